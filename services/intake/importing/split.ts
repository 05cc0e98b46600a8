// The import of a text (B8): title and the three blocks 情况、分析、建议 out of a manuscript, by its headings, or by
// guess where it has none, and then it says so. Nothing is lost silently: what belongs to no block is listed.
import type { ImportResult } from '#contracts/api/drafting-aids.ts'
import { type BodyBlock, type Heading, headingOf, numberedParts } from './headings.ts'
import { itemsOf } from './items.ts'
import { linesOf, titleOf } from './manuscript.ts'
import { withinCeilings } from './within-ceilings.ts'

type Parts = Readonly<Record<BodyBlock, string[]>>

interface Sorted {
  readonly parts: Parts
  /** Situation and problems stood under one heading. */
  readonly both: boolean
  readonly headed: ReadonlySet<BodyBlock>
}

const rank: Record<BodyBlock, number> = { situation: 0, analysis: 1, suggestions: 2 }

/** Blocks come in their order; a word such as 措施 inside the suggestions begins no new block. */
const leadsOn = (now: BodyBlock, { block }: Heading, headed: ReadonlySet<BodyBlock>): boolean =>
  rank[block] > rank[now] || (!headed.has(block) && block !== 'situation' && now !== 'suggestions')

function byHeadings(lines: readonly string[]): Sorted {
  const parts: Parts = { situation: [], analysis: [], suggestions: [] }
  const headed = new Set<BodyBlock>()
  let both = false
  let now: BodyBlock | undefined
  const numbered = numberedParts(lines)
  for (const line of lines) {
    const known = headingOf(line)
    const heading = known ?? numbered.get(line)
    // Problems twice, and no situation yet: the first told what there is, the second why.
    if (now === 'analysis' && known?.block === 'analysis' && parts.situation.length === 0) {
      parts.situation.push(...parts.analysis.splice(0))
      if (known.rest !== '') parts.analysis.push(known.rest)
      continue
    }
    if (heading === undefined || (now !== undefined && !leadsOn(now, heading, headed))) {
      // What stands before the first heading leads into the situation.
      parts[now ?? 'situation'].push(line)
      continue
    }
    now = heading.block
    both ||= heading.both
    if (known !== undefined) headed.add(now)
    if (heading.rest !== '') parts[now].push(heading.rest)
  }
  return { parts, both, headed }
}

const asks =
  /^(?:为此|对此|因此|鉴于此|基于此|据此|综上)?[,，]?(?:特|现)?(?:提出|就此)?(?:以下|如下|几点)?(?:我们?|笔者|本人|委员)?建议|^(?:为此|对此|鉴于此)[,，]/
const countsDemands =
  /^(?:[一1][、.．]|[（(][一1][)）]|第一[,，、])\s*(?:建议|请|由|加|建|完|设|推|强|出|制|健|开|增)/
const explains =
  /究其原因|(?:主要|产生|造成|形成)[^。]{0,8}原因|原因(?:在于|是|有)|问题(?:在于|主要|表现)|存在(?:的|着|以下)?[^。]{0,8}(?:问题|不足|困难|短板)|不足之处|症结/

interface Guessed extends Parts {
  /** Parted within a paragraph: no line of its own begins the suggestions. */
  readonly bySentence: boolean
}

/** Without headings: suggestions begin where something is asked for, the analysis where reasons are given. */
function byGuess(lines: readonly string[]): Guessed {
  const asked = lines.findIndex((line) => asks.test(line))
  const from = asked >= 0 ? asked : lines.findIndex((line, at) => at > 0 && countsDemands.test(line))
  if (from < 0) return bySentence(lines)
  return { ...reasonsApart(lines.slice(0, from)), suggestions: lines.slice(from), bySentence: false }
}

/** A sentence that asks, or gives the reasons: by its first words. 希望小学 and 建议稿 are things. */
const sentenceAsks =
  /^(?:(?:为此|对此|因此|鉴于此|基于此|据此|综上(?:所述)?)[,，:：]?(?:我们?|特|现)?(?:建议|希望|提出|恳请|请)|(?:特|现|故)?建议(?![书案稿者中里被的得])|希望(?!小学|中学|学校|工程|之|田|的)|恳请|(?:为此|鉴于此|基于此|据此)[,，:：])/
const sentenceExplains =
  /^(?:究其原因|(?:分析)?(?:其|主要|造成|产生|形成)[^,，。]{0,10}原因|原因(?:在于|是|有|主要)|问题(?:在于|的(?:根源|症结)))/

/** A paragraph, sentence by sentence; what closes a quotation belongs to it. */
const sentencesOf = (line: string) => line.match(/[^。！？!?；;]+(?:[。！？!?；;]+[”’"）)]*|$)/g) ?? []

/**
 * All in one paragraph: the suggestions are the last run of sentences that ask, one for each, with what follows it. The
 * sentences in front of it are left in their paragraphs.
 */
function bySentence(lines: readonly string[]): Guessed {
  const sentences = lines.flatMap((line, at) => sentencesOf(line).map((text) => ({ text: text.trim(), at })))
  const asking = sentences.map(({ text }) => sentenceAsks.test(text))
  let from = asking.lastIndexOf(true)
  // One sentence may tell more of what the one before it asks for.
  while (asking[from - 1] || asking[from - 2]) from -= asking[from - 1] ? 1 : 2
  if (from < 0) return { ...reasonsApart(lines), suggestions: [], bySentence: false }
  const reason = sentences.findIndex(({ text }, at) => at > 0 && at < from && sentenceExplains.test(text))
  const reasonsFrom = reason > 0 ? reason : from
  return {
    situation: inParagraphs(sentences.slice(0, reasonsFrom)),
    analysis: inParagraphs(sentences.slice(reasonsFrom, from)),
    suggestions: oneForEach(sentences.slice(from), asking.slice(from)),
    bySentence: true,
  }
}

/** One suggestion for each sentence that asks, with those that follow it. */
function oneForEach(sentences: readonly { readonly text: string }[], asking: readonly boolean[]): string[] {
  const items: string[][] = []
  for (const [at, { text }] of sentences.entries()) {
    if (asking[at] || items.length === 0) items.push([])
    items.at(-1)?.push(text)
  }
  return items.map((item) => item.join(''))
}

/** Sentences put together again that stood in one line. */
function inParagraphs(sentences: readonly { readonly text: string; readonly at: number }[]): string[] {
  const paragraphs = new Map<number, string>()
  for (const { text, at } of sentences) paragraphs.set(at, `${paragraphs.get(at) ?? ''}${text}`)
  return [...paragraphs.values()]
}

/** The lines before the first that gives reasons, and the others. */
function reasonsApart(lines: readonly string[]): Pick<Parts, 'situation' | 'analysis'> {
  const reason = lines.findIndex((line, at) => at > 0 && explains.test(line))
  const from = reason > 0 ? reason : lines.length
  return { situation: lines.slice(0, from), analysis: lines.slice(from) }
}

/** Where only the suggestions have a heading, what stands before them is parted by guess. */
function headedParts({ parts, headed }: Sorted): Parts {
  const plain = parts.analysis.length === 0 && !headed.has('situation')
  return plain ? { ...parts, ...reasonsApart(parts.situation) } : parts
}

const leadIn =
  /^[^。]{0,60}?(?:建议|对策|措施|以下|如下|几点|为此)[^。]{0,16}[:：]$|^[^。]{0,40}(?:建议如下|以下(?:几点|几条)?建议|几点建议)[。]?$|^(?:为此|对此|鉴于此|因此)[,，]?$/

/** A lead-in says only that suggestions follow; anything else before them is kept with the first. */
function suggestionsOf(lines: readonly string[]): { items: string[]; counted: boolean } {
  const { preface, items, counted } = itemsOf(lines.join('\n'))
  const [first = '', ...rest] = items
  if (!counted) return { items: leadIn.test(first) && rest.length > 0 ? rest : [...items], counted }
  const kept = preface === '' || leadIn.test(preface) ? '' : `${preface}\n`
  return { items: first === '' ? [] : [`${kept}${first}`, ...rest], counted }
}

export function splitManuscript(text: string): ImportResult {
  const { lines, leftOut } = linesOf(text)
  const title = titleOf(lines)
  const sorted = byHeadings(title.rest)
  const unheaded = sorted.headed.size === 0 && numberedParts(title.rest).size === 0
  const parted = unheaded ? byGuess(title.rest) : { ...headedParts(sorted), bySentence: false }
  const { situation, analysis, suggestions } = parted
  const { items, counted } = suggestionsOf(suggestions)
  const by = (block: BodyBlock, there: boolean) =>
    !there ? 'none' : sorted.headed.has(block) ? 'heading' : 'guess'
  const found: ImportResult['found'] = {
    title: title.by,
    situation: by('situation', situation.length > 0),
    analysis: by('analysis', analysis.length > 0),
    suggestions: by('suggestions', items.length > 0),
  }
  const doubts = {
    twoTitles: title.other !== undefined,
    unheaded,
    both: sorted.both,
    bySentence: parted.bySentence,
    uncounted: items.length > 0 && !counted && !parted.bySentence,
  }
  return withinCeilings({
    title: title.text,
    situation: situation.join('\n'),
    analysis: analysis.join('\n'),
    suggestions: items,
    found,
    sure:
      !doubts.twoTitles &&
      !doubts.both &&
      !doubts.uncounted &&
      !doubts.bySentence &&
      Object.values(found).every((way) => way === 'heading'),
    leftOut: title.other === undefined ? leftOut : [title.other, ...leftOut],
    remarks: remarksOf(found, doubts, leftOut.length > 0),
  })
}

const blockNames = { title: '案由', situation: '情况', analysis: '分析', suggestions: '建议' } as const

function remarksOf(
  found: ImportResult['found'],
  {
    twoTitles,
    unheaded,
    both,
    uncounted,
    bySentence,
  }: Record<'twoTitles' | 'unheaded' | 'both' | 'uncounted' | 'bySentence', boolean>,
  leftOut: boolean,
): string[] {
  const names = (way: string) =>
    Object.entries(found)
      .filter(([, by]) => by === way)
      .map(([block]) => blockNames[block as keyof typeof blockNames])
      .join('、')
  const missing = names('none')
  const guesses = names('guess')
  return [
    ...(twoTitles ? ['文稿里有两个标题，用了“关于”开头的一个，另一个列在下面，请核对。'] : []),
    ...(unheaded ? ['文稿里没有找到“情况、分析、建议”这样的小标题，各块是按语句推断的，请逐块核对。'] : []),
    ...(!unheaded && guesses !== '' ? [`${guesses}是推断出来的，请核对。`] : []),
    ...(missing === '' ? [] : [`没有找到${missing}，请补写。`]),
    ...(both ? ['情况和问题写在同一部分里，请看看是否要把分析分出来。'] : []),
    ...(bySentence
      ? ['建议与前文写在同一段里，是从“建议”“希望”这样起头的句子分出来的，请核对起止和分条。']
      : []),
    ...(uncounted ? ['建议没有编号，已按自然段分条，请核对。'] : []),
    ...(leftOut ? ['署名、联系方式、落款等没有放进正文，已列在下面。'] : []),
  ]
}
