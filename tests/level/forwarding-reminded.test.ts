// What was forwarded is not forgotten (C5, C14): the unit that is to answer about it, and the committee that is to pass it on,
// have a clock, are reminded, and hear no more once it is done. The page of how it was reviewed is open to no unit for that.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { must, underFinalReview } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act } from './outcomes.ts'
import { clockOf, hoursAfter, opening, theClock } from './pages.ts'
import { people } from './people.ts'

const { handler, committee, chair } = people
const days = (count: number) => hoursAfter(opening, 24 * count)

async function forwarded(level: MemoryLevel, to: object): Promise<string> {
  const id = await underFinalReview(level)
  const refusal = { outcome: 'not-accept', reasons: ['no-substance'], explanation: '内容空泛。', ...to }
  await must(level, chair, act(id, 'final-review'), refusal)
  return id
}

const remindersOf = async (level: MemoryLevel, by: Person) =>
  (await level.get(by, '/supervision/notices', { list: 'all' })).body.items.filter(
    ({ clock }: { clock?: string }) => clock === 'reference' || clock === 'passing-on',
  )

describe('forwarded', () => {
  it('[C5] [C14] to a unit: it is reminded until it has answered, by a clock of the policy', async () => {
    const level = memoryLevel({ now: opening })
    const id = await forwarded(level, { forwardTo: 'unit', forwardUnit: 'JY' })
    expect(await theClock(level, id, 'reference')).toMatchObject({
      running: true,
      responsible: { unit: 'JY' },
      explanation: { rule: 'referencePeriod' },
    })
    expect((await level.get(handler, '/supervision/desk')).body.items).toMatchObject([
      { id, clock: 'reference' },
    ])
    expect(await remindersOf(level, handler)).toEqual([])
    await level.moveTo(days(120))
    const reminded = await remindersOf(level, handler)
    expect(reminded.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['reminder', 'urging-slip', 'deadline-passed']),
    )
    // It reads what is for it, and nothing of the review.
    expect((await level.get(handler, `/supervision/dockets/${id}`)).status).toBe(403)
    await must(level, handler, `/supervision/dockets/${id}/acknowledge`, { notice: reminded[0].notice })
    await must(level, handler, act(id, 'answer-reference'), { text: '已研究。' })
    expect(await clockOf(level, id, 'reference')).toMatchObject({ running: false })
    const before = (await remindersOf(level, handler)).length
    await level.moveTo(days(200))
    expect(await remindersOf(level, handler)).toHaveLength(before)
  })

  it('[C5] as a letter: the committee is reminded until it has recorded to whom it was passed on', async () => {
    const level = memoryLevel({ now: opening })
    const id = await forwarded(level, { forwardTo: 'letter' })
    expect(await theClock(level, id, 'passing-on')).toMatchObject({
      responsible: { office: 'committee' },
      explanation: { rule: 'passOnDays' },
    })
    expect((await level.get(committee, '/supervision/desk')).body.items).toMatchObject([{ id }])
    await level.moveTo(days(30))
    const [last] = await remindersOf(level, committee)
    await must(level, committee, `/supervision/dockets/${id}/acknowledge`, { notice: last.notice })
    const passedOn = { to: '市政府办公室', on: '2026-02-02', words: '已转送。' }
    await must(level, committee, act(id, 'pass-on'), passedOn)
    expect(await clockOf(level, id, 'passing-on')).toMatchObject({ running: false })
  })

  it('[C5] nowhere, or as a brief, which has its own desk: no clock runs', async () => {
    for (const forwardTo of ['none', 'brief']) {
      const level = memoryLevel({ now: opening })
      const id = await forwarded(level, { forwardTo })
      for (const clock of ['reference', 'passing-on'] as const)
        expect(await clockOf(level, id, clock)).toBeUndefined()
    }
  })

  it('[C5] has ladders that urge after the day has passed', () => {
    for (const clock of ['reference', 'passing-on'] as const)
      expect(policyDefaults.ladders[clock].some(({ offset }) => offset.count > 0)).toBe(true)
  })
})
