// The catalogue of topics in versions (A3, A11): open to everybody from its instant on, compared, and of bounded size.
import { describe, expect, it } from 'vitest'
import { mostDecided } from '#contracts/api/topic.ts'
import { mostListed } from '#contracts/api/topic-catalogues.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { topicSource } from '#contracts/topic-terms.ts'
import { derivedId } from '#kernel/hash.ts'
import { nextRecord, unbegun } from '#kernel/ledger.ts'
import { topicCatalogue } from '../../services/intake/domain/topic-catalogue.ts'
import { topicDecision } from '../../services/intake/domain/topic-decision.ts'
import { must } from './journey.ts'
import { levelWith, memoryLevel, type Person } from './memory-level.ts'
import { hoursAfter, later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import {
  called,
  catalogues,
  curate,
  inPool,
  meetingOfChairs,
  submitted,
  topics,
  words,
  year,
  yearly,
} from './topic-steps.ts'

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
