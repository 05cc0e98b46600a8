// Intake's views: each proposal, the register of members, and whose desk a proposal lies on.
import { proposalStatusNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, initiatedRow, taskRow } from '#kernel/desk.ts'
import { type Member, type MemberRegistered, member } from './domain/member.ts'
import { type NumberAssigned, type NumberRegister, numberRegister } from './domain/number-register.ts'
import { type ProposalFact, proposal } from './domain/proposal.ts'
import type { Proposal, Stage } from './domain/proposal-state.ts'
import { listItemProjection, listMatchProjection } from './list-views.ts'
import { trailRow } from './provenance.ts'

/** The partition of the register of members. */
export const membersPartition = 'members'

const proposalProjection: Projection<Proposal, ProposalFact> = {
  aggregate: proposal,
  rows(state, { id, at }) {
    const { status, content, lead, invitations, reviews, round, number, since = at } = state
    const entry: DeskEntry = {
      id,
      title: content.title,
      statusText: proposalStatusNames[status],
      at: since,
      ...(number === undefined ? {} : { number }),
    }
    const toSign = status === 'co-signing' && content.kind === 'joint'
    const drafting = status === 'drafting' || status === 'co-signing'
    const passed = (stage: Stage) => reviews.some((one) => one.stage === stage && one.outcome === 'pass')
    // From the moment it first lay on an office's desk, so that a withdrawal takes it away from there.
    const stages = [
      { office: 'committee', status: 'filed', reached: round > 0 },
      { office: 'panel', status: 'second-review', reached: passed('first') },
      { office: 'chair', status: 'final-review', reached: passed('second') },
    ]
    const offices: Row[] = stages.flatMap(({ office, status: waiting, reached }) =>
      reached ? [taskRow(`office:${office}`, entry, status === waiting)] : [],
    )
    return [
      { pk: `proposal#${id}`, sk: 'row', data: entry },
      initiatedRow(lead.id, entry),
      taskRow(`person:${lead.id}`, entry, drafting),
      ...invitations.map(({ member: invited, state: answer }) =>
        taskRow(`person:${invited}`, entry, answer === 'pending' && toSign),
      ),
      ...offices,
      // What others may walk back to, once others have heard of it.
      ...(round > 0
        ? [trailRow({ kind: 'proposal', id, title: content.title, at, origins: content.origins })]
        : []),
    ]
  },
}

const memberProjection: Projection<Member, MemberRegistered> = {
  aggregate: member,
  rows: ({ name, sector, collective }, { id }) => [
    {
      pk: membersPartition,
      sk: id,
      data: { id, name, sector, ...(collective === undefined ? {} : { collective }) },
    },
  ],
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
]
