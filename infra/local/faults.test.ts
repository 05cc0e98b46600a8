import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from './calls.ts'
import { FaultError, makeFaults } from './faults.ts'
import { type FixtureStack, startFixture, table } from './fixture-stack.ts'

describe('an injected fault', () => {
  let shop: FixtureStack
  beforeAll(async () => {
    shop = await startFixture()
  })
  afterAll(() => shop.stop())
  afterEach(() => shop.stack.faults.clear())

  const put = (sk: string) =>
    shop.call('dynamodb', 'PutItem', { TableName: table('Views'), Item: { pk: { S: 'f' }, sk: { S: sk } } })
  const kept = async () => (await shop.traces('f')).map(({ sk }) => sk?.S)

  it('answers as DynamoDB does when it fails or throttles, and does nothing', async () => {
    shop.stack.faults.add({ fault: 'error', action: 'PutItem', times: 1 })
    const failed = await put('failed')
    expect([failed.status, failed.output.__type]).toEqual([
      500,
      'com.amazonaws.dynamodb.v20120810#InternalServerError',
    ])
    shop.stack.faults.add({ fault: 'throttle', table: 'Views', times: 1 })
    const throttled = await put('throttled')
    expect([throttled.status, throttled.output.__type]).toEqual([
      400,
      'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    ])
    expect(await kept()).toEqual([])
  })

  it('answers as SQS does', async () => {
    shop.stack.faults.add({ fault: 'throttle', queue: 'Inbox', times: 1 })
    const { status, output } = await shop.send('Inbox', { kind: 'never' })
    expect([status, output.__type]).toEqual([400, 'com.amazonaws.sqs#RequestThrottled'])
  })

  it('cuts the connection before anything is done, or after everything', async () => {
    shop.stack.faults.add({ fault: 'cut-before', action: 'PutItem', times: 1 })
    expect(await put('before')).toMatchObject({ code: 'internal' })
    expect(await kept()).toEqual([])
    shop.stack.faults.add({ fault: 'cut-after', action: 'PutItem', times: 1 })
    expect(await put('after')).toMatchObject({ code: 'internal' })
    expect(await kept()).toEqual(['after'])
  })

  it('loses the answer of an insert, and the record is relayed all the same', async () => {
    shop.stack.faults.add({ fault: 'cut-after', function: 'Api', table: 'Records', times: 1 })
    expect(await shop.record('lost', 1)).toMatchObject({ code: 'internal' })
    await shop.stack.settled()
    expect((await shop.traces('relay')).filter(({ of }) => of?.S === 'lost')).toHaveLength(1)
  })

  it('delays', async () => {
    shop.stack.faults.add({ fault: 'delay', delayMs: 300, times: 1 })
    const begun = performance.now()
    expect((await put('late')).status).toBe(200)
    expect(performance.now() - begun).toBeGreaterThan(290)
  })

  it('is asked for and taken back over HTTP', async () => {
    const added = await shop.post('/embedded/faults', { fault: 'error', action: 'PutItem', seed: 3 })
    const { id } = (await added.json()) as { id: string }
    expect((await put('x')).status).toBe(500)
    const list = await (await shop.fetch('/embedded/faults')).json()
    expect(list).toMatchObject([{ id, fault: 'error', struck: 1 }])
    await shop.fetch(`/embedded/faults?id=${id}`, { method: 'DELETE' })
    expect((await put('y')).status).toBe(200)
    expect((await shop.post('/embedded/faults', { fault: 'earthquake' })).status).toBe(422)
    expect((await shop.post('/embedded/faults', { fault: 'error', function: 'Nobody' })).status).toBe(422)
  })

  it('ends a worker in the middle of its work, and what it was doing comes again', async () => {
    shop.stack.faults.add({ fault: 'delay', function: 'InboxReader', delayMs: 5_000, times: 1 })
    await shop.send('Inbox', { kind: 'killed' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await shop.stack.killWorker('InboxReader')).toBe(true)
    await expect
      .poll(() => shop.traces('inbox').then((all) => all.filter(({ sk }) => sk?.S === 'killed')), {
        timeout: 10_000,
      })
      .toMatchObject([{ receives: { N: '2' } }])
  })
})

describe('the dice', () => {
  const parts = { functions: [], tables: [], queues: [] }
  const call = { caller: { id: 'x' }, service: 'sqs', action: 'SendMessage' } as unknown as Call
  const throws = async (seed: number) => {
    const { faults, points } = makeFaults(parts)
    faults.seed(seed)
    faults.add({ fault: 'error', probability: 0.1 })
    const struck = []
    for (let at = 0; at < 1000; at += 1) struck.push((await points.before(call)) !== undefined)
    return struck
  }

  it('fall the same for the same seed, and as often as they should', async () => {
    const first = await throws(7)
    expect(await throws(7)).toEqual(first)
    expect(await throws(8)).not.toEqual(first)
    const share = first.filter(Boolean).length / 1000
    expect(share).toBeGreaterThan(0.07)
    expect(share).toBeLessThan(0.13)
  })

  it('a rule that names what is not there is refused', () => {
    expect(() => makeFaults(parts).faults.add({ fault: 'error', function: 'Nobody' })).toThrow(FaultError)
  })
})
