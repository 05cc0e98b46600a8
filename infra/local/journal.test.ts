import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Journal, openJournal } from './journal.ts'

let directory: string
let journal: Journal
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'shangban-journal-'))
  journal = openJournal(join(directory, 'journal.sqlite'))
})
afterEach(() => {
  journal.close()
  rmSync(directory, { recursive: true, force: true })
})

const insert = (partition: string, seq: number) => ({
  table: 'records',
  partition,
  key: JSON.stringify({ pk: partition, seq }),
  image: JSON.stringify({ pk: partition, seq }),
})
const read = (shards = 1, shard = 0, after = 0) => journal.read('records', shard, shards, after, 100)

it('gives records in the order of their puts, and none before an open intent of the same shard', () => {
  const [first, second, third] = [1, 2, 3].map((seq) => journal.begin(insert('a', seq)))
  journal.done(third as number)
  journal.done(first as number)
  expect(read().map(({ id }) => id)).toEqual([first])
  journal.done(second as number)
  expect(read().map(({ id }) => id)).toEqual([first, second, third])
})

it('lets other shards pass an open intent', () => {
  journal.begin(insert('a', 1))
  const others = ['b', 'c', 'd', 'e', 'f'].map((key) => journal.begin(insert(key, 1)))
  for (const id of others) journal.done(id)
  const seen = [0, 1].flatMap((shard) => read(2, shard))
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.length).toBeLessThan(others.length)
  expect(read(1)).toHaveLength(0)
})

it('drops a put that did not happen, and unblocks what waited behind it', () => {
  const lost = journal.begin(insert('a', 1))
  const won = journal.begin(insert('a', 1))
  journal.done(won)
  let changes = 0
  const unsubscribe = journal.onChange('records', () => {
    changes += 1
  })
  journal.drop(lost)
  unsubscribe()
  expect(changes).toBe(1)
  expect(read().map(({ id }) => id)).toEqual([won])
})

it('makes one record of a key, however often its put is found done', () => {
  const once = journal.begin(insert('a', 1))
  const twice = journal.begin(insert('a', 1))
  expect(journal.done(once)).toBe(true)
  expect(journal.done(twice)).toBe(false)
  expect(read()).toHaveLength(1)
})

it('remembers checkpoints, and goes back to the hindmost when the shards are cut differently', () => {
  expect(journal.checkpoints('relay', 'records', 2, 'TRIM_HORIZON')).toEqual([0, 0])
  journal.pass('relay', 'records', 0, 9)
  journal.pass('relay', 'records', 1, 4)
  expect(journal.checkpoints('relay', 'records', 2, 'TRIM_HORIZON')).toEqual([9, 4])
  expect(journal.checkpoints('relay', 'records', 3, 'TRIM_HORIZON')).toEqual([4, 4, 4])
})

it('starts a LATEST consumer behind what is there', () => {
  const id = journal.begin(insert('a', 1))
  journal.done(id)
  expect(journal.checkpoints('late', 'records', 1, 'LATEST')).toEqual([id])
})

it('forgets only what every shard has long passed', () => {
  journal.checkpoints('relay', 'records', 2, 'TRIM_HORIZON')
  const ids = Array.from({ length: 1500 }, (_, seq) => {
    const id = journal.begin(insert(`k${seq}`, 1))
    journal.done(id)
    return id
  })
  const last = ids.at(-1) as number
  for (const _ of ids) journal.pass('relay', 'records', 0, last)
  expect([0, 1].flatMap((shard) => journal.read('records', shard, 2, 0, 9999))).toHaveLength(1500)
  for (const _ of ids) journal.pass('relay', 'records', 1, last)
  expect([0, 1].flatMap((shard) => journal.read('records', shard, 2, 0, 9999))).toHaveLength(1000)
})

it('finds the open intents again after it was closed', () => {
  const id = journal.begin(insert('a', 1))
  journal.close()
  journal = openJournal(join(directory, 'journal.sqlite'))
  expect(journal.open().map((entry) => entry.id)).toEqual([id])
  expect(journal.pending('records', 0, 1, 0)).toBe(true)
})
