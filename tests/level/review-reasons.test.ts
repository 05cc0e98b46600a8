// The table of reasons 情形表 (feature C4): kept by the committee, cited by decisions, and never losing a code that was used.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { filed, must, passed, returned, screened, underFinalReview } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { decisionsTold, withdrawal } from './outcomes.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const table = async (level: MemoryLevel) => (await level.get(people.lin, '/intake/reasons')).body.items
const reasonOf = async (level: MemoryLevel, code: string) =>
  (await table(level)).find((one: { code: string }) => one.code === code)
const change = (level: MemoryLevel, code: string, act: string, body: object = {}) =>
  level.act(people.committee, `/intake/reasons/${code}/${act}`, body)
const own = { code: 'covered-by-plan', text: '已列入规划，正在实施', outcomes: ['not-accept', 'withdraw'] }
const refusing = (reasons: string[]) => ({
  outcome: 'not-accept',
  reasons,
  explanation: '请见说明。',
  forwardTo: 'unit',
  forwardUnit: 'JY',
})

describe('the table of reasons', () => {
  it('[C4] begins with what policy ships, the national ten among them, and is open to proposers', async () => {
    const level = memoryLevel({ now: opening })
    const codes = (await table(level)).map(({ code }: { code: string }) => code)
    expect(codes).toEqual([
      ...policyDefaults.notAcceptedReasons.map(({ code }) => code),
      ...policyDefaults.requestReasons.map(({ code }) => code),
    ])
    expect(codes.slice(0, 10)).toContain('state-secret')
    for (const outcome of ['revise', 'join', 'merge', 'convert', 'withdraw', 'not-accept'])
      expect((await table(level)).some((one: { outcomes: string[] }) => one.outcomes.includes(outcome))).toBe(
        true,
      )
  })

  it('[C4] is added to, reworded and retired; a retired code is not chosen again', async () => {
    const level = memoryLevel({ now: opening })
    await must(level, people.committee, '/intake/reasons', own)
    expect(await level.act(people.committee, '/intake/reasons', own)).toMatchObject(
      refused(409, 'reason-known'),
    )
    const words = { text: '已列入规划', outcomes: ['not-accept'] }
    expect((await change(level, own.code, 'reword', words)).status).toBe(200)
    expect(await reasonOf(level, own.code)).toMatchObject({ ...words, retired: false, used: false })
    await change(level, own.code, 'retire')
    const id = await underFinalReview(level)
    expect(await level.act(people.chair, at(id, 'final-review'), refusing([own.code]))).toMatchObject(
      refused(422, 'reason-unknown'),
    )
    await change(level, own.code, 'reinstate')
    await must(level, people.chair, at(id, 'final-review'), refusing([own.code]))
  })

  it('[C4] refusing without a code is impossible, or with one that is for another outcome', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    expect(await level.act(people.chair, at(id, 'final-review'), refusing([]))).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'reasons' }] }),
    )
    expect(await level.act(people.chair, at(id, 'final-review'), refusing(['too-general']))).toMatchObject(
      refused(422, 'reason-unknown'),
    )
  })

  it('[C4] a decision cites each reason once, and no more than explain it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const many = Array.from({ length: 11 }, (_one, index) => `code-${index}`)
    for (const [codes, zh] of [
      [['academic', 'academic'], '不能重复。'],
      [many, '最多 10 项。'],
    ] as const)
      expect(await level.act(people.chair, at(id, 'final-review'), refusing([...codes]))).toMatchObject(
        refused(422, 'body-invalid', { errors: [{ path: 'reasons', zh }] }),
      )
    const twice = { ...returned, reasons: ['facts-unverified', 'facts-unverified'] }
    expect((await level.act(people.chair, at(id, 'final-review'), twice)).status).toBe(422)
    const asked = { ...withdrawal, reasons: ['settled-already', 'settled-already'] }
    expect((await level.act(people.chair, at(id, 'request'), asked)).status).toBe(422)
  })

  it('[C4] a reason that is for another decision is refused in words that fit any of them', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    for (const [name, body] of [
      ['request', { ...withdrawal, reasons: ['academic'] }],
      ['final-review', { ...returned, reasons: ['academic'] }],
      ['final-review', refusing(['too-general'])],
    ] as const) {
      const answer = await level.act(people.chair, at(id, name), body)
      expect(answer).toMatchObject(refused(422, 'reason-unknown', { source: 'C4' }))
      expect(answer.body.detail.zh).toContain('不适用于这一决定')
      expect(answer.body.allowed.codes).not.toEqual([])
    }
  })

  it('[C4] the proposer gets code, text, explanation and where it was forwarded', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, at(id, 'final-review'), refusing(['academic', 'no-substance']))
    const page = await proposalPage(level, id)
    expect(page.refusal).toEqual({
      reasons: ['academic', 'no-substance'],
      texts: ['属于学术研讨', '内容空泛，没有具体建议'],
      explanation: '请见说明。',
      forwarded: { to: 'unit', unit: 'JY' },
    })
    expect(page.timeline.at(-1).text).toContain('转有关单位研究参考（教育）')
  })

  it('[C4] a used code cannot be deleted, an unused one can; decisions keep the words they cited', async () => {
    const level = memoryLevel({ now: opening })
    await must(level, people.committee, '/intake/reasons', own)
    expect((await change(level, 'promotion', 'delete')).status).toBe(200)
    expect(await reasonOf(level, 'promotion')).toBeUndefined()
    const id = await underFinalReview(level)
    await must(level, people.chair, at(id, 'final-review'), refusing([own.code]))
    expect(await reasonOf(level, own.code)).toMatchObject({ used: true })
    expect(await change(level, own.code, 'delete')).toMatchObject(
      refused(409, 'reason-used', { source: 'C4' }),
    )
    await change(level, own.code, 'reword', { text: '另一句话', outcomes: ['not-accept'] })
    expect((await proposalPage(level, id)).refusal.texts).toEqual([own.text])
  })

  it('[C4] a use that crosses with a deletion brings the code back, retired', async () => {
    const level = memoryLevel({ now: opening })
    await must(level, people.committee, '/intake/reasons', own)
    const id = await underFinalReview(level)
    const call = (person: typeof people.chair | typeof people.committee, path: string, body: object) =>
      level.call(person, { path, body, headers: { 'idempotency-key': `crossing-${person.id}` } })
    // Nothing is relayed in between: neither has heard of the other.
    expect((await call(people.chair, at(id, 'final-review'), refusing([own.code]))).status).toBe(200)
    const deletion = await call(people.committee, `/intake/reasons/${own.code}/delete`, {})
    expect(deletion.status).toBe(200)
    await level.settle()
    expect(await reasonOf(level, own.code)).toMatchObject({ text: own.text, retired: true, used: true })
  })

  it('[C4] hears of each code once, however many decisions cite it', async () => {
    const level = memoryLevel({ now: opening })
    for (let count = 0; count < 3; count++) {
      const id = await underFinalReview(level)
      await must(level, people.chair, at(id, 'final-review'), refusing(['academic']))
    }
    expect(level.sent.filter(({ body }) => body.includes('reasons.used'))).toHaveLength(1)
  })
})

describe('a return for revision', () => {
  /** At each stage of the review, with who reviews there. */
  const stages = [
    ['first-review', people.committee],
    ['second-review', people.panel],
    ['final-review', people.chair],
  ] as const

  async function atStage(level: MemoryLevel, stage: (typeof stages)[number][0]): Promise<string> {
    if (stage === 'final-review') return underFinalReview(level)
    const id = await filed(level)
    if (stage === 'second-review') await must(level, people.committee, at(id, 'first-review'), screened)
    return id
  }

  it.each(stages)('[C4] [C5] cites a reason that is for 改, at the %s as anywhere', async (stage, by) => {
    const level = memoryLevel({ now: opening })
    const id = await atStage(level, stage)
    const { reasons: _, ...without } = returned
    expect(await level.act(by, at(id, stage), without)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'reasons' }] }),
    )
    expect(await level.act(by, at(id, stage), { ...returned, reasons: [] })).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'reasons' }] }),
    )
    expect(await level.act(by, at(id, stage), { ...returned, reasons: ['no-substance'] })).toMatchObject(
      refused(422, 'reason-unknown', { source: 'C4' }),
    )
    await must(level, by, at(id, stage), { ...returned, reasons: ['too-general', 'facts-unverified'] })
    const page = await proposalPage(level, id)
    expect(page.reviews.at(-1)).toMatchObject({
      outcome: 'return',
      remark: returned.remark,
      reasons: [
        { code: 'too-general', text: '选题较好，但内容笼统，建议不具体' },
        { code: 'facts-unverified', text: '情况、数据需要核实或更新' },
      ],
    })
    const told = page.timeline.find(({ type }: { type: string }) => type === 'proposal.returned')
    expect(told.text).toContain('（选题较好，但内容笼统，建议不具体；情况、数据需要核实或更新）')
  })

  it('[C4] tells the proposer the reason in words', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, at(id, 'first-review'), returned)
    expect((await decisionsTold(level, people.lin))[0]).toMatchObject({
      id,
      name: 'returned',
      text: '退回修改（情况、数据需要核实或更新）：请补充数据后再提交。',
    })
  })

  it('[C4] uses its code: it is not deleted any more, and the words stay as they were', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, at(id, 'first-review'), returned)
    expect(await reasonOf(level, 'facts-unverified')).toMatchObject({ used: true })
    expect(await change(level, 'facts-unverified', 'delete')).toMatchObject(refused(409, 'reason-used'))
    await change(level, 'facts-unverified', 'reword', { text: '另一句话', outcomes: ['revise'] })
    expect((await proposalPage(level, id)).reviews[0].reasons).toEqual([
      { code: 'facts-unverified', text: '情况、数据需要核实或更新' },
    ])
  })

  it('[C4] is a use as well in the opinion of one of the panel', async () => {
    const level = memoryLevel({ now: opening })
    const id = await atStage(level, 'second-review')
    await must(level, people.panel, at(id, 'give-opinion'), {
      recommendation: 'revise',
      reasons: ['split-matters'],
      remark: '两件事，请分开。',
    })
    expect(await change(level, 'split-matters', 'delete')).toMatchObject(refused(409, 'reason-used'))
    // Others read what it was given for, and it stays where it waits.
    await must(level, people.panel, at(id, 'second-review'), passed)
    expect((await proposalPage(level, id, people.chair)).opinions[0].reasons).toEqual(['split-matters'])
  })
})
