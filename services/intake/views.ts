// Intake's views: each proposal, the register of members, and whose desk a proposal lies on.
import { proposalStatusNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, initiatedRow, taskRow } from '#kernel/desk.ts'
import type { AnyProjection } from '#kernel/relay.ts'
import { type Member, type MemberFact, member } from './domain/member.ts'
import { type NumberAssigned, type NumberRegister, numberRegister } from './domain/number-register.ts'
import { type ProposalFact, proposal } from './domain/proposal.ts'
import { listedTitle } from './domain/proposal-secrecy.ts'
import { type Proposal, proposersOf } from './domain/proposal-state.ts'
import {
  draftersOf,
  memberRows,
  preSessionProjection,
  preSessionRows,
  secondingRows,
  statusTextOf,
} from './drafting/drafting-views.ts'
import { activityPlanProjection, activityProjection } from './lists/activity-views.ts'
import { hotWordsProjection, speechProjection } from './lists/hot-words.ts'
import { liaisonProjection, liaisonThreadProjection } from './lists/liaisons.ts'
import { listItemProjection, listMatchProjection } from './lists/list-views.ts'
import { dutyDoneRow, sectorYearProjection } from './lists/sector-views.ts'
import { ticketProjection } from './lists/ticket-views.ts'
import { yearOf, yearTextRow } from './lists/year-texts.ts'
import { trailRow } from './origins/provenance.ts'
import { mergeGroupProjection } from './outcomes/merge-group-resource.ts'
import { statisticsRows } from './outcomes/statistics-rows.ts'
import { panelProjection } from './review/panel-views.ts'
import { reasonTableProjection } from './review/reasons.ts'
import { reviewRows } from './review/review-views.ts'
import { similarRows } from './similarity/similar-views.ts'
import { topicProjections } from './topics/topic-views.ts'
import { briefProjection } from './voice/brief-resource.ts'
import { creditRow } from './voice/credit-rows.ts'
import { voiceProjections } from './voice/voice.ts'

const proposalProjection: Projection<Proposal, ProposalFact> = {
  aggregate: proposal,
  rows(state, head) {
    const { id, at } = head
    const { content, lead, round, number, since = at } = state
    const entry: DeskEntry = {
      id,
      title: content.title,
      statusText: statusTextOf(state),
      at: since,
      ...(number === undefined ? {} : { number }),
    }
    return [
      { pk: `proposal#${id}`, sk: 'row', data: { ...entry, title: listedTitle(state), lead } },
      initiatedRow(lead.id, entry),
      ...draftersOf(state).map(({ person, open, invited }) =>
        taskRow(`person:${person}`, invited === undefined ? entry : { ...entry, invited }, open),
      ),
      ...(state.recorded === undefined ? [] : [initiatedRow(state.recorded.id, entry)]),
      ...reviewRows(state, head, entry),
      ...preSessionRows(state, id),
      ...secondingRows(state, id),
      ...filedRows(state, id),
      ...similarRows(state, id),
      // What others may walk back to, once others have heard of it.
      ...(round > 0
        ? [trailRow({ kind: 'proposal', id, title: listedTitle(state), at, origins: content.origins })]
        : []),
      ...statisticsRows(state, id),
      ...creditRows(state, id),
    ]
  },
}

/**
 * What was filed counts for those who filed it, also when it was merged into another; what was withdrawn does
 * not. What was joined is the main's matter now, which they have signed: once for each of them (A23). */
function creditRows(state: Proposal, id: string): Row[] {
  const { status, lead, invitations, filedAt } = state
  if (filedAt === undefined) return []
  // Who was merged in has the credit of the own proposal, also after signing a revision of the main.
  const mergedIn = state.merged.flatMap(({ form, proposers }) => (form === 'merge' ? proposers : []))
  const behind = proposersOf(state)
    .map((one) => one.id)
    .filter((person) => person === lead.id || !mergedIn.some(({ id: one }) => one === person))
  return [lead.id, ...invitations.map(({ member }) => member)].map((person) =>
    creditRow(person, id, 'proposal', {
      title: listedTitle(state),
      statusText: proposalStatusNames[status],
      at: filedAt,
      lead: person === lead.id,
      now: status !== 'converted',
      counts: status !== 'withdrawn' && status !== 'joined' && behind.includes(person),
    }),
  )
}

/** What a filing adds to its year: a text whose words are counted (A9), and a collective's duty done (A28). */
function filedRows(state: Proposal, id: string): Row[] {
  const { filedAt, content, lead, status } = state
  if (filedAt === undefined) return []
  const year = yearOf(filedAt)
  return [
    yearTextRow(year, 'proposal', id),
    ...(content.kind === 'collective'
      ? [
          dutyDoneRow(year, {
            source: 'collective-proposal',
            id,
            title: listedTitle(state),
            person: lead.id,
            ...(status === 'withdrawn' ? { undone: true } : {}),
          }),
        ]
      : []),
  ]
}

const memberProjection: Projection<Member, MemberFact> = {
  aggregate: member,
  rows: (state, { id }) => memberRows(state, id),
}

const registerProjection: Projection<NumberRegister, NumberAssigned> = {
  aggregate: numberRegister,
  rows: ({ last }, { id }) => [{ pk: `number-register#${id}`, sk: 'row', data: { last } }],
}

export const projections: readonly AnyProjection[] = [
  ...topicProjections,
  listItemProjection,
  activityProjection,
  activityPlanProjection,
  hotWordsProjection,
  speechProjection,
  liaisonProjection,
  liaisonThreadProjection,
  sectorYearProjection,
  ticketProjection,
  listMatchProjection,
  proposalProjection,
  memberProjection,
  registerProjection,
  preSessionProjection,
  panelProjection,
  reasonTableProjection,
  ...voiceProjections,
  mergeGroupProjection,
  briefProjection,
]
