// Which words name a matter, and which are those in which every proposal is written: words of time, quantity and procedure,
// departments, places. The lists are data written for this (shared/data): what is new is judged by what it is made of.
import commonWords from '#data/common-words.json' with { type: 'json' }
import hotWords from '#data/hot-words.json' with { type: 'json' }
import nearWords from '#data/near-words.json' with { type: 'json' }
import stopWords from '#data/stop-words.json' with { type: 'json' }
import { type CountOf, longest, wordsWithin } from './new-words.ts'
import { isScrap, quantity } from './scraps.ts'
import { distinctWords, segmentsOf } from './words.ts'

/** Common words that name a matter nevertheless: 交通 stands in many proposals because many are about it. */
const subjects = new Set(hotWords.subjects.split(' '))
const trade = new Set(
  [...commonWords.common.split(' '), ...hotWords.leftOut.split(' '), ...stopWords].filter(
    (word) => !subjects.has(word),
  ),
)
const particles = new Set(commonWords.particles.split(' '))
/** No word begins or ends with them. 中小学 and 初中 do with others. */
const between = new Set(
  '的了着过地得在是有和与及或而且但也都就还又再才只更最很被把将让对向从由于以为因所其该此这那各每等之我你他没未个',
)
/** Our own list of near words: all of them name something. */
const near = new Set(nearWords.flatMap((group) => group.split(' ')))

const placeEnding = /[省县镇乡州村]$|(?<![城都超夜早菜集门上股楼])市$/

export const canBeHot = (word: string): boolean =>
  !(
    trade.has(word) ||
    quantity.test(word) ||
    (placeEnding.test(word) && !near.has(word) && !subjects.has(word))
  )

/** Whether a word tells somebody what a text is about: what our own lists know, and nothing of time, number and way. */
export function namesSomething(word: string): boolean {
  if (near.has(word) || subjects.has(word)) return true
  return canBeHot(word) && !isScrap(word)
}

/** What is looked for before the dictionary is asked: the near words, and what the texts themselves have. */
export function vocabularyOf(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const known = [...near].filter((word) => word.length > 1 && word.length <= longest && canBeHot(word))
  return new Set([...known, ...wordsWithin(texts, namesMatter)])
}

function namesMatter(word: string, countOf: CountOf): boolean {
  if (!canBeHot(word)) return false
  if (near.has(word) || subjects.has(word)) return true
  if (between.has(word[0] ?? '') || between.has(word.at(-1) ?? '')) return false
  if (isTrade(word) || isPlace(word, countOf)) return false
  return edgesOf(word).every(
    ([edge, rest]) => countOf(word) >= inseparable * Math.min(countOf(edge), countOf(rest)),
  )
}

/** 低空 is hardly ever without 经济; 养老 is often without 服务, and 停车 without 问题. */
const inseparable = 0.6

/** The words of the trade before or after what names something. */
function edgesOf(word: string): (readonly [edge: string, rest: string])[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const,
  )
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
    .filter(([edge]) => edge.length > 1 && trade.has(edge))
}

/** Put together from words of the trade alone: 加强监管, 县财政. 低空经济 is not, for the dictionary knows 低空. */
function isTrade(word: string): boolean {
  const parts = segmentsOf(word)
  const alone = word.length === 2 || parts.some((part) => part.length > 1)
  return (alone && parts.every((part) => particles.has(part) || trade.has(part))) || isJoined(word)
}

/** Where the dictionary does not know a word of the trade (补齐短板), it is found in the list. */
function isJoined(word: string): boolean {
  const reached = [true]
  for (let at = 0; at < word.length; at++) {
    if (reached[at] !== true) continue
    for (let end = at + 1; end <= word.length; end++) {
      const part = word.slice(at, end)
      if (particles.has(part) || quantity.test(part) || (part.length > 1 && trade.has(part)))
        reached[end] = true
    }
  }
  return reached[word.length] === true
}

const district = /^(..)区$/
const divisions = [...'省市县区镇乡州']
const inDictionary = (word: string): boolean => distinctWords(word).length > 0

/** 临浦区, and 临浦 of which the texts say 临浦区 as well. 开发区 is none: the dictionary knows 开发. */
function isPlace(word: string, countOf: CountOf): boolean {
  const [, stem] = district.exec(word) ?? []
  if (stem !== undefined) return !(inDictionary(stem) || isTrade(stem))
  return word.length === 2 && !inDictionary(word) && divisions.some((one) => countOf(word + one) > 0)
}
