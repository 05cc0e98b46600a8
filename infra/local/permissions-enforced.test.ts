// The made-up system with policies changed: what its functions then may not do, and what then does not start.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resources } from './fixture.ts'
import { type FixtureStack, startFixture, table } from './fixture-stack.ts'

interface Written {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: unknown
}

const [statements] = resources.Role.Properties.Policies.map(
  ({ PolicyDocument }) => PolicyDocument.Statement as Written[],
)

/** The role with other statements. */
const roleWith = (change: (all: Written[]) => Written[]) => ({
  Role: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [{ PolicyName: 'changed', PolicyDocument: { Statement: change(statements ?? []) } }],
    },
  },
})
const without = (actions: string) => (all: Written[]) =>
  all.filter(({ Action }) => ![Action].flat().some((action) => action.startsWith(actions)))

describe('a stack whose policy lacks one statement', () => {
  let shop: FixtureStack
  beforeAll(async () => {
    shop = await startFixture({ changed: roleWith(without('dynamodb:Query')) })
  })
  afterAll(() => shop.stop())

  it('denies that call with AWS’s answer, and says so in the log', async () => {
    const { status, output } = await shop.call('dynamodb', 'Query', {
      TableName: table('Views'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'x' } },
    })
    expect(status).toBe(400)
    expect(output).toEqual({
      __type: 'com.amazon.coral.service#AccessDeniedException',
      message: expect.stringContaining('is not authorized to perform: dynamodb:Query on resource:'),
    })
    await expect.poll(() => readFileSync(shop.stack.log, 'utf8')).toMatch(/Api User: .* dynamodb:Query/)
  })

  it('lets the others through', async () => {
    expect((await shop.record('p', 1)).status).toBe(200)
  })

  it('knows no table or queue that no statement names', async () => {
    const strange = { TableName: 'another-Records', Key: { pk: { S: 'x' } } }
    expect((await shop.call('dynamodb', 'GetItem', strange)).output.__type).toContain('AccessDenied')
    const { status, output } = await shop.call('sqs', 'SendMessage', {
      QueueUrl: 'http://queues/000000000000/another-Inbox',
      MessageBody: '{}',
    })
    expect(status).toBe(403)
    expect(output.message).toContain('sqs:sendmessage')
  })
})

it.each([
  ['cannot take messages', without('sqs:'), /InboxMessages: .*InboxReader lacks sqs:ReceiveMessage/],
  ['cannot read the stream', without('dynamodb:DescribeStream'), /RelayStream: .*Relay lacks dynamodb:Desc/],
  [
    'cannot report what it gave up',
    (all: Written[]) => [
      ...all,
      { Effect: 'Deny', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': ['RelayFailed', 'Arn'] } },
    ],
    /RelayStream: .*Relay lacks sqs:SendMessage/,
  ],
])('a mapping whose function %s does not start', async (_, change, words) => {
  await expect(startFixture({ changed: roleWith(change) })).rejects.toThrow(words)
})

it('a policy with words that are not played does not start', async () => {
  const changed = roleWith((all) => [...all, { Effect: 'Allow', NotAction: 'sqs:*', Resource: '*' } as never])
  await expect(startFixture({ changed })).rejects.toThrow('NotAction')
})
