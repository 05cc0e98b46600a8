// What is asked of the roll, as it stands in the address: a search can be kept, sent on, and gone back to.
import { rollStatus } from '#contracts/api/roll.ts'
import { proposalKind } from '#contracts/terms.ts'

export interface Asked {
  readonly word?: string
  readonly session?: string
  readonly status?: string
  readonly kind?: string
  readonly proposer?: string
}

const names = ['word', 'session', 'status', 'kind', 'proposer'] as const

export function askedOf(search: URLSearchParams): Asked {
  return Object.fromEntries(names.flatMap((name) => [[name, search.get(name)]]).filter(([, value]) => value))
}

/** In the address stands what was chosen, and nothing that is empty. */
export const searchOf = (asked: Asked): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''))

const asNumber = /^第?\s*([1-9]\d{0,5})\s*号?$/

/** What is typed into the one box is a number when it is nothing else: 12, 第12号; otherwise words. */
export function queryOf({ word = '', status, kind, ...asked }: Asked) {
  const typed = word.normalize('NFKC').trim()
  const [, number] = asNumber.exec(typed) ?? []
  const inState = rollStatus.options.find((one) => one === status)
  const ofKind = proposalKind.options.find((one) => one === kind)
  return {
    ...asked,
    ...(inState === undefined ? {} : { status: inState }),
    ...(ofKind === undefined ? {} : { kind: ofKind }),
    ...(number === undefined ? {} : { number }),
    ...(number !== undefined || typed === '' ? {} : { word: typed.slice(0, 60) }),
  }
}
