// The contract of working rows: the same cases in memory and on DynamoDB.
import { describe, expect, test } from 'vitest'
import type { Page, StoredWorkingRow, WorkingRows } from '../ports.ts'

/** `fresh` gives an empty store. */
export function workingRowsContract(fresh: () => Promise<WorkingRows>): void {
  const row = (sk: string, data: object = {}) => ({ pk: 'p', sk, data })
  const everything = async (read: (cursor?: string) => Promise<Page<StoredWorkingRow>>) => {
    const found: string[] = []
    for (let page = await read(); ; page = await read(page.next)) {
      found.push(...page.items.map(({ sk }) => sk))
      if (page.next === undefined) return found
    }
  }
  const at = (cursor?: string) => (cursor === undefined ? {} : { cursor })

  describe('a store of working rows', () => {
    test('gives a row back as it was put, with its version', async () => {
      const store = await fresh()
      const whole = { ...row('a', { n: 1 }), waiting: { partition: 'w', since: '2026' }, expires: 17 }
      expect(await store.put(whole, 0)).toBe(true)
      expect(await store.get('p', 'a')).toEqual({ ...whole, version: 1 })
      expect(await store.get('p', 'b')).toBeUndefined()
    })

    test('puts a new row once, and a known one only as it was seen', async () => {
      const store = await fresh()
      expect(await store.put(row('a', { n: 1 }), 0)).toBe(true)
      expect(await store.put(row('a', { n: 2 }), 0)).toBe(false)
      expect(await store.put(row('a', { n: 2 }), 1)).toBe(true)
      expect(await store.put(row('a', { n: 3 }), 1)).toBe(false)
      expect(await store.get('p', 'a')).toMatchObject({ data: { n: 2 }, version: 2 })
      expect(await store.put(row('b'), 1)).toBe(false)
    })

    test('of many puts of one version at once lets one through', async () => {
      const store = await fresh()
      const outcomes = await Promise.all(Array.from({ length: 8 }, (_, n) => store.put(row('a', { n }), 0)))
      expect(outcomes.filter(Boolean)).toHaveLength(1)
    })

    test('exchanges a row for what was there, and only as it was seen', async () => {
      const store = await fresh()
      expect(await store.exchange(row('a', { n: 1 }), 0)).toEqual({ put: true })
      expect(await store.exchange({ ...row('a', { n: 2 }), expires: 17 }, 1)).toEqual({
        put: true,
        before: { ...row('a', { n: 1 }), version: 1 },
      })
      expect(await store.exchange(row('a', { n: 3 }), 1)).toEqual({ put: false })
      expect(await store.exchange(row('b'), 1)).toEqual({ put: false })
      expect(await store.get('p', 'a')).toEqual({ ...row('a', { n: 2 }), expires: 17, version: 2 })
    })

    test('forgets what is removed, and removing again does no harm', async () => {
      const store = await fresh()
      await store.put(row('a'), 0)
      await store.remove('p', 'a')
      await store.remove('p', 'a')
      expect(await store.get('p', 'a')).toBeUndefined()
      expect(await store.put(row('a'), 0)).toBe(true)
    })

    test('lists a partition from a key on, either way, page by page', async () => {
      const store = await fresh()
      for (const sk of ['c', 'a', 'd', 'b']) await store.put(row(sk), 0)
      await store.put({ pk: 'q', sk: 'x', data: {} }, 0)
      expect(await everything((cursor) => store.list('p', { limit: 3, ...at(cursor) }))).toEqual([
        'a',
        'b',
        'c',
        'd',
      ])
      expect(
        await everything((cursor) => store.list('p', { limit: 3, descending: true, ...at(cursor) })),
      ).toEqual(['d', 'c', 'b', 'a'])
      expect(await everything(() => store.list('p', { from: 'c' }))).toEqual(['c', 'd'])
    })

    test('finds what waits, up to an instant, either way, page by page, and no longer what does not', async () => {
      const store = await fresh()
      const waits = (sk: string, since: string, partition = 'w') => ({
        ...row(sk),
        waiting: { partition, since },
      })
      for (const sk of ['b', 'a', 'c']) await store.put(waits(sk, '2026-03-01'), 0)
      await store.put(waits('d', '2026-03-02'), 0)
      await store.put(waits('e', '2026-03-01', 'other'), 0)
      await store.put(row('f'), 0)
      const all = await everything((cursor) => store.waiting('w', { limit: 2, ...at(cursor) }))
      expect(all.slice(0, 3).sort()).toEqual(['a', 'b', 'c'])
      expect(all.slice(3)).toEqual(['d'])
      expect(
        (await everything((cursor) => store.waiting('w', { limit: 2, descending: true, ...at(cursor) }))).at(
          0,
        ),
      ).toBe('d')
      expect((await store.waiting('w', { upTo: '2026-03-01' })).items).toHaveLength(3)
      await store.put(row('a'), 1)
      expect((await store.waiting('w')).items.map(({ sk }) => sk).sort()).toEqual(['b', 'c', 'd'])
    })
  })
}
