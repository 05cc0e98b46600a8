// A proposal is passed to no unit that there is not: nobody would answer.
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import units from '#data/units.json' with { type: 'json' }

export function unknownUnit(unit: unknown): Refusal | undefined {
  if (unit === undefined || units.some(({ code }) => code === unit)) return undefined
  return refuse(problems.unitUnknown, { allowed: { list: '/assignment/units' } })
}
