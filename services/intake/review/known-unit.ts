// A proposal is passed to no unit that there is not: nobody would answer.
import { type Refusal, refuse } from '#contracts/problems.ts'
import units from '#data/units.json' with { type: 'json' }

export function unknownUnit(unit: unknown): Refusal | undefined {
  if (unit === undefined || units.some(({ code }) => code === unit)) return undefined
  return refuse('unit-unknown', { allowed: { list: '/assignment/units' } })
}
