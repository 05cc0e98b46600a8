// Suggestions one by one: recognises how a text counts them (1. · （一） · 一、 · 第一, · 一是 · 建议一: · ①) and parts it there.
// The outermost way of counting is taken; what is counted inside a suggestion stays in it.

const numerals = '一二三四五六七八九十'
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** 一 → 1, 十二 → 12, 二十 → 20. */
function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const round = circled.indexOf(text)
  if (round >= 0) return round + 1
  const digit = (one: string) => (one === '' ? 0 : numerals.indexOf(one) + 1)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  if (!text.includes('十')) return digit(ones)
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones)
}

const chinese = `[${numerals}]{1,3}`

/** Ways of counting: each marker has its number in the first group. */
const markers: readonly RegExp[] = [
  new RegExp(`(?:建议|对策|措施)\\s*(${chinese}|\\d{1,2})\\s*[:：、.．]\\s*`, 'g'),
  new RegExp(`(${chinese})\\s*[、.．]\\s*`, 'g'),
  new RegExp(`[（(]\\s*(${chinese})\\s*[)）]\\s*[、.．]?\\s*`, 'g'),
  new RegExp(`第(${chinese})\\s*[,，、:：]\\s*`, 'g'),
  new RegExp(`其(${chinese})\\s*[,，、:：]\\s*`, 'g'),
  new RegExp(`(${chinese})(?:是|要)[,，]?\\s*`, 'g'),
  /(?<![\d.])(\d{1,2})\s*(?:[、．]|\.(?!\d)|\.(?=\d{4}\s*年))\s*/g,
  /[（(]\s*(\d{1,2})\s*[)）]\s*[、.．]?\s*/g,
  /(?<![\d（(])(\d{1,2})\s*[)）]\s*/g,
  new RegExp(`([${circled}])\\s*`, 'g'),
]

interface Mark {
  readonly start: number
  readonly end: number
}

/** Marks of one way of counting that follow each other in number, each at the start of a line or after a full stop. */
function marksOf(text: string, marker: RegExp): Mark[] {
  const marks: Mark[] = []
  let next: number | undefined
  for (const found of text.matchAll(marker)) {
    if (!/(?:^|[\n。；;：:！!？?”])[ \t　]*$/.test(text.slice(0, found.index))) continue
    const value = countOf(found[1] ?? '')
    // Counting wrong is human: one left out, or one given twice, is still the next.
    if (next !== undefined && (value < next - 1 || value > next + 1)) continue
    marks.push({ start: found.index, end: found.index + found[0].length })
    next = value + 1
  }
  return marks
}

export interface Items {
  /** What stands before the first. */
  readonly preface: string
  readonly items: readonly string[]
  /** Whether they were counted in the text. */
  readonly counted: boolean
}

const tidy = (text: string) => text.trim().replace(/[;；]$/, '。')

/** The suggestions of a text; its paragraphs where nothing is counted. */
export function itemsOf(text: string): Items {
  // The way whose first mark stands foremost is the outermost; a single mark counts only if there is no other way.
  const ways = markers
    .map((marker) => marksOf(text, marker))
    .filter((marks) => marks.length > 0)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0) || b.length - a.length)
  const marks = ways.find(({ length }) => length > 1) ?? ways[0]
  if (marks === undefined)
    return { preface: '', items: text.split(/\n+/).map(tidy).filter(Boolean), counted: false }
  const items = marks
    .map(({ end }, index) => tidy(text.slice(end, marks[index + 1]?.start ?? text.length)))
    .filter(Boolean)
  return { preface: text.slice(0, marks[0]?.start ?? 0).trim(), items, counted: true }
}
