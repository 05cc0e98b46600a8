// A function: bundle, memory, timeout, environment, a log group that keeps and a role that allows what is listed only.
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  RuntimeFamily,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Bundles } from '../bundle.ts'
import { type Deployment, levelOf } from '../deployments/schema.ts'
import { type FunctionFacts, functionName, sizes } from '../functions.ts'
import { partitions } from '../partitions.ts'
import { allow } from './allow.ts'

/** What every function of a level shares. */
export interface LevelContext {
  readonly deployment: Deployment
  readonly bundles: Bundles
}

export interface FunctionWiring {
  /** Beyond `LEVEL` and `SERVICE`, which every function gets. */
  readonly environment: Record<string, string>
  /** Beyond writing to its own log, which every function may. */
  readonly permissions: readonly PolicyStatement[]
}

export function lambdaFunction(
  scope: Construct,
  id: string,
  facts: FunctionFacts,
  { deployment, bundles }: LevelContext,
  { environment, permissions }: FunctionWiring,
): LambdaFunction {
  const here = new Construct(scope, id)
  const { memory, timeout, does } = sizes[facts.role]

  const log = logGroup(here, 'Log', deployment)
  // Own role, so that CDK does not attach AWSLambdaBasicExecutionRole, which may write to every log of the account.
  const role = new Role(here, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      access: new PolicyDocument({
        statements: [...permissions, allow(log.logGroupArn, 'logs:CreateLogStream', 'logs:PutLogEvents')],
      }),
    },
  })

  return new LambdaFunction(here, 'Function', {
    description: `${functionName(facts)}: ${does}`,
    code: Code.fromAsset(bundles[functionName(facts)].folder, { exclude: ['*.map'] }),
    handler: 'index.handler',
    runtime: new Runtime(partitions[deployment.partition].runtime, RuntimeFamily.NODEJS),
    architecture: Architecture.custom(deployment.architecture),
    memorySize: memory,
    timeout: Duration.seconds(timeout),
    logGroup: log,
    role,
    environment: {
      LEVEL: JSON.stringify(levelOf(deployment)),
      SERVICE: facts.service,
      ...environment,
    },
  })
}

/** A log that outlives its stack and is kept as long as the deployment says. */
export function logGroup(scope: Construct, id: string, deployment: Deployment): LogGroup {
  return new LogGroup(scope, id, {
    retention: deployment.logRetentionDays,
    removalPolicy: RemovalPolicy.RETAIN,
  })
}
