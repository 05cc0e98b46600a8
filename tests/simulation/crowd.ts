// The people at work: each asks the system for something, clicks twice, asks again days later, acts beside somebody
// else; every answer is held against what was recorded.
import { serviceNames } from '#contracts/terms.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import type { Proposal } from '../../services/intake/domain/proposal.ts'
import { simulatedLevel } from './level.ts'
import {
  chancesOf,
  type Look,
  lookAt,
  mistaken,
  newCalendar,
  newDraft,
  optional,
  type Person,
  registrations,
  temperOf,
  type Wish,
} from './people.ts'
import type { Random } from './random.ts'
import { Violation } from './violation.ts'
import type { Answer, World } from './world.ts'

const hour = 3_600_000

export interface Crowd {
  register(): Promise<void>
  step(): Promise<void>
}

interface Asked {
  readonly wish: Wish
  readonly key: string
  readonly ifMatch: string | undefined
  receipt?: string
  /** When the first receipt was given, in business time. */
  at?: string
}

const rememberedMs = 7.5 * 24 * hour

export function newCrowd(random: Random, world: World): Crowd {
  const { auditor } = world
  const temper = temperOf(random)
  const asked: Asked[] = []

  async function ask(question: Asked): Promise<void> {
    const { wish, key } = question
    auditor.expect(`${wish.person.id}/${key}`, wish.action)
    await world.request(
      eventOf(question),
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
    if (answer.status >= 300) return
    const { id, version, facts } = answer.body
    const record = auditor.recordsOf(aggregateOf(wish), id)[version - 1]
    if (record === undefined)
      throw new Violation('I4', `${wish.action} was answered with ${id}/${version}, which is not there`)
    if (facts.length > 0 && record.command.id !== `${wish.person.id}/${key}`) {
      throw new Violation('I1', `${wish.action} was answered with somebody else’s record ${id}/${version}`)
    }
    const receipt = JSON.stringify(answer.body)
    const fresh =
      question.at === undefined || Date.parse(world.now()) - Date.parse(question.at) < rememberedMs
    if (question.receipt !== undefined && question.receipt !== receipt && fresh) {
      throw new Violation('I1', `${wish.action} repeated got ${receipt}, first ${question.receipt}`)
    }
    question.receipt ??= receipt
    question.at ??= record.at
  }

  /** A wish as it is asked the first time; sometimes by two clicks at once. */
  async function begin(wish: Wish): Promise<void> {
    const key = `key-${String(asked.length + 1).padStart(5, '0')}`
    const version = 1 + random.below(12)
    const question: Asked = { wish, key, ifMatch: random.chance(0.04) ? `"${version}"` : undefined }
    asked.push(question)
    await ask(question)
    if (random.chance(0.08)) await ask(question)
  }

  const storyOf = (id: string) => {
    const proposal = auditor.stateOf<Proposal>('proposal', id)
    return proposal === undefined
      ? undefined
      : {
          proposal,
          handled: auditor.stateOf<Case>('case', id),
          judged: auditor.stateOf<Verdict>('verdict', id),
        }
  }

  /** What the dispatch office might take together: what is settled, and at times whatever there is. */
  const batchable = () => {
    const whatever = random.chance(0.3)
    return auditor
      .ids('case')
      .filter((id) => whatever || auditor.stateOf<Case>('case', id)?.status === 'settled')
  }

  const underWay = () =>
    auditor.ids('proposal').filter((id) => {
      const story = storyOf(id)
      const ended =
        story?.judged?.status === 'closed' ||
        ['withdrawn', 'not-accepted'].includes(story?.proposal.status ?? '')
      return !ended
    })

  async function act(): Promise<void> {
    const open = underWay()
    if (open.length === 0 || (open.length < temper.underWay && random.chance(0.12)))
      return begin(newDraft(random))
    const id = random.pick(random.chance(0.97) ? open : auditor.ids('proposal'))
    const story = storyOf(id)
    const chances =
      story === undefined ? [] : chancesOf(random, temper, id, { ...story, settled: batchable() })
    if (chances.length === 0) return
    const wish = random.weighted(chances)
    if (optional.includes(wish.action) && !random.chance(temper.diligence)) return live()
    await begin(random.chance(0.06) ? mistaken(random, wish) : wish)
    // Somebody else at the same moment.
    if (random.chance(0.1)) await begin(random.weighted(chances))
  }

  /** Time goes on: a little, some hours, or to where something is due. */
  async function live(): Promise<void> {
    const next = auditor.nextEvents()
    if (next.length > 0 && random.chance(0.35)) {
      const wait = Date.parse(random.pick(next)) - Date.parse(world.now())
      world.moveTime(Math.max(0, Math.min(wait + random.below(hour), 60 * 24 * hour)))
    } else {
      world.moveTime(random.chance(0.2) ? random.below(72) * hour : random.below(hour))
    }
    if (random.chance(0.7)) await world.startTick()
    if (random.chance(0.1)) await world.startTick()
  }

  /** Looking changes nothing, and is always answered. */
  async function look(): Promise<void> {
    const wanted = lookAt(random, auditor.ids('proposal'))
    await world.request(
      lookEvent(wanted),
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

  return {
    async register() {
      for (const wish of registrations) await begin(wish)
      for (let moves = 0; moves < 200 && (await world.move()); moves += 1);
    },
    async step() {
      const kind = random.next()
      if (kind < 0.02) await begin(newCalendar(random, world.now(), asked.length))
      else if (kind < 0.69) await act()
      else if (kind < 0.76) await look()
      else if (kind < 0.84) await live()
      else if (kind < 0.92 && asked.length > 0) {
        // The last question again, or any.
        const question = random.chance(0.6)
          ? asked.at(-1 - random.below(Math.min(4, asked.length)))
          : random.pick(asked)
        if (question !== undefined) await ask(question)
      } else if (kind < 0.97) world.sendSweep(random.pick(serviceNames))
      else world.sendPoison(random.pick([...serviceNames, 'register'] as const))
      const moves = random.chance(0.5) ? random.below(12) : random.below(60)
      for (let move = 0; move < moves; move += 1) await world.move()
    },
  }
}

function aggregateOf({ action }: Wish): string {
  return action.split('.')[0] ?? ''
}

function claimsOf({ id, name, roles, unit }: Person): object {
  return {
    sub: id,
    name,
    level: simulatedLevel.code,
    roles: `[${roles.join(' ')}]`,
    ...(unit === undefined ? {} : { unit }),
  }
}

function eventOf({ wish: { person, path, body }, key, ifMatch }: Asked): unknown {
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
      authorizer: { jwt: { claims: claimsOf(person) } },
    },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  }
}

function lookEvent({ person, path, query }: Look): unknown {
  return {
    version: '2.0',
    rawPath: path,
    headers: {},
    queryStringParameters: query,
    requestContext: {
      requestId: 'request-look',
      http: { method: 'GET', path },
      ...(person === undefined ? {} : { authorizer: { jwt: { claims: claimsOf(person) } } }),
    },
    isBase64Encoded: false,
  }
}
