// What a proposal is called on a line: its number here; another level's case has one there.
import { regionName } from '#data/names.ts'

interface Numbered {
  readonly number?: number | undefined
  readonly origin?: string | undefined
}

export function numberWords({ number, origin }: Numbered): string | undefined {
  if (origin !== undefined) return `${regionName(origin)}交来`
  return number === undefined ? undefined : `第 ${number} 号`
}
