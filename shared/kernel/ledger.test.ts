import { describe, expect, test } from 'vitest'
import type { Draft, History } from './ledger.ts'
import { load, nextRecord, snapshotEvery, unbegun, write } from './ledger.ts'
import { memoryRecords } from './memory/memory-stores.ts'
import {
  closed,
  daysLater,
  draftOf,
  morning,
  type Notebook,
  type NotebookFact,
  notebook,
  noted,
  returned,
  subscribersIn,
  writeAll,
} from './memory/notebook.ts'

const many = (count: number, text = 'note'): Draft<NotebookFact>[] =>
  Array.from({ length: count }, (_, index) =>
    draftOf([noted(`${text} ${index + 1}`)], { command: { id: `p1/c-${index + 1}`, digest: 'd' } }),
  )

describe('an aggregate that has not begun', () => {
  test('reads as its initial state at number 0', async () => {
    expect(await load(memoryRecords(), notebook, 'n1')).toEqual(unbegun(notebook, 'n1'))
  })
})

describe('a record', () => {
  const history = unbegun(notebook, 'n1')

  test('over 64 kB is refused', () => {
    expect(nextRecord(notebook, history, draftOf(Array(130).fill(noted('x'.repeat(512)))))).toBe('too-large')
  })

  test('over 64 kB of middling texts is kept small by writing them beside it', () => {
    const texts = Array.from({ length: 17 }, (_, index) => noted(`${index}${'x'.repeat(4000)}`))
    const next = nextRecord(notebook, history, draftOf(texts))
    if (next === 'too-large') throw new Error('too large')
    expect(next.contents.size).toBe(17)
    expect(JSON.stringify(next.record).length).toBeLessThan(4000)
  })

  test('with long texts is small: they are written beside it, before it', async () => {
    const next = nextRecord(notebook, history, draftOf([noted('案'.repeat(60_000))]))
    if (next === 'too-large') throw new Error('too large')
    expect(JSON.stringify(next.record).length).toBeLessThan(1000)
    const order: string[] = []
    const store = memoryRecords()
    await write(
      {
        ...store,
        putContent: async () => {
          order.push('content')
        },
        append: async () => {
          order.push('record')
          return 'appended'
        },
      },
      next.record,
      next.contents,
    )
    expect(order).toEqual(['content', 'record'])
  })

  test('never goes back in time, whatever the clock says', async () => {
    const store = memoryRecords()
    const { records } = await writeAll(store, 'n1', [
      draftOf([noted('a')]),
      draftOf([noted('b')], { at: daysLater(-1) }),
    ])
    expect(records.map(({ at }) => at)).toEqual([morning, morning])
  })

  test('at a number that is taken is not written', async () => {
    const store = memoryRecords()
    const { records } = await writeAll(store, 'n1', [draftOf([noted('a')])])
    const next = nextRecord(notebook, history, draftOf([noted('b')]))
    if (next === 'too-large') throw new Error('too large')
    expect(await write(store, next.record, next.contents)).toBe('taken')
    expect(await store.all({ aggregate: 'notebook', id: 'n1' })).toEqual(records)
  })
})

describe('the folded state', () => {
  test('is written along with every 50th record and no other', async () => {
    const { records } = await writeAll(memoryRecords(), 'n1', many(101))
    const withState = records.filter(({ snapshot }) => snapshot !== undefined).map(({ seq }) => seq)
    expect(withState).toEqual([snapshotEvery, 2 * snapshotEvery])
  })

  test('reading starts at it and gives what the whole chain gives', async () => {
    const store = memoryRecords()
    const { history } = await writeAll(store, 'n1', many(120))
    const read: number[] = []
    const counting = {
      ...store,
      recent: async (key: { aggregate: string; id: string }, upTo?: number) => {
        const records = await store.recent(key, upTo)
        read.push(records.length)
        return records
      },
    }
    expect(await load(counting, notebook, 'n1')).toEqual(history)
    expect(read).toEqual([21])
  })

  test.each([1, 49, 50, 51, 99, 100, 101])('reads the same as of any number: %i', async (upTo) => {
    const store = memoryRecords()
    const { records } = await writeAll(store, 'n1', many(110))
    const { state, seq, hash } = await load(store, notebook, 'n1', upTo)
    expect(seq).toBe(upTo)
    expect(hash).toBe(records[upTo - 1]?.hash)
    expect(state.notes).toHaveLength(upTo)
  })

  test('when it is long it lies beside the record as a text of its own', async () => {
    const store = memoryRecords()
    const { records, history } = await writeAll(store, 'n1', many(50, 'a long note '.repeat(20)))
    expect(records[49]?.snapshot).toHaveProperty('$contents')
    expect(await load(store, notebook, 'n1')).toEqual(history)
  })

  test('of any length lies in pieces no content item is too small for', async () => {
    const store = memoryRecords()
    const texts = Array.from({ length: 50 }, (_, index) => `${index}${'案'.repeat(1300)}`)
    const long = texts.map((text) => draftOf(Array<NotebookFact>(5).fill(noted(text))))
    const { records, history } = await writeAll(store, 'n1', long)
    const snapshot = records[49]?.snapshot as unknown as { $contents: string[] } | undefined
    const hashes = snapshot?.$contents ?? []
    expect(hashes.length).toBeGreaterThan(1)
    for (const hash of hashes) expect(Buffer.byteLength(await store.content(hash))).toBeLessThan(400_000)
    expect(await load(store, notebook, 'n1')).toEqual(history)
  })

  test('a long state of a small record may make it no larger than the limit', async () => {
    const store = memoryRecords()
    const full = Array<NotebookFact>(15).fill(noted('x'.repeat(4000)))
    const { history } = await writeAll(store, 'n1', Array(50).fill(draftOf(full)))
    expect((await load(store, notebook, 'n1')).seq).toBe(history.seq)
  })
})

describe('positions', () => {
  const stream = [
    draftOf([returned('1'), closed]),
    draftOf([noted('stays inside')]),
    draftOf([closed, returned('2'), closed]),
  ]
  const expected = [
    [{ supervision: 1 }, { supervision: 2, assignment: 1 }],
    [{}],
    [{ supervision: 3, assignment: 2 }, { supervision: 4 }, { supervision: 5, assignment: 3 }],
  ]

  test('count each subscriber’s facts from 1 without a gap', async () => {
    const { records } = await writeAll(memoryRecords(), 'n1', stream)
    expect(records.map(subscribersIn)).toEqual(expected)
  })

  test('go on across the folded state', async () => {
    const store = memoryRecords()
    await writeAll(store, 'n1', [...stream, ...many(47)])
    const { records } = await writeAll(store, 'n1', [draftOf([closed])])
    expect(records[0]?.seq).toBe(51)
    expect(records.map(subscribersIn)).toEqual([[{ supervision: 6, assignment: 4 }]])
  })

  test('of a register start anew with every record, for each is a source of its own', async () => {
    const { records } = await writeAll(memoryRecords(), 'n1', stream, { ...notebook, register: true })
    expect(records.map(subscribersIn)).toEqual([
      expected[0],
      [{}],
      [{ supervision: 1, assignment: 1 }, { supervision: 2 }, { supervision: 3, assignment: 2 }],
    ])
  })
})

describe('a register that speaks to several in one decision', () => {
  const register = { ...notebook, register: true as const }
  const about = (proposal: string): NotebookFact =>
    ({ type: 'proposal.returned', data: { remark: 'r', proposal } }) as NotebookFact

  test('counts the facts to each of them from 1', async () => {
    const { records } = await writeAll(
      memoryRecords(),
      'n1',
      [draftOf([about('a'), about('b'), about('a')]), draftOf([about('b')])],
      register,
    )
    expect(records.map(subscribersIn)).toEqual([
      [{ supervision: 1 }, { supervision: 1 }, { supervision: 2 }],
      [{ supervision: 1 }],
    ])
  })
})

describe('the memory of an aggregate', () => {
  const memoryOf = async (drafts: Draft<NotebookFact>[]): Promise<History<Notebook>['memory']> =>
    (await writeAll(memoryRecords(), 'n1', drafts)).history.memory

  test('keeps a command for thirty days and then forgets it', async () => {
    const at = (days: number, id: string) =>
      draftOf([noted(id)], { at: daysLater(days), command: { id, digest: 'd' } })
    const { commands } = await memoryOf([at(0, 'a'), at(29, 'b'), at(30.5, 'c')])
    expect(commands.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('keeps the last position seen of each source, and no consumed message among the commands', async () => {
    const consumed = (source: string, position: number) => draftOf([], { consumed: { source, position } })
    const memory = await memoryOf([consumed('s', 1), consumed('t', 1), consumed('s', 2)])
    expect(memory.seen).toEqual({ s: 2, t: 1 })
    expect(memory.commands).toEqual([])
  })

  test('of a register stays empty however many commands it has answered', async () => {
    const { history } = await writeAll(memoryRecords(), 'n1', many(60), { ...notebook, register: true })
    expect(history.memory).toEqual({ sent: {}, seen: {}, commands: [] })
  })
})
