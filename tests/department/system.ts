// A department's system as an outsider would write it: a small HTTP server, the `standardwebhooks` package, `fetch`.
// It knows nothing of our code but the guide (docs/guides/departments.md).
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** An event it was told, verified. */
export interface Told {
  readonly id: string
  readonly type: string
  // biome-ignore lint/suspicious/noExplicitAny: an outsider reads what the guide promises
  readonly data: any
}

export interface SystemOptions {
  /** Origin of the level's API. */
  readonly url: string
  /** Port to listen on; 0 takes a free one. */
  readonly port?: number
  /** What happens, for the terminal and the tests. */
  readonly tell?: (line: Line) => void
  /** What it answers to a post; 204 unless given. */
  readonly answer?: (told: Told) => number
}

export type Line =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'said'; readonly name: string; readonly case: string; readonly status: number }
  | { readonly kind: 'forged'; readonly reason: string }

export interface DepartmentSystem {
  /** Where it listens. */
  readonly receiving: string
  /** Takes the endpoint and the secret that the dispatch office handed over; several secrets during a rotation. */
  connect(endpoint: string, ...secrets: string[]): void
  /** Hears every verified event once, in the order in which it came. */
  onTold(listener: (told: Told) => Promise<void>): void
  /** Sends one event; the answer's status, 202 when it was taken. */
  say(name: string, data: { case: string } & Record<string, unknown>): Promise<number>
  readonly heard: readonly Told[]
  stop(): Promise<void>
}

/** How long a department waits before it repeats a message that nobody took. */
const repeatAfterMs = 500
const tries = 5

export async function startSystem(options: SystemOptions): Promise<DepartmentSystem> {
  const { url, tell = () => {} } = options
  const heard: Told[] = []
  const known = new Set<string>()
  const listeners: ((told: Told) => Promise<void>)[] = []
  let endpoint = ''
  let secrets: readonly string[] = []
  /** One event after the other. */
  let busy: Promise<unknown> = Promise.resolve()

  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const verified = verifiedBy(secrets, body, request.headers as Record<string, string>)
    if (verified === undefined) {
      tell({ kind: 'forged', reason: 'the signature does not fit' })
      response.writeHead(401).end()
      return
    }
    const { type, data } = verified as { type: string; data: unknown }
    const told: Told = { id: String(request.headers['webhook-id']), type: nameOf(type), data }
    const status = options.answer?.(told) ?? 204
    response.writeHead(status).end()
    if (status >= 300 || known.has(told.id)) return
    known.add(told.id)
    heard.push(told)
    tell({ kind: 'told', told })
    for (const listener of listeners) busy = busy.then(() => listener(told))
  }
  const server: Server = createServer((request, response) => {
    receive(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))

  const post = async (id: string, body: string): Promise<number> => {
    const [secret = ''] = secrets
    const at = new Date()
    const answer = await fetch(`${url}/hooks/${endpoint}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
      },
      body,
    })
    await answer.arrayBuffer()
    return answer.status
  }

  return {
    receiving: `http://127.0.0.1:${(server.address() as AddressInfo).port}/shangban`,
    heard,
    connect(id, ...known) {
      endpoint = id
      secrets = known
    },
    onTold(listener) {
      listeners.push(listener)
    },
    async say(name, data) {
      // The id stays the same when the message is repeated: it is then taken once.
      const id = `msg_${randomUUID().replaceAll('-', '')}`
      const body = JSON.stringify({
        specversion: '1.0',
        id,
        source: '/department/oa',
        type: `cn.shangban.hook.${name}.v1`,
        datacontenttype: 'application/json',
        data,
      })
      for (let attempt = 1; ; attempt++) {
        const status = await post(id, body).catch(() => 0)
        if ((status !== 0 && status < 500) || attempt === tries) {
          tell({ kind: 'said', name, case: data.case, status })
          return status
        }
        await new Promise((resolve) => setTimeout(resolve, repeatAfterMs * attempt))
      }
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await busy.catch(() => {})
    },
  }
}

/** The event, if one of the secrets fits: during a rotation two do. */
function verifiedBy(
  secrets: readonly string[],
  body: string,
  headers: Readonly<Record<string, string>>,
): unknown {
  for (const secret of secrets) {
    try {
      return new Webhook(secret).verify(body, headers)
    } catch {
      // The next one may fit.
    }
  }
  return undefined
}

/** `cn.shangban.hook.case.dispatched.v1` → `case.dispatched` */
const nameOf = (type: string) => type.replace(/^cn\.shangban\.hook\./, '').replace(/\.v\d+$/, '')
