// One worker of a function: loads the bundle that would be deployed and runs one invocation at a time, as Lambda's
// own runtime does. Everything crosses as JSON, so nothing can be handed over that Lambda could not hand over.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

export interface WorkerSetup {
  readonly directory: string
  readonly handler: string
  readonly name: string
  readonly arn: string
  readonly memory: number
}

export interface Invocation {
  readonly id: string
  /** JSON */
  readonly event: string
  readonly deadline: number
  readonly businessTimeOffsetMs: number
}

export type Result =
  | { readonly id: string; readonly ok: true; readonly value: string }
  | { readonly id: string; readonly ok: false; readonly error: FunctionError }

export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace: readonly string[]
}

type Handler = (event: unknown, context: unknown) => unknown

const setup = workerData as WorkerSetup
let loaded: Promise<Handler> | undefined = load()
loaded.catch(() => {
  // The invocation that needs it reports it.
})

async function load(): Promise<Handler> {
  const [file = '', name = ''] = setup.handler.split('.')
  const path = ['.mjs', '.js', '.cjs'].map((end) => join(setup.directory, file + end)).find(existsSync)
  if (!path) throw new Error(`Cannot find module '${file}' in ${setup.directory}`)
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>
  const handler = module[name] ?? (module.default as Record<string, unknown> | undefined)?.[name]
  if (typeof handler !== 'function') throw new Error(`${setup.handler} is undefined or not exported`)
  return handler as Handler
}

async function run(invocation: Invocation): Promise<Result> {
  const { id } = invocation
  process.env.BUSINESS_TIME_OFFSET_MS = String(invocation.businessTimeOffsetMs)
  try {
    loaded ??= load()
    const handler = await loaded
    const value = await handler(JSON.parse(invocation.event), contextOf(invocation))
    return { id, ok: true, value: JSON.stringify(value) ?? 'null' }
  } catch (error) {
    loaded?.catch(() => {
      // The next invocation tries again, as after a failed start on Lambda.
      loaded = undefined
    })
    return { id, ok: false, error: describe(error) }
  }
}

function contextOf({ id, deadline }: Invocation) {
  return {
    awsRequestId: id,
    functionName: setup.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: setup.arn,
    memoryLimitInMB: String(setup.memory),
    logGroupName: `/aws/lambda/${setup.name}`,
    logStreamName: 'embedded',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  }
}

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: 'Error', errorMessage: String(error), trace: [] }
  return {
    errorType: error.name,
    errorMessage: error.message,
    trace: (error.stack ?? '').split('\n').slice(0, 20),
  }
}

parentPort?.on('message', (invocation: Invocation) => {
  run(invocation).then((result) => parentPort?.postMessage(result))
})
