// Posting to real servers on this machine: what an answer says, and what is never followed or believed.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { poster } from './post.ts'
import { targetsOf } from './targets.ts'

interface Seen {
  readonly path: string
  readonly host: string
  readonly body: string
}

const seen: Seen[] = []
let server: Server
let port: number

const answers: Record<string, (response: ServerResponse) => void> = {
  '/ok': (response) => response.writeHead(200).end('收到'),
  '/redirect': (response) => response.writeHead(307, { location: '/ok' }).end(),
  '/busy': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/silent': () => {},
  '/slow-body': (response) => {
    response.writeHead(200)
    response.write('beginning')
  },
  '/endless': (response) => {
    response.writeHead(200)
    const more = () => {
      while (response.write('字'.repeat(1000)) && !response.destroyed) {}
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  },
  '/hangs-up': (response) => response.destroy(),
}

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      seen.push({ path, host: request.headers.host ?? '', body: Buffer.concat(chunks).toString() })
      answers[path]?.(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const onThisMachine = targetsOf(['127.0.0.1'])
const post = poster(onThisMachine, { timeoutMs: 300, resolve: async () => ['127.0.0.1'] })
const send = (path: string, by = post) =>
  by(
    `http://oa.example.cn:${port}${path}`,
    { 'content-type': 'application/json', 'webhook-id': 'm' },
    '{"案":1}',
  )

describe('a post', () => {
  it('sends the body byte by byte to the address found, under the name given', async () => {
    expect(await send('/ok')).toEqual({ ms: expect.any(Number), status: 200, answer: '收到' })
    expect(seen.at(-1)).toEqual({ path: '/ok', host: `oa.example.cn:${port}`, body: '{"案":1}' })
  })

  it('follows no redirect', async () => {
    const before = seen.length
    expect(await send('/redirect')).toMatchObject({ status: 307 })
    expect(seen).toHaveLength(before + 1)
  })

  it('hands the receiver’s wish to wait on', async () => {
    expect(await send('/busy')).toMatchObject({ status: 429, retryAfter: '120' })
  })

  it('keeps no more of an answer than 500 characters, however long it is', async () => {
    const { answer = '', status } = await send('/endless')
    expect(status).toBe(200)
    expect([...answer]).toHaveLength(500)
  })

  it.each(['/silent', '/slow-body'])('waits no longer than it may: %s', async (path) => {
    const posted = await send(path)
    expect(posted).toEqual({ ms: expect.any(Number), error: 'timeout' })
    expect(posted.ms).toBeLessThan(2000)
  })

  it('says when the connection broke or nobody was there', async () => {
    expect((await send('/hangs-up')).error).toBe('ECONNRESET')
    const nobody = poster(onThisMachine, { resolve: async () => ['127.0.0.1'] })
    expect((await nobody('http://oa.example.cn:1/', {}, '')).error).toBe('ECONNREFUSED')
  })

  it('says when a name is unknown', async () => {
    const lost = poster(onThisMachine, {
      resolve: async () => {
        throw Object.assign(new Error('lost'), { code: 'ENOTFOUND' })
      },
    })
    expect((await lost('https://nowhere.example', {}, '')).error).toBe('ENOTFOUND')
  })
})

describe('a private address', () => {
  const strict = poster(targetsOf([]), { timeoutMs: 300, resolve: async () => ['127.0.0.1', '10.0.0.1'] })

  it.each([
    'http://oa.example.cn',
    'https://oa.example.cn',
    'http://127.0.0.1',
    'https://[::1]',
    'https://2130706433',
  ])('is not connected to: %s', async (origin) => {
    const before = seen.length
    expect(await strict(`${origin}:${port}/ok`, {}, '')).toMatchObject({ error: 'address-refused' })
    expect(seen).toHaveLength(before)
  })

  it('gains nothing from a name that answers differently the second time: it is asked once', async () => {
    let asked = 0
    const rebinding = poster(targetsOf([]), {
      timeoutMs: 300,
      resolve: async () => {
        asked += 1
        // Public when it is checked; whoever asked again would be led inside.
        return asked === 1 ? ['192.0.2.1'] : ['127.0.0.1']
      },
    })
    const before = seen.length
    expect(await rebinding(`https://evil.example:${port}/ok`, {}, '')).toMatchObject({
      error: 'address-refused',
    })
    expect(asked).toBe(1)
    expect(seen).toHaveLength(before)
    // The address connected to is the one that was found, whatever the name says elsewhere.
    expect(await post(`http://localhost.invalid:${port}/ok`, {}, '')).toMatchObject({ status: 200 })
  })
})
