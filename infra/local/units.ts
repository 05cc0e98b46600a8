// The unit types of a level's government and other bodies that handle proposals, from the shipped data.
import { readFileSync } from 'node:fs'
import type { Unit } from './people.ts'

export function readUnits(): readonly Unit[] {
  return JSON.parse(readFileSync(new URL('../../shared/data/units.json', import.meta.url), 'utf8')) as Unit[]
}
