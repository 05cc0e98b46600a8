// Sectors' yearly duties 界别“六个一” (A28): which of the six are done, found where the system can see it and entered
// otherwise; and every member in a committee.
import { describe, expect, it } from 'vitest'
import { collectiveFiled, must, registered } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { hoursAfter, opening, refused } from './pages.ts'
import { people } from './people.ts'

const sector = '教育界'

async function checklist(level: MemoryLevel) {
  const { body } = await level.get(people.lin, '/intake/sector-duties', { year: '2026' })
  return body.items.find((one: { sector: string }) => one.sector === sector)
}

const doneOf = ({ duties }: { duties: { duty: string; done: boolean }[] }) =>
  duties.filter(({ done }) => done).map(({ duty }) => duty)

describe('[A28] the six a year', () => {
  it('[A28] are found done where the system sees it, and entered by hand otherwise', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he)
    expect(await checklist(level)).toMatchObject({ sector, year: 2026, members: 2, done: 0 })
    expect((await checklist(level)).duties).toHaveLength(6)

    const proposal = await collectiveFiled(level)
    // The collective that is registered now has no sector of its own in the list.
    const { items } = (await level.get(people.lin, '/intake/sector-duties', { year: '2026' })).body
    expect(items.map((one: { sector: string }) => one.sector)).toEqual([sector])
    await must(level, people.committee, '/intake/speeches', {
      year: 2026,
      title: '办好家门口的学校',
      text: '各位委员，办好家门口的学校是群众的期盼。',
      member: people.he.id,
    })
    const { id: consultation } = await must(level, people.committee, '/intake/activities', {
      kind: 'sector-consultation',
      title: '教育界别协商：课后服务',
      about: '就课后服务质量协商。',
      place: '政协会议室',
      startsAt: hoursAfter(opening, 2),
      endsAt: hoursAfter(opening, 4),
      signUpBy: hoursAfter(opening, 1),
      places: 20,
      sector,
    })
    expect(doneOf(await checklist(level))).toEqual(['collective-proposal', 'speech'])
    level.passTo(hoursAfter(opening, 3))
    await must(level, people.committee, `/intake/activities/${consultation}/record-attendance`, {
      members: [people.lin.id],
    })
    expect(doneOf(await checklist(level))).toEqual(['collective-proposal', 'consultation', 'speech'])
    await must(level, people.lin, '/intake/briefs', {
      title: '课后服务收费标准不一',
      situation: '家长反映课后服务收费标准不一。',
      suggestions: ['统一公示收费标准。'],
    })
    expect(doneOf(await checklist(level))).toEqual(['collective-proposal', 'consultation', 'brief', 'speech'])
    const tick = { sector, year: 2026, duty: 'research', reference: '3月5日调研第三小学课后服务' }
    await must(level, people.committee, '/intake/sector-duties', tick)
    const list = await checklist(level)
    expect(list.done).toBe(5)
    expect(doneOf(list)).toEqual(['collective-proposal', 'consultation', 'brief', 'speech', 'research'])
    expect(list.duties[0].evidence).toMatchObject([{ id: proposal, byHand: false }])
    expect(list.duties[4].evidence).toEqual([{ title: tick.reference, byHand: true }])
  })

  it('[A28] entered by mistake is corrected, and only what the level asks for is entered', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const tick = { sector, year: 2026, duty: 'service', reference: '3月5日送教下乡' }
    await must(level, people.committee, '/intake/sector-duties', tick)
    expect(doneOf(await checklist(level))).toEqual(['service'])
    await must(level, people.committee, '/intake/sector-duty-corrections', {
      sector,
      year: 2026,
      duty: 'service',
      reason: '属于另一界别',
    })
    expect(doneOf(await checklist(level))).toEqual([])
    const again = { sector, year: 2026, duty: 'service', reason: '再次更正' }
    expect(await level.act(people.committee, '/intake/sector-duty-corrections', again)).toMatchObject(
      refused(409, 'duty-not-entered'),
    )
    const unknown = await level.act(people.committee, '/intake/sector-duties', { ...tick, duty: 'else' })
    expect(unknown).toMatchObject(refused(422, 'duty-unknown', { source: 'policy: sectorDuties' }))
    const elsewhere = await level.act(people.committee, '/intake/sector-duties', {
      ...tick,
      sector: '教育界別',
    })
    expect(elsewhere).toMatchObject(refused(422, 'sector-unknown', { allowed: { sectors: [sector] } }))
    expect((await level.act(people.lin, '/intake/sector-duties', tick)).body.code).toBe('role-missing')
  })

  it('[A28] are those of the own sector, seen or entered: what another has done counts for no one else', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const other = '医药卫生界'
    await must(level, people.committee, '/intake/members', {
      id: people.he.id,
      name: people.he.name,
      sector: other,
    })
    for (const one of [sector, other])
      await must(level, people.committee, '/intake/sector-duties', {
        sector: one,
        year: 2026,
        duty: one === sector ? 'service' : 'research',
        reference: '3月5日',
      })
    await must(level, people.he, '/intake/briefs', {
      title: '基层用药目录不全',
      situation: '群众反映社区医院常用药不全。',
      suggestions: ['补齐常用药。'],
    })
    const { items } = (await level.get(people.lin, '/intake/sector-duties', { year: '2026' })).body
    const of = (name: string) => doneOf(items.find((one: { sector: string }) => one.sector === name))
    expect(of(sector)).toEqual(['service'])
    expect(of(other)).toEqual(['brief', 'research'])
  })

  it('[A28] a withdrawn proposal is none done', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const proposal = await collectiveFiled(level)
    expect(doneOf(await checklist(level))).toEqual(['collective-proposal'])
    await must(level, people.league, `/intake/proposals/${proposal}/withdraw`, { reason: '另行提出' })
    expect(doneOf(await checklist(level))).toEqual([])
  })
})

describe('[A28] members and committees', () => {
  it('[A28] who belongs to no committee is named until assigned', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he)
    expect(
      (await checklist(level)).withoutCommittee.map(({ name }: { name: string }) => name).sort(),
    ).toEqual(['何二', '林一'])
    await must(level, people.committee, `/intake/members/${people.lin.id}/assign`, {
      sector,
      committee: '教科卫体委员会',
    })
    expect((await checklist(level)).withoutCommittee).toEqual([{ id: people.he.id, name: '何二' }])
    const { items } = (await level.get(people.lin, '/intake/members')).body
    expect(items.find(({ id }: { id: string }) => id === people.lin.id)).toMatchObject({
      committee: '教科卫体委员会',
    })
  })
})
