// The functions that take what the relays send: a service's inbox, and the register of numbers.
import type { ServiceName } from '#contracts/terms.ts'
import { type InboxMessage, takeBatch } from '#kernel/inbox.ts'
import { takeNumberRequests } from '../../services/intake/numbering.ts'
import { contextsOfBatch } from '../../services/supervision/contexts.ts'
import { type Consumer, receivers } from './level.ts'
import type { Queue } from './queues.ts'
import { mustNotFail, mustNotThrow, type Site } from './site.ts'
import type { Stores } from './stores.ts'

/** Wakes the function that takes from a queue. */
export async function wakeInbox(
  site: Site,
  subscriber: Consumer,
  queue: Queue,
  services: Readonly<Record<ServiceName, Stores>>,
): Promise<void> {
  const { clock, waiting, log } = site
  const take = (messages: readonly InboxMessage[]) =>
    subscriber === 'register'
      ? takeNumberRequests({ ...services.intake, clock, waiting, log }, messages)
      : takeFacts(site, subscriber, services[subscriber], messages)
  await wakeBatch(site, `${subscriber}/inbox`, queue, take)
}

/** A function on a queue that answers which messages failed. */
export async function wakeBatch(
  site: Site,
  name: string,
  queue: Queue,
  take: (messages: readonly InboxMessage[]) => Promise<string[]>,
): Promise<void> {
  const delivery = queue.receive()
  if (delivery.messages.length === 0) return
  await site.scheduler.start(
    name,
    () => take(delivery.messages),
    (outcome, by) => {
      mustNotThrow(site, by, outcome)
      if (outcome.how !== 'returned') return delivery.answer('all')
      if (outcome.value.length > 0) mustNotFail(site, by, `${outcome.value.length} messages`)
      delivery.answer(outcome.value)
    },
  )
}

function takeFacts(
  { level, clock, waiting, log, without, scheduler, ...site }: Site,
  service: ServiceName,
  stores: Stores,
  messages: readonly InboxMessage[],
): Promise<string[]> {
  const contextAt = service === 'supervision' ? contextsOfBatch(level, stores.records) : site.contextAt
  const ports = { service, ...stores, clock, waiting, contextAt, log }
  const delivered =
    without === 'position-check'
      ? messages.map((message) => withoutPosition(message, scheduler.moves()))
      : messages
  return takeBatch(ports, receivers[service], delivered)
}

/** Every delivery looks like the first of a source of its own: nothing is recognised, nothing waits its turn. */
function withoutPosition({ id, body }: InboxMessage, move: number): InboxMessage {
  if (!body.includes('"position"')) return { id, body }
  const envelope = JSON.parse(body)
  return {
    id,
    body: JSON.stringify({ ...envelope, source: `${envelope.source}/${move}/${id}`, position: 1 }),
  }
}
