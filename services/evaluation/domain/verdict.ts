// The verdict 评价 on a delivered reply: feedback by each proposer, what silence becomes, and the outcome. Silence
// becomes 未反馈 and never 满意 (R4; policy `feedbackDays`).
import type { evaluationApi } from '#contracts/api/evaluation.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { Proposer, PublicFactData } from '#contracts/facts.ts'
import type { Policy } from '#contracts/policy.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { FeedbackAnswer, VerdictOutcome, VerdictStatus } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'

type Delivered = PublicFactData<'reply.delivered'>

export interface Feedback {
  readonly proposer: Proposer
  readonly answer?: FeedbackAnswer | 'no-feedback'
  readonly attitude?: FeedbackAnswer
  readonly remark?: string
  readonly at?: string
}

export interface Verdict {
  readonly status: VerdictStatus
  readonly reply?: Delivered
  readonly feedback: readonly Feedback[]
  /** The instant at which feedback closes, once supervision has set it. */
  readonly feedbackBy?: string
  readonly outcome?: VerdictOutcome
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
  | { type: 'verdict.closed'; data: { outcome: VerdictOutcome } }

const blank: Verdict = { status: 'feedback-open', feedback: [] }

function evolve(state: Verdict, fact: VerdictFact, { at }: FactMeta): Verdict {
  switch (fact.type) {
    case 'feedback.opened':
      return {
        ...state,
        reply: fact.data.reply,
        feedback: fact.data.reply.proposers.map((proposer) => ({ proposer })),
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
    case 'verdict.closed':
      return { ...state, status: 'closed', outcome: fact.data.outcome }
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

const isOpen = ({ answer }: Feedback): boolean => answer === undefined

/** How several answers become one outcome: policy `feedbackRule`. Nobody's answer is no outcome but 未反馈. */
export function outcomeOf(feedback: readonly Feedback[], policy: Policy): VerdictOutcome {
  const counted = policy.feedbackRule === 'lead-proposer' ? feedback.slice(0, 1) : feedback
  const answers = counted.flatMap(({ answer }) =>
    answer === undefined || answer === 'no-feedback' ? [] : [answer],
  )
  if (answers.length === 0) return 'no-feedback'
  return answers.every((answer) => policy.satisfiedAnswers.includes(answer)) ? 'satisfied' : 'dissatisfied'
}

/** The closing fact, when these answers leave nobody open. */
function closed(feedback: readonly Feedback[], policy: Policy): VerdictFact[] {
  if (feedback.some(isOpen)) return []
  return [{ type: 'verdict.closed', data: { outcome: outcomeOf(feedback, policy) } }]
}

/** Each proposer once, in time, and nobody for another (F6: 评价不得代填). */
function openTo(state: Verdict, actor: Actor, { now }: Context): Refusal | undefined {
  const own = state.feedback.find(({ proposer }) => actor.kind === 'person' && proposer.id === actor.id)
  if (own === undefined) return refuse('not-yours')
  if (!isOpen(own)) return refuse('feedback-given')
  return state.feedbackBy !== undefined && now > state.feedbackBy
    ? refuse('window-closed', { source: 'policy: feedbackDays', allowed: { until: state.feedbackBy } })
    : undefined
}

const giveFeedback: Act<Verdict, BodyOf<(typeof evaluationApi)['giveFeedback']>, VerdictFact> = {
  from: ['feedback-open'],
  who: openTo,
  decide({ feedback }, body, { actor, policy }) {
    const proposer = actor.kind === 'person' ? actor.id : ''
    const after = feedback.map((one) =>
      one.proposer.id === proposer ? { ...one, answer: body.answer } : one,
    )
    return [
      { type: 'feedback.given', data: { ...body, proposer, open: after.filter(isOpen).length } },
      ...closed(after, policy),
    ]
  },
}

export const verdictActs: Acts<Verdict, VerdictFact> = { 'verdict.give-feedback': giveFeedback }

export const verdictReactions: Reactions<Verdict, VerdictFact> = {
  'reply.delivered': (_state, reply) => [{ type: 'feedback.opened', data: { reply } }],

  'clock.started': (_state, { due }) => [{ type: 'window.noted', data: { due } }],

  'deadline.passed': ({ status, feedback }, { policy: rule }, { policy }) => {
    if (status !== 'feedback-open') return []
    const silent = feedback.filter(isOpen).map(({ proposer }) => proposer.id)
    const after = feedback.map((one) => (isOpen(one) ? { ...one, answer: 'no-feedback' as const } : one))
    return {
      automatic: 'feedbackDays',
      facts: [
        { type: 'feedback.lapsed', data: { proposers: silent, policy: rule } },
        ...closed(after, policy),
      ],
    }
  },
}
