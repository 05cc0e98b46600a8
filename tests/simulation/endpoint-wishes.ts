// What the dispatch office does about units' systems: it registers them, hands them their secrets, rotates, switches off
// and on, and has sent again what was missed.
import { levelHooks, unitHooks } from '#contracts/api/webhook-endpoints.ts'
import type { Endpoint } from '../../services/assignment/domain/endpoint.ts'
import type { Department } from './departments.ts'
import type { Link } from './links.ts'
import { dispatchers, type Wish } from './people.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** The systems there are: one unit has one, another two of which one hears little, the third none. */
export function systemsOf(levelCode: string, [first = '', second = '']: readonly string[]) {
  const at = (unit: string, number: number) => `https://oa${number}-${unit}-${levelCode}.example.cn/`
  return [
    { unit: first, address: at(first, 1) },
    { unit: second, address: at(second, 1) },
    { unit: second, address: at(second, 2) },
  ]
}

export function registrationOf(random: Random, { unit, address }: Department, index: number): Wish {
  const types = index < 2 ? unitHooks : unitHooks.slice(1)
  return {
    person: random.pick(dispatchers),
    path: '/assignment/endpoints',
    body: { unit, name: `${unit} 的系统`, url: address, types },
    action: 'endpoint.register',
  }
}

/** A level is registered at its neighbour; the lower end enters the secret that the upper one was shown. */
export function linkingOf(random: Random, { upper, lower, fresh }: Link, here: World): Wish {
  const there = here === upper ? lower : upper
  const entered = here === lower ? { secret: fresh() } : {}
  return {
    person: random.pick(dispatchers),
    path: '/assignment/endpoints',
    body: {
      unit: there.level.code,
      name: `${there.level.name}商办`,
      url: there.webhooks.doorOf(here.level.code),
      types: levelHooks,
      ...entered,
    },
    action: 'endpoint.register',
  }
}

/** A new secret at once: whoever lost count of the old ones is let in again. */
export function rotationOf(random: Random, endpoint: string): Wish {
  return {
    person: random.pick(dispatchers),
    path: `/assignment/endpoints/${endpoint}/rotate`,
    body: { overlapHours: 0 },
    action: 'endpoint.rotate',
  }
}

type Chance = readonly [weight: number, wish: Wish]

/** The upper end of a link makes a new secret; the lower end enters the one it was given. */
export function linkRotationOf(
  random: Random,
  { upper, lower, fresh }: Link,
  here: World,
  overlapHours: number,
): Wish {
  const wish = rotationOf(random, (here === upper ? lower : upper).level.code)
  return { ...wish, body: { overlapHours, ...(here === lower ? { secret: fresh() } : {}) } }
}

/** Whatever was not delivered since the beginning is sent again, to an endpoint that was switched on before. */
export function replayOf(random: Random, endpoint: string): Wish {
  return {
    person: random.pick(dispatchers),
    path: `/assignment/endpoints/${endpoint}/replay`,
    body: { what: 'since', since: '2026-01-01T00:00:00.000Z' },
    action: 'delivery.replay',
  }
}

export function enablingOf(random: Random, endpoint: string): Wish {
  return {
    person: random.pick(dispatchers),
    path: `/assignment/endpoints/${endpoint}/enable`,
    body: {},
    action: 'endpoint.enable',
  }
}

/** What might be done at one end of a link: enough that it goes on in the end, and sometimes the wrong thing. */
export function linkChances(random: Random, { on }: Endpoint, link: Link, here: World): Chance[] {
  const id = link.beyond(here).level.code
  const given = link.fresh() !== undefined
  const overlap = 12 + random.below(60)
  // The upper end makes none before the last one is entered.
  const rotates = (here === link.upper) === !given
  const rotate: Chance[] = rotates ? [[given ? 8 : 1, linkRotationOf(random, link, here, overlap)]] : []
  if (!on) return [[8, enablingOf(random, id)], ...rotate]
  const disable: Wish = {
    ...enablingOf(random, id),
    path: `/assignment/endpoints/${id}/disable`,
    body: { reason: '系统检修' },
    action: 'endpoint.disable',
  }
  return [[3, replayOf(random, id)], [0.3, disable], ...rotate]
}

/** What might be done about one endpoint as it stands. */
export function endpointChances(
  random: Random,
  { on, types }: Endpoint,
  { id, lockedOut, now }: { id: string; lockedOut: boolean; now: string },
): Chance[] {
  const ask = (weight: number, action: string, body: object = {}): Chance => [
    weight,
    {
      person: random.pick(dispatchers),
      path: `/assignment/endpoints/${id}/${action.split('.')[1]}`,
      body,
      action,
    },
  ]
  const since = new Date(Date.parse(now) - random.below(20) * 86_400_000).toISOString()
  const rotate = ask(lockedOut ? 20 : 1, 'endpoint.rotate', {
    overlapHours: lockedOut ? 0 : random.below(48),
  })
  if (!on) return [ask(6, 'endpoint.enable'), rotate]
  return [
    rotate,
    ask(0.6, 'endpoint.disable', { reason: '系统检修' }),
    ask(0.3, 'endpoint.change', { types: [...types, ...unitHooks.slice(-1)].slice(-4) }),
    ask(1.5, 'delivery.replay', { what: 'since', since, ...(random.chance(0.3) ? { delivered: true } : {}) }),
  ]
}
