// The clue 提案线索 from the public: received, published or declined, adopted as a topic or by a proposal, the citizen
// told. No name and no contact is in its records: they lie in a working row (ADR 0019).
import type { clueApi } from '#contracts/api/clues.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import { reachesSomebody } from '#contracts/personal.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { ContactMethod } from '#contracts/terms.ts'
import type { ClueStatus } from '#contracts/voice.ts'
import type { Act, Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { personalIn, tooLong } from './public-text.ts'

export interface Adoption {
  readonly kind: 'topic' | 'proposal'
  readonly id: string
  readonly title?: string
  readonly proposers: readonly string[]
}

export interface Told {
  /** `receipt-page`: it stands where the receipt leads, from this moment on. */
  readonly how: 'receipt-page' | ContactMethod
  readonly note: string
  /** The discussion it is about, where everybody may go. */
  readonly discussion?: string
}

export interface Clue {
  readonly status: ClueStatus
  /** As it came in. */
  readonly original: string
  /** As everybody reads it. */
  readonly text: string
  readonly receivedAt: string
  readonly publishedAt?: string
  readonly reason?: string
  readonly adoptions: readonly (Adoption & { readonly at: string })[]
  /** Recorded while nobody could read the clue: its sender is told of them once it is public. */
  readonly untold: readonly string[]
  /** The discussions that were opened about it. */
  readonly discussions: readonly string[]
  readonly told: readonly (Told & { readonly at: string })[]
}

export type ClueFact =
  | { type: 'clue.received'; data: { text: string } }
  | { type: 'clue.published'; data: { text?: string } }
  | { type: 'clue.declined'; data: { reason: string; takenDown?: true } }
  | { type: 'clue.adopted'; data: Adoption }
  /** What had taken it up has let it go: the topic was left out. */
  | { type: 'clue.let-go'; data: { id: string } }
  | { type: 'clue.discussed'; data: { discussion: string } }
  | { type: 'citizen.told'; data: Told }
  | { type: 'contact.seen'; data: { reason: string } }

const blank: Clue = {
  status: 'received',
  original: '',
  text: '',
  receivedAt: '',
  adoptions: [],
  untold: [],
  discussions: [],
  told: [],
}

function evolve(state: Clue, fact: ClueFact, { at }: FactMeta): Clue {
  switch (fact.type) {
    case 'clue.received':
      return { ...state, original: fact.data.text, text: fact.data.text, receivedAt: at }
    case 'clue.published': {
      const { reason: _, publishedAt = at, ...rest } = state
      const status = state.adoptions.length > 0 ? 'adopted' : 'published'
      // Where it stands in the public's list does not change when its text does.
      return { ...rest, status, publishedAt, untold: [], text: fact.data.text ?? state.original }
    }
    case 'clue.declined':
      return { ...state, status: 'declined', reason: fact.data.reason }
    case 'clue.adopted':
      return {
        ...state,
        ...(isPublic(state) ? { status: 'adopted' } : { untold: [...state.untold, fact.data.id] }),
        adoptions: [...state.adoptions, { ...fact.data, at }],
      }
    case 'clue.let-go': {
      const left = ({ id }: { id: string }) => id !== fact.data.id
      const adoptions = state.adoptions.filter(left)
      return {
        ...state,
        adoptions,
        untold: state.untold.filter((id) => left({ id })),
        status: state.status === 'adopted' && adoptions.length === 0 ? 'published' : state.status,
      }
    }
    case 'clue.discussed':
      return { ...state, discussions: [...state.discussions, fact.data.discussion] }
    case 'citizen.told':
      return { ...state, told: [...state.told, { ...fact.data, at }] }
    case 'contact.seen':
      return state
  }
}

export const clue: Aggregate<Clue, ClueFact> = { name: 'clue', initial: blank, evolve }

/** Whether everybody reads it at this moment. */
export const isPublic = ({ status }: Pick<Clue, 'status'>): boolean =>
  status === 'published' || status === 'adopted'

/** Adopted, and nobody has spoken to the citizen: 无锡 invites those whose clue was adopted to sit in (A16). */
export const toTell = ({ status, told }: Clue): boolean =>
  status === 'adopted' && !told.some(({ how }) => how !== 'receipt-page')

type Body<Name extends keyof typeof clueApi> = BodyOf<(typeof clueApi)[Name]>

/** A16 福州: 不设截止时间,全天候. There is no window, only a length. */
export const handIn: Act<Clue, Pick<Body<'handInClue'>, 'text' | 'contact'>, ClueFact> = {
  decide: (_state, { text, contact }, { policy }) => {
    if (!reachesSomebody(contact)) return refuse(problems.contactReachesNobody, { source: 'A16' })
    return (
      tooLong(text, policy.clueMaxChars, 'policy: clueMaxChars') ?? [
        { type: 'clue.received', data: { text } },
      ]
    )
  },
}

/** Whatever has become of it, its text can be corrected. Left out, as it came in. */
const publish: Act<Clue, Body<'publishClue'>, ClueFact> = {
  from: ['received', 'published', 'declined', 'adopted'],
  decide: ({ original, adoptions, untold, discussions, told }, { text }, { policy }) =>
    tooLong(text ?? original, policy.clueMaxChars, 'policy: clueMaxChars') ??
    personalIn(text ?? original) ?? [
      { type: 'clue.published', data: text === undefined || text === original ? {} : { text } },
      ...adoptions.filter(({ id }) => untold.includes(id)).map(toldOf),
      ...discussions.filter((id) => !told.some(({ discussion }) => discussion === id)).map(discussedIn),
    ],
}

const decline: Act<Clue, Body<'declineClue'>, ClueFact> = {
  from: ['received', 'published', 'adopted'],
  decide: ({ publishedAt }, data) =>
    personalIn(data.reason) ?? [
      { type: 'clue.declined', data: publishedAt === undefined ? data : { ...data, takenDown: true } },
    ],
}

/**
 * What is recorded when something takes the clue up, whoever decided it and wherever the clue stands: the citizen reads
 * it where the receipt leads, from the moment on at which the clue is public. Nothing, when this has taken it up before.
 */
function takenUp(state: Clue, adoption: Adoption): ClueFact[] {
  if (state.adoptions.some(({ id }) => id === adoption.id)) return []
  const adopted: ClueFact = { type: 'clue.adopted', data: adoption }
  return isPublic(state) ? [adopted, toldOf(adoption)] : [adopted]
}

function toldOf(adoption: Adoption): ClueFact {
  const by = adoption.proposers.length === 0 ? '' : `由${adoption.proposers.join('、')}`
  const note = adoption.kind === 'topic' ? '已列为提案选题' : `已${by}采纳并写进提案`
  return { type: 'citizen.told', data: { how: 'receipt-page', note } }
}

const discussedIn = (discussion: string): ClueFact => ({
  type: 'citizen.told',
  data: { how: 'receipt-page', note: '已就您反映的事发起商量，您也可以来说一说', discussion },
})

/** Said once, from the moment on at which the clue is public. */
function discussed(state: Clue, discussion: string): ClueFact[] {
  if (state.discussions.includes(discussion)) return []
  const noted: ClueFact = { type: 'clue.discussed', data: { discussion } }
  return isPublic(state) ? [noted, discussedIn(discussion)] : [noted]
}

/** 未列入: the citizen was told of a topic, and is told as plainly that nothing came of it. */
function letGo(state: Clue, id: string): ClueFact[] {
  if (!state.adoptions.some((one) => one.id === id)) return []
  const gone: ClueFact = { type: 'clue.let-go', data: { id } }
  const wasTold = isPublic(state) && !state.untold.includes(id)
  const note = '由此列出的选题这次没有采用，线索仍然公开，委员还可以采纳'
  return wasTold ? [gone, { type: 'citizen.told', data: { how: 'receipt-page', note } }] : [gone]
}

/** The proposal as it was looked up. */
export interface ChosenProposal {
  readonly adoption: Adoption
}

const adopt: Act<Clue, Body<'adoptClue'> & ChosenProposal, ClueFact> = {
  from: ['published', 'adopted'],
  decide: (state, { adoption }) => {
    const facts = takenUp(state, adoption)
    return facts.length > 0 ? facts : refuse(problems.adoptedBefore)
  },
}

const tell: Act<Clue, Body<'tellCitizen'>, ClueFact> = {
  from: ['received', 'published', 'declined', 'adopted'],
  decide: (_state, { method, note }) =>
    personalIn(note) ?? [{ type: 'citizen.told', data: { how: method, note } }],
}

const seeContact: Act<Clue, Body<'seeContact'>, ClueFact> = {
  from: ['received', 'published', 'declined', 'adopted'],
  decide: (_state, data) => personalIn(data.reason) ?? [{ type: 'contact.seen', data }],
}

export const clueActs: Acts<Clue, ClueFact> = {
  'clue.publish': publish,
  'clue.decline': decline,
  'clue.adopt': adopt,
  'clue.tell': tell,
  'clue.see-contact': seeContact,
}

/** A proposal that names it among its origins: its title and its proposer only with consent to publication. */
export const adoptionBy = ({
  proposal: id,
  title,
  proposerName,
  public: open,
}: PublicFactData<'proposal.took-up-clue'>): Adoption => ({
  kind: 'proposal',
  id,
  proposers: open === true ? [proposerName] : [],
  ...(open === true ? { title } : {}),
})

export const clueReactions: Reactions<Clue, ClueFact> = {
  'proposal.took-up-clue': (state, data) => takenUp(state, adoptionBy(data)),
  'topic.led-to-proposal': (state, data) => takenUp(state, adoptionBy(data)),
  'discussion.led-to-proposal': (state, data) => takenUp(state, adoptionBy(data)),
  'discussion.took-up-clue': (state, { discussion }) => discussed(state, discussion),
  'topic.let-go-clue': (state, { topic }) => letGo(state, topic),
  'topic.took-up-clue': (state, { topic: id, title }) =>
    takenUp(state, { kind: 'topic', id, title, proposers: [] }),
}
