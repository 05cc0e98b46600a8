// The structured log: one JSON line an event, with a code and correlation ids, and no personal data: the fields are a
// closed list, none of which holds a name, a text or a contact.
export interface LogFields {
  readonly aggregate?: string
  readonly id?: string
  readonly seq?: number
  readonly sent?: number
  readonly type?: string
  readonly source?: string
  readonly position?: number
  readonly reason?: string
  readonly correlation?: string
  readonly route?: string
  readonly status?: number
  readonly code?: string
  readonly role?: string
  readonly count?: number
  readonly error?: unknown
}

export interface Log {
  info(code: string, fields?: LogFields): void
  error(code: string, fields?: LogFields): void
}

/** Writes to a stream of lines; an error keeps its name, message and stack. */
export function logTo(write: (line: string) => void, service: string, clock: { now(): string }): Log {
  const line = (level: string, code: string, { error, ...fields }: LogFields = {}) =>
    write(
      JSON.stringify({
        level,
        code,
        service,
        at: clock.now(),
        ...fields,
        ...(error === undefined ? {} : { error: errorFields(error) }),
      }),
    )
  return {
    info: (code, fields) => line('info', code, fields),
    error: (code, fields) => line('error', code, fields),
  }
}

function errorFields(error: unknown): object {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { name: 'unknown', message: String(error) }
}

export const silentLog: Log = { info: () => {}, error: () => {} }
