// Whoever is named where a proposal is written, reviewed or passed on is there: units and levels that nobody answers for
// are refused at once, by name (B6, C1, C3, C5, C7).
import { describe, expect, it } from 'vitest'
import { acceptance, consultation, draftBody, filed, must, underFinalReview } from './journey.ts'
import { memoryLevel, testLevel } from './memory-level.ts'
import { act, toBrief } from './outcomes.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const unknown = refused(422, 'unit-unknown', { allowed: { list: '/assignment/units', remove: ['ZZZZ'] } })

describe('a unit that there is not', () => {
  it('[C7] is not asked before acceptance, nor is acceptance held up by it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const ask = { units: ['JY', 'ZZZZ'], question: '能否办理？' }
    expect(await level.act(people.committee, act(id, 'ask-units'), ask)).toMatchObject(unknown)
    await must(level, people.chair, act(id, 'final-review'), acceptance)
  })

  it('[C1] was at no consultation; the government of a level below may have been', async () => {
    const level = memoryLevel({ now: opening, level: { ...testLevel, children: ['990121'] } })
    const id = await underFinalReview(level)
    const record = (...units: string[]) =>
      level.act(people.committee, act(id, 'record-consultation'), { ...consultation, units })
    expect(await record('JY', 'ZZZZ')).toMatchObject(unknown)
    expect((await record('JY', '990121')).status).toBe(200)
  })

  it('[B6] is not suggested, as the main unit or beside it, when drafting or revising', async () => {
    const level = memoryLevel({ now: opening })
    for (const more of [{ suggestedUnits: ['JY', 'ZZZZ'] }, { suggestedCoUnits: ['ZZZZ'] }])
      expect(await level.act(people.lin, '/intake/proposals', { ...draftBody, ...more })).toMatchObject(
        unknown,
      )
    const draft = await must(level, people.lin, '/intake/proposals', { ...draftBody, suggestedUnits: ['JY'] })
    const worse = { ...draftBody, suggestedUnits: ['ZZZZ'] }
    expect(await level.act(people.lin, act(draft.id, 'revise'), worse)).toMatchObject(unknown)
    expect((await proposalPage(level, draft.id)).suggestedUnits).toEqual(['JY'])
  })

  it('[C3] sends no guest to a panel', async () => {
    const level = memoryLevel({ now: opening })
    const body = { name: '社会组', classes: ['social'] }
    const { id } = await must(level, people.committee, '/intake/panels', body)
    const guest = { person: 'g01', name: '客一', unit: 'ZZZZ' }
    expect(await level.act(people.committee, `/intake/panels/${id}/seat-guest`, guest)).toMatchObject(unknown)
  })
})

describe('a level', () => {
  it('[C5] that there is not, or that is this one, is asked to take nothing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const request = (to: string) =>
      level.act(people.committee, act(id, 'request'), { ...toBrief, to: 'level-reference', level: to })
    for (const to of ['999999', testLevel.code])
      expect(await request(to)).toMatchObject(refused(422, 'level-unknown'))
    expect((await request('371400')).status).toBe(200)
  })
})
