// Assignment's views: each case, and whose desk it lies on.
import type { CaseStatus } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, taskRow } from '#kernel/desk.ts'
import { dispatchBatchProjection } from './batch-resource.ts'
import { type Case, type CaseFact, caseAggregate, proposersOf } from './domain/case.ts'
import { listedTitle } from './domain/case-suspension.ts'
import { endpointProjection } from './endpoint-resource.ts'
import { ticketDeliveryProjection } from './feeds.ts'
import { caseStatusText } from './resource.ts'

/** In which states it is whose turn. */
const dispatchOffice: readonly CaseStatus[] = ['open', 'hand-up-proposed', 'objected', 'settled']
const leadUnit: readonly CaseStatus[] = ['pre-assigned', 'dispatched', 'in-handling', 'drafted']

/**
 * A unit's turn: the lead unit's by the state of the case; a co-handler's for its opinion once the case is dispatched,
 * and for its countersignature once a reply is drafted. One that has nothing to do with it any more is done.
 */
function unitsTurn({ status, unit: lead, coHandlers }: Case, code: string): boolean {
  if (code === lead) return leadUnit.includes(status)
  const own = coHandlers.find(({ unit }) => unit === code)
  if (own === undefined) return false
  if (status === 'drafted') return own.countersign === undefined
  return own.opinion === undefined && (status === 'dispatched' || status === 'in-handling')
}

export const caseRow = (id: string) => ({ pk: `case#${id}`, sk: 'row' })

/** What the office sees where it chooses cases for a dispatch batch. */
function batchable({ status, heldBy, unit }: Case): Pick<DeskEntry, 'together' | 'unit'> {
  if (status !== 'settled' || heldBy !== undefined) return {}
  return { together: 'dispatch-batch.propose', ...(unit === undefined ? {} : { unit }) }
}

/** A second handling, or a reply the other level did not let pass, begins without the reply there was. */
const everReplied = ({ reply, handlingRound, auditRemark }: Case): boolean =>
  reply !== undefined || handlingRound > 1 || auditRemark !== undefined

const caseProjection: Projection<Case, CaseFact> = {
  aggregate: caseAggregate,
  // What changes nothing about where the case lies changes no row of a desk: it waits since it came there.
  rows(state, { id }) {
    const { status, since: at, proposal, origin, contacts, unitsSoFar } = state
    const entry: DeskEntry = {
      id,
      title: proposal?.title ?? '',
      statusText: caseStatusText(state),
      at,
      // Another level's number would be taken for one of ours.
      ...(proposal === undefined || origin !== undefined ? {} : { number: proposal.number }),
      ...(origin === undefined ? {} : { origin: origin.level }),
    }
    // C13: off every desk but its proposers', who do nothing to it either.
    const stopped = state.restrictedTo !== undefined
    const hidden = stopped
    const unconfirmed =
      !stopped && status === 'in-handling' && contacts.some(({ confirmedBy }) => confirmedBy === undefined)
    const asked = !stopped && status === 'hand-up-proposed'
    const lastContact = contacts.at(-1)
    const told = asked || lastContact === undefined ? entry : { ...entry, at: lastContact.at }
    const everAsked = contacts.length > 0 || state.proposersAsked === true
    const proposers: Row[] =
      origin === undefined && everAsked
        ? proposersOf(state).map((one, index) =>
            taskRow(`person:${one.id}`, told, unconfirmed || (asked && index === 0)),
          )
        : []
    return [
      { ...caseRow(id), data: { ...entry, title: listedTitle(state), unit: state.unit } },
      taskRow('office:dispatch', { ...entry, ...batchable(state) }, dispatchOffice.includes(status), {
        hidden,
      }),
      ...unitsSoFar.map((code) => taskRow(`unit:${code}`, entry, unitsTurn(state, code), { hidden })),
      ...(everReplied(state)
        ? [taskRow('office:supervision', entry, status === 'signed-off', { hidden })]
        : []),
      ...proposers,
    ]
  },
}

export const projections = [
  ticketDeliveryProjection,
  caseProjection,
  dispatchBatchProjection,
  endpointProjection,
]
