// What is shown as 都谈到: words that stand in both texts as they are, and that name something. A near word that only one of
// them uses counts for the measure, but nobody would find it in the other.
import { namesSomething } from '../text/matter-words.ts'
import { type Matter, wholeText } from './features.ts'

const most = 8

const plain = (matter: Matter): string => wholeText(matter).normalize('NFKC')

/** Of `words`, the most telling first; each once and none within another. */
export function sharedWords(one: Matter, other: Matter, words: readonly string[]): string[] {
  const [own, theirs] = [plain(one), plain(other)]
  const shown: string[] = []
  for (const word of words) {
    if (shown.length === most) break
    if (!(own.includes(word) && theirs.includes(word) && namesSomething(word))) continue
    if (!shown.some((name) => name.includes(word) || word.includes(name))) shown.push(word)
  }
  return shown
}
