// What is named is there: a unit 承办单位 or a level of the consultative conference. Of one that there is not, nobody would
// answer.
import type { Level } from '#contracts/level.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import regions from '#data/regions.json' with { type: 'json' }
import units from '#data/units.json' with { type: 'json' }

const isDepartment = (unit: unknown): boolean => units.some(({ code }) => code === unit)

const unknown = (remove: readonly unknown[]): Refusal | undefined =>
  remove.length === 0
    ? undefined
    : refuse(problems.unitUnknown, { allowed: { list: '/assignment/units', remove: [...remove] } })

export function unknownUnit(unit: unknown): Refusal | undefined {
  if (unit === undefined || isDepartment(unit)) return undefined
  return refuse(problems.unitUnknown, { allowed: { list: '/assignment/units' } })
}

/** Units that are to say something here: departments, whose people have accounts at this level. */
export const unknownUnits = (named: readonly string[]): Refusal | undefined =>
  unknown(named.filter((unit) => !isDepartment(unit)))

/** Units that may handle a proposal: departments, and the governments of the levels right below. */
export const unknownHandlers = (
  named: readonly string[],
  { children = [] }: Pick<Level, 'children'>,
): Refusal | undefined => unknown(named.filter((unit) => !isDepartment(unit) && !children.includes(unit)))

/** Another level, which is known. */
export function unknownLevel(named: unknown, { code, parent, children = [] }: Level): Refusal | undefined {
  if (named === undefined) return undefined
  const others = [...regions.map((one) => one.code), ...children, ...(parent === undefined ? [] : [parent])]
    .filter((one) => one !== code)
    .filter((one, index, all) => all.indexOf(one) === index)
  return others.includes(String(named))
    ? undefined
    : refuse(problems.levelUnknown, { allowed: { levels: others } })
}
