// The verdict 评价 on a delivered reply: feedback by each proposer, what silence becomes, and the outcome. Silence
// becomes 未反馈 and never 满意 (R4; policy `feedbackDays`).
import type { evaluationApi } from '#contracts/api/evaluation.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { Proposer } from '#contracts/shapes.ts'
import type { FeedbackAnswer, VerdictOutcome, VerdictStatus } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context, Parties, Reaction, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'

type Delivered = PublicFactData<'reply.delivered'>

export interface Feedback {
  readonly proposer: Proposer
  readonly answer?: FeedbackAnswer | 'no-feedback'
  readonly attitude?: FeedbackAnswer
  readonly remark?: string
  readonly at?: string
}

/** 面对面协商 on a reply that did not satisfy. */
export interface Talks {
  readonly round: number
  readonly result: 'second-handling' | 'explained'
  readonly note: string
  readonly by: string
  readonly at: string
}

export interface Verdict {
  readonly status: VerdictStatus
  readonly reply?: Delivered
  /** 办理轮次 that is being judged. */
  readonly round: number
  readonly talks: readonly Talks[]
  readonly feedback: readonly Feedback[]
  /** The instant at which feedback closes, once supervision has set it. */
  readonly feedbackBy?: string
  readonly outcome?: VerdictOutcome
  /** 涉密暂停办理 (C13): only these roles and its proposers know of it, and nothing is done to it. */
  readonly restrictedTo?: readonly Role[]
}

export type VerdictFact =
  | { type: 'feedback.opened'; data: { reply: Delivered } }
  | { type: 'window.noted'; data: { due: string } }
  | {
      type: 'feedback.given'
      data: {
        proposer: string
        attitude: FeedbackAnswer
        answer: FeedbackAnswer
        remark?: string
        open: number
      }
    }
  | { type: 'feedback.lapsed'; data: { proposers: string[]; policy: string } }
  | { type: 'talks.called'; data: { round: number; unit: string } }
  | { type: 'talks.held'; data: { round: number; result: Talks['result']; note: string } }
  | { type: 'second-handling.ordered'; data: { round: number; demand: string } }
  | { type: 'verdict.closed'; data: { outcome: VerdictOutcome; round: number } }
  | { type: 'verdict.suspended'; data: { to: readonly Role[] } }
  | { type: 'verdict.resumed'; data: Record<string, never> }

const blank: Verdict = { status: 'feedback-open', round: 0, talks: [], feedback: [] }

function evolve(state: Verdict, fact: VerdictFact, { at, actor }: FactMeta): Verdict {
  switch (fact.type) {
    case 'feedback.opened': {
      const { feedbackBy: _, ...rest } = state
      return {
        ...rest,
        status: 'feedback-open',
        reply: fact.data.reply,
        round: fact.data.reply.round,
        feedback: fact.data.reply.proposers.map((proposer) => ({ proposer })),
      }
    }
    case 'window.noted':
      return { ...state, feedbackBy: fact.data.due }
    case 'feedback.given': {
      const { proposer: id, open: _, ...given } = fact.data
      return {
        ...state,
        feedback: state.feedback.map((one) => (one.proposer.id === id ? { ...one, ...given, at } : one)),
      }
    }
    case 'feedback.lapsed':
      return {
        ...state,
        feedback: state.feedback.map((one) =>
          fact.data.proposers.includes(one.proposer.id) ? { ...one, answer: 'no-feedback' as const } : one,
        ),
      }
    case 'talks.called':
      return { ...state, status: 'talks', outcome: 'dissatisfied' }
    case 'talks.held': {
      const by = actor.kind === 'person' ? actor.name : ''
      return { ...state, talks: [...state.talks, { ...fact.data, by, at }] }
    }
    case 'second-handling.ordered':
      return { ...state, status: 'second-handling' }
    case 'verdict.closed':
      return { ...state, status: 'closed', outcome: fact.data.outcome }
    case 'verdict.suspended':
      return { ...state, restrictedTo: fact.data.to }
    case 'verdict.resumed': {
      const { restrictedTo: _, ...rest } = state
      return rest
    }
  }
}

export const verdict: Aggregate<Verdict, VerdictFact> = {
  name: 'verdict',
  initial: blank,
  evolve,
}

export function partiesOf({ reply }: Verdict): Parties {
  return {
    persons: (reply?.proposers ?? []).map(({ id }) => id),
    units: reply === undefined ? [] : [reply.unit],
  }
}

/** C13: closed to all but the cleared roles and its own proposers. */
export function isClosedTo(state: Verdict, { actor }: Pick<Context, 'actor'>): boolean {
  const { restrictedTo } = state
  if (restrictedTo === undefined) return false
  if (actor.kind !== 'person') return true
  return !restrictedTo.includes(actor.role) && !partiesOf(state).persons.includes(actor.id)
}

const isOpen = ({ answer }: Feedback): boolean => answer === undefined

/** How several answers become one outcome: policy `feedbackRule`. Nobody's answer is no outcome but 未反馈. */
function outcomeOf(feedback: readonly Feedback[], policy: Policy): VerdictOutcome {
  const counted = policy.feedbackRule === 'lead-proposer' ? feedback.slice(0, 1) : feedback
  const answers = counted.flatMap(({ answer }) =>
    answer === undefined || answer === 'no-feedback' ? [] : [answer],
  )
  if (answers.length === 0) return 'no-feedback'
  return answers.every((answer) => policy.satisfiedAnswers.includes(answer)) ? 'satisfied' : 'dissatisfied'
}

/**
 * What follows when these answers leave nobody open: closed, or talks 面对面协商 on a reply that did not satisfy, as
 * long as the policy allows another round (F7 渝北, F8 淄博).
 */
function judged({ round, reply }: Verdict, feedback: readonly Feedback[], policy: Policy): VerdictFact[] {
  if (feedback.some(isOpen)) return []
  const outcome = outcomeOf(feedback, policy)
  return outcome === 'dissatisfied' && round < policy.handlingRounds
    ? [{ type: 'talks.called', data: { round, unit: reply?.unit ?? '' } }]
    : [{ type: 'verdict.closed', data: { outcome, round } }]
}

/** Each proposer once, in time, and nobody for another (F6: 评价不得代填). */
function openTo(state: Verdict, actor: Actor, { now }: Context): Refusal | undefined {
  const own = state.feedback.find(({ proposer }) => actor.kind === 'person' && proposer.id === actor.id)
  if (own === undefined) return refuse(problems.notYours)
  if (!isOpen(own)) return refuse(problems.feedbackGiven)
  return state.feedbackBy !== undefined && now > state.feedbackBy
    ? refuse(problems.windowClosed, { source: 'policy: feedbackDays', allowed: { until: state.feedbackBy } })
    : undefined
}

const giveFeedback: Act<Verdict, BodyOf<(typeof evaluationApi)['giveFeedback']>, VerdictFact> = {
  from: ['feedback-open'],
  who: openTo,
  decide(state, body, { actor, policy }) {
    const { feedback } = state
    const proposer = actor.kind === 'person' ? actor.id : ''
    const after = feedback.map((one) =>
      one.proposer.id === proposer ? { ...one, answer: body.answer } : one,
    )
    return [
      { type: 'feedback.given', data: { ...body, proposer, open: after.filter(isOpen).length } },
      ...judged(state, after, policy),
    ]
  },
}

/** The office that led the talks records them: handled a second time, or explained and closed. */
const holdTalks: Act<Verdict, BodyOf<(typeof evaluationApi)['holdTalks']>, VerdictFact> = {
  from: ['talks'],
  decide: ({ round }, { result, note }) => [
    { type: 'talks.held', data: { round, result, note } },
    result === 'second-handling'
      ? { type: 'second-handling.ordered', data: { round: round + 1, demand: note } }
      : { type: 'verdict.closed', data: { outcome: 'dissatisfied', round } },
  ],
}

export const verdictActs: Acts<Verdict, VerdictFact> = {
  'verdict.give-feedback': giveFeedback,
  'verdict.hold-talks': holdTalks,
}

export const verdictReactions: Reactions<Verdict, VerdictFact> = {
  'case.suspended': (_state, { to }) => [{ type: 'verdict.suspended', data: { to } }],
  'case.resumed': () => [{ type: 'verdict.resumed', data: {} }],

  'reply.delivered': (_state, reply) => [{ type: 'feedback.opened', data: { reply } }],

  'clock.started': ({ round }, data) => windowOf(round, data),
  'clock.extended': ({ round }, data) => windowOf(round, data),
  'clock.resumed': ({ round }, data) => windowOf(round, data),
  'clock.moved': ({ round }, data) => windowOf(round, data),

  'deadline.passed': (state, { policy: rule, round }, { policy }) => {
    const { status, feedback } = state
    if (round > state.round) return { park: 'reply.delivered' }
    if (round < state.round || status !== 'feedback-open') return []
    const silent = feedback.filter(isOpen).map(({ proposer }) => proposer.id)
    const after = feedback.map((one) => (isOpen(one) ? { ...one, answer: 'no-feedback' as const } : one))
    return {
      automatic: 'feedbackDays',
      facts: [
        { type: 'feedback.lapsed', data: { proposers: silent, policy: rule } },
        ...judged(state, after, policy),
      ],
    }
  },
}

/** The feedback clocks count like the rounds of handling; the window of a round to come waits for its reply. */
function windowOf(round: number, data: { round: number; due: string }): Reaction<VerdictFact> {
  if (data.round > round) return { park: 'reply.delivered' }
  return data.round < round ? [] : [{ type: 'window.noted', data: { due: data.due } }]
}
