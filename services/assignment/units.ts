// The units 承办单位 of a level and their duties. Data for now; they become aggregates of their own with assignment
// in full.
import units from '#data/units.json' with { type: 'json' }

export interface Unit {
  readonly code: string
  readonly name: string
  readonly duties: string
}

export const unitList: readonly Unit[] = units.map(({ code, name, duties }) => ({ code, name, duties }))

const byCode = new Map(unitList.map((unit) => [unit.code, unit]))

export function unitName(code: string): string {
  return byCode.get(code)?.name ?? code
}

export function isUnit(code: string): boolean {
  return byCode.has(code)
}
