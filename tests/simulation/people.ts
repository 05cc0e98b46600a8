// The people of the simulated level and what they might do next: mostly the main path, now and then a wrong choice, a
// wrong person, or a second thought.
import { isLevelCode, type Level } from '#contracts/level.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import type { Brief } from '../../services/intake/domain/brief.ts'
import type { Proposal } from '../../services/intake/domain/proposal-state.ts'
import {
  answering,
  briefed,
  forwarded,
  forwardings,
  merging,
  requesting,
  standing,
} from './outcome-wishes.ts'
import type { Random } from './random.ts'
import { beforeDeciding, screening, screeningLate } from './review-wishes.ts'
import { handlerOf, type Person, person, reviewers, unitCodes, type Wish } from './wish.ts'

export type { Person, Wish } from './wish.ts'
export { unitCodes } from './wish.ts'

const members = ['林一', '何二', '苏三', '郑四', '韩五'].map((name, index) =>
  person(`m${index + 1}`, name, 'member'),
)
const collective = person('c1', '民盟联络人', 'collective')
export const dispatchers = [person('o4', '王交办', 'dispatch'), person('o5', '周交办', 'dispatch')]
const supervisors = [person('o6', '李督查', 'supervision'), person('o7', '马督查', 'supervision')]
const leaderOf = (unit: string): Person => ({ ...person(`l-${unit}`, '钱签发', 'unit-leader'), unit })

const everybody: readonly Person[] = [
  ...members,
  collective,
  ...new Set(Object.values(reviewers).flat()),
  ...dispatchers,
  ...supervisors,
  ...unitCodes.flatMap((unit) => [handlerOf(unit), leaderOf(unit)]),
]

const registrar = person('o1', '陈初审', 'committee')

/** The register of members, which invitations look names up in. */
export const registrations: readonly Wish[] = [...members, collective].map(({ id, name, roles }) => ({
  person: registrar,
  path: '/intake/members',
  body: {
    id,
    name,
    sector: '教育',
    phone: '13900000000',
    ...(roles.includes('collective') ? { collective: '第三委员小组', collectiveForm: 'group' } : {}),
  },
  action: 'member.register',
}))

/** Longer than fits into a record, shorter than the policy allows. */
const longText = '老城区六所学校门前放学时段拥堵，家长停车占用非机动车道，行人与车辆争道。'.repeat(40)

export function newDraft(random: Random): Wish {
  const kind = random.weighted([
    [5, 'sole'],
    [3, 'joint'],
    [1, 'collective'],
  ] as const)
  const suggestions = Array.from(
    { length: 1 + random.below(3) },
    (_, index) => `建议之${index + 1}：划定接送区。`,
  )
  const consent = random.chance(0.8)
    ? { consentPublic: true }
    : { consentPublic: false, consentReason: '涉及个案' }
  return {
    person: kind === 'collective' ? collective : random.pick(members),
    path: '/intake/proposals',
    action: 'proposal.draft',
    body: {
      title: `关于学校门前接送区的提案之${random.below(1000)}`,
      kind,
      situation: random.chance(0.3) ? longText : '放学时段拥堵。',
      analysis: '接送需求集中。',
      suggestions,
      suggestedUnits: random.chance(0.5) ? [random.pick(unitCodes)] : [],
      ...consent,
    },
  }
}

/** The supervision office rules for a day in the coming days; now and then for one that is long past. */
export function newCalendar(random: Random, now: string, count: number): Wish {
  const day = 86_400_000
  const dateIn = (days: number) => new Date(Date.parse(now) + days * day).toISOString().slice(0, 10)
  const first = random.chance(0.1) ? -10 : random.below(8)
  const days = Array.from({ length: 1 + random.below(4) }, (_, index) => dateIn(first + index))
  const working = random.chance(0.3)
  return {
    person: random.pick(supervisors),
    path: '/supervision/calendar/publish',
    action: 'calendar.publish',
    body: {
      version: `第${random.chance(0.95) ? count : 1}版`,
      days: days.map((date) => ({ date, working, reason: working ? '调休' : '停工' })),
      ...(random.chance(0.3) ? { officialUntil: dateIn(400) } : {}),
    },
  }
}

type Chance = readonly [weight: number, wish: Wish]

/** How the people of one run are, so that runs differ: some lead many proposals to the end, some never finish one. */
export interface Temper {
  /** Proposals under way at once. */
  readonly underWay: number
  /** How often something is sent back, rewritten or done once more. */
  readonly indecision: number
  /** How often those who may stay silent do not. */
  readonly diligence: number
  /** How often the liaison 联络员 of a level does in the portal what that level is to tell by itself. */
  readonly byHand: number
}

export function temperOf(random: Random): Temper {
  const diligence = random.pick([0.1, 0.5, 1])
  const byHand = random.pick([0, 0, 0, 0.5])
  return random.chance(0.25)
    ? { byHand, diligence, underWay: 1, indecision: 0.6 + 0.35 * random.next() }
    : { byHand, diligence, underWay: 2 + random.below(6), indecision: 0.05 + 0.15 * random.next() }
}

/** Where there are two levels, each begins less of its own, so that what is handed over comes to its end. */
export const amongLevels = (temper: Temper): Temper => ({
  ...temper,
  underWay: Math.ceil(temper.underWay / 3),
  indecision: Math.min(0.3, temper.indecision),
})

/** The acts whose absence is an answer: claimed by silence, no feedback. */
export const optional: readonly string[] = ['case.claim', 'case.object', 'verdict.give-feedback']

/** What is known of a proposal, or of another level's case. */
export interface Story {
  readonly proposal: Proposal | undefined
  readonly handled: Case | undefined
  readonly judged: Verdict | undefined
  /** What the proposal was converted into, or came of. */
  readonly briefed?: Brief | undefined
}

/** What might be done about one proposal as it stands, each with its likelihood. */
export function chancesOf(
  random: Random,
  { indecision, byHand }: Temper,
  id: string,
  {
    proposal,
    handled,
    judged,
    briefed: noted,
    settled,
    reviewed,
    level,
  }: Story & {
    readonly settled: readonly string[]
    /** Under review, to be merged with. */
    readonly reviewed: readonly string[]
    readonly level: Level
  },
): Chance[] {
  const ask = (
    weight: number,
    who: Person,
    collection: string,
    action: string,
    body: unknown = {},
  ): Chance => [
    weight,
    { person: who, path: `${collection}/${id}/${action.split('.')[1]}`, body, action, proposal: id },
  ]
  return [
    ...(proposal === undefined ? [] : writing(random, indecision, proposal, ask)),
    ...(handled === undefined ? [] : handling(random, { indecision, byHand, level }, handled, ask)),
    ...(judged === undefined ? [] : judging(random, judged, ask)),
    ...(handled?.status === 'settled' ? batching(random, id, settled) : []),
    ...(reviewed.includes(id) ? merging(random, id, reviewed, Object.values(reviewers).flat()) : []),
    ...(noted === undefined
      ? []
      : briefed(random, noted, personOf(noted.proposers[0]?.id ?? ''), reviewers.committee, (...one) =>
          ask(one[0], one[1], '/intake/briefs', one[2], one[3]),
        )),
  ]
}

/** 批量交办: this case and others, now and then one that is no longer, or not yet, to be dispatched. */
function batching(random: Random, id: string, settled: readonly string[]): Chance[] {
  const others = settled.filter((other) => other !== id && random.chance(0.8))
  const cases = [id, ...others, ...(random.chance(0.05) ? [id] : [])]
  const body = { cases, requirement: '按期办理' }
  const path = '/assignment/dispatch-batches'
  return [[6, { person: random.pick(dispatchers), path, body, action: 'dispatch-batch.propose' }]]
}

type Ask = (weight: number, who: Person, collection: string, action: string, body?: unknown) => Chance

const personOf = (id: string): Person => [...members, collective].find((one) => one.id === id) ?? collective

/** 集体提案: discussed, then signed by the group; now and then the second before the first. */
function endorsing(
  discussions: number,
  author: Person,
  ask: (weight: number, who: Person, action: string, body?: unknown) => Chance,
): Chance[] {
  return [
    ask(discussions === 0 ? 8 : 0.2, author, 'proposal.record-discussion', {
      date: '2026-01-05',
      participants: ['林一', '何二'],
      summary: '讨论通过。',
    }),
    ask(discussions === 0 ? 0.5 : 8, author, 'proposal.endorse', {
      decisionRecord: '会议讨论通过。',
      signatories: ['林一'],
    }),
  ]
}

function writing(random: Random, indecision: number, proposal: Proposal, asked: Ask): Chance[] {
  const { status, lead, content: held, invitations, discussions, endorsement } = proposal
  const ask = (weight: number, who: Person, action: string, body?: unknown) =>
    asked(weight, who, '/intake/proposals', action, body)
  // The collective's name is the register's to say.
  const { collective: _, collectiveForm: __, ...content } = held
  const remark = { remark: '选题准确，建议具体。' }
  const author = personOf(lead.id)
  const review = (office: 'committee' | 'panel' | 'chair', action: string): Chance[] => {
    const outcome = random.chance(indecision) ? 'return' : office === 'chair' ? 'accept' : 'pass'
    const screened = office === 'committee' && outcome === 'pass' ? screening(random) : {}
    const because =
      outcome === 'return' ? { reasons: [random.pick(['too-general', 'facts-unverified'])] } : {}
    return [
      ask(12, random.pick(reviewers[office]), action, { outcome, ...remark, ...because, ...screened }),
      ask(0.15, author, 'proposal.withdraw', { reason: '另行提出' }),
      ...beforeDeciding(random, proposal, author, ask),
      ...requesting(random, reviewers[office], ask),
    ]
  }
  switch (status) {
    case 'awaiting-answer':
      return [...answering(random, proposal, author, ask), ...screeningLate(random, proposal, ask)]
    case 'drafting':
    case 'co-signing': {
      const pending = invitations.filter(({ state }) => state === 'pending')
      return [
        ask(
          content.kind === 'joint' && !invitations.some(({ state }) => state === 'signed') ? 1 : 8,
          author,
          'proposal.file',
        ),
        ask(0.2 + 6 * indecision * indecision, author, 'proposal.revise', {
          ...content,
          situation: '补充调研后的情况。',
        }),
        ask(0.2, author, 'proposal.withdraw', { reason: '情况已变' }),
        ...standing(proposal, author, ask),
        ...screeningLate(random, proposal, ask),
        ...(content.kind === 'collective' && endorsement === undefined
          ? endorsing(discussions.length, author, ask)
          : []),
        ...(content.kind === 'joint'
          ? [
              ask(invitations.length === 0 ? 8 : 0.5, author, 'proposal.invite', {
                members: [random.pick(members).id],
              }),
            ]
          : []),
        ...pending.flatMap(({ member }) => [
          ask(6, personOf(member), 'proposal.sign', { opinion: '同意' }),
          ask(1, personOf(member), 'proposal.decline', { opinion: '不熟悉' }),
        ]),
      ]
    }
    case 'filed':
      return review('committee', 'proposal.first-review')
    case 'second-review':
      return review('panel', 'proposal.second-review')
    case 'final-review':
      return [
        ...review('chair', 'proposal.final-review'),
        ask(0.8, random.pick(reviewers.chair), 'proposal.final-review', {
          outcome: 'not-accept',
          reasons: ['no-substance'],
          explanation: '内容空泛',
          ...random.pick(forwardings),
        }),
      ]
    case 'not-accepted':
    case 'converted':
      return [
        ...forwarded(random, proposal, reviewers.committee, ask),
        ...screeningLate(random, proposal, ask),
      ]
    case 'accepting':
      return [ask(0.5, author, 'proposal.withdraw', { reason: '想想算了' })]
    case 'accepted':
    case 'merged':
    case 'joined':
    case 'withdrawn':
      return [ask(0.1, author, 'proposal.revise', content), ...screeningLate(random, proposal, ask)]
    default:
      return [ask(0.1, author, 'proposal.revise', content)]
  }
}

const phases = ['before', 'during', 'after'] as const

const withWeight = ([weight, wish]: Chance, share: number): Chance => [weight * share, wish]

function handling(
  random: Random,
  { indecision, byHand, level }: Pick<Temper, 'indecision' | 'byHand'> & { readonly level: Level },
  state: Case,
  asked: Ask,
): Chance[] {
  const ask = (weight: number, who: Person, action: string, body?: unknown) =>
    asked(weight, who, '/assignment/cases', action, body)
  const { status, unit = '', contacts, origin } = state
  const { children = [], parent } = level
  const any = random.pick(children.length > 0 && random.chance(0.75) ? children : unitCodes)
  const handler = handlerOf(random.chance(0.95) ? unit : random.pick(unitCodes))
  // Another level does it, and tells.
  const isTold = isLevelCode(unit)
  const byUnit = (...chances: readonly Chance[]): readonly Chance[] =>
    isTold ? chances.flatMap((one) => (byHand > 0 ? [withWeight(one, byHand)] : [])) : chances
  const proposers = state.proposal?.proposers ?? []
  const contact = (phase: string) => ({
    phase,
    method: random.pick(['talk', 'phone', 'video']),
    note: '交换了意见。',
  })
  const draft = ask(6, handler, 'case.draft-reply', {
    resultClass: random.pick(['A', 'B', 'C', 'D']),
    letter: '您提出的提案收悉，现答复如下：已会同有关部门办理。',
    answers: (state.proposal?.suggestions ?? [])
      .slice(random.chance(0.1) ? 1 : 0)
      .map((_one, index) => ({ suggestion: index + 1, disposition: 'adopted', text: '已划定。' })),
  })
  const others = unitCodes.filter((code) => code !== any)
  const coUnits = random.chance(0.4) ? [random.pick(others)] : random.chance(0.1) ? [any] : []
  const opinions = state.coHandlers
    .filter(({ opinion }) => opinion === undefined)
    .map((one) => ask(5, handlerOf(one.unit), 'case.give-opinion', { text: '可以支持。' }))
  switch (status) {
    case 'open':
      return [
        ask(10, random.pick(dispatchers), 'case.pre-assign', { unit: any, coUnits, reason: '属其职能' }),
        ...(origin === undefined
          ? []
          : [ask(2, random.pick(dispatchers), 'case.send-back', { reason: '不属本级职责' })]),
        ...(parent === undefined
          ? []
          : [
              ask(origin === undefined ? 7 : 0.2, random.pick(dispatchers), 'case.propose-hand-up', {
                reason: '超出本级职权',
              }),
            ]),
      ]
    case 'hand-up-proposed': {
      const first = personOf(proposers[0]?.id ?? '')
      return [
        ask(8, first, 'case.consent-hand-up'),
        ask(1.5, first, 'case.decline-hand-up', { reason: '本级可办' }),
        ask(0.6, random.pick(dispatchers), 'case.pre-assign', { unit: any, coUnits, reason: '先行办理' }),
        ask(0.3, personOf(proposers.at(-1)?.id ?? ''), 'case.consent-hand-up'),
      ]
    }
    case 'pre-assigned':
      return [
        ask(4, handler, 'case.claim'),
        ask(2.5, handler, 'case.object', { reason: '不属职能', basis: '三定方案', proposedUnit: any }),
      ]
    case 'objected':
      return [ask(8, random.pick(dispatchers), 'case.arbitrate', { unit: any, coUnits, reason: '会商一致' })]
    case 'settled':
      return [ask(8, random.pick(dispatchers), 'case.dispatch', { requirement: '按期办理' })]
    case 'dispatched':
      return [...byUnit(ask(8, handler, 'case.sign-for')), ...opinions]
    case 'in-handling': {
      const ofThisRound = contacts.filter((one) => one.handlingRound === state.handlingRound)
      const missing = phases.filter((phase) => !ofThisRound.some((one) => one.phase === phase))
      const unconfirmed = ofThisRound.filter(({ confirmedBy }) => confirmedBy === undefined)
      return [
        ...opinions,
        ...byUnit(
          ...missing.map((phase) => ask(3, handler, 'case.log-contact', contact(phase))),
          ask(0.2 + 6 * indecision * indecision, handler, 'case.log-contact', contact(random.pick(phases))),
        ),
        ...unconfirmed.map((one) =>
          ask(
            // Another level's case is confirmed where its proposers are.
            origin === undefined ? 5 : 0.1,
            personOf(random.chance(0.9) && proposers.length > 0 ? random.pick(proposers).id : 'm5'),
            'case.confirm-contact',
            {
              contact: one.contact,
            },
          ),
        ),
        ...byUnit(
          missing.length === 0 && unconfirmed.length === 0
            ? draft
            : ask(0.4, handler, 'case.draft-reply', draft[1].body),
        ),
      ]
    }
    case 'drafted': {
      const dissent = state.coHandlers.some(({ countersign }) => countersign?.agreed === false)
      return [
        ...byUnit(ask(8, leaderOf(unit), 'case.sign-off')),
        ...state.coHandlers
          .filter(({ countersign }) => countersign === undefined)
          .map((one) =>
            ask(6, handlerOf(one.unit), 'case.countersign', {
              agreed: !random.chance(indecision),
              remark: '会签。',
            }),
          ),
        // Of what a level has returned, its liaison makes a new draft when a co-handler here dissents.
        ...(isTold && !dissent ? [] : [ask(dissent ? 5 : 0.5, handler, 'case.draft-reply', draft[1].body)]),
      ]
    }
    case 'signed-off':
      return [
        ask(8, random.pick(supervisors), 'case.audit', {
          outcome: random.chance(indecision) ? 'return' : 'pass',
          remark: '逐条答复',
        }),
      ]
    default:
      return [ask(0.1, handler, 'case.claim')]
  }
}

const answers = ['satisfied', 'basically-satisfied', 'understanding', 'dissatisfied'] as const

function judging(random: Random, { status, feedback }: Verdict, ask: Ask): Chance[] {
  if (status === 'talks') {
    const result = random.chance(0.7) ? 'second-handling' : 'explained'
    const leading = random.pick([...supervisors, ...reviewers.committee])
    return [ask(6, leading, '/evaluation/verdicts', 'verdict.hold-talks', { result, note: '三方当面协商。' })]
  }
  if (status === 'closed' && !random.chance(0.05)) return []
  return feedback.map(({ proposer, answer }) =>
    ask(
      answer === undefined ? 2.5 : 0.2,
      personOf(proposer.id),
      '/evaluation/verdicts',
      'verdict.give-feedback',
      {
        attitude: random.pick(answers),
        answer: random.pick(answers),
      },
    ),
  )
}

/** A page or a list that somebody looks at. */
export interface Look {
  readonly person: Person | undefined
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
}

/** What people look at between their acts. */
export function lookAt(random: Random, ids: readonly string[]): Look {
  const page = (person: Person | undefined, path: string, query?: Record<string, string>): Look => ({
    person,
    path,
    ...(query === undefined ? {} : { query }),
  })
  const anyone = random.pick(everybody)
  const lists: Look[] = [
    page(anyone, `/${random.pick(['intake', 'assignment', 'evaluation'])}/desk`, {
      list: random.pick(['todo', 'done', 'initiated']),
    }),
    page(anyone, '/supervision/desk'),
    page(random.pick(supervisors), '/supervision/ledger'),
    page(undefined, '/public/proposals'),
    page(anyone, '/intake/members'),
    page(anyone, '/intake/policy'),
  ]
  if (ids.length === 0) return random.pick(lists)
  const id = random.pick(ids)
  const pages: Look[] = [
    ...['/intake/proposals', '/assignment/cases', '/supervision/dockets', '/evaluation/verdicts'].map(
      (path) => page(random.chance(0.5) ? random.pick(supervisors) : anyone, `${path}/${id}`),
    ),
    page(undefined, `/public/proposals/${id}`),
  ]
  return random.pick(random.chance(0.4) ? lists : pages)
}

/** The same wish by somebody else, or with a body that is not as the contract says. */
export function mistaken(random: Random, wish: Wish): Wish {
  return random.chance(0.7)
    ? { ...wish, person: random.pick(everybody) }
    : { ...wish, body: { ...(wish.body as object), nonsense: true } }
}
