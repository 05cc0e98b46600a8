// Drafting and filing 撰写、提交: from the first draft to the filing that freezes it, or its withdrawal.
import type { BodyOf } from '#contracts/api/index.ts'
import type { DraftBody, intakeApi } from '#contracts/api/intake.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import { type SigningFact, signingCloses } from './proposal-signing.ts'
import { blank, type Content, type Evolves, leadOnly, type Proposal } from './proposal-state.ts'

export type DraftingFact =
  | { type: 'proposal.drafted'; data: { content: Content; lead: Proposal['lead'] } }
  | { type: 'proposal.revised'; data: { content: Content; signBy?: string } }
  | { type: 'proposal.filed'; data: { plenary: boolean } }
  | { type: 'proposal.withdrawn'; data: { reason: string } }
  /** A draft that was never filed: no other service has heard of it. */
  | { type: 'draft.withdrawn'; data: { reason: string } }

export const draftingEvolves: Evolves<DraftingFact> = {
  'proposal.drafted': (_state, data) => ({ ...blank, ...data }),
  'proposal.revised': (state, { content, signBy }) => {
    // Who signed another text signs anew.
    const invitations = state.invitations.map(({ member, name, ...rest }) =>
      rest.state === 'declined' ? { member, name, ...rest } : { member, name, state: 'pending' as const },
    )
    return { ...state, content, invitations, ...(signBy === undefined ? {} : { signBy }) }
  },
  'proposal.filed': (state, { plenary }) => ({
    ...state,
    status: 'filed',
    plenary,
    round: state.round + 1,
  }),
  'proposal.withdrawn': (state) => ({ ...state, status: 'withdrawn' }),
  'draft.withdrawn': (state) => ({ ...state, status: 'withdrawn' }),
}

/** What a draft must be, whoever writes it. */
function contentProblem(content: Content, { actor, policy }: Context): Refusal | undefined {
  const characters = [content.title, content.situation, content.analysis, ...content.suggestions]
    .map((text) => [...text].length)
    .reduce((sum, length) => sum + length, 0)
  if (characters > policy.maxBodyChars) {
    return refuse('too-long', {
      source: 'policy: maxBodyChars',
      allowed: { limit: policy.maxBodyChars, characters },
    })
  }
  // B7 虹口、巴彦淖尔: 不同意公开须写明原由
  if (!content.consentPublic && content.consentReason === undefined) return refuse('consent-reason-missing')
  const byCollective = actor.kind === 'person' && actor.role === 'collective'
  if (byCollective !== (content.kind === 'collective')) return refuse('collective-only')
  return undefined
}

type Body<Name extends keyof typeof intakeApi> = BodyOf<(typeof intakeApi)[Name]>

const draft: Act<Proposal, DraftBody, DraftingFact> = {
  decide(_state, body, context) {
    const problem = contentProblem(body, context)
    if (problem !== undefined) return problem
    const { actor } = context
    if (actor.kind !== 'person') return refuse('role-missing')
    const lead = { id: actor.id, name: actor.name }
    return [{ type: 'proposal.drafted', data: { content: body, lead } }]
  },
}

const revise: Act<Proposal, DraftBody, DraftingFact> = {
  from: ['drafting', 'co-signing'],
  who: leadOnly,
  decide(state, body, context) {
    const problem = contentProblem(body, context)
    if (problem !== undefined) return problem
    const signAgain = state.invitations.length > 0 ? { signBy: signingCloses(context) } : {}
    return [{ type: 'proposal.revised', data: { content: body, ...signAgain } }]
  },
}

const file: Act<Proposal, Body<'file'>, DraftingFact | SigningFact> = {
  from: ['drafting', 'co-signing'],
  who: leadOnly,
  decide(state, _body, { now, level }) {
    const { kind, collective, decisionRecord } = state.content
    const signed = state.invitations.some((one) => one.state === 'signed')
    if (kind === 'joint' && !signed) return refuse('co-signers-missing')
    // B1: 集体提案须有集体决策记录
    if (kind === 'collective' && (collective === undefined || decisionRecord === undefined)) {
      return refuse('collective-incomplete')
    }
    // The list is frozen at filing: who has not answered by now is no co-signer.
    const silent = state.invitations.filter((one) => one.state === 'pending').map(({ member }) => member)
    const expired: SigningFact[] =
      silent.length === 0 ? [] : [{ type: 'co-signature.expired', data: { members: silent } }]
    return [
      ...expired,
      { type: 'proposal.filed', data: { plenary: state.plenary ?? inSession(now, level.session) } },
    ]
  },
}

/** B11: inside the window a plenary proposal 大会提案, otherwise 平时提案. The first filing counts, also after a return. */
function inSession(now: string, { opens, closes }: { opens: string; closes: string }): boolean {
  const at = Date.parse(now)
  return at >= Date.parse(opens) && at <= Date.parse(closes)
}

const withdraw: Act<Proposal, Body<'withdraw'>, DraftingFact> = {
  // Not while it is accepting: a number is on its way to it.
  from: ['drafting', 'co-signing', 'filed', 'second-review', 'final-review'],
  who: leadOnly,
  decide: ({ round }, { reason }) => [
    { type: round === 0 ? 'draft.withdrawn' : 'proposal.withdrawn', data: { reason } },
  ],
}

export const draftingActs: Acts<Proposal, DraftingFact | SigningFact> = {
  'proposal.draft': draft,
  'proposal.revise': revise,
  'proposal.file': file,
  'proposal.withdraw': withdraw,
}
