// The policies of the template as they are written: what its functions may not do is refused, also where a statement
// that they need is taken away.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { synthesizeInto } from '../../infra/local/assembly-store.ts'
import { accessKeyOf } from '../../infra/local/calls.ts'
import type { Inventory, LambdaFunction } from '../../infra/local/inventory.ts'
import type { OperatorAccess } from '../../infra/local/operator.ts'
import { judge } from '../../infra/local/permissions.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import { draftBody } from '../level/journey.ts'
import { levelClient } from './level-client.ts'

interface Statement {
  Action: string | string[]
}
interface Template {
  Resources: Record<string, { Properties: { Policies: { PolicyDocument: { Statement: Statement[] } }[] } }>
}

const directory = mkdtempSync(join(tmpdir(), 'shangban-permissions-'))
const assembly = join(directory, 'cdk.out')
const template = join(assembly, 'shangban-371402.template.json')
let written: string

beforeAll(async () => {
  await synthesizeInto(assembly, ['371402'])
  written = readFileSync(template, 'utf8')
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** The assembly without the statements of a role that have this action. */
function without(role: string, action: string): string {
  const changed = JSON.parse(written) as Template
  for (const { PolicyDocument } of changed.Resources[role]?.Properties.Policies ?? [])
    PolicyDocument.Statement = PolicyDocument.Statement.filter(
      ({ Action }) => ![Action].flat().includes(action),
    )
  expect(JSON.stringify(changed)).not.toBe(JSON.stringify(JSON.parse(written)))
  writeFileSync(template, JSON.stringify(changed))
  return assembly
}

describe('a stack whose intake API may not append', () => {
  let stack: Stack
  let access: OperatorAccess
  beforeAll(async () => {
    stack = await startStack({
      level: '371402',
      dataDir: join(directory, 'data'),
      assembly: without('IntakeApiRole', 'dynamodb:PutItem'),
    })
    access = (await (await fetch(`${stack.url}/embedded/operator`)).json()) as OperatorAccess
  })
  afterAll(() => stack.stop())

  const as = async (functionId: string, action: string, input: object) => {
    const response = await fetch(access.gateway, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${action}`,
        'x-amz-date': '20270101T000000Z',
        authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyOf(functionId)}/20270101/cn-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none`,
      },
      body: JSON.stringify(input),
    })
    return { status: response.status, body: (await response.json()) as { __type: string; message: string } }
  }
  const tableNamed = (id: string) => access.inventory.tables.find((table) => table.id === id)?.name

  it('denies the call, fails the request, and says why in the log', async () => {
    const { status } = await levelClient(stack.url).act('member-01', '/intake/proposals', draftBody)
    expect(status).toBe(500)
    await expect
      .poll(() => readFileSync(stack.log, 'utf8'))
      .toMatch(
        /IntakeApiFunction User: .* is not authorized to perform: (dynamodb:\w+) on resource: .*IntakeRecords/,
      )
  })

  it('refuses an unconditional put into the records, also of a function that may put', async () => {
    const Item = { pk: { S: 'proposal#x' }, seq: { N: '1' } }
    const { status, body } = await as('AssignmentApiFunction', 'PutItem', {
      TableName: tableNamed('AssignmentRecords'),
      Item,
    })
    expect(status).toBe(400)
    expect(body.__type).toContain('AccessDeniedException')
    expect(body.message).toContain('without a condition that its key is free')
  })

  it('takes no item above 400 kB, counted in bytes as DynamoDB counts', async () => {
    const put = (characters: number) =>
      as('AssignmentApiFunction', 'PutItem', {
        TableName: tableNamed('AssignmentWorking'),
        Item: { pk: { S: 'x' }, sk: { S: 'x' }, text: { S: '字'.repeat(characters) } },
      })
    const within = await put(136_000)
    expect(within.status, JSON.stringify(within.body)).toBe(200)
    const { status, body } = await put(137_000)
    expect({ status, type: body.__type.split('#')[1] }).toEqual({ status: 400, type: 'ValidationException' })
    expect(body.message).toContain('Item size')
  })

  it('lets no function touch a table of another service', async () => {
    const { status, body } = await as('AssignmentApiFunction', 'Query', {
      TableName: tableNamed('IntakeRecords'),
    })
    expect(status).toBe(400)
    expect(body.message).toContain('because no identity-based policy allows the dynamodb:Query action')
    expect(touchedElsewhere(access.inventory)).toEqual([])
  })

  it('lets no function change, remove or scan a record of its own', () => {
    const { functions, tables } = access.inventory
    const records = tables.filter(({ stream }) => stream).map(({ arn }) => arn)
    const never = ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'Scan', 'DeleteTable', 'UpdateTable']
    const may = functions.flatMap((item) =>
      never.filter((action) => records.some((resource) => allows(item, `dynamodb:${action}`, resource))),
    )
    expect(may).toEqual([])
  })
})

it('a relay that may not read its stream does not start', async () => {
  const options = { level: '371402', dataDir: join(directory, 'never') }
  const changed = without('IntakeRelayRole', 'dynamodb:GetRecords')
  await expect(startStack({ ...options, assembly: changed })).rejects.toThrow(
    /IntakeRelayFunctionStream: the role of IntakeRelayFunction lacks .*dynamodb:GetRecords/,
  )
})

function allows({ policy }: LambdaFunction, action: string, resource: string): boolean {
  return judge(policy, { action, resource }).allowed
}

/** Each function against each table and index of the other services, for all that can be done to one. */
function touchedElsewhere({ functions, tables }: Inventory): string[] {
  const actions = [
    'GetItem',
    'Query',
    'Scan',
    'BatchGetItem',
    'PutItem',
    'UpdateItem',
    'DeleteItem',
    'BatchWriteItem',
  ]
  return functions.flatMap((item) => {
    const own = Object.values(item.environment)
    return tables
      .filter(({ name }) => !own.includes(name))
      .flatMap(({ id, arn, indexes }) =>
        [arn, ...indexes.map(({ name }) => `${arn}/index/${name}`)].flatMap((resource) =>
          actions
            .filter((action) => allows(item, `dynamodb:${action}`, resource))
            .map((action) => `${item.id} ${action} ${id}`),
        ),
      )
  })
}
