// What a number costs when many were given before it (B12): as much as the first, by what is read and written for it.
import { describe, expect, it } from 'vitest'
import { eventType } from '#contracts/subscriptions.ts'
import { carryOut } from '#kernel/command.ts'
import { load } from '#kernel/ledger.ts'
import { silentLog } from '#kernel/log.ts'
import { memoryDeadLetters, memoryRecords } from '#kernel/memory/memory-stores.ts'
import { commandOf, daysLater } from '#kernel/memory/notebook.ts'
import type { RecordStore } from '#kernel/ports.ts'
import { assignNumber, numberRegister } from '../../services/intake/domain/number-register.ts'
import { type ProposalFact, proposal } from '../../services/intake/domain/proposal.ts'
import { takeNumberRequests } from '../../services/intake/numbering.ts'

const session = '13-4'
const waiting = { pause: async () => {} }
const idOf = (index: number) => `p${String(index).padStart(19, '0')}`

/** The register alone, with proposals of which no more is known than that they wait for a number or have it. */
function bench() {
  const records = memoryRecords()
  const spent = { read: 0, written: 0 }
  const size = (value: unknown) => JSON.stringify(value).length
  const counted: RecordStore = {
    ...records,
    recent: async (key, upTo) => {
      const found = await records.recent(key, upTo)
      spent.read += size(found)
      return found
    },
    content: async (hash) => {
      const text = await records.content(hash)
      spent.read += text.length
      return text
    },
    append: async (record) => {
      spent.written += size(record)
      return records.append(record)
    },
    putContent: async (hash, text) => {
      spent.written += text.length
      await records.putContent(hash, text)
    },
  }
  const note = async (id: string, fact: ProposalFact) => {
    const command = commandOf(`${fact.type}/${id}`, { at: daysLater(0) })
    await carryOut({ records, waiting }, proposal, id, command, () => [fact])
  }
  const numbered = () =>
    records.stream.flatMap(({ aggregate, facts }) =>
      aggregate === 'number-register' ? facts.map(({ fact }) => fact.data as { proposal: string }) : [],
    )
  return {
    records,
    spent,
    numbered,
    accepting: (id: string) =>
      note(id, { type: 'proposal.accepting', data: { session, remark: '同意立案。' } }),
    arrived: (id: string, number: number) =>
      note(id, { type: 'proposal.accepted', data: { session, number } }),
    async request(ids: readonly string[]): Promise<void> {
      const deadLetters = memoryDeadLetters()
      const ports = {
        records: counted,
        deadLetters,
        waiting,
        log: silentLog,
        clock: { now: () => daysLater(0) },
      }
      const messages = ids.map((id) => ({
        id,
        body: JSON.stringify({
          specversion: '1.0',
          id: `/371402/intake/proposal/${id}/1/0`,
          source: `/371402/intake/proposal/${id}`,
          type: eventType('proposal.accepting'),
          subject: id,
          time: daysLater(0),
          datacontenttype: 'application/json',
          position: 1,
          hops: 1,
          correlationid: id,
          data: { session },
        }),
      }))
      expect(await takeNumberRequests(ports, messages)).toEqual([])
      expect(deadLetters.buried).toEqual([])
    },
  }
}

/** The ratios are the same with five hundred after ten thousand, which takes a minute. */
const [many, before] = [100, 2000]
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe('the register of numbers', () => {
  it('[B12] a hundred at once cost after two thousand what they cost at the beginning', {
    timeout: 120_000,
  }, async () => {
    const { records, spent, accepting, arrived, request, numbered } = bench()
    const costs: { read: number; written: number }[] = []
    for (let from = 0; from <= before; from += many) {
      const ids = Array.from({ length: many }, (_, index) => idOf(from + index))
      for (const id of ids) await accepting(id)
      Object.assign(spent, { read: 0, written: 0 })
      await request(ids)
      costs.push({ ...spent })
      // Their answers come when all have been asked for.
      for (const [index, id] of ids.entries()) await arrived(id, from + index + 1)
    }
    expect(numbered()).toMatchObject(upTo(before + many).map((number) => ({ number })))
    const [first, second, last] = [costs[0], costs[1], costs.at(-1)]
    if (first === undefined || second === undefined || last === undefined)
      throw new Error('nothing was measured')
    // The first have none before them whose arrival is to be looked at.
    for (const what of ['read', 'written'] as const) {
      expect(last[what] / second[what]).toBeLessThan(1.05)
      expect(last[what] / first[what]).toBeLessThan(1.6)
    }
    const { state } = await load(records, numberRegister, session)
    expect(Object.keys(state.numbers).length).toBeLessThanOrEqual(many)
  })

  it('[B12] one request again gives no second number, whether the first is on its way or has long arrived', async () => {
    const { records, accepting, arrived, request, numbered } = bench()
    const ids = Array.from({ length: 80 }, (_, index) => idOf(index))
    for (const id of ids) await accepting(id)
    await request(ids)
    await request(ids.slice(0, 5))
    for (const [index, id] of ids.entries()) await arrived(id, index + 1)
    const later = Array.from({ length: 30 }, (_, index) => idOf(100 + index))
    for (const id of later) await accepting(id)
    await request(later)
    const { state } = await load(records, numberRegister, session)
    expect(state.numbers[idOf(0)]).toBeUndefined()
    await request([...ids, ...later])
    expect(numbered()).toHaveLength(110)
  })

  it('[B12] one whose number never arrives is kept, and keeps nobody else', async () => {
    const { records, accepting, arrived, request } = bench()
    for (const index of upTo(300)) {
      await accepting(idOf(index))
      await request([idOf(index)])
      if (index !== 7) await arrived(idOf(index), index)
    }
    const { state } = await load(records, numberRegister, session)
    expect(state.numbers[idOf(7)]).toBe(7)
    expect(Object.keys(state.numbers).length).toBeLessThan(30)
    await request([idOf(7)])
    expect((await load(records, numberRegister, session)).seq).toBe(300)
  })

  it('[B12] goes on from records that kept every number', async () => {
    const { records, accepting, arrived, request, numbered } = bench()
    for (const index of upTo(260)) {
      await accepting(idOf(index))
      const command = commandOf(`request/${idOf(index)}`, { at: daysLater(0) })
      await carryOut({ records, waiting }, numberRegister, session, command, ({ state }) =>
        assignNumber(state, idOf(index), session, { waits: true, arrived: [] }),
      )
      await arrived(idOf(index), index)
    }
    expect(Object.keys((await load(records, numberRegister, session)).state.numbers)).toHaveLength(260)
    for (const index of upTo(110)) await accepting(idOf(300 + index))
    await request([idOf(3), ...upTo(110).map((index) => idOf(300 + index)), idOf(3)])
    expect(numbered()).toMatchObject(upTo(370).map((number) => ({ number })))
    const { state } = await load(records, numberRegister, session)
    expect(state.numbers[idOf(3)]).toBeUndefined()
  })
})
