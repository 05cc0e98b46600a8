// The network between a level's doors and departments' systems: requests and answers are lost, requests arrive after
// their sender has given up, proxies answer for whom they front, and an address is down for hours. Several worlds may
// hang on the same one.
import type { Post, Posted } from '#kernel/webhooks/post.ts'
import type { SimulatedClock } from './clock.ts'
import type { Random } from './random.ts'
import { Disturbance, type Scheduler } from './scheduler.ts'

export interface NetworkRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface NetworkAnswer {
  readonly status: number
  readonly retryAfter?: string
  readonly body?: string
}

/** Takes a request; `answer` is called once, without an answer when whoever took it died. */
export type Receive = (request: NetworkRequest, answer: (given: NetworkAnswer | undefined) => void) => void

export interface NetworkIlls {
  readonly lost: number
  readonly answerLost: number
  /** Its sender has timed out when it arrives. */
  readonly late: number
  readonly badGateway: number
}

const wellBehavedNetwork: NetworkIlls = { lost: 0, answerLost: 0, late: 0, badGateway: 0 }

export interface Network {
  /** What is posted to addresses that begin so, arrives there. */
  register(prefix: string, receive: Receive): void
  /** For a running function, as the poster of the kernel is: never throws. */
  readonly post: Post
  /** Nobody answers at these addresses for so long. */
  down(prefix: string, milliseconds: number): void
  /** Whoever can listen to the wires hears every request. */
  overhear(listener: (request: NetworkRequest) => void): void
  /** Late requests that could arrive now. */
  wakeable(): (() => Promise<void>)[]
  quiet(): boolean
  calmDown(): void
  readonly seen: () => ReadonlyMap<string, number>
}

const ordinaryIlls: NetworkIlls = { lost: 0.05, answerLost: 0.06, late: 0.04, badGateway: 0.03 }
/** Longest lateness, in moves. */
const longestLateness = 400

export function newNetwork(random: Random, scheduler: Scheduler, clock: SimulatedClock): Network {
  const { point, moves } = scheduler
  const places: { readonly prefix: string; readonly receive: Receive }[] = []
  const downUntil = new Map<string, number>()
  const listeners: ((request: NetworkRequest) => void)[] = []
  const seen = new Map<string, number>()
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  let late: { readonly request: NetworkRequest; readonly from: number }[] = []
  let ills = ordinaryIlls

  const isDown = (url: string) =>
    [...downUntil].some(([prefix, until]) => url.startsWith(prefix) && clock.trueWall() < until)

  function arrive(request: NetworkRequest): Promise<NetworkAnswer | undefined> {
    const place = places.find(({ prefix }) => request.url.startsWith(prefix))
    return new Promise((resolve) => {
      if (place === undefined) resolve(undefined)
      else place.receive(request, resolve)
    })
  }

  /** The way there. */
  function travel(request: NetworkRequest): Promise<Posted | NetworkAnswer | undefined> | Posted {
    for (const listener of listeners) listener(request)
    if (isDown(request.url)) {
      count('network down')
      return { ms: 1, error: 'ECONNREFUSED' }
    }
    const fate = random.next()
    if (fate < ills.lost) {
      count('network lost a request')
      return { ms: 1, error: 'ECONNRESET' }
    }
    if (fate < ills.lost + ills.late) {
      count('network delivers late')
      late.push({ request, from: moves() + random.below(longestLateness) })
      return { ms: 1, error: 'timeout' }
    }
    if (fate < ills.lost + ills.late + ills.badGateway) {
      count('network answers 502')
      return { ms: 1, status: 502 }
    }
    return arrive(request)
  }

  /** The way back. */
  function comeBack(answer: Posted | NetworkAnswer | undefined): Posted {
    if (answer === undefined) return { ms: 1, error: 'timeout' }
    if (random.chance(ills.answerLost)) {
      count('network lost an answer')
      return { ms: 1, error: 'ECONNRESET' }
    }
    if ('ms' in answer) return answer
    const { status, retryAfter, body } = answer
    return {
      ms: 1,
      status,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(body === undefined ? {} : { answer: body }),
    }
  }

  return {
    register(prefix, receive) {
      places.push({ prefix, receive })
    },
    async post(url, headers, body) {
      try {
        const answer = await point(`post ${url} ${headers['webhook-id']}`, () =>
          travel({ url, headers, body }),
        )
        return await point(`answer of ${url} ${headers['webhook-id']}`, () => comeBack(answer))
      } catch (error) {
        if (!(error instanceof Disturbance)) throw error
        return { ms: 1, error: 'ECONNRESET' }
      }
    },
    down(prefix, milliseconds) {
      downUntil.set(prefix, clock.trueWall() + milliseconds)
    },
    overhear(listener) {
      listeners.push(listener)
    },
    wakeable: () =>
      late
        .filter(({ from }) => from <= moves())
        .map((one) => async () => {
          late = late.filter((other) => other !== one)
          // Nobody waits for the answer any more.
          await scheduler.start(
            'network',
            async () => void arrive(one.request),
            () => {},
          )
        }),
    quiet: () => late.length === 0,
    calmDown() {
      ills = wellBehavedNetwork
      downUntil.clear()
    },
    seen: () => seen,
  }
}
