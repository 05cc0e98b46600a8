// One level's whole stack on this machine: synthesizes its template (or is given one) and runs exactly that.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LevelPortal } from '#contracts/level.ts'
import { makeActivity } from './activity.ts'
import { anchorMoved } from './anchors.ts'
import { makeInserts } from './append-only.ts'
import { synthesizeInto } from './assembly-store.ts'
import { makeAuthorizer } from './authorizer.ts'
import { openBusinessTime, type TimeMove } from './business-time.ts'
import { type DataDirectory, takeDataDirectory } from './data-directory.ts'
import { type DeadLetter, makeEmbedded, type QueueState, type Stillness } from './embedded.ts'
import { type Engines, startEngines } from './engines.ts'
import { type Faults, makeFaults } from './faults.ts'
import { type Gateway, type Hooks, startGateway } from './gateway.ts'
import { startFront } from './http.ts'
import { startIdentity } from './identity.ts'
import { byId, type Inventory } from './inventory.ts'
import { type Journal, openJournal } from './journal.ts'
import { openLog } from './log.ts'
import { inventoryOf } from './maintenance.ts'
import { type Meter, makeMeter } from './meter.ts'
import { operatorOf } from './operator.ts'
import { type DemoLevel, demoPeople, type Person, type Unit } from './people.ts'
import { refuseUnpermittedMappings } from './permissions.ts'
import { type Poller, pollQueue } from './poll-queues.ts'
import { pollStream } from './poll-streams.ts'
import { startSchedule } from './schedule.ts'
import { openSettings } from './settings.ts'
import { readUnits } from './units.ts'
import { type Functions, startFunctions } from './workers.ts'

export interface StackOptions {
  /** Region code. */
  readonly level: string
  /** 0 takes a free one. */
  readonly port?: number
  /** The level's own directory is made under it. */
  readonly dataDir: string
  /** Begins again from nothing. */
  readonly fresh?: boolean
  /** A cloud assembly that is already there; left out, one is synthesized into the data directory. */
  readonly assembly?: string
  /** Name of the stack in that assembly; `shangban-<level>` if left out. */
  readonly stackName?: string
  /** The portal's build. */
  readonly portal?: string
  /** Where the levels on this machine are served, as the portal's switch lists them. */
  readonly portals?: readonly LevelPortal[]
  /** The other levels on this machine, once they run: time moves for all, and it is still when all are. */
  readonly siblings?: () => readonly Sibling[]
  /** For tests: looks into the calls of the functions. */
  readonly hooks?: Hooks
  /** For tests. */
  readonly tuning?: Tuning
}

export interface Tuning {
  /** How long a message that failed waits before it comes again, in place of its queue's visibility timeout. */
  readonly visibilitySeconds?: number
  /** First wait before a failed stream batch or asynchronous invocation is tried again. */
  readonly backoffMs?: number
  /** Whether schedule rules fire by themselves. True unless said otherwise. */
  readonly scheduleOnWallTime?: boolean
  /** In place of the 62 unit types. */
  readonly units?: readonly Unit[]
}

/** What a level on this machine asks of another. */
export interface Sibling {
  /** Moves to an instant that another has moved to, and fires what rings. */
  follow(to: Date): Promise<void>
  /** Waits until it is idle; how often work was begun until then. */
  still(timeoutMs: number): Promise<number>
}

export interface Stack {
  /** Portal, API and log-in, all of it. */
  readonly url: string
  readonly level: DemoLevel
  readonly people: readonly Person[]
  readonly log: string
  readonly dataDir: string
  /** An access token for a demo person. */
  token(personId: string): Promise<string>
  /** Moves business time forward, fires the schedule rules once, and waits for the end of it. */
  advance(move: TimeMove | string): Promise<Stillness>
  /** Waits until every queue, stream and invocation is idle. */
  settled(timeoutMs?: number): Promise<Stillness>
  /** What lies in the queues. */
  queues(): readonly QueueState[]
  /** Business time. */
  now(): Date
  /** What the functions have spent, by business operation; since a mark of an earlier reading if one is given. */
  readonly meter: Meter['read']
  /** Faults to be injected into the calls of the functions. */
  readonly faults: Faults
  /** Ends a worker of a function abruptly, in the middle of an invocation if it has one. False when it has no worker. */
  killWorker(functionId: string): Promise<boolean>
  /** Starts a worker of each function that answers HTTP, so that nobody waits for the first answer. */
  warm(): void
  readonly sibling: Sibling
  /** Ends what is running, then everything. What is kept is whole at any moment, also without this. */
  stop(): Promise<void>
}

const repository = fileURLToPath(new URL('../../', import.meta.url))
/** Long enough for a function at its timeout. */
const drainMs = 30_000
const settleLimitMs = 120_000
/** Heads moved since are not missed if they are cut off; a kill loses none of them, they are only noted later. */
const anchorEveryMs = 10 * 60_000

const rulesDue = 'rules-due-after-a-move'

/** Closers of what was opened, so that a start that fails midway leaves nothing running. */
type Opened = (() => unknown)[]

export async function startStack(options: StackOptions): Promise<Stack> {
  const opened: Opened = []
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) await close()
  }
  try {
    return await start(options, opened, closeAll)
  } catch (error) {
    await closeAll()
    throw error
  }
}

async function start(options: StackOptions, opened: Opened, closeAll: () => Promise<void>): Promise<Stack> {
  const { level: code, tuning = {} } = options
  const data = takeDataDirectory(options.dataDir, code, options.fresh === true)
  opened.push(data.release)
  const front = await startFront(options.port ?? 0)
  opened.push(front.close)
  const gateway = await startGateway()
  opened.push(gateway.close)
  const origin = `http://localhost:${front.port}`

  const inventory = await readInventory(options, data, gateway)
  refuseUnpermittedMappings(inventory)
  const level = levelOf(inventory, code)
  const people = demoPeople(level, tuning.units ?? readUnits())

  const journal = openJournal(data.journal)
  opened.push(journal.close)
  const settings = openSettings(data.settings)
  opened.push(settings.close)
  const log = openLog(data.log)
  opened.push(log.close)
  const [engines, identity] = await Promise.all([
    startEngines(inventory, data.engines),
    startIdentity({ origin, level, people, audience: audienceOf(inventory), directory: data.identity }),
  ])
  opened.push(engines.close, identity.close)

  const inserts = makeInserts(journal, engines.dynamodb)
  const recovered = await inserts.recover(inventory)
  if (recovered.kept + recovered.dropped > 0)
    log.write('embedded', `after a kill: ${recovered.kept} records kept, ${recovered.dropped} never put`)

  const anchor = () => anchorMoved(data.anchors, journal, inventory.tables)
  anchor()
  const anchoring = setInterval(anchor, anchorEveryMs).unref()
  opened.push(() => {
    clearInterval(anchoring)
    anchor()
  })

  const activity = makeActivity()
  const businessTime = openBusinessTime(settings)
  const meter = makeMeter(inventory)
  const { faults, points } = makeFaults(inventory)
  const functions = startFunctions({
    functions: inventory.functions,
    region: inventory.region,
    gatewayUrl: gateway.url,
    businessTimeOffsetMs: businessTime.offsetMs,
    ...(options.portals === undefined ? {} : { portals: options.portals }),
    workersOf: (id) => workersOf(id, inventory),
    activity,
    log,
    onBegin: meter.begin,
  })
  opened.push(functions.close)
  const operator = operatorOf(inventory)
  gateway.open({
    inventory,
    engines,
    inserts,
    log,
    others: [operator],
    portal: origin,
    meter,
    faults: points,
    ...(options.hooks ? { hooks: options.hooks } : {}),
  })

  const pollers = startPollers({ inventory, engines, journal, functions, activity, tuning })
  const schedule = startSchedule({
    inventory,
    sqs: engines.sqs,
    functions,
    activity,
    businessTime,
    settings,
    ...(tuning.scheduleOnWallTime === undefined ? {} : { onWallTime: tuning.scheduleOnWallTime }),
    ...(tuning.backoffMs === undefined ? {} : { backoffMs: tuning.backoffMs }),
  })
  opened.push(async () => {
    front.shut()
    schedule.stop()
    const ended = Promise.all(pollers.map((poller) => poller.stop())).then(() => activity.ended())
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, drainMs).unref())])
  })

  const queues = () => queueStates(inventory, engines)
  const others = () => options.siblings?.() ?? []
  /** What one level ends with may be what another begins with: still are they when none has begun anything more. */
  const settled = async (timeoutMs = settleLimitMs): Promise<Stillness> => {
    const until = performance.now() + timeoutMs
    for (let before = -1, begun = 0; ; before = begun) {
      const left = until - performance.now()
      const quiet = await activity.settled(left)
      const counts = await Promise.all(others().map((other) => other.still(left)))
      begun = counts.reduce((sum, count) => sum + count, activity.begun())
      if (!quiet || others().length === 0 || begun === before)
        return { settled: quiet, ...leftOver(queues()) }
    }
  }
  const move = async (request: TimeMove, settle: boolean) => {
    // What is under way happened before the move.
    if (settle) await settled()
    const due = settings.read(rulesDue) ?? ''
    settings.write(rulesDue, 'yes')
    try {
      businessTime.move(request)
    } catch (error) {
      settings.write(rulesDue, due)
      throw error
    }
    const fired = schedule.fireAll().then(() => settings.write(rulesDue, ''))
    const followed = Promise.all(others().map((other) => other.follow(businessTime.now())))
    if (settle) await Promise.all([fired, followed])
    return settle ? settled() : { settled: false, ...leftOver(queues()) }
  }

  const embedded = makeEmbedded({
    level,
    people,
    identity,
    businessTime,
    move,
    settled,
    queues,
    meter: meter.read,
    faults,
    killWorker: functions.kill,
    operator: { gateway: gateway.url, operator: operator.id, root: data.root, inventory },
  })
  front.open({
    inventory,
    functions,
    authorizer: makeAuthorizer(identity.issuer, identity.keys),
    identity,
    embedded,
    portal: options.portal ?? join(repository, 'web/dist'),
    files: gateway.url,
    origin,
  })

  writeFileSync(data.address, origin)
  // Business time was moved, and a kill came before its timers had rung.
  if (settings.read(rulesDue) === 'yes') void schedule.fireAll().then(() => settings.write(rulesDue, ''))

  let stopping: Promise<void> | undefined
  return {
    url: origin,
    level,
    people,
    log: log.file,
    dataDir: data.root,
    async token(personId) {
      const issued = await identity.token(personId)
      if (!issued) throw new Error(`There is no demo person ${personId}.`)
      return issued.accessToken
    },
    advance: (request) => move(typeof request === 'string' ? { advance: request } : request, true),
    settled,
    queues,
    now: businessTime.now,
    meter: meter.read,
    faults,
    killWorker: functions.kill,
    sibling: {
      async follow(to) {
        if (to <= businessTime.now()) return
        settings.write(rulesDue, 'yes')
        if (businessTime.notBefore(to)) await schedule.fireAll()
        settings.write(rulesDue, '')
      },
      async still(timeoutMs) {
        await activity.settled(timeoutMs)
        return activity.begun()
      },
    },
    warm() {
      for (const { functionId } of inventory.routes) functions.warm(functionId)
    },
    stop: () => {
      stopping ??= closeAll()
      return stopping
    },
  }
}

async function readInventory(
  options: StackOptions,
  data: DataDirectory,
  gateway: Gateway,
): Promise<Inventory> {
  const directory = options.assembly ?? (await synthesizeInto(data.assembly, [options.level]))
  data.noteAssembly(directory)
  return inventoryOf(directory, options.stackName ?? `shangban-${options.level}`, gateway)
}

/** The level is described in the functions' environment, like everything else they know of it. */
function levelOf({ functions }: Inventory, code: string): DemoLevel {
  const described = functions.map(({ environment }) => environment.LEVEL).find((text) => text !== undefined)
  if (!described) return { code, name: code, kind: 'county' }
  const { name, kind, policy, children } = JSON.parse(described) as DemoLevel
  return { code, name, kind, ...(policy ? { policy } : {}), ...(children ? { children } : {}) }
}

function audienceOf({ routes }: Inventory): string {
  return routes.find(({ authorizer }) => authorizer)?.authorizer?.audience[0] ?? 'shangban'
}

/** On two cores more workers would only wait for each other; a stream's shards and the people's requests may not. */
const apiWorkers = 4
const inboxWorkers = 2

function workersOf(id: string, inventory: Inventory): number {
  if (inventory.routes.some((route) => route.functionId === id)) return apiWorkers
  const mapped = inventory.mappings.filter((mapping) => mapping.functionId === id)
  return Math.max(1, ...mapped.map((mapping) => batchesAtOnce(mapping)))
}

function batchesAtOnce(mapping: Inventory['mappings'][number]): number {
  return mapping.kind === 'stream'
    ? mapping.parallel
    : Math.min(inboxWorkers, mapping.concurrency ?? inboxWorkers)
}

interface PollParts {
  readonly inventory: Inventory
  readonly engines: Engines
  readonly journal: Journal
  readonly functions: Functions
  readonly activity: ReturnType<typeof makeActivity>
  readonly tuning: Tuning
}

function startPollers({ inventory, engines, journal, functions, activity, tuning }: PollParts): Poller[] {
  const common = { inventory, functions, activity, sqs: engines.sqs }
  return inventory.mappings
    .filter(({ enabled }) => enabled)
    .map((mapping) => {
      if (mapping.kind === 'stream')
        return pollStream({
          ...common,
          mapping,
          journal,
          table: byId(inventory.tables, mapping.tableId),
          ...(tuning.backoffMs === undefined ? {} : { backoffMs: tuning.backoffMs }),
        })
      activity.watch(() => engines.sqs.depth(mapping.queueId).available > 0)
      return pollQueue({
        ...common,
        mapping,
        queue: byId(inventory.queues, mapping.queueId),
        concurrency: batchesAtOnce(mapping),
        ...(tuning.visibilitySeconds === undefined ? {} : { visibilitySeconds: tuning.visibilitySeconds }),
      })
    })
}

function queueStates(inventory: Inventory, { sqs }: Engines): QueueState[] {
  const consumed = new Set(
    inventory.mappings.flatMap((item) => (item.kind === 'queue' ? [item.queueId] : [])),
  )
  return inventory.queues.map(({ id, name }) => ({
    queue: name,
    ...sqs.depth(id),
    ...(consumed.has(id) ? {} : { deadLetters: sqs.peek(id).map(deadLetter) }),
  }))
}

function deadLetter({ body, messageAttributes }: { body: string; messageAttributes: object }): DeadLetter {
  return { body, attributes: messageAttributes }
}

function leftOver(queues: readonly QueueState[]): { waiting: number; deadLetters: number } {
  const sum = (count: (queue: QueueState) => number) =>
    queues.reduce((total, queue) => total + count(queue), 0)
  return {
    waiting: sum(({ waiting, deadLetters }) => (deadLetters ? 0 : waiting)),
    deadLetters: sum(({ deadLetters }) => deadLetters?.length ?? 0),
  }
}
