// A register as the kernel carries it: one record a number, no memory that grows, repetitions known by the state.
import { describe, expect, test } from 'vitest'
import type { Aggregate } from './aggregate.ts'
import { carryOut } from './command.ts'
import { load } from './ledger.ts'
import { memoryRecords } from './memory/memory-stores.ts'
import { commandOf, daysLater } from './memory/notebook.ts'

interface Register {
  readonly numbers: Readonly<Record<string, number>>
}
type Numbered = { type: 'number.assigned'; data: { proposal: string; number: number } }

const register: Aggregate<Register, Numbered> = {
  name: 'register',
  register: true,
  initial: { numbers: {} },
  evolve: ({ numbers }, { data }) => ({ numbers: { ...numbers, [data.proposal]: data.number } }),
}

function bench() {
  const records = memoryRecords()
  const ports = { records, waiting: { pause: async () => {} } }
  const request = (proposal: string, days = 0) =>
    carryOut(
      ports,
      register,
      '13-4',
      commandOf(`request/${proposal}`, { at: daysLater(days) }),
      (history): Numbered[] =>
        history.state.numbers[proposal] === undefined
          ? [{ type: 'number.assigned', data: { proposal, number: history.seq + 1 } }]
          : [],
    )
  return { records, request }
}

describe('a register', () => {
  test('gives consecutive numbers, and each number is the number of its record', async () => {
    const { records, request } = bench()
    for (let index = 1; index <= 130; index += 1) await request(`p${index}`)
    const { state, seq } = await load(records, register, '13-4')
    expect(seq).toBe(130)
    for (let index = 1; index <= 130; index += 1) expect(state.numbers[`p${index}`]).toBe(index)
    for (const { seq: number, facts } of records.stream) expect(facts[0]?.fact.data).toMatchObject({ number })
  })

  test('recognises a repeated request years later and after hundreds of others', async () => {
    const { records, request } = bench()
    for (let index = 1; index <= 130; index += 1) await request(`p${index}`, index)
    expect(await request('p1', 1000)).toMatchObject({ receipt: { version: 130, facts: [] } })
    expect(records.stream).toHaveLength(130)
  })

  test('asked by many at once leaves no gap and gives nobody two', async () => {
    const { records, request } = bench()
    // Eight tries a request: as many rivals as a lost race is retried.
    await Promise.all(Array.from({ length: 8 }, (_, index) => request(`p${index % 5}`)))
    const { state, seq } = await load(records, register, '13-4')
    expect(seq).toBe(5)
    expect(Object.values(state.numbers).sort()).toEqual([1, 2, 3, 4, 5])
  })
})
