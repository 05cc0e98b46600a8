// What units and levels are called: from the shipped data, for every reader of a code.
import regions from './regions.json' with { type: 'json' }
import units from './units.json' with { type: 'json' }

const regionNames = new Map(regions.map(({ code, name }) => [code, name]))
const unitNames = new Map(units.map(({ code, name }) => [code, name]))

/** 371402 is 德城区. */
export const regionName = (code: string): string => regionNames.get(code) ?? code

/** A unit's name. A level that handles a case is a unit too: its government. */
export function unitName(code: string): string {
  return unitNames.get(code) ?? (regionNames.has(code) ? `${regionName(code)}人民政府` : code)
}
