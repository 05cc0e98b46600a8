// Answers of the edge itself, as problem documents (RFC 9457): what was wrong and what to do now, in two languages.
export interface Problem {
  readonly status: number
  readonly code: string
  readonly zh: string
  readonly en: string
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string | Buffer
}

/** The same shape the services' own problems have. */
export function problemAnswer(problem: Problem, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const { status, code, zh, en } = problem
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
    body: JSON.stringify({
      type: `urn:shangban:problem:${code}`,
      title: zh,
      status,
      code,
      detail: { zh, en },
    }),
  }
}

export function jsonAnswer(value: unknown, status = 200): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  }
}
