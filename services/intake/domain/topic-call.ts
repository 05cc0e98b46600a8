// The topic call 选题征集: the committee asks units and collectives for topics of a year, until an instant. What is
// submitted are topics of their own (`topic.ts`), which look up here whether it is still open; the call keeps only who has
// answered, so that it lies on nobody's desk for longer.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicCallApi } from '#contracts/api/topic-calls.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { CallAudience } from '#contracts/topic-terms.ts'
import type { Act, Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'
import { unfitYear } from './topic-years.ts'

export interface TopicCall {
  readonly title: string
  readonly year: number
  readonly text: string
  readonly audience: readonly CallAudience[]
  readonly closes: string
  readonly by: string
  readonly openedAt: string
  /** Opened by mistake, and why it was taken back. */
  readonly withdrawn?: string
  /** Units by their code, and persons of collectives. */
  readonly answered: { readonly units: readonly string[]; readonly persons: readonly string[] }
}

type Body<Name extends keyof typeof topicCallApi> = BodyOf<(typeof topicCallApi)[Name]>

export type TopicCallFact =
  | { type: 'call.opened'; data: Body<'openCall'> }
  | { type: 'call.extended'; data: Body<'extendCall'> }
  | { type: 'call.withdrawn'; data: Body<'withdrawCall'> }
  | { type: 'call.answered'; data: { unit: string } | { person: string } }

const blank: TopicCall = {
  title: '',
  year: 0,
  text: '',
  audience: [],
  closes: '',
  by: '',
  openedAt: '',
  answered: { units: [], persons: [] },
}

export const topicCall: Aggregate<TopicCall, TopicCallFact> = {
  name: 'topic-call',
  initial: blank,
  evolve(state, fact, { at, actor }) {
    if (fact.type === 'call.extended') return { ...state, closes: fact.data.closes }
    if (fact.type === 'call.withdrawn') return { ...state, withdrawn: fact.data.reason }
    if (fact.type === 'call.answered') {
      const { units, persons } = state.answered
      return 'unit' in fact.data
        ? { ...state, answered: { persons, units: [...units, fact.data.unit] } }
        : { ...state, answered: { units, persons: [...persons, fact.data.person] } }
    }
    return { ...state, ...fact.data, openedAt: at, by: actor.kind === 'person' ? actor.name : '' }
  },
}

/** Open up to and including its instant (A1): what comes later is late. */
export const callOpenAt = ({ closes }: Pick<TopicCall, 'closes'>, now: string): boolean =>
  Date.parse(now) <= Date.parse(closes)

const open: Act<TopicCall, Body<'openCall'>, TopicCallFact> = {
  decide(_state, body, context) {
    const unfit = unfitYear(body.year, context)
    if (unfit !== undefined) return unfit
    return callOpenAt(body, context.now)
      ? [{ type: 'call.opened', data: body }]
      : refuse(problems.instantPast)
  },
}

/** A call that has closed may be opened again by a later instant: units that were late are then all let in, not one. */
const extend: Act<TopicCall, Body<'extendCall'>, TopicCallFact> = {
  from: ['known'],
  decide(state, body, { now }) {
    const later = Date.parse(body.closes) > Date.parse(state.closes)
    return later && callOpenAt(body, now)
      ? [{ type: 'call.extended', data: body }]
      : refuse(problems.instantPast, { allowed: { after: state.closes } })
  },
}

/** A call opened by mistake. What has been answered is not taken from under those who answered. */
const withdraw: Act<TopicCall, Body<'withdrawCall'>, TopicCallFact> = {
  from: ['known'],
  who: ({ answered: { units, persons } }) =>
    units.length + persons.length > 0 ? refuse(problems.callAnswered) : undefined,
  decide: (_state, body) => [{ type: 'call.withdrawn', data: body }],
}

export const topicCallActs: Acts<TopicCall, TopicCallFact> = {
  'topic-call.open': open,
  'topic-call.extend': extend,
  'topic-call.withdraw': withdraw,
}

export const topicCallReactions: Reactions<TopicCall, TopicCallFact> = {
  'topic.submitted': ({ answered: { units, persons } }, { by, unit }) => {
    if (unit !== undefined) return units.includes(unit) ? [] : [{ type: 'call.answered', data: { unit } }]
    return persons.includes(by) ? [] : [{ type: 'call.answered', data: { person: by } }]
  },
}
