// A refusal as people should read it: what was wrong, at which field, what is allowed.
import { dateTime } from '../time/format.ts'

export interface FieldError {
  /** Dotted, as in `answers.0.text`. */
  readonly path: string
  readonly zh: string
}

export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  /** What the service says beyond that: in which states the step is possible, how long a text may be. */
  readonly beside?: string
  readonly allowed?: unknown
  readonly errors: readonly FieldError[]
}

export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

const unanswered: Problem = {
  status: 0,
  code: 'offline',
  title: '没有连上服务器。请检查网络后再试一次：同一次操作重试不会重复办理。',
  errors: [],
}

/** For answers that are no problem document, such as a gateway's own. */
const wordsByStatus: Record<number, string> = {
  401: '登录已过期，请重新登录。',
  403: '您的身份不能做这件事。',
  404: '没有找到。',
  429: '现在访问的人较多，请稍候再试。',
  503: '系统正在启动，请稍候再试。',
}

/** Where the services speak to who writes programs, the portal speaks to who uses it. */
const wordsByCode: Record<string, string> = {
  internal: '系统出了差错，已经记录。请稍后再试一次：同一次操作重试不会重复办理。',
  'timed-out': '办理超时。请稍后再试一次：同一次操作重试不会重复办理。',
  'idempotency-key-reused': '上一次提交可能已经生效，请刷新后看一看。',
}

/** Reads the body of an answer that was no success. */
export function problemOf(status: number, body: unknown): Problem {
  const document = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const detail = document.detail as { zh?: unknown } | undefined
  const own = wordsByCode[String(document.code)]
  const title = [own, document.title, detail?.zh].find((text) => typeof text === 'string')
  const beside = own === undefined ? besideTitle(document.title, detail?.zh) : undefined
  return {
    status,
    ...(beside === undefined ? {} : { beside }),
    code: typeof document.code === 'string' ? document.code : String(status),
    title: title ?? wordsByStatus[status] ?? '系统出了差错，请稍后再试：同一次操作重试不会重复办理。',
    errors: Array.isArray(document.errors) ? (document.errors as FieldError[]) : [],
    ...(document.allowed === undefined ? {} : { allowed: document.allowed }),
  }
}

/** A detail begins with the title, and goes on with what is allowed. */
function besideTitle(title: unknown, detail: unknown): string | undefined {
  if (typeof title !== 'string' || typeof detail !== 'string' || !detail.startsWith(title)) return undefined
  return detail.slice(title.length) || undefined
}

export function problemOfError(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unanswered
}

/** Whether what the person saw has changed since, so that reading anew is what helps. */
export function asksToRefresh({ status, code }: Problem): boolean {
  return status === 409 || status === 412 || code === 'idempotency-key-reused'
}

/** 手机号“138 0000 1234”: personal data in a text, and where it stands. */
export const foundWords = ({ kind, passage }: { kind: string; passage?: string }): string =>
  passage === undefined ? kind : `${kind}“${passage}”`

/**
 * What would be allowed where the service does not say it: what was found stays with whoever wrote it, and an instant is told
 * as the page tells time. States and bounds it has said itself, in the names of the thing itself.
 */
export function allowedWords(allowed: unknown): string | undefined {
  if (typeof allowed !== 'object' || allowed === null) return undefined
  const { until, found } = allowed as Record<string, unknown>
  if (Array.isArray(found)) return `找到：${found.map(foundWords).join('、')}。`
  if (typeof until === 'string') return `期限是 ${dateTime(until)}。`
  return undefined
}
