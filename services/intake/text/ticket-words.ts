// The words of a ticket by which it is grouped: what it is about, without what every call has around it (来电人反映…, 希望有关部门尽快
// 处理并回复), without what was hidden at the door, and without the place, where the same matter may be anywhere. The lists are
// data written for this (shared/data).
import stopWords from '#data/stop-words.json' with { type: 'json' }
import wrappers from '#data/ticket-wrappers.json' with { type: 'json' }
import { segmentsOf } from './words.ts'

const either = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** 〔已隐去〕 and whatever else stands so; 【诉求内容】. */
const marks = /〔[^〔〕]{0,20}〕|【[^【】]{0,20}】/g
const days = /\d{1,4}(?:年|月\d{1,2}日|[日号时点分:：])/g
/** 王女士, 李某, and what stands in brackets beside the name: nothing else is between who called and how it is told. */
const named = '(?:\\p{Script=Han}{0,3}(?:先生|女士|同志|师傅|某+))?(?:\\s|[(（][^)）]{0,20}[)）])*'
const told = `(?:${either(wrappers.leadIns)}|热线|[、,，:：\\s])`
/** 来电人王女士来电反映, 市民李某称; but not 居民楼漏水. */
const leadIn = new RegExp(
  `(?:${either(wrappers.callers)})${named}${told}*(?:${either(wrappers.leadIns)})`,
  'gu',
)
/** 希望有关部门尽快核实处理并回复. 希望检修供热管道 says what, and goes on after its first word. */
const ending = new RegExp(
  `(?:${either(wrappers.asks)})(?:${either(wrappers.offices)}|${either(wrappers.remedies)}|[、,，])*`,
  'g',
)
const left = new Set([...wrappers.words.split(' '), ...stopWords])
const han = /^\p{Script=Han}+$/u
const particles = new Set(
  '的了着过地得在是有和与及或而但也都就还又再才只更最很被把将让对向从由于以为因所其该此这那各每等之我你他她它们不没无未吗呢吧啊某个名位家件条项处'.split(
    '',
  ),
)
/** 网|约|车, 加|装: of what the dictionary does not know so many characters are a word. */
const longestJoined = 4

/** What is left of a part of a ticket when what is around it is cut. */
function bareOf(text: string, area: string | undefined): string {
  const plain = text
    .normalize('NFKC')
    .replace(marks, ' ')
    .replace(/[〔〕\s]+/g, ' ')
  const place = (area ?? '').normalize('NFKC').replace(marks, ' ').trim()
  const somewhere = place.length > 1 ? plain.replaceAll(place, ' ') : plain
  return somewhere.replace(days, ' ').replace(leadIn, ' ').replace(ending, ' ')
}

/** Words of two characters or more, in the order in which they stand, each once. */
function wordsOf(text: string): string[] {
  const words = new Set<string>()
  let joined = ''
  const end = () => {
    if (joined.length > 1 && joined.length <= longestJoined && !left.has(joined)) words.add(joined)
    joined = ''
  }
  for (const segment of segmentsOf(text)) {
    if (segment.length === 1 && han.test(segment) && !particles.has(segment)) {
      joined += segment
      continue
    }
    end()
    if (segment.length > 1 && han.test(segment) && !left.has(segment)) words.add(segment)
  }
  end()
  return [...words]
}

export interface TicketWords {
  /** All of them, those of the title first. */
  readonly words: readonly string[]
  /** Those of the title: what the ticket is called is what it is about. */
  readonly leading: readonly string[]
}

/** At most so many words: more say nothing new, and a quarter is read in a query or two. */
const mostWords = 40

export function ticketWords(title: string, text: string, area?: string): TicketWords {
  const leading = wordsOf(bareOf(title, area))
  const words = [...new Set([...leading, ...wordsOf(bareOf(text, area))])].slice(0, mostWords)
  return { words, leading: leading.slice(0, mostWords) }
}
