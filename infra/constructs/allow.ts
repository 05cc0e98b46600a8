// The one way a permission is written: actions by name, on resources by address.
// CDK's own grant* functions add what nobody asked for (Scan, ConditionCheckItem, BatchGetItem) and are not used.
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'

/** @example allow(tables.records.tableArn, 'dynamodb:PutItem', 'dynamodb:Query') */
export function allow(resource: string | readonly string[], ...actions: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources: [resource].flat() })
}

export const appendAndRead = ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:GetItem']
export const consume = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:ChangeMessageVisibility',
]
export const readStream = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
]
