import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureStack, startFixture, table } from './fixture-stack.ts'
import { PortTakenError } from './http.ts'

describe('a running stack', () => {
  let shop: FixtureStack
  beforeAll(async () => {
    shop = await startFixture()
    mkdirSync(join(shop.directory, 'portal', 'assets'), { recursive: true })
    writeFileSync(join(shop.directory, 'portal', 'index.html'), '<!doctype html>门户')
    writeFileSync(join(shop.directory, 'portal', 'assets', 'main-1.js'), 'portal()')
  })
  afterAll(() => shop.stop())

  describe('answers HTTP', () => {
    it('hands a request to the function as payload 2.0, and its answer back', async () => {
      const response = await shop.fetch('/shop/echo?a=1&a=2', { headers: { cookie: 'x=1; y=2' } })
      const event = (await response.json()) as Record<string, never>
      expect(response.status).toBe(200)
      expect(response.headers.get('set-cookie')).toBe('seen=yes')
      expect(event).toMatchObject({
        version: '2.0',
        routeKey: 'ANY /shop/{proxy+}',
        rawPath: '/shop/echo',
        queryStringParameters: { a: '1,2' },
        cookies: ['x=1', 'y=2'],
        pathParameters: { proxy: 'echo' },
        requestContext: {
          authorizer: {
            jwt: { claims: { sub: 'member-01', level: '990001', roles: '[member]', aud: 'shop' } },
          },
          http: { method: 'GET', path: '/shop/echo' },
        },
      })
    })

    it('hands a body that is no text over as base64, and sends one back as bytes', async () => {
      const sent = await shop.fetch('/shop/echo', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: new Uint8Array([1, 2, 255]),
      })
      expect(await sent.json()).toMatchObject({ body: 'AQL/', isBase64Encoded: true })
      const received = await shop.fetch('/shop/binary')
      expect([...new Uint8Array(await received.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47])
    })

    it('needs no token where the route has no authorizer, and one where it has', async () => {
      expect((await fetch(`${shop.stack.url}/open/echo`)).status).toBe(200)
      const refused = await fetch(`${shop.stack.url}/shop/echo`)
      expect(refused.status).toBe(401)
      expect(refused.headers.get('www-authenticate')).toBe('Bearer')
      expect(refused.headers.get('content-type')).toContain('application/problem+json')
    })

    it('refuses a body over 10 MB with a problem document', async () => {
      const response = await shop.fetch('/shop/echo', {
        method: 'POST',
        body: new Uint8Array(10 * 1024 * 1024 + 1),
      })
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ code: 'body-too-large' })
    })

    it('ends an invocation at the function’s timeout, and goes on with a fresh worker', async () => {
      const hung = await shop.fetch('/shop/hang')
      expect(hung.status).toBe(504)
      expect((await shop.fetch('/shop/echo')).status).toBe(200)
    })

    it('replaces a worker that crashed, and answers 500 for the request it had', async () => {
      expect((await shop.fetch('/shop/exit')).status).toBe(500)
      expect((await shop.fetch('/shop/throw')).status).toBe(500)
      expect((await shop.fetch('/shop/echo')).status).toBe(200)
    })

    it('writes what functions print to the log file', async () => {
      await shop.post('/shop/print', { line: '委员提交了提案' })
      await expect
        .poll(() => readFileSync(shop.stack.log, 'utf8'), { timeout: 10_000 })
        .toContain('Api 委员提交了提案')
    })

    it('serves the portal for pages, its files as they are, and 404 for the rest', async () => {
      const page = (path: string) =>
        fetch(shop.stack.url + path, { headers: { accept: 'text/html' } }).then((it) => it.text())
      expect(await page('/')).toContain('门户')
      expect(await page('/proposals/7')).toContain('门户')
      const opened = { accept: 'text/html', 'sec-fetch-mode': 'navigate' }
      expect(await navigate(`${shop.stack.url}/open/echo`, opened)).toContain('门户')
      const script = await fetch(`${shop.stack.url}/assets/main-1.js`)
      expect(script.headers.get('content-type')).toContain('text/javascript')
      expect(script.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await fetch(`${shop.stack.url}/assets/none.js`)).status).toBe(404)
      expect((await fetch(`${shop.stack.url}/%2e%2e/cdk.out/manifest.json`)).status).toBe(404)
      expect((await fetch(`${shop.stack.url}/shop`, { method: 'POST' })).status).toBe(404)
    })
  })

  describe('gives a function its environment', () => {
    it('from the template, with the gateway as AWS and nothing of this machine', async () => {
      const environment = (await (await shop.fetch('/shop/environment')).json()) as Record<string, string>
      expect(environment).toMatchObject({
        RECORDS_TABLE: 'shop-Records',
        AWS_REGION: 'cn-north-1',
        AWS_ACCESS_KEY_ID: 'EMBEDDEDApi',
        BUSINESS_TIME_OFFSET_MS: '0',
      })
      expect(environment.REGISTER).toBe(`${environment.AWS_ENDPOINT_URL_SQS}/000000000000/shop-Register.fifo`)
      expect(environment).not.toHaveProperty('PATH')
    })
  })

  describe('keeps the records append-only', () => {
    const item = { pk: { S: 'p' }, seq: { N: '1' } }
    const condition = 'attribute_not_exists(pk)'
    it.each([
      ['an unconditional put', 'PutItem', { TableName: table('Records'), Item: item }],
      [
        'a condition that could overwrite',
        'PutItem',
        { TableName: table('Records'), Item: item, ConditionExpression: `${condition} OR seq > seq` },
      ],
      ['an update', 'UpdateItem', { TableName: table('Records'), Key: item }],
      ['a delete', 'DeleteItem', { TableName: table('Records'), Key: item }],
      [
        'a batch',
        'BatchWriteItem',
        { RequestItems: { [table('Records')]: [{ PutRequest: { Item: item } }] } },
      ],
      [
        'a transaction',
        'TransactWriteItems',
        {
          TransactItems: [
            { Put: { TableName: table('Records'), Item: item, ConditionExpression: condition } },
          ],
        },
      ],
    ])('refuses %s, with the reason', async (_, action, input) => {
      const { status, output } = await shop.call('dynamodb', action, input)
      expect(status).toBe(400)
      expect(output.__type).toContain('AccessDeniedException')
      expect(output.message).toContain(table('Records'))
    })

    it('lets one of two racing puts of a key through, and makes one record of it', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => shop.record('race', 1)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
      await shop.stack.settled()
      const seen = (await shop.traces('inbox')).filter(({ sk }) => sk?.S?.startsWith('race#'))
      expect(seen).toHaveLength(1)
    })

    it('refuses a caller it does not know', async () => {
      const { AWS_ENDPOINT_URL_DYNAMODB: gateway } = (await (
        await shop.fetch('/shop/environment')
      ).json()) as { AWS_ENDPOINT_URL_DYNAMODB: string }
      const response = await fetch(gateway, { method: 'POST', body: '{}' })
      expect(response.status).toBe(403)
    })
  })

  describe('carries a record through stream and queue', () => {
    it('to the consumer, filtered, well under 100 ms when idle', async () => {
      for (let seq = 1; seq <= 8; seq += 1) {
        await shop.record('quick', seq, seq === 8 ? { kind: { S: 'content' } } : {})
        expect(await shop.stack.settled()).toMatchObject({ settled: true, waiting: 0 })
      }
      const seen = (await shop.traces('inbox')).filter(({ sk }) => sk?.S?.startsWith('quick#'))
      expect(seen).toHaveLength(7)
      // The quickest of them: this machine may be busy with other tests.
      expect(Math.min(...seen.map(({ delay }) => Number(delay?.N)))).toBeLessThan(100)
    })

    it('gives a poisoned record up after its retries, tells the on-failure queue, and goes on behind it', async () => {
      for (const [seq, poison] of [[1], [2, 'throw'], [3], [4, 'partial'], [5]] as const)
        await shop.record('poison', seq, poison ? { poison: { S: poison } } : {})
      await shop.stack.settled()
      const seen = (await shop.traces('inbox')).filter(({ sk }) => sk?.S?.startsWith('poison#'))
      expect(seen.map(({ sk }) => sk?.S)).toEqual(['poison#1', 'poison#3', 'poison#5'])
      const failed = shop.stack.queues().find(({ queue }) => queue === 'shop-RelayFailed')
      const bodies = failed?.deadLetters?.map(
        ({ body }) => JSON.parse(body) as { DDBStreamBatchInfo: object },
      )
      expect(bodies).toHaveLength(2)
      expect(bodies?.[0]?.DDBStreamBatchInfo).toMatchObject({ batchSize: 1 })
    })
  })

  describe('consumes queues', () => {
    const patient = { timeout: 10_000 }

    it('retries only the failed messages of a batch', async () => {
      await shop.call('sqs', 'SendMessageBatch', {
        QueueUrl: 'http://queues/000000000000/shop-Inbox',
        Entries: ['a', 'b', 'c'].map((kind) => ({
          Id: kind,
          MessageBody: JSON.stringify({ kind: `partial-${kind}`, failTimes: kind === 'b' ? 1 : 0 }),
        })),
      })
      await expect
        .poll(
          () =>
            shop.traces('inbox').then((all) => all.filter(({ sk }) => sk?.S?.startsWith('partial-')).length),
          patient,
        )
        .toBe(3)
      const seen = (await shop.traces('inbox')).filter(({ sk }) => sk?.S?.startsWith('partial-'))
      expect(seen.map(({ receives }) => receives?.N)).toEqual(['1', '2', '1'])
    })

    it('leaves a message that keeps failing to the dead letters after its receive count', async () => {
      await shop.send('Inbox', { kind: 'hopeless', failTimes: 99 })
      const letters = () => shop.stack.queues().find(({ queue }) => queue === 'shop-InboxDead')?.deadLetters
      await expect.poll(letters, patient).toHaveLength(1)
      expect(letters()?.[0]?.body).toContain('hopeless')
    })

    it('keeps the order of a FIFO group, also over a failure', async () => {
      for (let at = 0; at < 12; at += 1)
        await shop.send(
          'Register',
          { name: `n${String(at).padStart(2, '0')}`, failTimes: at === 3 ? 1 : 0 },
          { MessageGroupId: 'register', MessageDeduplicationId: `d${at}` },
        )
      await expect.poll(() => shop.traces('register').then((all) => all.length), patient).toBe(12)
      const names = (await shop.traces('register')).map(({ name }) => name?.S)
      expect(names).toEqual([...names].sort())
    })
  })

  describe('moves business time', () => {
    it('forward, fires each rule once, and waits for the end of it', async () => {
      const before = shop.stack.now()
      const response = await shop.post('/embedded/time', { advance: 'P1D' })
      expect(await response.json()).toMatchObject({ settled: true, waiting: 0 })
      const ticks = await shop.traces('tick')
      expect(ticks).toHaveLength(1)
      expect(ticks[0]?.sk?.S?.slice(0, 10)).toBe(
        new Date(before.getTime() + 86_400_000).toISOString().slice(0, 10),
      )
      const sweeps = (await shop.traces('inbox')).filter(({ sk }) => sk?.S === 'sweep')
      expect(sweeps).toHaveLength(1)
      const { now } = (await (await shop.fetch('/shop/time')).json()) as { now: string }
      expect(new Date(now).getTime() - Date.now()).toBeGreaterThan(86_000_000)
    })

    it('never backward, and says so', async () => {
      const response = await shop.post('/embedded/time', { to: '2001-01-01T00:00:00Z' })
      expect(response.status).toBe(422)
      expect(((await response.json()) as { detail: { en: string } }).detail.en).toContain(
        'only moves forward',
      )
    })

    it('only for a request that says it is JSON', async () => {
      const response = await fetch(`${shop.stack.url}/embedded/time`, {
        method: 'POST',
        body: '{"advance":"P1D"}',
      })
      expect(response.status).toBe(400)
    })
  })

  it('gives a script a token for a person, and none for nobody', async () => {
    const given = await shop.post('/embedded/token', { person: 'committee-1' })
    const { accessToken } = (await given.json()) as { accessToken: string }
    const response = await fetch(`${shop.stack.url}/shop/echo`, {
      headers: { authorization: `Bearer ${accessToken}` },
    })
    expect(response.status).toBe(200)
    expect((await shop.post('/embedded/token', { person: 'nobody' })).status).toBe(404)
  })

  it('keeps a second stack off its data and off its port', async () => {
    await expect(startFixture({}, shop.directory)).rejects.toThrow('in use by another running stack')
    const port = Number(new URL(shop.stack.url).port)
    await expect(startFixture({ port })).rejects.toThrow(PortTakenError)
  })
})

describe('a stack started again', () => {
  it('has its tables, queues, tokens and business time, and delivers what was not delivered', async () => {
    const before = await startFixture({ port: await freePort(), tuning: { visibilitySeconds: 600 } })
    await before.record('kept', 1)
    await before.stack.settled()
    await before.stack.advance('P2D')
    const token = await before.stack.token('member-02')
    const now = before.stack.now()
    // Failed once, it waits out its visibility timeout; at the next start nobody holds it any more.
    await before.send('Inbox', { kind: 'late', failTimes: 1 })
    await expect
      .poll(() => before.stack.queues().find(({ queue }) => queue === 'shop-Inbox')?.waiting, {
        timeout: 10_000,
      })
      .toBe(1)

    const after = await before.restart()
    try {
      expect((await after.traces('inbox')).map(({ sk }) => sk?.S)).toContain('kept#1')
      expect(after.stack.now().getTime()).toBeGreaterThanOrEqual(now.getTime())
      const again = await after.record('kept', 1)
      expect(again.output.__type).toContain('ConditionalCheckFailedException')
      const response = await fetch(`${after.stack.url}/shop/echo`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(response.status).toBe(200)
      await expect
        .poll(() => after.traces('inbox').then((all) => all.map(({ sk }) => sk?.S)), { timeout: 10_000 })
        .toContain('late')
    } finally {
      await after.stop()
    }
  })

  it('begins from nothing when asked to', async () => {
    const before = await startFixture()
    await before.record('gone', 1)
    await before.stack.stop()
    const after = await startFixture({ fresh: true }, before.directory)
    try {
      expect((await after.record('gone', 1)).status).toBe(200)
    } finally {
      await after.stop()
    }
    expect(existsSync(before.directory)).toBe(false)
  })
})

/** As a browser opens an address; `fetch` would not let a script claim to be one. */
async function navigate(url: string, headers: Record<string, string>): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve) => get(url, { headers }, resolve))
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return text
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
