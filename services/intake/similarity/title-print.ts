// What is kept of a title: a hash of it as it reads, so that two proposals of one title are known for such, and hashes of
// what it names, so that one can ask whether the other text speaks of it at all. A text is often written after another's
// pattern; what the title names is what it is about.
import { featuresOf, hashOf, withoutNames } from './features.ts'

export interface TitlePrint {
  readonly whole: number
  /** Words and near words, of the trade's common ones none. */
  readonly names: ReadonlySet<number>
}

/** So that a signature's row stays within one read: a title names fewer. */
const mostNames = 12
/** 关于……的提案, and whose place it is: no title is another for that. */
const frame = /^关于|的?(?:提案|建议|议案|意见)$/g
const here = /[我本][省市州盟县区旗]/g
const unread = /[^\p{L}\p{N}]/gu

/** Undefined where a title names nothing: 关于有关工作的提案 is the same as any other. */
export function titlePrintOf(title: string, ownNames: readonly string[] = []): TitlePrint | undefined {
  const plain = withoutNames(title, ownNames).normalize('NFKC').replace(here, '').replace(unread, '')
  const core = plain.replace(frame, '').toLowerCase()
  const names = [...featuresOf(core)]
    .filter(([, { kind }]) => kind === 'word' || kind === 'concept')
    .map(([name]) => hashOf(name))
    .slice(0, mostNames)
  return names.length === 0 ? undefined : { whole: hashOf(core), names: new Set(names) }
}

/** As numbers to be packed, and back. */
export const numbersOf = ({ whole, names }: TitlePrint): number[] => [whole, ...names]

export function titlePrintFrom([whole, ...names]: readonly number[]): TitlePrint | undefined {
  return whole === undefined ? undefined : { whole, names: new Set(names) }
}

/** How much of what either title names the other text speaks of, the lesser; all of it where a title is unknown. */
export function titlesMet(
  one: { readonly title?: TitlePrint | undefined; readonly hashes: ReadonlySet<number> },
  other: { readonly title?: TitlePrint | undefined; readonly hashes: ReadonlySet<number> },
): number {
  const met = (title: TitlePrint | undefined, hashes: ReadonlySet<number>): number =>
    title === undefined ? 1 : [...title.names].filter((name) => hashes.has(name)).length / title.names.size
  return Math.min(met(one.title, other.hashes), met(other.title, one.hashes))
}
