// Liaisons 联络员 (A14): one for each unit, who is missing is seen, and proposers write to them without anybody's number.
import { describe, expect, it } from 'vitest'
import { canonical } from '#kernel/hash.ts'
import { filed, must } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { desk, opening, refused } from './pages.ts'
import { people } from './people.ts'

const path = '/intake/liaisons'
const phone = '0534-2223344'
const appoint = (
  level: MemoryLevel,
  more: object = {},
  by: Parameters<MemoryLevel['act']>[0] = people.leader,
) => level.act(by, path, { unit: 'JY', name: '孔联络', officePhone: phone, ...more })

const list = async (level: MemoryLevel) => (await level.get(people.lin, path)).body

describe('[A14] liaisons', () => {
  it('[A14] a unit without one is flagged; one is active at a time, and those before are kept', async () => {
    const level = memoryLevel({ now: opening })
    const before = await list(level)
    expect(before.missing).toBe(before.items.length)
    expect((await appoint(level)).status).toBe(201)
    const after = await list(level)
    expect(after.missing).toBe(before.missing - 1)
    expect(after.items.find(({ unit }: { unit: string }) => unit === 'JY')).toMatchObject({ name: '孔联络' })
    level.passTo('2026-02-01T02:00:00.000Z')
    await appoint(level, { name: '孟联络' }, people.committee)
    const { body } = await level.get(people.lin, `${path}/JY`)
    expect(body).toMatchObject({
      name: '孟联络',
      before: [{ name: '孔联络', from: opening, to: level.now() }],
    })
    await must(level, people.leader, `${path}/JY/end`, { reason: '调离' })
    expect((await list(level)).missing).toBe(before.missing)
  })

  it('[A14] are named by their own unit’s leader or the committee', async () => {
    const level = memoryLevel({ now: opening })
    expect(await appoint(level, {}, people.otherLeader)).toMatchObject(refused(403, 'not-yours'))
    expect(await appoint(level, {}, people.handler)).toMatchObject(refused(403, 'role-missing'))
    expect(await appoint(level, { unit: 'NONE' }, people.committee)).toMatchObject(
      refused(422, 'unit-unknown'),
    )
  })

  it('[A14] their number is on no page, in no row and in no message', async () => {
    const level = memoryLevel({ now: opening })
    await appoint(level)
    for (const person of [people.lin, people.committee, people.leader]) {
      expect(JSON.stringify((await level.get(person, path)).body)).not.toContain(phone)
      expect(JSON.stringify((await level.get(person, `${path}/JY`)).body)).not.toContain(phone)
    }
    expect(canonical((await level.at.intake.views.list('liaisons')).items)).not.toContain(phone)
    expect(canonical(level.sent)).not.toContain(phone)
  })
})

describe('[A14] messages', () => {
  it('[A14] a proposer writes to the liaison about a proposal, and is answered', async () => {
    const level = memoryLevel({ now: opening })
    const proposal = await filed(level)
    const send = (person: Parameters<MemoryLevel['act']>[0], text: string) =>
      level.act(person, '/intake/liaison-threads', { proposal, unit: 'JY', text })
    expect(await send(people.lin, '想了解学校接送区的现状。')).toMatchObject(refused(409, 'liaison-missing'))
    await appoint(level)
    expect(await send(people.he, '打听一下。')).toMatchObject(refused(403, 'not-yours'))
    const { id } = (await send(people.lin, '想了解学校接送区的现状。')).body
    expect(await desk(level, 'intake', people.handler)).toEqual([id])
    await must(level, people.handler, `/intake/liaison-threads/${id}/answer`, {
      text: '六所学校已完成摸底。',
    })
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    expect((await send(people.lin, '能否提供数据？')).body.id).toBe(id)
    const { body } = await level.get(people.lin, `/intake/liaison-threads/${id}`)
    expect(body).toMatchObject({
      proposal,
      unit: 'JY',
      messages: [
        { by: '林一', fromUnit: false, text: '想了解学校接送区的现状。' },
        { by: '赵经办', fromUnit: true, text: '六所学校已完成摸底。' },
        { by: '林一', text: '能否提供数据？' },
      ],
    })
    expect(await level.get(people.otherHandler, `/intake/liaison-threads/${id}`)).toMatchObject(
      refused(403, 'not-yours'),
    )
    for (const person of [people.lin, people.handler])
      expect((await level.get(person, '/intake/liaison-threads')).body.items).toMatchObject([
        { id, proposal },
      ])
  })
})
