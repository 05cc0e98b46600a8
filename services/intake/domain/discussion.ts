// The discussion 码上商量: a question put to the public until an instant, its result, and the proposals that came of it.
import type { discussionApi } from '#contracts/api/discussions.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import { refuse } from '#contracts/problems.ts'
import type { DiscussionStatus } from '#contracts/voice.ts'
import type { Act, Acts, Aggregate, Context, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { type Adoption, adoptionBy, type ChosenProposal } from './clue.ts'
import { personalIn } from './public-text.ts'

export interface Discussion {
  readonly status: DiscussionStatus
  readonly title: string
  readonly introduction: string
  readonly opener: { readonly id: string; readonly name: string }
  readonly openedAt: string
  /** The instant at which the window closes. */
  readonly closesAt: string
  readonly summary?: {
    readonly text: string
    readonly points: readonly string[]
    readonly by: string
    readonly at: string
  }
  readonly adoptions: readonly (Adoption & { readonly at: string })[]
}

export type DiscussionFact =
  | {
      type: 'discussion.opened'
      data: { title: string; introduction: string; closesAt: string; opener: Discussion['opener'] }
    }
  | { type: 'discussion.closed'; data: Record<string, never> }
  | { type: 'discussion.summarised'; data: { text: string; points: string[] } }
  | { type: 'discussion.adopted'; data: Adoption }

const blank: Discussion = {
  status: 'open',
  title: '',
  introduction: '',
  opener: { id: '', name: '' },
  openedAt: '',
  closesAt: '',
  adoptions: [],
}

function evolve(state: Discussion, fact: DiscussionFact, { at, actor }: FactMeta): Discussion {
  switch (fact.type) {
    case 'discussion.opened':
      return { ...state, ...fact.data, openedAt: at }
    case 'discussion.closed':
      return { ...state, status: 'closed', closesAt: at }
    case 'discussion.summarised': {
      const by = actor.kind === 'person' ? actor.name : ''
      const closesAt = at < state.closesAt ? at : state.closesAt
      return { ...state, status: 'summarised', closesAt, summary: { ...fact.data, by, at } }
    }
    case 'discussion.adopted':
      return { ...state, adoptions: [...state.adoptions, { ...fact.data, at }] }
  }
}

export const discussion: Aggregate<Discussion, DiscussionFact> = {
  name: 'discussion',
  initial: blank,
  evolve,
}

/** The window closes at its instant: what comes at that instant is in time, what comes after is not. */
export const takesComments = (
  { status, closesAt }: Pick<Discussion, 'status' | 'closesAt'>,
  now: string,
): boolean => status === 'open' && now <= closesAt

type Body<Name extends keyof typeof discussionApi> = BodyOf<(typeof discussionApi)[Name]>

function longestUntil({ now, policy, deadlines }: Context): string {
  return deadlines.dueOf(now, policy.discussionLongest, 'discussionLongest').due
}

const open: Act<Discussion, Body<'openDiscussion'>, DiscussionFact> = {
  decide(_state, body, context) {
    const { now, actor } = context
    if (actor.kind !== 'person') return refuse('role-missing')
    const latest = longestUntil(context)
    if (body.closesAt <= now || body.closesAt > latest)
      return refuse('closing-unfit', { source: 'policy: discussionLongest', allowed: { after: now, latest } })
    const opener = { id: actor.id, name: actor.name }
    return (
      personalIn(`${body.title}\n${body.introduction}`) ?? [
        { type: 'discussion.opened', data: { ...body, opener } },
      ]
    )
  },
}

const close: Act<Discussion, Body<'closeDiscussion'>, DiscussionFact> = {
  from: ['open'],
  who: (state, _actor, { now }) => (takesComments(state, now) ? undefined : refuse('closed-before')),
  decide: () => [{ type: 'discussion.closed', data: {} }],
}

/** What was agreed on is said once; whatever is still open then is closed by it. */
const summarise: Act<Discussion, Body<'summariseDiscussion'>, DiscussionFact> = {
  from: ['open', 'closed'],
  decide: (_state, data) =>
    personalIn([data.text, ...data.points].join('\n')) ?? [{ type: 'discussion.summarised', data }],
}

/** A proposal took it up; nothing when it is known already. */
function takenUp({ adoptions }: Discussion, adoption: Adoption): DiscussionFact[] {
  return adoptions.some(({ id }) => id === adoption.id)
    ? []
    : [{ type: 'discussion.adopted', data: adoption }]
}

const adopt: Act<Discussion, Body<'adoptDiscussion'> & ChosenProposal, DiscussionFact> = {
  from: ['open', 'closed', 'summarised'],
  decide: (state, { adoption }) => {
    const facts = takenUp(state, adoption)
    return facts.length > 0 ? facts : refuse('adopted-before')
  },
}

export const discussionActs: Acts<Discussion, DiscussionFact> = {
  'discussion.open': open,
  'discussion.close': close,
  'discussion.summarise': summarise,
  'discussion.adopt': adopt,
}

export const discussionReactions: Reactions<Discussion, DiscussionFact> = {
  'proposal.took-up-discussion': (state, data) => takenUp(state, adoptionBy(data)),
}
