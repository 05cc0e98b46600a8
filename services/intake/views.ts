// Intake's views: each proposal, the register of members, and whose desk a proposal lies on.
import type { Projection, Row } from '#kernel/aggregate.ts'
import { yearOf } from '#kernel/calendar/local-date.ts'
import { type DeskEntry, initiatedRow, taskRow } from '#kernel/desk.ts'
import type { AnyProjection } from '#kernel/relay.ts'
import { type Member, type MemberFact, member } from './domain/member.ts'
import { type NumberAssigned, type NumberRegister, numberRegister } from './domain/number-register.ts'
import { type ProposalFact, proposal } from './domain/proposal.ts'
import { unitsAsked } from './domain/proposal-consulting.ts'
import { isBriefNow, referenceUnits } from './domain/proposal-forwarding.ts'
import {
  formerTitle,
  isTold,
  knowsAsNamed,
  listedTitle,
  openTitle,
  secretTitle,
} from './domain/proposal-secrecy.ts'
import { isTakenBack } from './domain/proposal-similarity.ts'
import {
  asFiled,
  invitationStateNames,
  mergedInPersons,
  type Proposal,
  proposersOf,
  readersOf,
  statusName,
} from './domain/proposal-state.ts'
import {
  type Drafter,
  draftersOf,
  memberRows,
  preSessionProjection,
  preSessionRows,
  proposalRow,
  secondingRows,
  statusTextOf,
  statusTextToOthers,
} from './drafting/drafting-views.ts'
import { activityPlanProjection, activityProjection } from './lists/activity-views.ts'
import { hotWordsProjection, speechProjection } from './lists/hot-words.ts'
import { liaisonProjection, liaisonThreadProjection } from './lists/liaisons.ts'
import { listItemProjection, listMatchProjection } from './lists/list-views.ts'
import { dutyDoneRow, sectorYearProjection } from './lists/sector-views.ts'
import { ticketProjection } from './lists/ticket-views.ts'
import { yearTextRow } from './lists/year-texts.ts'
import { officesReading, trailRow } from './origins/provenance.ts'
import { mergeGroupProjection } from './outcomes/merge-group-resource.ts'
import { statisticsRows } from './outcomes/statistics-rows.ts'
import { restrictedIn } from './restricted-rows.ts'
import { panelProjection } from './review/panel-views.ts'
import { reasonTableProjection } from './review/reasons.ts'
import { reviewRows } from './review/review-views.ts'
import { rollRows } from './roll/roll-views.ts'
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
    // Others read what was filed, while its author writes on.
    const filed = asFiled(state)
    const told: DeskEntry = { ...entry, title: filed.content.title, statusText: statusTextToOthers(state) }
    return [
      {
        ...proposalRow(id),
        data: {
          ...told,
          title: listedTitle(state),
          lead,
          secret: state.restricted !== undefined,
          ...(state.filedIn === undefined ? {} : { filedIn: state.filedIn }),
          ...(isTakenBack(state) ? { takenBack: true } : {}),
          ...restrictedIn(state, at),
        },
      },
      initiatedRow(lead.id, entry),
      ...draftersOf(state).map((one) => drafterRow(state, one, entry, at)),
      ...(state.recorded === undefined ? [] : [initiatedRow(state.recorded.id, recorderEntry(state, entry))]),
      ...reviewRows(filed, head, told),
      ...preSessionRows(filed, id),
      ...secondingRows(filed, id),
      ...filedRows(filed, id),
      ...similarRows(filed, id, at),
      // What others may walk back to, once others have heard of it.
      ...(round > 0 ? [proposalTrail(filed, id, at)] : []),
      ...statisticsRows(filed, id),
      ...creditRows(filed, id),
      ...rollRows(filed, id, at),
    ]
  },
}

/** On the desk of somebody with a part in the draft. Who has none any more is told of it no more than others are. */
function drafterRow(
  state: Proposal,
  { person, open, invited, gone = false }: Drafter,
  entry: DeskEntry,
  now: string,
): Row {
  const owner = `person:${person}` as const
  if (knowsAsNamed(state, person, now) || isTold(state))
    return taskRow(owner, invited === undefined ? entry : { ...entry, invited }, open, { hidden: gone })
  const answered = state.invitations.find(({ member }) => member === person)?.state
  const statusText = answered === undefined ? '' : invitationStateNames[answered]
  // Whose filing has overtaken their answer is told by whom they were asked: there has been no end they knew of.
  const title = answered === 'unsigned' ? `（${state.lead.name}邀请您联名的提案）` : formerTitle
  return taskRow(owner, { ...entry, title, statusText, former: true }, open, {
    hidden: gone || state.restricted !== undefined,
  })
}

/** Who recorded it in the office is cleared with the office, or not. */
const recorderEntry = ({ restricted }: Proposal, entry: DeskEntry): DeskEntry =>
  restricted === undefined || restricted.to.includes('committee') ? entry : { ...entry, title: secretTitle }

/** Until everybody is told of it, it is between those named in it, the units that were asked and the offices. */
function proposalTrail(state: Proposal, id: string, at: string): Row {
  const { content, restricted } = state
  const { title, origins } = content
  if (isTold(state)) return trailRow({ kind: 'proposal', id, title, at, origins })
  const kept = {
    persons: readersOf(state, at).persons.filter((person) => knowsAsNamed(state, person, at)),
    units: restricted === undefined ? [...unitsAsked(state), ...referenceUnits(state)] : [],
    offices: restricted?.to ?? officesReading('proposal.read'),
    called: openTitle(state),
  }
  return trailRow({ kind: 'proposal', id, title, at, origins, kept })
}

/**
 * What was filed counts for those who filed it, also when it was merged into another; what was withdrawn does
 * not. What was joined is the main's matter now, which they have signed: once for each of them (A23). */
function creditRows(state: Proposal, id: string): Row[] {
  const { status, lead, invitations, filedAt, restricted } = state
  if (filedAt === undefined) return []
  const mergedIn = mergedInPersons(state)
  const behind = proposersOf(state)
    .map((one) => one.id)
    .filter((person) => !mergedIn.includes(person))
  return [lead.id, ...invitations.map(({ member }) => member)].map((person) =>
    creditRow(person, id, 'proposal', {
      title: listedTitle(state),
      statusText: statusName(state),
      at: filedAt,
      lead: person === lead.id,
      now: status !== 'converted' && !isBriefNow(state),
      counts: status !== 'withdrawn' && status !== 'joined' && behind.includes(person),
      ...(restricted === undefined ? {} : { restrictedTo: restricted.to }),
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
            title: openTitle(state),
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
