import { describe, expect, test } from 'vitest'
import { readTicketFile, ticketsIn } from './read-file.ts'

const sheet = [
  ['工单编号', '来电人姓名', '联系电话', '诉求标题', '诉求内容', '受理时间', '所属街道', '回访满意度'],
  ['DZ001', '王某', '13800001111', '供暖不热', '室温14度。', '2026/1/5 9:30', '东关街道', '满意'],
  ['DZ002', '李某', '13800002222', '', '路灯损坏多日,夜间出行危险。', '2026-01-06 10:00:05', '', ''],
  ['', '赵某', '', '没有编号', '内容', '2026-01-06', '', ''],
  ['', '', '', '', '', '', '', ''],
]

const first = {
  reference: 'DZ001',
  title: '供暖不热',
  text: '室温14度。',
  at: '2026-01-05T01:30:00.000Z',
  area: '东关街道',
}

describe('a sheet of tickets', () => {
  test('is read by its headings, without the columns that hold what is a person’s own', () => {
    const read = ticketsIn(sheet)
    expect(read.personal).toEqual(['来电人姓名', '联系电话'])
    expect(read.unused).toEqual(['回访满意度'])
    expect(read.tickets[0]).toEqual(first)
    expect(JSON.stringify(read)).not.toMatch(/13800001111|王某/)
  })

  test('has a title from its text where none is given, and says which rows cannot be read and why', () => {
    const { tickets, wrong } = ticketsIn(sheet)
    expect(tickets[1]).toMatchObject({ title: '路灯损坏多日,夜间出行危险。', at: '2026-01-06T02:00:05.000Z' })
    expect(wrong).toEqual([{ row: 4, reference: '', why: '工单编号空着、太长或有认不出的字符' }])
  })
})

test('[A6] a sheet says when a ticket was last changed, which is not when it was taken', () => {
  const { tickets } = ticketsIn([
    ['工单编号', '标题', '内容', '更新时间', '受理时间'],
    ['DZ001', '路灯', '坏了', '2026-01-06 10:00', '2026-01-05 09:30'],
    ['DZ002', '路灯', '坏了', '', '2026-01-05 09:30'],
  ])
  expect(tickets[0]).toMatchObject({ at: '2026-01-05T01:30:00.000Z', updatedAt: '2026-01-06T02:00:00.000Z' })
  expect(tickets[1]).not.toHaveProperty('updatedAt')
})

test('[A6] a sheet whose times cannot be read says how they are written', () => {
  const { wrong } = ticketsIn([
    ['工单编号', '标题', '内容', '受理时间', '更新时间'],
    ['DZ001', '路灯', '坏了', '昨天', '2026-01-05'],
    ['DZ002', '路灯', '坏了', '2026-01-05', '今早'],
  ])
  expect(wrong.map(({ why }) => why)).toEqual([
    '受理时间认不出，请写成 2026-01-05 09:30 这样',
    '更新时间认不出，请写成 2026-01-05 09:30 这样',
  ])
})

const csv = sheet.map((row) => row.join(',')).join('\r\n')

describe('a file', () => {
  test('.csv in UTF-8 and with a byte order mark', async () => {
    for (const text of [csv, `\u{feff}${csv}`])
      expect((await readTicketFile(new File([text], '热线.csv'))).tickets[0]).toEqual(first)
  })

  test('.csv in GB 18030', async () => {
    // 工单编号,标题,内容,时间 / DZ001,路灯,坏了,2026-01-05
    const bytes = Uint8Array.from(
      'b9a4b5a5b1e0bac52cb1eacce22cc4dac8dd2ccab1bce40a445a3030312cc2b7b5c62cbbb5c1cb2c323032362d30312d3035'
        .match(/../g)
        ?.map((pair) => Number.parseInt(pair, 16)) ?? [],
    )
    const { tickets } = await readTicketFile(new File([bytes], 'old.csv'))
    expect(tickets).toEqual([
      { reference: 'DZ001', title: '路灯', text: '坏了', at: '2026-01-04T16:00:00.000Z' },
    ])
  })

  test('.xlsx', async () => {
    const { utils, write } = await import('@e965/xlsx')
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(sheet), '工单')
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer
    const read = await readTicketFile(new File([bytes], '热线.xlsx'))
    expect(read.tickets[0]).toEqual(first)
    expect(read.personal).toEqual(['来电人姓名', '联系电话'])
  })
})
