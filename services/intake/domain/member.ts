// The member 委员 on the register of this level. The phone number stays in the record: no view or fact carries it.

import type { BodyOf } from '#contracts/api/index.ts'
import type { intakeApi } from '#contracts/api/intake.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { CollectiveForm, MemberPractice } from '#contracts/terms.ts'
import type { Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Member {
  readonly registered: boolean
  readonly name: string
  readonly sector: string
  /** 专门委员会, once assigned (A28 全员入委). */
  readonly committee?: string
  /** The collective 集体提案单位 whose account this is. */
  readonly collective?: string
  readonly collectiveForm?: CollectiveForm
  /** 理论型 or 实操型, once the committee has said so. */
  readonly practice?: MemberPractice
  readonly specialties: readonly string[]
  /** Every practice and specialty there ever was: a row of a view, once there, stays. */
  readonly everListed: readonly Listed[]
}

/** Under which practice and specialty a member is or was found. */
export interface Listed {
  readonly practice: MemberPractice
  readonly specialty: string
}

export interface MemberRegistered {
  readonly type: 'member.registered'
  readonly data: {
    readonly name: string
    readonly sector: string
    readonly collective?: string
    readonly collectiveForm?: CollectiveForm
    readonly contact: { readonly phone?: string }
  }
}

export interface MemberProfiled {
  readonly type: 'member.profiled'
  readonly data: { readonly practice: MemberPractice; readonly specialties: readonly string[] }
}

/** A28 东营: 委员全部编入专委会. */
export interface MemberAssigned {
  readonly type: 'member.assigned'
  readonly data: { readonly sector: string; readonly committee: string }
}

export type MemberFact = MemberRegistered | MemberProfiled | MemberAssigned

export const member: Aggregate<Member, MemberFact> = {
  name: 'member',
  initial: { registered: false, name: '', sector: '', specialties: [], everListed: [] },
  evolve(state, fact) {
    if (fact.type === 'member.assigned') return { ...state, ...fact.data }
    if (fact.type === 'member.profiled') {
      const { practice, specialties } = fact.data
      const added = specialties
        .filter((one) => !state.everListed.some((it) => it.practice === practice && it.specialty === one))
        .map((specialty) => ({ practice, specialty }))
      return { ...state, practice, specialties, everListed: [...state.everListed, ...added] }
    }
    const { contact: _, ...entry } = fact.data
    return { ...state, registered: true, ...entry }
  },
}

type Registration = BodyOf<(typeof intakeApi)['registerMember']>
type Profile = BodyOf<(typeof intakeApi)['profileMember']>

const withoutId = ({ id: _, ...entry }: Omit<Registration, 'phone'>) => entry

/** B1: a collective of which nothing else is said is held to the strictest form. */
const formOf = ({ collective, collectiveForm = 'party' }: Registration) =>
  collective === undefined ? {} : { collectiveForm }

export const memberActs: Acts<Member, MemberFact> = {
  'member.register': {
    decide(state, body: Registration) {
      if (state.registered) return refuse(problems.memberKnown)
      const { phone, collectiveForm: _, ...entry } = body
      const contact = phone === undefined ? {} : { phone }
      return [{ type: 'member.registered', data: { ...withoutId(entry), ...formOf(body), contact } }]
    },
  },
  /** B4 渝北: 理论型专家委员与实操型职务委员结对. */
  'member.profile': {
    from: ['registered'],
    decide: (_state, { practice, specialties }: Profile) => [
      { type: 'member.profiled', data: { practice, specialties: [...new Set(specialties)] } },
    ],
  },
  'member.assign': {
    from: ['registered'],
    decide: (_state, data: BodyOf<(typeof intakeApi)['assignMember']>) => [{ type: 'member.assigned', data }],
  },
}
