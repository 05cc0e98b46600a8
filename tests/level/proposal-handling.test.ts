// What intake knows of the handling of its own proposals: unit, result class, and what became of each suggestion.
import { expect, it } from 'vitest'
import { delivered, dispatched } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { desk, opening, proposalPage } from './pages.ts'
import { people } from './people.ts'

it('a dispatched proposal says who handles it', async () => {
  const level = memoryLevel({ now: opening })
  const id = await dispatched(level)
  expect((await proposalPage(level, id)).handling).toEqual({ unit: 'JY', at: opening })
})

it('an answered proposal says its result class and what became of each suggestion', async () => {
  const level = memoryLevel({ now: opening })
  const id = await delivered(level)
  const { handling } = await proposalPage(level, id)
  expect(handling).toMatchObject({ unit: 'JY', resultClass: expect.stringMatching(/^[A-D]$/) })
  expect(handling.answers.map(({ suggestion }: { suggestion: number }) => suggestion)).toEqual([1, 2])
  expect(JSON.stringify(handling)).not.toContain('text')
})

it('what the units do moves nothing on the desks of those who reviewed it', async () => {
  const level = memoryLevel({ now: opening })
  const id = await dispatched(level)
  expect(await desk(level, 'intake', people.chair, 'done')).toEqual([id])
  const { body } = await level.get(people.lin, '/intake/desk', { list: 'initiated' })
  expect(body.items[0]).toMatchObject({ id, statusText: '已立案', at: opening })
})
