// Seconding 附议 (feature B7): who files says whether others may support the proposal, and others do.
import { describe, expect, it } from 'vitest'
import { draftBody, drafted, filed, jointFiled, must, passed, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, groups, mergeBody, yes } from './outcomes.ts'
import { desk, opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const at = (id: string) => `/intake/proposals/${id}/second`
const opinion = { opinion: '情况属实，我们学校门前也一样。' }
const open = { openToSeconding: true }

async function formed(level: MemoryLevel, { id: person, name }: Person): Promise<string> {
  const { id } = await must(level, people.committee, '/intake/panels', {
    name: '社会组',
    classes: ['social'],
  })
  await must(level, people.committee, `/intake/panels/${id}/seat`, { person, name })
  return id
}

describe('a filed proposal', () => {
  it('[B7] names to those who may second it nobody who refused publication', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filed(level, open)
    const refusedName = { consentPublic: false, consentReason: '涉及个人' }
    const other = await drafted(level, { ...refusedName, title: '关于规范接送秩序的提案' }, people.he)
    await must(level, people.he, act(other, 'file'))
    await must(level, people.committee, groups, mergeBody('merge', main, other))
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await must(level, people.he, act(other, 'answer-request'), yes)
    const proposers = ['林一', '另 1 位不公开姓名的提案者']
    expect((await level.get(people.su, '/intake/seconding')).body.items).toMatchObject([{ proposers }])
    const page = async (by: Person) => (await level.get(by, `/intake/seconding/${main}`)).body
    expect(await page(people.su)).toMatchObject({ proposers, own: false })
    expect(await page(people.he)).toMatchObject({ proposers, own: true })
    const unnamed = await filed(level, { ...open, ...refusedName })
    expect((await level.get(people.su, `/intake/seconding/${unnamed}`)).body.proposers).toEqual([
      '1 位不公开姓名的提案者',
    ])
  })

  it('[B7] that is open to it is listed, read and seconded by other members', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, open)
    await filed(level)
    const { items } = (await level.get(people.he, '/intake/seconding')).body
    expect(items).toEqual([{ id, title: draftBody.title, proposers: ['林一'], filedAt: opening }])
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

  it('[B7] [C2] is not judged by who has seconded it, and not sent to a panel that would have nobody left', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, open)
    const committee = also(people.he, 'committee')
    const barred = refused(403, 'has-part-in-text', { source: 'C2' })
    await must(level, committee, at(id), opinion)
    expect(await level.act(committee, `/intake/proposals/${id}/first-review`, screened)).toMatchObject(barred)
    expect(await desk(level, 'intake', committee)).toEqual([])
    const panel = await formed(level, people.he)
    expect(
      await level.act(people.committee, `/intake/proposals/${id}/first-review`, { ...screened, panel }),
    ).toMatchObject(refused(422, 'panel-short', { source: 'C2' }))
    await must(level, people.committee, `/intake/proposals/${id}/first-review`, screened)
    expect(
      await level.act(also(people.he, 'panel'), `/intake/proposals/${id}/second-review`, passed),
    ).toMatchObject(barred)
  })

  it('[B7] [C2] is not seconded by a member of the panel that has it: it would be judged by fewer', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, people.he)
    const id = await filed(level, open)
    await must(level, people.committee, `/intake/proposals/${id}/first-review`, { ...screened, panel })
    const both = also(people.he, 'panel')
    expect(await level.act(both, at(id), opinion)).toMatchObject(
      refused(409, 'seconding-reviewer', { source: 'C2' }),
    )
    await must(level, people.su, at(id), opinion)
    await must(level, both, `/intake/proposals/${id}/second-review`, passed)
    // Passed on, it is theirs to second.
    await must(level, both, at(id), opinion)
  })
})
