// Intake's views: each proposal, the register of members, and whose desk a proposal lies on.
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, initiatedRow, taskRow } from '#kernel/desk.ts'
import { type Member, type MemberFact, member } from './domain/member.ts'
import { type NumberAssigned, type NumberRegister, numberRegister } from './domain/number-register.ts'
import { type ProposalFact, proposal } from './domain/proposal.ts'
import type { Proposal, Stage } from './domain/proposal-state.ts'
import {
  draftersOf,
  memberRows,
  preSessionProjection,
  preSessionRows,
  statusTextOf,
  wantsMentors,
} from './drafting-views.ts'
import { listItemProjection, listMatchProjection } from './list-views.ts'
import { trailRow } from './provenance.ts'

const proposalProjection: Projection<Proposal, ProposalFact> = {
  aggregate: proposal,
  rows(state, { id, at }) {
    const { status, content, lead, reviews, round, number, since = at } = state
    const entry: DeskEntry = {
      id,
      title: content.title,
      statusText: statusTextOf(state),
      at: since,
      ...(number === undefined ? {} : { number }),
    }
    const passed = (stage: Stage) => reviews.some((one) => one.stage === stage && one.outcome === 'pass')
    // From the moment it first lay on an office's desk, so that a withdrawal takes it away from there.
    const stages = [
      { office: 'panel', status: 'second-review', reached: passed('first') },
      { office: 'chair', status: 'final-review', reached: passed('second') },
    ]
    const offices: Row[] = stages.flatMap(({ office, status: waiting, reached }) =>
      reached ? [taskRow(`office:${office}`, entry, status === waiting)] : [],
    )
    const committee =
      round > 0 || state.cultivation !== undefined
        ? [taskRow('office:committee', entry, status === 'filed' || wantsMentors(state))]
        : []
    return [
      { pk: `proposal#${id}`, sk: 'row', data: entry },
      initiatedRow(lead.id, entry),
      ...draftersOf(state).map(({ person, open }) => taskRow(`person:${person}`, entry, open)),
      ...(state.recorded === undefined ? [] : [initiatedRow(state.recorded.id, entry)]),
      ...committee,
      ...offices,
      ...preSessionRows(state, id),
      // What others may walk back to, once others have heard of it.
      ...(round > 0
        ? [trailRow({ kind: 'proposal', id, title: content.title, at, origins: content.origins })]
        : []),
    ]
  },
}

const memberProjection: Projection<Member, MemberFact> = {
  aggregate: member,
  rows: (state, { id }) => memberRows(state, id),
}

const registerProjection: Projection<NumberRegister, NumberAssigned> = {
  aggregate: numberRegister,
  rows: ({ last }, { id }) => [{ pk: `number-register#${id}`, sk: 'row', data: { last } }],
}

export const projections = [
  listItemProjection,
  listMatchProjection,
  proposalProjection,
  memberProjection,
  registerProjection,
  preSessionProjection,
]
