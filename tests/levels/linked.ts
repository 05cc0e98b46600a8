// Levels in memory, linked as deployments are: each has an endpoint of the other, both share a secret, and what one posts
// arrives at the other's door for webhooks. Nothing else passes between them.

import type { Level } from '#contracts/level.ts'
import type { Post } from '#kernel/webhooks/post.ts'
import { must } from '../level/journey.ts'
import { type MemoryLevel, memoryLevel, type Person, testLevel } from '../level/memory-level.ts'
import { people } from '../level/people.ts'

export const opening = '2026-01-05T02:00:00.000Z'

export const county: Level = { ...testLevel, parent: '371400' }
export const city: Level = {
  ...testLevel,
  code: '371400',
  name: '德州市',
  kind: 'city',
  parent: '370000',
  children: ['371402'],
  session: { term: 15, number: 6, opens: '2026-01-04T00:00:00+08:00', closes: '2026-01-10T18:00:00+08:00' },
}
export const province: Level = {
  ...testLevel,
  code: '370000',
  name: '山东省',
  kind: 'province',
  children: ['371400'],
}

/** The county government's liaison at the city. */
export const liaison: Person = { id: 'l01', name: '德城联络员', roles: ['unit-handler'], unit: '371402' }

const addressOf = (code: string) => `https://shangban.${code}.example.cn`

interface Posted {
  readonly url: string
  readonly type: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** The levels given, each linked with its parent and its children. */
export const linked = (...levels: readonly Level[]) => onOneNetwork(levels, false)

/** The same, before anybody has linked them: `link` does. */
export const unlinked = (...levels: readonly Level[]) => onOneNetwork(levels, true)

async function onOneNetwork(levels: readonly Level[], asStrangers: boolean) {
  const running = new Map<string, MemoryLevel>()
  const down = new Set<string>()
  const posts: Posted[] = []
  /** Holds back what this says yes to, as a network may; it fails, and is tried again. */
  const network: { loses: (posted: Posted) => boolean } = { loses: () => false }

  const post: Post = async (url, headers, body) => {
    const posted = { url, headers, body, type: JSON.parse(body).type as string }
    const code = /shangban\.(\d+)\./.exec(url)?.[1] ?? ''
    const level = running.get(code)
    if (level === undefined || down.has(code) || network.loses(posted))
      return { ms: 1, error: 'ECONNREFUSED' }
    posts.push(posted)
    const endpoint = url.slice(url.lastIndexOf('/') + 1)
    const { status } = await level.hook({ pathParameters: { endpoint }, headers, body })
    return { ms: 1, status }
  }

  for (const level of levels) running.set(level.code, memoryLevel({ now: opening, level, post }))
  const linkAll = async () => {
    for (const { code, parent } of levels) {
      if (parent === undefined || !running.has(parent)) continue
      const { secret } = await must(
        levelOf(parent),
        people.dispatch,
        '/assignment/endpoints',
        link(code, parent),
      )
      await must(levelOf(code), people.dispatch, '/assignment/endpoints', {
        ...link(parent, code),
        secret: secret.value,
      })
    }
  }
  const levelOf = (code: string) => {
    const level = running.get(code)
    if (level === undefined) throw new Error(`no level ${code}`)
    return level
  }
  if (!asStrangers) await linkAll()

  const alive = () => [...running].filter(([code]) => !down.has(code)).map(([, level]) => level)

  return {
    of: levelOf,
    link: linkAll,
    posts,
    network,
    /** Until nothing moves and nobody has posted. */
    async settle(): Promise<void> {
      for (let before = -1; before !== posts.length; ) {
        before = posts.length
        for (const level of alive()) await level.settle()
      }
    },
    stop: (code: string) => void down.add(code),
    start: (code: string) => void down.delete(code),
    /** Moves the time of all, with their schedules: what is owed is tried again, what waits is taken up again. */
    async pass(instant: string): Promise<void> {
      for (const level of running.values()) level.passTo(instant)
      for (const level of alive()) {
        await level.moveTo(instant)
        await level.sweepOutbound()
        await level.sweepHooks()
      }
      await this.settle()
    },
  }
}

export type Linked = Awaited<ReturnType<typeof linked>>

function link(to: string, own: string) {
  return { unit: to, name: `${to} 的商办`, url: `${addressOf(to)}/hooks/${own}` }
}

/** A step that must succeed, and whatever follows from it at all levels. */
export async function step(levels: Linked, code: string, person: Person, path: string, body: unknown = {}) {
  const receipt = await must(levels.of(code), person, path, body)
  await levels.settle()
  return receipt
}
