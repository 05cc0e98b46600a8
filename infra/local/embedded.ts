// The embedded runtime's own addresses, under /embedded: people, time, tokens for scripts, documents. None is deployed.
import type { IncomingMessage } from 'node:http'
import { type BusinessTime, TimeError, type TimeMove } from './business-time.ts'
import { documentAnswer } from './documents.ts'
import type { Identity } from './identity.ts'
import type { OperatorAccess } from './operator.ts'
import type { DemoLevel, Person } from './people.ts'
import { type HttpAnswer, jsonAnswer, problemAnswer } from './problem.ts'
import { type TrialParts, trialAnswers } from './trials.ts'

export interface Embedded {
  answer(request: IncomingMessage, path: string, body: Buffer): Promise<HttpAnswer>
}

/** How still the stack is, and what is left lying. */
export interface Stillness {
  readonly settled: boolean
  /** Messages waiting out a delay or their visibility timeout. */
  readonly waiting: number
  /** Messages in queues that nothing consumes. */
  readonly deadLetters: number
}

export interface QueueState {
  readonly queue: string
  readonly available: number
  readonly waiting: number
  /** Bodies of what lies in a queue nothing consumes, oldest first. */
  readonly deadLetters?: readonly DeadLetter[]
}

export interface DeadLetter {
  readonly body: string
  readonly attributes: object
}

export interface EmbeddedParts extends TrialParts {
  readonly level: DemoLevel
  readonly people: readonly Person[]
  readonly identity: Identity
  readonly businessTime: BusinessTime
  /** Moves business time, fires the schedule rules, and waits for the end of it unless told not to. */
  readonly move: (request: TimeMove, settle: boolean) => Promise<Stillness>
  readonly settled: (timeoutMs?: number) => Promise<Stillness>
  readonly queues: () => readonly QueueState[]
  /** For the commands of infra/operate. */
  readonly operator: OperatorAccess
}

export function makeEmbedded(parts: EmbeddedParts): Embedded {
  const { level, people, identity, businessTime } = parts
  const time = () => ({ now: businessTime.now().toISOString(), offsetMs: businessTime.offsetMs() })

  const answers: Record<
    string,
    (input: Record<string, unknown>, query: URLSearchParams) => Promise<HttpAnswer>
  > = {
    ...trialAnswers(parts),
    'GET /embedded/people': async () => jsonAnswer(people),
    'GET /embedded/config': async () =>
      jsonAnswer({ embedded: true, level, issuer: identity.issuer, ...identity.client }),
    'GET /embedded/time': async () => jsonAnswer(time()),
    'POST /embedded/time': async (input) => {
      const { advance, to, settle } = input
      const move = typeof advance === 'string' ? { advance } : typeof to === 'string' ? { to } : undefined
      if (!move || (advance !== undefined && to !== undefined))
        return problemAnswer({
          status: 422,
          code: 'time-invalid',
          zh: '请给出 advance（ISO 8601 时长）或 to（ISO 8601 时刻）之一。',
          en: 'Give either advance (an ISO 8601 duration) or to (an ISO 8601 instant).',
        })
      try {
        const stillness = await parts.move(move, settle !== false)
        return jsonAnswer({ ...time(), ...stillness })
      } catch (error) {
        if (!(error instanceof TimeError)) throw error
        return problemAnswer({ status: 422, code: 'time-invalid', zh: error.zh, en: error.en })
      }
    },
    'GET /embedded/settled': async (_, query) => {
      const limit = Number(query.get('timeoutMs') ?? Number.NaN)
      return jsonAnswer(await parts.settled(Number.isFinite(limit) ? limit : undefined))
    },
    'GET /embedded/operator': async () => jsonAnswer(parts.operator),
    'GET /embedded/queues': async () => jsonAnswer(parts.queues()),
    'POST /embedded/token': async ({ person }) => {
      const token = await identity.token(String(person))
      if (token) return jsonAnswer(token)
      return problemAnswer({
        status: 404,
        code: 'person-unknown',
        zh: '没有这个演示人员，GET /embedded/people 列出全部。',
        en: 'There is no such demo person; GET /embedded/people lists them.',
      })
    },
  }

  return {
    async answer(request, path, body) {
      const document = documentAnswer(request.method, path)
      if (document) return document
      const handle = answers[`${request.method} ${path}`]
      if (!handle) return unknownAddress(Object.keys(answers))
      const input = request.method === 'POST' ? readInput(request, body) : {}
      if (!input) return unreadable
      return handle(input, new URL(request.url ?? '/', 'http://localhost').searchParams)
    },
  }
}

/** Only JSON, said so: a page of another origin cannot send that here without asking first. */
function readInput(request: IncomingMessage, body: Buffer): Record<string, unknown> | undefined {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return undefined
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const unreadable = problemAnswer({
  status: 400,
  code: 'body-unreadable',
  zh: '请以 content-type: application/json 发送一个 JSON 对象。',
  en: 'Send a JSON object with content-type: application/json.',
})

const unknownAddress = (known: readonly string[]) =>
  problemAnswer({
    status: 404,
    code: 'not-found',
    zh: `没有这个地址，现有：${known.join('、')}。`,
    en: `There is nothing at this address; there are ${known.join(', ')}.`,
  })
