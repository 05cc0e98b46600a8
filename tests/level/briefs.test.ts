// Opinion briefs 社情民意 and proposals into each other (A23): one matter under one id, counted once.
import { describe, expect, it } from 'vitest'
import { draftBody, filed, must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom, act, briefs, mergedPair, toBrief, yes } from './outcomes.ts'
import { desk, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const body = {
  title: '校门口接送拥堵的情况',
  situation: '六所学校放学时段拥堵。',
  suggestions: ['划定接送区。'],
}

const briefPage = async (level: MemoryLevel, id: string, by: Person = people.lin) =>
  (await level.get(by, `${briefs}/${id}`)).body

const credits = async (level: MemoryLevel, by: Person) => (await level.get(by, '/intake/credits')).body

describe('a matter that changes its form', () => {
  it('[A23] keeps its id there and back, and counts once for its member', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    await must(level, people.lin, act(id, 'answer-request'), yes)
    expect(await briefPage(level, id)).toMatchObject({ title: draftBody.title, fromProposal: true })
    expect(await credits(level, people.lin)).toMatchObject({
      total: 1,
      items: [{ id, form: 'brief', forms: ['brief', 'proposal'] }],
    })
    // And back: the draft is as it was.
    await must(level, people.lin, `${briefs}/${id}/convert`)
    expect(await briefPage(level, id)).toMatchObject({ status: 'converted', isProposal: true })
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'drafting',
      analysis: draftBody.analysis,
      suggestions: draftBody.suggestions.map((text, index) => ({ number: index + 1, text })),
    })
    await must(level, people.lin, act(id, 'file'))
    await acceptedFrom(level, id)
    expect(await credits(level, people.lin)).toMatchObject({
      total: 1,
      items: [{ id, form: 'proposal', statusText: '已立案' }],
    })
  })

  it('[A23] begins as a brief and becomes a proposal under the same id, with one credit', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.he, briefs, body)
    await must(level, people.committee, `${briefs}/${id}/adopt`, { words: '采用，编入本期信息。' })
    await must(level, people.committee, `${briefs}/${id}/forward`, { to: '市政协', words: '报送。' })
    expect(await briefPage(level, id, people.he)).toMatchObject({
      status: 'forwarded',
      handled: { to: '市政协' },
    })
    await must(level, people.he, `${briefs}/${id}/convert`)
    const page = await proposalPage(level, id, people.he)
    expect(page).toMatchObject({
      status: 'drafting',
      title: body.title,
      situation: body.situation,
      suggestions: [{ number: 1, text: '划定接送区。' }],
      origins: [{ kind: 'brief', id, title: body.title }],
    })
    // Nobody has said yet whether it may be public (B7).
    expect(page).not.toHaveProperty('consentPublic')
    expect(page).not.toHaveProperty('consentReason')
    expect(await credits(level, people.he)).toMatchObject({ total: 1 })
  })

  it('counts what was merged for its own proposers only, and nothing for what was withdrawn', async () => {
    const level = memoryLevel({ now: opening })
    const { main, other } = await mergedPair(level)
    expect((await credits(level, people.lin)).items).toMatchObject([{ id: main }])
    expect((await credits(level, people.he)).items).toMatchObject([{ id: other }])
    const gone = await filed(level)
    await must(level, people.lin, act(gone, 'withdraw'), { reason: '重复。' })
    expect(await credits(level, people.lin)).toMatchObject({ total: 1 })
  })
})

describe('a brief', () => {
  it('lies on the committee’s desk until it is adopted, forwarded or kept', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.he, briefs, body)
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
    await must(level, people.committee, `${briefs}/${id}/keep`, { words: '情况已掌握，留存。' })
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    expect((await level.get(people.committee, briefs)).body.items).toMatchObject([{ id, status: 'kept' }])
  })

  it('is its author’s to read and to convert', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.he, briefs, body)
    expect((await level.get(people.su, `${briefs}/${id}`)).status).toBe(403)
    expect(await level.act(people.su, `${briefs}/${id}/convert`)).toMatchObject(refused(403, 'not-yours'))
    expect((await level.get(people.su, briefs)).body.items).toEqual([])
    expect((await level.get(people.he, briefs, { whose: 'all' })).body.items).toHaveLength(1)
  })

  it('lets nobody but the offices see what counts for another member', async () => {
    const level = memoryLevel({ now: opening })
    expect((await level.get(people.su, '/intake/credits', { member: people.he.id })).status).toBe(403)
    expect((await level.get(people.committee, '/intake/credits', { member: people.he.id })).body).toEqual({
      member: people.he.id,
      total: 0,
      items: [],
    })
  })
})
