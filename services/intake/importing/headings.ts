// Headings of a proposal's text: 一、基本情况 · 【分析】 · 三、对策建议: and how each is recognised.

export type BodyBlock = 'situation' | 'analysis' | 'suggestions'

const numeral = '[一二三四五六七八九十]'
/** What may stand before a heading's words. */
const ordinal = `(?:第?${numeral}{1,3}\\s*[、.．,，:：]?(?:部分|是)?[、:：]?|[（(]\\s*${numeral}{1,3}\\s*[)）]|\\d{1,2}\\s*[、.．)）]|[#*]{1,4})?\\s*`

/** The words of each block's heading, the longer first where one begins another. */
const words: Readonly<Record<BodyBlock, readonly string[]>> = {
  situation: [
    '(?:案由及|提案)?背景(?:情况|与现状|和现状)?(?:及意义)?',
    '(?:基本|主要|有关|具体|调研|目前|当前|总体|现实)?情况(?:反映|介绍|说明|概述|概况)?',
    '(?:发展|基本|主要|目前|当前|工作)?现状(?:分析|情况|概述|概况|与问题|和问题|及问题|及存在(?:的)?(?:主要)?问题|和存在(?:的)?问题)?',
    '情况(?:和|与|及)(?:存在(?:的)?)?问题',
    '(?:主要)?事实|问题(?:的)?提出|提案(?:理由|缘由|事由)|案由(?:说明)?|理由',
    '(?:主要)?做法(?:及|和|与)成效|工作(?:开展|进展)情况|(?:走访|调研|所见)(?:见闻|所见|所闻|发现)',
  ],
  analysis: [
    '(?:存在|面临|突出|当前|目前|现存|主要|有关)?(?:存在)?(?:的)?(?:主要|突出|共性)?(?:问题|困难|不足|短板|瓶颈|堵点|症结|难点)(?:及|和|与|、)?(?:产生(?:的)?)?(?:困难|原因|不足|成因|分析|表现|剖析|所在|根源)?(?:分析|剖析)?',
    '(?:主要|深层|产生|问题|情况|成因|症结|根源)?(?:的)?(?:原因|成因|根源|症结)(?:分析|剖析|所在)?',
    '(?:情况|问题|症结|对比|现状)?(?:剖析|分析|研判|思考)(?:及(?:思考|原因))?',
    '(?:难点|难处|问题|矛盾|症结|根子|根源|原因)(?:何在|在哪(?:里|儿)?|所在)|为(?:什么|何)(?:会?这样|这么)?[难慢乱少]?',
    '(?:必要性|可行性|重要性)(?:和|与|及|、)?(?:可行性|必要性|紧迫性)?(?:分析)?',
  ],
  suggestions: [
    '(?:为此|对此|因此|据此|鉴于此)?[,，]?(?:特)?(?:提出)?(?:以下|如下|几点|具体|工作|对策|意见|解决|改进|相关|有关|若干|我的|主要|政策|措施)?(?:的)?(?:对策|意见|措施)?(?:和|与|及|、)?(?:几点|以下)?建议(?:措施|意见|内容|对策|事项)?(?:如下|有)?',
    '(?:具体|主要|解决|工作|改进|应对|对策|对应)?(?:的)?(?:对策|措施|办法|举措|思路)(?:和|与|及|、)?(?:建议|措施|思路|办法)?',
    '(?:解决|办理)(?:问题的)?(?:办法|途径|路径|思路)|(?:改进|几点|我们的|具体|工作)?意见|主张|怎么[办改]|如何(?:解决|改进)',
  ],
}

const order: readonly BodyBlock[] = ['suggestions', 'situation', 'analysis']

const patterns = (make: (words: string) => RegExp) =>
  Object.fromEntries(order.map((block) => [block, make(words[block].join('|'))])) as Record<BodyBlock, RegExp>

const whole = patterns(
  (any) => new RegExp(`^${ordinal}[【〔[「]?\\s*(?:${any})\\s*[】〕\\]」]?\\s*[:：。]?\\s*$`),
)
/** A heading at the start of a line that goes on: 情况:…, 【情况】…, 一、现状。…, 三、建议1.… */
const leading = patterns(
  (any) =>
    new RegExp(
      `^(?:${ordinal}[【〔[「]\\s*(?:${any})\\s*[】〕\\]」]\\s*[:：]?|${ordinal}(?:${any})\\s*[:：]|(?:第?${numeral}{1,2}[、.．]|[（(]${numeral}[)）])\\s*(?:${any})\\s*(?:[。:：]|(?=[1１一①（(])))`,
    ),
)

export interface Heading {
  readonly block: BodyBlock
  /** What follows on the same line. */
  readonly rest: string
  /** Speaks of the situation and its problems at once. */
  readonly both: boolean
}

const speaksOfBoth = /(?:现状|情况).{0,4}(?:和|与|及|、).{0,4}问题/
/** A line longer than this is no heading by itself. */
const longestHeading = 30

/** The heading a line is, or begins with. */
export function headingOf(line: string): Heading | undefined {
  if (line.length <= longestHeading) {
    const block = order.find((one) => whole[one].test(line))
    if (block !== undefined) return { block, rest: '', both: speaksOfBoth.test(line) }
  }
  for (const block of order) {
    const [found] = leading[block].exec(line) ?? []
    if (found !== undefined)
      return { block, rest: line.slice(found.length).trim(), both: speaksOfBoth.test(found) }
  }
  return undefined
}

const placed: readonly BodyBlock[] = ['situation', 'analysis', 'suggestions']
const numberedLine = /^[（(]?([一二三四])[、.．)）]\s*[^。:：,，]{2,12}(?:[。:：]|$)/

/**
 * Three parts 一、二、三 of whatever name are the three blocks in their order: their first lines, and what they name.
 * Nothing when there are more or fewer, or when a heading that is known says otherwise.
 */
export function numberedParts(lines: readonly string[]): ReadonlyMap<string, Heading> {
  const found = lines.flatMap((line) => {
    const [head, number] = numberedLine.exec(line) ?? []
    return head === undefined ? [] : [{ line, head, number }]
  })
  const whole = found.map(({ number }) => number).join('') === '一二三'
  const agrees = found.every(({ line }, at) => (headingOf(line)?.block ?? placed[at]) === placed[at])
  if (!whole || !agrees) return new Map()
  return new Map(
    found.map(({ line, head }, at) => [
      line,
      { block: placed[at] ?? 'situation', rest: line.slice(head.length).trim(), both: false },
    ]),
  )
}
