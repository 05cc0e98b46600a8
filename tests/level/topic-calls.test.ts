// A topic call 选题征集 (A1): opened, answered by units and collectives in time, extended, withdrawn.
import { describe, expect, it } from 'vitest'
import { must, registered } from './journey.ts'
import { memoryLevel, type Person } from './memory-level.ts'
import { desk, hoursAfter, later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import {
  callBody,
  called,
  calls,
  catalogues,
  closes,
  curate,
  inPool,
  page,
  submissions,
  submitted,
  topics,
  words,
  year,
  yearly,
} from './topic-steps.ts'

describe('a topic call', () => {
  it('[A1] takes a unit’s three topics, and after curation the published catalogue shows unit and date', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    const ids: string[] = []
    for (const title of ['老旧小区消防通道管理', '校园周边接送秩序', '城市内涝点治理']) {
      const id = await submitted(level, call, title)
      await curate(level, id)
      ids.push(id)
    }
    const of = (await level.get(people.committee, topics, { year: String(year), call })).body
    expect(of.items).toHaveLength(3)
    await must(level, people.committee, catalogues, yearly(ids))
    const listed = await level.get(people.lin, `${catalogues}/yearly-${year}/topics`, { version: '1' })
    expect(listed.body.items).toHaveLength(3)
    for (const item of listed.body.items)
      expect(item).toMatchObject({ unit: 'JY', sourceText: '部门荐题', at: opening })
    const { body } = await level.get(people.lin, catalogues)
    expect(body.items).toMatchObject([
      { id: `yearly-${year}`, current: 1, versions: [{ version: 1, from: opening, topics: 3 }] },
    ])
  })

  it('[A1] closes at its instant: a topic in time is taken, one a millisecond later is refused', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    await level.moveTo(closes)
    await submitted(level, call, '最后一刻报送的选题')
    await level.moveTo(later(closes, 1))
    const late = await level.act(people.handler, submissions, { call, ...words('迟到的选题') })
    expect(late).toMatchObject(refused(409, 'call-closed', { source: 'A1', allowed: { until: closes } }))
    expect((await level.get(people.handler, `${calls}/${call}`)).body).toMatchObject({
      status: 'closed',
      statusText: '已截止',
    })
  })

  it.each([2024, 2028, 2062])(
    '[A4] a single topic and a catalogue are not for %s either: it would take over the pages of topics',
    async (of) => {
      const level = memoryLevel({ now: opening })
      const words = {
        allowed: { years: [2025, 2026, 2027] },
        detail: { zh: expect.stringContaining('可以是：2025、2026、2027 年。') },
      }
      const single = { title: '写错年度的选题', text: '年度写错了。', source: 'chairpersons', year: of }
      expect(await level.act(people.committee, topics, single)).toMatchObject(
        refused(422, 'call-year', words),
      )
      const id = await inPool(level, '城市内涝点治理')
      for (const kind of [{}, { kind: 'quarterly', quarter: 4 }]) {
        const answer = await level.act(people.committee, catalogues, yearly([id], { year: of, ...kind }))
        expect(answer.status, JSON.stringify(answer.body)).toBe(422)
      }
      expect((await level.get(people.lin, catalogues)).body.items).toEqual([])
      expect((await level.get(people.lin, topics, { year: String(of) })).body.items).toEqual([])
    },
  )

  it('[A4] [A6] of the last year the committee still makes topics and the issue of its last quarter; a member declares none', async () => {
    // 2025-12-31 in UTC, and New Year in China.
    const level = memoryLevel({ now: '2025-12-31T16:00:00.000Z' })
    const last = await inPool(level, '四季度反映集中的供暖', { year: 2025 })
    await must(level, people.committee, catalogues, {
      ...yearly([last], { year: 2025, kind: 'quarterly', quarter: 4, title: '2025年第四季度选题参考目录' }),
    })
    await inPool(level, '明年的选题', { year: 2027 })
    const declaration = { title: '过去一年的选题', text: '已经过去了。', year: 2025 }
    await registered(level, people.lin)
    expect(await level.act(people.lin, '/intake/topic-declarations', declaration)).toMatchObject(
      refused(422, 'call-year', { allowed: { years: [2026, 2027] } }),
    )
    // A year later nobody works on it any more; what was published stays.
    await level.moveTo('2026-12-31T16:00:00.000Z')
    expect(await level.act(people.committee, catalogues, yearly([last], { year: 2025 }))).toMatchObject(
      refused(422, 'call-year', { allowed: { years: [2026, 2027, 2028] } }),
    )
    expect((await level.get(people.lin, catalogues)).body.items).toMatchObject([{ year: 2025, quarter: 4 }])
    // An hour earlier it was still 2025 there, and 2027 too far ahead.
    const before = memoryLevel({ now: '2025-12-31T15:00:00.000Z' })
    const ahead = { title: '后年的选题', text: '还太早。', source: 'chairpersons', year: 2027 }
    expect(await before.act(people.committee, topics, ahead)).toMatchObject(refused(422, 'call-year'))
  })

  it.each([2025, 2028, 2062])('[A1] is for this year or the next, not for %s', async (of) => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.committee, calls, { ...callBody, year: of })).toMatchObject(
      refused(422, 'call-year', { allowed: { years: [2026, 2027] } }),
    )
    await called(level, { year: 2027 })
  })

  it('[A1] opened by mistake is withdrawn with its reason: off the desks, and nothing is taken', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const call = await called(level)
    const body = { reason: '年度写错了，另行发起。' }
    expect(await level.act(people.handler, `${calls}/${call}/withdraw`, body)).toMatchObject(
      refused(403, 'role-missing'),
    )
    await must(level, people.committee, `${calls}/${call}/withdraw`, body)
    for (const person of [people.handler, people.league])
      expect(await desk(level, 'intake', person)).toEqual([])
    const shown = (await level.get(people.handler, `${calls}/${call}`)).body
    expect(shown).toMatchObject({ status: 'withdrawn', statusText: '已撤销', withdrawn: body.reason })
    const listed = (await level.get(people.handler, calls)).body
    expect(listed.items).toMatchObject([{ id: call, status: 'withdrawn' }])
    expect(await level.act(people.handler, submissions, { call, ...words('停车难题') })).toMatchObject(
      refused(409, 'call-withdrawn'),
    )
    for (const [act, more] of [
      ['withdraw', body],
      ['extend', { closes: later(closes, 60_000), reason: '补充。' }],
    ] as const)
      expect(await level.act(people.committee, `${calls}/${call}/${act}`, more)).toMatchObject(
        refused(409, 'state-wrong'),
      )
  })

  it('[A1] is not withdrawn from under those who have answered it', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    await submitted(level, call, '停车难题')
    expect(
      await level.act(people.committee, `${calls}/${call}/withdraw`, { reason: '写错了。' }),
    ).toMatchObject(refused(409, 'call-answered'))
  })

  it('[A1] lies on the desks of those it calls, gone when they have answered or it has closed', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const call = await called(level)
    const called2 = [people.handler, people.leader, people.otherHandler, people.league]
    for (const person of called2) expect(await desk(level, 'intake', person)).toEqual([call])
    const { body } = await level.get(people.handler, '/intake/desk', { list: 'todo' })
    expect(body.items).toMatchObject([
      { about: 'topic-call', title: callBody.title, statusText: expect.stringContaining('报送选题') },
    ])
    expect(body.items[0]).not.toHaveProperty('notFor')
    for (const other of [people.lin, people.committee])
      expect(await desk(level, 'intake', other)).not.toContain(call)
    // One answers for the unit; a collective for itself.
    await submitted(level, call, '停车难题')
    await submitted(level, call, '停车难题之二')
    for (const person of [people.handler, people.leader])
      expect(await desk(level, 'intake', person)).toEqual([])
    expect(await desk(level, 'intake', people.otherHandler)).toEqual([call])
    await submitted(level, call, '青年就业见习', people.league)
    expect(await desk(level, 'intake', people.league)).toEqual([])
    level.passTo(closes)
    expect(await desk(level, 'intake', people.otherHandler)).toEqual([call])
    level.passTo(later(closes, 1))
    expect(await desk(level, 'intake', people.otherHandler)).toEqual([])
    // Extended, it waits again for those who have not answered, and for no others.
    const extended = { closes: hoursAfter(closes, 24), reason: '部分单位会议冲突。' }
    await must(level, people.committee, `${calls}/${call}/extend`, extended)
    expect(await desk(level, 'intake', people.otherHandler)).toEqual([call])
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    // Nobody reads from the call who has answered.
    const seen = (await level.get(people.lin, `${calls}/${call}`)).body
    expect(JSON.stringify(seen)).not.toContain('answered')
  })

  it('[A1] of units alone lies on no collective’s desk', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const call = await called(level, { audience: ['calls-units'] })
    expect(await desk(level, 'intake', people.league)).toEqual([])
    expect(await desk(level, 'intake', people.handler)).toEqual([call])
  })

  it('[A1] lets all who were late in when it is extended, and is never extended backwards', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    await level.moveTo(later(closes, 1))
    const extend = (to: string) =>
      level.act(people.committee, `${calls}/${call}/extend`, { closes: to, reason: '节后再收一周。' })
    expect(await extend(closes)).toMatchObject(refused(422, 'instant-past'))
    expect((await extend(hoursAfter(closes, 24))).status).toBe(200)
    await submitted(level, call, '延期以后报送的选题')
    // Not back to an earlier instant either, though that is still to come.
    expect(await extend(hoursAfter(closes, 12))).toMatchObject(refused(422, 'instant-past'))
  })

  it('[A1] is not ended earlier than it was called for, nor extended to the instant it has', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    for (const to of [closes, later(closes, -1), hoursAfter(opening, 1)])
      expect(
        await level.act(people.committee, `${calls}/${call}/extend`, { closes: to, reason: '提前截止。' }),
      ).toMatchObject(refused(422, 'instant-past', { allowed: { after: closes } }))
    await level.moveTo(closes)
    await submitted(level, call, '按原定时限报送的选题')
  })

  it('does not begin with a past instant', async () => {
    const level = memoryLevel({ now: opening })
    const past = { ...callBody, closes: later(opening, -1) }
    expect(await level.act(people.committee, calls, past)).toMatchObject(refused(422, 'instant-past'))
  })

  it('asks units, collectives, or both', async () => {
    const level = memoryLevel({ now: opening })
    const forUnits = await called(level, { audience: ['calls-units'] })
    await registered(level, people.league)
    const body = { call: forUnits, ...words('集体提案单位报送的选题') }
    expect(await level.act(people.league, submissions, body)).toMatchObject(refused(403, 'call-not-yours'))
    const forAll = await called(level)
    const id = await submitted(level, forAll, '集体提案单位报送的选题', people.league)
    expect(await page(level, id)).toMatchObject({ by: '民盟德城区委员会', source: 'society' })
  })

  it('takes nothing for a call that is not there, nor from an unregistered collective', async () => {
    const level = memoryLevel({ now: opening })
    const nowhere = { call: 'nowhere', ...words('没有征集的选题') }
    expect(await level.act(people.handler, submissions, nowhere)).toMatchObject(refused(422, 'call-unknown'))
    const call = await called(level)
    expect(await level.act(people.league, submissions, { call, ...words('未登记单位的选题') })).toMatchObject(
      refused(403, 'collective-unknown'),
    )
  })

  it('lets a unit mend what it submitted while the call is open, and take it back; others of the unit too', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    const id = await submitted(level, call, '校园周边接送秩序')
    const revise = (by: Person) => level.act(by, `${topics}/${id}/revise`, words('校园周边限时接送'))
    expect(await revise(people.otherHandler)).toMatchObject(refused(403, 'not-yours'))
    expect((await revise(people.leader)).status).toBe(200)
    await level.moveTo(later(closes, 1))
    expect(await revise(people.handler)).toMatchObject(refused(409, 'call-closed'))
    await must(level, people.handler, `${topics}/${id}/take-back`, { reason: '本单位已在办理。' })
    expect((await page(level, id)).status).toBe('taken-back')
  })
})
