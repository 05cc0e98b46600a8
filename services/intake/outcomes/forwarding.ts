// The handlers of what becomes of a proposal that is not handled as one 去向, what its page shows of that, and how much of a
// page is for a unit.
import { forwardingApi } from '#contracts/api/forwarding.ts'
import type { ResultOf } from '#contracts/api/index.ts'
import type { intakeApi } from '#contracts/api/intake.ts'
import type { Actor } from '#kernel/decision.ts'
import { commandHandler, type HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ProposalFact } from '../domain/proposal.ts'
import { destinationOf, type ForwardingFact } from '../domain/proposal-forwarding.ts'
import type { Proposal } from '../domain/proposal-state.ts'
import { proposalResource } from '../resource.ts'

type Page = ResultOf<typeof intakeApi.page>

export const forwardingHandlers = (ports: HttpPorts) =>
  ({
    answerReference: commandHandler(ports, proposalResource, forwardingApi.answerReference),
    passOn: commandHandler(ports, proposalResource, forwardingApi.passOn),
  }) satisfies Handlers<typeof forwardingApi>

export function showDestination(state: Proposal): Pick<Page, 'destination'> {
  const destination = destinationOf(state)
  if (destination === undefined) return {}
  const { reference, passedOn } = state
  return {
    destination: {
      ...destination,
      ...(reference === undefined ? {} : { answer: { ...reference } }),
      ...(passedOn === undefined ? {} : { passedOn: { ...passedOn } }),
    },
  }
}

/** What happened that a unit may know: what was filed and decided, and what it was asked or has said itself. */
const toldToUnits: readonly ProposalFact['type'][] = [
  'proposal.filed',
  'units.asked',
  'unit-opinion.received',
  'proposal.accepted',
  'proposal.not-accepted',
  'proposal.converted',
  'proposal.withdrawn',
  'proposal.merged',
  'handling.noted',
  'reference.answered',
  'matter.passed-on',
] satisfies (ProposalFact | ForwardingFact)['type'][]

/** A unit reads the text as it was filed: how it was reviewed is between its proposers and the review. */
export function forUnits(actor: Actor, page: Page): Page {
  const isUnit = actor.kind === 'person' && (actor.role === 'unit-handler' || actor.role === 'unit-leader')
  if (!isUnit) return page
  const { notAgreed: _, ...rest } = page
  const timeline = page.timeline.filter(({ type }) => (toldToUnits as readonly string[]).includes(type))
  return { ...rest, reviews: [], requests: [], timeline }
}
