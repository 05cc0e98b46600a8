// The API of who belongs to which committee 入委 (A28 东营), answered with the members.
import * as z from 'zod/mini'
import { act, type Endpoint, text } from './endpoint.ts'

/** Of the register of members, answered with it. */
export const membershipApi = {
  assignMember: act(
    '/intake/members/{id}',
    'member.assign',
    '编入界别和专委会',
    z.strictObject({ sector: text('界别', 40), committee: text('专门委员会', 40) }),
  ),
} as const satisfies Record<string, Endpoint>
