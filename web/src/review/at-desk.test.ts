import { expect, it } from 'vitest'
import { reviewStage } from '#contracts/api/review-desk.ts'
import { type AtDesk, deskOf, searchOf } from './at-desk.ts'

it('the desk is found in the address as it was left: filter, what is read, what was chosen in which version', () => {
  const desk: AtDesk = {
    filter: { stage: 'final', class: 'social', mark: 'scan', word: '学校 林一' },
    reading: '01J-a',
    versions: { '01J-a': 3, '01J-b': 12 },
  }
  expect(deskOf(new URLSearchParams(searchOf(desk).toString()))).toEqual(desk)
  expect(searchOf({ filter: {}, reading: '', versions: {} }).toString()).toBe('')
})

it('every stage that the desk filters by is found again', () => {
  for (const stage of reviewStage.options)
    expect(deskOf(new URLSearchParams({ stage })).filter).toEqual({ stage })
})

it('what nobody can have chosen is left out', () => {
  const search = new URLSearchParams(
    'stage=fifth&class=no-such&mark=&word=%20&chosen=01J-a&chosen=.3&chosen=01J-b.x',
  )
  expect(deskOf(search)).toEqual({ filter: {}, reading: '', versions: {} })
})
