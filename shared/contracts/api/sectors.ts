// The API of sectors 界别 (A28 东营): who belongs where, and which of the six a year 六个一 each sector has done.
import * as z from 'zod/mini'
import { labelled } from '../labels.ts'
import { aggregateId, personId } from '../shapes.ts'
import { type Endpoint, receipt, text } from './endpoint.ts'
import { year, yearText } from './years.ts'

/** Code of a duty in the level's policy. */
const duty = labelled(z.string().check(z.regex(/^[a-z-]{2,40}$/)), '事项')

export const sectorDuty = z.strictObject({
  duty: z.string(),
  text: z.string(),
  done: z.boolean(),
  /** What shows it: found by the system, with its id, or entered by hand. */
  evidence: z.array(
    z.strictObject({ title: z.string(), id: z.exactOptional(aggregateId), byHand: z.boolean() }),
  ),
})

export const sectorYear = z.strictObject({
  sector: z.string(),
  year: z.int(),
  members: z.int(),
  /** Members who belong to no committee yet: everyone should (全员入委). */
  withoutCommittee: z.array(z.strictObject({ id: personId, name: z.string() })),
  done: z.int(),
  duties: z.array(sectorDuty),
})
export type SectorYearView = z.infer<typeof sectorYear>

export const sectorsApi = {
  sectorDuties: {
    method: 'GET',
    path: '/intake/sector-duties',
    action: 'sector-duty.read',
    title: '界别“六个一”',
    query: z.strictObject({ year: yearText }),
    result: z.strictObject({ items: z.array(sectorYear) }),
  },
  tickDuty: {
    method: 'POST',
    path: '/intake/sector-duties',
    action: 'sector-duty.tick',
    title: '登记已完成',
    status: 201,
    body: z.strictObject({
      sector: text('界别', 40),
      year,
      duty,
      reference: text('依据（时间、名称）', 200),
    }),
    result: receipt,
  },
  untickDuty: {
    method: 'POST',
    path: '/intake/sector-duty-corrections',
    action: 'sector-duty.untick',
    title: '更正登记',
    status: 201,
    body: z.strictObject({ sector: text('界别', 40), year, duty, reason: text('原因', 200) }),
    result: receipt,
  },
} as const satisfies Record<string, Endpoint>
