// A partition that is read whole is read to its end, however long: nothing is left out without a word.
import { expect, it } from 'vitest'
import { memoryViews } from '#kernel/memory/memory-stores.ts'
import { wholeOf } from '../../services/intake/whole-partition.ts'

it('[A5] a year of more items than one query brings is counted to the last', async () => {
  const views = memoryViews()
  const count = 4500
  for (let index = 0; index < count; index++)
    await views.put({ pk: 'list-tally#2026', sk: String(index).padStart(5, '0'), data: { index } }, 1)
  const rows = await wholeOf<{ index: number }>(views, 'list-tally#2026')
  expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index))
})
