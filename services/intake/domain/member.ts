// The member 委员 on the register of this level. The phone number stays in the record: no view or fact carries it.

import type { BodyOf } from '#contracts/api/index.ts'
import type { intakeApi } from '#contracts/api/intake.ts'
import { refuse } from '#contracts/problems.ts'
import type { Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Member {
  readonly registered: boolean
  readonly name: string
  readonly sector: string
  /** The collective 集体提案单位 whose account this is. */
  readonly collective?: string
}

export interface MemberRegistered {
  readonly type: 'member.registered'
  readonly data: {
    readonly name: string
    readonly sector: string
    readonly collective?: string
    readonly contact: { readonly phone?: string }
  }
}

export const member: Aggregate<Member, MemberRegistered> = {
  name: 'member',
  initial: { registered: false, name: '', sector: '' },
  evolve: (_state, { data: { name, sector, collective } }) => ({
    registered: true,
    name,
    sector,
    ...(collective === undefined ? {} : { collective }),
  }),
}

type Registration = BodyOf<(typeof intakeApi)['registerMember']>

const withoutId = ({ id: _, ...entry }: Omit<Registration, 'phone'>) => entry

export const memberActs: Acts<Member, MemberRegistered> = {
  'member.register': {
    decide: (state, { phone, ...entry }: Registration) =>
      state.registered
        ? refuse('member-known')
        : [
            {
              type: 'member.registered',
              data: { ...withoutId(entry), contact: phone === undefined ? {} : { phone } },
            },
          ],
  },
}
