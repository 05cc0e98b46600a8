// The API of pairing members 结对 (B4): what somebody brings, theory or practice, in which fields, and who goes with whom.
import * as z from 'zod/mini'
import { labelled } from '../labels.ts'
import { personId } from '../shapes.ts'
import { memberPractice } from '../terms.ts'
import { act, cursorQuery, type Endpoint, text } from './endpoint.ts'

const members = '/intake/members/{id}'
const specialties = z.array(text('专长', 20))

export const profileApi = {
  profileMember: act(
    members,
    'member.profile',
    '登记委员类型和专长',
    z.strictObject({
      practice: labelled(memberPractice, '委员类型', 'B4 渝北'),
      specialties: labelled(specialties.check(z.minLength(1), z.maxLength(5)), '专长'),
    }),
  ),
} as const satisfies Record<string, Endpoint>

export const partnersApi = {
  partners: {
    method: 'GET',
    path: '/intake/partners',
    action: 'member.partners',
    title: '结对建议',
    query: z.strictObject({ ...cursorQuery.shape, specialty: z.exactOptional(text('专长', 20)) }),
    /** Those of the other kind who share a specialty with whoever asks; nobody of the same kind. */
    result: z.strictObject({
      practice: z.exactOptional(memberPractice),
      specialties,
      items: z.array(
        z.strictObject({
          id: personId,
          name: z.string(),
          sector: z.string(),
          practice: memberPractice,
          /** What both know. */
          shared: z.array(z.string()),
        }),
      ),
      next: z.exactOptional(z.string()),
    }),
  },
} as const satisfies Record<string, Endpoint>
