// What the pages say of two texts: how far they use the same words, and whether it suggests to make one of them.
import { type FiledIn, filedInName } from '#contracts/filed-in.ts'
import { sessionName } from '#contracts/level.ts'
import type { Compared } from './queries.ts'

/** Of two texts on two matters of one place or trade the words are often the same: what it means, and what it does not. */
export const wordingHint =
  '“用词重合”看的是：较短的一件用到的词，另一件也用了多少。同一个地方、同一个行业的提案，用词常常很像，说的却未必是同一件事。是不是一件事，请看下面标出的句子，也看看两件各自想解决什么。'

/** Words both use, of the shorter text. No share of text that is the same: that is what the marked passages show. */
export function wordingOf(resemblance: number): string {
  const percent = Math.round(resemblance * 100)
  if (percent >= 95) return '用词几乎全部重合'
  return percent < 5 ? '用词很少重合' : `用词重合约 ${percent}%`
}

type Likeness = Compared['likeness']

/** Of what is one matter it is said that it was proposed before, and suggested to make one of two (C8); of nothing else. */
export const isOneMatter = (likeness: Likeness): boolean =>
  likeness === 'near-identical' || likeness === 'same-matter'

const unseen: readonly Likeness[] = ['same-words', 'unlike']

/** A reviewer who sees what was not found may ask all the same. */
export const askingWords = (likeness: Likeness): string =>
  unseen.includes(likeness) ? '仍要商请并案或联名' : '商请并案或联名'

/** What the list beside a text being written begins with (B10). */
export function foundWords(likenesses: readonly Likeness[]): string {
  if (likenesses.some(isOneMatter)) return '这件事以前提过。可以看看办得怎样，再写出新的情况和建议。'
  return likenesses.includes('same-words')
    ? '有用词几乎相同的提案，说的未必是同一件事，请看看两件各自要解决什么。'
    : '没有找到同一事项的提案，下面几件与它有关。'
}

interface Numbered {
  readonly number?: number
  readonly numberedIn?: string
}

/** 第 4 号 of the session that is named before it, or of a later one in which it was decided. */
export function numberName({ number, numberedIn }: Numbered): string | undefined {
  if (number === undefined) return undefined
  return numberedIn === undefined ? `第 ${number} 号` : `${sessionName(numberedIn)}第 ${number} 号`
}

/** Of what comes back (C12): the sessions in which it was proposed before. */
export const recurringWords = (sessions: readonly FiledIn[]): string =>
  `反复提交：${sessions.map(filedInName).join('、')}${sessions.length > 1 ? '都' : ''}提过同一事项`
