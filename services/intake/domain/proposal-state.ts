// The proposal's state 提案: what every part of its life reads and changes, and who stands behind it.
import type { DraftBody } from '#contracts/api/intake.ts'
import type { Proposer } from '#contracts/facts.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { Origin } from '#contracts/provenance.ts'
import type { Disposition, ProposalStatus, ResultClass } from '#contracts/terms.ts'
import type { Parties } from '#kernel/aggregate.ts'
import type { Actor, Fact, FactMeta } from '#kernel/decision.ts'

export interface Content {
  readonly title: string
  readonly kind: DraftBody['kind']
  readonly collective?: string
  readonly decisionRecord?: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
  readonly suggestedUnits: readonly string[]
  /** What it came of. */
  readonly origins: readonly Origin[]
  readonly consentPublic: boolean
  readonly consentReason?: string
}

export interface Invitation {
  readonly member: string
  readonly name: string
  readonly state: 'pending' | 'signed' | 'declined' | 'expired'
  readonly opinion?: string
}

export type Stage = 'first' | 'second' | 'final'

export interface Review {
  readonly round: number
  readonly stage: Stage
  readonly outcome: 'pass' | 'return' | 'accept' | 'not-accept'
  readonly remark: string
  readonly reviewer: string
  readonly by: string
  readonly at: string
}

/** 办理情况: who handles an accepted proposal, and with which result. */
export interface Handling {
  readonly unit: string
  readonly resultClass?: ResultClass
  /** 逐条答复: what became of each suggestion, by the last reply. */
  readonly answers?: readonly { readonly suggestion: number; readonly disposition: Disposition }[]
  readonly at: string
}

export interface Proposal {
  readonly status: ProposalStatus
  readonly content: Content
  readonly lead: { readonly id: string; readonly name: string }
  readonly invitations: readonly Invitation[]
  /** The instant at which co-signing closes. */
  readonly signBy?: string
  /** Counts filings: a proposal that was returned is reviewed anew. */
  readonly round: number
  readonly plenary?: boolean
  readonly reviews: readonly Review[]
  readonly session?: string
  readonly number?: number
  /** When it came where it lies: what changes nothing about that changes no row of a desk. */
  readonly since?: string
  /** 办理情况, once it is dispatched. */
  readonly handling?: Handling
  readonly refusal?: { readonly reasons: readonly string[]; readonly explanation: string }
}

/** What each fact of a part of the proposal's life changes, by its type. */
export type Evolves<F extends Fact> = {
  readonly [T in F['type']]: (
    state: Proposal,
    data: Extract<F, { type: T }>['data'],
    meta: FactMeta,
  ) => Proposal
}

export const blank: Proposal = {
  status: 'drafting',
  content: {
    title: '',
    kind: 'sole',
    situation: '',
    analysis: '',
    suggestions: [],
    suggestedUnits: [],
    origins: [],
    consentPublic: true,
  },
  lead: { id: '', name: '' },
  invitations: [],
  round: 0,
  reviews: [],
}

/** Those who are proposers: the lead, for a collective if it is the collective's proposal, and who has signed. */
export function proposersOf({ lead, content, invitations }: Proposal): Proposer[] {
  const { kind, collective } = content
  const acts = kind === 'collective' && collective !== undefined ? { collective } : {}
  const signed = invitations.filter(({ state }) => state === 'signed')
  return [{ ...lead, ...acts }, ...signed.map(({ member, name }) => ({ id: member, name }))]
}

/** The lead and everybody invited, whatever they answered. */
export function partiesOf({ lead, invitations }: Proposal): Parties {
  return { persons: [lead.id, ...invitations.map(({ member }) => member)], units: [] }
}

/** Who declined or let the time pass is no longer asked, and no longer reads. */
export function readersOf({ lead, invitations }: Proposal): Parties {
  const asked = invitations.filter(({ state }) => state === 'pending' || state === 'signed')
  return { persons: [lead.id, ...asked.map(({ member }) => member)], units: [] }
}

export const numbered = (suggestions: readonly string[]) =>
  suggestions.map((text, index) => ({ number: index + 1, text }))

/** Only the lead proposer acts for a proposal before it is filed. */
export function leadOnly({ lead }: Proposal, actor: Actor): Refusal | undefined {
  return actor.kind === 'person' && actor.id === lead.id ? undefined : refuse('lead-only')
}
