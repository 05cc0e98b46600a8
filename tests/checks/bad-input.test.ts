// Whatever comes in that is not as the contract says gets a clear problem document in both languages that names the
// field and what is allowed. For every endpoint of every service; made from the contracts, so that none is forgotten.
import { describe, expect, test } from 'vitest'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import type { Problem } from '#contracts/refusal.ts'
import { type Action, permissions, type Role } from '#contracts/roles.ts'
import { delivered, draftBody, drafted, preAssigned } from '../level/journey.ts'
import { memoryLevel, type Person, type Reply } from '../level/memory-level.ts'
import { people } from '../level/people.ts'
import { bodySchema, breachesOf, sampleOf } from './sample-body.ts'

const opening = '2026-01-05T02:00:00.000Z'
const key = 'bad-input-key'
/** What the sample body says where an id stands. */
const sampleId = 'JY'

/** The answer is the problem with this code, whole: both languages, and for each field where and what is allowed. */
function expectProblem(reply: Reply, { code, status }: Problem): void {
  expect({ code: reply.body?.code, errors: reply.body?.errors }).toEqual({ code, errors: reply.body?.errors })
  expect(reply.status).toBe(status)
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(reply.body).toMatchObject({
    type: `urn:shangban:problem:${code}`,
    status,
    title: expect.stringMatching(/\p{Script=Han}/u),
    detail: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[\x20-\x7e’–]+$/) },
  })
  for (const error of reply.body.errors ?? []) {
    expect(error).toEqual({
      path: expect.stringMatching(/./),
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/[a-z]/i),
    })
  }
}

/** Somebody whom the table lets through to the endpoint; nobody in particular where it is open to all. */
function allowedTo({ action }: Endpoint, more: Partial<Person> = {}): Person | undefined {
  if (action === 'public') return undefined
  const roles = Object.keys(permissions[action as Action]).slice(0, 1) as Role[]
  return { id: 'someone', name: '某某', roles, unit: 'JY', ...more }
}

const listed = (endpoints: readonly Endpoint[]) =>
  endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const)
// Endpoints that produce pages refuse with pages: tests/level/catalogue-pages.test.ts.
const all: Endpoint[] = Object.values(api)
  .flatMap((table): Endpoint[] => Object.values(table))
  .filter(({ produces }) => produces === undefined)
const closed = all.filter(({ action }) => action !== 'public')
const commands = all.filter(({ method }) => method === 'POST')
const queries = all.filter(({ query }) => query !== undefined)
const hasCursor = ({ query }: Endpoint) =>
  query?.safeParse({ cursor: 'x'.repeat(401) }).error?.issues.some(({ path }) => path[0] === 'cursor') ===
  true
const pages = all.filter(({ path }) => path.includes('{id}'))

const pathOf = ({ path }: Endpoint) => path.replace('{id}', 'no-such-proposal')
const freshLevel = () => memoryLevel({ now: opening })
const bodyFor = (endpoint: Endpoint) =>
  endpoint.body === undefined ? {} : sampleOf(bodySchema(endpoint.body))

/** The query parameters that must be there, so that the id is all that is wrong. */
function neededOf(query: NonNullable<Endpoint['query']>): Record<string, string> {
  const schema = bodySchema(query)
  const { required = [], properties = {} } = schema
  return Object.fromEntries(required.map((name) => [name, String(sampleOf(properties[name] ?? {}))]))
}

interface Sent {
  readonly body?: unknown
  readonly raw?: string
  readonly headers?: Record<string, string>
}

function send(endpoint: Endpoint, sent: Sent = {}, person: Person | undefined = allowedTo(endpoint)) {
  const { raw, headers } = sent
  return freshLevel().call(person, {
    method: 'POST',
    path: pathOf(endpoint),
    headers: { 'idempotency-key': key, ...headers },
    ...(raw === undefined ? { body: sent.body ?? bodyFor(endpoint) } : { raw }),
  })
}

describe.each(listed(commands))('%s', (_name, endpoint) => {
  const body = bodyFor(endpoint) as Record<string, unknown>

  test('takes a body that is as the contract says', async () => {
    const { code } = (await send(endpoint)).body
    expect(['body-invalid', 'body-unreadable', 'internal']).not.toContain(code)
  })

  test.each(['{"title":', 'title=1', ' ', '{"__proto__":{"a":1}}'])(
    'refuses what is not JSON: %j',
    async (raw) => {
      expectProblem(await send(endpoint, { raw }), problems.bodyUnreadable)
    },
  )

  test('takes nothing for an empty body, and refuses it where something must be said', async () => {
    const nothing = await send(endpoint, { raw: '', headers: { 'content-type': '' } })
    if (endpoint.body?.safeParse({}).success !== true)
      return expectProblem(nothing, problems.contentTypeUnsupported)
    const empty = await send(endpoint, { body: {} })
    expect({ status: nothing.status, code: nothing.body.code }).toEqual({
      status: empty.status,
      code: empty.body.code,
    })
    expect(['body-invalid', 'body-unreadable', 'content-type-unsupported']).not.toContain(nothing.body.code)
  })

  test.each(['null', '[]', '"text"', '7'])('refuses JSON that is no object: %s', async (raw) => {
    const reply = await send(endpoint, { raw })
    expectProblem(reply, problems.bodyInvalid)
    expect(reply.body.errors[0].path).toBe('(body)')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'refuses the content type %j',
    async (type) => {
      expectProblem(
        await send(endpoint, { headers: { 'content-type': type } }),
        problems.contentTypeUnsupported,
      )
    },
  )

  test
    .skipIf(endpoint.keyless === true)
    .each(['', 'short', 'x'.repeat(65), 'with space', '带中文的标识符号'])(
    'refuses the idempotency key %j',
    async (bad) => {
      expectProblem(
        await send(endpoint, { headers: { 'idempotency-key': bad } }),
        problems.idempotencyKeyMissing,
      )
    },
  )

  test.skipIf(endpoint.keyless === true).each(['7', 'W/"7"', '"x"', '"-1"', ''])(
    'refuses the If-Match %j',
    async (match) => {
      expectProblem(await send(endpoint, { headers: { 'if-match': match } }), problems.ifMatchInvalid)
    },
  )

  test('refuses a body over the limit and says the limit', async () => {
    const reply = await send(endpoint, { raw: JSON.stringify({ filler: '字'.repeat(100_000) }) })
    expectProblem(reply, problems.bodyTooLarge)
    expect(reply.body.allowed.bytes).toBeGreaterThan(0)
  })

  test('names a field that the contract does not know', async () => {
    const reply = await send(endpoint, { body: { ...body, surprise: 1 } })
    expectProblem(reply, problems.bodyInvalid)
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ path: 'surprise' }))
  })

  const breaches = endpoint.body === undefined ? [] : breachesOf(bodySchema(endpoint.body), body)
  test('names each field that is wrong and what is allowed', async () => {
    for (const breach of breaches) {
      const reply = await send(endpoint, { body: breach.body })
      expectProblem(reply, problems.bodyInvalid)
      const error = reply.body.errors.find(({ path }: { path: string }) => path === breach.path)
      expect(error, `${breach.path}: ${JSON.stringify(reply.body.errors)}`).toBeDefined()
      expect(error.zh).toMatch(breach.allowed)
    }
  })
})

describe.each(listed(queries))('%s', (_name, endpoint) => {
  const ask = (query: Record<string, string>) =>
    freshLevel().get(allowedTo(endpoint), pathOf(endpoint), query)

  test('names a query parameter that the contract does not know', async () => {
    const reply = await ask({ list: 'todo', surprise: '1' })
    expectProblem(reply, problems.queryInvalid)
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ path: 'surprise' }))
  })
})

describe.each(listed(queries.filter(hasCursor)))('%s', (_name, endpoint) => {
  const ask = (query: Record<string, string>) =>
    freshLevel().get(endpoint.action === 'public' ? undefined : allowedTo(endpoint), pathOf(endpoint), query)

  test('names a query parameter that is wrong', async () => {
    const reply = await ask({ cursor: 'x'.repeat(401), list: 'nothing', light: 'blue' })
    expectProblem(reply, problems.queryInvalid)
    expect(reply.body.errors).toContainEqual(
      expect.objectContaining({ path: 'cursor', zh: expect.stringContaining('400') }),
    )
  })

  test('refuses a cursor that is empty', async () => {
    const reply = await ask({ cursor: '' })
    expectProblem(reply, problems.queryInvalid)
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ path: 'cursor' }))
  })
})

describe.each(listed(pages))('%s', (_name, endpoint) => {
  const ask = async (id: string) => {
    const level = freshLevel()
    // Whom an invitation may name: the proposal is what is unknown here.
    await level.act(people.committee, '/intake/members', { id: sampleId, name: '某某', sector: '教育' })
    return level.call(allowedTo(endpoint), {
      method: endpoint.method,
      path: endpoint.path.replace('{id}', id),
      ...(endpoint.query === undefined ? {} : { query: neededOf(endpoint.query) }),
      ...(endpoint.method === 'POST' ? { body: bodyFor(endpoint), headers: { 'idempotency-key': key } } : {}),
    })
  }

  test.each([
    ['never given', 'no-such-proposal'],
    ['far too long', 'x'.repeat(3000)],
    ['in another alphabet', '%E6%97%A0'],
    ['with a space', 'a%20b'],
  ])('knows nothing under an id that is %s', async (_kind, id) => {
    expectProblem(await ask(id), problems.unknown)
  })
})

describe.each(listed(closed))('%s', (_name, endpoint) => {
  const knock = (person: Person | undefined) =>
    endpoint.method === 'GET'
      ? freshLevel().get(person, pathOf(endpoint))
      : freshLevel().call(person, { path: pathOf(endpoint), body: {}, headers: { 'idempotency-key': key } })

  test('asks who has no token to log in', async () => {
    const reply = await knock(undefined)
    expectProblem(reply, problems.unauthenticated)
    expect(reply.headers['www-authenticate']).toBe('Bearer')
  })

  test('is closed to the people of another level', async () => {
    expectProblem(await knock(allowedTo(endpoint, { level: '371400' })), problems.levelForeign)
  })
})

test.each(['/intake/nothing', '/intake', '/assignment/cases', '/supervision/x/y', '/evaluation/verdicts'])(
  'there is nothing at %s',
  async (path) => {
    expectProblem(await freshLevel().get(people.committee, path), problems.unknown)
  },
)

interface Step {
  readonly service: string
  readonly person: Person
  begin(level: ReturnType<typeof memoryLevel>): Promise<string>
  readonly path: (id: string) => string
  readonly body: object
  readonly other: object
}

/** In each service that takes commands, one that changes what somebody has seen. */
const steps: Step[] = [
  {
    service: 'intake',
    person: people.lin,
    begin: (level) => drafted(level),
    path: (id) => `/intake/proposals/${id}/revise`,
    body: draftBody,
    other: { ...draftBody, title: '关于规范学校门前停车秩序的提案' },
  },
  {
    service: 'assignment',
    person: people.handler,
    begin: (level) => preAssigned(level),
    path: (id) => `/assignment/cases/${id}/object`,
    body: { reason: '职能不符', basis: '三定规定', proposedUnit: 'GA' },
    other: { reason: '职能不符', basis: '三定规定', proposedUnit: 'JT' },
  },
  {
    service: 'evaluation',
    person: people.lin,
    begin: (level) => delivered(level),
    path: (id) => `/evaluation/verdicts/${id}/give-feedback`,
    body: { attitude: 'satisfied', answer: 'satisfied' },
    other: { attitude: 'satisfied', answer: 'dissatisfied' },
  },
]

describe.each(steps.map((step) => [step.service, step] as const))('a command in %s', (_service, step) => {
  const begun = async () => {
    const level = freshLevel()
    const path = step.path(await step.begin(level))
    const act = (body: object, headers: Record<string, string> = {}) =>
      level.act(step.person, path, body, { 'idempotency-key': key, ...headers })
    return { level, act }
  }

  test('that is repeated gets its first answer, and nothing is done twice', async () => {
    const { act } = await begun()
    const first = await act(step.body)
    const again = await act(step.body)
    expect(first.status).toBe(200)
    expect(again).toEqual(first)
  })

  test('whose key comes with another body is refused', async () => {
    const { act } = await begun()
    expect((await act(step.body)).status).toBe(200)
    expectProblem(await act(step.other), problems.idempotencyKeyReused)
  })

  test('on what has changed since is refused, and says what is there now', async () => {
    const { act } = await begun()
    const reply = await act(step.body, { 'if-match': '"999"' })
    expectProblem(reply, problems.versionStale)
    const { version } = reply.body.allowed
    const taken = await act(step.body, { 'if-match': `"${version}"` })
    expect(taken.headers.etag).toBe(`"${version + 1}"`)
  })

  test('in the wrong state is refused, and says which states are right', async () => {
    const { act } = await begun()
    expect((await act(step.body)).status).toBe(200)
    const reply = await act(step.body, { 'idempotency-key': 'another-key' })
    if (step.service === 'intake') expect(reply.status).toBe(200)
    else {
      expectProblem(reply, problems.stateWrong)
      expect(reply.body.allowed.states.length).toBeGreaterThan(0)
    }
  })
})

test('a draft that is repeated is the same proposal; another body under its key is refused', async () => {
  const level = freshLevel()
  const draft = (body: object) => level.act(people.lin, '/intake/proposals', body, { 'idempotency-key': key })
  const first = await draft(draftBody)
  expect(first.status).toBe(201)
  expect(await draft(draftBody)).toEqual(first)
  expectProblem(await draft({ ...draftBody, title: '另一件提案的题目' }), problems.idempotencyKeyReused)
})

test('a signature that comes after its window is refused, with the instant and the policy', async () => {
  const level = freshLevel()
  const invited = { id: people.he.id, name: people.he.name, sector: '教育' }
  expect((await level.act(people.committee, '/intake/members', invited)).status).toBe(201)
  const id = await drafted(level, { kind: 'joint' })
  await level.act(people.lin, `/intake/proposals/${id}/invite`, { members: [invited.id] })
  const { signBy } = (await level.get(people.he, `/intake/proposals/${id}`)).body
  await level.moveTo(new Date(Date.parse(signBy) + 1).toISOString())
  const late = await level.act(people.he, `/intake/proposals/${id}/sign`, { opinion: '同意联名。' })
  expectProblem(late, problems.windowClosed)
  expect(late.body).toMatchObject({ source: 'policy: coSignBySessionEnd', allowed: { until: signBy } })
})

test('a proposal that is not public is unknown to the public, as if it did not exist', async () => {
  const level = freshLevel()
  const id = await drafted(level, { consentPublic: false, consentReason: '涉及商业秘密' })
  await level.act(people.lin, `/intake/proposals/${id}/file`)
  expectProblem(await level.get(undefined, `/public/proposals/${id}`), problems.unknown)
})
