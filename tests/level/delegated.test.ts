// Delegated filing 代录 (feature B13): staff record a draft for a member, who confirms it before anything can come of it.
import { describe, expect, it } from 'vitest'
import { draftBody, must, registered, returned, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { desk, opening, proposalPage, refused, typesOf } from './pages.ts'
import { also, people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`

async function recorded(level: MemoryLevel, more: object = {}): Promise<string> {
  await registered(level, people.lin, people.he)
  const body = { ...draftBody, member: people.lin.id, ...more }
  return (await must(level, people.committee, '/intake/proposals/for-member', body)).id
}

describe('a draft recorded for a member', () => {
  it('[B13] cannot be filed, nor enter review, before the member has confirmed it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    const unconfirmed = refused(409, 'delegation-unconfirmed', { source: 'B13' })
    expect(await level.act(people.lin, at(id, 'file'))).toMatchObject(unconfirmed)
    expect(await level.act(people.committee, at(id, 'file'))).toMatchObject(unconfirmed)
    expect((await proposalPage(level, id)).acts).not.toContain('proposal.file')
    const reviewer = { ...people.committee, id: 'o77', name: '另一位' }
    expect(await level.act(reviewer, at(id, 'first-review'), screened)).toMatchObject(
      refused(403, 'not-yours'),
    )
    expect(await desk(level, 'intake', reviewer)).toEqual([])
    expect(level.sent).toEqual([])
  })

  it('[B13] is filed by the recorder or the member once it is confirmed, and always says who recorded it', async () => {
    for (const filer of [people.committee, people.lin]) {
      const level = memoryLevel({ now: opening })
      const id = await recorded(level)
      expect(await desk(level, 'intake', people.lin)).toEqual([id])
      await must(level, people.lin, at(id, 'confirm-draft'))
      await must(level, filer, at(id, 'file'))
      const page = await proposalPage(level, id)
      expect(page).toMatchObject({
        status: 'filed',
        proposers: [{ id: 'm01', name: '林一' }],
        recorded: { by: '陈初审', confirmedAt: opening },
      })
      expect(typesOf(page)).toEqual(['proposal.drafted', 'draft.confirmed', 'proposal.filed'])
      expect(page.timeline[0].text).toBe('代林一录入了提案，待本人确认')
      expect(page.timeline[0].by).toContain('陈初审')
    }
  })

  it('[B13] is filed by the recorder as the member has confirmed it, and not what they are rewriting', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    await must(level, people.lin, at(id, 'confirm-draft'))
    expect(await level.act(people.lin, at(id, 'confirm-draft'))).toMatchObject(
      refused(409, 'nothing-to-confirm'),
    )
    const half = { ...draftBody, situation: '写到一半的情况。' }
    await must(level, people.lin, at(id, 'revise'), half)
    const unconfirmed = refused(409, 'delegation-unconfirmed', { source: 'B13' })
    expect(await level.act(people.committee, at(id, 'file'))).toMatchObject(unconfirmed)
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    await must(level, people.lin, at(id, 'confirm-draft'))
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
    await must(level, people.committee, at(id, 'file'))
    expect((await proposalPage(level, id)).situation).toBe(half.situation)
  })

  it('[B13] after a return is filed by the recorder only when the member has confirmed the revision', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    await must(level, people.lin, at(id, 'confirm-draft'))
    await must(level, people.committee, at(id, 'file'))
    const reviewer = { ...people.committee, id: 'o77', name: '另一位' }
    await must(level, reviewer, at(id, 'first-review'), returned)
    const unconfirmed = refused(409, 'delegation-unconfirmed', { source: 'B13' })
    // Neither the text as it was, nor what is half written.
    expect(await level.act(people.committee, at(id, 'file'))).toMatchObject(unconfirmed)
    await must(level, people.lin, at(id, 'revise'), { ...draftBody, situation: '改到一半。' })
    expect(await level.act(people.committee, at(id, 'file'))).toMatchObject(unconfirmed)
    await must(level, people.lin, at(id, 'confirm-draft'))
    await must(level, people.committee, at(id, 'file'))
    expect((await proposalPage(level, id)).status).toBe('filed')
  })

  it('[B13] its member files what they have rewritten without further ado', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    await must(level, people.lin, at(id, 'confirm-draft'))
    await must(level, people.lin, at(id, 'revise'), { ...draftBody, situation: '我自己改过。' })
    await must(level, people.lin, at(id, 'file'))
  })

  it('ends when the member does not agree, with the reason', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    await must(level, people.lin, at(id, 'decline-draft'), { reason: '不是我的意思。' })
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'withdrawn', acts: [] })
    expect(page.timeline.at(-1).text).toBe('不同意代录：不是我的意思。')
    expect((await proposalPage(level, id, people.committee)).status).toBe('withdrawn')
  })

  it('is changed by the member first, if it must be, and confirmed then', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    await must(level, people.lin, at(id, 'revise'), { ...draftBody, situation: '按我说的改过。' })
    expect((await proposalPage(level, id)).status).toBe('unconfirmed')
    await must(level, people.lin, at(id, 'confirm-draft'))
    await must(level, people.lin, at(id, 'file'))
    expect((await proposalPage(level, id)).situation).toBe('按我说的改过。')
  })

  it('[B13] is corrected by who recorded it until the member has confirmed it, and not afterwards', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    const page = (await level.get(people.committee, `/intake/proposals/${id}`)).body
    expect(page.acts).toEqual(expect.arrayContaining(['proposal.revise', 'proposal.withdraw']))
    const corrected = { ...draftBody, situation: '录入时漏了一段，补上。' }
    await must(level, people.committee, at(id, 'revise'), corrected)
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'unconfirmed',
      situation: corrected.situation,
    })
    const other = { ...people.committee, id: 'o77' }
    expect(await level.act(other, at(id, 'revise'), corrected)).toMatchObject(refused(403, 'not-yours'))
    await must(level, people.lin, at(id, 'confirm-draft'))
    expect(await level.act(people.committee, at(id, 'revise'), corrected)).toMatchObject(
      refused(403, 'lead-only'),
    )
    expect(await level.act(people.committee, at(id, 'withdraw'), { reason: '录错了。' })).toMatchObject(
      refused(403, 'lead-only'),
    )
  })

  it.each(['committee', 'lin'] as const)(
    '[B13] is taken back before it is confirmed by %s, and lies on nobody’s desk any more',
    async (who) => {
      const level = memoryLevel({ now: opening })
      const id = await recorded(level)
      await must(level, people[who], at(id, 'withdraw'), { reason: '录成了别人的。' })
      const page = await proposalPage(level, id)
      expect(page).toMatchObject({ status: 'withdrawn', acts: [] })
      expect(page.timeline.at(-1).text).toBe('撤回了提案：录成了别人的。')
      expect(await desk(level, 'intake', people.lin)).toEqual([])
      expect(level.sent).toEqual([])
    },
  )

  it('is confirmed by nobody else: not by who recorded it, not by another member', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    expect(await level.act(people.committee, at(id, 'confirm-draft'))).toMatchObject(
      refused(403, 'role-missing'),
    )
    expect(await level.act(also(people.committee, 'member'), at(id, 'confirm-draft'))).toMatchObject(
      refused(403, 'lead-only'),
    )
    expect(await level.act(people.he, at(id, 'confirm-draft'))).toMatchObject(refused(403, 'not-yours'))
  })

  it('is recorded for members on the register only, and by the committee only', async () => {
    const level = memoryLevel({ now: opening })
    const body = { ...draftBody, member: 'm99' }
    expect(await level.act(people.committee, '/intake/proposals/for-member', body)).toMatchObject(
      refused(422, 'member-unknown', { allowed: { unknown: ['m99'] } }),
    )
    expect(await level.act(people.lin, '/intake/proposals/for-member', body)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['committee'] } }),
    )
  })

  it('is not read by other staff before it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await recorded(level)
    const other = { ...people.committee, id: 'o77' }
    expect(await level.get(other, `/intake/proposals/${id}`)).toMatchObject(refused(403, 'not-yours'))
  })
})
