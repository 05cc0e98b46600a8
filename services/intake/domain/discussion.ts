// The discussion 码上商量: proposed by a member, let open by the committee, put to the public until an instant; its
// result, and the topics and proposals that came of it. What the committee opens itself is open at once.
import type { discussionApi } from '#contracts/api/discussions.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import * as problems from '#contracts/problems.ts'
import type { Origin } from '#contracts/provenance.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { DiscussionStatus, TakeDownGround } from '#contracts/voice.ts'
import type { Act, Acts, Aggregate, Context, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { type Adoption, adoptionBy, type ChosenProposal } from './clue.ts'
import { personalIn } from './public-text.ts'

interface Words {
  readonly title: string
  readonly introduction: string
  /** The instant at which the window closes. */
  readonly closesAt: string
}

export interface Discussion extends Words {
  readonly status: DiscussionStatus
  readonly opener: { readonly id: string; readonly name: string }
  /** 由来 (A29): the clue, the ticket and so on that it is about. */
  readonly origins: readonly Origin[]
  /** It waited for the committee, and whoever proposed it has it on the desk. */
  readonly waited: boolean
  /** Since when it has been as it is, as long as it is not open. */
  readonly since: string
  readonly proposedAt: string
  /** Empty until it was opened for the first time. */
  readonly openedAt: string
  /** Why it was not opened. */
  readonly reason?: string
  readonly takenDown?: {
    readonly ground: TakeDownGround
    readonly reason: string
    readonly by: string
    readonly at: string
    /** What it was, and is again when it is put back. */
    readonly from: DiscussionStatus
  }
  readonly summary?: {
    readonly text: string
    readonly points: readonly string[]
    readonly by: string
    readonly at: string
  }
  readonly adoptions: readonly (Adoption & { readonly at: string })[]
}

type Begun = Words & { opener: Discussion['opener']; origins?: readonly Origin[] }

export type DiscussionFact =
  | { type: 'discussion.proposed'; data: Begun }
  /** By the committee, at once. */
  | { type: 'discussion.opened'; data: Begun }
  | { type: 'discussion.revised'; data: Words }
  | { type: 'discussion.taken-back'; data: Record<string, never> }
  | { type: 'discussion.let-open'; data: { closesAt?: string } }
  | { type: 'discussion.declined'; data: { reason: string } }
  | { type: 'discussion.taken-down'; data: { ground: TakeDownGround; reason: string } }
  | { type: 'discussion.put-back'; data: Record<string, never> }
  | { type: 'discussion.closed'; data: Record<string, never> }
  | { type: 'discussion.summarised'; data: { text: string; points: string[] } }
  | { type: 'discussion.adopted'; data: Adoption }
  | { type: 'discussion.let-go'; data: { id: string } }
  /** To the clues that it came of: that it is open, and that a proposal came of it. */
  | { type: 'discussion.took-up-clue'; data: Record<string, never> }
  | { type: 'discussion.led-to-proposal'; data: PublicFactData<'discussion.led-to-proposal'> }

const blank: Discussion = {
  status: 'open',
  title: '',
  introduction: '',
  opener: { id: '', name: '' },
  origins: [],
  waited: false,
  since: '',
  proposedAt: '',
  openedAt: '',
  closesAt: '',
  adoptions: [],
}

function evolve(state: Discussion, fact: DiscussionFact, { at, actor }: FactMeta): Discussion {
  switch (fact.type) {
    case 'discussion.proposed':
      return { ...state, ...fact.data, status: 'proposed', waited: true, since: at, proposedAt: at }
    case 'discussion.opened':
      return { ...state, ...fact.data, since: at, proposedAt: at, openedAt: at }
    case 'discussion.revised': {
      const { reason: _, ...rest } = state
      return { ...rest, ...fact.data, status: 'proposed', since: at }
    }
    case 'discussion.taken-back':
      return { ...state, status: 'taken-back', since: at }
    case 'discussion.let-open':
      return { ...state, status: 'open', since: at, openedAt: at, ...fact.data }
    case 'discussion.declined':
      return { ...state, status: 'declined', since: at, reason: fact.data.reason }
    case 'discussion.taken-down': {
      const by = actor.kind === 'person' ? actor.name : ''
      return {
        ...state,
        status: 'taken-down',
        since: at,
        takenDown: { ...fact.data, by, at, from: state.status },
      }
    }
    case 'discussion.put-back': {
      const { takenDown, ...rest } = state
      return { ...rest, status: takenDown?.from ?? 'closed', since: at }
    }
    case 'discussion.closed':
      return { ...state, status: 'closed', closesAt: at }
    case 'discussion.summarised': {
      const by = actor.kind === 'person' ? actor.name : ''
      const closesAt = at < state.closesAt ? at : state.closesAt
      return { ...state, status: 'summarised', closesAt, summary: { ...fact.data, by, at } }
    }
    case 'discussion.adopted':
      return { ...state, adoptions: [...state.adoptions, { ...fact.data, at }] }
    case 'discussion.let-go':
      return { ...state, adoptions: state.adoptions.filter(({ id }) => id !== fact.data.id) }
    case 'discussion.took-up-clue':
    case 'discussion.led-to-proposal':
      return state
  }
}

const cluesOf = ({ origins }: Discussion): string[] =>
  origins.flatMap(({ kind, id }) => (kind === 'clue' && id !== undefined ? [id] : []))

export const discussion: Aggregate<Discussion, DiscussionFact> = {
  name: 'discussion',
  initial: blank,
  evolve,
  announce: {
    'discussion.took-up-clue': (_state, _fact, discussion) => ({ discussion }),
  },
  address: {
    'discussion.took-up-clue': cluesOf,
    'discussion.led-to-proposal': cluesOf,
  },
}

/** Whether everybody reads it at this moment. */
export const isOpened = ({ status }: Pick<Discussion, 'status'>): boolean =>
  status === 'open' || status === 'closed' || status === 'summarised'

/** The window closes at its instant: what comes at that instant is in time, what comes after is not. */
export const takesComments = (
  { status, closesAt }: Pick<Discussion, 'status' | 'closesAt'>,
  now: string,
): boolean => status === 'open' && now <= closesAt

type Body<Name extends keyof typeof discussionApi> = BodyOf<(typeof discussionApi)[Name]>

/** Why it cannot be open until then, counted from this moment. */
function unfit(closesAt: string, { now, policy, deadlines }: Context): Refusal | undefined {
  const latest = deadlines.dueOf(now, policy.discussionLongest, 'discussionLongest').due
  return closesAt > now && closesAt <= latest
    ? undefined
    : refuse(problems.closingUnfit, { source: 'policy: discussionLongest', allowed: { after: now, latest } })
}

const wrongWords = (words: Words, context: Context): Refusal | undefined =>
  unfit(words.closesAt, context) ?? personalIn(`${words.title}\n${words.introduction}`)

/** Its clues hear that it is open. */
const toClues = (origins: readonly Origin[]): DiscussionFact[] =>
  origins.some(({ kind, id }) => kind === 'clue' && id !== undefined)
    ? [{ type: 'discussion.took-up-clue', data: {} }]
    : []

/** Nothing a member asks the public stands under the committee's name before the committee has read it (A17). */
const open: Act<Discussion, Body<'openDiscussion'>, DiscussionFact> = {
  decide(_state, body, context) {
    const { actor } = context
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const wrong = wrongWords(body, context)
    if (wrong !== undefined) return wrong
    const data = { ...body, opener: { id: actor.id, name: actor.name } }
    return actor.role === 'committee'
      ? [{ type: 'discussion.opened', data }, ...toClues(body.origins)]
      : [{ type: 'discussion.proposed', data }]
  },
}

const revise: Act<Discussion, Body<'reviseDiscussion'>, DiscussionFact> = {
  from: ['proposed', 'declined'],
  decide: (_state, data, context) => wrongWords(data, context) ?? [{ type: 'discussion.revised', data }],
}

const takeBack: Act<Discussion, Body<'takeBackDiscussion'>, DiscussionFact> = {
  from: ['proposed', 'declined'],
  decide: () => [{ type: 'discussion.taken-back', data: {} }],
}

const letOpen: Act<Discussion, Body<'letDiscussionOpen'>, DiscussionFact> = {
  from: ['proposed'],
  decide: ({ closesAt, origins }, data, context) =>
    unfit(data.closesAt ?? closesAt, context) ?? [{ type: 'discussion.let-open', data }, ...toClues(origins)],
}

const decline: Act<Discussion, Body<'declineDiscussion'>, DiscussionFact> = {
  from: ['proposed'],
  decide: (_state, data) => [{ type: 'discussion.declined', data }],
}

/** Also of one whose window has closed, or whose result was published: what is on the public page can be wrong at any time. */
const takeDown: Act<Discussion, Body<'takeDownDiscussion'>, DiscussionFact> = {
  from: ['open', 'closed', 'summarised'],
  decide: (_state, data) => [{ type: 'discussion.taken-down', data }],
}

const putBack: Act<Discussion, Body<'putBackDiscussion'>, DiscussionFact> = {
  from: ['taken-down'],
  decide: () => [{ type: 'discussion.put-back', data: {} }],
}

const close: Act<Discussion, Body<'closeDiscussion'>, DiscussionFact> = {
  from: ['open'],
  who: (state, _actor, { now }) => (takesComments(state, now) ? undefined : refuse(problems.closedBefore)),
  decide: () => [{ type: 'discussion.closed', data: {} }],
}

/** What was agreed on is said once; whatever is still open then is closed by it. */
const summarise: Act<Discussion, Body<'summariseDiscussion'>, DiscussionFact> = {
  from: ['open', 'closed'],
  decide: (_state, data) =>
    personalIn([data.text, ...data.points].join('\n')) ?? [{ type: 'discussion.summarised', data }],
}

/** A topic or a proposal took it up; nothing when it is known already. */
function takenUp({ adoptions }: Discussion, adoption: Adoption): DiscussionFact[] {
  return adoptions.some(({ id }) => id === adoption.id)
    ? []
    : [{ type: 'discussion.adopted', data: adoption }]
}

/** The citizen whose clue was discussed learns who took it up in the end. */
function toldOn(state: Discussion, data: PublicFactData<'proposal.took-up-discussion'>): DiscussionFact[] {
  const facts = takenUp(state, adoptionBy(data))
  return facts.length === 0 || cluesOf(state).length === 0
    ? facts
    : [...facts, { type: 'discussion.led-to-proposal', data }]
}

const adopt: Act<Discussion, Body<'adoptDiscussion'> & ChosenProposal, DiscussionFact> = {
  from: ['open', 'closed', 'summarised'],
  decide: (state, { adoption }) => {
    const { id: proposal, title = '', proposers } = adoption
    const known = { proposal, title, proposerName: proposers.join('、'), public: proposers.length > 0 }
    const facts = toldOn(state, known)
    const [first] = facts
    if (first === undefined) return refuse(problems.adoptedBefore)
    return [{ type: 'discussion.adopted', data: adoption }, ...facts.slice(1)]
  },
}

export const discussionActs: Acts<Discussion, DiscussionFact> = {
  'discussion.open': open,
  'discussion.let-open': letOpen,
  'discussion.revise': revise,
  'discussion.decline': decline,
  'discussion.take-back': takeBack,
  'discussion.take-down': takeDown,
  'discussion.put-back': putBack,
  'discussion.close': close,
  'discussion.summarise': summarise,
  'discussion.adopt': adopt,
}

export const discussionReactions: Reactions<Discussion, DiscussionFact> = {
  'proposal.took-up-discussion': toldOn,
  'topic.passed-on-proposal': toldOn,
  'topic.took-up-discussion': (state, { topic: id, title }) =>
    takenUp(state, { kind: 'topic', id, title, proposers: [] }),
  'topic.let-go-discussion': ({ adoptions }, { topic: id }) =>
    adoptions.some((one) => one.id === id) ? [{ type: 'discussion.let-go', data: { id } }] : [],
}
