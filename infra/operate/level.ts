// A level as the operator's commands see it: its services' records and views, its queues, its anchors. Reached through
// the gateway of the running stack; where none runs on that data, its engines are started for the command.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import { dynamoRecords } from '#kernel/aws/dynamo-records.ts'
import { dynamoViews } from '#kernel/aws/dynamo-views.ts'
import { sqsSender } from '#kernel/aws/sqs.ts'
import { silentLog } from '#kernel/log.ts'
import type { AnyProjection, RelayPorts } from '#kernel/relay.ts'
import { projections as assignment } from '../../services/assignment/views.ts'
import { projections as evaluation } from '../../services/evaluation/views.ts'
import { projections as intake } from '../../services/intake/views.ts'
import { projections as supervision } from '../../services/supervision/views.ts'
import { accessKeyOf } from '../local/calls.ts'
import { DataInUseError } from '../local/data-directory.ts'
import type { Inventory, Table } from '../local/inventory.ts'
import { openMaintenance } from '../local/maintenance.ts'
import type { OperatorAccess } from '../local/operator.ts'

export interface Service extends RelayPorts {
  readonly recordsTable: Table
  readonly viewsTable: Table
  readonly projections: readonly AnyProjection[]
}

export interface Level {
  readonly services: readonly Service[]
  readonly inventory: Inventory
  readonly dynamo: DynamoDBClient
  readonly sqs: SQSClient
  /** Directory of the anchors. */
  readonly anchors: string
  close(): Promise<void>
}

const projections: Record<ServiceName, readonly AnyProjection[]> = {
  intake,
  assignment,
  supervision,
  evaluation,
}

export interface Where {
  /** The data directory, as `npm start` was given it, and the level in it. */
  readonly dataDir: string
  readonly code: string
  /** Of a running stack; found from the data directory if left out. */
  readonly url?: string
}

export async function openLevel({ dataDir, code, url }: Where): Promise<Level> {
  if (url !== undefined) return levelOf(await accessTo(url), async () => {})
  try {
    const stopped = await openMaintenance(dataDir, code)
    return levelOf(stopped, stopped.close)
  } catch (error) {
    const address = join(dataDir, code, 'address')
    if (!(error instanceof DataInUseError) || !existsSync(address)) throw error
    return levelOf(await accessTo(readFileSync(address, 'utf8').trim()), async () => {})
  }
}

/** Of a running stack, once what is under way has ended: what is merely on its way is nothing to repair. */
async function accessTo(url: string): Promise<OperatorAccess> {
  const get = async (path: string) => {
    const response = await fetch(new URL(path, url)).catch((error: Error) => {
      throw new Error(`${url} 没有回应。The stack does not answer: ${error.message}`)
    })
    if (!response.ok) throw new Error(`${url}${path} → ${response.status}`)
    return response.json()
  }
  await get('/embedded/settled?timeoutMs=30000')
  return (await get('/embedded/operator')) as OperatorAccess
}

export function levelOf(access: OperatorAccess, release: () => Promise<void>): Level {
  const { gateway, operator, inventory, root } = access
  const client = {
    endpoint: gateway,
    region: inventory.region,
    credentials: { accessKeyId: accessKeyOf(operator), secretAccessKey: 'embedded' },
  }
  const dynamo = new DynamoDBClient(client)
  const sqs = new SQSClient(client)
  return {
    inventory,
    dynamo,
    sqs,
    services: serviceNames.map((name) => serviceOf(name, inventory, dynamo, sqs)),
    anchors: join(root, 'anchors'),
    async close() {
      dynamo.destroy()
      sqs.destroy()
      await release()
    },
  }
}

/** Everything a service is, from what its relay is told. */
function serviceOf(name: ServiceName, inventory: Inventory, dynamo: DynamoDBClient, sqs: SQSClient): Service {
  const environment = inventory.functions
    .map((item) => item.environment)
    .find((one) => one.SERVICE === name && one.SUBSCRIBER_QUEUES !== undefined)
  const table = (named: string | undefined) => inventory.tables.find((item) => item.name === named)
  const [recordsTable, viewsTable] = [table(environment?.RECORDS_TABLE), table(environment?.VIEWS_TABLE)]
  if (!environment || !recordsTable || !viewsTable)
    throw new Error(`The template has no relay of ${name}, or not its tables.`)
  return {
    service: name,
    level: (JSON.parse(environment.LEVEL ?? '{}') as { code: string }).code,
    records: dynamoRecords(dynamo, recordsTable.name),
    views: dynamoViews(dynamo, viewsTable.name),
    sender: sqsSender(sqs, JSON.parse(environment.SUBSCRIBER_QUEUES ?? '{}')),
    log: silentLog,
    recordsTable,
    viewsTable,
    projections: projections[name],
  }
}
