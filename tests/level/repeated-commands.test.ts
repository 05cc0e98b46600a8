// Commands that come again, and commands on what has changed meanwhile: Idempotency-Key and If-Match in each service
// that takes commands. (Supervision takes none from people: its tick is the command, see the deadlines.)
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  delivered,
  dispatched,
  draftBody,
  filed,
  jointFiled,
  must,
  passed,
  registered,
  screened,
  talk,
  underFinalReview,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { casePage, hoursAfter, opening, proposalPage, refused, verdictPage } from './pages.ts'
import { people } from './people.ts'

interface Row {
  readonly service: string
  readonly begin: (level: MemoryLevel) => Promise<string>
  readonly by: Person
  readonly path: (id: string) => string
  readonly body: object
  /** Another command on it by the same person. */
  readonly other: (id: string) => [path: string, body: object]
  /** What happens to the same proposal afterwards. */
  readonly further: (level: MemoryLevel, id: string) => Promise<unknown>
  readonly page: (level: MemoryLevel, id: string) => Promise<{ version: number }>
}

const rows: Row[] = [
  {
    service: 'intake',
    begin: filed,
    by: people.committee,
    path: (id) => `/intake/proposals/${id}/first-review`,
    body: screened,
    other: (id) => [`/intake/proposals/${id}/first-review`, { ...screened, remark: '另一个意见。' }],
    further: (level, id) => must(level, people.panel, `/intake/proposals/${id}/second-review`, passed),
    page: (level, id) => proposalPage(level, id),
  },
  {
    service: 'assignment',
    begin: dispatched,
    by: people.handler,
    path: (id) => `/assignment/cases/${id}/sign-for`,
    body: {},
    other: (id) => [`/assignment/cases/${id}/log-contact`, talk],
    further: (level, id) => must(level, people.handler, `/assignment/cases/${id}/log-contact`, talk),
    page: (level, id) => casePage(level, id),
  },
  {
    service: 'evaluation',
    begin: (level) => delivered(level, {}, jointFiled),
    by: people.he,
    path: (id) => `/evaluation/verdicts/${id}/give-feedback`,
    body: { attitude: 'satisfied', answer: 'satisfied' },
    other: (id) => [
      `/evaluation/verdicts/${id}/give-feedback`,
      { attitude: 'satisfied', answer: 'dissatisfied' },
    ],
    further: (level, id) =>
      must(level, people.su, `/evaluation/verdicts/${id}/give-feedback`, {
        attitude: 'satisfied',
        answer: 'satisfied',
      }),
    page: (level, id) => verdictPage(level, id),
  },
]

describe.each(rows)('a command to $service', ({ begin, by, path, body, other, further, page }) => {
  const key = { 'idempotency-key': 'the-same-key' }

  it('that comes again gets its first receipt and changes nothing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const first = await level.act(by, path(id), body, key)
    const after = await page(level, id)
    expect(first.status).toBe(200)
    level.passTo(hoursAfter(opening, 3))
    expect(await level.act(by, path(id), body, key)).toEqual(first)
    expect(await page(level, id)).toEqual(after)
  })

  it('that comes again after further changes still gets its first receipt', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const first = await level.act(by, path(id), body, key)
    await further(level, id)
    expect(await level.act(by, path(id), body, key)).toEqual(first)
  })

  it('that comes ten times at once is carried out once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const { version } = await page(level, id)
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => level.call(by, { path: path(id), body, headers: key })),
    )
    await level.settle()
    expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toHaveProperty('size', 1)
    expect(replies[0]).toMatchObject({ status: 200, body: { version: version + 1 } })
  })

  it('with the key of another command on the same proposal is refused', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    await level.act(by, path(id), body, key)
    const { version } = await page(level, id)
    const [otherPath, otherBody] = other(id)
    expect(await level.act(by, otherPath, otherBody, key)).toMatchObject(
      refused(422, 'idempotency-key-reused'),
    )
    expect((await page(level, id)).version).toBe(version)
  })

  it('without a key, or with one too short, is refused', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    for (const headers of [{}, { 'idempotency-key': 'short' }])
      expect(await level.call(by, { path: path(id), body, headers })).toMatchObject(
        refused(400, 'idempotency-key-missing'),
      )
  })

  it('on the version it saw is carried out, and answers with the next as its ETag', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const { version } = await page(level, id)
    const reply = await level.act(by, path(id), body, { 'if-match': `"${version}"` })
    expect(reply.status).toBe(200)
    expect(reply.headers.etag).toBe(`"${reply.body.version}"`)
    expect(reply.body.version).toBe(version + 1)
  })

  it('on an older version is refused, and told the present one', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const { version } = await page(level, id)
    expect(await level.act(by, path(id), body, { 'if-match': `"${version - 1}"` })).toMatchObject(
      refused(412, 'version-stale', { allowed: { version } }),
    )
    expect((await page(level, id)).version).toBe(version)
  })

  it('that comes again gets its first receipt even if its If-Match has become stale by itself', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const { version } = await page(level, id)
    const headers = { ...key, 'if-match': `"${version}"` }
    const first = await level.act(by, path(id), body, headers)
    expect(await level.act(by, path(id), body, headers)).toEqual(first)
  })

  it('with an If-Match that is no ETag is refused', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    expect(await level.act(by, path(id), body, { 'if-match': 'yesterday' })).toMatchObject(
      refused(400, 'if-match-invalid'),
    )
  })

  it('on a proposal that nobody knows is refused', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(by, path('nothing'), body)).toMatchObject(refused(404, 'unknown'))
  })
})

describe('a draft', () => {
  const key = { 'idempotency-key': 'my-first-draft' }
  const drafts = '/intake/proposals'

  it('that is sent again is the same draft', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const first = await level.act(people.lin, drafts, draftBody, key)
    await must(level, people.lin, `${drafts}/${first.body.id}/file`)
    expect(await level.act(people.lin, drafts, draftBody, key)).toEqual(first)
    expect(await proposalPage(level, first.body.id)).toMatchObject({ status: 'filed', version: 2 })
  })

  it('with the key of another draft is refused', async () => {
    const level = memoryLevel({ now: opening })
    await level.act(people.lin, drafts, draftBody, key)
    expect(
      await level.act(people.lin, drafts, { ...draftBody, title: '关于另一件事的提案' }, key),
    ).toMatchObject(refused(422, 'idempotency-key-reused'))
  })

  it('with the key that another member used is another draft', async () => {
    const level = memoryLevel({ now: opening })
    const mine = await level.act(people.lin, drafts, draftBody, key)
    const theirs = await level.act(people.he, drafts, draftBody, key)
    expect(theirs.status).toBe(201)
    expect(theirs.body.id).not.toBe(mine.body.id)
  })

  it('whose key comes again after months does not begin the proposal anew', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const { body } = await level.act(people.lin, drafts, draftBody, key)
    await level.moveTo(hoursAfter(opening, 24 * 40))
    await must(level, people.lin, `${drafts}/${body.id}/file`)
    await must(level, people.committee, `${drafts}/${body.id}/first-review`, screened)
    const again = await level.act(people.lin, drafts, draftBody, key)
    expect(again).toMatchObject(refused(422, 'idempotency-key-reused'))
    expect((await proposalPage(level, body.id)).status).toBe('second-review')
  })
})

describe('messages between the services', () => {
  it('that are all delivered once more, in the opposite order, change nothing anywhere', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level, {}, jointFiled)
    const pages = async () => [
      await proposalPage(level, id),
      await casePage(level, id),
      await verdictPage(level, id),
      (await level.get(people.supervision, `/supervision/dockets/${id}`)).body,
      (await level.get(undefined, '/public/proposals')).body,
    ]
    const before = await pages()
    await level.redeliver([...level.sent].reverse())
    expect(await pages()).toEqual(before)
  })

  it('are one acceptance however often the chair presses the button', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const path = `/intake/proposals/${id}/final-review`
    const presses = Array.from({ length: 5 }, (_, index) =>
      level.call(people.chair, {
        path,
        body: acceptance,
        headers: { 'idempotency-key': `press-no-${index}` },
      }),
    )
    const statuses = (await Promise.all(presses)).map(({ status }) => status)
    await level.settle()
    expect(statuses.sort()).toEqual([200, 409, 409, 409, 409])
    expect(level.sent.filter(({ subscriber }) => subscriber === 'register')).toHaveLength(1)
  })
})
