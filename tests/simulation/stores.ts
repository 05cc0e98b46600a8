// What lies beneath one service: its tables, the stream of its records, and its dead letters.
import type { ServiceName } from '#contracts/terms.ts'
import type { DecisionRecord } from '#kernel/decision.ts'
import type { DeadLetters } from '#kernel/ports.ts'
import { holding, type Site } from './site.ts'
import { newStream, type Stream } from './streams.ts'
import {
  deadLetterQueue,
  type RecordTable,
  recordTable,
  type ViewTable,
  viewTable,
  type WorkingTable,
  workingTable,
} from './tables.ts'
import { Violation } from './violation.ts'

export interface Stores {
  readonly stream: Stream
  readonly records: RecordTable
  readonly views: ViewTable
  readonly working: WorkingTable
  readonly deadLetters: DeadLetters
}

/** Unreadable messages put into queues on purpose: nothing else may be buried, and each must be. */
export interface Poison {
  /** A fresh one. */
  brew(): string
  /** Whether it is one. */
  buried(body: string): boolean
  /** One that was never buried, if there is one. */
  left(): string | undefined
}

export function newPoison({ random }: Site): Poison {
  const bodies = new Map<string, boolean>()
  return {
    brew() {
      const body = `{"poison":${bodies.size + 1}${random.chance(0.5) ? '}' : ''}`
      bodies.set(body, false)
      return body
    },
    buried(body) {
      if (!bodies.has(body)) return false
      bodies.set(body, true)
      return true
    },
    left: () => [...bodies].find(([, found]) => !found)?.[0],
  }
}

export function newStores(
  site: Site,
  service: ServiceName,
  { poison, inserted }: { poison: Poison; inserted: (service: ServiceName, record: DecisionRecord) => void },
): Stores {
  const { scheduler, random, without } = site
  const { point } = scheduler
  const stream = newStream({ random, halved: () => site.count(`stream of ${service} halved`) })
  const records: RecordTable = recordTable(point, {
    // Two writers of one register that do not see each other: each reads, and puts what it takes for the next number.
    unconditional: ({ aggregate }) =>
      without === 'conditional-put' || (without === 'single-writer' && aggregate === 'number-register'),
    inserted(record) {
      holding(site, () => {
        inserted(service, record)
        textsAreThere(record, records)
      })
      stream.insert(record)
      if (record.snapshot !== undefined) site.count(`snapshot ${record.aggregate}`)
      for (const { fact } of record.facts) site.count(`${record.actor.kind} ${record.aggregate} ${fact.type}`)
    },
  })
  return {
    stream,
    records,
    views: viewTable(point, {
      moves: () => (site.lagging() ? scheduler.moves() : Number.POSITIVE_INFINITY),
      lag: site.lag,
      overwriting: without === 'later-row-stays',
    }),
    working: workingTable(point, { forgetful: without === 'parking' }),
    deadLetters: deadLetterQueue(point, (body, reason) => {
      if (!poison.buried(body))
        site.fail(
          new Violation('I8', `${service} buried what was no poison (${reason}): ${body.slice(0, 300)}`),
        )
    }),
  }
}

function textsAreThere(record: DecisionRecord, { contents }: RecordTable): void {
  for (const [, hash = ''] of JSON.stringify(record).matchAll(/"\$content":"([^"]+)"/g)) {
    if (!contents.has(hash))
      throw new Violation('I4', `${record.id}/${record.seq} cites a text that is not there`)
  }
}
