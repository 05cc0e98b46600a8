// The proposal 提案: drafting → co-signing → filed → first, second, final review → accepting → accepted, or not
// accepted, or back to drafting by return. The numbers and windows it keeps are policy. Each part of its life has a file
// of its own: drafting, signing, review.
import type { PublicFactData } from '#contracts/facts.ts'
import type { Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { type DraftingFact, draftingActs, draftingEvolves } from './proposal-drafting.ts'
import { type HandlingFact, handlingEvolves, handlingReactions } from './proposal-handling.ts'
import { type ReviewFact, reviewActs, reviewEvolves, reviewReactions } from './proposal-review.ts'
import { type SigningFact, signingActs, signingEvolves } from './proposal-signing.ts'
import { blank, type Content, type Evolves, numbered, type Proposal, proposersOf } from './proposal-state.ts'

export type ProposalFact = DraftingFact | SigningFact | ReviewFact | HandlingFact

const evolves: Evolves<ProposalFact> = {
  ...draftingEvolves,
  ...signingEvolves,
  ...reviewEvolves,
  ...handlingEvolves,
}

function evolve(state: Proposal, { type, data }: ProposalFact, meta: FactMeta): Proposal {
  const next = evolves[type](state, data as never, meta)
  return { ...next, since: type === 'handling.noted' ? (state.since ?? meta.at) : meta.at }
}

const consentOf = ({ consentPublic, consentReason }: Content) => ({
  public: consentPublic,
  ...(consentReason === undefined ? {} : { reason: consentReason }),
})

export const proposal: Aggregate<Proposal, ProposalFact> = {
  name: 'proposal',
  initial: blank,
  evolve,
  announce: {
    'proposal.filed': (state) => ({
      title: state.content.title,
      kind: state.content.kind,
      proposers: proposersOf(state),
      consent: consentOf(state.content),
    }),
    'proposal.accepting': ({ session = '' }) => ({ session }),
    'proposal.accepted': (state): PublicFactData<'proposal.accepted'> => ({
      session: state.session ?? '',
      number: state.number ?? 0,
      title: state.content.title,
      kind: state.content.kind,
      proposers: proposersOf(state),
      situation: state.content.situation,
      analysis: state.content.analysis,
      suggestions: numbered(state.content.suggestions),
      suggestedUnits: [...state.content.suggestedUnits],
      consent: consentOf(state.content),
    }),
    'proposal.returned': (_state, fact) => ({
      remark: fact.type === 'proposal.returned' ? fact.data.remark : '',
    }),
  },
}

export const proposalActs: Acts<Proposal, ProposalFact> = { ...draftingActs, ...signingActs, ...reviewActs }

export const proposalReactions: Reactions<Proposal, ProposalFact> = {
  ...reviewReactions,
  ...handlingReactions,
}
