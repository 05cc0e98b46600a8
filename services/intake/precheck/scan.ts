// The scan 扫描 of a text that is reviewed: marks of secrecy and what belongs to one person, each with what stands around it.
// Worked out when it is asked for, and kept nowhere; it decides nothing.
import type { ScanPlace } from '#contracts/api/scans.ts'
import type { Block } from './finding.ts'
import { secretPlaces, type Text, textBlocks } from './secret-places.ts'
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

/** A number of one person is not written down once more: its first three characters tell which it is. */
const veiled = (passage: string): string =>
  [...passage].map((character, at) => (at < 3 ? character : '＊')).join('')

function placed(
  kind: ScanPlace['kind'],
  { block, item, text }: Block,
  start: number,
  end: number,
): ScanPlace {
  const { found, ...beside } = excerpt(text, start, end)
  return {
    kind,
    block,
    ...(item === undefined ? {} : { item }),
    ...beside,
    found: kind === 'personal' ? veiled(found) : found,
  }
}

const personalPlaces = (text: Text): ScanPlace[] =>
  textBlocks(text).flatMap((block) =>
    personalData({ blocks: [block] }).map(({ start = 0, end = start }) =>
      placed('personal', block, start, end),
    ),
  )

/** How many places of each kind: what the queue is marked with, without a word of the text. */
export function scanCounts(text: Text): { secret: number; personal: number } {
  return { secret: secretPlaces(text).length, personal: personalPlaces(text).length }
}

/** Marks of secrecy first, then what is personal; each in the order of the text. */
export const scan = (text: Text): ScanPlace[] => [
  ...secretPlaces(text).map(({ block, start, end }) => placed('secret', block, start, end)),
  ...personalPlaces(text),
]
