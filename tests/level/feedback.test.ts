// Feedback 评价 (features F4–F6): each proposer once and in time, nobody for another; silence is 未反馈, never 满意.
import { describe, expect, it } from 'vitest'
import { delivered, jointFiled, must, signedOff } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import {
  casePage,
  desk,
  docketPage,
  hoursAfter,
  later,
  opening,
  refused,
  typesOf,
  verdictPage,
} from './pages.ts'
import { people } from './people.ts'

const at = (id: string) => `/evaluation/verdicts/${id}/give-feedback`
const answering = (answer: string) => ({ attitude: 'satisfied', answer })

interface Line {
  readonly proposer: { readonly id: string }
  readonly answer?: string
}
async function answers(level: MemoryLevel, id: string): Promise<Record<string, string | undefined>> {
  const { feedback } = await verdictPage(level, id)
  return Object.fromEntries(feedback.map(({ proposer, answer }: Line) => [proposer.id, answer]))
}

const jointDelivered = (level: MemoryLevel) => delivered(level, {}, jointFiled)

/** The first instant after the window for feedback. */
async function afterTheWindow(level: MemoryLevel, id: string): Promise<string> {
  return later((await verdictPage(level, id)).feedbackBy, 1)
}

describe('feedback', () => {
  it('says what the proposer thinks of the process and of the result', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const body = { attitude: 'basically-satisfied', answer: 'understanding', remark: '希望尽快推开。' }
    await must(level, people.lin, at(id), body)
    const page = await verdictPage(level, id)
    expect(page.feedback).toEqual([{ proposer: { id: 'm01', name: '林一' }, ...body, at: opening }])
    expect(page.timeline.map(({ text }: { text: string }) => text)).toContain(
      '评价办理结果：理解（希望尽快推开。）',
    )
  })

  it.each(['attitude', 'answer'])('is not given without the %s', async (field) => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const { [field]: _, ...body }: Record<string, string> = answering('satisfied')
    expect(await level.act(people.lin, at(id), body)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: field }] }),
    )
  })

  it('is never given as 未反馈: that is what silence becomes', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    expect(await level.act(people.lin, at(id), answering('no-feedback'))).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'answer' }] }),
    )
  })

  it('is given by each proposer once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointDelivered(level)
    await must(level, people.lin, at(id), answering('satisfied'))
    expect(await level.act(people.lin, at(id), answering('dissatisfied'))).toMatchObject(
      refused(409, 'feedback-given'),
    )
    expect((await answers(level, id)).m01).toBe('satisfied')
  })

  it('is given by a co-signer as by the lead', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointDelivered(level)
    await must(level, people.he, at(id), answering('basically-satisfied'))
    expect(await answers(level, id)).toEqual({
      m01: undefined,
      m02: 'basically-satisfied',
      m03: undefined,
    })
  })

  it.each([
    ['the handler', people.handler],
    ['the leader', people.leader],
    ['another unit', people.otherHandler],
    ['the supervision office', people.supervision],
    ['the dispatch office', people.dispatch],
  ] as const)('is never given by %s', async (_who, person) => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    expect(await level.act(person, at(id), answering('satisfied'))).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['member', 'collective'] } }),
    )
  })

  it('is not given by a member who is no proposer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    expect(await level.act(people.su, at(id), answering('satisfied'))).toMatchObject(
      refused(403, 'not-yours'),
    )
  })

  it('is not given before there is a reply', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    expect(await level.act(people.lin, at(id), answering('satisfied'))).toMatchObject(refused(404, 'unknown'))
  })

  it('leaves the proposer’s desk when it is given', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointDelivered(level)
    await must(level, people.he, at(id), answering('satisfied'))
    expect(await desk(level, 'evaluation', people.he)).toEqual([])
    expect(await desk(level, 'evaluation', people.he, 'done')).toEqual([id])
    expect(await desk(level, 'evaluation', people.lin)).toEqual([id])
  })
})

describe('the window for feedback', () => {
  it('takes an answer at its last instant', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    // Fifteen working days from Monday 5 January.
    expect((await verdictPage(level, id)).feedbackBy).toBe('2026-01-26T15:59:59.999Z')
    await level.moveTo('2026-01-26T15:59:59.999Z')
    expect((await level.act(people.lin, at(id), answering('satisfied'))).status).toBe(200)
  })

  it('refuses an answer one millisecond later, before any tick, and says until when it was possible', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    level.passTo('2026-01-26T16:00:00.000Z')
    expect(await level.act(people.lin, at(id), answering('satisfied'))).toMatchObject(
      refused(409, 'window-closed', {
        source: 'policy: feedbackDays',
        allowed: { until: '2026-01-26T15:59:59.999Z' },
      }),
    )
  })

  it('refuses an answer after silence has been recorded', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    await level.moveTo(await afterTheWindow(level, id))
    expect(await level.act(people.lin, at(id), answering('satisfied'))).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'closed' } }),
    )
    expect(await answers(level, id)).toEqual({ m01: 'no-feedback' })
  })

  it('is as long as the level’s policy says', async () => {
    const feedbackDays = { unit: 'working-day', count: 5 } as const
    const level = memoryLevel({ now: opening, level: levelWith({ feedbackDays }) })
    const id = await delivered(level)
    expect((await verdictPage(level, id)).feedbackBy).toBe('2026-01-12T15:59:59.999Z')
  })
})

describe('silence', () => {
  it('becomes 未反馈 for each who was silent, automatically and citing the policy', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointDelivered(level)
    await level.moveTo(await afterTheWindow(level, id))
    const page = await verdictPage(level, id)
    expect(await answers(level, id)).toEqual({ m01: 'no-feedback', m02: 'no-feedback', m03: 'no-feedback' })
    expect(page.timeline.find(({ type }: { type: string }) => type === 'feedback.lapsed')).toMatchObject({
      text: '3 位提案者期满未评价，记为未反馈',
      by: '系统',
      automatic: { policy: 'feedbackDays', version: 'test-1' },
    })
  })

  it.each(['any-dissatisfied', 'lead-proposer'] as const)(
    'of all is never 满意, by the rule %s',
    async (rule) => {
      const level = memoryLevel({ now: opening, level: levelWith({ feedbackRule: rule }) })
      const id = await jointDelivered(level)
      await level.moveTo(await afterTheWindow(level, id))
      expect(await verdictPage(level, id)).toMatchObject({ status: 'closed', outcome: 'no-feedback' })
    },
  )

  it('of some leaves the outcome to those who answered, and stays their own 未反馈', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointDelivered(level)
    await must(level, people.he, at(id), answering('dissatisfied'))
    await level.moveTo(await afterTheWindow(level, id))
    expect((await verdictPage(level, id)).outcome).toBe('dissatisfied')
    expect(await answers(level, id)).toEqual({
      m01: 'no-feedback',
      m02: 'dissatisfied',
      m03: 'no-feedback',
    })
  })

  it('of the lead is no outcome by a co-signer’s word where the lead’s answer counts', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ feedbackRule: 'lead-proposer' }) })
    const id = await jointDelivered(level)
    await must(level, people.he, at(id), answering('satisfied'))
    await level.moveTo(await afterTheWindow(level, id))
    expect((await verdictPage(level, id)).outcome).toBe('no-feedback')
  })

  it('is recorded once, however often the schedule runs', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    await level.moveTo(await afterTheWindow(level, id))
    for (const hours of [1, 2, 300]) await level.moveTo(hoursAfter(level.now(), hours))
    const types = typesOf(await verdictPage(level, id))
    expect(types.filter((type) => type === 'feedback.lapsed')).toHaveLength(1)
    expect(types.filter((type) => type === 'verdict.closed')).toHaveLength(1)
  })
})

describe('the outcome of several answers', () => {
  const proposers: Person[] = [people.lin, people.he, people.su]
  const rows: ['any-dissatisfied' | 'lead-proposer', string[], string][] = [
    ['any-dissatisfied', ['satisfied', 'basically-satisfied', 'understanding'], 'satisfied'],
    ['any-dissatisfied', ['satisfied', 'satisfied', 'dissatisfied'], 'dissatisfied'],
    ['any-dissatisfied', ['dissatisfied', 'satisfied', 'satisfied'], 'dissatisfied'],
    ['lead-proposer', ['satisfied', 'dissatisfied', 'dissatisfied'], 'satisfied'],
    ['lead-proposer', ['dissatisfied', 'satisfied', 'satisfied'], 'dissatisfied'],
  ]

  it.each(rows)('by the rule %s, of %j, is %s', async (feedbackRule, given, outcome) => {
    const level = memoryLevel({ now: opening, level: levelWith({ feedbackRule, handlingRounds: 1 }) })
    const id = await jointDelivered(level)
    for (const [index, proposer] of proposers.entries())
      await must(level, proposer, at(id), answering(given[index] ?? ''))
    expect(await verdictPage(level, id)).toMatchObject({ status: 'closed', outcome })
  })

  it('waits for the last proposer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointDelivered(level)
    await must(level, people.lin, at(id), answering('dissatisfied'))
    await must(level, people.he, at(id), answering('satisfied'))
    const page = await verdictPage(level, id)
    expect(page.status).toBe('feedback-open')
    expect(page.outcome).toBeUndefined()
  })

  it('counts as satisfied what the level’s policy counts', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ satisfiedAnswers: ['satisfied'] }) })
    const id = await delivered(level)
    await must(level, people.lin, at(id), answering('basically-satisfied'))
    expect((await verdictPage(level, id)).outcome).toBe('dissatisfied')
  })

  it('is of the result, not of the attitude', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    await must(level, people.lin, at(id), { attitude: 'dissatisfied', answer: 'satisfied' })
    expect((await verdictPage(level, id)).outcome).toBe('satisfied')
  })

  it('concludes the case and closes the docket', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ handlingRounds: 1 }) })
    const id = await delivered(level)
    await must(level, people.lin, at(id), answering('dissatisfied'))
    const page = await casePage(level, id)
    expect(page.status).toBe('concluded')
    expect(page.timeline.at(-1).text).toBe('办结')
    expect((await docketPage(level, id)).statusText).toBe('已评价')
  })
})
