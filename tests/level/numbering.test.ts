// Numbering 编号 (feature B12): numbers are given at acceptance, in one writer's hand, without a gap or a repetition.
import { beforeAll, describe, expect, it } from 'vitest'
import type { OutgoingMessage } from '#kernel/ports.ts'
import {
  acceptance,
  accepted,
  consultation,
  draftBody,
  filed,
  jointFiled,
  passed,
  registered,
  screened,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { opening, proposalPage } from './pages.ts'
import { people } from './people.ts'

/** The same step for many at once, without waiting for what follows. */
async function allAtOnce(level: MemoryLevel, person: Person, paths: string[], body: object) {
  const replies = await Promise.all(
    paths.map((path, index) => {
      const key = `${path.split('/').at(-1)}-of-many-${index}`
      return level.call(person, { path, body, headers: { 'idempotency-key': key } })
    }),
  )
  expect(replies.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
  return replies.map(({ body: { id } }) => id as string)
}

/** So many proposals, accepted in parallel. */
async function manyAccepted(level: MemoryLevel, count: number): Promise<string[]> {
  await registered(level, people.lin)
  const ids = await allAtOnce(level, people.lin, Array(count).fill('/intake/proposals'), draftBody)
  const step = (person: Person, act: string, body: object) =>
    allAtOnce(
      level,
      person,
      ids.map((id) => `/intake/proposals/${id}/${act}`),
      body,
    )
  await step(people.lin, 'file', {})
  await step(people.committee, 'first-review', screened)
  await step(people.panel, 'second-review', passed)
  await step(people.committee, 'record-consultation', consultation)
  await step(people.chair, 'final-review', acceptance)
  await level.settle()
  return ids
}

/** The records of the session's register. */
const register = (level: MemoryLevel) =>
  level.at.intake.records.stream.filter(({ aggregate }) => aggregate === 'number-register')

const numberOf = async (level: MemoryLevel, id: string) => (await proposalPage(level, id)).number

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

const requests = (level: MemoryLevel): OutgoingMessage[] =>
  level.sent.filter(({ subscriber }) => subscriber === 'register')

describe('601 proposals accepted in parallel', () => {
  const level = memoryLevel({ now: opening })
  let ids: string[]
  beforeAll(async () => {
    ids = await manyAccepted(level, 601)
  })

  it('[B12] have the numbers 1 to 601, each once', async () => {
    const numbers = await Promise.all(ids.map((id) => numberOf(level, id)))
    expect(numbers.sort((a, b) => a - b)).toEqual(upTo(601))
  })

  it('have one record each in the register: its place in the chain is the number', () => {
    const records = register(level)
    expect(records.map(({ seq }) => seq)).toEqual(upTo(601))
    const data = records.map(({ facts }) => facts[0]?.fact.data)
    expect(data).toMatchObject(upTo(601).map((number) => ({ number })))
  })

  it('change nothing when the request of the first comes again after the 600 others', async () => {
    const [first] = requests(level)
    const records = level.at.intake.records.stream.length
    if (first === undefined) throw new Error('no request was sent')
    await level.redeliver([first])
    expect(register(level)).toHaveLength(601)
    expect(level.at.intake.records.stream).toHaveLength(records)
  })
})

describe('the register of numbers', () => {
  it('gives one number however often the request is delivered', async () => {
    const level = memoryLevel({ now: opening })
    const first = await accepted(level)
    const second = await accepted(level)
    await level.redeliver([...requests(level), ...requests(level).reverse()])
    expect(register(level)).toHaveLength(2)
    expect([await numberOf(level, first), await numberOf(level, second)]).toEqual([1, 2])
    expect(await numberOf(level, await accepted(level))).toBe(3)
  })

  it('answers once: its answer delivered again changes nothing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    const before = await proposalPage(level, id)
    await level.redeliver(level.sent.filter(({ subscriber }) => subscriber === 'intake'))
    expect(await proposalPage(level, id)).toEqual(before)
  })

  it('buries what it cannot read with the reason, and goes on', async () => {
    const level = memoryLevel({ now: opening })
    await level.redeliver([
      { subscriber: 'register', body: '{"not":"ours"}', group: 'x', deduplication: 'x' },
    ])
    expect(level.at.intake.deadLetters.buried).toMatchObject([{ body: '{"not":"ours"}' }])
    expect(level.at.intake.deadLetters.buried[0]?.reason).toContain('envelope')
    expect(await numberOf(level, await accepted(level))).toBe(1)
  })

  it('numbers every kind of proposal in one series, under the session they were accepted in', async () => {
    const level = memoryLevel({ now: opening })
    const sole = await accepted(level)
    const joint = await accepted(level, {}, jointFiled)
    expect(await proposalPage(level, sole)).toMatchObject({ number: 1, session: '13-4' })
    expect(await proposalPage(level, joint)).toMatchObject({ number: 2, session: '13-4' })
  })

  it('gives no number before acceptance', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await numberOf(level, id)).toBeUndefined()
    expect(requests(level)).toEqual([])
  })
})
