import { describe, expect, test } from 'vitest'
import * as problems from '#contracts/problems.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { carryOut } from './command.ts'
import type { DecisionRecord } from './decision.ts'
import { load } from './ledger.ts'
import { memoryRecords } from './memory/memory-stores.ts'
import { commandOf, daysLater, draftOf, notebook, noted, returned, writeAll } from './memory/notebook.ts'

const calm = { pause: async () => {} }
const note = (text: string) => () => [noted(text)]

function bench(records = memoryRecords()) {
  const ports = { records, waiting: calm }
  const key = { aggregate: 'notebook', id: 'n1' }
  return {
    records,
    ports,
    chain: () => records.all(key),
    carry: (id: string, text: string, more: Parameters<typeof commandOf>[1] = {}) =>
      carryOut(ports, notebook, 'n1', commandOf(id, more), note(text)),
  }
}

/** Lets somebody else write between our reading and our putting, so many times. */
function racedBy(records: ReturnType<typeof memoryRecords>, times: number) {
  let left = times
  return {
    ...records,
    append: async (record: DecisionRecord) => {
      if (left > 0) {
        left -= 1
        await writeAll(records, record.id, [
          draftOf([noted('theirs')], { command: { id: `p2/race-${left}`, digest: 'd' } }),
        ])
      }
      return records.append(record)
    },
  }
}

describe('a command', () => {
  test('is recorded once and answered with what was recorded', async () => {
    const { carry, chain } = bench()
    const carried = await carry('p1/key-1', 'one')
    expect(carried).toMatchObject({ receipt: { id: 'n1', version: 1, facts: ['noted'] } })
    expect(await chain()).toHaveLength(1)
  })

  test('that is refused writes nothing', async () => {
    const { ports, chain } = bench()
    const refused = await carryOut(ports, notebook, 'n1', commandOf('p1/key-1'), () => ({
      refused: problems.stateWrong,
    }))
    expect(refused).toEqual({ refused: problems.stateWrong })
    expect(await chain()).toEqual([])
  })

  test('with nothing to do writes nothing and says where the aggregate stands', async () => {
    const { ports, carry, chain } = bench()
    await carry('p1/key-1', 'one')
    const carried = await carryOut(ports, notebook, 'n1', commandOf('p1/key-2'), () => [])
    expect(carried).toMatchObject({ receipt: { version: 1, facts: [] } })
    expect(await chain()).toHaveLength(1)
  })

  test('too large for a record is refused and writes nothing', async () => {
    const { ports, chain } = bench()
    const refused = await carryOut(ports, notebook, 'n1', commandOf('p1/key-1'), () =>
      Array(130).fill(noted('x'.repeat(512))),
    )
    expect(refused).toEqual({ refused: problems.recordTooLarge })
    expect(await chain()).toEqual([])
  })
})

describe('a command that is repeated', () => {
  test('gets its first answer, whatever has happened since, and decides nothing', async () => {
    const { ports, carry, chain } = bench()
    const first = await carry('p1/key-1', 'one')
    await carry('p2/key-2', 'two')
    const again = await carryOut(ports, notebook, 'n1', commandOf('p1/key-1'), () => {
      throw new Error('decided again')
    })
    if (isRefusal(first) || isRefusal(again)) throw new Error('refused')
    expect(again.receipt).toEqual(first.receipt)
    expect(await chain()).toHaveLength(2)
  })

  test('even with the version it first saw', async () => {
    const { carry } = bench()
    await carry('p1/key-1', 'one')
    await carry('p1/key-2', 'two', { ifVersion: 1 })
    expect(await carry('p1/key-2', 'two', { ifVersion: 1 })).toMatchObject({ receipt: { version: 2 } })
  })

  test('with another content is refused', async () => {
    const { carry } = bench()
    await carry('p1/key-1', 'one')
    expect(await carry('p1/key-1', 'other', { digest: 'other' })).toEqual({
      refused: problems.idempotencyKeyReused,
    })
  })

  test('within thirty days is recognised, also across the folded state', async () => {
    const { carry, chain } = bench()
    await carry('p1/key-1', 'one')
    for (let index = 2; index <= 52; index += 1) await carry(`p1/key-${index}`, 'more', { at: daysLater(29) })
    expect(await carry('p1/key-1', 'one', { at: daysLater(29.9) })).toMatchObject({ receipt: { version: 1 } })
    expect(await chain()).toHaveLength(52)
  })

  test('at the same moment is recorded once, and both get the same answer', async () => {
    const { carry, chain } = bench()
    const [first, second] = await Promise.all([carry('p1/key-1', 'one'), carry('p1/key-1', 'one')])
    if (isRefusal(first) || isRefusal(second)) throw new Error('refused')
    expect(second.receipt).toEqual(first.receipt)
    expect(await chain()).toHaveLength(1)
  })

  test('after an answer that got lost on the way from the table is not recorded twice', async () => {
    const records = memoryRecords()
    let lost = false
    const forgetful = {
      ...records,
      append: async (record: DecisionRecord) => {
        const outcome = await records.append(record)
        if (lost) return outcome
        lost = true
        // The client sends the put again and meets its own record.
        return records.append(record)
      },
    }
    const carried = await carryOut(
      { records: forgetful, waiting: calm },
      notebook,
      'n1',
      commandOf('p1/key-1'),
      note('one'),
    )
    expect(carried).toMatchObject({ receipt: { version: 1, facts: ['noted'] } })
    expect(records.stream).toHaveLength(1)
  })
})

describe('If-Match', () => {
  test('lets a command through at the version the caller saw', async () => {
    const { carry } = bench()
    await carry('p1/key-1', 'one')
    expect(await carry('p1/key-2', 'two', { ifVersion: 1 })).toMatchObject({ receipt: { version: 2 } })
  })

  test('refuses it at a newer one and says which', async () => {
    const { carry, chain } = bench()
    await carry('p1/key-1', 'one')
    await carry('p1/key-2', 'two')
    expect(await carry('p1/key-3', 'three', { ifVersion: 1 })).toEqual({
      refused: problems.versionStale,
      allowed: { version: 2 },
    })
    expect(await chain()).toHaveLength(2)
  })

  test('lets it through over asides, and over nothing else', async () => {
    const records = memoryRecords()
    const aside = { ...notebook, asides: ['proposal.returned'] }
    const carry = (id: string, ifVersion: number) =>
      carryOut({ records, waiting: calm }, aside, 'n1', commandOf(id, { ifVersion }), note('x'))
    await writeAll(records, 'n1', [draftOf([noted('one')]), draftOf([returned('a search noted this')])])
    expect(await carry('p1/key-1', 1)).toMatchObject({ receipt: { version: 3 } })

    await writeAll(records, 'n1', [draftOf([returned('again'), noted('and something else')])])
    const refused = { refused: problems.versionStale, allowed: { version: 4 } }
    for (const seen of [1, 3, 5]) expect(await carry(`p1/key-${seen}-late`, seen)).toEqual(refused)
  })

  test('refuses it when somebody came in between while it was carried out', async () => {
    const records = memoryRecords()
    await writeAll(records, 'n1', [draftOf([noted('one')])])
    const ports = { records: racedBy(records, 1), waiting: calm }
    expect(await carryOut(ports, notebook, 'n1', commandOf('p1/key-9', { ifVersion: 1 }), note('x'))).toEqual(
      {
        refused: problems.versionStale,
        allowed: { version: 2 },
      },
    )
  })
})

describe('two people at once', () => {
  test('the one who came second decides again on what the first has done', async () => {
    const records = memoryRecords()
    const ports = { records: racedBy(records, 1), waiting: calm }
    const seen: number[] = []
    const carried = await carryOut(ports, notebook, 'n1', commandOf('p1/key-1'), ({ state }) => {
      seen.push(state.notes.length)
      return [noted(`after ${state.notes.length}`)]
    })
    expect(carried).toMatchObject({ receipt: { version: 2 } })
    expect(seen).toEqual([0, 1])
    expect((await load(records, notebook, 'n1')).state.notes).toEqual(['theirs', 'after 1'])
  })

  test('waits a little longer before each new try', async () => {
    const records = memoryRecords()
    const pauses: number[] = []
    const waiting = {
      pause: async (attempt: number) => {
        pauses.push(attempt)
      },
    }
    await carryOut({ records: racedBy(records, 3), waiting }, notebook, 'n1', commandOf('p1/k'), note('x'))
    expect(pauses).toEqual([1, 2, 3])
  })

  test('a race lost eight times is told to the caller, and nothing of it is written', async () => {
    const records = memoryRecords()
    const ports = { records: racedBy(records, 99), waiting: calm }
    expect(await carryOut(ports, notebook, 'n1', commandOf('p1/key-1'), note('mine'))).toEqual({
      refused: problems.raceLost,
    })
    expect((await load(records, notebook, 'n1')).state.notes).toEqual(Array(8).fill('theirs'))
  })
})
