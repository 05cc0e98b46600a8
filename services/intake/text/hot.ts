// Which words of many texts are hot: those that most texts have (document frequency). A word counts once a text, however
// often it stands there; of equals the longer comes first, then the one with the lower code points. Only what can be a
// matter is a hot word: words of time and quantity and the words in which every proposal is written are left out.
import type { HotWord } from '#contracts/api/hot-words.ts'
import commonWords from '#data/common-words.json' with { type: 'json' }
import hotWords from '#data/hot-words.json' with { type: 'json' }
import { distinctWords } from './words.ts'

/** Common words that name a matter nevertheless: 交通 stands in many proposals because many are about it. */
const subjects = new Set(hotWords.subjects.split(' '))
const leftOut = new Set([...commonWords.common.split(' '), ...hotWords.leftOut.split(' ')])

/** 三年、二十、八成、半数以上、三分之一: a count of something, and not 三农 or 一卡通. */
const quantity =
  /^[第近约超上下前后每]*[〇零一二三四五六七八九十百千万亿两双几半多数]+(?:[年月日天周次个位名家户人件条项处座成倍点万亿元亩度分之多余来数以上下内外]|季度|[一二三四五六七八九十百千万亿])*$/

const canBeHot = (word: string): boolean => subjects.has(word) || !(leftOut.has(word) || quantity.test(word))

/** `texts`: each the parts of one text, such as title and body. */
export function hottest(texts: readonly (readonly string[])[], most: number): HotWord[] {
  const counts = new Map<string, number>()
  for (const parts of texts)
    for (const word of distinctWords(...parts).filter(canBeHot)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a, inA], [b, inB]) => inB - inA || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word, found], index) => ({ rank: index + 1, word, texts: found }))
}
