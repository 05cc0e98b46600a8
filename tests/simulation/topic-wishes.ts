// What people might do about topics, the two lists, tickets and activities: mostly what makes sense, on whatever of them
// there is, and now and then on two of them at the same moment.
import type { Activity } from '../../services/intake/domain/activity.ts'
import type { ListItem } from '../../services/intake/domain/list-item.ts'
import type { ListMatch } from '../../services/intake/domain/list-match.ts'
import type { Topic } from '../../services/intake/domain/topic-state.ts'
import type { Auditor } from './auditor.ts'
import type { Random } from './random.ts'
import { handlerOf, type Person, person, reviewers, unitCodes, type Wish } from './wish.ts'

type Chance = readonly [weight: number, wish: Wish]

const hour = 3_600_000
const year = 2026
const members = ['林一', '何二', '苏三', '郑四', '韩五'].map((name, index) =>
  person(`m${index + 1}`, name, 'member'),
)
const collective = person('c1', '民盟联络人', 'collective')
const files = [...members, collective]
const committee = reviewers.committee
const chair = reviewers.chair

const post = (who: Person, path: string, action: string, body: unknown = {}): Wish => ({
  person: who,
  path,
  action,
  body,
})

const actOn = (who: Person, collection: string, id: string, action: string, body?: unknown): Wish =>
  post(who, `/intake/${collection}/${id}/${action.split('.')[1]}`, action, body)

/** Some of what there is, and in which state. */
interface Known {
  readonly random: Random
  readonly auditor: Auditor
  readonly now: string
}

function some<State>({ random, auditor }: Known, aggregate: string): readonly [id: string, state: State][] {
  const ids = auditor.ids(aggregate)
  const chosen = ids.length <= 4 ? ids : Array.from({ length: 4 }, () => random.pick(ids))
  return chosen.flatMap((id) => {
    const state = auditor.stateOf<State>(aggregate, id)
    return state === undefined ? [] : [[id, state] as const]
  }) as [string, State][]
}

/** One of the wishes there may be. */
export function topicWish(known: Known): Wish {
  const { random } = known
  const chances = random.weighted<(from: Known) => Chance[]>([
    [4, aboutTopics],
    [3, aboutLists],
    [1, aboutTickets],
    [2, aboutActivities],
  ])(known)
  return random.weighted(chances.length === 0 ? beginnings(known) : chances)
}

/** Few references, so that the same come again and again, at times with other words. */
function tickets({ random, now }: Known): Wish {
  const rows = Array.from({ length: 1 + random.below(4) }, () => ({
    reference: `GD${random.below(9)}`,
    title: `路灯损坏${random.below(3)}`,
    text: '夜间漆黑难行。',
    at: new Date(Date.parse(now) - random.below(400) * hour).toISOString(),
    updatedAt: now,
  }))
  return post(random.pick(committee), '/intake/tickets', 'ticket.import', {
    feed: 'FEED12345',
    tickets: rows,
  })
}

/** Where something may come from: tickets, items of the lists, topics. */
function originsOf({ random, auditor }: Known) {
  const found = (['ticket', 'list-item'] as const).flatMap((kind) =>
    auditor
      .ids(kind)
      .filter(() => random.chance(0.3))
      .slice(0, 3)
      .map((id) => ({ kind, id, title: '来源' })),
  )
  return random.chance(0.7) ? found : []
}

function beginnings(known: Known): Chance[] {
  const { random, auditor, now } = known
  const words = { title: `选题之${random.below(1000)}的题目`, text: '群众反映集中。', year }
  const unit = random.pick(unitCodes)
  const calls = auditor.ids('topic-call')
  const item = { year, title: `条目之${random.below(1000)}的题目`, text: '请帮助。', field: 'society' }
  const begins = Date.parse(now) + (1 + random.below(60)) * hour
  const times = {
    place: '会议室',
    startsAt: new Date(begins).toISOString(),
    endsAt: new Date(begins + 2 * hour).toISOString(),
    signUpBy: new Date(begins - hour / 2).toISOString(),
    places: 1 + random.below(3),
  }
  return [
    [2, tickets(known)],
    [
      3,
      post(random.pick(committee), '/intake/topics', 'topic.propose', {
        ...words,
        source: random.pick(['society', 'chairpersons', 'hotline-12345']),
        origins: originsOf(known),
      }),
    ],
    [
      2,
      post(random.pick(members), '/intake/topic-declarations', 'topic.declare', {
        ...words,
        origins: originsOf(known),
      }),
    ],
    [
      calls.length < 2 ? 1 : 0.1,
      post(random.pick(committee), '/intake/topic-calls', 'topic-call.open', {
        title: '年度选题征集',
        year,
        text: '请报送年度工作重点选题。',
        audience: ['calls-units', 'calls-collectives'],
        closes: new Date(Date.parse(now) + random.below(200) * hour).toISOString(),
      }),
    ],
    ...(calls.length === 0
      ? []
      : [
          [
            3,
            post(
              random.chance(0.8) ? handlerOf(unit) : collective,
              '/intake/topic-submissions',
              'topic.submit',
              { call: random.pick(calls), title: words.title, text: words.text },
            ),
          ] as const,
        ]),
    [2, post(handlerOf(unit), '/intake/list-items', 'list-item.enter', { ...item, list: 'ask' })],
    [2, post(random.pick(members), '/intake/list-items', 'list-item.enter', { ...item, list: 'concern' })],
    [
      1,
      post(random.pick(committee), '/intake/activities', 'activity.announce', {
        ...times,
        kind: 'briefing',
        title: '情况通报会',
        about: '通报情况。',
      }),
    ],
    [0.2, post(random.pick(committee), '/intake/activity-plans', 'activity-plan.make', { year })],
  ]
}

const inPool = ['in-pool', 'nominated', 'fixed']

function aboutTopics(known: Known): Chance[] {
  const { random, auditor } = known
  const topics = some<Topic>(known, 'topic')
  const pool = auditor
    .ids('topic')
    .filter((id) => inPool.includes(auditor.stateOf<Topic>('topic', id)?.status ?? ''))
  const on = (weight: number, who: Person, id: string, action: string, body?: unknown): Chance => [
    weight,
    actOn(who, 'topics', id, action, body),
  ]
  const reason = '同一事项。'
  return [
    ...(random.chance(0.3) ? beginnings(known) : []),
    ...publishing(known, pool),
    ...topics.flatMap(([id, { status, claims, offer, untold, decision }]): Chance[] => {
      const office = random.pick(committee)
      const open = inPool.includes(status)
      const raw = status === 'submitted' || status === 'declared'
      const other = pool.filter((one) => one !== id)
      const merging: Chance[] =
        other.length === 0
          ? []
          : [on(3, office, id, 'topic.curate', { outcome: 'merge', into: random.pick(other), reason })]
      if (!open && !raw) return []
      return [
        ...(raw ? [on(6, office, id, 'topic.curate', { outcome: 'take', reason })] : []),
        ...merging,
        on(0.3, office, id, 'topic.curate', { outcome: 'leave-out', reason }),
        ...(open
          ? [
              on(5, random.pick(files), id, 'topic.claim'),
              on(status === 'in-pool' ? 1 : 0.1, random.pick(chair), id, 'topic.nominate', { reason }),
              on(decision === undefined ? 0.1 : 2, office, id, 'topic.fix'),
              ...claims.flatMap((claim) => {
                const who = files.find((one) => one.id === claim.id) ?? collective
                return [
                  on(0.5, who, id, 'topic.release', { reason }),
                  on(untold.includes(claim.id) ? 3 : 0.1, who, id, 'topic.acknowledge-claim'),
                  on(offer === undefined ? 0.1 : 2, who, id, 'topic.accept-joint'),
                  on(offer === undefined ? 0.1 : 1, who, id, 'topic.decline-joint'),
                ]
              }),
              [0.6, draftOf(known, id)] as const,
            ]
          : []),
      ]
    }),
  ]
}

/** A proposal that comes of a topic and of what else there is. */
function draftOf(known: Known, topic: string): Wish {
  const { random } = known
  return post(random.pick(members), '/intake/proposals', 'proposal.draft', {
    title: `由选题而来的提案之${random.below(1000)}`,
    kind: 'sole',
    situation: '放学时段拥堵。',
    analysis: '接送需求集中。',
    suggestions: ['划定接送区。'],
    suggestedUnits: [],
    consentPublic: true,
    origins: [{ kind: 'topic', id: topic, title: '选题' }, ...originsOf(known)],
  })
}

function publishing({ random, auditor }: Known, pool: readonly string[]): Chance[] {
  if (pool.length === 0) return []
  const chosen = [...new Set(Array.from({ length: 3 }, () => random.pick(pool)))]
  const versions =
    auditor.stateOf<{ versions: unknown[] }>('topic-catalogue', `yearly-${year}`)?.versions ?? []
  const seen = random.chance(0.9) ? versions.length : random.below(4)
  return [
    [
      1,
      post(random.pick(committee), '/intake/topic-catalogues', 'topic-catalogue.publish', {
        kind: 'yearly',
        year,
        title: '年度参考题目',
        topics: chosen,
        note: '一版。',
        seen,
      }),
    ],
    [
      1.5,
      post(random.pick(committee), '/intake/topic-decisions', 'topic-decision.record', {
        meeting: '第十三届第42次主席会议',
        date: '2026-01-02',
        text: '会议同意列为重点选题。',
        topics: chosen,
      }),
    ],
  ]
}

function aboutLists(known: Known): Chance[] {
  const { random, auditor } = known
  const reason = '另行反映。'
  const office = random.pick(committee)
  const listed = auditor.ids('list-item').flatMap((id) => {
    const item = auditor.stateOf<ListItem>('list-item', id)
    return item !== undefined && ['published', 'answered'].includes(item.status) ? [{ id, item }] : []
  })
  const asks = listed.filter(({ item }) => item.list === 'ask')
  const concerns = listed.filter(({ item }) => item.list === 'concern')
  const ownerOf = ({ unit, member }: ListItem): Person =>
    unit === undefined ? (files.find(({ id }) => id === member?.id) ?? collective) : handlerOf(unit)
  const pairs: Chance[] = []
  if (asks.length > 0 && concerns.length > 0) {
    const [ask, concern] = [random.pick(asks), random.pick(concerns)]
    const who = random.pick([office, ownerOf(ask.item), ownerOf(concern.item)])
    pairs.push([
      6,
      post(who, '/intake/list-matches', 'list-match.propose', { ask: ask.id, concern: concern.id }),
    ])
  }
  return [
    ...(random.chance(0.3) ? beginnings(known) : []),
    ...pairs,
    ...some<ListItem>(known, 'list-item').flatMap(([id, item]): Chance[] => {
      const on = (weight: number, who: Person, action: string, body?: unknown): Chance => [
        weight,
        actOn(who, 'list-items', id, action, body),
      ]
      if (item.status === 'entered') return [on(6, office, 'list-item.publish')]
      if (item.status === 'closed' || item.status === 'withdrawn') return []
      return [
        on(0.8, random.chance(0.5) ? office : ownerOf(item), 'list-item.withdraw', { reason }),
        item.list === 'ask'
          ? on(1, random.pick(members), 'list-item.answer', { text: '可先做日照测算。' })
          : on(1, handlerOf(random.pick(unitCodes)), 'list-item.respond', { text: '已列入计划。' }),
        on(item.status === 'answered' ? 1 : 0.1, ownerOf(item), 'list-item.close', { useful: true }),
      ]
    }),
    ...some<ListMatch>(known, 'list-match').flatMap(([id, { pair }]): Chance[] => {
      const sides = [handlerOf(pair.unit), files.find((one) => one.id === pair.member.id) ?? collective]
      const on = (weight: number, who: Person, action: string, body?: unknown): Chance => [
        weight,
        actOn(who, 'list-matches', id, action, body),
      ]
      return [
        on(5, random.pick([...sides, office]), 'list-match.confirm'),
        on(0.8, random.pick(sides), 'list-match.decline', { reason }),
        on(0.5, office, 'list-match.undo', { reason }),
        on(1, random.pick(sides), 'list-match.acknowledge'),
      ]
    }),
  ]
}

function aboutTickets(known: Known): Chance[] {
  const { random, auditor } = known
  const proposals = auditor.ids('proposal')
  const all = auditor.ids('ticket')
  const linking = all.length > 0 && proposals.length > 0
  const body = { proposal: linking ? random.pick(proposals) : '' }
  const [id, office] = [linking ? random.pick(all) : '', random.pick(committee)]
  return [
    [4, tickets(known)],
    ...(linking
      ? ([
          [1, actOn(office, 'tickets', id, 'ticket.link', body)],
          [0.5, actOn(office, 'tickets', id, 'ticket.unlink', { ...body, reason: '无关。' })],
        ] as const)
      : []),
  ]
}

function aboutActivities(known: Known): Chance[] {
  const { random, now } = known
  const office = random.pick(committee)
  return [
    ...(random.chance(0.3) ? beginnings(known) : []),
    ...some<Activity>(known, 'activity').flatMap(([id, state]): Chance[] => {
      const on = (weight: number, who: Person, action: string, body?: unknown): Chance => [
        weight,
        actOn(who, 'activities', id, action, body),
      ]
      const begun = (state.startsAt ?? now) <= now
      const { place = '会议室', startsAt = now, endsAt = now, signUpBy = now, places = 1 } = state
      const times = { place, startsAt, endsAt, signUpBy, places: Math.max(1, places + random.below(3) - 1) }
      if (state.status === 'due' || state.status === 'cancelled') return []
      return [
        on(begun ? 0.2 : 5, random.pick(files), 'activity.sign-up'),
        on(begun ? 0.5 : 2, random.pick(files), 'activity.leave'),
        on(0.3, office, 'activity.move', { ...times, reason: '改用大会议室。' }),
        on(0.05, office, 'activity.cancel', { reason: '天气原因。' }),
        on(begun ? 6 : 0.2, office, 'activity.record-attendance', {
          members: [random.pick(members).id, random.pick(members).id],
        }),
        on(state.attended.length > 0 ? 3 : 0.1, office, 'activity.correct-attendance', {
          member: random.pick(members).id,
          reason: '看错一行。',
        }),
      ]
    }),
  ]
}
