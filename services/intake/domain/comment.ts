// A comment 留言 of the public in a discussion: hidden until the committee has read it (A17), answered by members.
import type { discussionApi } from '#contracts/api/discussions.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { CommentStatus } from '#contracts/voice.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'
import { personalIn, tooLong } from './public-text.ts'

export interface CommentAnswer {
  readonly id: string
  readonly by: string
  readonly role: Role
  readonly text: string
  readonly at: string
  /** Why it is not shown. */
  readonly hidden?: string
}

export interface Comment {
  readonly status: CommentStatus
  readonly discussion: { readonly id: string; readonly title: string }
  /** Whatever the citizen calls themselves 网名. */
  readonly name: string
  readonly text: string
  readonly at: string
  readonly reason?: string
  readonly answers: readonly CommentAnswer[]
}

export type CommentFact =
  | { type: 'comment.received'; data: { discussion: Comment['discussion']; name: string; text: string } }
  | { type: 'comment.shown'; data: Record<string, never> }
  | { type: 'comment.hidden'; data: { reason: string } }
  | { type: 'comment.answered'; data: { text: string } }
  | { type: 'answer.hidden'; data: { number: number; reason: string } }
  | { type: 'answer.shown'; data: { number: number } }

const blank: Comment = {
  status: 'received',
  discussion: { id: '', title: '' },
  name: '',
  text: '',
  at: '',
  answers: [],
}

function evolve(state: Comment, fact: CommentFact, { at, actor }: FactMeta): Comment {
  switch (fact.type) {
    case 'comment.received':
      return { ...state, ...fact.data, at }
    case 'comment.shown': {
      const { reason: _, ...rest } = state
      return { ...rest, status: 'shown' }
    }
    case 'comment.hidden':
      return { ...state, status: 'hidden', reason: fact.data.reason }
    case 'comment.answered': {
      if (actor.kind !== 'person') return state
      const { id, name: by, role } = actor
      return { ...state, answers: [...state.answers, { id, by, role, text: fact.data.text, at }] }
    }
    case 'answer.hidden': {
      const { number, reason } = fact.data
      return changed(state, number, (one) => ({ ...one, hidden: reason }))
    }
    case 'answer.shown':
      return changed(state, fact.data.number, ({ hidden: _, ...one }) => one)
  }
}

/** Answers are counted from 1, and keep their number. */
const changed = (state: Comment, number: number, change: (one: CommentAnswer) => CommentAnswer): Comment => ({
  ...state,
  answers: state.answers.map((one, index) => (index + 1 === number ? change(one) : one)),
})

export const comment: Aggregate<Comment, CommentFact> = { name: 'comment', initial: blank, evolve }

type Body<Name extends keyof typeof discussionApi> = BodyOf<(typeof discussionApi)[Name]>

/** The discussion as it was looked up, and until when it takes comments. */
export interface InDiscussion {
  readonly discussion: Comment['discussion']
  readonly takenDown: boolean
  readonly takesComments: boolean
  readonly until: string
}

export const sendIn: Act<Comment, Body<'sendComment'> & InDiscussion, CommentFact> = {
  decide: (_state, { name, text, discussion, takesComments, takenDown, until }, { policy }) => {
    if (takenDown) return refuse(problems.discussionTakenDown)
    if (!takesComments) return refuse(problems.windowClosed, { allowed: { until } })
    return (
      tooLong(text, policy.commentMaxChars, 'policy: commentMaxChars') ?? [
        { type: 'comment.received', data: { discussion, name, text } },
      ]
    )
  },
}

const show: Act<Comment, Body<'showComment'>, CommentFact> = {
  from: ['received', 'hidden'],
  decide: ({ name, text }) => personalIn(`${name}\n${text}`) ?? [{ type: 'comment.shown', data: {} }],
}

const hide: Act<Comment, Body<'hideComment'>, CommentFact> = {
  from: ['received', 'shown'],
  decide: (_state, data) => [{ type: 'comment.hidden', data }],
}

/** One answer each: a discussion is no quarrel. Whose answer is not shown may put it better. */
function notYetAnswered({ answers }: Comment, actor: Actor): Refusal | undefined {
  return answers.some(({ id, hidden }) => actor.kind === 'person' && id === actor.id && hidden === undefined)
    ? refuse(problems.alreadyAnswered)
    : undefined
}

const answer: Act<Comment, Body<'answerComment'> & Pick<InDiscussion, 'takenDown'>, CommentFact> = {
  from: ['shown'],
  who: notYetAnswered,
  decide: (_state, { text, takenDown }) => {
    if (takenDown) return refuse(problems.discussionTakenDown)
    return personalIn(text) ?? [{ type: 'comment.answered', data: { text } }]
  },
}

const hideAnswer: Act<Comment, Body<'hideAnswer'>, CommentFact> = {
  from: ['shown', 'hidden'],
  decide: ({ answers }, data) => {
    const one = answers[data.number - 1]
    return one === undefined || one.hidden !== undefined
      ? refuse(problems.answerUnknown, { allowed: { numbers: numbersOf(answers, false) } })
      : [{ type: 'answer.hidden', data }]
  },
}

const showAnswer: Act<Comment, Body<'showAnswer'>, CommentFact> = {
  from: ['shown', 'hidden'],
  decide: ({ answers }, data) =>
    answers[data.number - 1]?.hidden === undefined
      ? refuse(problems.answerUnknown, { allowed: { numbers: numbersOf(answers, true) } })
      : [{ type: 'answer.shown', data }],
}

const numbersOf = (answers: readonly CommentAnswer[], hidden: boolean): number[] =>
  answers.flatMap((one, index) => ((one.hidden !== undefined) === hidden ? [index + 1] : []))

export const commentActs: Acts<Comment, CommentFact> = {
  'comment.show': show,
  'comment.hide': hide,
  'comment.answer': answer,
  'comment.hide-answer': hideAnswer,
  'comment.show-answer': showAnswer,
}
