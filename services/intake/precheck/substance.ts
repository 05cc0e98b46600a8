// Substance: one matter a proposal 一事一案, facts with numbers, suggestions with an addressee and an act, few empty
// phrases. All of it looks weak or it does not; nothing here keeps anybody from filing.
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { type Block, lengthOf, occurrences, placeOf, type Rule } from './finding.ts'
import { mattersIn } from './matters.ts'
import { action, addressee, emptyPhrases, fields } from './phrases.ts'

const anyEmptyPhrase = new RegExp(emptyPhrases.join('|'), 'g')

/** What is left of a text without its empty phrases and its punctuation. */
const saying = (text: string) => text.replace(anyEmptyPhrase, '').replace(/[\p{P}\p{S}\s]/gu, '')

const emptyPhrasesMany: Rule = ({ blocks, yardstick }) => {
  const { emptyPhrasesPer100, emptyPhrasesLeast } = yardstick.precheck
  const body = blocks.filter(({ block }) => block !== 'title')
  const found = body.flatMap((block) =>
    occurrences(block, anyEmptyPhrase).map(({ start, text }) => ({ block, start, text })),
  )
  const characters = body.reduce((sum, { text }) => sum + lengthOf(text), 0)
  const [first] = found
  if (first === undefined || found.length < emptyPhrasesLeast) return []
  if ((found.length / characters) * 100 <= emptyPhrasesPer100) return []
  const some = [...new Set(found.map(({ text }) => text))].slice(0, 5)
  return [
    {
      code: 'empty-phrases',
      severity: 'advice',
      ...placeOf(first.block, first.start, first.text),
      text: `“${some.join('”“')}”等套话出现了 ${found.length} 处。请换成具体的说法：谁来做、做什么、做到多少、什么时候。`,
    },
  ]
}

/** A figure, or a number of things; 一个 and 一些 are none. */
const numberWords =
  /\d|[二两三四五六七八九十百千万亿半][个件起名人户家条座处所次年月天日吨亩公里万元成倍%分余多]|百分之/

/** What is left when somebody is asked and nothing is said of how: 由教育局负责, 请交通局研究解决. */
const asksOnly =
  /^(?:尽快|及时|积极|认真|切实|统筹|牵头|负责|研究|解决|处理|办理|落实|重视|关注|考虑|协调|跟进|推进|改进|改善|加强|完善|支持|帮助|组织|实施|此事|此项工作|该问题|这个问题|有关工作|相关工作)*$/

/** What a suggestion does not say, in words that are true of it; nothing where it is said who and what. */
function unsaid({ text }: Block, shortest: number): string | undefined {
  const plain = text.replace(anyEmptyPhrase, '')
  const who = addressee.test(text)
  const left = saying(text.replace(addressee, ''))
  // Who is asked, and more than to see to it: even a verb that no list has says what.
  const what = action.test(plain) || numberWords.test(text) || (who && !asksOnly.test(left))
  if (who && what) return undefined
  const enough = lengthOf(saying(text)) >= shortest
  if (enough && (who || what || plain === text)) return undefined
  if (who) return '没有写明做什么。请写明采取什么措施'
  if (what) return '没有写明请谁做。请写明由哪个单位做、做到什么程度'
  if (plain === text) return '写得太短。请写明由哪个单位、采取什么措施'
  return '看不出请谁做、做什么。请写明由哪个单位、采取什么措施'
}

const vagueSuggestions: Rule = ({ blocks, yardstick }) =>
  blocks.flatMap((block): Finding[] => {
    if (block.block !== 'suggestions') return []
    const why = unsaid(block, yardstick.precheck.suggestionShortest)
    if (why === undefined) return []
    return [
      {
        code: 'suggestion-vague',
        severity: 'advice',
        ...placeOf(block, 0, block.text),
        text: `第 ${(block.item ?? 0) + 1} 条建议${why}。`,
      },
    ]
  })

const places =
  /[一-鿿](?:省|市|区|县|旗|州|镇|乡|街道|村|社区|小区|路|街|巷|桥|河|湖|山|港|站|学校|医院|园区|开发区|流域)|[我本全](?:省|市|区|县|镇|乡)/
const times =
  /\d{1,4}\s*年|[一二两三四五六七八九十]年|去年|今年|前年|近年|目前|现在|截至|上半年|下半年|本月|月底|以来|期间|季度|节假日|高峰/

const dataMissing: Rule = ({ blocks, yardstick }) => {
  const block = blocks.find(({ block: name }) => name === 'situation')
  if (block === undefined || lengthOf(block.text) < yardstick.precheck.situationFrom) return []
  const missing = [
    ...(numberWords.test(block.text) ? [] : ['数据']),
    ...(places.test(block.text) ? [] : ['地点']),
    ...(times.test(block.text) ? [] : ['时间']),
  ]
  if (missing.length === 0 || (missing.length === 1 && missing[0] !== '数据')) return []
  return [
    {
      code: 'data-missing',
      severity: 'advice',
      ...placeOf(block, 0, block.text),
      text: `情况里没有${missing.join('、')}。请写明在哪里、什么时候、有多少，承办单位才好核实。`,
    },
  ]
}

const announcesAnother =
  /(?:此外|另外|同时)[^。;；]{0,6}(?:还有|再反映|还想反映|还要反映|再提)[^。；;]{0,4}(?:一个|一件|另一|几个|两个|件)|(?:第二|另一|另外一|还有一)(?:件事|个事项|个问题是关于)|顺便(?:反映|提|说)|(?:以下|如下)(?:几|两|三|四|五)(?:个|件|项)(?:不同|方面的事|事情|事项)/g
const severalInTitle =
  /(?:等|若干|几个|多个|两个|三个)(?:方面)?(?:问题|事项|事情)|(?:几点|若干|一些)(?:建议|意见)/g

/** The field a text is about: the one most of its words belong to, if any. */
function fieldOf(text: string): string | undefined {
  const counts = Object.entries(fields)
    .map(([name, words]) => ({ name, hits: [...text.matchAll(new RegExp(words, 'g'))].length }))
    .sort((a, b) => b.hits - a.hits)
  return (counts[0]?.hits ?? 0) > 0 ? counts[0]?.name : undefined
}

const pairsOf = (text: string): Set<string> => {
  const characters = [...text.replace(anyEmptyPhrase, '').replace(/[^一-鿿]/g, '')]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

/** In how many of the sets each is. */
function countsOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** 一事一案: suggestions of several fields that have nothing in common with what the title and the text are about. */
const severalMatters: Rule = ({ blocks, yardstick }) => {
  const several = (block: Block, start: number, text: string, why: string): Finding[] => [
    {
      code: 'several-matters',
      severity: 'advice',
      ...placeOf(block, start, text),
      text: `${why}提案要求一事一案，请只写一件事，其他的另写一件提案。`,
    },
  ]
  for (const block of blocks) {
    const pattern = block.block === 'title' ? severalInTitle : announcesAnother
    const [said] = occurrences(block, pattern)
    if (said !== undefined) return several(block, said.start, said.text, `“${said.text}”像是说了不止一件事。`)
  }
  const suggestions = blocks.filter(({ block }) => block === 'suggestions')
  const titled = blocks.find(({ block }) => block === 'title')
  const title = titled?.text ?? ''
  const named = mattersIn(title, yardstick.precheck)
  if (titled !== undefined && named.length > 0)
    return several(titled, 0, title, `案由里“${named.join('”“')}”像是几件不同的事。`)
  const about = pairsOf(title)
  const saidIn = countsOf(suggestions.map(({ text }) => pairsOf(text)))
  const { mattersFields, mattersShared } = yardstick.precheck
  const strangers = suggestions.flatMap((block) => {
    const field = fieldOf(block.text)
    const own = [...pairsOf(block.text)]
    const alone =
      own.filter((pair) => about.has(pair)).length <= mattersShared &&
      own.filter((pair) => (saidIn.get(pair) ?? 0) > 1).length <= mattersShared
    return field !== undefined && alone ? [{ block, field }] : []
  })
  const others = new Set(strangers.map(({ field }) => field))
  others.delete(fieldOf(title) ?? '')
  const [first] = strangers.filter(({ field }) => others.has(field))
  const many = strangers.length * 2 >= suggestions.length
  if (first === undefined || !many || others.size < mattersFields) return []
  return several(
    first.block,
    0,
    first.block.text,
    `建议分别涉及${[...others].join('、')}等几个方面，与案由关系不大。`,
  )
}

export const substanceRules: readonly Rule[] = [
  severalMatters,
  dataMissing,
  vagueSuggestions,
  emptyPhrasesMany,
]
