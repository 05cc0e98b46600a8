// How people write the figures of a number that is not to be found: full-width, in circles, in Chinese, as a radio operator
// says them, with anything at all between them.

/** 幺 and 洞拐勾 as they are said, 壹贰叁 as on a cheque, 么 and ○ as a keyboard offers them. */
const spellings = [
  '〇零○洞',
  '一壹幺么',
  '二贰两',
  '三叁',
  '四肆',
  '五伍',
  '六陆',
  '七柒拐',
  '八捌',
  '九玖勾',
]

const chinese = spellings.join('')

/** One figure, of which only these values will do, as a class of a pattern. */
export const figureOf = (...those: readonly number[]): string =>
  `[${those.map((value) => `${value}${spellings[value] ?? ''}`).join('')}]`

export const figure = `[\\d${chinese}]`
/** The same, where a letter stands for it: O for 0, l and I for 1. */
export const looseFigure = `[\\d${chinese}oli]`

const values = new Map<string, string>([
  ...spellings.flatMap((characters, value) =>
    [...characters].map((character): [string, string] => [character, String(value)]),
  ),
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
])

/** The number as a telephone would dial it: its figures, and the X that ends an identity number, of which people make ×. */
export const dialled = (number: string): string =>
  [...number.toLowerCase()]
    .map((one) => values.get(one) ?? (/\d/.test(one) ? one : /[x×]/.test(one) ? 'X' : ''))
    .join('')

/** What people put between figures. First a space, a dot or a dash; `plain` makes one of every dash. */
const plainGap = '[ .·•∙・_-]'
/** What lists, clocks and sums have between their numbers as well. */
const listGap = '[,、/:;~*+=#|\\\\()\\[\\]【】<>"\'^…。→●■▲&@!?\\n\\r]'
/** What is between the numbers of no honest text: a picture, a star, the name of a sign. */
const oddGap = '(?:\\p{Extended_Pictographic}|[★☆◆]|横?杠|空格|破折号)'

export const gap = `(?:${plainGap}|${listGap}|${oddGap}){0,3}`
export const narrowGap = `${plainGap}{0,3}`

const oddGaps = new RegExp(oddGap, 'u')
const listGaps = new RegExp(listGap)
const runs = new RegExp(`${looseFigure}+`, 'giu')

/** In which groups a number's figures stand, and what is between these. */
export function groupsOf(number: string): { lengths: number[]; gaps: string[] } {
  const found = [...number.matchAll(runs)]
  const ends = found.map(({ index, 0: run }) => index + run.length)
  return {
    lengths: found.map(({ 0: run }) => [...run].length),
    gaps: found.slice(1).map(({ index }, place) => number.slice(ends[place], index)),
  }
}

/** So many groups are no list: the numbers of a list soon have two figures. */
const leastSingles = 10
export const isSpelled = (number: string): boolean => groupsOf(number).lengths.length >= leastSingles

/** As a mobile number is said. */
const spoken = ['11', '3-8', '7-4', '3-4-4', '3-3-5', '3-4-2-2', '3-2-2-4', '3-2-2-2-2', '3-3-3-2']
/** And so also with the signs of a list between them: 138，0000，1234. */
const spokenInList = ['3-8', '3-4-4']
const inPairs = ['1-2-2-2-2-2', '2-2-2-2-2-1']
const mostGroups = 4

/** After the last of several numbers: 1500-2000-300户. */
const counted =
  /^ ?(?:余|多)?(?:[年月日路号期届次件条项户人名位个家所座栋套处辆台批级米度%‰℃万亿]|分钟|小时|周岁)/

/**
 * Whether eleven figures are one number, or several: 1500-2000 300, 13、15、17路. Years, sizes and lists have other groups
 * than a telephone's number, or not the same sign between them, or say after the last what they count.
 */
export function isOneNumber(number: string, after: string): boolean {
  const { lengths, gaps } = groupsOf(number)
  if (lengths.length >= leastSingles || gaps.some((one) => oddGaps.test(one))) return true
  // A column of a table.
  if (gaps.some((one) => /[\n\r]/.test(one))) return false
  const shape = lengths.join('-')
  const isList = gaps.some((one) => listGaps.test(one))
  if (spoken.includes(shape) && !isList) return !after.startsWith('年')
  if (counted.test(after)) return false
  if (spokenInList.includes(shape)) return true
  if (isList || gaps.some((one) => one !== gaps[0])) return false
  return lengths.length <= mostGroups ? !isAddress(number) : inPairs.includes(shape)
}

export const isCounted = (after: string): boolean => counted.test(after)

/** 192.168.10.101 */
const isAddress = (number: string): boolean =>
  /^[1-9]\d{0,2}(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(number) &&
  number.split('.').every((part) => Number(part) <= 255)
