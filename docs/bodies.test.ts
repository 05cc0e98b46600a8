// What the API document says beyond schemas: an example of every body that the schema takes, and of every operation who
// may, when, and what follows.
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Endpoint, receipt } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import { actStates } from './generator/act-states.ts'
import { bodies } from './generator/bodies/index.ts'
import { contracts } from './generator/contracts.ts'
import { openApi } from './generator/openapi.ts'
import { notes } from './generator/operation-notes.ts'
import receipts from './generator/receipts.json' with { type: 'json' }

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { content?: Readonly<Record<string, { example?: { version: number; facts: string[] } }>> }>
  >
}

const operations = serviceNames.flatMap((service) =>
  Object.entries(api[service] as Record<string, Endpoint>).map(
    ([name, endpoint]) => [service, name, endpoint] as const,
  ),
)
/** Whether there is anything to send. */
const asks = ({ body }: Endpoint) => body !== undefined && !body.safeParse({}).success

test('every operation that must be told something has a body of its own', () => {
  const without = operations
    .filter(([service, name, endpoint]) => asks(endpoint) && bodies[service][name] === undefined)
    .map(([service, name]) => `${service}.${name}`)
  expect(without).toEqual([])
})

test('no body is left of an operation that is gone', () => {
  for (const service of serviceNames)
    expect(Object.keys(bodies[service]).filter((name) => !Object.hasOwn(api[service], name))).toEqual([])
})

const sent = operations.flatMap(([service, name, { body }]) =>
  body === undefined || bodies[service][name] === undefined
    ? []
    : [[service, name, body, bodies[service][name]] as const],
)

describe.each(sent)('the example of %s.%s', (_service: ServiceName, _name, schema, body) => {
  test('is as the schema says', () => {
    expect(schema.safeParse(body).error?.issues).toBeUndefined()
  })
})

describe('the API document', () => {
  const document = openApi(contracts)
  const paths = document.paths as Record<
    string,
    Record<string, { description?: string; operationId: string }>
  >
  const described = Object.values(paths).flatMap((path) => Object.values(path))
  const of = (id: string) => described.find(({ operationId }) => operationId === id)?.description ?? ''

  test('says of every operation who may', () => {
    expect(described.filter(({ description = '' }) => !/谁可以：|无需登录/.test(description))).toEqual([])
  })

  test('says in which states an act is possible, in both languages', () => {
    expect(of('intake.answerRequest')).toContain('状态须是：待提案者答复。 Possible while: awaiting-answer.')
    expect(of('intake.curateTopic')).toMatch(/状态须是：.*Possible while: submitted, declared, in-pool\./)
  })

  test('names every state of every act in Chinese', () => {
    const nameless = [...actStates].flatMap(([action, states]) =>
      states.filter(({ name }) => !/\p{Script=Han}/u.test(name)).map(({ code }) => `${action} ${code}`),
    )
    expect(nameless).toEqual([])
  })

  test('says how the proof of a challenge is made, wherever one is sent', () => {
    const sends = Object.entries(api.intake as Record<string, Endpoint>)
      .filter(
        ([, { body }]) => body !== undefined && JSON.stringify(z.toJSONSchema(body)).includes('"proof"'),
      )
      .map(([name]) => `intake.${name}`)
    expect(sends).toEqual(['intake.handInClue', 'intake.sendComment'])
    for (const id of [...sends, 'intake.formChallenge']) expect(of(id)).toMatch(/PBKDF2.*base64/)
  })

  test('shows of whatever begins something the answer that was truly given', () => {
    const examples = new Map(
      Object.values(paths)
        .flatMap((path) => Object.values(path) as unknown as Operation[])
        .flatMap(({ operationId, responses }) =>
          Object.values(responses).flatMap(({ content }) => {
            const example = content?.['application/json']?.example
            return example?.facts === undefined ? [] : [[operationId, example] as const]
          }),
        ),
    )
    expect(examples.get('intake.draft')).toMatchObject({ version: 1, facts: ['proposal.drafted'] })
    expect(examples.get('assignment.proposeBatch')).toMatchObject({ version: 1, facts: ['batch.proposed'] })
    const begun = operations.filter(
      ([, , { status, result }]) => status === 201 && (result as unknown) === receipt,
    )
    expect(begun.length).toBeGreaterThan(20)
    expect(begun.filter(([service, name]) => !examples.has(`${service}.${name}`))).toEqual([])
    const revised = [...examples].filter(([, { facts }]) => facts.includes('proposal.revised'))
    expect(revised.map(([id]) => id)).toEqual(['intake.revise'])
    expect(Object.keys(receipts).filter((id) => !examples.has(id))).toEqual([])
  })

  test('has no note on an operation that is gone', () => {
    const ids = described.map(({ operationId }) => operationId)
    expect(Object.keys(notes).filter((id) => !ids.includes(id))).toEqual([])
  })
})
