// The scan 扫描 of a text that is reviewed: marks of secrecy and what belongs to one person, each with what stands around it.
// Worked out when it is asked for, and kept nowhere; it decides nothing.
import type { ScanPlace } from '#contracts/api/scans.ts'
import type { Block } from './finding.ts'
import { type Place, secretPlaces, type Text, textBlocks } from './secret-places.ts'
import { personalData } from './sensitive.ts'

/** Characters to either side: enough to know the sentence again. */
const around = 16

const isBroken = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** Cut between characters, also where one takes two units. */
function excerpt(text: string, start: number, end: number) {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  const begin = isBroken(text, from) ? from + 1 : from
  const stop = isBroken(text, to) ? to - 1 : to
  return {
    before: (begin === 0 ? '' : '…') + text.slice(begin, start),
    found: text.slice(start, end),
    after: text.slice(end, stop) + (stop === text.length ? '' : '…'),
  }
}

const personalPlaces = (text: Text): Place[] =>
  textBlocks(text).flatMap((block) =>
    personalData({ blocks: [block] }).map(({ start = 0, end = start }) => ({ block, start, end })),
  )

const isOf = ({ block, item }: Block) => `${block}/${item}`

/**
 * The text without the numbers of persons: none is written down once more, neither as what was found nor beside it. The
 * first three characters tell which it is; every place stays where it was.
 */
function veiled(block: Block, personal: readonly Place[]): string {
  const units = block.text.split('')
  for (const { start, end } of personal.filter((one) => isOf(one.block) === isOf(block)))
    units.fill('＊', start + 3, end)
  return units.join('')
}

/** How many places of each kind: what the queue is marked with, without a word of the text. */
export function scanCounts(text: Text): { secret: number; personal: number } {
  return { secret: secretPlaces(text).length, personal: personalPlaces(text).length }
}

/** Marks of secrecy first, then what is personal; each in the order of the text. */
export function scan(text: Text): ScanPlace[] {
  const personal = personalPlaces(text)
  const placed =
    (kind: ScanPlace['kind']) =>
    ({ block, start, end }: Place): ScanPlace => ({
      kind,
      block: block.block,
      ...(block.item === undefined ? {} : { item: block.item }),
      ...excerpt(veiled(block, personal), start, end),
    })
  return [...secretPlaces(text).map(placed('secret')), ...personal.map(placed('personal'))]
}
