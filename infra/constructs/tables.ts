// The three tables of a service: records (append only), views (rebuilt from the records), working (may change, expires).
import { RemovalPolicy } from 'aws-cdk-lib'
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'

const kept = {
  billingMode: BillingMode.PAY_PER_REQUEST,
  encryption: TableEncryption.AWS_MANAGED,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies Partial<TableProps>

interface Tables {
  readonly records: Table
  readonly recordsStreamArn: string
  readonly views: Table
  readonly working: Table
}

export function tables(scope: Construct): Tables {
  const records = new Table(scope, 'Records', {
    ...kept,
    partitionKey: string('pk'),
    sortKey: { name: 'seq', type: AttributeType.NUMBER },
    stream: StreamViewType.NEW_IMAGE,
  })

  const views = new Table(scope, 'Views', { ...kept, partitionKey: string('pk'), sortKey: string('sk') })
  views.addGlobalSecondaryIndex({
    indexName: 'due', // sparse: only what has a due instant still ahead or unanswered
    partitionKey: string('duePk'),
    sortKey: string('dueAt'),
    projectionType: ProjectionType.ALL,
  })

  const working = new Table(scope, 'Working', {
    ...kept,
    partitionKey: string('pk'),
    sortKey: string('sk'),
    timeToLiveAttribute: 'expires',
  })
  working.addGlobalSecondaryIndex({
    indexName: 'waiting', // sparse: parked messages, webhooks by arrival, deliveries that are owed
    partitionKey: string('waitingPk'),
    sortKey: string('waitingSince'),
    projectionType: ProjectionType.ALL,
  })

  return { records, recordsStreamArn: records.tableStreamArn ?? '', views, working }
}

/** For permissions: an index has an address of its own. */
export function indexArn(table: Table, index: string): string {
  return `${table.tableArn}/index/${index}`
}

function string(name: string): Attribute {
  return { name, type: AttributeType.STRING }
}
