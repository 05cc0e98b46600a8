// The template's schedule rules: on wall time while the stack runs, once after a start that missed them, and once
// after each move of business time.
import { randomUUID } from 'node:crypto'
import type { Activity } from './activity.ts'
import type { BusinessTime } from './business-time.ts'
import { byId, type Inventory, type Rule, type RuleTarget } from './inventory.ts'
import type { Settings } from './settings.ts'
import type { Sqs } from './sqs-engine.ts'
import type { Functions } from './workers.ts'

export interface Schedule {
  /** Fires every rule once, in the template's order; resolves when their functions have run. */
  fireAll(): Promise<void>
  stop(): void
}

export interface ScheduleOptions {
  readonly inventory: Inventory
  readonly sqs: Sqs
  readonly functions: Functions
  readonly activity: Activity
  readonly businessTime: BusinessTime
  readonly settings: Settings
  /** Whether rules fire by themselves; tests may prefer to fire them. */
  readonly onWallTime?: boolean
  /** First wait before a function that failed is invoked again; AWS waits a minute. */
  readonly backoffMs?: number
}

export function startSchedule(options: ScheduleOptions): Schedule {
  const { inventory, settings, activity } = options
  const timers = new Map<string, NodeJS.Timeout>()
  let stopped = false

  const fire = (rule: Rule) =>
    activity.during(async () => {
      settings.write(setting(rule), String(Date.now()))
      for (const target of rule.targets) await reach(target, rule, options, () => stopped)
    })
  const plan = (rule: Rule) => {
    const last = Number(settings.read(setting(rule)) ?? 0)
    const wait = Math.max(0, last + rule.everyMs - Date.now())
    const timer = setTimeout(() => {
      if (stopped) return
      void fire(rule)
      plan(rule)
    }, wait)
    timers.set(rule.id, timer)
  }
  if (options.onWallTime !== false) for (const rule of inventory.rules) plan(rule)

  return {
    async fireAll() {
      for (const rule of inventory.rules) await fire(rule)
    },
    stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

const setting = ({ name }: Rule) => `rule-last-fired:${name}`

async function reach(
  target: RuleTarget,
  rule: Rule,
  options: ScheduleOptions,
  stopped: () => boolean,
): Promise<void> {
  const { inventory, sqs, functions } = options
  const event = target.input === undefined ? eventOf(rule, options) : (JSON.parse(target.input) as unknown)
  if (target.kind === 'queue') {
    sqs.send(target.queueId, JSON.stringify(event), target.group === undefined ? {} : { group: target.group })
    return
  }
  const { asynchronous } = byId(inventory.functions, target.functionId)
  for (let attempt = 0; !stopped(); attempt += 1) {
    const outcome = await functions.invoke(target.functionId, event)
    if (outcome.ok) return
    if (attempt >= asynchronous.retries) {
      if (asynchronous.onFailure !== undefined)
        sqs.send(
          asynchronous.onFailure,
          JSON.stringify({
            version: '1.0',
            timestamp: new Date().toISOString(),
            requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: attempt + 1 },
            requestPayload: event,
            responseContext: { statusCode: 200, functionError: 'Unhandled' },
            responsePayload: outcome.error,
          }),
        )
      return
    }
    await new Promise((resolve) => setTimeout(resolve, (options.backoffMs ?? 1000) * 2 ** attempt))
  }
}

/** What EventBridge sends; its time is business time, as on AWS the two are one. */
function eventOf(rule: Rule, { inventory, businessTime }: ScheduleOptions) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: rule.arn.split(':')[4],
    time: businessTime
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
    region: inventory.region,
    resources: [rule.arn],
    detail: {},
  }
}
