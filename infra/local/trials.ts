// The embedded runtime's addresses for trying the stack: what its functions spend, faults in their calls, and the
// abrupt end of a worker.
import { FaultError, type FaultRule, type Faults, faultKinds } from './faults.ts'
import type { Meter } from './meter.ts'
import { type HttpAnswer, jsonAnswer, problemAnswer } from './problem.ts'

export interface TrialParts {
  readonly meter: Meter['read']
  readonly faults: Faults
  readonly killWorker: (functionId: string) => Promise<boolean>
}

type Answers = Record<string, (input: Record<string, unknown>, query: URLSearchParams) => Promise<HttpAnswer>>

export function trialAnswers({ meter, faults, killWorker }: TrialParts): Answers {
  return {
    'GET /embedded/meter': async (_, query) => {
      const reading = meter(query.get('since') ?? undefined)
      return reading ? jsonAnswer(reading) : unknownMark
    },
    'GET /embedded/faults': async () => jsonAnswer(faults.list()),
    'POST /embedded/faults': async ({ seed, ...input }) => {
      if (!isRule(input)) return problemAnswer(faultInvalid)
      try {
        const id = faults.add(input)
        if (typeof seed === 'number') faults.seed(seed)
        return jsonAnswer({ id }, 201)
      } catch (error) {
        if (!(error instanceof FaultError)) throw error
        return problemAnswer({ ...faultInvalid, en: error.message })
      }
    },
    'DELETE /embedded/faults': async (_, query) => {
      const id = query.get('id')
      if (id === null) faults.clear()
      else if (!faults.remove(id)) return unknownRule
      return jsonAnswer(faults.list())
    },
    'POST /embedded/kill-worker': async (input) => {
      try {
        return jsonAnswer({ killed: await killWorker(String(input.function)) })
      } catch {
        return unknownFunction
      }
    },
  }
}

const shapes: Readonly<Record<keyof FaultRule, (value: unknown) => boolean>> = {
  fault: (value) => faultKinds.some((kind) => kind === value),
  function: isText,
  service: (value) => value === 'dynamodb' || value === 'sqs',
  action: isText,
  table: isText,
  queue: isText,
  probability: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  times: (value) => Number.isInteger(value),
  delayMs: (value) => typeof value === 'number' && value >= 0,
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isRule(input: Record<string, unknown>): input is Record<string, unknown> & FaultRule {
  return (
    input.fault !== undefined &&
    Object.entries(input).every(([name, value]) => shapes[name as keyof FaultRule]?.(value) ?? false)
  )
}

const faultInvalid = {
  status: 422,
  code: 'fault-invalid',
  zh: `请给出 fault（${faultKinds.join('、')}之一），可限定 function、service、action、table、queue、probability(0–1)、times、delayMs。`,
  en: `Give fault (one of ${faultKinds.join(', ')}), and if wanted function, service, action, table, queue, probability (0 to 1), times, delayMs.`,
}

const unknownRule = problemAnswer({
  status: 404,
  code: 'fault-unknown',
  zh: '没有这条故障规则，GET /embedded/faults 列出全部。',
  en: 'There is no such fault; GET /embedded/faults lists them.',
})

const unknownMark = problemAnswer({
  status: 404,
  code: 'mark-unknown',
  zh: '没有这个计量标记：标记在重启后失效，只保留最近的若干个。',
  en: 'There is no such mark: marks end with a restart, and only the latest are kept.',
})

const unknownFunction = problemAnswer({
  status: 404,
  code: 'function-unknown',
  zh: '没有这个函数，请给出模板中的逻辑 ID，例如 IntakeRelayFunction。',
  en: 'There is no such function; give its logical id in the template, such as IntakeRelayFunction.',
})
