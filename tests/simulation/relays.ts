// The relay function of a service on its stream: what it sends lands in the queues, what it projects in the views. It
// may be stopped for hours; the stream keeps what it owes.
import type { ServiceName } from '#contracts/terms.ts'
import type { Row } from '#kernel/aggregate.ts'
import type { OutgoingMessage, Sender } from '#kernel/ports.ts'
import { relayBatch } from '#kernel/relay.ts'
import { projectionsOf } from './level.ts'
import { mustNotFail, mustNotThrow, type Site } from './site.ts'
import type { Stores } from './stores.ts'
import type { StreamDelivery } from './streams.ts'
import { Violation } from './violation.ts'

/** Remembers what reached the queues. */
export interface Outbox extends Sender {
  was(subscriber: string, fact: string): boolean
}

export function newOutbox(site: Site, deliver: (message: OutgoingMessage) => void): Outbox {
  const sent = new Set<string>()
  const sendOne = (message: OutgoingMessage) =>
    site.scheduler.point(`send ${message.subscriber} ${message.deduplication}`, () => {
      sent.add(`${message.subscriber} ${message.deduplication}`)
      deliver(message)
    })
  return {
    was: (subscriber, fact) => sent.has(`${subscriber} ${fact}`),
    async send(messages) {
      try {
        for (const message of messages) await sendOne(message)
      } catch (error) {
        if (site.without !== 'send-failure-stops') throw error
      }
    },
  }
}

export interface Relay {
  wakeable(): (() => Promise<void>)[]
  /** A repetition of what was long relayed, sometimes. */
  repeatLate(): Promise<void>
  stop(milliseconds: number): void
  resume(): void
}

export function newRelay(site: Site, service: ServiceName, stores: Stores, outbox: Outbox): Relay {
  const { clock } = site
  const { stream, records, views } = stores
  let stoppedUntil = 0

  /** Sends when everything is projected. */
  async function projectFirst(batch: StreamDelivery['batch']): Promise<string | undefined> {
    const later: OutgoingMessage[] = []
    const putOff: Sender = { send: async (messages) => void later.push(...messages) }
    const failed = await relayBatch(portsFor(batch, putOff), projectionsOf[service], batch)
    await outbox.send(later)
    return failed
  }

  function portsFor(batch: StreamDelivery['batch'], sender: Sender) {
    const put = (row: Row, relayed: number) => {
      mustBeSent(site, service, outbox, batch, row, relayed)
      return views.put(row, relayed)
    }
    return { level: site.level.code, service, records, views: { ...views, put }, sender, log: site.log }
  }

  async function relay({ batch, answer }: StreamDelivery): Promise<void> {
    const run = () =>
      site.without === 'send-before-project'
        ? projectFirst(batch)
        : relayBatch(portsFor(batch, outbox), projectionsOf[service], batch)
    await site.scheduler.start(`${service}/relay`, run, (outcome, by) => {
      mustNotThrow(site, by, outcome)
      if (outcome.how !== 'returned') return answer('all-failed')
      if (outcome.value === undefined) return answer('done')
      mustNotFail(site, by, `record ${outcome.value}`)
      answer({ failedFrom: outcome.value })
    })
  }

  return {
    wakeable: () =>
      stream.readable() && clock.trueWall() >= stoppedUntil ? [() => relay(stream.read())] : [],
    async repeatLate() {
      const late = stream.late()
      if (late !== undefined) await relay(late)
    },
    stop(milliseconds) {
      site.count(`relay of ${service} stopped`)
      stoppedUntil = clock.trueWall() + milliseconds
    },
    resume() {
      stoppedUntil = 0
    },
  }
}

/** A row says up to where its aggregate was relayed: all that was to be sent until there must have been. */
function mustBeSent(
  site: Site,
  service: ServiceName,
  outbox: Outbox,
  batch: StreamDelivery['batch'],
  row: Row,
  relayed: number,
): void {
  const { auditor, level } = site
  for (const { aggregate, id } of batch.map(({ record }) => record)) {
    const projection = projectionsOf[service].find((one) => one.aggregate.name === aggregate)
    const records = auditor.recordsOf(aggregate, id)
    const { seq = 0, at = '' } = records.at(-1) ?? {}
    const rows = projection?.rows(auditor.stateOf(aggregate, id), { id, seq, at }) ?? []
    if (!rows.some(({ pk, sk }) => pk === row.pk && sk === row.sk)) continue
    for (const record of records.slice(0, relayed)) {
      for (const [index, { to = {} }] of record.facts.entries()) {
        const own = `/${level.code}/${service}/${aggregate}/${id}/${record.seq}/${index}`
        for (const whom of Object.keys(to)) {
          const [subscriber = '', ...addressee] = whom.split('#')
          const fact = [own, ...addressee].join('/')
          if (outbox.was(subscriber, fact)) continue
          site.fail(
            new Violation(
              'I4',
              `${row.pk} ${row.sk} says ${relayed} before ${fact} was sent to ${subscriber}`,
            ),
          )
        }
      }
    }
    return
  }
}
