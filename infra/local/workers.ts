// The functions: each has a pool of worker threads that run its bundle, one invocation a worker at a time.
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import type { LevelPortal } from '#contracts/level.ts'
import type { Activity } from './activity.ts'
import { accessKeyOf } from './calls.ts'
import type { LambdaFunction } from './inventory.ts'
import type { Log } from './log.ts'
import type { FunctionError, Invocation, Result, WorkerSetup } from './worker.ts'

export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: FunctionError }

export interface Functions {
  /** Runs the function once. Never rejects: a failing function is an outcome. */
  invoke(functionId: string, event: unknown): Promise<Outcome>
  /** Starts a worker ahead of the first invocation. */
  warm(functionId: string): void
  /**
   * Ends a worker of the function abruptly, one in the middle of an invocation if there is any.
   * False when it has no worker.
   */
  kill(functionId: string): Promise<boolean>
  close(): Promise<void>
}

export interface FunctionsOptions {
  readonly functions: readonly LambdaFunction[]
  readonly region: string
  readonly gatewayUrl: string
  readonly businessTimeOffsetMs: () => number
  /** Told to the functions in place of the deployment's: on this machine the levels are elsewhere. */
  readonly portals?: readonly LevelPortal[]
  /** Workers a function may have at once. */
  readonly workersOf: (functionId: string) => number
  readonly activity: Activity
  readonly log: Log
  /** Told of every invocation, with the session its calls will carry. */
  readonly onBegin?: (session: string, functionId: string, event: unknown) => void
}

export function startFunctions(options: FunctionsOptions): Functions {
  const pools = new Map(options.functions.map((item) => [item.id, makePool(item, options)]))
  const poolOf = (id: string) => {
    const pool = pools.get(id)
    if (!pool) throw new Error(`No function ${id}.`)
    return pool
  }
  return {
    invoke: (id, event) => options.activity.during(() => poolOf(id).invoke(event)),
    warm: (id) => poolOf(id).warm(),
    kill: (id) => poolOf(id).kill(),
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }
}

/** With which functions sign on this machine. */
export const functionSecret = 'embedded'

const nurseryMb = 8

interface Slot {
  readonly worker: Worker
  /** As the session token of its credentials has it. */
  readonly session: string
  /** Settles the invocation that is running in it, if one is. */
  finish?: (outcome: Outcome) => void
  gone: boolean
}

interface Waiting {
  readonly event: unknown
  readonly resolve: (outcome: Outcome) => void
}

function makePool(target: LambdaFunction, options: FunctionsOptions) {
  const slots = new Set<Slot>()
  const idle: Slot[] = []
  const waiting: Waiting[] = []
  let closed = false
  let started = 0

  const start = (): Slot => {
    started += 1
    const session = `${target.id}/${started}`
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      name: target.id,
      workerData: {
        directory: target.directory,
        handler: target.handler,
        name: target.name,
        arn: target.arn,
        memory: target.memory,
      } satisfies WorkerSetup,
      env: environmentOf(target, session, options),
      execArgv: [],
      // A function over its memory is ended, as on Lambda; a small nursery, since there are many workers.
      resourceLimits: { maxOldGenerationSizeMb: target.memory, maxYoungGenerationSizeMb: nurseryMb },
      stdout: true,
      stderr: true,
    })
    for (const stream of [worker.stdout, worker.stderr])
      createInterface({ input: stream }).on('line', (line) => options.log.write(target.id, line))
    const slot: Slot = { worker, session, gone: false }
    slots.add(slot)
    worker.on('message', (result: Result) =>
      slot.finish?.(
        result.ok
          ? { ok: true, value: JSON.parse(result.value) as unknown }
          : { ok: false, error: result.error },
      ),
    )
    const lose = (error: FunctionError) => {
      if (slot.gone) return
      slot.gone = true
      slots.delete(slot)
      const at = idle.indexOf(slot)
      if (at >= 0) idle.splice(at, 1)
      slot.finish?.({ ok: false, error })
    }
    worker.on('error', (error) =>
      lose({ errorType: 'Runtime.UnhandledException', errorMessage: String(error), trace: [] }),
    )
    worker.on('exit', (code) =>
      lose({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with code ${code}`, trace: [] }),
    )
    return slot
  }

  const run = (slot: Slot, { event, resolve }: Waiting) => {
    const id = randomUUID()
    const timer = setTimeout(() => {
      const { finish } = slot
      delete slot.finish
      slot.gone = true
      slots.delete(slot)
      void slot.worker.terminate()
      finish?.({
        ok: false,
        error: {
          errorType: 'Sandbox.Timedout',
          errorMessage: `Task timed out after ${target.timeoutSeconds.toFixed(2)} seconds`,
          trace: [],
        },
      })
    }, target.timeoutSeconds * 1000)
    slot.finish = (outcome) => {
      clearTimeout(timer)
      delete slot.finish
      if (!outcome.ok) options.log.write(target.id, JSON.stringify({ request: id, ...outcome.error }))
      if (!slot.gone) idle.push(slot)
      resolve(outcome)
      next()
    }
    options.onBegin?.(slot.session, target.id, event)
    slot.worker.postMessage({
      id,
      event: JSON.stringify(event),
      deadline: Date.now() + target.timeoutSeconds * 1000,
      businessTimeOffsetMs: options.businessTimeOffsetMs(),
    } satisfies Invocation)
  }

  const next = () => {
    while (waiting.length > 0 && !closed) {
      const slot = idle.pop() ?? (slots.size < options.workersOf(target.id) ? start() : undefined)
      const first = slot && waiting.shift()
      if (!slot || !first) return
      run(slot, first)
    }
  }

  return {
    invoke: (event: unknown) =>
      new Promise<Outcome>((resolve) => {
        if (closed) resolve({ ok: false, error: stopping })
        waiting.push({ event, resolve })
        next()
      }),
    warm() {
      if (slots.size === 0 && !closed) idle.push(start())
    },
    async kill() {
      const slot = [...slots].find(({ finish }) => finish !== undefined) ?? [...slots][0]
      await slot?.worker.terminate()
      return slot !== undefined
    },
    async close() {
      closed = true
      for (const { resolve } of waiting.splice(0)) resolve({ ok: false, error: stopping })
      await Promise.all([...slots].map(({ worker }) => worker.terminate()))
    },
  }
}

const stopping: FunctionError = {
  errorType: 'ServiceException',
  errorMessage: 'The embedded stack is stopping.',
  trace: [],
}

/** What the function would find on Lambda, and nothing of the machine it runs on: no credentials, no profile. */
function environmentOf(target: LambdaFunction, session: string, options: FunctionsOptions) {
  const { region, gatewayUrl, portals } = options
  const { LEVEL } = target.environment
  return {
    ...target.environment,
    ...(LEVEL === undefined || portals === undefined
      ? {}
      : { LEVEL: JSON.stringify({ ...JSON.parse(LEVEL), portals }) }),
    BUSINESS_TIME_OFFSET_MS: String(options.businessTimeOffsetMs()),
    // Sandbox departments listen on this machine.
    WEBHOOK_ALSO_ALLOW: 'localhost,127.0.0.0/8,::1',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_LAMBDA_FUNCTION_NAME: target.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(target.memory),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_ACCESS_KEY_ID: accessKeyOf(target.id),
    AWS_SECRET_ACCESS_KEY: functionSecret,
    AWS_SESSION_TOKEN: session,
    AWS_ENDPOINT_URL_DYNAMODB: gatewayUrl,
    AWS_ENDPOINT_URL_SQS: gatewayUrl,
    AWS_ENDPOINT_URL_S3: gatewayUrl,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    TZ: ':UTC',
  }
}
