// The yearly figures of intake (C6, C9, C10): counted from what was recorded, each rate with its definition.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { statisticsOf } from '../../services/intake/outcomes/statistics.ts'
import type { StatisticsEntry } from '../../services/intake/outcomes/statistics-rows.ts'
import {
  accepted,
  collectiveFiled,
  contacted,
  delivered,
  filed,
  jointFiled,
  must,
  replyBody,
  returned,
  underFinalReview,
} from './journey.ts'
import { levelWith, memoryLevel } from './memory-level.ts'
import { act, filedBy, statistics } from './outcomes.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'

const at = opening
const policy = { ...policyDefaults, version: 'test' }
const figures = (entries: readonly StatisticsEntry[]) =>
  statisticsOf(entries, { session: '13-4', at, policy })

const entry = (more: Partial<StatisticsEntry>): StatisticsEntry => ({
  kind: 'sole',
  plenary: true,
  outcome: 'not-accepted',
  filed: '2026-01',
  suggestions: 1,
  dispatched: false,
  ...more,
})

/** As many accepted with one suggestion each, so many of them adopted. */
const answered = (suggestions: number, adopted: number) =>
  Array.from({ length: suggestions }, (_, index) =>
    entry({
      outcome: 'accepted',
      dispatched: true,
      answers: [index < adopted ? 'adopted' : 'not-adopted'],
    }),
  )

describe('the rates', () => {
  it('[C6] are what 潍坊 reports from what it counts: 立案率 77.5 % to 73.8 %', () => {
    const of = (all: number, yes: number) =>
      figures([
        ...Array.from({ length: yes }, () => entry({ outcome: 'accepted' })),
        ...Array.from({ length: all - yes }, () => entry({})),
      ]).acceptanceRate
    expect(of(840, 651)).toMatchObject({ numerator: 651, denominator: 840, percent: 77.5 })
    expect(of(840, 620)).toMatchObject({ numerator: 620, denominator: 840, percent: 73.8 })
    expect(of(840, 620).definition).toContain('立案件数（并案前')
  })

  it('[C6] 立案率 leaves out what is still reviewed, and says so: no session begins with a low rate', async () => {
    const of = (...outcomes: StatisticsEntry['outcome'][]) =>
      figures(outcomes.map((outcome) => entry({ outcome }))).acceptanceRate
    expect(of('accepted', 'in-review', 'in-review')).toMatchObject({
      numerator: 1,
      denominator: 1,
      percent: 100,
    })
    expect(of('accepted', 'not-accepted', 'converted', 'withdrawn', 'in-review')).toMatchObject({
      numerator: 1,
      denominator: 4,
      percent: 25,
    })
    expect(of('in-review')).toMatchObject({ numerator: 0, denominator: 0 })
    expect(of('in-review')).not.toHaveProperty('percent')
    expect(of().definition).toContain('减去还在审查的')
    // Filed, returned for revision, asked: nothing of it has an outcome yet.
    const level = memoryLevel({ now: opening })
    await filed(level)
    const back = await filed(level)
    await must(level, people.committee, `/intake/proposals/${back}/first-review`, returned)
    const { totals, acceptanceRate } = await statistics(level)
    expect(totals).toMatchObject({ filed: 2, inReview: 2 })
    expect(acceptanceRate).toMatchObject({ numerator: 0, denominator: 0 })
  })

  it('[C6] are what 潍坊 reports from what it counts: 采纳落实率 64.6 % to 75.7 %', () => {
    const of = (suggestions: number, adopted: number) => figures(answered(suggestions, adopted)).adoptionRate
    expect(of(1000, 646)).toMatchObject({ numerator: 646, denominator: 1000, percent: 64.6 })
    expect(of(1000, 757)).toMatchObject({ percent: 75.7 })
    expect(of(1000, 757).definition).toBe('采纳率 = 采纳的建议条数（采纳）÷ 立案提案的全部建议条数')
  })

  it('[C6] come from the replies, by suggestion, as the level counts adoption', async () => {
    const level = memoryLevel({ now: opening })
    await delivered(level)
    // Two suggestions: one adopted, one partly.
    expect((await statistics(level)).adoptionRate).toMatchObject({
      numerator: 1,
      denominator: 2,
      percent: 50,
    })
    const generous = memoryLevel({
      now: opening,
      level: levelWith({ adoptedDispositions: ['adopted', 'partly-adopted'] }),
    })
    await delivered(generous)
    expect((await statistics(generous)).adoptionRate).toMatchObject({
      percent: 100,
      definition: '采纳率 = 采纳的建议条数（采纳、部分采纳）÷ 立案提案的全部建议条数',
    })
  })

  it('[C6] [C11] divide by the suggestions as they were split for answering, not as they were filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level, {}, async (on, more) => {
      const one = await filed(on, more)
      const suggestions = [
        { text: '划定限时接送区。', from: 1 },
        { text: '错峰放学。', from: 2 },
        { text: '分批离校。', from: 2 },
      ]
      await must(on, people.committee, act(one, 'split-suggestions'), { suggestions })
      return one
    })
    const answers = [1, 2, 3].map((suggestion) => ({
      suggestion,
      disposition: suggestion === 1 ? 'adopted' : 'partly-adopted',
      text: '已经落实。',
    }))
    await must(level, people.handler, `/assignment/cases/${id}/draft-reply`, { ...replyBody, answers })
    await must(level, people.leader, `/assignment/cases/${id}/sign-off`)
    const audit = { outcome: 'pass', remark: '逐条答复。' }
    await must(level, people.supervision, `/assignment/cases/${id}/audit`, audit)
    expect((await statistics(level)).adoptionRate).toMatchObject({ numerator: 1, denominator: 3 })
  })

  it('say nothing where there is nothing to divide by', async () => {
    const { acceptanceRate, adoptionRate } = await statistics(memoryLevel({ now: opening }))
    expect(acceptanceRate.percent).toBeUndefined()
    expect(adoptionRate.percent).toBeUndefined()
  })
})

describe('the counts', () => {
  it('[C9] show 712 accepted and 576 dispatched after merging, as 宁夏 does', () => {
    const mains = Array.from({ length: 576 }, () => entry({ outcome: 'accepted', dispatched: true }))
    const merged = Array.from({ length: 136 }, () => entry({ outcome: 'merged', withMain: true }))
    expect(figures([...mains, ...merged])).toMatchObject({
      acceptedBeforeMerging: 712,
      acceptedAfterMerging: 576,
      dispatchedAfterMerging: 576,
      totals: { filed: 712, accepted: 576, merged: 136 },
    })
  })

  it('[C10] add up to the whole: every class of a year together is 100 %', () => {
    const classes = ['economic', 'political', 'cultural', 'social', 'ecological'] as const
    for (const sizes of [
      [1, 1, 1, 0, 0],
      [3, 7, 11, 13, 17],
      [333, 333, 333, 1, 0],
    ]) {
      const entries = sizes.flatMap((size, index) =>
        Array.from({ length: size }, () => entry({ class: classes[index] ?? 'social' })),
      )
      const { byClass, totals } = figures(entries)
      const percent = byClass.reduce((sum, one) => sum + one.percent, 0)
      expect(Math.round(percent * 10) / 10).toBe(100)
      expect(byClass.reduce((sum, one) => sum + one.count, 0)).toBe(totals.filed)
    }
  })

  it('follow a proposal of each kind to its outcome, with class and month', async () => {
    const level = memoryLevel({ now: opening })
    await accepted(level)
    await accepted(level, {}, jointFiled)
    await collectiveFiled(level)
    const refusedOne = await underFinalReview(level)
    await must(level, people.chair, act(refusedOne, 'final-review'), {
      outcome: 'not-accept',
      reasons: ['no-substance'],
      explanation: '没有建议。',
      forwardTo: 'none',
    })
    const gone = await filed(level)
    await must(level, people.lin, act(gone, 'withdraw'), { reason: '另行提出。' })
    await level.moveTo('2026-02-05T02:00:00.000Z')
    await filedBy(level, people.lin)
    const figures = await statistics(level)
    expect(figures).toMatchObject({
      session: '13-4',
      totals: { filed: 6, accepted: 2, notAccepted: 1, withdrawn: 1, inReview: 2 },
      plenary: 5,
      interSession: 1,
      byMonth: [
        { month: '2026-01', filed: 5, accepted: 2 },
        { month: '2026-02', filed: 1, accepted: 0 },
      ],
    })
    expect(figures.byKind).toMatchObject([
      { kind: 'sole', counts: { filed: 4, accepted: 1 } },
      { kind: 'joint', counts: { filed: 1, accepted: 1 } },
      { kind: 'collective', counts: { filed: 1 } },
    ])
    expect(figures.byClass).toMatchObject([
      { class: 'social', name: '社会建设', count: 3, percent: 50 },
      { class: 'unclassified', name: '尚未分类', count: 3, percent: 50 },
    ])
  })

  it('count a proposal for the session in which it was first filed, once however often it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), { ...returned, remark: '请补充。' })
    await must(level, people.lin, act(id, 'file'))
    expect((await statistics(level)).totals).toMatchObject({ filed: 1, inReview: 1 })
    expect((await level.get(people.lin, '/intake/statistics', { session: '13-3' })).body.totals.filed).toBe(0)
  })

  it('[C6] show a return whose proposal was withdrawn as ended, not as open for ever', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), { ...returned, remark: '请补充。' })
    expect((await statistics(level)).requests.revise).toMatchObject({ asked: 1, open: 1 })
    await must(level, people.lin, act(id, 'withdraw'), { reason: '不再提。' })
    expect(await statistics(level)).toMatchObject({
      totals: { filed: 1, withdrawn: 1 },
      requests: { revise: { asked: 1, released: 1, open: 0 } },
    })
  })

  it('[C6] put a filing into its month in China: the last evening of January in UTC is February there', async () => {
    const level = memoryLevel({ now: '2026-01-31T15:59:59.999Z' })
    await filed(level)
    await level.moveTo('2026-01-31T16:00:00.000Z')
    await filed(level)
    expect((await statistics(level)).byMonth).toEqual([
      { month: '2026-01', filed: 1, accepted: 0 },
      { month: '2026-02', filed: 1, accepted: 0 },
    ])
  })

  it('are read from as many rows as were filed, and no more', async () => {
    const level = memoryLevel({ now: opening })
    for (let count = 0; count < 3; count += 1) await filed(level)
    const { items } = await level.at.intake.views.list('statistics#13-4')
    expect(items).toHaveLength(3)
    // A few hundred bytes each: a session of six thousand is read in a handful of queries.
    for (const { data } of items) expect(JSON.stringify(data).length).toBeLessThan(300)
  })
})
