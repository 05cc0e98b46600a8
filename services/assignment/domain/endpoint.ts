// The endpoint 对接端点 of a unit's system: where it is told what, with which secrets, and whether it is on. The
// secrets' values are no part of it: they lie in the working table, and no record, view or log holds one.
import type { assignmentApi } from '#contracts/api/assignment.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import { type HookOutName, hooksFor } from '#contracts/api/webhook-endpoints.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import { isLevelCode } from '#contracts/level.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate, Parties } from '#kernel/aggregate.ts'

/** Instants are wall time: signatures live on the clock. */
export interface Secret {
  readonly id: string
  readonly notBefore: string
  readonly notAfter?: string
}

export interface Endpoint {
  readonly unit: string
  readonly name: string
  readonly url: string
  readonly types: readonly HookOutName[]
  readonly on: boolean
  readonly offBecause?: string
  /** Nobody's hand switched it off: its owner has to be told. False once it was and no longer is; absent if it never was. */
  readonly offByItself?: boolean
  /** The status by which the receiver turns messages away although it is there; false once it took one again. */
  readonly turnedAway?: number | false
  readonly secrets: readonly Secret[]
}

export type EndpointFact =
  | {
      type: 'endpoint.registered'
      data: { unit: string; name: string; url: string; types: readonly HookOutName[] }
    }
  | { type: 'endpoint.changed'; data: { name?: string; url?: string; types?: readonly HookOutName[] } }
  | { type: 'secret.added'; data: { secret: string; notBefore: string } }
  | { type: 'secret.retired'; data: { secret: string; notAfter: string } }
  | { type: 'endpoint.disabled'; data: { reason: string; byItself: boolean } }
  | { type: 'endpoint.enabled'; data: Record<string, never> }
  | { type: 'endpoint.turned-away'; data: { status: number } }
  | { type: 'endpoint.taken-again'; data: Record<string, never> }
  | { type: 'delivery.replay-ordered'; data: PublicFactData<'delivery.replay-ordered'> }

const blank: Endpoint = { unit: '', name: '', url: '', types: [], on: false, secrets: [] }

function evolve(state: Endpoint, fact: EndpointFact): Endpoint {
  switch (fact.type) {
    case 'endpoint.registered':
      return { ...state, ...fact.data, on: true }
    case 'endpoint.changed':
      return { ...state, ...fact.data }
    case 'secret.added': {
      const { secret: id, notBefore } = fact.data
      return { ...state, secrets: [...state.secrets, { id, notBefore }] }
    }
    case 'secret.retired': {
      const { secret, notAfter } = fact.data
      return {
        ...state,
        secrets: state.secrets.map((one) => (one.id === secret ? { ...one, notAfter } : one)),
      }
    }
    case 'endpoint.disabled':
      return { ...settled(state), on: false, offBecause: fact.data.reason, ...byItself(fact.data) }
    case 'endpoint.enabled': {
      const { offBecause: _, ...rest } = settled(state)
      return { ...rest, on: true }
    }
    case 'endpoint.turned-away':
      return { ...state, turnedAway: fact.data.status }
    case 'endpoint.taken-again':
      return { ...state, turnedAway: false }
    case 'delivery.replay-ordered':
      return state
  }
}

const byItself = (data: { byItself: boolean }) => (data.byItself ? { offByItself: true } : {})

/** Somebody has seen to it. */
function settled(state: Endpoint): Endpoint {
  return state.offByItself === undefined ? state : { ...state, offByItself: false }
}

export const endpointAggregate: Aggregate<Endpoint, EndpointFact> = {
  name: 'endpoint',
  initial: blank,
  evolve,
}

export function endpointParties({ unit }: Endpoint): Parties {
  return { persons: [], units: [unit] }
}

export const endpointStatus = ({ on }: Endpoint) => (on ? 'on' : 'off')

/** The secrets that sign and verify at an instant of wall time, oldest first. */
export function liveSecrets({ secrets }: Endpoint, at: string): readonly Secret[] {
  return secrets.filter(
    ({ notBefore, notAfter }) => notBefore <= at && (notAfter === undefined || at < notAfter),
  )
}

type Body<Name extends keyof typeof assignmentApi> = BodyOf<(typeof assignmentApi)[Name]>
type On<Name extends keyof typeof assignmentApi, More = unknown> = Act<
  Endpoint,
  Body<Name> & More,
  EndpointFact
>

/** The secret a command makes, with wall time: now, and until when those before it go on. */
export interface NewSecret {
  readonly made: { readonly id: string; readonly now: string; readonly until: string }
}

const register: On<'registerEndpoint', NewSecret> = {
  decide: (state, { unit, name, url = '', types = [...hooksFor(unit)], made }) =>
    // A unit may have several systems; between two levels there is one link.
    state.unit === ''
      ? [
          { type: 'endpoint.registered', data: { unit, name, url, types } },
          { type: 'secret.added', data: { secret: made.id, notBefore: made.now } },
        ]
      : refuse(isLevelCode(unit) ? problems.levelLinked : problems.idempotencyKeyReused),
}

const change: On<'changeEndpoint'> = {
  from: ['on', 'off'],
  decide: (_state, body) =>
    Object.keys(body).length === 0
      ? []
      : [
          {
            type: 'endpoint.changed',
            data: body as Extract<EndpointFact, { type: 'endpoint.changed' }>['data'],
          },
        ],
}

/** Never more than two live: the newest goes on for the overlap, any before it end at once. */
const rotate: On<'rotateSecret', NewSecret> = {
  from: ['on', 'off'],
  decide: (state, { made }) => [
    ...liveSecrets(state, made.now).map(
      ({ id, notAfter }, index, live): EndpointFact => ({
        type: 'secret.retired',
        data: {
          secret: id,
          notAfter: index < live.length - 1 ? made.now : earlier(notAfter, made.until),
        },
      }),
    ),
    { type: 'secret.added', data: { secret: made.id, notBefore: made.now } },
  ],
}

const earlier = (one: string | undefined, other: string) => (one !== undefined && one < other ? one : other)

const disable: On<'disableEndpoint'> = {
  from: ['on'],
  decide: (_state, { reason }) => [{ type: 'endpoint.disabled', data: { reason, byItself: false } }],
}

const enable: On<'enableEndpoint'> = {
  from: ['off'],
  decide: () => [{ type: 'endpoint.enabled', data: {} }],
}

const replay: On<'replay'> = {
  from: ['on'],
  decide: (_state, { what: _, ...order }) => [{ type: 'delivery.replay-ordered', data: order }],
}

export const endpointActs: Acts<Endpoint, EndpointFact> = {
  'endpoint.register': register,
  'endpoint.change': change,
  'endpoint.rotate': rotate,
  'endpoint.disable': disable,
  'endpoint.enable': enable,
  'delivery.replay': replay,
}

/** A receiver that answers, and says no: another secret, another address. No waiting mends that. */
export function turnedAway({ turnedAway: known }: Endpoint, status: number): readonly EndpointFact[] {
  return known === status ? [] : [{ type: 'endpoint.turned-away', data: { status } }]
}

export function takenAgain({ turnedAway: known = false }: Endpoint): readonly EndpointFact[] {
  return known === false ? [] : [{ type: 'endpoint.taken-again', data: {} }]
}

/** The receiver is gone, or has failed for longer than the policy bears. */
export function switchOff({ on }: Endpoint, reason: string): readonly EndpointFact[] {
  return on ? [{ type: 'endpoint.disabled', data: { reason, byItself: true } }] : []
}
