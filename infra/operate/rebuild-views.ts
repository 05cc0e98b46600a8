// rebuild-views: drops each service's views and makes them again from its records. First everything is relayed that
// was not, since a row made now would claim that it was. Pages have gaps until the end; run it in a quiet hour.
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { ServiceName } from '#contracts/terms.ts'
import { canonical } from '#kernel/hash.ts'
import { load } from '#kernel/ledger.ts'
import { rowsOf as rowsOfHistory } from '#kernel/relay.ts'
import type { Level, Service } from './level.ts'
import { headsOf, reconcileService } from './reconcile.ts'
import { scan } from './scan.ts'

export interface Rebuilt {
  readonly service: ServiceName
  readonly rows: number
  /** Rows that are otherwise than before, by key: the views had not been what the records say. */
  readonly repaired: readonly string[]
  /** Aggregates that could not be relayed; then nothing was dropped. */
  readonly failed: readonly string[]
}

export async function rebuildViews(level: Level): Promise<Rebuilt[]> {
  const rebuilt: Rebuilt[] = []
  for (const service of level.services) rebuilt.push(await rebuildService(level, service))
  return rebuilt
}

async function rebuildService(level: Level, service: Service): Promise<Rebuilt> {
  const before = await rowsOf(level, service)
  const behind = await reconcileService(level, service)
  const failed = behind.flatMap(({ aggregate, id, failed: why }) =>
    why ? [`${aggregate}#${id}: ${why}`] : [],
  )
  if (failed.length > 0) return { service: service.service, rows: before.size, repaired: [], failed }

  await drop(level, service)
  for (const { aggregate, id } of await headsOf(level, service)) {
    const projection = service.projections.find((one) => one.aggregate.name === aggregate)
    if (!projection) continue
    const history = await load(service.records, projection.aggregate, id)
    const texts = (hash: string) => service.records.content(hash)
    for (const row of await rowsOfHistory(projection, history, texts))
      await service.views.put(row, history.seq)
  }
  const after = await rowsOf(level, service)
  const keys = new Set([...before.keys(), ...after.keys()])
  const repaired = [...keys].filter((key) => before.get(key) !== after.get(key))
  return { service: service.service, rows: after.size, repaired, failed }
}

async function drop({ dynamo }: Level, { viewsTable }: Service): Promise<void> {
  for await (const { pk, sk } of scan(dynamo, viewsTable.name, ['pk', 'sk']))
    if (pk && sk) await dynamo.send(new DeleteItemCommand({ TableName: viewsTable.name, Key: { pk, sk } }))
}

/** What each row says, by its key; not at which record it was last written, which a rebuilding makes the newest. */
export async function rowsOf({ dynamo }: Level, { viewsTable }: Service): Promise<Map<string, string>> {
  const rows = new Map<string, string>()
  for await (const item of scan(dynamo, viewsTable.name)) {
    const { pk, sk, relayed: _, ...row } = unmarshall(item)
    rows.set(`${pk} ${sk}`, canonical(row))
  }
  return rows
}
