// One level as a world of its own: tables, queues and streams under the scheduler, and the real functions that run on
// them. It knows how each function is triggered, and what its outcome means to the trigger.
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import type { Row } from '#kernel/aggregate.ts'
import { contextOf } from '#kernel/context.ts'
import { type InboxMessage, takeBatch } from '#kernel/inbox.ts'
import type { Log } from '#kernel/log.ts'
import { memoryRows } from '#kernel/memory/memory-rows.ts'
import type { OutgoingMessage, Sender } from '#kernel/ports.ts'
import { relayBatch } from '#kernel/relay.ts'
import { assignmentServer } from '../../services/assignment/server.ts'
import { evaluationServer } from '../../services/evaluation/server.ts'
import { takeNumberRequests } from '../../services/intake/numbering.ts'
import { intakeServer } from '../../services/intake/server.ts'
import { contextsNow, contextsOfBatch } from '../../services/supervision/contexts.ts'
import { supervisionServer } from '../../services/supervision/server.ts'
import { tick } from '../../services/supervision/ticking.ts'
import { type Auditor, newAuditor } from './auditor.ts'
import {
  beginning,
  type Consumer,
  consumers,
  isConsumer,
  projectionsOf,
  receivers,
  simulatedLevel,
} from './level.ts'
import { orderedQueue, type Queue, standardQueue, wellBehaved } from './queues.ts'
import type { Random } from './random.ts'
import { calm, newScheduler, type Outcome, type Scheduler } from './scheduler.ts'
import { newStream, type StreamDelivery, wellBehavedStream } from './streams.ts'
import { deadLetterQueue, type RecordTable, recordTable, viewTable, workingTable } from './tables.ts'
import type { Trace } from './trace.ts'
import { Violation } from './violation.ts'

/** What can be taken away, to see whether the simulation notices. */
export const safeguards = [
  'conditional-put',
  'position-check',
  'parking',
  'send-failure-stops',
  'send-before-project',
  'later-row-stays',
] as const
export type Safeguard = (typeof safeguards)[number]

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers of every endpoint pass through here
  readonly body: any
}

export interface World {
  readonly auditor: Auditor
  readonly scheduler: Scheduler
  /** How often each fact was recorded, each answer given, and each fault put in. */
  readonly tally: ReadonlyMap<string, number>
  readonly now: () => string
  moveTime(milliseconds: number): void
  /** A request at the HTTP API; `done` gets its answer, or nothing when the function died. */
  request(
    event: unknown,
    name: string,
    done: (answer: Answer | undefined, disturbed: boolean) => void,
  ): Promise<void>
  startTick(): Promise<void>
  sendSweep(service: ServiceName): void
  sendPoison(subscriber: Consumer): void
  /** One move: a call gets its turn, or a function is woken. False when there is nothing to do. */
  move(): Promise<boolean>
  /** Faults and ills end here. */
  calmDown(): void
  /** Throws unless all invariants of rest hold. */
  checkAtRest(): void
}

const rates = { dieBefore: 0.006, dieAfter: 0.006, fail: 0.008, loseAnswer: 0.006 }
/** Runs differ in how bad the day is: this many times the rates. */
const badness = [0, 0.5, 1, 1, 2, 4]
const queueIlls = { sentTwice: 0.05, deliveredAgain: 0.06, slowConsumer: 0.06 }
const streamIlls = { again: 0.06, late: 0.1 }
const functionTimeoutMs = 30_000
/** Longest time, in moves, until an eventually consistent read sees what was written. */
const longestLag = 40

export function newWorld(random: Random, trace: Trace, without: Safeguard | undefined): World {
  const scheduler = newScheduler(random, trace)
  const { point, moves } = scheduler
  const auditor = newAuditor()
  let time = beginning
  let lagging = true
  let failure: Error | undefined
  const poison = new Map<string, number>()
  const sentOut = new Set<string>()
  const tally = new Map<string, number>()
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1)
  /** Only the first thing that went wrong counts. */
  const fail = (error: Error) => {
    failure ??= error
  }

  const clock = {
    now: () => new Date(time + (scheduler.current()?.skew ?? 0)).toISOString(),
  }
  const waiting = { pause: (attempt: number) => point(`pause ${attempt}`, () => {}) }
  const contextAt = contextOf(simulatedLevel)
  const log: Log = {
    info: () => {},
    error: (code, { error, reason } = {}) => {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : (reason ?? '')
      trace.line(`  ! ${scheduler.current()?.name} ${code} ${what}`)
    },
  }

  const queues = Object.fromEntries(
    consumers.map((subscriber) => [
      subscriber,
      subscriber === 'register' ? orderedQueue({ random, moves }) : standardQueue({ random, moves }),
    ]),
  ) as Record<Consumer, Queue>

  const services = Object.fromEntries(
    serviceNames.map((service) => [service, serviceParts(service)]),
  ) as Record<ServiceName, ReturnType<typeof serviceParts>>

  function serviceParts(service: ServiceName) {
    const stream = newStream({ random })
    const records: RecordTable = recordTable(point, {
      unconditional: without === 'conditional-put',
      inserted(record) {
        try {
          auditor.inserted(service, record)
          for (const [, hash = ''] of JSON.stringify(record).matchAll(/"\$content":"([^"]+)"/g)) {
            if (!records.contents.has(hash))
              throw new Violation('I4', `${record.id}/${record.seq} cites a text that is not there`)
          }
        } catch (error) {
          fail(error as Error)
        }
        stream.insert(record)
        if (record.snapshot !== undefined) count(`snapshot ${record.aggregate}`)
        for (const { fact } of record.facts) count(`${record.actor.kind} ${record.aggregate} ${fact.type}`)
      },
    })
    const lag = () => (lagging && random.chance(0.5) ? random.below(longestLag) : 0)
    return {
      stream,
      records,
      views: viewTable(point, {
        moves: () => (lagging ? moves() : Number.POSITIVE_INFINITY),
        lag,
        overwriting: without === 'later-row-stays',
      }),
      working: workingTable(point, { forgetful: without === 'parking' }),
      deadLetters: deadLetterQueue(point, (body, reason) => {
        if (poison.has(body)) poison.set(body, (poison.get(body) ?? 0) + 1)
        else
          fail(new Violation('I8', `${service} buried what was no poison (${reason}): ${body.slice(0, 300)}`))
      }),
    }
  }

  const sender: Sender = {
    send: async (messages) => {
      try {
        for (const message of messages) await sendOne(message)
      } catch (error) {
        if (without !== 'send-failure-stops') throw error
      }
    },
  }

  const sendOne = ({ subscriber, body, group, deduplication }: OutgoingMessage) =>
    point(`send ${subscriber} ${deduplication}`, () => {
      sentOut.add(`${subscriber} ${deduplication}`)
      if (subscriber === 'register') queues.register.send(body, group, deduplication)
      else if (isConsumer(subscriber)) queues[subscriber].send(body)
      else count(`to ${subscriber}, which is not simulated`)
    })

  /** A row says up to where its aggregate was relayed: all that was to be sent until there must have been. */
  function mustBeSent(service: ServiceName, batch: StreamDelivery['batch'], row: Row, relayed: number): void {
    for (const { aggregate, id } of batch.map(({ record }) => record)) {
      const projection = projectionsOf[service].find((one) => one.aggregate.name === aggregate)
      const records = auditor.recordsOf(aggregate, id)
      const { seq = 0, at = '' } = records.at(-1) ?? {}
      const rows = projection?.rows(auditor.stateOf(aggregate, id), { id, seq, at }) ?? []
      if (!rows.some(({ pk, sk }) => pk === row.pk && sk === row.sk)) continue
      for (const record of records.slice(0, relayed)) {
        for (const [index, { to = {} }] of record.facts.entries()) {
          for (const stream of Object.keys(to)) {
            const [subscriber, ...addressee] = stream.split('#')
            const own = `/${simulatedLevel.code}/${service}/${aggregate}/${id}/${record.seq}/${index}`
            const fact = [own, ...addressee].join('/')
            if (sentOut.has(`${subscriber} ${fact}`)) continue
            fail(
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

  // No endpoint is registered in the simulation: departments' systems have tests of their own.
  const webhooks = { rows: memoryRows(), wall: () => time, random: (bytes: number) => new Uint8Array(bytes) }
  const httpPorts = (service: ServiceName) => ({
    ...services[service],
    clock,
    waiting,
    contextAt:
      service === 'supervision' ? contextsNow(simulatedLevel, services.supervision.records) : contextAt,
    webhooks,
  })
  const serverOptions = { levelCode: simulatedLevel.code, levelName: simulatedLevel.name, log }
  const servers = {
    intake: intakeServer(httpPorts('intake'), serverOptions),
    assignment: assignmentServer(httpPorts('assignment'), serverOptions),
    supervision: supervisionServer(httpPorts('supervision'), serverOptions),
    evaluation: evaluationServer(httpPorts('evaluation'), serverOptions),
  }

  /** A function that failed although nothing was done to it is a defect. */
  function mustNotFail(name: string, disturbed: boolean, what: string): void {
    if (!disturbed)
      fail(
        new Violation(
          'I8',
          `${name} failed although nothing disturbed it: ${what}; its message would end as a dead letter`,
        ),
      )
  }

  async function wakeQueue(subscriber: Consumer): Promise<void> {
    const delivery = queues[subscriber].receive()
    if (delivery.messages.length === 0) return
    const run = () =>
      subscriber === 'register'
        ? takeNumberRequests({ ...services.intake, clock, waiting, log }, delivery.messages)
        : takeInbox(subscriber, delivery.messages)
    await scheduler.start(`${subscriber}/inbox`, run, (outcome, by) => {
      if (outcome.how === 'returned') {
        if (outcome.value.length > 0) mustNotFail(by.name, by.disturbed, `${outcome.value.length} messages`)
        delivery.answer(outcome.value)
      } else {
        if (outcome.how === 'threw') mustNotFail(by.name, by.disturbed, String(outcome.error))
        delivery.answer('all')
      }
    })
  }

  function takeInbox(service: ServiceName, messages: readonly InboxMessage[]): Promise<string[]> {
    const ports = {
      service,
      ...services[service],
      clock,
      waiting,
      contextAt:
        service === 'supervision' ? contextsOfBatch(simulatedLevel, services.supervision.records) : contextAt,
      log,
    }
    const delivered = without === 'position-check' ? messages.map(withoutPosition) : messages
    return takeBatch(ports, receivers[service], delivered)
  }

  /** Every delivery looks like the first of a source of its own: nothing is recognised, nothing waits its turn. */
  function withoutPosition({ id, body }: InboxMessage): InboxMessage {
    if (!body.includes('"position"')) return { id, body }
    const envelope = JSON.parse(body)
    return {
      id,
      body: JSON.stringify({ ...envelope, source: `${envelope.source}/${moves()}/${id}`, position: 1 }),
    }
  }

  async function wakeRelay(service: ServiceName, { batch, answer }: StreamDelivery): Promise<void> {
    const { records, views } = services[service]
    const put = (row: Row, relayed: number) => {
      mustBeSent(service, batch, row, relayed)
      return views.put(row, relayed)
    }
    const later: OutgoingMessage[] = []
    const putOff: Sender = {
      send: async (messages) => {
        later.push(...messages)
      },
    }
    const projectFirst = without === 'send-before-project'
    const ports = {
      level: simulatedLevel.code,
      service,
      records,
      views: { ...views, put },
      sender: projectFirst ? putOff : sender,
      log,
    }
    const run = async () => {
      const failed = await relayBatch(ports, projectionsOf[service], batch)
      if (projectFirst) await sender.send(later)
      return failed
    }
    const done = (outcome: Outcome<string | undefined>, by: { name: string; disturbed: boolean }) => {
      if (outcome.how === 'returned') {
        if (outcome.value !== undefined) mustNotFail(by.name, by.disturbed, `record ${outcome.value}`)
        answer(outcome.value === undefined ? 'done' : { failedFrom: outcome.value })
      } else {
        if (outcome.how === 'threw') mustNotFail(by.name, by.disturbed, String(outcome.error))
        answer('all-failed')
      }
    }
    await scheduler.start(`${service}/relay`, run, done)
  }

  /** What could be woken now. */
  function wakeable(): (() => Promise<void>)[] {
    return [
      ...consumers.flatMap((subscriber) =>
        queues[subscriber].receivable() ? [() => wakeQueue(subscriber)] : [],
      ),
      ...serviceNames.flatMap((service) =>
        services[service].stream.readable()
          ? [() => wakeRelay(service, services[service].stream.read())]
          : [],
      ),
    ]
  }

  async function relayLate(): Promise<void> {
    const service = random.pick(serviceNames)
    const late = services[service].stream.late()
    if (late !== undefined) await wakeRelay(service, late)
  }

  let idle = 0
  const bad = random.pick(badness)
  scheduler.setFaults({
    dieBefore: bad * rates.dieBefore,
    dieAfter: bad * rates.dieAfter,
    fail: bad * rates.fail,
    loseAnswer: bad * rates.loseAnswer,
  })
  for (const queue of Object.values(queues)) queue.setIlls(queueIlls)
  for (const { stream } of Object.values(services)) stream.setIlls(streamIlls)

  const raise = () => {
    if (failure !== undefined) throw failure
  }

  return {
    auditor,
    scheduler,
    tally,
    now: () => new Date(time).toISOString(),
    moveTime(milliseconds) {
      // No function outlives its timeout.
      if (milliseconds > functionTimeoutMs) scheduler.timeOut()
      time += milliseconds
      trace.line(`it is ${new Date(time).toISOString()}`)
    },
    async request(event, name, done) {
      const { rawPath } = event as { rawPath: string }
      const service = (rawPath.startsWith('/public') ? 'supervision' : rawPath.split('/')[1]) as ServiceName
      await scheduler.start(
        name,
        () => servers[service](event, {}),
        (outcome, by) => {
          if (outcome.how !== 'returned') {
            if (outcome.how === 'threw') mustNotFail(by.name, by.disturbed, String(outcome.error))
            return done(undefined, true)
          }
          const { statusCode = 0, body = 'null' } = outcome.value
          const read = JSON.parse(body)
          count(`answer ${statusCode} ${read.code ?? ''}`)
          trace.line(`  ${name} → ${statusCode} ${read.code ?? ''}`)
          try {
            done({ status: statusCode, body: read }, by.disturbed)
          } catch (error) {
            fail(error as Error)
          }
        },
      )
      raise()
    },
    async startTick() {
      const ports = { ...services.supervision, clock, level: simulatedLevel, waiting, log }
      await scheduler.start(
        'supervision/tick',
        () => tick(ports),
        (outcome, by) => {
          if (outcome.how === 'threw') mustNotFail(by.name, by.disturbed, String(outcome.error))
        },
      )
      raise()
    },
    sendSweep(service) {
      queues[service].send(JSON.stringify({ kind: 'sweep' }))
    },
    sendPoison(subscriber) {
      const body = `{"poison":${poison.size + 1}${random.chance(0.5) ? '}' : ''}`
      poison.set(body, 0)
      queues[subscriber].send(body, 'poison')
    },
    async move() {
      time += 1 + random.below(200)
      const woken = wakeable()
      if (scheduler.waiting() > 0 && (woken.length === 0 || random.chance(0.8))) {
        await scheduler.turn()
        idle = 0
      } else if (woken.length > 0) {
        await random.pick(woken)()
        idle = 0
      } else {
        // Nothing to do now; something may come back after its wait.
        idle += 1
        await scheduler.start(
          'idle',
          async () => {},
          () => {},
        )
      }
      if (lagging && random.chance(0.03)) await relayLate()
      raise()
      const quiet = scheduler.waiting() === 0 && idle > 0
      const empty = consumers.every((subscriber) => queues[subscriber].size() === 0)
      const caughtUp = serviceNames.every((service) => services[service].stream.behind() === 0)
      return !(quiet && empty && caughtUp)
    },
    calmDown() {
      lagging = false
      scheduler.setFaults(calm)
      for (const queue of Object.values(queues)) queue.setIlls(wellBehaved)
      for (const { stream } of Object.values(services)) stream.setIlls(wellBehavedStream)
    },
    checkAtRest() {
      for (const service of serviceNames) {
        const [parked] = services[service].working.all()
        if (parked !== undefined) {
          throw new Violation(
            'I4',
            `${service}: still parked for ${parked.receiver}: ${parked.source} ${parked.position} (${parked.reason})`,
          )
        }
      }
      for (const [body, times] of poison) {
        if (times === 0) throw new Violation('I8', `poison was never buried: ${body}`)
      }
      auditor.atRest(
        {
          intake: services.intake.views,
          assignment: services.assignment.views,
          supervision: services.supervision.views,
          evaluation: services.evaluation.views,
        },
        new Date(time).toISOString(),
      )
    },
  }
}
