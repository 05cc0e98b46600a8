// 预立案征询 as the unit that was asked reads it (C7): the text it was asked about, the question and its own answer. What the
// review says, what is asked of the proposer and who else was asked is not for units.
import { proposalStatusNames } from '#contracts/terms.ts'
import type { Context } from '#kernel/aggregate.ts'
import { reviewGoesOn } from '../domain/proposal-consulting.ts'
import { referredTo } from '../domain/proposal-forwarding.ts'
import { type Proposal, readersOf } from '../domain/proposal-state.ts'

/** Who reads, in which capacity, and when. */
export type Reading = Pick<Context, 'actor' | 'now'>

/** The unit for which somebody reads, without being named in it. */
export function unitReading(state: Proposal, { actor, now }: Reading): string | undefined {
  if (actor.kind !== 'person' || (actor.role !== 'unit-handler' && actor.role !== 'unit-leader'))
    return undefined
  return readersOf(state, now).persons.includes(actor.id) ? undefined : actor.unit
}

/** Where the review stood: that its proposer is being asked something, or has it back, is between them. */
function statusAsAsked(state: Proposal): Proposal['status'] {
  const { status, request, returned } = state
  return reviewGoesOn(state) ? (request?.from ?? returned?.from ?? status) : status
}

/** The status in words, for the unit's desk. */
export const askedStatusText = (state: Proposal): string => proposalStatusNames[statusAsAsked(state)]

/** The proposal with nothing in it but what the unit was asked about. */
export function asAsked(state: Proposal, unit: string): Proposal {
  const {
    request: _request,
    returned: _returned,
    recorded: _recorded,
    cultivation: _cultivation,
    endorsement: _endorsement,
    selection: _selection,
    refusal,
    screening: _screening,
    category: _category,
    converted,
    mergedInto: _mergedInto,
    signBy: _signBy,
    content: { consentReason: _reason, ...content },
    ...rest
  } = state
  // 转来研究参考: why it comes to this unit.
  const referred = referredTo(state) === unit
  return {
    ...rest,
    ...(referred && refusal !== undefined ? { refusal } : {}),
    ...(referred && converted !== undefined ? { converted } : {}),
    status: statusAsAsked(state),
    content,
    invitations: state.invitations
      .filter((one) => one.state === 'signed')
      .map(({ opinion: _, ...one }) => one),
    panels: [],
    reviews: [],
    opinions: [],
    consultations: [],
    requests: [],
    research: [],
    discussions: [],
    seconders: [],
  }
}
