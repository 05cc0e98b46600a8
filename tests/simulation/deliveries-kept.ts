// What deliveries to units' systems must keep: each is tried in its time and by one at a time, none goes to an endpoint
// that was off, a row tells the truth and is never put over a newer one, and what is owed is delivered or says why not.
import { Webhook } from 'standardwebhooks'
import type { HookOutName } from '#contracts/api/webhook-endpoints.ts'
import { isLevelCode } from '#contracts/level.ts'
import type { DecisionRecord } from '#kernel/decision.ts'
import { lastTry, retryWaits } from '#kernel/webhooks/retries.ts'
import {
  type DeliveryData,
  deliveriesOf,
  deliveryIn,
  messageIdOf,
} from '../../services/assignment/deliveries.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import { type Endpoint, liveSecrets } from '../../services/assignment/domain/endpoint.ts'
import { functionTimeoutMs } from './clock.ts'
import type { NetworkRequest } from './network.ts'
import type { RowPut, RowTable } from './rows.ts'
import { largestSkewMs } from './scheduler.ts'
import type { Site } from './site.ts'
import { Violation } from './violation.ts'

export interface DeliveryKeeper {
  recorded(record: DecisionRecord): void
  put(put: RowPut): void
  /** The level posts. */
  posting(request: NetworkRequest, rows: RowTable): void
  /** A unit's system answered that it has it. */
  received(endpoint: string, id: string): void
  mustHoldAtRest(): void
  /** Whether something is still to be tried. */
  owing(): boolean
}

/** One message at one endpoint, as its rows were seen. */
interface Followed {
  data: DeliveryData
  /** Before this instant of wall time nobody may hold it for a try. */
  earliest: number
  /** Whoever holds it may try once. */
  readonly holders: Set<number>
  received: boolean
}

interface Life {
  readonly unit: string
  /** What it wanted from its registration to now. */
  types: readonly HookOutName[]
  /** At which move it was switched how. */
  readonly switched: { readonly move: number; readonly on: boolean }[]
  /** At which move it was last noted that it turns messages away; when whoever last delivered one began. */
  turnedAwayAt?: number
  tookSince?: number
  /** What was ordered to be sent again: an id, or everything from an id on. */
  readonly orders: { readonly one?: string; readonly from?: string }[]
}

const dayMs = 86_400_000
/** Two functions' clocks, and the reading of one at two moments. */
const slackMs = 2 * largestSkewMs

export function newDeliveryKeeper(
  site: Pick<Site, 'auditor' | 'clock' | 'scheduler' | 'level'>,
): DeliveryKeeper {
  const { auditor, clock, scheduler, level } = site
  const followed = new Map<string, Followed>()
  const endpoints = new Map<string, Life>()
  const owed: { readonly key: string; readonly endpoint: string; readonly type: HookOutName }[] = []
  const keyOf = (endpoint: string, id: string) => `${endpoint} ${id}`
  /** What a function has posted: with its answer it brings forward what else is owed there. */
  const postedBy = new Map<number, { readonly endpoint: string; readonly one: Followed }>()
  const hasDelivered = (endpoint: string) => {
    const posted = postedBy.get(scheduler.caller()?.number ?? 0)
    return posted?.endpoint === endpoint && posted.one.received
  }

  function recordedOfEndpoint({ id, facts }: DecisionRecord): void {
    for (const { fact } of facts) {
      const data = fact.data as { unit: string; types?: HookOutName[]; delivery?: string; since?: string }
      const life = endpoints.get(id)
      const turned = (on: boolean) => life?.switched.push({ move: scheduler.moves(), on })
      if (fact.type === 'endpoint.registered')
        endpoints.set(id, {
          unit: data.unit,
          types: data.types ?? [],
          switched: [{ move: scheduler.moves(), on: true }],
          orders: [],
        })
      if (life === undefined) continue
      if (fact.type === 'endpoint.changed' && data.types !== undefined) {
        const wanted = data.types
        life.types = life.types.filter((type) => wanted.includes(type))
      }
      if (fact.type === 'endpoint.turned-away') life.turnedAwayAt = scheduler.moves()
      if (fact.type === 'endpoint.disabled') turned(false)
      if (fact.type === 'endpoint.enabled') turned(true)
      if (fact.type === 'delivery.replay-ordered')
        life.orders.push(
          data.delivery === undefined
            ? { from: String(data.since).replaceAll(/[-:.]/g, '') }
            : { one: data.delivery },
        )
    }
  }

  const lookedAtAgain = ['reminder.issued', 'case.resumed']

  /** Whom a fact has to reach: reminders, and that a case goes on, are looked at again before they go out. */
  function recordedOfCase({ id, seq, at, facts }: DecisionRecord): void {
    facts.forEach(({ fact, to }, index) => {
      if (to?.outbound === undefined || lookedAtAgain.includes(fact.type)) return
      const { unit = '', coHandlers = [] } = auditor.stateOf<Case>('case', id) ?? {}
      const source = `/${level.code}/assignment/case/${id}/${seq}/${index}`
      for (const told of [unit, ...coHandlers.map((one) => one.unit)]) {
        for (const [endpoint, life] of endpoints) {
          // Of what levels are told, `levels-kept.ts` sees that it arrives.
          if (isLevelCode(told) || life.unit !== told || !life.types.includes(fact.type as HookOutName))
            continue
          const key = keyOf(endpoint, messageIdOf(at, `${source}/${told}`))
          owed.push({ key, endpoint, type: fact.type as HookOutName })
        }
      }
    })
  }

  /** Whether an endpoint was on, or off, at some moment since a move. */
  function was(on: boolean, endpoint: string, since: number): boolean {
    const { switched = [] } = endpoints.get(endpoint) ?? {}
    const before = switched.findLast(({ move }) => move <= since)
    return before?.on === on || switched.some((one) => one.move > since && one.on === on)
  }

  const ordered = ({ endpoint, id }: DeliveryData) =>
    endpoints
      .get(endpoint)
      ?.orders.some(({ one, from }) => one === id || (from !== undefined && id >= from)) === true

  function begun(data: DeliveryData): Followed {
    if (data.state !== 'pending' || data.attempts.length > 0)
      throw new Violation('deliveries', `${keyOf(data.endpoint, data.id)} begins as ${data.state}`)
    return { data, earliest: Date.parse(data.nextAt ?? '') - slackMs, holders: new Set(), received: false }
  }

  /** Every put of a row is one of: held for a try, tried, ordered again, brought forward, or moved on in the index. */
  function follow(one: Followed, data: DeliveryData): void {
    const what = keyOf(data.endpoint, data.id)
    const { data: last } = one
    if (data.body !== last.body) throw new Violation('deliveries', `${what} says something else`)
    const tried = data.tries === last.tries + 1
    const again = data.state === 'pending' && data.tries === 0 && last.tries > 0
    const wellAgain = last.state === 'pending' && data.tries === 0 && hasDelivered(data.endpoint)
    if (tried) mustBeTried(one, data, what)
    else if (wellAgain) one.earliest = clock.trueWall() - slackMs
    else if (last.state !== 'pending' || again) mustBeOrdered(one, data, what)
    // C13: that it was stopped is of no use to a unit once it has gone on.
    else if (data.reason === 'resumed' && data.type === 'case.suspended') one.earliest = Infinity
    else if (data.state === 'dead') mustBeOff(data, what)
    else if (data.state !== 'pending')
      throw new Violation('deliveries', `${what} is ${data.state} without a try`)
    else if (data.nextAt !== last.nextAt) hold(one, data, what)
  }

  function mustBeOrdered(one: Followed, data: DeliveryData, what: string): void {
    if (!ordered(data))
      throw new Violation('deliveries', `${what} was ${one.data.state}, and nobody ordered it again`)
    one.earliest = clock.trueWall() - slackMs
  }

  function hold(one: Followed, data: DeliveryData, what: string): void {
    const now = clock.trueWall()
    if (now < one.earliest && !ordered(data))
      throw new Violation('deliveries', `${what} is tried at ${iso(now)}, not before ${iso(one.earliest)}`)
    one.holders.add(scheduler.caller()?.number ?? 0)
    one.earliest = Date.parse(data.nextAt ?? '') - slackMs
  }

  function mustBeTried(one: Followed, data: DeliveryData, what: string): void {
    const attempt = data.attempts.at(-1)
    const { status = 0 } = attempt ?? {}
    const good = status >= 200 && status < 300
    if (good !== (data.state === 'delivered'))
      throw new Violation('deliveries', `${what} is ${data.state} after ${status}`)
    if (good && !one.received)
      throw new Violation('deliveries', `${what} is delivered, and nobody received it`)
    const life = endpoints.get(data.endpoint)
    if (good && life !== undefined)
      life.tookSince = Math.max(life.tookSince ?? 0, scheduler.caller()?.since ?? 0)
    if (data.state === 'dead' && data.reason === 'endpoint-off') mustBeOff(data, what)
    if (data.state === 'dead' && data.reason === 'gone' && status !== 410)
      throw new Violation('deliveries', `${what} is gone after ${status}`)
    if (data.state === 'exhausted' && data.tries < retryWaits.length)
      throw new Violation('deliveries', `${what} is exhausted after ${data.tries} tries`)
    if (data.state !== 'pending') return
    // What is owed to a level is tried on, once a day.
    const wait =
      (retryWaits[isLevelCode(data.endpoint) ? Math.min(data.tries, lastTry) : data.tries] ?? 0) * 1000
    const next = Date.parse(data.nextAt ?? '')
    const since = Date.parse(attempt?.at ?? '')
    if (next < since + wait || next > since + Math.max(wait * 1.1, dayMs) + functionTimeoutMs)
      throw new Violation(
        'deliveries',
        `${what}: try ${data.tries + 1} is due ${data.nextAt}, last ${attempt?.at}`,
      )
    one.earliest = next - slackMs
  }

  /** C13: as long as a case is stopped nothing goes out but that it is. */
  const heldBack = ({ case: id, type }: DeliveryData): boolean =>
    type !== 'case.suspended' && auditor.stateOf<Case>('case', id)?.restrictedTo !== undefined

  function mustBeOff(data: DeliveryData, what: string): void {
    if (!was(false, data.endpoint, scheduler.caller()?.since ?? 0))
      throw new Violation('deliveries', `${what} is ${data.reason}, and its endpoint was on`)
  }

  return {
    recorded(record) {
      if (record.aggregate === 'endpoint') recordedOfEndpoint(record)
      if (record.aggregate === 'case') recordedOfCase(record)
    },
    put({ before, after, seen }) {
      if ((before?.version ?? 0) !== seen)
        throw new Violation('rows', `${after.pk} ${after.sk}: put as ${seen + 1} over ${before?.version}`)
      if (!after.pk.startsWith('deliveries#')) return
      const data = deliveryIn(after)
      const key = keyOf(data.endpoint, data.id)
      const one = followed.get(key)
      // Forgotten by the table, it may be made anew by a message that comes months late.
      if (one === undefined || before === undefined) {
        followed.set(key, begun(data))
        return
      }
      follow(one, data)
      one.data = data
    },
    posting({ url, headers, body }, rows) {
      const by = scheduler.current()
      const id = headers['webhook-id'] ?? ''
      const endpoint = auditor
        .ids('endpoint')
        .find((one) => auditor.stateOf<Endpoint>('endpoint', one)?.url === url)
      const one = followed.get(keyOf(endpoint ?? '', id))
      if (by === undefined || endpoint === undefined || one === undefined)
        throw new Violation('deliveries', `${id} is posted to ${url}, and nobody owes it`)
      if (!was(true, endpoint, by.since))
        throw new Violation('deliveries', `${id} is posted to ${endpoint}, which is off`)
      if (!one.holders.delete(by.number))
        throw new Violation(
          'deliveries',
          `${id} is posted to ${endpoint} by ${by.name}#${by.number}, which does not hold it`,
        )
      postedBy.set(by.number, { endpoint, one })
      const row = rows.peek(deliveriesOf(endpoint), id)
      if (row !== undefined && deliveryIn(row).body !== body)
        throw new Violation('deliveries', `${id} is posted with another body than its row's`)
      mustBeSigned(auditor.stateOf<Endpoint>('endpoint', endpoint), rows, endpoint, { url, headers, body })
    },
    received(endpoint, id) {
      const one = followed.get(keyOf(endpoint, id))
      if (one !== undefined) one.received = true
    },
    owing: () => [...followed.values()].some(({ data }) => data.state === 'pending' && !heldBack(data)),
    mustHoldAtRest() {
      for (const [key, { data }] of followed)
        if (data.state === 'pending' && !heldBack(data))
          throw new Violation('deliveries', `${key} is still owed`)
      for (const { key, endpoint, type } of owed) {
        // Whoever stopped wanting it before it was made is not told.
        const wanted = endpoints.get(endpoint)?.types.includes(type) === true
        if (wanted && !followed.has(key)) throw new Violation('deliveries', `${key} (${type}) was never made`)
      }
      for (const endpoint of auditor.ids('endpoint')) {
        const { turnedAway = false } = auditor.stateOf<Endpoint>('endpoint', endpoint) ?? {}
        const { turnedAwayAt = 0, tookSince = 0 } = endpoints.get(endpoint) ?? {}
        if (turnedAway !== false && tookSince > turnedAwayAt)
          throw new Violation('deliveries', `${endpoint} took a message, and is said to turn them away`)
      }
    },
  }

  /** By every secret that has been live for as long as the function can have run. */
  function mustBeSigned(
    state: Endpoint | undefined,
    rows: RowTable,
    endpoint: string,
    { headers, body }: NetworkRequest,
  ): void {
    if (state === undefined) return
    const settled = iso(clock.trueWall() - 2 * functionTimeoutMs - slackMs)
    const still = iso(clock.trueWall() + slackMs)
    const id = headers['webhook-id'] ?? ''
    const at = new Date(Number(headers['webhook-timestamp']) * 1000)
    for (const { id: secret, notBefore } of liveSecrets(state, still)) {
      const value = rows.peek(`endpoint#${endpoint}`, `secret#${secret}`)?.data.value
      if (notBefore > settled || value === undefined) continue
      const expected = new Webhook(String(value)).sign(id, at, body)
      if (!(headers['webhook-signature'] ?? '').split(' ').includes(expected))
        throw new Violation('deliveries', `${id} is not signed with ${secret}, which is live`)
    }
  }
}

const iso = (ms: number) => new Date(ms).toISOString()
