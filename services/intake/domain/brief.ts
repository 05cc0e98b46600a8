// The opinion brief 社情民意信息 (A23 威海): filed by a member, or begun by a proposal that was converted with its proposer's
// consent or not accepted, under the same id; adopted, forwarded or kept by the committee; and convertible into a draft, again under that id.
import type { briefsApi } from '#contracts/api/briefs.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { Proposer } from '#contracts/shapes.ts'
import type { BriefStatus } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context, Parties, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

export interface BriefContent {
  readonly title: string
  readonly situation: string
  readonly suggestions: readonly string[]
}

export interface Brief {
  readonly status: BriefStatus
  readonly content: BriefContent
  /** The lead first. */
  readonly proposers: readonly Proposer[]
  /** Of its first filing as a brief. */
  readonly filedAt: string
  readonly fromProposal: boolean
  /** Whose credit is that of their own proposal, which was merged into the one it was. */
  readonly credited?: readonly string[]
  /** 涉密: the proposal it has become is closed to all but these roles and its proposers. */
  readonly restrictedTo?: readonly Role[]
  readonly handled?: { readonly to?: string; readonly words: string; readonly at: string }
}

export type BriefFact =
  | {
      type: 'brief.filed'
      data: {
        content: BriefContent
        proposers: Proposer[]
        fromProposal: boolean
        credited?: readonly string[]
      }
    }
  | { type: 'brief.adopted'; data: { words: string } }
  | { type: 'brief.forwarded'; data: { to: string; words: string } }
  | { type: 'brief.kept'; data: { words: string } }
  | { type: 'brief.converted'; data: Record<string, never> }
  | { type: 'secrecy.noted'; data: { secret: boolean; to: readonly Role[] } }

const blank: Brief = {
  status: 'filed',
  content: { title: '', situation: '', suggestions: [] },
  proposers: [],
  filedAt: '',
  fromProposal: false,
}

function evolve(state: Brief, fact: BriefFact, { at }: FactMeta): Brief {
  switch (fact.type) {
    case 'brief.filed': {
      const { fromProposal, ...rest } = fact.data
      return {
        ...blank,
        ...rest,
        filedAt: state.filedAt === '' ? at : state.filedAt,
        fromProposal: state.fromProposal || fromProposal,
      }
    }
    case 'brief.adopted':
      return { ...state, status: 'adopted', handled: { ...fact.data, at } }
    case 'brief.forwarded':
      return { ...state, status: 'forwarded', handled: { ...fact.data, at } }
    case 'brief.kept':
      return { ...state, status: 'kept', handled: { ...fact.data, at } }
    case 'brief.converted':
      return { ...state, status: 'converted' }
    case 'secrecy.noted': {
      const { restrictedTo: _, ...rest } = state
      return fact.data.secret ? { ...rest, restrictedTo: fact.data.to } : rest
    }
  }
}

export const brief: Aggregate<Brief, BriefFact> = {
  name: 'brief',
  initial: blank,
  evolve,
  announce: {
    'brief.converted': ({ content, proposers }) => ({
      title: content.title,
      situation: content.situation,
      suggestions: [...content.suggestions],
      lead: proposers[0] ?? { id: '', name: '' },
    }),
  },
}

export function briefPartiesOf({ proposers }: Brief): Parties {
  return { persons: proposers.map(({ id }) => id), units: [] }
}

type Body<Name extends keyof typeof briefsApi> = BodyOf<(typeof briefsApi)[Name]>

const file: Act<Brief, Body<'fileBrief'> & { readonly collective?: string }, BriefFact> = {
  decide(_state, { collective, ...content }, { actor }) {
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const proposer = { id: actor.id, name: actor.name, ...(collective === undefined ? {} : { collective }) }
    return [{ type: 'brief.filed', data: { content, proposers: [proposer], fromProposal: false } }]
  },
}

const adopt: Act<Brief, Body<'adoptBrief'>, BriefFact> = {
  from: ['filed', 'kept'],
  decide: (_state, data) => [{ type: 'brief.adopted', data }],
}

const forward: Act<Brief, Body<'forwardBrief'>, BriefFact> = {
  from: ['filed', 'adopted', 'kept'],
  decide: (_state, data) => [{ type: 'brief.forwarded', data }],
}

const keep: Act<Brief, Body<'keepBrief'>, BriefFact> = {
  from: ['filed'],
  decide: (_state, data) => [{ type: 'brief.kept', data }],
}

const convert: Act<Brief, Body<'convertBrief'>, BriefFact> = {
  from: ['filed', 'adopted', 'forwarded', 'kept'],
  who: ({ proposers: [lead] }, actor) =>
    actor.kind === 'person' && actor.id === lead?.id ? undefined : refuse(problems.leadOnly),
  decide: () => [{ type: 'brief.converted', data: {} }],
}

export const briefActs: Acts<Brief, BriefFact> = {
  'brief.file': file,
  'brief.adopt': adopt,
  'brief.forward': forward,
  'brief.keep': keep,
  'brief.convert': convert,
}

/** C13: closed as the proposal is that it has become. */
export function isBriefClosedTo(
  { restrictedTo, proposers }: Brief,
  { actor }: Pick<Context, 'actor'>,
): boolean {
  if (restrictedTo === undefined) return false
  if (actor.kind !== 'person') return true
  return !restrictedTo.includes(actor.role) && !proposers.some(({ id }) => id === actor.id)
}

export const briefReactions: Reactions<Brief, BriefFact> = {
  'secrecy.told-brief': (_state, { secret, to }) => [{ type: 'secrecy.noted', data: { secret, to } }],
  'proposal.became-brief': (_state, { proposers, credited, ...content }) => [
    {
      type: 'brief.filed',
      data: {
        content,
        proposers,
        fromProposal: true,
        ...(credited === undefined ? {} : { credited }),
      },
    },
  ],
}
