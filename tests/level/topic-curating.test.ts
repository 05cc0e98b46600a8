// Topics at the committee: named at meetings (A2), by their source (A3), curated, and fixed by the chairpersons’ meeting (A4).
import { describe, expect, it } from 'vitest'
import { topicSource, topicSourceNames } from '#contracts/topic-terms.ts'
import { must } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { opening, refused, typesOf } from './pages.ts'
import { people } from './people.ts'
import {
  called,
  calls,
  catalogues,
  curate,
  decisions,
  inPool,
  meetingOfChairs,
  meetings,
  page,
  submitted,
  topics,
  words,
  year,
  yearly,
} from './topic-steps.ts'

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
