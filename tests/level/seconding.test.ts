// Seconding 附议 (feature B7): who files says whether others may support the proposal, and others do.
import { describe, expect, it } from 'vitest'
import { draftBody, filed, jointFiled, must, screened } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const at = (id: string) => `/intake/proposals/${id}/second`
const opinion = { opinion: '情况属实，我们学校门前也一样。' }
const open = { openToSeconding: true }

describe('a filed proposal', () => {
  it('[B7] that is open to it is listed, read and seconded by other members', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, open)
    await filed(level)
    const { items } = (await level.get(people.he, '/intake/seconding')).body
    expect(items).toEqual([
      { id, title: draftBody.title, proposers: [{ id: 'm01', name: '林一' }], filedAt: opening },
    ])
    expect((await level.get(people.he, `/intake/seconding/${id}`)).body).toMatchObject({
      situation: draftBody.situation,
      seconders: 0,
      seconded: false,
    })
    await must(level, people.he, at(id), opinion)
    expect((await proposalPage(level, id)).seconders).toEqual([
      { id: 'm02', name: '何二', ...opinion, at: opening },
    ])
    expect((await level.get(people.he, `/intake/seconding/${id}`)).body.seconded).toBe(true)
    expect(await level.act(people.he, at(id), opinion)).toMatchObject(refused(409, 'already-seconded'))
    // Who seconds is no proposer.
    expect((await proposalPage(level, id)).proposers).toHaveLength(1)
  })

  it('[B7] that is not open to it is not there for others', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect((await level.get(people.he, '/intake/seconding')).body.items).toEqual([])
    expect(await level.get(people.he, `/intake/seconding/${id}`)).toMatchObject(refused(404, 'unknown'))
    expect(await level.act(people.he, at(id), opinion)).toMatchObject(refused(409, 'seconding-closed'))
  })

  it('is not seconded by who has signed it, nor by an office', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level, open)
    for (const own of [people.lin, people.he])
      expect(await level.act(own, at(id), opinion)).toMatchObject(refused(409, 'own-seconding'))
    expect(await level.act(people.committee, at(id), opinion)).toMatchObject(refused(403, 'role-missing'))
  })

  it('is closed to it when it turns out to be secret, and when it is withdrawn', async () => {
    const level = memoryLevel({ now: opening })
    const secret = await filed(level, open)
    await must(level, people.committee, `/intake/proposals/${secret}/first-review`, {
      ...screened,
      secrecy: 'secret',
    })
    const withdrawn = await filed(level, open)
    await must(level, people.lin, `/intake/proposals/${withdrawn}/withdraw`, { reason: '已解决。' })
    expect((await level.get(people.he, '/intake/seconding')).body.items).toEqual([])
    for (const id of [secret, withdrawn])
      expect(await level.get(people.he, `/intake/seconding/${id}`)).toMatchObject(refused(404, 'unknown'))
  })

  it('leaves a seconder free to review it in another office', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, open)
    const both = also(people.he, 'committee')
    await must(level, both, at(id), opinion)
    await must(level, both, `/intake/proposals/${id}/first-review`, screened)
  })
})
