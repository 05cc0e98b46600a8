// The proposal 提案: (recorded for somebody →) drafting → co-signing → filed → first, second, final review → accepting → accepted, or not
// accepted, or back to drafting by return. The numbers and windows it keeps are policy. Each part of its life has a file
// of its own: drafting, signing, review.
import type { PublicFactData } from '#contracts/facts.ts'
import type { Role } from '#contracts/roles.ts'
import type { Aggregate } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { type ConsultingFact, consultingEvolves } from './proposal-consulting.ts'
import { type ConversionFact, conversionEvolves } from './proposal-conversion.ts'
import { type CultivationFact, cultivationEvolves } from './proposal-cultivation.ts'
import { type DraftingFact, draftingEvolves } from './proposal-drafting.ts'
import { type EditingFact, editingEvolves } from './proposal-editing.ts'
import { type EndorsementFact, endorsementEvolves } from './proposal-endorsement.ts'
import { becameBriefWith, type ForwardingFact, forwardingEvolves } from './proposal-forwarding.ts'
import { type HandlingFact, handlingEvolves } from './proposal-handling.ts'
import { countOf, excludedWith, goingAlong, type MergingFact, mergingEvolves } from './proposal-merging.ts'
import { type OriginFact, originEvolves } from './proposal-origins.ts'
import { type RequestFact, refiled, requestEvolves } from './proposal-requests.ts'
import { type ReviewFact, reviewEvolves } from './proposal-review.ts'
import { type SecondingFact, secondingEvolves } from './proposal-seconding.ts'
import { type SecrecyFact, secrecyEvolves, unconsentedTitle } from './proposal-secrecy.ts'
import { type SelectionFact, selectionEvolves } from './proposal-selection.ts'
import { type ShortPanelFact, shortPanelEvolves } from './proposal-short-panel.ts'
import { type SigningFact, signingEvolves } from './proposal-signing.ts'
import { type SimilarityFact, similarityEvolves } from './proposal-similarity.ts'
import {
  blank,
  type Content,
  type Evolves,
  numbered,
  type Proposal,
  proposersOf,
  suggestionsOf,
} from './proposal-state.ts'
import { reasonTableId } from './reason-table.ts'

export type ProposalFact =
  | DraftingFact
  | CultivationFact
  | EndorsementFact
  | SigningFact
  | ReviewFact
  | ConsultingFact
  | EditingFact
  | SecrecyFact
  | RequestFact
  | MergingFact
  | ConversionFact
  | ForwardingFact
  | HandlingFact
  | SelectionFact
  | OriginFact
  | SecondingFact
  | SimilarityFact
  | ShortPanelFact

const evolves: Evolves<ProposalFact> = {
  ...draftingEvolves,
  ...cultivationEvolves,
  ...endorsementEvolves,
  ...signingEvolves,
  ...reviewEvolves,
  ...consultingEvolves,
  ...editingEvolves,
  ...secrecyEvolves,
  ...requestEvolves,
  ...mergingEvolves,
  ...conversionEvolves,
  ...forwardingEvolves,
  ...handlingEvolves,
  ...selectionEvolves,
  ...originEvolves,
  ...secondingEvolves,
  ...similarityEvolves,
  ...shortPanelEvolves,
}

/** What a search or a scan found, that its panel fell short, which units have it: changes nothing in a form that is open. */
const asides: readonly ProposalFact['type'][] = [
  'handlers.noted',
  'similar.noted',
  'similar.followed',
  'scan.noted',
  'proposal.recurring',
  'proposal.recurrence-ended',
  'proposal.panel-fell-short',
]

/** What is noted beside a proposal moves it nowhere. */
const beside: readonly ProposalFact['type'][] = [
  ...asides,
  'handling.noted',
  'selection.noted',
  'selection.undone',
  'proposal.seconded',
  'opinion.submitted',
  'consultation.recorded',
  'consultation.commented',
  'reasons.used',
  'units.asked',
  'unit-opinion.received',
  'suggestions.split',
  'secrecy.screened',
  'window.noted',
  'proposal.became-brief',
  'reference.answered',
  'matter.passed-on',
  'merge-answer.given',
  'joining.ended',
  'secrecy.told-merged',
  'secrecy.told-main',
  'secrecy.told-group',
  'secrecy.told-brief',
  'main.accepted',
  'acceptance.told-merged',
]

function evolve(state: Proposal, fact: ProposalFact, meta: FactMeta): Proposal {
  const next = evolves[fact.type](state, fact.data as never, meta)
  return {
    ...(fact.type === 'proposal.filed' ? refiled(next) : next),
    ...(fact.type === 'proposal.accepted' ? { acceptedAt: meta.at } : {}),
    since: beside.includes(fact.type) ? (state.since ?? meta.at) : meta.at,
  }
}

const consentOf = ({ consentPublic, consentReason }: Content) => ({
  public: consentPublic === true,
  ...(consentReason === undefined ? {} : { reason: consentReason }),
})

/** What an origin is told of the proposal that came of it: what and whose it is only with the proposer's consent. */
const takenUp = ({ content, lead }: Proposal, _fact: ProposalFact, id: string) => ({
  proposal: id,
  title: content.consentPublic === true ? content.title : unconsentedTitle,
  proposerName: content.consentPublic === true ? (content.collective ?? lead.name) : '',
  public: content.consentPublic === true,
})

/** Who hears that it is secret, or is no longer, and of which. */
const secrecyTold = (_state: Proposal, { data }: ProposalFact, of: string) => {
  const { secret, to } = data as { secret: boolean; to: readonly Role[] }
  return { of, secret, to: [...to] }
}

/** Who stands behind it, who judges it no more in whatever takes it in, and how many it stands for. */
function behindOf(state: Proposal) {
  const excluded = excludedWith(state)
  return {
    proposers: goingAlong(state),
    count: countOf(state),
    ...(excluded.length === 0 ? {} : { excluded }),
  }
}

const toHearing = (_state: Proposal, { data }: ProposalFact) => ('ids' in data ? data.ids : [])

const toOrigins = (_state: Proposal, { data }: ProposalFact) => ('origins' in data ? data.origins : [])

/** B5: as it was filed; what was noted during a return that ended with the old text is no part of it. */
function researched({ filed, research }: Proposal): { research?: number } {
  const records = (filed?.research ?? research).length
  return records === 0 ? {} : { research: records }
}

export const proposal: Aggregate<Proposal, ProposalFact> = {
  name: 'proposal',
  initial: blank,
  evolve,
  asides,
  announce: {
    'proposal.filed': (state, fact) => {
      const { unsigned } = (fact as Extract<ProposalFact, { type: 'proposal.filed' }>).data
      return {
        title: state.content.title,
        kind: state.content.kind,
        proposers: proposersOf(state),
        consent: consentOf(state.content),
        ...(unsigned === undefined ? {} : { unsigned: [...unsigned] }),
      }
    },
    'proposal.accepting': ({ session = '' }) => ({ session }),
    'proposal.accepted': (state): PublicFactData<'proposal.accepted'> => ({
      session: state.session ?? '',
      number: state.number ?? 0,
      title: state.content.title,
      kind: state.content.kind,
      proposers: proposersOf(state),
      situation: state.content.situation,
      analysis: state.content.analysis,
      suggestions: numbered(suggestionsOf(state)),
      suggestedUnits: [...state.content.suggestedUnits],
      ...(state.content.suggestedCoUnits.length === 0
        ? {}
        : { suggestedCoUnits: [...state.content.suggestedCoUnits] }),
      ...(state.content.attachments.length === 0 ? {} : { attachments: [...state.content.attachments] }),
      consent: consentOf(state.content),
      ...researched(state),
      ...(state.category === undefined ? {} : { classification: state.category }),
    }),
    'proposal.returned': (_state, fact) => {
      const { remark, texts } = fact.data as { remark: string; texts?: string[] }
      return { remark, ...(texts === undefined ? {} : { texts }) }
    },
    'proposal.requested': (_state, fact) => {
      const {
        reasons: _,
        group: __,
        texts,
        ...said
      } = fact.data as Extract<ProposalFact, { type: 'proposal.requested' }>['data']
      return { ...said, texts: [...texts] }
    },
    'proposal.became-brief': becameBriefWith,
    'proposal.restricted': (_state, fact) => {
      const { to, accepted } = (fact as Extract<ProposalFact, { type: 'proposal.restricted' }>).data
      return { to: [...to], ...(accepted === undefined ? {} : { accepted }) }
    },
    'secrecy.told-merged': secrecyTold,
    'secrecy.told-main': secrecyTold,
    'secrecy.told-group': secrecyTold,
    'secrecy.told-brief': secrecyTold,
    'acceptance.told-merged': (_state, fact) => ({ main: (fact.data as { main: string }).main }),
    'proposal.took-up-topic': takenUp,
    'proposal.took-up-clue': takenUp,
    'proposal.took-up-ticket': takenUp,
    'proposal.took-up-list-item': takenUp,
    'proposal.took-up-discussion': takenUp,
    'proposal.took-up-brief': takenUp,
    'proposal.merged': (_state, fact) => {
      const { form, into } = (fact as Extract<ProposalFact, { type: 'proposal.merged' }>).data
      return { form, into }
    },
    'proposals.taken-in': (state, fact) => {
      const { form, others } = (fact as Extract<ProposalFact, { type: 'proposals.taken-in' }>).data
      return { form, titles: others.map(({ title }) => title), proposers: proposersOf(state) }
    },
    'joining.ended': (_state, fact) => (fact as Extract<ProposalFact, { type: 'joining.ended' }>).data,
    'merge-answer.given': (state, fact, id) => {
      const data = (fact as Extract<ProposalFact, { type: 'merge-answer.given' }>).data
      const behind = data.answer === 'agreed' ? behindOf(state) : {}
      return { ...data, proposal: id, ...behind }
    },
  },
  address: {
    'proposal.took-up-topic': toOrigins,
    'proposal.took-up-clue': toOrigins,
    'proposal.took-up-ticket': toOrigins,
    'proposal.took-up-list-item': toOrigins,
    'proposal.took-up-discussion': toOrigins,
    'proposal.took-up-brief': toOrigins,
    'secrecy.told-merged': toHearing,
    'secrecy.told-main': toHearing,
    'secrecy.told-group': toHearing,
    'secrecy.told-brief': toHearing,
    'acceptance.told-merged': toHearing,
    // C4: the level's table of reasons hears which of its codes are cited.
    'reasons.used': () => [reasonTableId],
    'merge-answer.given': (_state, fact) => [(fact.data as { group: string }).group],
    'joining.ended': (_state, fact) => [(fact.data as { group: string }).group],
  },
}
