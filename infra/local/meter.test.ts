import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureStack, startFixture, table } from './fixture-stack.ts'
import type { MeterRow } from './meter.ts'
import { operationsOf } from './operations.ts'

describe('the meter', () => {
  let shop: FixtureStack
  beforeAll(async () => {
    shop = await startFixture()
  })
  afterAll(() => shop.stop())

  /** What `work` and all that follows from it costs, row by row. */
  async function costOf(work: () => Promise<unknown>): Promise<readonly MeterRow[]> {
    const before = shop.stack.meter()
    await work()
    await shop.stack.settled()
    return shop.stack.meter(before?.mark)?.rows ?? []
  }
  const item = (sk: string, more = {}) => ({ pk: { S: 'm' }, sk: { S: sk }, ...more })
  const put = (Item: object) => shop.call('dynamodb', 'PutItem', { TableName: table('Views'), Item })
  const writes = async (Item: object) => (await costOf(() => put(Item))).map(({ writeUnits }) => writeUnits)

  it('charges an item by the kB, and its index for entering, changing, moving, leaving', async () => {
    const due = (dueAt: string) => ({ duePk: { S: 'd' }, dueAt: { S: dueAt } })
    expect(await writes(item('a'))).toEqual([1])
    expect(await writes(item('a', due('1')))).toEqual([2])
    expect(await writes(item('a', due('1')))).toEqual([1])
    expect(await writes(item('a', { ...due('1'), note: { S: '新' } }))).toEqual([2])
    expect(await writes(item('a', { ...due('2'), note: { S: '新' } }))).toEqual([3])
    expect(await writes(item('a'))).toEqual([2])
    expect(await writes(item('b', { text: { S: '提'.repeat(700) } }))).toEqual([3])
  })

  it('leaves the caller’s answer as it would be without it', async () => {
    expect((await put(item('a'))).output).toEqual({})
    const asked = await shop.call('dynamodb', 'PutItem', {
      TableName: table('Views'),
      Item: item('a', { n: { N: '1' } }),
      ReturnValues: 'ALL_OLD',
    })
    expect(asked.output).toEqual({ Attributes: item('a') })
  })

  it('counts a decision with its way through stream and queue, each under what it was about', async () => {
    const facts = { L: [{ M: { fact: { M: { type: { S: 'order.placed' } } } } }] }
    const rows = await costOf(() => shop.record('metered', 1, { facts }))
    expect(rows).toMatchObject([
      { function: 'Api', operation: 'ANY /shop/{proxy+}', times: 1, dynamodb: 1, writeUnits: 1, floor: 1 },
      { function: 'InboxReader', operation: 'message', times: 1, dynamodb: 1, writeUnits: 1, floor: 0 },
      {
        function: 'Relay',
        operation: 'order.placed',
        times: 1,
        dynamodb: 1,
        sqs: 1,
        writeUnits: 1,
        floor: 1,
      },
    ])
  })

  it('charges a condition that failed, and reads by what was read', async () => {
    const [refused] = await costOf(() => shop.record('metered', 1))
    expect(refused).toMatchObject({ writeUnits: 1, floor: 0 })
    const [read] = await costOf(() =>
      shop.call('dynamodb', 'GetItem', {
        TableName: table('Views'),
        Key: item('none'),
        ConsistentRead: true,
      }),
    )
    expect(read).toMatchObject({ readUnits: 1, writeUnits: 0 })
  })

  it('charges each item of a batch as if it came alone', async () => {
    const puts = [item('c'), item('d', { duePk: { S: 'd' }, dueAt: { S: '1' } })].map((Item) => ({
      PutRequest: { Item },
    }))
    const write = () =>
      costOf(() => shop.call('dynamodb', 'BatchWriteItem', { RequestItems: { [table('Views')]: puts } }))
    expect(await write()).toMatchObject([{ dynamodb: 1, writeUnits: 3, unmetered: 0 }])
    // The index has it already.
    expect(await write()).toMatchObject([{ dynamodb: 1, writeUnits: 2 }])
    const keys = ['c', 'd', 'none'].map((sk) => item(sk))
    const [read] = await costOf(() =>
      shop.call('dynamodb', 'BatchGetItem', { RequestItems: { [table('Views')]: { Keys: keys } } }),
    )
    expect(read).toMatchObject({ dynamodb: 1, readUnits: 1.5, unmetered: 0 })
  })

  it('says which calls it cannot count', async () => {
    const trimmed = { Keys: [item('a')], ProjectionExpression: 'sk' }
    const [row] = await costOf(() =>
      shop.call('dynamodb', 'BatchGetItem', { RequestItems: { [table('Views')]: trimmed } }),
    )
    expect(row).toMatchObject({ unmetered: 1 })
  })

  it('is read over HTTP, since a mark or since the start', async () => {
    const first = (await (await shop.fetch('/embedded/meter')).json()) as { mark: string; rows: MeterRow[] }
    expect(first.rows.length).toBeGreaterThan(2)
    const since = await (await shop.fetch(`/embedded/meter?since=${first.mark}`)).json()
    expect(since).toMatchObject({ rows: [] })
    expect((await shop.fetch('/embedded/meter?since=999')).status).toBe(404)
  })
})

describe('an operation is named after', () => {
  const asked = (method: string, rawPath: string) => ({
    rawPath,
    routeKey: 'ANY /intake/{proxy+}',
    requestContext: { http: { method } },
  })
  it.each([
    ['the endpoint', asked('POST', '/intake/proposals/9x/file'), ['POST /intake/proposals/{id}/file']],
    ['the route of an unknown endpoint', asked('GET', '/intake/nothing/at/all'), ['ANY /intake/{proxy+}']],
    [
      'the facts in a batch',
      {
        Records: [
          { body: '{"type":"cn.shangban.proposal.filed.v1"}' },
          { body: '{"kind":"sweep"}' },
          { body: '?' },
        ],
      },
      ['proposal.filed', 'sweep', 'unreadable'],
    ],
    ['the rule', { resources: ['arn:aws:events:x:0:rule/shop-Hourly'] }, ['shop-Hourly']],
  ])('%s', (_, event, names) => expect(operationsOf(event)).toEqual(names))
})
