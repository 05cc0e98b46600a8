// The review desk 审查工作台: one's own queue, and one act each on many of it, with a result per row.
import { describe, expect, it } from 'vitest'
import { mostReviewed } from '#contracts/api/review-desk.ts'
import { consultation, drafted, filed, must, passed, returned, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { hoursAfter, later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const queue = async (level: MemoryLevel, person: Person, query: Record<string, string> = {}) =>
  (await level.get(person, '/intake/reviews', query)).body
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)
const bulk = (level: MemoryLevel, person: Person, rows: object[], key?: string) =>
  level.act(person, '/intake/reviews', { rows }, key === undefined ? {} : { 'idempotency-key': key })
const first = (id: string, more: object = {}) => ({ act: 'first-review', id, body: { ...screened, ...more } })

describe('the queue', () => {
  it('shows what waits for whom, the longest waiting first, with what one needs to choose', async () => {
    const level = memoryLevel({ now: opening })
    const one = await filed(level)
    level.passTo(hoursAfter(opening, 1))
    const two = await filed(level, { title: '关于加强河道管护的提案' })
    const { items } = await queue(level, people.committee)
    expect(idsOf({ items })).toEqual([one, two])
    expect(items[0]).toMatchObject({
      stage: 'first',
      title: '关于增设老城区学校门前接送区的提案',
      proposers: ['林一'],
      since: opening,
      suggestions: 2,
      consulted: false,
    })
    expect(idsOf(await queue(level, people.panel))).toEqual([])
    await must(level, people.committee, at(one, 'first-review'), screened)
    expect(idsOf(await queue(level, people.committee))).toEqual([two])
    expect((await queue(level, people.panel)).items[0]).toMatchObject({ stage: 'second', class: 'social' })
  })

  it('waits since the stage began, whatever is noted meanwhile', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await level.moveTo(later(opening, 60_000))
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    expect((await queue(level, people.committee)).items[0]).toMatchObject({ since: opening, consulted: true })
  })

  it('is filtered by stage, class and what is still missing', async () => {
    const level = memoryLevel({ now: opening })
    const waiting = await filed(level)
    const social = await filed(level)
    const economic = await filed(level)
    await must(level, people.committee, at(social, 'first-review'), screened)
    await must(level, people.committee, at(economic, 'first-review'), { ...screened, class: 'economic' })
    await must(level, people.threeOffices, at(social, 'give-opinion'), {
      recommendation: 'accept',
      remark: '可。',
    })
    const seen = async (query: Record<string, string>) =>
      idsOf(await queue(level, people.threeOffices, query))
    expect(await seen({ stage: 'first' })).toEqual([waiting])
    expect(await seen({ class: 'economic' })).toEqual([economic])
    expect(await seen({ mark: 'not-given' })).toEqual([economic])
    expect((await level.get(people.panel, '/intake/reviews', { stage: 'fourth' })).status).toBe(400)
  })
})

it('[C4] says how many wait beyond the page it shows, and finds one by its title or its proposer', async () => {
  const level = memoryLevel({ now: opening })
  const some = mostReviewed + 2
  const ids: string[] = []
  for (let index = 0; index < some; index++) {
    level.passTo(later(opening, index * 1000))
    ids.push(await filed(level, index === some - 1 ? { title: '关于加强河道管护的提案' } : {}))
  }
  const { items, waiting, next } = await queue(level, people.committee)
  expect(items).toHaveLength(mostReviewed)
  expect(waiting).toEqual({ count: some })
  const rest = await queue(level, people.committee, { cursor: next })
  expect(rest.items).toHaveLength(2)
  expect(rest).not.toHaveProperty('waiting')
  const found = await queue(level, people.committee, { word: '河道 林一' })
  expect(idsOf(found)).toEqual(ids.slice(-1))
  expect(found.waiting).toEqual({ count: 1 })
  expect((await queue(level, people.committee, { word: '河道 何二' })).waiting).toEqual({ count: 0 })
})

describe('many at once', () => {
  it('does each by itself: what can be done is done, what cannot says why', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await Promise.all(Array.from({ length: 5 }, () => filed(level)))
    const draft = await drafted(level)
    const rows = [...ids.map((id) => first(id)), first(draft), first('nowhere')]
    const { status, body } = await bulk(level, people.committee, rows)
    expect(status).toBe(200)
    expect(body.rows.map(({ done }: { done: boolean }) => done)).toEqual([
      ...ids.map(() => true),
      false,
      false,
    ])
    expect(body.rows.slice(-2)).toMatchObject([
      { id: draft, code: 'not-yours', zh: '这件事不归您或您的单位办理。' },
      { id: 'nowhere', code: 'unknown' },
    ])
    expect((await proposalPage(level, ids[4] ?? '')).status).toBe('second-review')
  })

  it('[C4] gives each its own class and category, and sends each to the panel of its class', async () => {
    const level = memoryLevel({ now: opening })
    const [one, two, three] = [await filed(level), await filed(level), await filed(level)]
    const { body: panel } = await level.act(people.committee, '/intake/panels', {
      name: '社会民生审查组',
      classes: ['social'],
    })
    for (const reviewer of [people.panel, people.threeOffices])
      await must(level, people.committee, `/intake/panels/${panel.id}/seat`, {
        person: reviewer.id,
        name: reviewer.name,
      })
    const { body } = await bulk(level, people.committee, [
      first(one, { class: 'social', category: 'education' }),
      first(two, { class: 'economic', category: 'transport' }),
      // Of another class than its category is.
      first(three, { class: 'economic', category: 'education' }),
    ])
    expect(body.rows).toMatchObject([
      { id: one, done: true },
      { id: two, done: true },
      { id: three, done: false, code: 'category-unknown' },
    ])
    const shown = async (id: string) => {
      const { classification, panel: at, status } = await proposalPage(level, id)
      return { status, class: classification?.class, category: classification?.category, panel: at?.name }
    }
    expect(await shown(one)).toEqual({
      status: 'second-review',
      class: 'social',
      category: 'education',
      panel: '社会民生审查组',
    })
    expect(await shown(two)).toMatchObject({ class: 'economic', category: 'transport' })
    expect((await shown(two)).panel).not.toBe('社会民生审查组')
    expect(await shown(three)).toMatchObject({ status: 'filed', class: undefined })
  })

  it('[C4] of one that came back the class is known when it lies there again, and is told in the queue', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, at(id, 'first-review'), {
      ...screened,
      class: 'economic',
      category: 'transport',
    })
    await must(level, people.panel, at(id, 'second-review'), returned)
    await must(level, people.lin, at(id, 'file'))
    const { items } = await queue(level, people.committee, { stage: 'first' })
    expect(items).toMatchObject([{ id, class: 'economic', category: 'transport' }])
  })

  it('repeated with the same key does nothing twice and gives each row its first answer', async () => {
    const level = memoryLevel({ now: opening })
    const ids = [await filed(level), await filed(level)]
    const rows = ids.map((id) => first(id))
    const once = await bulk(level, people.committee, rows, 'bulk-key-one')
    const again = await bulk(level, people.committee, rows, 'bulk-key-one')
    expect(again.body).toEqual(once.body)
    const { timeline } = await proposalPage(level, ids[0] ?? '')
    expect(timeline.filter(({ type }: { type: string }) => type === 'review.passed')).toHaveLength(1)
  })

  it('[C4] with the same key and other rows is a key reused: nothing of it is carried out', async () => {
    const level = memoryLevel({ now: opening })
    const [one, two, three] = [await filed(level), await filed(level), await filed(level)]
    const rows = [first(one), first(two)]
    const key = 'bulk-key-two'
    const once = await bulk(level, people.committee, rows, key)
    const reused = refused(422, 'idempotency-key-reused', { source: 'C4' })
    for (const other of [[first(three)], [...rows, first(three)], [first(one, { remark: '改口' })]])
      expect(await bulk(level, people.committee, other, key)).toMatchObject(reused)
    expect((await proposalPage(level, three)).status).toBe('filed')
    // The same rows give the first results still, and another person's key is another's.
    expect((await bulk(level, people.committee, rows, key)).body).toEqual(once.body)
    const { body } = await bulk(level, people.threeOffices, [first(three)], key)
    expect(body.rows).toMatchObject([{ id: three, done: true }])
  })

  it('reaches only what lies in one’s own queue', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const mixed = [first(id), { act: 'second-review', id: await filed(level), body: passed }]
    expect((await bulk(level, people.panel, mixed)).body.rows).toMatchObject([
      { done: false, code: 'role-missing' },
      { done: false, code: 'state-wrong' },
    ])
    expect(await level.act(people.lin, '/intake/reviews', { rows: [first(id)] })).toMatchObject(
      refused(403, 'role-missing'),
    )
  })

  it('refuses a proposal that is in one request twice, by name, and records nothing', async () => {
    const level = memoryLevel({ now: opening })
    const [once, twice] = [await filed(level), await filed(level)]
    const rows = [
      first(once),
      first(twice),
      { act: 'first-review', id: twice, body: { ...returned, remark: '再改。' } },
    ]
    expect(await bulk(level, people.committee, rows)).toMatchObject(
      refused(422, 'bulk-twice', { allowed: { twice: [twice] } }),
    )
    for (const id of [once, twice]) expect((await proposalPage(level, id)).status).toBe('filed')
  })

  it('does not review what has changed since it was read', async () => {
    const level = memoryLevel({ now: opening })
    const [changed, same] = [await filed(level), await filed(level)]
    const { items } = await queue(level, people.committee)
    await must(level, people.committee, at(changed, 'record-consultation'), consultation)
    const rows = items.map(({ id, version }: { id: string; version: number }) => ({ ...first(id), version }))
    const { body } = await bulk(level, people.committee, rows)
    const resultOf = (id: string) => body.rows.find((row: { id: string }) => row.id === id)
    expect(resultOf(changed)).toMatchObject({ done: false, code: 'version-stale' })
    expect(resultOf(same)).toMatchObject({ done: true })
    expect((await proposalPage(level, changed)).status).toBe('filed')
  })

  it('takes as many as somebody reads in a day, and no more', async () => {
    const level = memoryLevel({ now: opening })
    const rows = Array.from({ length: mostReviewed + 1 }, (_, index) => first(`p${index}`))
    expect(await bulk(level, people.committee, rows)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'rows' }] }),
    )
  })
})
