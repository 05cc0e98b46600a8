// The contract of the stores: the same cases for the adapters in memory and for those on DynamoDB.
import { describe, expect, test } from 'vitest'
import { recordHash } from '../ledger.ts'
import type { Page, Parked, RecordStore, StoredRow, ViewStore, WorkingStore } from '../ports.ts'
import { closed, draftOf, morning, noted, someone, writeAll } from './notebook.ts'

const key = { aggregate: 'notebook', id: 'n1' }
const notes = (count: number) => Array.from({ length: count }, (_, index) => draftOf([noted(`${index + 1}`)]))

/** `fresh` gives an empty store. */
export function recordStoreContract(fresh: () => Promise<RecordStore>): void {
  describe('a store of records', () => {
    test('gives nothing for an aggregate that has not begun', async () => {
      const store = await fresh()
      expect(await store.recent(key)).toEqual([])
      expect(await store.recent(key, 0)).toEqual([])
      expect(await store.all(key)).toEqual([])
    })

    test('gives a record back as it was put: its hash still fits', async () => {
      const store = await fresh()
      const { records } = await writeAll(store, 'n1', [
        draftOf([noted(''), closed], { actor: { ...someone, unit: 'U1' } }),
        draftOf([], { consumed: { source: '/370000/intake/proposal/n1', position: 1 } }),
      ])
      const read = await store.all(key)
      expect(read).toEqual(records)
      for (const record of read) expect(recordHash(record)).toBe(record.hash)
    })

    test('keeps the ids and kinds of aggregates apart', async () => {
      const store = await fresh()
      await writeAll(store, 'n1', notes(2))
      await writeAll(store, 'n1x', notes(1))
      expect(await store.all(key)).toHaveLength(2)
      expect(await store.all({ aggregate: 'note', id: 'book#n1' })).toEqual([])
    })

    test('does not put a record whose number is taken, and leaves the first as it was', async () => {
      const store = await fresh()
      const { records } = await writeAll(store, 'n1', notes(1))
      const [first] = records
      if (first === undefined) throw new Error('no record')
      expect(await store.append({ ...first, correlation: 'another' })).toBe('taken')
      expect(await store.append(first)).toBe('taken')
      expect(await store.all(key)).toEqual(records)
    })

    test('of many puts of one number at once lets one through', async () => {
      const store = await fresh()
      const { records } = await writeAll(store, 'n1', notes(1))
      const [first] = records
      if (first === undefined) throw new Error('no record')
      const rivals = Array.from({ length: 8 }, (_, index) => ({ ...first, seq: 2, correlation: `c${index}` }))
      const outcomes = await Promise.all(rivals.map((rival) => store.append(rival)))
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1)
      const [, stored] = await store.all(key)
      expect(stored?.correlation).toBe(`c${outcomes.indexOf('appended')}`)
    })

    test('gives the recent records from the last folded state on, as of the head or as of a number', async () => {
      const store = await fresh()
      await writeAll(store, 'n1', notes(107))
      const numbers = async (upTo?: number) => {
        const seqs = (await store.recent(key, upTo)).map(({ seq }) => seq)
        return [seqs[0], seqs.at(-1), seqs.length]
      }
      expect(await numbers()).toEqual([100, 107, 8])
      expect(await numbers(100)).toEqual([100, 100, 1])
      expect(await numbers(99)).toEqual([50, 99, 50])
      expect(await numbers(50)).toEqual([50, 50, 1])
      expect(await numbers(49)).toEqual([1, 49, 49])
      expect(await numbers(1)).toEqual([1, 1, 1])
      expect(await numbers(500)).toEqual([100, 107, 8])
    })

    test('gives all records of a chain of more than one answer', async () => {
      const store = await fresh()
      const large = draftOf(Array(14).fill(noted('x'.repeat(4000))))
      await writeAll(store, 'n1', Array(30).fill(large))
      expect((await store.all(key)).map(({ seq }) => seq)).toEqual(
        Array.from({ length: 30 }, (_, i) => i + 1),
      )
      expect(await store.recent(key)).toHaveLength(30)
    })

    test('keeps a text under its hash, and putting it again does no harm', async () => {
      const store = await fresh()
      await store.putContent('h1', '关于…的建议')
      await store.putContent('h1', '关于…的建议')
      expect(await store.content('h1')).toBe('关于…的建议')
    })

    test('says so when no text lies under a hash', async () => {
      const store = await fresh()
      await expect(store.content('nothing')).rejects.toMatchObject({ name: 'ContentMissing' })
    })
  })
}

export function viewStoreContract(fresh: () => Promise<ViewStore>): void {
  const row = (sk: string, data: object = {}) => ({ pk: 'p', sk, data })
  const everything = async (read: (cursor?: string) => Promise<Page<StoredRow>>) => {
    const found: string[] = []
    for (let page = await read(); ; page = await read(page.next)) {
      found.push(...page.items.map(({ sk }) => sk))
      if (page.next === undefined) return found
    }
  }

  describe('a store of views', () => {
    test('gives a row back with the number it was relayed at', async () => {
      const store = await fresh()
      await store.put(row('a', { title: '案由', n: 1, list: ['x'], none: null }), 3)
      expect(await store.get('p', 'a')).toEqual({
        pk: 'p',
        sk: 'a',
        data: { title: '案由', n: 1, list: ['x'], none: null },
        relayed: 3,
      })
      expect(await store.get('p', 'b')).toBeUndefined()
    })

    test('replaces a row by a later one, never by an earlier one, whatever order they come in', async () => {
      const store = await fresh()
      await store.put(row('a', { n: 2 }), 2)
      await store.put(row('a', { n: 1 }), 1)
      expect((await store.get('p', 'a'))?.data).toEqual({ n: 2 })
      await store.put(row('a', { n: 10 }), 10)
      await store.put(row('a', { n: 9 }), 9)
      expect(await store.get('p', 'a')).toMatchObject({ data: { n: 10 }, relayed: 10 })
    })

    test('puts many rows that never change at once, also again, and gives many back at once', async () => {
      const store = await fresh()
      const rows = Array.from({ length: 130 }, (_, index) => ({ ...row(`r${index}`), fixed: true as const }))
      await store.putFixed(rows, 2)
      await store.putFixed(rows.slice(100), 3)
      await store.put(row('r7'), 3)
      expect(await store.get('p', 'r129')).toMatchObject({ sk: 'r129', data: {} })
      const asked = [...rows, row('missing'), { ...row('r1'), pk: 'q' }].map(({ pk, sk }) => ({ pk, sk }))
      const found = await store.getMany(asked)
      expect(found.map(({ sk }) => sk).sort()).toEqual(rows.map(({ sk }) => sk).sort())
      expect(await store.getMany([])).toEqual([])
      await store.putFixed([], 4)
      expect(
        await everything((cursor) => store.list('p', cursor === undefined ? {} : { cursor })),
      ).toHaveLength(130)
    })

    test('lists a partition in the order of its sort keys, either way, by prefix', async () => {
      const store = await fresh()
      for (const sk of ['b2', 'a1', 'b1', 'c']) await store.put(row(sk), 1)
      await store.put({ pk: 'q', sk: 'b3', data: {} }, 1)
      const keys = async (options = {}) => (await store.list('p', options)).items.map(({ sk }) => sk)
      expect(await keys()).toEqual(['a1', 'b1', 'b2', 'c'])
      expect(await keys({ descending: true })).toEqual(['c', 'b2', 'b1', 'a1'])
      expect(await keys({ prefix: 'b' })).toEqual(['b1', 'b2'])
      expect((await store.list('none')).items).toEqual([])
    })

    test.each([
      [{}, ['a', 'b', 'c', 'd', 'e']],
      [{ descending: true }, ['e', 'd', 'c', 'b', 'a']],
      [{ prefix: 'b' }, ['b']],
    ])('page by page gives each row once: %o', async (options, expected) => {
      const store = await fresh()
      for (const sk of ['c', 'a', 'e', 'b', 'd']) await store.put(row(sk), 1)
      const read = (limit: number) => (cursor?: string) =>
        store.list('p', { ...options, limit, ...(cursor === undefined ? {} : { cursor }) })
      expect(await everything(read(2))).toEqual(expected)
      expect(await everything(read(5))).toEqual(expected)
      expect((await read(2)()).items.length).toBeLessThanOrEqual(2)
    })

    test('finds what is due up to an instant, earliest first, of one partition', async () => {
      const store = await fresh()
      const due = (sk: string, at: string, partition = 'd1') => ({ ...row(sk), due: { partition, at } })
      await store.put(due('late', '2026-03-09'), 1)
      await store.put(due('third', '2026-03-03'), 1)
      await store.put(due('first', '2026-03-01'), 1)
      await store.put(due('second', '2026-03-02'), 1)
      await store.put(due('elsewhere', '2026-03-01', 'd2'), 1)
      await store.put(row('never'), 1)
      const read = (limit: number) => (cursor?: string) =>
        store.due('d1', '2026-03-03', { limit, ...(cursor === undefined ? {} : { cursor }) })
      expect(await everything(read(10))).toEqual(['first', 'second', 'third'])
      expect(await everything(read(2))).toEqual(['first', 'second', 'third'])
      expect((await read(2)()).items.map(({ sk }) => sk)).toEqual(['first', 'second'])
    })

    test('page by page finds each of many rows due at one instant once', async () => {
      const store = await fresh()
      for (const sk of ['c', 'a', 'b', 'e', 'd']) {
        await store.put({ ...row(sk), due: { partition: 'd1', at: '2026-03-01' } }, 1)
      }
      const found = await everything((cursor) =>
        store.due('d1', '2026-03-01', { limit: 2, ...(cursor === undefined ? {} : { cursor }) }),
      )
      expect(found.sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    })

    test('no longer finds due what a later row says is not', async () => {
      const store = await fresh()
      await store.put({ ...row('a'), due: { partition: 'd1', at: '1' } }, 1)
      await store.put({ ...row('b'), due: { partition: 'd1', at: '1' } }, 1)
      await store.put(row('a'), 2)
      await store.put({ ...row('b'), due: { partition: 'd1', at: '5' } }, 2)
      const keys = async (upTo: string) =>
        (await store.due('d1', upTo, { limit: 10 })).items.map(({ sk }) => sk)
      expect(await keys('3')).toEqual([])
      expect(await keys('5')).toEqual(['b'])
    })
  })
}

export function workingStoreContract(fresh: () => Promise<WorkingStore>): void {
  const message = (receiver: string, position: number, more: Partial<Parked> = {}): Parked => ({
    receiver,
    source: 's',
    position,
    body: `body ${position}`,
    since: morning,
    reason: 'r',
    ...more,
  })

  describe('a store of parked messages', () => {
    test('gives a receiver’s messages by source and position', async () => {
      const store = await fresh()
      const parked = [
        message('n1', 10),
        message('n1', 9),
        message('n1', 3, { source: 'r' }),
        message('n2', 1),
      ]
      for (const one of parked) await store.park(one)
      expect(await store.parked('n1')).toEqual([parked[2], parked[1], parked[0]])
      expect(await store.parked('n3')).toEqual([])
    })

    test('keeps a message once, with the time it was first parked', async () => {
      const store = await fresh()
      await store.park(message('n1', 2))
      await store.park(message('n1', 2, { since: '2026-03-05T00:00:00.000Z' }))
      expect(await store.parked('n1')).toEqual([message('n1', 2)])
    })

    test('gives up a message that was applied, and asking again does no harm', async () => {
      const store = await fresh()
      await store.park(message('n1', 2))
      await store.park(message('n1', 3))
      await store.unpark(message('n1', 2))
      await store.unpark(message('n1', 2))
      expect(await store.parked('n1')).toEqual([message('n1', 3)])
    })

    test('names the receivers that wait, longest waiting first, each once', async () => {
      const store = await fresh()
      const at = (day: number) => ({ since: `2026-03-0${day}T00:00:00.000Z` })
      await store.park(message('n2', 1, at(2)))
      await store.park(message('n1', 2, at(1)))
      await store.park(message('n1', 3, at(3)))
      await store.park(message('n3', 1, at(4)))
      expect(await store.waiting(10)).toEqual(['n1', 'n2', 'n3'])
      await store.unpark(message('n1', 2))
      expect(await store.waiting(10)).toEqual(['n2', 'n1', 'n3'])
    })

    test('counts receivers, not messages: one with many does not hide the others', async () => {
      const store = await fresh()
      for (let position = 2; position <= 6; position += 1) await store.park(message('n1', position))
      await store.park(message('n2', 2, { since: '2026-03-05T00:00:00.000Z' }))
      await store.park(message('n3', 2, { since: '2026-03-06T00:00:00.000Z' }))
      expect(await store.waiting(2)).toEqual(['n1', 'n2'])
    })
  })
}
