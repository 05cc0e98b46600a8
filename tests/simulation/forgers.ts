// Whoever stands at the wires and wishes the level ill: forged signatures, another's secret, changed bodies, captures
// played again at once and weeks later; and systems that are broken without meaning it.
import { Webhook } from 'standardwebhooks'
import { hookType, levelType } from '#contracts/webhooks.ts'
import { toleranceSeconds } from '#kernel/webhooks/signature.ts'
import { type Department, eventOf } from './departments.ts'
import type { NetworkRequest } from './network.ts'
import type { Ground } from './site.ts'
import type { World } from './world.ts'

export interface Forgers {
  /** One attack, or one mistake. */
  strike(): Promise<void>
}

/** So many requests a forger keeps. */
const kept = 60
/** Above what the door takes. */
const tooLong = ' '.repeat(200 * 1024 + 1)
const day = 86_400_000

export function newForgers(
  { random, scheduler, clock, network }: Ground,
  world: World,
  departments: readonly Department[],
): Forgers {
  const captured: NetworkRequest[] = []
  const madeUp = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
  let count = 0
  const fresh = () => {
    count += 1
    return `forged_${count}`
  }
  const connected = () => departments.filter((one) => one.endpoint() !== undefined)

  network.overhear((request) => {
    if (!request.url.startsWith(world.webhooks.doorOf(''))) return
    captured.push(request)
    // The oldest are the best: their rows are forgotten first.
    if (captured.length > kept) captured.splice(kept / 2 + random.below(kept / 2), 1)
  })

  async function post(what: string, request: NetworkRequest | undefined): Promise<void> {
    if (request === undefined) return
    world.count(`forger: ${what}`)
    const { url, headers, body } = request
    await scheduler.start(
      'forger',
      () => network.post(url, headers, body),
      () => {},
    )
  }

  /** A contact that nobody had. */
  function made(): string {
    const ids = world.auditor.ids('case')
    const id = ids.length === 0 ? 'nocase' : random.pick(ids)
    return eventOf('forger', fresh(), hookType('contact.logged'), {
      case: id,
      phase: 'during',
      method: 'talk',
      note: '没有发生过的沟通。',
    })
  }

  const signedWith = (secret: string, to: Department, body: string, id = fresh()) =>
    signedAt(to.endpoint() ?? '', secret, body, id)

  function signedAt(endpoint: string, secret: string, body: string, id = fresh()): NetworkRequest {
    const at = new Date(clock.trueWall())
    return {
      url: world.webhooks.doorOf(endpoint),
      headers: {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
      },
      body,
    }
  }

  function forgedSignature(): Promise<void> {
    return post('another signature', signedWith(madeUp, random.pick(connected()), made()))
  }

  /** Signed rightly by one system, posted to another's endpoint. */
  function anothersSecret(): Promise<void> {
    const [own, other] = [random.pick(connected()), random.pick(connected())]
    const request = own.signed(fresh(), made())
    if (own === other || request === undefined) return forgedSignature()
    return post('another endpoint’s secret', {
      ...request,
      url: world.webhooks.doorOf(other.endpoint() ?? ''),
    })
  }

  function changedBody(): Promise<void> {
    if (captured.length === 0) return forgedSignature()
    return post('changed body', { ...random.pick(captured), body: made() })
  }

  /** As it was overheard, whenever that was. */
  function replay(): Promise<void> {
    const [oldest] = captured
    if (oldest === undefined) return forgedSignature()
    return post('replay', random.chance(0.5) ? oldest : random.pick(captured))
  }

  /** A system whose clock is wrong by more than the tolerance: its own message, and yet nobody may take it. */
  function wrongClock(): Promise<void> {
    const own = random.pick(connected())
    const off = (toleranceSeconds + 60 + random.below(3600)) * 1000
    const at = clock.trueWall() + (random.chance(0.5) ? off : -off)
    const id = fresh()
    const body = made()
    const request = own.signed(id, body, at)
    if (request !== undefined) world.webhooks.hooks.meant(own.endpoint() ?? '', id, body)
    return post(at < clock.trueWall() ? 'stale' : 'from the future', request)
  }

  /** Its own id for something else, while the first is known. */
  function usedId(): Promise<void> {
    const own = random.pick(connected())
    const recent = own.answered().filter(({ at }) => clock.trueWall() - at < 20 * day)
    if (recent.length === 0) return replay()
    return post('used id', own.signed(random.pick(recent).id, made()))
  }

  /** As if another level had told it: by nobody's secret, by a department's, and from that department's own endpoint. */
  async function levelsName(): Promise<void> {
    const { parent, children = [] } = world.level
    const levels = [...(parent === undefined ? [] : [parent]), ...children]
    if (levels.length === 0) return changedBody()
    const cases = world.auditor.ids('case')
    const about = { case: cases.length === 0 ? 'nocase' : random.pick(cases) }
    const body = random.pick([
      eventOf('forger', fresh(), levelType('case.concluded'), { ...about, outcome: 'satisfied' }),
      eventOf('forger', fresh(), levelType('case.sent-back'), { ...about, reason: '无。' }),
      eventOf('forger', fresh(), levelType('signed-for'), about),
    ])
    const url = world.webhooks.doorOf(random.pick(levels))
    const own = random.pick(connected())
    const request = own.signed(fresh(), body)
    if (request !== undefined && random.chance(0.4))
      return post('a level’s name, by a department’s secret', { ...request, url })
    if (random.chance(0.5))
      return post('a level’s name, by nobody’s secret', signedAt(random.pick(levels), madeUp, body))
    const id = fresh()
    const concluded = { ...about, outcome: 'satisfied' }
    own.send(id, eventOf(own.unit, id, levelType('case.concluded'), concluded))
    world.count('forger: a level’s name, from a department')
  }

  const oversized = () => post('oversized', signedWithout(tooLong))
  const unparsable = () => post('unparsable', random.pick(connected()).signed(fresh(), '{"type":'))

  function signedWithout(body: string): NetworkRequest {
    return { ...signedWith(madeUp, random.pick(connected()), ''), body }
  }

  /** Readable JSON that says nothing the contract knows: let in, and dead. */
  async function unknownType(): Promise<void> {
    const own = random.pick(connected())
    const id = fresh()
    world.webhooks.hooks.unreadable(own.endpoint() ?? '', id)
    own.send(id, eventOf(own.unit, id, hookType('claimed').replace('claimed', 'shouted'), { case: 'x' }))
  }

  return {
    async strike() {
      if (connected().length === 0) return
      await random.weighted([
        [2, forgedSignature],
        [2, anothersSecret],
        [2, changedBody],
        [2, levelsName],
        [6, replay],
        [2, wrongClock],
        [2, usedId],
        [0.5, oversized],
        [0.7, unparsable],
        [0.7, unknownType],
      ] as const)()
    },
  }
}
