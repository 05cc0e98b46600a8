import { expect, it } from 'vitest'
import { apart } from './under-review.ts'

const found = (id: string, status: Parameters<typeof apart>[0][number]['status'], statusText: string) => ({
  id,
  title: `关于${id}的提案`,
  kind: 'sole' as const,
  status,
  statusText,
  proposers: ['林一'],
  filedAt: '2027-01-10T01:00:00Z',
  session: '13-4',
})

it('what is at any stage of the review can be put together, and what is past it is told of apart', () => {
  const { open, elsewhere } = apart([
    found('a', 'filed', '待初审'),
    found('b', 'second-review', '待复审'),
    found('c', 'final-review', '待终审'),
    found('d', 'accepted', '已立案'),
    found('e', 'returned', '退回修改'),
  ])
  expect(open.map(({ id, note }) => [id, note])).toEqual([
    ['a', '待初审'],
    ['b', '待复审'],
    ['c', '待终审'],
  ])
  expect(elsewhere.map(({ id }) => id)).toEqual(['d', 'e'])
})
