// Secrecy that is found after the end (C13): of what was withdrawn, converted or not accepted, which lists, figures and units
// still name. Who it lies with loses it, and gets it back when it is none after all.
import { describe, expect, it } from 'vitest'
import { drafted, filed, must, passed, screened, underFinalReview } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { act, briefs, decisionsTold, toBrief, yes } from './outcomes.ts'
import { desk, hoursAfter, opening, proposalPage, refused, theClock } from './pages.ts'
import { people } from './people.ts'

const secret = { secrecy: 'secret', remark: '涉及军事设施。' }
const clear = { secrecy: 'clear', remark: '已核，不涉密。' }
const { committee, chair, panel, lin, handler } = people

/** Not accepted, and passed to the education authority for reference. */
async function referred(level: MemoryLevel): Promise<string> {
  const id = await underFinalReview(level)
  await must(level, chair, act(id, 'final-review'), {
    outcome: 'not-accept',
    reasons: ['no-substance'],
    explanation: '建议不具体，转有关单位研究参考。',
    forwardTo: 'unit',
    forwardUnit: 'JY',
  })
  return id
}

describe('what was passed to a unit for reference', () => {
  it('[C13] [C14] is taken from it, its time stands still, and the committee has it to carry on outside', async () => {
    const level = memoryLevel({ now: opening })
    const id = await referred(level)
    expect(await desk(level, 'intake', handler)).toEqual([id])
    await must(level, chair, act(id, 'screen'), secret)
    expect(await desk(level, 'intake', handler)).toEqual([])
    expect(await desk(level, 'intake', handler, 'done')).toEqual([])
    expect(await level.get(handler, `/intake/proposals/${id}`)).toMatchObject(refused(404, 'unknown'))
    expect(await level.act(handler, act(id, 'answer-reference'), { text: '已研究。' })).toMatchObject(
      refused(404, 'unknown'),
    )
    const { clocks } = (await level.get(chair, `/supervision/dockets/${id}`)).body
    expect(clocks).toContainEqual(
      expect.objectContaining({ clock: 'reference', paused: expect.objectContaining({ reason: 'secrecy' }) }),
    )
    expect(await desk(level, 'intake', committee)).toEqual([id])
    expect((await proposalPage(level, id, lin)).restricted).toBe(true)
    expect((await decisionsTold(level, lin)).map(({ text }) => text)).toContain(
      '经筛查涉密，从现在起限定知悉范围',
    )
    await must(level, committee, act(id, 'pass-on'), { to: '机要室', on: '2026-01-05', words: '另行办理。' })
    expect(await desk(level, 'intake', committee)).toEqual([])
  })

  it('[C13] comes back to it with its days when it is none after all', async () => {
    const level = memoryLevel({ now: opening })
    const id = await referred(level)
    const { due } = await theClock(level, id, 'reference')
    await must(level, chair, act(id, 'screen'), secret)
    await level.moveTo(hoursAfter(opening, 48))
    await must(level, chair, act(id, 'screen'), clear)
    expect(await desk(level, 'intake', handler)).toEqual([id])
    const resumed = await theClock(level, id, 'reference')
    expect(resumed.paused).toBeUndefined()
    expect(resumed.due > due).toBe(true)
    await must(level, handler, act(id, 'answer-reference'), { text: '已研究。' })
    expect((await proposalPage(level, id)).status).toBe('not-accepted')
  })
})

it('[C13] [C5] the brief that it has become is closed with it, and opened again', async () => {
  const level = memoryLevel({ now: opening })
  const id = await filed(level)
  await must(level, committee, act(id, 'first-review'), screened)
  await must(level, panel, act(id, 'request'), toBrief)
  await must(level, lin, act(id, 'answer-request'), yes)
  const read = async () => (await level.get(panel, `${briefs}/${id}`)).status
  expect(await read()).toBe(200)
  await must(level, chair, act(id, 'screen'), secret)
  expect(await read()).toBe(404)
  await must(level, chair, act(id, 'screen'), clear)
  expect(await read()).toBe(200)
})

it('[C13] what was withdrawn is called secret in lists, and its lead still reads it', async () => {
  const level = memoryLevel({ now: opening })
  const id = await filed(level)
  await must(level, committee, act(id, 'first-review'), screened)
  await must(level, panel, act(id, 'second-review'), passed)
  await must(level, lin, act(id, 'withdraw'), { reason: '不再提出。' })
  await must(level, committee, act(id, 'screen'), secret)
  expect(await level.get(panel, `/intake/proposals/${id}`)).toMatchObject(refused(404, 'unknown'))
  const { items } = (await level.get(lin, '/intake/credits', { year: '2026' })).body
  expect(JSON.stringify(items ?? [])).not.toContain('接送区')
  expect((await proposalPage(level, id)).status).toBe('withdrawn')
})

it('[C13] a draft that was never filed is before nobody: it is not screened', async () => {
  const level = memoryLevel({ now: opening })
  const id = await drafted(level)
  await must(level, lin, act(id, 'withdraw'), { reason: '不再提出。' })
  expect((await level.act(committee, act(id, 'screen'), secret)).status).toBe(403)
})
