// Assignment's views: each case, and whose desk it lies on.
import { type CaseStatus, caseStatusNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, taskRow } from '#kernel/desk.ts'
import { type Case, type CaseFact, caseAggregate, proposersOf } from './domain/case.ts'
import { endpointProjection } from './endpoint-resource.ts'

/** In which states it is whose turn. */
const dispatchOffice: readonly CaseStatus[] = ['open', 'objected', 'settled']
const unit: readonly CaseStatus[] = ['pre-assigned', 'dispatched', 'in-handling', 'drafted']

const caseProjection: Projection<Case, CaseFact> = {
  aggregate: caseAggregate,
  rows(state, { id, at }) {
    const { status, proposal, contacts, reply } = state
    const entry: DeskEntry = {
      id,
      title: proposal?.title ?? '',
      statusText: caseStatusNames[status],
      at,
      ...(proposal === undefined ? {} : { number: proposal.number }),
    }
    const unconfirmed =
      status === 'in-handling' && contacts.some(({ confirmedBy }) => confirmedBy === undefined)
    const proposers: Row[] =
      contacts.length === 0
        ? []
        : proposersOf(state).map((one) => taskRow(`person:${one.id}`, entry, unconfirmed))
    return [
      { pk: `case#${id}`, sk: 'row', data: { ...entry, unit: state.unit } },
      taskRow('office:dispatch', entry, dispatchOffice.includes(status)),
      ...(state.unit === undefined ? [] : [taskRow(`unit:${state.unit}`, entry, unit.includes(status))]),
      // A unit whose objection was upheld is done with the case.
      ...(state.objection === undefined || state.objection.unit === state.unit
        ? []
        : [taskRow(`unit:${state.objection.unit}`, entry, false)]),
      ...(reply === undefined ? [] : [taskRow('office:supervision', entry, status === 'signed-off')]),
      ...proposers,
    ]
  },
}

export const projections = [caseProjection, endpointProjection]
