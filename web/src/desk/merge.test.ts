import { describe, expect, test } from 'vitest'
import type { LedgerItem } from '../api/client.ts'
import { timeLeft } from './light.ts'
import { type DeskEntry, deskLines, deskSummary, kindsOf } from './merge.ts'

const entry = (more: Partial<DeskEntry>): DeskEntry => ({
  id: 'p1',
  list: 'todo',
  service: 'intake',
  title: '关于加强校园周边停车管理的提案',
  statusText: '已提交，待初审',
  at: '2027-01-05T01:00:00.000Z',
  ...more,
})
const clock = (more: Partial<LedgerItem>): LedgerItem => ({
  id: 'p1',
  title: '关于加强校园周边停车管理的提案',
  clock: 'claim',
  due: '2027-01-08T10:00:00.000Z',
  light: 'green',
  daysLeft: 3,
  overdue: false,
  reminders: 0,
  ...more,
})

describe('the desk', () => {
  test('what runs out first comes first, and what has no clock comes last, the longest waiting first', () => {
    const lines = deskLines(
      'todo',
      [
        entry({ id: 'old' }),
        entry({ id: 'new', at: '2027-01-06T01:00:00.000Z' }),
        entry({ id: 'later', service: 'assignment' }),
        entry({ id: 'overdue', service: 'assignment' }),
      ],
      [
        clock({ id: 'later' }),
        clock({ id: 'overdue', due: '2027-01-03T10:00:00.000Z', light: 'red', daysLeft: -1, overdue: true }),
      ],
    )
    expect(lines.map(({ id }) => id)).toEqual(['overdue', 'later', 'old', 'new'])
  })

  test('what is done comes with the newest first', () => {
    const entries = [
      entry({ id: 'old', list: 'done' }),
      entry({ id: 'new', list: 'done', at: '2027-01-06T01:00:00.000Z' }),
    ]
    expect(deskLines('done', entries, []).map(({ id }) => id)).toEqual(['new', 'old'])
  })

  test('the kinds of a mixed list are counted, the most first', () => {
    const entries = [entry({ id: 'c', about: 'clue' }), entry({ id: 'p1' }), entry({ id: 'p2' })]
    expect(kindsOf(deskLines('todo', entries, []))).toEqual([
      { kind: 'proposal', count: 2 },
      { kind: 'clue', count: 1 },
    ])
  })

  test('a proposal that two services ask something about is one line, with the later status and the nearer clock', () => {
    const lines = deskLines(
      'todo',
      [
        entry({ service: 'evaluation', statusText: '待评价' }),
        entry({ service: 'assignment', statusText: '办理中', number: 7 }),
      ],
      [clock({ clock: 'feedback', due: '2027-02-01T10:00:00.000Z' }), clock({})],
    )
    expect(lines).toMatchObject([{ id: 'p1', statusText: '待评价', number: 7, clock: { clock: 'claim' } }])
  })

  test('what is done in one service but waits in another is to do, not done', () => {
    const entries = [entry({ list: 'done' }), entry({ list: 'todo', service: 'assignment' })]
    expect(deskLines('done', entries, [])).toEqual([])
    expect(deskLines('todo', entries, [])).toHaveLength(1)
  })

  test('what one began shows how far it has come', () => {
    const entries = [
      entry({ list: 'initiated', statusText: '已立案' }),
      entry({ list: 'done', service: 'assignment', statusText: '答复已送达' }),
    ]
    expect(deskLines('initiated', entries, [])).toMatchObject([{ statusText: '答复已送达' }])
  })

  test('the summary counts what is overdue and what soon will be', () => {
    const lines = deskLines(
      'todo',
      [entry({ id: 'a' }), entry({ id: 'b' }), entry({ id: 'c' })],
      [
        clock({ id: 'a', light: 'red', daysLeft: -2, overdue: true }),
        clock({ id: 'b', light: 'yellow', daysLeft: 1 }),
      ],
    )
    expect(deskSummary(lines)).toBe('有 3 件事等您办理，其中 1 件已逾期、1 件快到期。')
    expect(deskSummary([])).toBe('现在没有事等您办理。')
  })
})

describe('a light in words', () => {
  test.each([
    [{ light: 'green', daysLeft: 12, overdue: false }, '剩 12 个工作日'],
    [{ light: 'yellow', daysLeft: 0, overdue: false }, '今天到期'],
    [{ light: 'red', daysLeft: 0, overdue: true }, '已逾期'],
    [{ light: 'red', daysLeft: -3, overdue: true }, '已逾期 3 个工作日'],
  ] as const)('%j is %s', (countdown, words) => {
    expect(timeLeft(countdown)).toBe(words)
  })
})
