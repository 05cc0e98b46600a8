// Timers as EventBridge rules. (EventBridge Scheduler is not to be relied on in aws-cn.)
import type { Duration } from 'aws-cdk-lib'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

const events = () => new ServicePrincipal('events.amazonaws.com')

/** Puts the same message into a queue, again and again. */
export function messageEvery(
  scope: Construct,
  id: string,
  every: Duration,
  message: object,
  to: Queue,
  undelivered: Queue,
): void {
  const rule = ruleEvery(scope, id, every, to.queueArn, undelivered, RuleTargetInput.fromObject(message))
  letSend(rule, to)
}

/** Calls a function, again and again. */
export function callEvery(
  scope: Construct,
  id: string,
  every: Duration,
  fn: LambdaFunction,
  undelivered: Queue,
): void {
  const rule = ruleEvery(scope, id, every, fn.functionArn, undelivered)
  fn.addPermission(`${id}MayCall`, { principal: events(), sourceArn: rule.ruleArn })
}

function ruleEvery(
  scope: Construct,
  id: string,
  every: Duration,
  arn: string,
  undelivered: Queue,
  input?: RuleTargetInput,
): Rule {
  const rule = new Rule(scope, id, {
    schedule: Schedule.rate(every),
    targets: [
      {
        bind: () => ({
          arn,
          ...(input ? { input } : {}),
          deadLetterConfig: { arn: undelivered.queueArn },
          // A late timer is worth no more than the next one.
          retryPolicy: { maximumEventAgeInSeconds: every.toSeconds(), maximumRetryAttempts: 10 },
        }),
      },
    ],
  })
  letSend(rule, undelivered)
  return rule
}

function letSend(rule: Rule, queue: Queue): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [events()],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
    }),
  )
}
