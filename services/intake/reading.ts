// Who reads a proposal, apart from what else people see of it: the function for attachments needs no more.

import { permissions, type Role } from '#contracts/roles.ts'
import type { Parties } from '#kernel/aggregate.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import type { ProposalFact } from './domain/proposal.ts'
import { unitsAsked } from './domain/proposal-consulting.ts'
import { referenceUnits } from './domain/proposal-forwarding.ts'
import { handlersOf } from './domain/proposal-handling.ts'
import { isClosedTo } from './domain/proposal-secrecy.ts'
import {
  actorsOf,
  asFiled,
  isCultivated,
  type Noted,
  type Proposal,
  readersOf,
} from './domain/proposal-state.ts'
import { anyPanel, panelOf } from './domain/review-state.ts'
import { asAsked, type Reading, unitReading } from './review/as-asked.ts'

/** Who takes part in the review by their unit or by their seat in the panel, and the unit it was passed to afterwards. */
function reviewedBy(state: Proposal): Pick<Parties, 'units' | 'panels'> {
  return {
    units: [...unitsAsked(state), ...referenceUnits(state)],
    // A draft is before no panel.
    panels: state.round > 0 ? [(panelOf(state) ?? anyPanel).id] : [],
  }
}

export const proposalReading = {
  parties: (state) => ({ ...actorsOf(state), ...reviewedBy(state) }),
  readers: (state, now: string) => ({ ...readersOf(state, now), ...reviewedBy(state) }),
  closedTo: isClosedTo,
  // A draft is its author's and those asked to sign it, until it is filed for the first time or put into cultivation.
  toOffices: (state, office) => state.round > 0 || (office === 'committee' && isCultivated(state)),
} satisfies Pick<Resource<Proposal, ProposalFact>, 'parties' | 'readers' | 'closedTo' | 'toOffices'>

/** Who reads what is being written: who is named in it, and the committee where its author has asked for help (A18). */
export function readsAlong(state: Proposal, person: string, role: Role, now: string): boolean {
  if (readersOf(state, now).persons.includes(person)) return true
  const { cultivation, status, lastFiledAt = '' } = state
  const isDraft = status === 'drafting' || status === 'co-signing'
  // What was sought for an earlier filing ended with it.
  const soughtSince = isCultivated(state) && (cultivation?.since ?? '') > lastFiledAt
  return role === 'committee' && isDraft && soughtSince
}

/**
 * The proposal as somebody reads it: offices, panels and units as it was filed last, whatever its author has changed
 * since, and units nothing but what they were asked. How it was cultivated is between those who did it, and the committee.
 */
export function readBy(state: Proposal, moment: Reading): Proposal {
  const { actor, now } = moment
  if (actor.kind !== 'person' || readsAlong(state, actor.id, actor.role, now)) return state
  const unit = unitReading(state, moment)
  if (unit !== undefined) return asAsked(asFiled(state), unit)
  const { cultivation, ...filed } = asFiled(state)
  if (cultivation === undefined || actor.role !== 'committee') return filed
  const before = ({ at }: Noted) => at <= (state.lastFiledAt ?? '')
  const { comments, meetings } = cultivation
  return {
    ...filed,
    cultivation: { ...cultivation, comments: comments.filter(before), meetings: meetings.filter(before) },
  }
}

/** How it was cultivated: between its lead, the mentors and the committee (A18). */
const cultivating: readonly string[] = [
  'cultivation.sought',
  'mentors.named',
  'draft.commented',
  'cultivation.reviewed',
  'cultivation.ended',
] satisfies ProposalFact['type'][]

/** What is done to a text before it is filed: once it was filed, told to others only with the next filing. */
const writing: readonly string[] = [
  ...cultivating,
  'proposal.revised',
  'co-signers.invited',
  'co-signers.ordered',
  'co-signature.given',
  'co-signature.declined',
  'co-signature.expired',
  'research.recorded',
  'discussion.recorded',
  'proposal.endorsed',
]

const recurrence: readonly string[] = ['proposal.recurring', 'proposal.recurrence-ended']

/** What happened, as somebody reads it: no more than the page itself tells them (`readBy`). */
export function timelineReadBy(
  state: Proposal,
  { actor, now }: Reading,
  timeline: PageBasics['timeline'],
): PageBasics['timeline'] {
  if (actor.kind !== 'person') return timeline
  const mentors = isCultivated(state) ? (state.cultivation?.mentors ?? []) : []
  const cultivates = actor.role === 'committee' || [state.lead, ...mentors].some(({ id }) => id === actor.id)
  const along = readsAlong(state, actor.id, actor.role, now)
  const filed = timeline.findLast(({ type }) => type === 'proposal.filed')?.version
  return timeline.filter(({ type, version }) => {
    if (!cultivates && cultivating.includes(type)) return false
    // C12: that it was said before rests on proposals of others, which offices alone may all read.
    if (recurrence.includes(type) && !(actor.role in permissions['recurring.list'])) return false
    return along || filed === undefined || version <= filed || !writing.includes(type)
  })
}

/** Who fetches its files: its readers, and the units that have the case, for as long as they have it. */
export const fileReading = {
  ...proposalReading,
  readers: (state, now: string) => ({
    ...proposalReading.readers(state, now),
    units: [...handlersOf(state), ...referenceUnits(state)],
  }),
} satisfies typeof proposalReading
