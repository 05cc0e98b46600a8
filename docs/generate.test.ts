import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterEach, expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import * as z from 'zod/mini'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { fieldErrors, problemResponse } from '#kernel/http/problem.ts'
import { documentsOf, staleDocuments, writeDocuments } from './generate.ts'
import { type Contracts, contracts } from './generator/contracts.ts'
import { openApi } from './generator/openapi.ts'

const root = join(import.meta.dirname, '..')
const directories: string[] = []

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'shangban-documents-'))
  directories.push(directory)
  return directory
}

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
})

test('the documents in the repository are as the contracts say', async () => {
  expect(staleDocuments(root, await documentsOf(contracts))).toEqual([])
})

test('the same contracts always give the same documents', async () => {
  expect(await documentsOf(contracts)).toEqual(await documentsOf(contracts))
})

const withRefusalReworded: Contracts = {
  ...contracts,
  problems: {
    ...contracts.problems,
    unknown: { code: 'unknown', status: 404, zh: '没有。', en: 'Nothing here.' },
  },
}
const withLongerSilence: Contracts = {
  ...contracts,
  policy: {
    ...contracts.policy,
    defaults: { ...contracts.policy.defaults, objectionDays: { unit: 'working-day', count: 7 } },
  },
}
const withOneMoreField: Contracts = {
  ...contracts,
  api: {
    ...contracts.api,
    evaluation: {
      ...contracts.api.evaluation,
      giveFeedback: {
        ...contracts.api.evaluation.giveFeedback,
        body: z.strictObject({ extra: z.string() }),
      } as never,
    },
  },
}
const withOneRoleMore: Contracts = {
  ...contracts,
  permissions: { ...contracts.permissions, 'member.register': { committee: 'level', panel: 'level' } },
}

test.each([
  [
    'a problem is worded anew',
    withRefusalReworded,
    ['docs/reference/openapi.json', 'docs/reference/problems.md'],
  ],
  ['a default of the policy changes', withLongerSilence, ['docs/reference/policy.md']],
  ['a body changes', withOneMoreField, ['docs/reference/openapi.json', 'web/src/generated/api.ts']],
  ['a role may do more', withOneRoleMore, ['docs/reference/openapi.json', 'docs/reference/permissions.md']],
])('when %s, the check names the documents that are stale', async (_case, changed, stale) => {
  const directory = temporaryDirectory()
  writeDocuments(directory, await documentsOf(contracts))
  expect(staleDocuments(directory, await documentsOf(contracts))).toEqual([])
  expect(staleDocuments(directory, await documentsOf(changed))).toEqual(expect.arrayContaining(stale))
})

const { 'verdict.closed': _, ...factsWithoutVerdict } = contracts.facts
const withOneFactLess = { ...contracts, facts: factsWithoutVerdict } as unknown as Contracts

test('a schema of a fact that the contracts no longer have is stale, and goes when they are written', async () => {
  const directory = temporaryDirectory()
  writeDocuments(directory, await documentsOf(contracts))
  const documents = await documentsOf(withOneFactLess)
  const gone = 'docs/reference/schemas/verdict.closed.v1.json'
  expect(staleDocuments(directory, documents)).toEqual(
    expect.arrayContaining([gone, 'docs/reference/asyncapi.json', 'docs/reference/facts.md']),
  )
  writeDocuments(directory, documents)
  expect(staleDocuments(directory, documents)).toEqual([])
})

test('a missing document is stale', async () => {
  const documents = await documentsOf(contracts)
  expect(staleDocuments(temporaryDirectory(), documents)).toEqual([...documents.keys()])
})

test('the API document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const result = await validator.validate(structuredClone(openApi(contracts)))
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
  expect(validator.version).toBe('3.1')
  const { info: _, ...headless } = openApi(contracts)
  expect((await new Validator().validate(headless)).valid).toBe(false)
})

test('every reference in the API document leads somewhere', () => {
  const document = openApi(contracts)
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path)
  expect(references.length).toBeGreaterThan(0)
  for (const path of new Set(references)) {
    const found = (path ?? '')
      .split('/')
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], document)
    expect(found, path).toBeDefined()
  }
})

test('every endpoint is in the API document, once, under its own operation id', () => {
  const { paths } = openApi(contracts)
  const ids = Object.values(paths as Record<string, Record<string, { operationId: string }>>)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId }) => operationId)
  const expected = Object.entries(contracts.api).flatMap(([service, table]) =>
    Object.keys(table).map((name) => `${service}.${name}`),
  )
  expect(ids.sort()).toEqual(expected.sort())
})

test.each(
  Object.values(contracts.api)
    .flatMap((table) => Object.values(table))
    .flatMap(({ path, body }) => (body === undefined ? [] : [[path, body] as const])),
)('the example of a body in the API document is one that %s takes', (path, body) => {
  const { post } =
    (openApi(contracts).paths as Record<string, { post: { requestBody: BodyContent } }>)[path] ?? {}
  const { example } = post?.requestBody.content['application/json'] ?? {}
  expect(example).toBeTypeOf('object')
  expect(body.safeParse(example).error).toBeUndefined()
})

interface BodyContent {
  readonly content: { readonly 'application/json': { readonly example?: unknown } }
}

test('the problem documents that the services answer with are as the API document says', () => {
  const { schemas } = openApi(contracts).components as { schemas: Record<string, object> }
  const problem = fromJSONSchema(schemas.Problem as never)
  const wrongBody = z.strictObject({ title: z.string() }).safeParse({ titel: 1 }, { reportInput: true })
  const answers = [
    problemResponse(refuse(problems.stateWrong, { source: 'a rule', allowed: { states: ['filed'] } })),
    problemResponse(refuse(problems.bodyInvalid), {
      errors: wrongBody.success ? [] : fieldErrors(wrongBody.error),
    }),
  ]
  for (const { body } of answers) expect(problem.safeParse(JSON.parse(body)).error).toBeUndefined()
  expect(problem.safeParse({ ...JSON.parse(answers[0]?.body ?? ''), code: 'no-such-code' }).success).toBe(
    false,
  )
})
