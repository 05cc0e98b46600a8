// What is asked of the roll, as it stands in the address: a search can be kept, sent on, and gone back to.
import { rollStatus } from '#contracts/api/roll.ts'
import { sessionOf } from '#contracts/level.ts'
import { proposalClass, proposalKind } from '#contracts/terms.ts'

export interface Asked {
  readonly word?: string
  readonly session?: string
  readonly status?: string
  readonly class?: string
  readonly unit?: string
  readonly kind?: string
  readonly proposer?: string
}

const names = ['word', 'session', 'status', 'class', 'unit', 'kind', 'proposer'] as const

export function askedOf(search: URLSearchParams): Asked {
  return Object.fromEntries(names.flatMap((name) => [[name, search.get(name)]]).filter(([, value]) => value))
}

/** In the address stands what was chosen, and nothing that is empty. */
export const searchOf = (asked: Asked): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''))

/** A bare figure of five digits is no number of ours, but a hotline: 12345. */
const asNumber = /^(?:第([1-9]\d{0,5})号?|([1-9]\d{0,5})号|([1-9]\d{0,3}))$/
const inYear = /^[〔[(]?(\d{4})(?:年|[〕\])]年?)(?:第?([1-9]\d{0,5})号)?$/
const inSession = /^(第?.{1,3}届第?.{1,3}次(?:会议|全会)?)(?:第?([1-9]\d{0,5})号)?$/

interface Named {
  readonly session?: string
  readonly year?: string
  readonly number?: string
}

/** A proposal as it is named on our pages, or a part of that: 第4号, 十三届四次会议第4号, 2026年第4号. */
function namedBy(typed: string): Named | undefined {
  const close = typed.replaceAll(/[\s·]/g, '')
  const [, ...figures] = asNumber.exec(close) ?? []
  const alone = figures.find((figure) => figure !== undefined)
  if (alone !== undefined) return { number: alone }
  const [, year, ofYear] = inYear.exec(close) ?? []
  if (year !== undefined) return { year, ...(ofYear === undefined ? {} : { number: ofYear }) }
  const [, spoken = '', ofSession] = inSession.exec(close) ?? []
  const session = sessionOf(spoken)
  if (session === undefined) return undefined
  return { session, ...(ofSession === undefined ? {} : { number: ofSession }) }
}

/** What is typed into the one box names a proposal when it is nothing else; otherwise it is words. */
export function queryOf({ word = '', status, class: typedClass, kind, ...asked }: Asked) {
  const typed = word.normalize('NFKC').trim()
  const named = namedBy(typed)
  const inState = rollStatus.options.find((one) => one === status)
  const ofClass = proposalClass.options.find((one) => one === typedClass)
  const ofKind = proposalKind.options.find((one) => one === kind)
  return {
    ...asked,
    ...(inState === undefined ? {} : { status: inState }),
    ...(ofClass === undefined ? {} : { class: ofClass }),
    ...(ofKind === undefined ? {} : { kind: ofKind }),
    ...named,
    ...(named !== undefined || typed === '' ? {} : { word: typed.slice(0, 60) }),
  }
}
