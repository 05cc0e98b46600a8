// A draft that comes of an opinion brief 社情民意转提案 (A23): under the brief's own id, so that both are one matter. A
// proposal that had become a brief, converted or not accepted, is drafted again as it was.
import type { PublicFactData } from '#contracts/facts.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import { isBriefNow } from './proposal-forwarding.ts'
import { blank, type Content, type Evolves, type Proposal } from './proposal-state.ts'

export type ConversionFact = {
  type: 'proposal.redrafted'
  /** `brief` is the opinion brief under the same id. */
  data: { content: Content; lead: Proposal['lead']; brief?: string }
}

const unbegun = ({ lead }: Proposal): boolean => lead.id === ''

export const conversionEvolves: Evolves<ConversionFact> = {
  'proposal.redrafted': (state, data) => {
    if (unbegun(state)) return { ...blank, ...data }
    const { converted: _, refusal: __, ...rest } = state
    const { brief } = data
    const been = brief === undefined ? {} : { brief }
    return { ...rest, ...been, status: state.invitations.length > 0 ? 'co-signing' : 'drafting' }
  },
}

/** What a brief says, as a draft. Whether it may be public its proposer has not said yet. */
function draftOf(
  id: string,
  { title, situation, suggestions, lead }: PublicFactData<'brief.converted'>,
): Content {
  const { collective } = lead
  return {
    ...blank.content,
    title,
    situation,
    suggestions,
    origins: [{ kind: 'brief', id, title }],
    kind: collective === undefined ? 'sole' : 'collective',
    ...(collective === undefined ? {} : { collective }),
  }
}

export const conversionReactions: Reactions<Proposal, ConversionFact> = {
  'brief.converted': (state, data, { subject }) => {
    if (!unbegun(state) && !isBriefNow(state)) return []
    const { id, name } = data.lead
    const content = unbegun(state) ? draftOf(subject, data) : state.content
    return [{ type: 'proposal.redrafted', data: { content, lead: { id, name }, brief: subject } }]
  },
}
