// The stream of a records table: in order within an aggregate, in batches of any cut, again when the relay failed or
// died, and sometimes again although it did not; late repetitions of what was long relayed, as a reconcile makes them.
import type { DecisionRecord } from '#kernel/decision.ts'
import type { StreamRecord } from '#kernel/relay.ts'
import type { Random } from './random.ts'

export interface StreamIlls {
  readonly again: number
  readonly late: number
}

export const wellBehavedStream: StreamIlls = { again: 0, late: 0 }

interface Lane {
  readonly records: StreamRecord[]
  /** How many of them have been relayed. */
  done: number
  busy: boolean
}

export interface StreamDelivery {
  readonly batch: readonly StreamRecord[]
  answer(outcome: 'done' | 'all-failed' | { readonly failedFrom: string }): void
}

export interface Stream {
  insert(record: DecisionRecord): void
  readable(): boolean
  read(): StreamDelivery
  /** A stretch of one aggregate's records that were relayed before. */
  late(): StreamDelivery | undefined
  readonly behind: () => number
  setIlls(ills: StreamIlls): void
}

const mostLanes = 4

export function newStream({ random }: { random: Random }): Stream {
  const lanes = new Map<string, Lane>()
  let ills = wellBehavedStream
  let inserted = 0
  const open = () => [...lanes.values()].filter((lane) => !lane.busy && lane.done < lane.records.length)
  const bySequence = (a: StreamRecord, b: StreamRecord) => Number(a.sequence) - Number(b.sequence)
  return {
    insert(record) {
      const key = `${record.aggregate}#${record.id}`
      const lane = lanes.get(key) ?? { records: [], done: 0, busy: false }
      lanes.set(key, lane)
      inserted += 1
      lane.records.push({ sequence: String(inserted), record })
    },
    readable: () => open().length > 0,
    read() {
      const free = open()
      const taken = new Map<Lane, readonly StreamRecord[]>()
      for (let count = 1 + random.below(mostLanes); count > 0 && free.length > 0; count -= 1) {
        const [lane] = free.splice(random.below(free.length), 1)
        if (lane === undefined) break
        lane.busy = true
        const length = 1 + random.below(lane.records.length - lane.done)
        taken.set(lane, lane.records.slice(lane.done, lane.done + length))
      }
      return {
        batch: [...taken.values()].flat().sort(bySequence),
        answer(outcome) {
          const again = random.chance(ills.again)
          for (const [lane, records] of taken) {
            lane.busy = false
            if (outcome === 'all-failed' || again) continue
            const relayed =
              outcome === 'done'
                ? records
                : records.filter(({ sequence }) => Number(sequence) < Number(outcome.failedFrom))
            lane.done += relayed.length
          }
        },
      }
    },
    late() {
      const relayed = [...lanes.values()].filter(({ done }) => done > 0)
      if (!random.chance(ills.late) || relayed.length === 0) return undefined
      const { records, done } = random.pick(relayed)
      const from = random.below(done)
      const batch = records.slice(from, from + 1 + random.below(done - from))
      return { batch, answer: () => {} }
    },
    behind: () => [...lanes.values()].reduce((sum, lane) => sum + lane.records.length - lane.done, 0),
    setIlls(next) {
      ills = next
    },
  }
}
