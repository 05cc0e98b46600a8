// The stream of a records table: in order within an aggregate, in batches of any cut. A batch that failed comes again
// in halves, as Lambda's bisect cuts it, until it passes; sometimes one comes again although it passed. The relay may be
// stopped; and there are late repetitions of what was long relayed, as a reconcile makes them.
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

/** What was read from the stream at once: its parts are delivered one after the other, its lanes are nobody else's. */
interface Reading {
  readonly lanes: readonly Lane[]
  /** Never empty. */
  parts: (readonly StreamRecord[])[]
  inHands: boolean
}

export type StreamAnswer = 'done' | 'all-failed' | { readonly failedFrom: string }

export interface StreamDelivery {
  readonly batch: readonly StreamRecord[]
  answer(outcome: StreamAnswer): void
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

export function newStream({ random, halved = () => {} }: { random: Random; halved?: () => void }): Stream {
  const lanes = new Map<string, Lane>()
  let readings: Reading[] = []
  let ills = wellBehavedStream
  let inserted = 0
  const open = () => [...lanes.values()].filter((lane) => !lane.busy && lane.done < lane.records.length)
  const toBeRepeated = () => readings.filter(({ inHands }) => !inHands)

  function readAnew(): Reading {
    const free = open()
    const taken: Lane[] = []
    const records: StreamRecord[] = []
    for (let count = 1 + random.below(mostLanes); count > 0 && free.length > 0; count -= 1) {
      const [lane] = free.splice(random.below(free.length), 1)
      if (lane === undefined) break
      lane.busy = true
      taken.push(lane)
      const length = 1 + random.below(lane.records.length - lane.done)
      records.push(...lane.records.slice(lane.done, lane.done + length))
    }
    const reading = { lanes: taken, parts: [records.sort(bySequence)], inHands: false }
    readings.push(reading)
    return reading
  }

  function passed(records: readonly StreamRecord[]): void {
    for (const { record } of records) {
      const lane = lanes.get(laneOf(record))
      if (lane !== undefined) lane.done += 1
    }
  }

  /** What passed is done with; the rest comes again, as a whole failure in halves. */
  function settle(reading: Reading, outcome: StreamAnswer): void {
    const [part = [], ...others] = reading.parts
    const failed = outcome === 'done' ? [] : restOf(part, outcome)
    passed(part.slice(0, part.length - failed.length))
    reading.parts = [...(failed.length < part.length ? [failed] : halves(failed)), ...others].filter(
      (one) => one.length > 0,
    )
    if (failed.length === part.length && failed.length > 1) halved()
    reading.inHands = false
    if (reading.parts.length > 0) return
    readings = readings.filter((one) => one !== reading)
    for (const lane of reading.lanes) lane.busy = false
  }

  return {
    insert(record) {
      const key = laneOf(record)
      const lane = lanes.get(key) ?? { records: [], done: 0, busy: false }
      lanes.set(key, lane)
      inserted += 1
      lane.records.push({ sequence: String(inserted), record })
    },
    readable: () => toBeRepeated().length > 0 || open().length > 0,
    read() {
      const repeated = toBeRepeated()
      const anew = repeated.length === 0 || (open().length > 0 && random.chance(0.5))
      const reading = anew ? readAnew() : random.pick(repeated)
      reading.inHands = true
      return {
        batch: reading.parts[0] ?? [],
        answer(outcome) {
          if (random.chance(ills.again)) reading.inHands = false
          else settle(reading, outcome)
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

const laneOf = ({ aggregate, id }: DecisionRecord) => `${aggregate}#${id}`
const bySequence = (a: StreamRecord, b: StreamRecord) => Number(a.sequence) - Number(b.sequence)

function restOf(part: readonly StreamRecord[], outcome: Exclude<StreamAnswer, 'done'>) {
  if (outcome === 'all-failed') return part
  return part.filter(({ sequence }) => Number(sequence) >= Number(outcome.failedFrom))
}

function halves(records: readonly StreamRecord[]): (readonly StreamRecord[])[] {
  const middle = Math.ceil(records.length / 2)
  return [records.slice(0, middle), records.slice(middle)]
}
