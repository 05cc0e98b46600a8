// Intake's views: each proposal, the register of members, and whose desk a proposal lies on.
import { proposalStatusNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, initiatedRow, taskRow } from '#kernel/desk.ts'
import { type Member, type MemberRegistered, member } from './domain/member.ts'
import { type NumberAssigned, type NumberRegister, numberRegister } from './domain/number-register.ts'
import { type Proposal, type ProposalFact, proposal } from './domain/proposal.ts'

/** The partition of the register of members. */
export const membersPartition = 'members'

const proposalProjection: Projection<Proposal, ProposalFact> = {
  aggregate: proposal,
  rows(state, { id, at }) {
    const { status, content, lead, invitations, reviews, number } = state
    const entry: DeskEntry = {
      id,
      title: content.title,
      statusText: proposalStatusNames[status],
      at,
      ...(number === undefined ? {} : { number }),
    }
    const drafting = status === 'drafting' || status === 'co-signing'
    const stages = [
      { office: 'committee', status: 'filed', stage: 'first' },
      { office: 'panel', status: 'second-review', stage: 'second' },
      { office: 'chair', status: 'final-review', stage: 'final' },
    ]
    const offices: Row[] = stages.flatMap(({ office, status: waiting, stage }) => {
      const open = status === waiting
      const reviewed = reviews.some((review) => review.stage === stage)
      return open || reviewed ? [taskRow(`office:${office}`, entry, open)] : []
    })
    return [
      { pk: `proposal#${id}`, sk: 'row', data: entry },
      initiatedRow(lead.id, entry),
      taskRow(`person:${lead.id}`, entry, drafting),
      ...invitations.map(({ member: invited, state: answer }) =>
        taskRow(`person:${invited}`, entry, answer === 'pending' && status === 'co-signing'),
      ),
      ...offices,
    ]
  },
}

const memberProjection: Projection<Member, MemberRegistered> = {
  aggregate: member,
  rows: ({ name, sector }, { id }) => [{ pk: membersPartition, sk: id, data: { id, name, sector } }],
}

const registerProjection: Projection<NumberRegister, NumberAssigned> = {
  aggregate: numberRegister,
  rows: ({ last }, { id }) => [{ pk: `number-register#${id}`, sk: 'row', data: { last } }],
}

export const projections = [proposalProjection, memberProjection, registerProjection]
