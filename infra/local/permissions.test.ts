import { describe, expect, it } from 'vitest'
import type { Call } from './calls.ts'
import type { Statement } from './inventory.ts'
import { demandsOf, judge, refuseUnpermitted } from './permissions.ts'

const place = { partition: 'aws-cn', region: 'cn-north-1' }
const table = (name: string) => `arn:aws-cn:dynamodb:cn-north-1:000000000000:table/${name}`
const queue = (name: string) => `arn:aws-cn:sqs:cn-north-1:000000000000:${name}`
const allow = (actions: string | string[], resources: string | string[], more = {}): Statement => ({
  effect: 'Allow',
  actions: [actions].flat(),
  resources: [resources].flat(),
  ...more,
})
const put = { action: 'dynamodb:PutItem', resource: table('Records') }
const call = (service: Call['service'], action: string, input: object, policy: Statement[] = []): Call => ({
  caller: {
    id: 'IntakeApi',
    name: 'shangban-IntakeApi',
    role: 'arn:aws-cn:iam::000000000000:role/IntakeApiRole',
    policy,
  },
  service,
  action,
  input: input as Call['input'],
  bytes: 0,
})

describe('a policy', () => {
  it('allows what a statement lists, and nothing else', () => {
    const policy = [allow('dynamodb:PutItem', table('Records'))]
    expect(judge(policy, put)).toEqual({ allowed: true })
    expect(judge(policy, { ...put, action: 'dynamodb:DeleteItem' })).toMatchObject({
      allowed: false,
      explicit: false,
    })
    expect(judge(policy, { ...put, resource: table('Views') }).allowed).toBe(false)
    expect(judge(policy, { ...put, resource: `${table('Records')}/index/due` }).allowed).toBe(false)
    expect(judge([], put).allowed).toBe(false)
  })

  it.each([
    ['dynamodb:*', table('*'), true],
    ['DynamoDB:putitem', table('Records'), true],
    ['dynamodb:Put????', table('Record?'), true],
    ['*', '*', true],
    ['dynamodb:Put', table('Records'), false],
    ['dynamodb:PutItem', table('records'), false],
    ['dynamodb:PutItem', table('R.cords'), false],
  ])('reads wildcards as IAM does: %s on %s', (action, resource, allowed) => {
    expect(judge([allow(action, resource)], put).allowed).toBe(allowed)
  })

  it('denies what a Deny names, whatever else allows it', () => {
    const policy = [allow('*', '*'), { ...allow('dynamodb:Put*', '*'), effect: 'Deny' as const }]
    expect(judge(policy, put)).toMatchObject({ allowed: false, explicit: true })
    expect(judge(policy, { ...put, action: 'dynamodb:Query' }).allowed).toBe(true)
  })

  it('grants nothing under a condition that is not known, and names the condition', () => {
    const conditions = { StringEquals: { 'aws:PrincipalTag/level': '371402' } }
    const under = allow('dynamodb:PutItem', '*', { conditions })
    expect(judge([under], put)).toEqual({ allowed: false, explicit: false, unknown: [conditions] })
    expect(judge([under, allow('*', '*')], put).allowed).toBe(true)
    expect(judge([allow('*', '*'), { ...under, effect: 'Deny' }], put).allowed).toBe(false)
  })
})

describe('a call needs', () => {
  it.each<[string, Call['service'], string, object, string[]]>([
    [
      'its action on the table',
      'dynamodb',
      'GetItem',
      { TableName: 'T' },
      [`dynamodb:GetItem ${table('T')}`],
    ],
    [
      'the index where it reads one',
      'dynamodb',
      'Query',
      { TableName: 'T', IndexName: 'due' },
      [`dynamodb:Query ${table('T')}/index/due`],
    ],
    [
      'each table of a batch',
      'dynamodb',
      'BatchGetItem',
      { RequestItems: { A: {}, B: {} } },
      [`dynamodb:BatchGetItem ${table('A')}`, `dynamodb:BatchGetItem ${table('B')}`],
    ],
    [
      'the single actions of a transaction',
      'dynamodb',
      'TransactWriteItems',
      { TransactItems: [{ Put: { TableName: 'A' } }, { ConditionCheck: { TableName: 'B' } }] },
      [`dynamodb:PutItem ${table('A')}`, `dynamodb:ConditionCheckItem ${table('B')}`],
    ],
    [
      'the queue, also for a batch',
      'sqs',
      'SendMessageBatch',
      { QueueUrl: 'http://127.0.0.1:4100/000000000000/Inbox' },
      [`sqs:SendMessage ${queue('Inbox')}`],
    ],
  ])('%s', (_, service, action, input, demands) => {
    const found = demandsOf(call(service, action, input), place)
    expect(found.map((demand) => `${demand.action} ${demand.resource}`)).toEqual(demands)
  })
})

describe('a refusal is worded and coded as AWS does it', () => {
  it('for DynamoDB', () => {
    const told: string[] = []
    const fault = refuseUnpermitted(call('dynamodb', 'PutItem', { TableName: 'T' }), place, (line) =>
      told.push(line),
    )
    expect(fault).toMatchObject({
      status: 400,
      type: 'AccessDeniedException',
      message: `User: arn:aws-cn:sts::000000000000:assumed-role/IntakeApiRole/shangban-IntakeApi is not authorized to perform: dynamodb:PutItem on resource: ${table('T')} because no identity-based policy allows the dynamodb:PutItem action`,
    })
    expect(told).toEqual([fault?.message])
  })

  it('for SQS, with an explicit deny', () => {
    const policy = [{ ...allow('*', '*'), effect: 'Deny' as const }]
    const fault = refuseUnpermitted(
      call('sqs', 'SendMessage', { QueueUrl: 'http://q/0/Inbox' }, policy),
      place,
    )
    expect(fault).toMatchObject({ status: 403, queryError: 'AccessDenied;Sender' })
    expect(fault?.message).toContain(`sqs:sendmessage on resource: ${queue('Inbox')} with an explicit deny`)
  })

  it('and an allowed call passes', () => {
    expect(
      refuseUnpermitted(
        call('dynamodb', 'PutItem', { TableName: 'T' }, [allow('dynamodb:*', table('T'))]),
        place,
      ),
    ).toBeUndefined()
  })
})
