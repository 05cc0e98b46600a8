// The inbox: applies the facts of other services in order. A message already seen is nothing to do, the next one is
// applied, a later one or one whose precondition has not come is parked, an unreadable one is buried with its reason.
import { type Envelope, type PublicFact, type PublicFactType, readMessage } from '#contracts/facts.ts'
import type { ServiceName } from '#contracts/terms.ts'
import type { Aggregate, Park, Reaction, Reactions } from './aggregate.ts'
import type { Waiting } from './command.ts'
import type { ContextAt } from './context.ts'
import type { Actor, AggregateKey, Fact } from './decision.ts'
import { canonical, digest } from './hash.ts'
import { type History, load, nextRecord, write } from './ledger.ts'
import type { Log } from './log.ts'
import type { Clock, DeadLetters, Parked, RecordStore, WorkingStore } from './ports.ts'
import { maxReceives } from './redelivery.ts'

/** Facts carry a hop count; past this a loop between services stops. */
const maxHops = 24
/** How many receivers one sweep takes up. */
const sweepSize = 1000

export interface Receiver<State, F extends Fact> {
  readonly aggregate: Aggregate<State, F>
  /** The facts that may begin the aggregate; any other waits until it has begun. */
  readonly begins: readonly PublicFactType[]
  readonly reactions: Reactions<State, F>
}

// biome-ignore lint/suspicious/noExplicitAny: a service's aggregates of different states hear through one inbox
export type AnyReceiver = Receiver<any, any>

/** A service's receivers, at least one. No two react to the same type. */
export type Receivers = readonly [AnyReceiver, ...AnyReceiver[]]

export interface InboxPorts {
  readonly service: ServiceName
  readonly records: RecordStore
  readonly working: WorkingStore
  readonly deadLetters: DeadLetters
  readonly clock: Clock
  readonly contextAt: ContextAt
  readonly waiting: Waiting
  readonly log: Log
}

/** A queue message: its id for the partial batch answer, its body, and how often it was delivered. */
export interface InboxMessage {
  readonly id: string
  readonly body: string
  readonly receives?: number
}

interface Arrived {
  /** Absent when it comes from the parked ones. */
  readonly message?: InboxMessage
  readonly envelope: Envelope
  readonly fact: PublicFact
  readonly body: string
  readonly parked?: Parked
}

/** The message the schedule puts into an inbox: take up what is parked. */
const sweepKind = 'sweep'

/**
 * Takes a batch. A fact goes to the receiver that reacts to its type; one that nobody reacts to is consumed by the
 * first. Returns the ids of the messages that failed and must come again.
 */
export async function takeBatch(
  ports: InboxPorts,
  receivers: Receivers,
  messages: readonly InboxMessage[],
): Promise<string[]> {
  const arrived: Arrived[] = []
  const failed: string[] = []
  const sweeps: string[] = []
  for (const message of messages) {
    const read = readBody(message.body)
    if ('sweep' in read) {
      sweeps.push(message.id)
    } else if ('reason' in read) {
      if (!(await buried(ports, message.body, read.reason))) failed.push(message.id)
    } else {
      arrived.push({ message, body: message.body, ...read })
    }
  }
  for (const { receiver, subject, group } of groupByReceiver(receivers, arrived)) {
    try {
      await takeGroup(ports, receiver, subject, group)
    } catch (error) {
      ports.log.error('inbox.group-failed', { aggregate: receiver.aggregate.name, id: subject, error })
      for (const { message } of group) {
        if (message !== undefined && !(await buriedAtLast(ports, message, error))) failed.push(message.id)
      }
    }
  }
  if (sweeps.length > 0) {
    try {
      await sweep(ports, receivers)
    } catch (error) {
      ports.log.error('inbox.sweep-failed', { error })
      failed.push(...sweeps)
    }
  }
  return failed
}

/** Takes up what is parked. One receiver that fails keeps no other from its turn; the next sweep tries it again. */
async function sweep(ports: InboxPorts, receivers: readonly AnyReceiver[]): Promise<void> {
  for (const key of await ports.working.waiting(sweepSize)) {
    const [aggregate = '', id = ''] = key.split('#')
    try {
      const receiver = receivers.find((one) => one.aggregate.name === aggregate)
      if (receiver === undefined) throw new Error(`no receiver ${aggregate} in ${ports.service}`)
      await takeGroup(ports, receiver, id, [])
    } catch (error) {
      ports.log.error('inbox.sweep-failed', { aggregate, id, error })
    }
  }
}

/** Under which a receiving aggregate's messages are parked. */
const parkedKey = (aggregate: string, id: string) => `${aggregate}#${id}`

/** A message that fails at its last delivery is buried with the reason, rather than set aside without one. */
export async function buriedAtLast(
  ports: Pick<InboxPorts, 'deadLetters' | 'log'>,
  { body, receives = 1 }: InboxMessage,
  error: unknown,
): Promise<boolean> {
  if (receives < maxReceives) return false
  return buried(
    ports,
    body,
    `failed ${receives} times: ${error instanceof Error ? error.message : String(error)}`,
  )
}

function readBody(
  body: string,
): { sweep: true } | { reason: string } | { envelope: Envelope; fact: PublicFact } {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return { reason: 'not JSON' }
  }
  if (typeof parsed === 'object' && parsed !== null && 'kind' in parsed && parsed.kind === sweepKind)
    return { sweep: true }
  const read = readMessage(parsed)
  if (!read.readable) return { reason: read.reason }
  if (read.envelope.hops > maxHops) return { reason: `loop: ${read.envelope.hops} hops` }
  return { envelope: read.envelope, fact: read.fact }
}

async function buried(
  ports: Pick<InboxPorts, 'deadLetters' | 'log'>,
  body: string,
  reason: string,
): Promise<boolean> {
  try {
    await ports.deadLetters.bury(body, reason)
    ports.log.error('inbox.message-buried', { reason })
    return true
  } catch (error) {
    ports.log.error('inbox.burial-failed', { reason, error })
    return false
  }
}

interface Group {
  readonly receiver: AnyReceiver
  readonly subject: string
  readonly group: Arrived[]
}

function groupByReceiver(receivers: Receivers, arrived: readonly Arrived[]): Group[] {
  const groups = new Map<string, Group>()
  for (const message of arrived) {
    const { subject } = message.envelope
    const receiver = receivers.find(({ reactions }) => message.fact.type in reactions) ?? receivers[0]
    const key = parkedKey(receiver.aggregate.name, subject)
    const known = groups.get(key) ?? { receiver, subject, group: [] }
    groups.set(key, known)
    known.group.push(message)
  }
  return [...groups.values()]
}

function inOrder(messages: readonly Arrived[]): Arrived[] {
  return [...messages].sort(
    (a, b) => compare(a.envelope.source, b.envelope.source) || a.envelope.position - b.envelope.position,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Applies what can be applied to one receiving aggregate and parks the rest. What is parked is looked for after every
 * write, by the one who parks and by the one who applies: whichever writes last sees the other, so nothing is left
 * lying that could be applied.
 */
async function takeGroup<State, F extends Fact>(
  ports: InboxPorts,
  receiver: Receiver<State, F>,
  subject: string,
  group: readonly Arrived[],
): Promise<void> {
  for (let open = inOrder(group), first = true; ; first = false) {
    const history = await load(ports.records, receiver.aggregate, subject)
    const progress = await takeInTurn(ports, receiver, history, open)
    if (!first && !progress) return
    open = inOrder(await parkedOf(ports, history))
    if (open.length === 0) return
  }
}

/** Takes each message in turn; one that must wait is parked. Returns whether any was taken. */
async function takeInTurn<State, F extends Fact>(
  ports: InboxPorts,
  receiver: Receiver<State, F>,
  start: History<State>,
  messages: readonly Arrived[],
): Promise<boolean> {
  let history = start
  let progress = false
  for (const message of messages) {
    const taken = await take(ports, receiver, history, message)
    if (taken.outcome === 'waits') {
      if (message.parked === undefined) await park(ports, history, message)
      continue
    }
    history = taken.history
    progress = true
    if (message.parked !== undefined) await ports.working.unpark(message.parked)
  }
  return progress
}

async function parkedOf(ports: InboxPorts, { aggregate, id }: AggregateKey): Promise<Arrived[]> {
  const parked = await ports.working.parked(parkedKey(aggregate, id))
  return parked.flatMap((message) => {
    const read = readBody(message.body)
    return 'envelope' in read ? [{ ...read, body: message.body, parked: message }] : []
  })
}

async function park<State>(ports: InboxPorts, history: History<State>, message: Arrived) {
  const { source, position } = message.envelope
  const seen = history.memory.seen[source] ?? 0
  const reason =
    position > seen + 1 ? `position ${position} after ${seen}` : `precondition of ${message.fact.type}`
  await ports.working.park({
    receiver: parkedKey(history.aggregate, history.id),
    source,
    position,
    body: message.body,
    since: ports.clock.now(),
    reason,
  })
  ports.log.info('inbox.message-parked', { id: history.id, source, position, reason })
}

type Taken<State> = { outcome: 'seen' | 'applied'; history: History<State> } | { outcome: 'waits' }

/** Takes one message at the history given; reads again when somebody else has written in between. */
async function take<State, F extends Fact>(
  ports: InboxPorts,
  receiver: Receiver<State, F>,
  start: History<State>,
  message: Arrived,
): Promise<Taken<State>> {
  const { source, position } = message.envelope
  for (let history = start, attempt = 1; ; attempt++) {
    const seen = history.memory.seen[source] ?? 0
    if (position <= seen) return { outcome: 'seen', history }
    if (position > seen + 1) return { outcome: 'waits' }
    const reaction = await react(ports, receiver, history, message)
    if ('park' in reaction) return { outcome: 'waits' }
    const next = nextRecord(receiver.aggregate, history, {
      at: ports.clock.now(),
      actor: reaction.actor,
      command: { id: message.envelope.id, digest: digest(canonical(message.fact)) },
      correlation: message.envelope.correlationid,
      hops: message.envelope.hops,
      facts: reaction.facts,
      consumed: { source, position },
    })
    if (next === 'too-large') throw new Error(`record too large: ${message.envelope.id}`)
    if ((await write(ports.records, next.record, next.contents)) === 'appended') {
      ports.log.info('inbox.fact-applied', {
        type: message.fact.type,
        id: history.id,
        seq: next.record.seq,
        correlation: message.envelope.correlationid,
      })
      return { outcome: 'applied', history: next.after }
    }
    await ports.waiting.pause(attempt)
    history = await load(ports.records, receiver.aggregate, history.id)
  }
}

async function react<State, F extends Fact>(
  ports: InboxPorts,
  receiver: Receiver<State, F>,
  history: History<State>,
  { envelope, fact }: Arrived,
): Promise<{ facts: readonly F[]; actor: Actor } | Park> {
  if (history.seq === 0 && !receiver.begins.includes(fact.type)) return { park: 'the beginning' }
  const service = envelope.source.split('/')[2] as ServiceName
  const actor = { kind: 'service', service, because: envelope.id } as const satisfies Actor
  const context = {
    ...(await ports.contextAt(ports.clock.now(), actor)),
    occurredAt: envelope.time,
    subject: envelope.subject,
  }
  const reaction: Reaction<F> =
    receiver.reactions[fact.type]?.(history.state, fact.data as never, context) ?? []
  if ('park' in reaction) return reaction
  if ('onBehalfOf' in reaction)
    return { facts: reaction.facts, actor: { ...actor, onBehalfOf: reaction.onBehalfOf } }
  if (!('automatic' in reaction)) return { facts: reaction, actor }
  return {
    facts: reaction.facts,
    actor: {
      kind: 'automatic',
      policy: reaction.automatic,
      version: context.policy.version,
      because: envelope.id,
    },
  }
}
