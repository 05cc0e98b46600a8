// A joint draft that begins with a topic 联名起草 (A12): two who claimed the same topic agreed to file jointly. Who claimed first
// leads, the others are invited; nothing of the text is written for them but its title.
import type { Officer } from '#contracts/shapes.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import type { DraftingFact } from './proposal-drafting.ts'
import { type SigningFact, signingCloses } from './proposal-signing.ts'
import { blank, type Proposal } from './proposal-state.ts'

export const jointDraftReactions: Reactions<Proposal, DraftingFact | SigningFact> = {
  'joint-filing.agreed': (state, { topic, title, initiator, members }, context) => {
    const { id, name } = initiator
    const onBehalfOf: Officer = { id, name, role: 'member' }
    const invited = members.filter((one) => !state.invitations.some(({ member }) => member === one.id))
    const invitation: SigningFact = {
      type: 'co-signers.invited',
      data: {
        members: invited.map((one) => ({ member: one.id, name: one.name })),
        signBy: signingCloses(state, context),
      },
    }
    if (state.lead.id === '') {
      const origins = [{ kind: 'topic' as const, id: topic, title }]
      const content = { ...blank.content, title, kind: 'joint' as const, origins }
      return {
        onBehalfOf,
        facts: [{ type: 'proposal.drafted', data: { content, lead: { id, name } } }, invitation],
      }
    }
    // One more who agreed later joins while it is still a draft.
    const drafting = state.status === 'drafting' || state.status === 'co-signing'
    return { onBehalfOf, facts: drafting && invited.length > 0 ? [invitation] : [] }
  },
}
