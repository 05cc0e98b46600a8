import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begunDrafts, sendUnsent } from './begun.ts'
import { type Held, heldHere, holdHere, storageKey, unsentHere } from './keeping.ts'
import { emptyDraft } from './values.ts'

const typedAt = '2027-01-05T02:00:00.000Z'
const later = Date.parse(typedAt) + 60_000
const held = (title: string, more: Partial<Held> = {}): Held => ({
  values: { ...emptyDraft(false), title },
  seen: 0,
  unsent: true,
  typedAt,
  ...more,
})
const hold = (id: string, one: Held, person = 'm01') => holdHere(storageKey(person, id), one)

/** The browser's, as far as drafts use it: what it holds are its keys. */
class Store {
  getItem = (key: string) => (Object.hasOwn(this, key) ? Reflect.get(this, key) : null)
  setItem = (key: string, text: string) => Object.assign(this, { [key]: text })
}

beforeEach(() => vi.stubGlobal('localStorage', new Store()))
afterEach(() => vi.unstubAllGlobals())

test('[A26] a draft typed wholly without a connection is found again where one begins to write', () => {
  hold('d1', held('离线写的'))
  hold('d2', held('已经送到的', { unsent: false }))
  hold('p1', held('改一件提案', { proposal: 'p1' }))
  hold('d3', held('别人的'), 'm02')
  const there = [
    { id: 'd4', savedOn: '2027-01-04', device: '手机', content: { title: '手机上写的' } },
    { id: 'd1', savedOn: '2027-01-03', device: '手机', content: { title: '离线以前' } },
    {
      id: 'p2',
      proposal: 'p2',
      savedOn: '2027-01-04',
      device: '手机',
      content: { title: '修改中' },
    },
  ]
  const recorded = { id: 'd5', savedOn: '2027-01-01', device: '电脑' }
  const withMember = { ...recorded, content: { title: '代录的', member: 'm07' } }
  expect(begunDrafts([withMember], [])).toMatchObject([{ id: 'd5', member: 'm07' }])
  expect(begunDrafts(there, unsentHere('m01'))).toEqual([
    { id: 'd1', title: '离线写的', at: typedAt },
    // The next version of a proposal counts among what one has in hand, and is gone on with there.
    { id: 'p2', proposal: 'p2', title: '修改中', at: '2027-01-04', device: '手机' },
    { id: 'd4', title: '手机上写的', at: '2027-01-04', device: '手机' },
  ])
})

test('[A26] it is sent once there is a connection, and stays here as long as there is none', async () => {
  hold('d1', held('离线写的'))
  const without = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await sendUnsent('m01', later, without)).toBe(0)
  expect(unsentHere('m01')).toHaveLength(1)
  const keep = vi.fn().mockResolvedValue({ version: 1, savedAt: typedAt })
  expect(await sendUnsent('m01', later, keep)).toBe(1)
  expect(keep).toHaveBeenCalledWith(
    'd1',
    expect.objectContaining({ seen: 0, content: held('离线写的').values }),
  )
  expect(heldHere(storageKey('m01', 'd1'))).toMatchObject({ seen: 1, unsent: false })
  expect(unsentHere('m01')).toEqual([])
})

test('[A26] what is being typed on another page of this browser is left to that page', async () => {
  hold('d1', held('正在写'))
  const keep = vi.fn()
  expect(await sendUnsent('m01', Date.parse(typedAt) + 500, keep)).toBe(0)
  expect(keep).not.toHaveBeenCalled()
})
