// Topics from the call to the public catalogue: submitted in time, curated, fixed by the chairpersons' meeting, published
// in versions.
import { describe, expect, it } from 'vitest'
import { mostDecided } from '#contracts/api/topic.ts'
import { mostListed } from '#contracts/api/topic-catalogues.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { topicSource, topicSourceNames } from '#contracts/topic-terms.ts'
import { derivedId } from '#kernel/hash.ts'
import { nextRecord, unbegun } from '#kernel/ledger.ts'
import { topicCatalogue } from '../../services/intake/domain/topic-catalogue.ts'
import { topicDecision } from '../../services/intake/domain/topic-decision.ts'
import { draftBody, must, registered } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { desk, hoursAfter, later, opening, refused, typesOf } from './pages.ts'
import { people } from './people.ts'

const calls = '/intake/topic-calls'
const topics = '/intake/topics'
const submissions = '/intake/topic-submissions'
const meetings = '/intake/topic-meetings'
const decisions = '/intake/topic-decisions'
const catalogues = '/intake/topic-catalogues'
const year = 2026

/** A week from the opening, at noon in China. */
const closes = hoursAfter(opening, 24 * 7 + 2)

const callBody = {
  title: '2026年协商选题征集',
  year,
  text: '请报送本单位年度工作重点和拟请政协协商的选题。',
  audience: ['calls-units', 'calls-collectives'],
  closes,
}

const words = (title: string) => ({ title, text: '群众反映集中，部门职责明确，适合提出提案。' })

async function called(level: MemoryLevel, more: object = {}): Promise<string> {
  return (await must(level, people.committee, calls, { ...callBody, ...more })).id
}

async function submitted(level: MemoryLevel, call: string, title: string, by: Person = people.handler) {
  return (await must(level, by, submissions, { call, ...words(title) })).id as string
}

async function inPool(level: MemoryLevel, title: string, more: object = {}): Promise<string> {
  const body = { ...words(title), source: 'chairpersons', year, ...more }
  return (await must(level, people.committee, topics, body)).id
}

const take = { outcome: 'take', reason: '切口小，针对性强。' }
const curate = (level: MemoryLevel, id: string, body: object = take) =>
  must(level, people.committee, `${topics}/${id}/curate`, body)

const page = async (level: MemoryLevel, id: string, by: Person = people.committee) =>
  (await level.get(by, `${topics}/${id}`)).body

const yearly = (chosen: readonly string[], more: object = {}) => ({
  kind: 'yearly',
  year,
  title: '2026年提案参考题目',
  topics: chosen,
  note: '首版。',
  seen: 0,
  ...more,
})

const meetingOfChairs = {
  meeting: '第十三届第42次主席会议',
  date: '2026-01-05',
  text: '会议同意将下列选题列为年度重点选题。',
}

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

describe('a meeting at which topics are named', () => {
  const minutes = {
    title: '党派团体选题座谈会',
    date: '2026-01-05',
    place: '政协三楼会议室',
    attendees: ['民盟德城区委员会', '教育界'],
    minutes: '与会单位围绕民生实事提出选题建议，会议归纳为两个选题。',
  }

  it('[A2] has minutes that link to the topics it produced, and each topic links back', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    const { id: meeting } = await must(level, people.committee, meetings, { ...minutes, call })
    const first = await inPool(level, '社区食堂可持续运营', { meeting })
    const second = await inPool(level, '青年夜校课程供给', { meeting })
    const { body } = await level.get(people.lin, `${meetings}/${meeting}`)
    expect(body).toMatchObject(minutes)
    expect(new Set(body.topics.map(({ id }: { id: string }) => id))).toEqual(new Set([first, second]))
    expect((await page(level, first)).meeting).toEqual({ id: meeting, title: minutes.title })
    expect((await level.get(people.lin, `${calls}/${call}`)).body.meetings).toMatchObject([{ id: meeting }])
  })

  it('is recorded when it was held, and corrected by a record that says why', async () => {
    const level = memoryLevel({ now: opening })
    const early = await level.act(people.committee, meetings, { ...minutes, date: '2026-01-06' })
    expect(early).toMatchObject(refused(422, 'date-future'))
    const { id } = await must(level, people.committee, meetings, minutes)
    const amended = { ...minutes, place: '政协一楼议事厅', reason: '地点写错。' }
    await must(level, people.committee, `${meetings}/${id}/amend`, amended)
    const { body } = await level.get(people.lin, `${meetings}/${id}`)
    expect(body.place).toBe('政协一楼议事厅')
    expect(typesOf(body)).toEqual(['meeting.held', 'meeting.amended'])
  })

  it('is of a call that is there, and topics are of a meeting that is there', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.committee, meetings, { ...minutes, call: 'nowhere' })).toMatchObject(
      refused(422, 'call-unknown'),
    )
    const body = { ...words('没有座谈会的选题'), source: 'society', year, meeting: 'nowhere' }
    expect(await level.act(people.committee, topics, body)).toMatchObject(refused(422, 'meeting-unknown'))
  })
})

describe('sources', () => {
  it('[A3] the catalogue is filtered and counted by each of the sources', async () => {
    const level = memoryLevel({ now: opening })
    const ids: string[] = []
    for (const [index, source] of topicSource.options.entries())
      for (let count = 0; count <= index % 3; count++)
        ids.push(await inPool(level, `${topicSourceNames[source]}选题之${count + 1}`, { source }))
    await must(level, people.committee, catalogues, yearly(ids))
    const { body } = await level.get(people.lin, catalogues)
    const counts = Object.fromEntries(
      body.items[0].versions[0].sources.map(({ source, count }: { source: string; count: number }) => [
        source,
        count,
      ]),
    )
    expect(counts).toEqual(
      Object.fromEntries(topicSource.options.map((one, index) => [one, (index % 3) + 1])),
    )
    // The largest first, as the filter shows them.
    const inOrder = body.items[0].versions[0].sources.map(({ count }: { count: number }) => count)
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a))
    for (const source of topicSource.options) {
      const { body: filtered } = await level.get(people.lin, `${catalogues}/yearly-${year}/topics`, {
        version: '1',
        source,
      })
      expect(filtered.items).toHaveLength(counts[source])
      expect(new Set(filtered.items.map((one: { source: string }) => one.source))).toEqual(new Set([source]))
    }
  })
})

describe('curating', () => {
  it('edits, with a reason, and says so in the history', async () => {
    const level = memoryLevel({ now: opening })
    const id = await submitted(level, await called(level), '停车难题')
    const edited = {
      ...words('老城区错时停车共享'),
      source: 'party-government',
      reason: '题目太宽，缩小切口。',
    }
    await must(level, people.committee, `${topics}/${id}/edit`, edited)
    const shown = await page(level, id)
    expect(shown).toMatchObject({ title: '老城区错时停车共享', sourceText: '党政点题' })
    expect(shown.timeline.at(-1).text).toBe('编辑了选题：题目太宽，缩小切口。')
  })

  it('merges one away into another in the pool, which keeps what was merged and who had claimed it', async () => {
    const level = memoryLevel({ now: opening })
    const main = await inPool(level, '老城区错时停车共享')
    const other = await inPool(level, '老城区停车泊位不足')
    await must(level, people.lin, `${topics}/${other}/claim`)
    await must(level, people.he, `${topics}/${main}/claim`)
    const self = { outcome: 'merge', into: main, reason: '同一事项。' }
    expect(await level.act(people.committee, `${topics}/${main}/curate`, self)).toMatchObject(
      refused(422, 'topic-same'),
    )
    await curate(level, other, self)
    expect(await page(level, other)).toMatchObject({
      status: 'merged-away',
      into: { id: main },
      reason: '同一事项。',
    })
    const kept = await page(level, main, people.lin)
    expect(kept.merged).toEqual([{ id: other, title: '老城区停车泊位不足', sourceText: '主席荐题' }])
    expect(kept.claims.map(({ name }: { name: string }) => name)).toEqual(['何二', '林一'])
    expect(kept.warning).toContain('何二')
  })

  it('leaves out with a reason; what is left out is in no catalogue, and nothing is merged into it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '个别单位的内部事务')
    await curate(level, id, { outcome: 'leave-out', reason: '属部门内部事务。' })
    expect(await page(level, id)).toMatchObject({ status: 'left-out', reason: '属部门内部事务。' })
    expect(await level.act(people.committee, catalogues, yearly([id]))).toMatchObject(
      refused(409, 'topic-not-in-pool', { allowed: { unfit: [id] } }),
    )
    const other = await inPool(level, '另一个选题')
    const into = { outcome: 'merge', into: id, reason: '同一事项。' }
    expect(await level.act(people.committee, `${topics}/${other}/curate`, into)).toMatchObject(
      refused(409, 'topic-not-in-pool'),
    )
  })
})

describe('fixing key topics', () => {
  it('[A4] is refused without a decision of the chairpersons’ meeting, nominated or not', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '城市内涝点治理')
    const fix = () => level.act(people.committee, `${topics}/${id}/fix`)
    expect(await fix()).toMatchObject(refused(409, 'decision-missing', { source: 'A4' }))
    await must(level, people.committee, `${topics}/${id}/nominate`, { reason: '区委书记点题。' })
    expect(await fix()).toMatchObject(refused(409, 'decision-missing', { source: 'A4' }))
    expect((await page(level, id)).status).toBe('nominated')
  })

  it('[A4] follows from the recorded decision, with its number, date and text, for all topics it names', async () => {
    const level = memoryLevel({ now: opening })
    const ids = [await inPool(level, '城市内涝点治理'), await inPool(level, '校园周边接送秩序')]
    for (const id of ids)
      await must(level, people.chair, `${topics}/${id}/nominate`, { reason: '主席荐题。' })
    const { id: decision } = await must(level, people.committee, decisions, {
      ...meetingOfChairs,
      topics: ids,
    })
    for (const id of ids)
      expect(await page(level, id)).toMatchObject({
        status: 'fixed',
        statusText: '已定题',
        decision: { id: decision, ...meetingOfChairs },
      })
    const { body } = await level.get(people.lin, `${decisions}/${decision}`)
    expect(body.topics.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it('[A4] keeps the words that were decided on: another wording wants another decision', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '既有住宅加装电梯的统筹')
    await must(level, people.committee, `${topics}/${id}/nominate`, { reason: '切口小。' })
    await must(level, people.committee, decisions, { ...meetingOfChairs, topics: [id] })
    const other = { ...words('完全不同的题目'), source: 'society', reason: '换一个说法。' }
    expect(await level.act(people.committee, `${topics}/${id}/edit`, other)).toMatchObject(
      refused(409, 'topic-decided'),
    )
    expect(await page(level, id)).toMatchObject({ status: 'fixed', title: '既有住宅加装电梯的统筹' })
  })

  it('waits for the nomination where the meeting was first', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '城市内涝点治理')
    await must(level, people.committee, decisions, { ...meetingOfChairs, topics: [id] })
    const fix = () => level.act(people.committee, `${topics}/${id}/fix`)
    expect(await fix()).toMatchObject(refused(409, 'state-wrong'))
    await must(level, people.committee, `${topics}/${id}/nominate`, { reason: '补记提名。' })
    expect((await fix()).status).toBe(200)
    expect((await page(level, id)).status).toBe('fixed')
  })

  it('records no decision of a meeting to come, of unknown, repeated or uncurated topics', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '城市内涝点治理')
    const raw = await submitted(level, await called(level), '未整理的选题')
    const record = (more: object) =>
      level.act(people.committee, decisions, { ...meetingOfChairs, topics: [id], ...more })
    expect(await record({ date: '2026-01-06' })).toMatchObject(refused(422, 'date-future'))
    expect(await record({ topics: [id, id] })).toMatchObject(refused(422, 'topic-twice'))
    expect(await record({ topics: [raw] })).toMatchObject(refused(409, 'topic-not-in-pool'))
    expect(await record({ topics: ['nowhere'] })).toMatchObject(
      refused(422, 'topic-unknown', { allowed: { unknown: ['nowhere'] } }),
    )
  })
})

describe('the catalogue', () => {
  it('[A11] is open to everybody without log-in from its instant on, and not before', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '城市内涝点治理')
    const from = hoursAfter(opening, 24)
    await must(level, people.committee, catalogues, yearly([id], { from }))
    const open = async () => (await level.get(undefined, '/public/topics')).body
    expect(await open()).toEqual({ sources: [], items: [] })
    expect((await level.get(people.lin, catalogues)).body.items).toEqual([])
    const early = await level.get(people.lin, `${catalogues}/yearly-${year}/topics`, { version: '1' })
    expect(early).toMatchObject(refused(404, 'not-yet-public'))
    await level.moveTo(later(from, -1))
    expect((await open()).items).toEqual([])
    await level.moveTo(from)
    expect(await open()).toMatchObject({
      year,
      title: '2026年提案参考题目',
      version: 1,
      from,
      sources: [{ source: 'chairpersons', count: 1 }],
      items: [{ topic: id, title: '城市内涝点治理' }],
    })
  })

  it('of a coming version tells others nothing, though a later one is in force already', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '城市内涝点治理')
    const from = hoursAfter(opening, 24)
    await must(level, people.committee, catalogues, yearly([id], { from, note: '待定的说明。' }))
    await must(level, people.committee, catalogues, yearly([id], { note: '先行公布。', seen: 1 }))
    const { body } = await level.get(people.lin, `${catalogues}/yearly-${year}`)
    expect(body).toMatchObject({ current: 2, versions: [{ version: 2 }] })
    expect(JSON.stringify(body)).not.toContain('待定的说明')
    expect((await level.get(people.committee, `${catalogues}/yearly-${year}`)).body.versions).toHaveLength(2)
    // The last that was published stays in force when the earlier one's instant comes.
    await level.moveTo(from)
    expect((await level.get(undefined, '/public/topics')).body.version).toBe(2)
  })

  it('is asked for by its year, the latest if none is named', async () => {
    const level = memoryLevel({ now: opening })
    const open = async (query: Record<string, string> = {}) =>
      (await level.get(undefined, '/public/topics', query)).body
    for (const of of [year - 1, year]) {
      const id = await inPool(level, `${of}年的选题`, { year: of })
      await must(level, people.committee, catalogues, yearly([id], { year: of }))
    }
    expect((await open()).year).toBe(year)
    expect((await open({ year: String(year - 1) })).items).toMatchObject([{ title: `${year - 1}年的选题` }])
    expect((await open({ year: String(year + 1) })).items).toEqual([])
    expect((await open({ source: 'hotline-12345' })).items).toEqual([])
  })

  it('[A11] shows everybody units and collectives, and no person', async () => {
    const level = memoryLevel({ now: opening })
    const call = await called(level)
    const id = await submitted(level, call, '校园周边接送秩序')
    await curate(level, id)
    await must(level, people.committee, catalogues, yearly([id]))
    const { body } = await level.get(undefined, '/public/topics')
    expect(body.items[0].unit).toBe('JY')
    for (const { name, id: account } of Object.values(people)) {
      expect(JSON.stringify(body)).not.toContain(name)
      expect(JSON.stringify(body)).not.toContain(`"${account}"`)
    }
  })

  it('keeps every version readable as it was, and compares two of them', async () => {
    const level = memoryLevel({ now: opening })
    const [kept, dropped] = [await inPool(level, '城市内涝点治理'), await inPool(level, '广场舞噪声管理')]
    await must(level, people.committee, catalogues, yearly([kept, dropped]))
    const edited = { ...words('城市内涝点“一点一策”治理'), source: 'chairpersons', reason: '收窄切口。' }
    await must(level, people.committee, `${topics}/${kept}/edit`, edited)
    const added = await inPool(level, '社区食堂可持续运营')
    await level.moveTo(hoursAfter(opening, 1))
    await must(level, people.committee, catalogues, yearly([kept, added], { note: '第二版。', seen: 1 }))
    const at = `${catalogues}/yearly-${year}`
    const titles = async (version: string) =>
      (await level.get(people.lin, `${at}/topics`, { version })).body.items.map(
        (one: { title: string }) => one.title,
      )
    expect(new Set(await titles('1'))).toEqual(new Set(['城市内涝点治理', '广场舞噪声管理']))
    expect(new Set(await titles('2'))).toEqual(new Set(['城市内涝点“一点一策”治理', '社区食堂可持续运营']))
    const { body } = await level.get(people.lin, `${at}/changes`, { from: '1', to: '2' })
    expect(body.added).toMatchObject([{ topic: added }])
    expect(body.removed).toMatchObject([{ topic: dropped }])
    expect(body.changed).toMatchObject([
      { before: { title: '城市内涝点治理' }, after: { title: '城市内涝点“一点一策”治理' } },
    ])
    expect((await level.get(undefined, '/public/topics')).body.version).toBe(2)
  })

  it('[A3] goes out on the version that was seen: who has not seen the last is told whose it is', async () => {
    const level = memoryLevel({ now: opening })
    const [one, other] = [await inPool(level, '城市内涝点治理'), await inPool(level, '校园周边接送秩序')]
    await must(level, people.committee, catalogues, yearly([one]))
    expect(
      await level.act(people.committee, catalogues, yearly([other], { note: '没有看过第一版。' })),
    ).toMatchObject(refused(409, 'catalogue-newer', { allowed: { version: 1, by: '陈初审' } }))
    // Nor one that is not there yet.
    expect((await level.act(people.committee, catalogues, yearly([other], { seen: 2 }))).body.code).toBe(
      'catalogue-newer',
    )
    await must(level, people.committee, catalogues, yearly([one, other], { note: '第二版。', seen: 1 }))
    // Two at the same instant: one of them goes out.
    const both = await Promise.all(
      [[one], [other]].map((chosen, index) =>
        level.call(people.committee, {
          path: catalogues,
          body: yearly(chosen, { note: '第三版。', seen: 2 }),
          headers: { 'idempotency-key': `at-once-${index}` },
        }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    await level.settle()
    expect((await level.get(people.lin, `${catalogues}/yearly-2026`)).body.versions).toHaveLength(3)
  })

  it('of a quarter has at most as many topics as the policy says, and is not the public one', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ quarterlyTopicLimit: 2 }) })
    const ids = [
      await inPool(level, '热线反映的问题一', { source: 'hotline-12345' }),
      await inPool(level, '热线反映的问题二', { source: 'hotline-12345' }),
      await inPool(level, '热线反映的问题三', { source: 'hotline-12345' }),
    ]
    const issue = (chosen: readonly string[]) => ({
      ...yearly(chosen, { kind: 'quarterly', quarter: 1, title: '2026年第一季度选题参考目录' }),
    })
    expect(await level.act(people.committee, catalogues, issue(ids))).toMatchObject(
      refused(422, 'catalogue-too-long', {
        source: 'policy: quarterlyTopicLimit',
        allowed: { limit: 2, topics: 3 },
      }),
    )
    await must(level, people.committee, catalogues, issue(ids.slice(0, 2)))
    // The year's has no such limit.
    await must(level, people.committee, catalogues, {
      ...yearly(ids),
      from: hoursAfter(opening, 24),
    })
    expect((await level.get(undefined, '/public/topics')).body.items).toEqual([])
    expect((await level.get(people.lin, catalogues)).body.items).toMatchObject([
      { kind: 'quarterly', quarter: 1 },
    ])
    expect(policyDefaults.quarterlyTopicLimit).toBe(30)
  })

  it('is published by the committee, with known topics of its year, each once, from now or later', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '城市内涝点治理')
    const publish = (more: object, by: Person = people.committee) =>
      level.act(by, catalogues, yearly([id], more))
    expect(await publish({}, people.chair)).toMatchObject(refused(403, 'role-missing'))
    expect(await publish({ topics: [id, id] })).toMatchObject(refused(422, 'topic-twice'))
    expect(await publish({ year: 2027 })).toMatchObject(refused(422, 'topic-unknown'))
    expect(await publish({ from: later(opening, -1) })).toMatchObject(refused(422, 'instant-past'))
  })
})

describe('as many topics as the contract takes', () => {
  const { id, name, roles } = people.committee
  const command = {
    at: opening,
    actor: { kind: 'person' as const, id, name, role: roles[0] },
    command: { id: 'c1', digest: 'd1' },
    correlation: 'c1',
    hops: 0,
  }
  const named = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: derivedId(String(index)), title: '题'.repeat(60) }))

  it('fit into one version of a catalogue', () => {
    const data = {
      ...yearly(named(mostListed).map((one) => one.id)),
      kind: 'yearly' as const,
      version: 1,
      effective: opening,
      note: '说'.repeat(500),
      sources: topicSource.options.map((source) => ({ source, count: mostListed })),
    }
    const facts = [{ type: 'catalogue.published' as const, data }]
    const next = nextRecord(topicCatalogue, unbegun(topicCatalogue, 'yearly-2026'), { ...command, facts })
    if (next === 'too-large') throw new Error('too large')
    expect(Object.keys(next.record.facts[0]?.to ?? {})).toHaveLength(mostListed)
  })

  it('fit into one decision of the chairpersons’ meeting', () => {
    const data = { ...meetingOfChairs, text: '决'.repeat(1000), topics: named(mostDecided) }
    const facts = [{ type: 'topics.decided' as const, data }]
    const next = nextRecord(topicDecision, unbegun(topicDecision, 'd1'), { ...command, facts })
    if (next === 'too-large') throw new Error('too large')
    expect(Object.keys(next.record.facts[0]?.to ?? {})).toHaveLength(mostDecided)
  })
})

describe('a topic that was declared beforehand', () => {
  const declaration = { ...words('适老化改造的资金统筹'), year }

  it('[A27] is guided by the committee, talked over with the department, and becomes a draft with its history', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    await must(level, people.committee, `${topics}/${id}/guide`, { text: '建议聚焦老旧小区。' })
    expect(await desk(level, 'intake', people.committee)).not.toContain(id)
    const question = { unit: 'JY', question: '已有哪些资金渠道？' }
    await must(level, people.committee, `${topics}/${id}/consult`, question)
    expect(await desk(level, 'intake', people.handler)).toContain(id)
    await must(level, people.handler, `${topics}/${id}/advise`, { text: '现有两条渠道，可统筹。' })
    expect(await desk(level, 'intake', people.handler)).not.toContain(id)
    const shown = await page(level, id, people.lin)
    expect(shown.guidance).toMatchObject([{ text: '建议聚焦老旧小区。', by: '陈初审' }])
    expect(shown.consultations).toMatchObject([{ unit: 'JY', answer: '现有两条渠道，可统筹。' }])
    const origins = [{ kind: 'topic', id, title: declaration.title }]
    const draft = {
      title: '关于统筹适老化改造资金的提案',
      kind: 'sole',
      situation: '改造资金分散在多个渠道。',
      analysis: '缺少统筹使用的办法。',
      suggestions: ['由民政部门牵头统筹。'],
      consentPublic: true,
      origins,
    }
    await registered(level, people.lin)
    const { id: proposal } = await must(level, people.lin, '/intake/proposals', draft)
    await must(level, people.lin, `/intake/proposals/${proposal}/file`)
    expect((await page(level, id, people.lin)).proposals).toEqual([])
    await acceptedFrom(level, proposal)
    expect((await page(level, id, people.lin)).proposals).toEqual([
      { id: proposal, title: draft.title, proposer: '林一' },
    ])
    const { body } = await level.get(people.lin, `/intake/trails/${proposal}`)
    expect(body.steps).toMatchObject([{ kind: 'proposal' }, { kind: 'topic', id, title: declaration.title }])
    expect(typesOf(shown)).toEqual([
      'topic.declared',
      'guidance.given',
      'unit.consulted',
      'consultation.answered',
    ])
  })

  it('is its owner’s, the committee’s and the asked units’ until it is curated', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    const sees = async (person: Person) => (await level.get(person, `${topics}/${id}`)).status === 200
    const lists = async (person: Person) =>
      (await level.get(person, topics, { year: String(year) })).body.items.length === 1
    expect([await sees(people.he), await sees(people.handler), await lists(people.he)]).toEqual([
      false,
      false,
      false,
    ])
    expect([await sees(people.lin), await sees(people.committee), await lists(people.lin)]).toEqual([
      true,
      true,
      true,
    ])
    await curate(level, id)
    expect([await sees(people.he), await lists(people.he)]).toEqual([true, true])
  })

  it('[A27] left out or merged away it stays with its owner, the committee and the asked units', async () => {
    const level = memoryLevel({ now: opening })
    const target = await inPool(level, '养老服务设施的统筹')
    const failed = [
      { outcome: 'leave-out', reason: '不宜公开。' },
      { outcome: 'merge', into: target, reason: '同一件事。' },
    ]
    for (const outcome of failed) {
      const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
      await must(level, people.committee, `${topics}/${id}/guide`, { text: '此题暂不宜提。' })
      await must(level, people.committee, `${topics}/${id}/consult`, { unit: 'JY', question: '请说明现状。' })
      await curate(level, id, outcome)
      for (const person of [people.he, people.otherHandler]) {
        expect((await level.get(person, `${topics}/${id}`)).status).toBe(403)
        const { items } = (await level.get(person, topics, { year: String(year) })).body
        expect(items.map((one: { id: string }) => one.id)).toEqual([target])
      }
      for (const person of [people.lin, people.committee, people.handler])
        expect((await level.get(person, `${topics}/${id}`)).status).toBe(200)
    }
    // Nor is its title on the page of the topic that everybody reads.
    expect(JSON.stringify(await page(level, target, people.he))).not.toContain(declaration.title)
  })

  it('[A1] what a unit submitted is read by no member before it is curated', async () => {
    const level = memoryLevel({ now: opening })
    const id = await submitted(level, await called(level), '中小学课后服务的师资')
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    expect((await level.get(people.he, `${topics}/${id}`)).status).toBe(403)
    expect((await level.get(people.handler, `${topics}/${id}`)).status).toBe(200)
    await curate(level, id)
    expect((await level.get(people.he, `${topics}/${id}`)).status).toBe(200)
    expect(await desk(level, 'intake', people.committee)).not.toContain(id)
  })

  it('[A10] is no origin for another member, who would read its title by it', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    const origins = [{ kind: 'topic', id, title: '随意填写的题目' }]
    const draft = { ...draftBody, origins }
    expect(await level.act(people.he, '/intake/proposals', draft)).toMatchObject(
      refused(422, 'origin-unknown'),
    )
    expect(
      await level.act(people.he, '/intake/topic-declarations', { ...declaration, origins }),
    ).toMatchObject(refused(422, 'origin-unknown'))
    expect((await level.act(people.lin, '/intake/proposals', draft)).status).toBe(201)
  })

  it('[A27] left out, it waits for no unit that was asked and no member who has claimed it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '老城区停车难的治理')
    await must(level, people.committee, `${topics}/${id}/consult`, { unit: 'JY', question: '请说明现状。' })
    for (const person of [people.lin, people.he]) await must(level, person, `${topics}/${id}/claim`)
    for (const person of [people.lin, people.he, people.handler])
      expect(await desk(level, 'intake', person)).toContain(id)
    await curate(level, id, { outcome: 'leave-out', reason: '今年已有安排。' })
    for (const person of [people.lin, people.he, people.handler])
      expect(await desk(level, 'intake', person)).not.toContain(id)
  })

  it('asks a unit of this level, one question at a time, and takes the answer of that unit only', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    const consult = (unit: string) =>
      level.act(people.committee, `${topics}/${id}/consult`, { unit, question: '请说明现状。' })
    expect(await consult('NOWHERE')).toMatchObject(refused(422, 'unit-unknown'))
    expect((await consult('JY')).status).toBe(200)
    expect(await consult('JY')).toMatchObject(refused(409, 'consultation-open'))
    const advise = (by: Person) => level.act(by, `${topics}/${id}/advise`, { text: '已在推进。' })
    expect(await advise(people.otherHandler)).toMatchObject(refused(403, 'not-yours'))
    expect((await advise(people.handler)).status).toBe(200)
    expect(await advise(people.handler)).toMatchObject(refused(409, 'consultation-none'))
  })
})
