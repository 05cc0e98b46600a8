// The people at work: each asks the system for something, clicks twice, asks again days later, acts beside somebody
// else; every answer is held against what was recorded. Where a unit has a system of its own, that may act for them.
import { isLevelCode } from '#contracts/level.ts'
import { serviceNames } from '#contracts/terms.ts'
import { commandWindowDays } from '#kernel/ledger.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import type { Endpoint } from '../../services/assignment/domain/endpoint.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import type { Brief } from '../../services/intake/domain/brief.ts'
import { isForwardedOn } from '../../services/intake/domain/proposal-forwarding.ts'
import type { Proposal } from '../../services/intake/domain/proposal-state.ts'
import type { SimulatedClock } from './clock.ts'
import type { Department } from './departments.ts'
import {
  enablingOf,
  endpointChances,
  linkChances,
  linkingOf,
  linkRotationOf,
  registrationOf,
  replayOf,
  rotationOf,
} from './endpoint-wishes.ts'
import type { Forgers } from './forgers.ts'
import { beginning } from './level.ts'
import type { Link } from './links.ts'
import type { Loop } from './loop.ts'
import type { Network } from './network.ts'
import {
  amongLevels,
  chancesOf,
  type Look,
  lookAt,
  mistaken,
  newCalendar,
  newDraft,
  optional,
  type Person,
  registrations,
  type Story,
  temperOf,
  type Wish,
} from './people.ts'
import type { Random } from './random.ts'
import { topicWish } from './topic-wishes.ts'
import { Violation } from './violation.ts'
import type { Answer, World } from './world.ts'

const hour = 3_600_000

export interface Crowd {
  register(): Promise<void>
  step(): Promise<void>
  /** Each unit's system gets a new secret, so that none is locked out for good. */
  makeUp(): Promise<void>
  /** Registers the other level here, and mends this end of the link so that nothing that was told is lost. */
  link(link: Link): Promise<void>
  mendLink(link: Link): Promise<void>
  /** What failed for too long is sent again. */
  tellAgain(link: Link): Promise<void>
}

interface Asked {
  readonly wish: Wish
  readonly key: string
  readonly ifMatch: string | undefined
  receipt?: string
  /** When the first receipt was given, in business time. */
  at?: string
}

/** Two functions' clocks may differ on the last day. */
const rememberedMs = (commandWindowDays - 0.5) * 24 * hour

/**
 * Wall time that passes between linked levels before the run comes to rest: less than a level's message waits for what
 * must come before it, so that none may ever be refused for having waited.
 */
const patienceMs = 8 * 24 * hour

/** Where the people of a run are, and who is there beside them. */
export interface Around {
  readonly random: Random
  readonly clock: SimulatedClock
  readonly network: Network
  readonly loop: Loop
  readonly departments: readonly Department[]
  readonly forgers: Forgers
  /** The levels this one is linked with. */
  readonly links: readonly Link[]
  /** Whether people also bring up topics, items of the two lists, tickets and activities. */
  readonly topics: boolean
}

export function newCrowd(
  world: World,
  { random, clock, network, loop, departments, forgers, links, topics }: Around,
): Crowd {
  const { auditor } = world
  const temper = links.length === 0 ? temperOf(random) : amongLevels(temperOf(random))
  const asked: Asked[] = []
  // What passes between levels takes more calls until it is there.
  const pace = links.length > 0 ? 3 : 1

  async function ask(question: Asked): Promise<void> {
    const { wish, key } = question
    auditor.expect(`${wish.person.id}/${key}`, wish.action)
    await world.request(
      eventOf(world.level.code, question),
      `${wish.person.id} ${wish.action} ${wish.proposal ?? ''}`,
      (answer, disturbed) => answered(question, answer, disturbed),
    )
  }

  /** Holds an answer against what is recorded, and against the answers the same question got before. */
  function answered(question: Asked, answer: Answer | undefined, disturbed: boolean): void {
    if (answer === undefined) return
    const { wish, key } = question
    if (answer.status >= 500 && !disturbed) {
      throw new Violation('I8', `${wish.action} was answered ${answer.status} although nothing disturbed it`)
    }
    if (answer.status >= 300 || wish.action === 'ticket.import') return
    const { id, version, facts } = answer.body
    const record = auditor.recordsOf(aggregateOf(wish), id)[version - 1]
    if (record === undefined)
      throw new Violation('I4', `${wish.action} was answered with ${id}/${version}, which is not there`)
    if (facts.length > 0 && record.command.id !== `${wish.person.id}/${key}`) {
      throw new Violation('I1', `${wish.action} was answered with somebody else’s record ${id}/${version}`)
    }
    const { secret, ...shown } = answer.body
    if (secret !== undefined) handOver(wish, id, secret.value)
    const receipt = JSON.stringify(shown)
    const fresh =
      question.at === undefined || Date.parse(world.now()) - Date.parse(question.at) < rememberedMs
    if (question.receipt !== undefined && question.receipt !== receipt && fresh) {
      throw new Violation('I1', `${wish.action} repeated got ${receipt}, first ${question.receipt}`)
    }
    question.receipt ??= receipt
    question.at ??= record.at
  }

  /** A secret is for the system of its endpoint. */
  function handOver({ action, body }: Wish, id: string, secret: string): void {
    const link = links.find((one) => one.beyond(world).level.code === id)
    if (link?.upper === world) link.learn(secret)
    if (link?.lower === world) link.entered(secret)
    const address = (body as { url?: string }).url
    const known = departments.find((one) =>
      action === 'endpoint.register' ? one.address === address : one.endpoint() === id,
    )
    known?.learn(id, secret)
  }

  /** A wish as it is asked the first time; sometimes by two clicks at once. */
  async function begin(wish: Wish, outdated = 0.04): Promise<Asked> {
    const key = `key-${String(asked.length + 1).padStart(5, '0')}`
    const version = 1 + random.below(12)
    const question: Asked = { wish, key, ifMatch: random.chance(outdated) ? `"${version}"` : undefined }
    asked.push(question)
    await ask(question)
    if (random.chance(0.08)) await ask(question)
    return question
  }

  /** The unit's system does it, if there is one that was told of the case; or its people do. */
  async function beginOrLeaveToSystem(wish: Wish): Promise<void> {
    const { person, proposal = '', action, body } = wish
    const systems = departments.filter(({ unit, knows }) => unit === person.unit && knows(proposal))
    if (systems.length > 0 && random.chance(0.6)) {
      if (random.pick(systems).act(action, proposal, body as object)) return
    }
    await begin(wish)
  }

  const storyOf = (id: string): Story => ({
    proposal: auditor.stateOf<Proposal>('proposal', id),
    handled: auditor.stateOf<Case>('case', id),
    judged: auditor.stateOf<Verdict>('verdict', id),
    briefed: auditor.stateOf<Brief>('brief', id),
  })

  /** What the dispatch office might take together: what is settled, and at times whatever there is. */
  const batchable = () => {
    const whatever = random.chance(0.3)
    return auditor
      .ids('case')
      .filter((id) => whatever || auditor.stateOf<Case>('case', id)?.status === 'settled')
  }

  /** What a review might merge: what is under review. */
  const mergeable = () =>
    auditor
      .ids('proposal')
      .filter((id) =>
        ['filed', 'second-review', 'final-review'].includes(
          auditor.stateOf<Proposal>('proposal', id)?.status ?? '',
        ),
      )

  const underWay = () =>
    auditor.ids('proposal').filter((id) => {
      const { judged, proposal, briefed } = storyOf(id)
      const { status = '' } = proposal ?? {}
      const ended = ['withdrawn', 'merged', 'joined'].includes(status)
      const goesOn = briefed?.status === 'filed' || (proposal !== undefined && isForwardedOn(proposal))
      const decided = ['not-accepted', 'converted'].includes(status) && !goesOn
      return judged?.status !== 'closed' && !ended && !decided
    })

  /** What other levels have handed over and is this level's turn. */
  const takenOver = () =>
    auditor.ids('case').filter((id) => {
      const { origin, status } = auditor.stateOf<Case>('case', id) ?? {}
      return origin !== undefined && !['sent-back', 'delivered', 'concluded'].includes(status ?? '')
    })

  const isBetweenLevels = (id: string) => {
    const { origin, unit = '' } = auditor.stateOf<Case>('case', id) ?? {}
    return origin !== undefined || isLevelCode(unit)
  }

  const possible = (id: string) =>
    chancesOf(random, temper, id, {
      ...storyOf(id),
      settled: batchable(),
      reviewed: mergeable(),
      level: world.level,
    })

  /** What is between levels comes first, unless it is the other level’s turn. */
  function likelyBetweenLevels(open: readonly string[]): readonly string[] {
    const ready = open.filter((id) => possible(id).reduce((sum, [weight]) => sum + weight, 0) > 1)
    const between = ready.filter(isBetweenLevels)
    if (between.length > 0 && random.chance(0.7)) return between
    return ready.length > 0 && random.chance(0.9) ? ready : open
  }

  async function act(): Promise<void> {
    const own = underWay()
    const open = [...own, ...takenOver()]
    if (open.length === 0 || (own.length < temper.underWay && random.chance(0.12))) {
      await begin(newDraft(random))
      return
    }
    const likely = links.length > 0 ? likelyBetweenLevels(open) : open
    const id = random.pick(random.chance(0.97) ? likely : [...auditor.ids('proposal'), ...open])
    const chances = possible(id)
    if (chances.length === 0) return
    const wish = random.weighted(chances)
    if (optional.includes(wish.action) && !random.chance(temper.diligence)) return live()
    await beginOrLeaveToSystem(random.chance(0.06) ? mistaken(random, wish) : wish)
    if (random.chance(0.1)) await beside(wish, chances)
  }

  /** Topics and what feeds them; at times two people at the same moment. */
  async function actOnTopics(): Promise<void> {
    for (let more = true; more; more = random.chance(0.25)) {
      const wish = topicWish({ random, auditor, now: world.now() })
      await begin(random.chance(0.05) ? mistaken(random, wish) : wish)
    }
  }

  /** Somebody else at the same moment, about the same proposal. */
  async function beside(wish: Wish, chances: ReturnType<typeof chancesOf>): Promise<void> {
    // What is likely: were it each time what is rare, every second proposal would be withdrawn.
    const others = chances.filter(([weight, { person }]) => weight >= 1 && person.id !== wish.person.id)
    if (others.length > 0) world.count('two people at once')
    await beginOrLeaveToSystem(random.weighted(others.length > 0 ? others : chances))
  }

  /** What the dispatch office does about a link with another level. */
  async function tendLink(link: Link): Promise<void> {
    const state = auditor.stateOf<Endpoint>('endpoint', link.beyond(world).level.code)
    if (state !== undefined) await begin(random.weighted(linkChances(random, state, link, world)))
  }

  /** What the dispatch office does about a unit's system. */
  async function tendEndpoint(): Promise<void> {
    if (links.length > 0 && random.chance(0.6)) return tendLink(random.pick(links))
    const known = departments.filter((one) => one.endpoint() !== undefined)
    const one = random.pick(
      known.some((each) => each.lockedOut()) ? known.filter((each) => each.lockedOut()) : known,
    )
    const id = one.endpoint() ?? ''
    const state = auditor.stateOf<Endpoint>('endpoint', id)
    if (state === undefined) return
    const chances = endpointChances(random, state, { id, lockedOut: one.lockedOut(), now: world.now() })
    await begin(random.weighted(chances))
  }

  /** Time goes on: a little, some hours, or to where something is due. */
  async function live(): Promise<void> {
    const next = auditor.nextEvents()
    if (next.length > 0 && random.chance(0.35)) {
      const wait = Date.parse(random.pick(next)) - Date.parse(world.now())
      pass(Math.max(0, Math.min(wait + random.below(hour), 60 * 24 * hour)))
    } else {
      pass(random.chance(0.2) ? random.below(72) * hour : random.below(hour))
    }
    if (random.chance(0.7)) await world.startTick()
    if (random.chance(0.1)) await world.startTick()
  }

  /** Days pass for everybody; or the embedded runtime moves its business time, and nothing else has aged. */
  function pass(milliseconds: number): void {
    const waited = clock.trueWall() - beginning
    const tooLong = links.length > 0 && waited + milliseconds > patienceMs
    if (random.chance(0.3) || tooLong) clock.jump(milliseconds)
    else clock.pass(milliseconds)
  }

  /** Something is away for a while: the relay of a service, a unit's system, or the level's own door. */
  function outage(): void {
    if (random.chance(0.5)) {
      world.stopRelay(random.pick(serviceNames), hour)
      return
    }
    const addresses = [...departments.map(({ address }) => address), world.webhooks.doorOf('')]
    network.down(random.pick(addresses), random.pick([hour, hour, 12 * hour, 10 * 24 * hour]))
  }

  /** Looking changes nothing, and is always answered. */
  async function look(): Promise<void> {
    const wanted = lookAt(random, auditor.ids('proposal'))
    await world.request(
      lookEvent(world.level.code, wanted),
      `${wanted.person?.id ?? 'public'} looks at ${wanted.path}`,
      (answer, disturbed) => {
        if (answer !== undefined && answer.status >= 500 && !disturbed) {
          throw new Violation(
            'I8',
            `${wanted.path} was answered ${answer.status} although nothing disturbed it`,
          )
        }
      },
    )
  }

  /** Asks again and again until it has happened. */
  async function insist(wish: Wish, happened: () => boolean): Promise<void> {
    const question = await begin(wish, 0)
    for (let moves = 0; !happened(); moves += 1) {
      if (moves > 2000) throw new Violation('liveness', `${wish.action} ${wish.path} never happened`)
      if (moves % 40 === 39) await ask(question)
      await loop.move()
    }
  }

  const steps: readonly (readonly [weight: number, step: () => Promise<void> | void])[] = [
    [topics ? 25 : 80, act],
    ...(topics ? [[90, actOnTopics] as const] : []),
    [2, async () => void (await begin(newCalendar(random, world.now(), asked.length)))],
    [7, look],
    [8, live],
    [8, askAgain],
    [4, () => world.sendSweep(random.pick(serviceNames))],
    [2, () => world.webhooks.sweep()],
    [2, () => world.sendPoison(random.pick([...serviceNames, 'register'] as const))],
    [1, () => world.webhooks.poison()],
    [2, tendEndpoint],
    [5, () => forgers.strike()],
    [0.7, outage],
  ]

  /** The last question again, or any. */
  async function askAgain(): Promise<void> {
    if (asked.length === 0) return
    const question = random.chance(0.6)
      ? asked.at(-1 - random.below(Math.min(4, asked.length)))
      : random.pick(asked)
    if (question !== undefined) await ask(question)
  }

  async function switchOn(endpoint: string): Promise<void> {
    const isOn = () => auditor.stateOf<Endpoint>('endpoint', endpoint)?.on === true
    if (!isOn()) await insist(enablingOf(random, endpoint), isOn)
  }

  return {
    async register() {
      for (const wish of registrations) await begin(wish)
      for (const [index, one] of departments.entries())
        await insist(registrationOf(random, one, index), () => one.endpoint() !== undefined)
      await loop.drain()
    },
    async step() {
      await random.weighted(steps)()
      const moves = (random.chance(0.5) ? random.below(12) : random.below(60)) * pace
      for (let move = 0; move < moves; move += 1) await loop.move()
    },
    async link(link) {
      const code = link.beyond(world).level.code
      const registered = () => auditor.stateOf('endpoint', code) !== undefined
      const known = world === link.upper ? () => link.fresh() !== undefined : registered
      await insist(linkingOf(random, link, world), known)
    },
    async mendLink(link) {
      const code = link.beyond(world).level.code
      const changes = () => auditor.recordsOf('endpoint', code).length
      const [before, secret] = [changes(), link.fresh()]
      const known = world === link.upper ? () => link.fresh() !== secret : () => changes() > before
      await insist(linkRotationOf(random, link, world, 0), known)
      await switchOn(code)
    },
    async tellAgain(link) {
      const code = link.beyond(world).level.code
      // Whoever was told that the other end is off has switched off as well.
      await switchOn(code)
      await begin(replayOf(random, code), 0)
    },
    async makeUp() {
      for (const one of departments) await begin(rotationOf(random, one.endpoint() ?? ''), 0)
    },
  }
}

function aggregateOf({ action }: Wish): string {
  const [aggregate = ''] = action.split('.')
  return aggregate === 'delivery' ? 'endpoint' : aggregate
}

function claimsOf(level: string, { id, name, roles, unit }: Person): object {
  return {
    sub: id,
    name,
    level,
    roles: `[${roles.join(' ')}]`,
    ...(unit === undefined ? {} : { unit }),
  }
}

function eventOf(level: string, { wish: { person, path, body }, key, ifMatch }: Asked): unknown {
  return {
    version: '2.0',
    rawPath: path,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    },
    requestContext: {
      requestId: `request-${key}`,
      http: { method: 'POST', path },
      authorizer: { jwt: { claims: claimsOf(level, person) } },
    },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  }
}

function lookEvent(level: string, { person, path, query }: Look): unknown {
  return {
    version: '2.0',
    rawPath: path,
    headers: {},
    queryStringParameters: query,
    requestContext: {
      requestId: 'request-look',
      http: { method: 'GET', path },
      ...(person === undefined ? {} : { authorizer: { jwt: { claims: claimsOf(level, person) } } }),
    },
    isBase64Encoded: false,
  }
}
