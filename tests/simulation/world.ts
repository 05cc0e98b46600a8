// One level as a world of its own: the real functions of its services on tables, queues and streams, all of them under
// the scheduler it is given. It knows how each function is triggered, and what its outcome means to the trigger.
import { answererOf } from '#contracts/api/index.ts'
import type { Level } from '#contracts/level.ts'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import type { DecisionRecord } from '#kernel/decision.ts'
import { memoryFiles } from '#kernel/memory/memory-files.ts'
import type { OutgoingMessage } from '#kernel/ports.ts'
import { contextsNow } from '../../services/supervision/contexts.ts'
import { tick } from '../../services/supervision/ticking.ts'
import { serversOf } from '../level/servers.ts'
import { type Auditor, newAuditor } from './auditor.ts'
import { wakeInbox } from './inboxes.ts'
import { type Consumer, consumers, isConsumer } from './level.ts'
import { orderedQueue, type Queue, standardQueue, wellBehaved } from './queues.ts'
import { newOutbox, newRelay, type Relay } from './relays.ts'
import { rowTable } from './rows.ts'
import type { Safeguard } from './safeguards.ts'
import { calm } from './scheduler.ts'
import { type Ground, holding, mustNotThrow, newSite } from './site.ts'
import { newPoison, newStores, type Stores } from './stores.ts'
import { wellBehavedStream } from './streams.ts'
import { Violation } from './violation.ts'
import { newWebhooks, type Webhooks } from './webhooks.ts'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers of every endpoint pass through here
  readonly body: any
}

/** What can be woken: the loop gives each its turns, until all are quiet. */
export interface Wakeable {
  /** What could be woken now. */
  wakeable(): (() => Promise<void>)[]
  /** Whether it is owed nothing. */
  quiet(): boolean
  /** What may go wrong by itself after a move. */
  mishap?(): Promise<void>
  /** Throws what went wrong. */
  raise?(): void
  /** Its faults and ills end here. */
  calmDown(): void
}

export interface World extends Wakeable {
  readonly level: Level
  readonly auditor: Auditor
  readonly webhooks: Webhooks
  /** How often each fact was recorded, each answer given, and each fault put in. */
  readonly tally: ReadonlyMap<string, number>
  readonly now: () => string
  count(what: string): void
  /** Hears every record as it is inserted. */
  onRecord(listener: (service: ServiceName, record: DecisionRecord) => void): void
  /** A request at the HTTP API; `done` gets its answer, or nothing when the function died. */
  request(
    event: unknown,
    name: string,
    done: (answer: Answer | undefined, disturbed: boolean) => void,
  ): Promise<void>
  startTick(): Promise<void>
  sendSweep(service: ServiceName): void
  sendPoison(subscriber: Consumer): void
  stopRelay(service: ServiceName, milliseconds: number): void
  /** Throws unless all invariants of rest hold. */
  checkAtRest(): void
}

export interface WorldParts extends Ground {
  readonly level: Level
  readonly without: Safeguard | undefined
}

const queueIlls = { sentTwice: 0.05, deliveredAgain: 0.06, slowConsumer: 0.06 }
const streamIlls = { again: 0.06, late: 0.1 }
/** How often, after a move, something long relayed comes again. */
const lateRepetitions = 0.03

type ByService<T> = Readonly<Record<ServiceName, T>>
const byService = <T>(make: (service: ServiceName) => T) =>
  Object.fromEntries(serviceNames.map((service) => [service, make(service)])) as ByService<T>

export function newWorld({ level, without, ...ground }: WorldParts): World {
  const { random, scheduler, trace, clock } = ground
  const auditor = newAuditor(level)
  const site = newSite(ground, { level, auditor, without })
  const poison = newPoison(site)
  const webhooks = newWebhooks(site, poison, queueIlls)
  const listeners: ((service: ServiceName, record: DecisionRecord) => void)[] = []
  const queueWorld = { random, moves: scheduler.moves, wall: clock.trueWall }
  const queues = Object.fromEntries(
    consumers.map((subscriber) => [
      subscriber,
      subscriber === 'register' ? registerQueue(queueWorld, without) : standardQueue(queueWorld),
    ]),
  ) as Record<Consumer, Queue>
  const services = byService((service) =>
    newStores(site, service, {
      poison,
      inserted(of, record) {
        auditor.inserted(of, record)
        webhooks.deliveries.recorded(record)
        webhooks.hooks.recorded(record)
        for (const hear of listeners) hear(of, record)
      },
    }),
  )
  const outbox = newOutbox(site, deliver)
  const relays: ByService<Relay> = byService((service) => newRelay(site, service, services[service], outbox))
  webhooks.connect(services)
  for (const queue of Object.values(queues)) queue.setIlls(queueIlls)
  for (const { stream } of Object.values(services)) stream.setIlls(streamIlls)

  function deliver(message: OutgoingMessage): void {
    const { subscriber, body, group, deduplication } = message
    if (subscriber === 'register') queues.register.send(body, group, deduplication)
    else if (isConsumer(subscriber)) queues[subscriber].send(body)
    else webhooks.tell(message)
  }

  const { contextAt, waiting, log } = site
  const httpPorts = (service: ServiceName) => ({
    ...services[service],
    clock,
    waiting,
    contextAt: service === 'supervision' ? contextsNow(level, services.supervision.records) : contextAt,
    webhooks: webhooks.ports,
  })
  const intakePorts = {
    ...httpPorts('intake'),
    rows: rowTable(scheduler.point, { wall: clock.trueWall }),
    wall: clock.wall,
    random: webhooks.ports.random,
  }
  const files = memoryFiles()
  const servers = serversOf(
    { ports: httpPorts, intake: intakePorts, files },
    { levelCode: level.code, levelName: level.name, log },
  )

  const wakeableInbox = (subscriber: Consumer) =>
    queues[subscriber].receivable() ? [() => wakeInbox(site, subscriber, queues[subscriber], services)] : []

  return {
    level,
    auditor,
    webhooks,
    tally: site.tally,
    now: clock.trueNow,
    count: site.count,
    onRecord: (listener) => void listeners.push(listener),
    raise: site.raise,
    async request(event, name, done) {
      const { rawPath } = event as { rawPath: string }
      await scheduler.start(
        name,
        () => servers[answererOf(rawPath)](event, {}),
        (outcome, by) => {
          mustNotThrow(site, by, outcome)
          if (outcome.how !== 'returned') return done(undefined, true)
          const { statusCode = 0, body = 'null' } = outcome.value
          const read = JSON.parse(body)
          site.count(`answer ${statusCode} ${read.code ?? ''}`)
          trace.line(`  ${name} → ${statusCode} ${read.code ?? ''}`)
          holding(site, () => done({ status: statusCode, body: read }, by.disturbed))
        },
      )
      site.raise()
    },
    async startTick() {
      const ports = { ...services.supervision, clock, level, waiting, log }
      await scheduler.start(
        'supervision/tick',
        () => tick(ports),
        (outcome, by) => mustNotThrow(site, by, outcome),
      )
      site.raise()
    },
    sendSweep(service) {
      queues[service].send(JSON.stringify({ kind: 'sweep' }))
    },
    sendPoison(subscriber) {
      queues[subscriber].send(poison.brew(), 'poison')
    },
    stopRelay: (service, milliseconds) => relays[service].stop(milliseconds),
    wakeable: () => [
      ...consumers.flatMap(wakeableInbox),
      ...serviceNames.flatMap((service) => relays[service].wakeable()),
      ...webhooks.wakeable(),
    ],
    async mishap() {
      if (site.lagging() && random.chance(lateRepetitions))
        await relays[random.pick(serviceNames)].repeatLate()
    },
    quiet() {
      const empty = consumers.every((subscriber) => queues[subscriber].size() === 0)
      const caughtUp = serviceNames.every((service) => services[service].stream.behind() === 0)
      return empty && caughtUp && webhooks.quiet()
    },
    calmDown() {
      site.calmDown()
      scheduler.setFaults(calm)
      webhooks.calmDown()
      for (const queue of Object.values(queues)) queue.setIlls(wellBehaved)
      for (const { stream } of Object.values(services)) stream.setIlls(wellBehavedStream)
      for (const relay of Object.values(relays)) relay.resume()
    },
    checkAtRest() {
      for (const service of serviceNames) nothingParked(service, services[service])
      const left = poison.left()
      if (left !== undefined) throw new Violation('I8', `poison was never buried: ${left}`)
      auditor.atRest(
        byService((service) => services[service].views),
        clock.trueNow(),
      )
      webhooks.mustHoldAtRest()
    },
  }
}

/** Without the queue that keeps order, each request for a number goes to whichever function is free. */
function registerQueue(of: Parameters<typeof orderedQueue>[0], without: Safeguard | undefined): Queue {
  const several = without === 'single-writer' || without === 'register-queue'
  return several ? standardQueue(of, 1) : orderedQueue(of)
}

function nothingParked(service: ServiceName, { working }: Stores): void {
  const [parked] = working.all()
  if (parked === undefined) return
  const { receiver, source, position, reason } = parked
  throw new Violation('I4', `${service}: still parked for ${receiver}: ${source} ${position} (${reason})`)
}
