// The tick: reads what is due from the sparse index and nothing else, and lets each docket ring on its newest state.
import { isRefusal } from '#contracts/problems.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import type { ContextAt } from '#kernel/context.ts'
import type { Actor } from '#kernel/decision.ts'
import type { Log } from '#kernel/log.ts'
import type { Clock, RecordStore, ViewStore } from '#kernel/ports.ts'
import { docket, ring } from './domain/docket.ts'
import { tickPartitions } from './views.ts'

export interface TickPorts {
  readonly records: RecordStore
  readonly views: Pick<ViewStore, 'due'>
  readonly clock: Clock
  readonly contextAt: ContextAt
  readonly waiting: Waiting
  readonly log: Log
}

const pageSize = 200
/** Dockets rung at the same time. */
const width = 8

/** Rings every docket that is due. One that fails is logged and stays due; the others go on. Throws at the end if any failed. */
export async function tick(ports: TickPorts): Promise<{ due: number }> {
  const now = ports.clock.now()
  let due = 0
  let failed = 0
  for (const partition of tickPartitions) {
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await ports.views.due(partition, now, {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const ids = page.items.map(({ data }) => data.id as string)
      due += ids.length
      failed += await ringAll(ports, ids, now)
      cursor = page.next
      more = cursor !== undefined
    }
  }
  ports.log.info('tick.done', { count: due })
  if (failed > 0) throw new Error(`${failed} of ${due} dockets could not be rung`)
  return { due }
}

async function ringAll(ports: TickPorts, ids: readonly string[], now: string): Promise<number> {
  let failed = 0
  for (let start = 0; start < ids.length; start += width) {
    const results = await Promise.allSettled(
      ids.slice(start, start + width).map((id) => ringOne(ports, id, now)),
    )
    for (const result of results) {
      if (result.status === 'fulfilled') continue
      failed += 1
      ports.log.error('tick.docket-failed', { error: result.reason })
    }
  }
  return failed
}

async function ringOne(ports: TickPorts, id: string, now: string): Promise<void> {
  const because = `tick/${now}`
  const nobody: Actor = { kind: 'service', service: 'supervision', because }
  const { policy } = ports.contextAt(now, nobody)
  const carried = await carryOut(
    ports,
    docket,
    id,
    {
      id: because,
      digest: '',
      // Nobody's hand: the ladder's policy says who is reminded when.
      actor: { kind: 'automatic', policy: 'ladders', version: policy.version, because },
      at: now,
      correlation: because,
    },
    ({ state }) => ring(state, now),
  )
  if (isRefusal(carried)) throw new Error(`docket ${id}: ${carried.refused}`)
}
