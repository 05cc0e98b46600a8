// reconcile: finds each aggregate whose head is beyond what its view says was relayed, and relays the rest again.
// What was sent already is sent twice, which its receivers recognise.
import type { ServiceName } from '#contracts/terms.ts'
import type { AggregateKey } from '#kernel/decision.ts'
import { load } from '#kernel/ledger.ts'
import { type AnyProjection, relayAggregate, rowsOf } from '#kernel/relay.ts'
import type { Level, Service } from './level.ts'
import { scan } from './scan.ts'

export interface Reconciled {
  readonly service: ServiceName
  readonly aggregate: string
  readonly id: string
  /** Up to where it had been relayed, and where its records end. */
  readonly relayed: number
  readonly head: number
  /** Why it could not be relayed now. */
  readonly failed?: string
}

export async function reconcile(level: Level): Promise<Reconciled[]> {
  const found: Reconciled[] = []
  for (const service of level.services) found.push(...(await reconcileService(level, service)))
  return found
}

export async function reconcileService(level: Level, service: Service): Promise<Reconciled[]> {
  const found: Reconciled[] = []
  for (const { aggregate, id, head } of await headsOf(level, service)) {
    const projection = service.projections.find((one) => one.aggregate.name === aggregate)
    if (!projection) {
      const failed = `no projection of ${aggregate}`
      found.push({ service: service.service, aggregate, id, relayed: 0, head, failed })
      continue
    }
    const relayed = await relayedUpTo(service, projection, id)
    if (relayed >= head) continue
    const behind = { service: service.service, aggregate, id, relayed, head }
    try {
      const records = await service.records.all({ aggregate, id })
      await relayAggregate(
        service,
        projection,
        records.filter(({ seq }) => seq > relayed),
      )
      found.push(behind)
    } catch (error) {
      found.push({ ...behind, failed: error instanceof Error ? error.message : String(error) })
    }
  }
  return found
}

/** Every aggregate of a service with the number of its newest record. */
export async function headsOf(
  { dynamo }: Level,
  { recordsTable }: Service,
): Promise<(AggregateKey & { readonly head: number })[]> {
  const heads = new Map<string, number>()
  for await (const { pk, seq, kind } of scan(dynamo, recordsTable.name, ['pk', 'seq', 'kind']))
    if (kind?.S === 'decision' && pk?.S !== undefined)
      heads.set(pk.S, Math.max(heads.get(pk.S) ?? 0, Number(seq?.N)))
  return [...heads].map(([pk, head]) => {
    const at = pk.indexOf('#')
    return { aggregate: pk.slice(0, at), id: pk.slice(at + 1), head }
  })
}

/** The first row stands for the aggregate and is written at every relay; without it, nothing was. */
async function relayedUpTo(
  { records, views }: Service,
  projection: AnyProjection,
  id: string,
): Promise<number> {
  const history = await load(records, projection.aggregate, id)
  const [first] = await rowsOf(projection, history, (hash) => records.content(hash))
  return first === undefined ? history.seq : ((await views.get(first.pk, first.sk))?.relayed ?? 0)
}
