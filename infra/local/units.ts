// The unit types of a level's government and other bodies that handle proposals, from the shipped data.
import { readFileSync } from 'node:fs'
import type { Unit } from './people.ts'

export function readUnits(): readonly Unit[] {
  const units = read<Omit<Unit, 'aliases'>[]>('units.json')
  const aliases = read<Record<string, string[]>>('unit-aliases.json')
  return units.map((unit) => ({ ...unit, aliases: aliases[unit.code] ?? [] }))
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../shared/data/${file}`, import.meta.url), 'utf8')) as T
