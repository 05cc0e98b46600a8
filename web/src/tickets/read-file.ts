// A file of tickets as hotlines export it: .csv in UTF-8 or GB 18030, or .xlsx. Which column is what is told by its heading;
// columns that hold what is a person's own are left out before anything is looked at, and named.
import { isPersonalHeading } from '#contracts/personal.ts'
import { type TicketBody, ticketBody } from '#contracts/ticket.ts'
import { instantOf } from '../time/format.ts'

export interface WrongRow {
  /** As the sheet numbers it. */
  readonly row: number
  readonly reference: string
  readonly why: string
}

export interface TicketFile {
  readonly tickets: readonly TicketBody[]
  readonly wrong: readonly WrongRow[]
  /** Headings of columns that were left out because they are personal. */
  readonly personal: readonly string[]
  /** Headings that say nothing we keep. */
  readonly unused: readonly string[]
}

type Field = keyof TicketBody

/** The first that fits, in this order: 诉求标题 is a title and no text. */
const headings: readonly (readonly [Field, RegExp])[] = [
  ['reference', /编号|单号|流水号|^reference$/i],
  ['title', /标题|主题|^title$/i],
  ['updatedAt', /更新|修改时间|变更时间|^updated/i],
  ['at', /时间|日期|^at$/i],
  ['category', /类别|类型|分类|^category$/i],
  ['area', /区域|地区|街道|辖区|社区|^area$/i],
  ['text', /内容|描述|详情|诉求|^text$/i],
]

const fieldOf = (heading: string): Field | undefined =>
  headings.find(([, pattern]) => pattern.test(heading))?.[0]

/** Rows of cells, the headings first. */
export function ticketsIn(sheet: readonly (readonly string[])[]): TicketFile {
  const [first = [], ...rows] = sheet.map((row) => row.map((cell) => cell.trim()))
  const personal = first.filter(isPersonalHeading)
  const columns = new Map<Field, number>()
  const unused: string[] = []
  for (const [index, heading] of first.entries()) {
    if (heading === '' || isPersonalHeading(heading)) continue
    const field = fieldOf(heading)
    if (field === undefined || columns.has(field)) unused.push(heading)
    else columns.set(field, index)
  }
  const tickets: TicketBody[] = []
  const wrong: WrongRow[] = []
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell === '')) continue
    const read = readRow((field) => row[columns.get(field) ?? -1] ?? '')
    if ('why' in read) wrong.push({ row: index + 2, ...read })
    else tickets.push(read.ticket)
  }
  return { tickets, wrong, personal, unused }
}

const fieldNames: Readonly<Record<Field, string>> = {
  reference: '工单编号',
  title: '标题',
  text: '诉求内容',
  at: '受理时间',
  updatedAt: '更新时间',
  category: '类别',
  area: '区域',
}

const titleLength = 40

function readRow(
  cell: (field: Field) => string,
): { ticket: TicketBody } | { reference: string; why: string } {
  const reference = cell('reference')
  const text = cell('text') || cell('title')
  const title = cell('title') || [...text].slice(0, titleLength).join('')
  const read = ticketBody.safeParse({
    reference,
    title,
    text,
    at: instantIn(cell('at')),
    ...(cell('updatedAt') === '' ? {} : { updatedAt: instantIn(cell('updatedAt')) }),
    ...(cell('category') === '' ? {} : { category: cell('category') }),
    ...(cell('area') === '' ? {} : { area: cell('area') }),
  })
  if (read.success) return { ticket: read.data }
  const wrong = [...new Set(read.error.issues.map(({ path }) => path[0] as Field))]
  return { reference, why: wrong.map(whyOf).join('；') }
}

const whyOf = (field: Field): string =>
  field === 'at' || field === 'updatedAt'
    ? `${fieldNames[field]}认不出，请写成 2026-01-05 09:30 这样`
    : `${fieldNames[field]}空着、太长或有认不出的字符`

/** 2026/1/5 9:30, 2026-01-05 09:30:00, 2026年1月5日: Beijing time. */
function instantIn(text: string): string {
  const [, year, month = '', day = '', hour = '0', minute = '0', second = '0'] =
    /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D*(?:(\d{1,2})\D(\d{1,2})(?:\D(\d{1,2}))?)?/.exec(text) ?? []
  if (year === undefined) return text
  const two = (part: string) => part.padStart(2, '0')
  return instantOf(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`)
}

/** Loaded only when a file is chosen: the reader of spreadsheets is large. */
export async function readTicketFile(file: File): Promise<TicketFile> {
  const { read, utils } = await import('@e965/xlsx')
  const bytes = await file.arrayBuffer()
  const book = /\.csv$/i.test(file.name)
    ? read(textIn(bytes), { type: 'string', raw: true })
    : read(bytes, { type: 'array', cellDates: false })
  const [name = ''] = book.SheetNames
  const sheet = book.Sheets[name]
  if (sheet === undefined) return { tickets: [], wrong: [], personal: [], unused: [] }
  const rows = utils.sheet_to_json<unknown[]>(sheet, {
    header: 1,
    raw: false,
    defval: '',
    dateNF: 'yyyy-mm-dd hh:mm:ss',
  })
  return ticketsIn(rows.map((row) => row.map(String)))
}

/** Exports of older systems are in GB 18030. */
function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
