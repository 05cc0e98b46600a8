// Alarms, few, all to one topic that the operators subscribe to.
import { Duration, Stack } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

const period = Duration.minutes(5)

export function alarmTopic(scope: Construct, id: string): Topic {
  const topic = new Topic(scope, id, { enforceSSL: true })
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  return topic
}

/** Something was put aside and a person has to look at it: `docs/runbooks/`. */
export function alarmOnMessages(scope: Construct, id: string, queues: readonly Queue[], topic: Topic): void {
  const depths = queues.map((queue) =>
    queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
  )
  alarm(scope, id, total(depths), 0, 'Messages were put aside', topic)
}

/** Facts are recorded, but the subscribers do not get them. */
export function alarmOnLateness(scope: Construct, id: string, relay: LambdaFunction, topic: Topic): void {
  const age = relay.metric('IteratorAge', { period, statistic: 'Maximum' })
  alarm(scope, id, age, period.toMilliseconds(), 'The relay is more than five minutes behind', topic)
}

export function alarmOnErrors(
  scope: Construct,
  id: string,
  functions: readonly LambdaFunction[],
  topic: Topic,
): void {
  const errors = functions.map((fn) => fn.metricErrors({ period, statistic: 'Sum' }))
  const alarms = Math.ceil(errors.length / mostMetrics)
  for (let index = 0; index < alarms; index += 1) {
    const some = errors.slice(index * mostMetrics, (index + 1) * mostMetrics)
    const name = index === 0 ? id : `${id}${index + 1}`
    alarm(scope, name, total(some), 0, 'A function failed', topic)
  }
}

/** An alarm on an expression takes no more metrics than these. */
const mostMetrics = 10

/** Idle queues and functions send no figures: missing counts as none. */
function total(metrics: readonly IMetric[]): MathExpression {
  const named = metrics.map((metric, index) => [`m${index}`, metric] as const)
  return new MathExpression({
    expression: named.map(([name]) => `FILL(${name}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(named),
    period,
  })
}

function alarm(
  scope: Construct,
  id: string,
  metric: IMetric,
  above: number,
  meaning: string,
  topic: Topic,
): void {
  new Alarm(scope, id, {
    metric,
    threshold: above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: meaning,
  }).addAlarmAction(new SnsAction(topic))
}
