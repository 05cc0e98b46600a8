// The units 承办单位 of a level and their duties: its departments, and the governments of the levels right below. Data for
// now; they become aggregates of their own with assignment in full.
import type { Level } from '#contracts/level.ts'
import { unitName } from '#data/names.ts'
import duties from '#data/unit-duties.json' with { type: 'json' }
import units from '#data/units.json' with { type: 'json' }

export interface Unit {
  readonly code: string
  readonly name: string
  readonly duties: string
}

const departments: readonly Unit[] = units.map(({ code, name }) => ({
  code,
  name,
  duties: duties[code as keyof typeof duties],
}))

export function unitsOf({ children = [] }: Pick<Level, 'children'>): readonly Unit[] {
  const below = children.map((code) => ({ code, name: unitName(code), duties: '本行政区域内的事项' }))
  return [...departments, ...below]
}

/** With whom a level is linked. */
export const linksOf = ({ parent, children = [] }: Pick<Level, 'parent' | 'children'>): readonly string[] => [
  ...(parent === undefined ? [] : [parent]),
  ...children,
]
