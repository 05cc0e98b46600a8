// The views of drafting: on whose desk a draft lies, who goes with whom, and the pre-session proposals of a session.
import { publicNames } from '#contracts/shapes.ts'
import type { MemberPractice } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import type { Member } from '../domain/member.ts'
import { type PreSession, type PreSessionFact, preSession } from '../domain/pre-session.ts'
import { isUnconfirmed } from '../domain/proposal-drafting.ts'
import { isStoppedHere, isToPassOn } from '../domain/proposal-forwarding.ts'
import { isOpenToSeconding } from '../domain/proposal-seconding.ts'
import { isTold, openTitle } from '../domain/proposal-secrecy.ts'
import { isCultivated, mustSign, type Proposal, proposersOf, statusName } from '../domain/proposal-state.ts'

/** Where a proposal is looked up by those who hold its id: what it is called in lists now. */
export const proposalRow = (id: string) => ({ pk: `proposal#${id}`, sk: 'row' })

/** The partition of the register of members. */
export const membersPartition = 'members'

const isDraft = ({ status }: Proposal) => status === 'drafting' || status === 'co-signing'

/**
 * The status in words. What a review has sent back is no draft any more; a draft may be in cultivation beside it (A18).
 */
export function statusTextOf(state: Proposal): string {
  const name = isDraft(state) && state.returned !== undefined ? returnedName(state) : statusName(state)
  if (isToPassOn(state)) return `${name}，待转送`
  if (isStoppedHere(state)) return `${name}，涉密，待复核或在系统外办理`
  if (state.status === 'accepted' && state.restricted !== undefined) return `${name}，涉密，在系统外办理`
  return isDraft(state) && isCultivated(state) ? `${name}（培育中）` : name
}

/** To others than those who write it and the committee: that it is in cultivation is between these (A18). */
export const statusTextToOthers = ({ cultivation: _, ...state }: Proposal): string => statusTextOf(state)

/** C5: sent back to be changed, or to be made one text of several. */
const returnedName = ({ joining }: Proposal) => (joining === undefined ? '退回修改' : '联名整合')

/** Put into cultivation, and nobody is its mentor yet. */
export const wantsMentors = (state: Proposal): boolean =>
  isDraft(state) && isCultivated(state) && state.cultivation?.mentors.length === 0

export interface Drafter {
  readonly person: string
  readonly open: boolean
  /** No longer a mentor of what was never filed: the row that is there says nothing any more. */
  readonly gone?: boolean
  /** Whose invitation waits for this person, and until when. */
  readonly invited?: { readonly by: string; readonly until: string }
}

/** Who has a part in the draft, and whether it is their turn. Somebody with two parts has one row. */
export function draftersOf(state: Proposal): Drafter[] {
  const { status, content, lead, invitations, cultivation, recorded, request } = state
  // 商请: the lead proposer answers (C5).
  const asked = status === 'awaiting-answer' && request?.answer === undefined
  const anew = mustSign(state).map(({ id }) => id)
  const toSign = (member: string) =>
    status === 'co-signing' && (content.kind === 'joint' || anew.includes(member))
  const parts: Drafter[] = [
    { person: lead.id, open: isDraft(state) || status === 'unconfirmed' || asked },
    ...invitations.map((one): Drafter => {
      const open = one.state === 'pending' && toSign(one.member)
      const until = state.signBy
      return open && until !== undefined
        ? { person: one.member, open, invited: { by: lead.name, until } }
        : { person: one.member, open }
    }),
    ...(cultivation?.mentors ?? []).map(({ id }) =>
      isCultivated(state)
        ? { person: id, open: isDraft(state) }
        : { person: id, open: false, gone: state.round === 0 },
    ),
    ...(recorded === undefined
      ? []
      : [{ person: recorded.id, open: isDraft(state) && !isUnconfirmed(state) }]),
  ]
  const turns = new Map<string, Drafter>()
  for (const part of parts) {
    const known = turns.get(part.person)
    const gone = (known?.gone ?? true) && part.gone === true
    turns.set(part.person, { ...known, ...part, gone, open: (known?.open ?? false) || part.open })
  }
  return [...turns.values()]
}

/** Where members of one practice with one specialty are listed (B4). */
export const partnersPartition = (practice: MemberPractice, specialty: string) =>
  `partners#${practice}#${specialty}`

export interface PartnerRow {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly practice: MemberPractice
  readonly specialties: readonly string[]
  /** No longer when the committee has changed the profile. */
  readonly listed: boolean
}

export function memberRows(state: Member, id: string): Row[] {
  const { name, sector, committee, collective, collectiveForm, practice, specialties, everListed } = state
  const data = {
    id,
    name,
    sector,
    ...(committee === undefined ? {} : { committee }),
    ...(collective === undefined ? {} : { collective }),
    ...(collectiveForm === undefined ? {} : { collectiveForm }),
    ...(practice === undefined ? {} : { practice, specialties }),
  }
  return [
    { pk: membersPartition, sk: id, data },
    ...everListed.map(({ practice: listedAs, specialty }): Row => {
      const listed = listedAs === practice && specialties.includes(specialty)
      const row: PartnerRow = { id, name, sector, practice: listedAs, specialties, listed }
      return { pk: partnersPartition(listedAs, specialty), sk: id, data: row }
    }),
  ]
}

/** Where what is open to seconding 附议 is listed. */
export const secondingPartition = 'seconding'

export interface SecondingRow {
  readonly id: string
  readonly title: string
  readonly proposers: string[]
  readonly filedAt: string
}

/** B7: who refused publication is named to no other member, nor is anybody for a proposal filed so. */
export function namesForMembers(state: Proposal): string[] {
  const proposers = proposersOf(state)
  return state.content.consentPublic ? publicNames(proposers) : [`${proposers.length} 位不公开姓名的提案者`]
}

export function secondingRows(state: Proposal, id: string): Row[] {
  const { secondable, filedAt } = state
  if (secondable === undefined || filedAt === undefined) return []
  const data: SecondingRow = { id, title: state.content.title, proposers: namesForMembers(state), filedAt }
  const open = isOpenToSeconding(state) ? { due: { partition: secondingPartition, at: filedAt } } : {}
  return [{ pk: `${secondingPartition}#${id}`, sk: 'row', data, ...open }]
}

/** Where the pre-session proposals 会前提案 of a session are listed. */
export const preSessionPartition = (session: string) => `pre-session#${session}`

export function preSessionRows(state: Proposal, id: string): Row[] {
  const { preSession: session, number, filedAt } = state
  if (session === undefined) return []
  const data = {
    proposal: id,
    // Every member reads the funnel: what is not accepted counts there, and is named to nobody.
    title: openTitle(state),
    ...(isTold(state) ? { proposer: proposersOf(state)[0] } : {}),
    accepted: number !== undefined,
    filedAt,
    ...(number === undefined ? {} : { number }),
  }
  return [{ pk: preSessionPartition(session), sk: id, data }]
}

export const selectionPartition = 'pre-session-selections'

export const preSessionProjection: Projection<PreSession, PreSessionFact> = {
  aggregate: preSession,
  rows: ({ session, selected, report }, { id }) => [
    {
      pk: selectionPartition,
      sk: id,
      data: {
        session,
        selected: selected.length,
        adopted: selected.filter(({ passage }) => passage !== undefined).length,
        reported: report !== undefined,
      },
    },
  ],
}
