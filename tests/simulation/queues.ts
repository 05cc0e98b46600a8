// The queues of the simulation. A standard one delivers in any order, twice, and again while the first consumer is
// still at it. The one that keeps order is harsher than any engine we run on: it delivers again after its
// deduplication window and hands a group to a second consumer once the first is slow.
import type { InboxMessage } from '#kernel/inbox.ts'
import type { Random } from './random.ts'

/** How likely each ill is. */
export interface QueueIlls {
  readonly sentTwice: number
  readonly deliveredAgain: number
  readonly slowConsumer: number
}

export const wellBehaved: QueueIlls = { sentTwice: 0, deliveredAgain: 0, slowConsumer: 0 }

interface Held extends InboxMessage {
  readonly group: string
  readonly deduplication: string
  /** The move from which it may be received. */
  visible: number
  /** And not before this instant of wall time. */
  hiddenUntil: number
}

/** What was received; to be answered once. */
export interface Delivery {
  readonly messages: readonly InboxMessage[]
  /** The ids that failed and come again; all of them when the consumer died or threw. */
  answer(failed: 'all' | readonly string[]): void
  /** A message that fails comes again so late. */
  hide(id: string, seconds: number): void
}

export interface Queue {
  send(body: string, group?: string, deduplication?: string): void
  receivable(): boolean
  receive(): Delivery
  /** How many it holds but for those that are hidden for longer. */
  readonly size: () => number
  setIlls(ills: QueueIlls): void
}

const batchSize = 10
/** Longest waits, in moves: before a failed message comes again, and before a slow consumer loses its messages. */
const backoff = 40
const visibility = 30

interface World {
  readonly random: Random
  readonly moves: () => number
  readonly wall: () => number
}

export function standardQueue(world: World, largestBatch = batchSize): Queue {
  return queue(world, (held, now, { random }) => {
    const visible = held.filter((message) => message.visible <= now)
    const wanted = 1 + random.below(largestBatch)
    const batch: Held[] = []
    while (batch.length < wanted && visible.length > 0) {
      batch.push(...visible.splice(random.below(visible.length), 1))
    }
    return batch
  })
}

/** Messages of a group in order, and none of a group that is in somebody's hands. */
export function orderedQueue(world: World): Queue {
  return queue(world, (held, now, { random }) => {
    const heads = new Set<string>()
    const busy = new Set<string>()
    for (const message of held) {
      if (message.visible > now) busy.add(message.group)
      else if (!busy.has(message.group)) heads.add(message.group)
    }
    const free = [...heads].filter((group) => !busy.has(group))
    if (free.length === 0) return []
    const group = random.pick(free)
    return held.filter((message) => message.group === group).slice(0, 1 + random.below(batchSize))
  })
}

function queue(
  { random, moves, wall }: World,
  choose: (held: readonly Held[], now: number, world: { random: Random }) => Held[],
): Queue {
  let held: Held[] = []
  let ills = wellBehaved
  let count = 0
  const enqueue = (body: string, group: string, deduplication: string) => {
    count += 1
    held.push({ id: `q${count}`, body, group, deduplication, visible: moves(), hiddenUntil: 0 })
  }
  const shown = () => held.filter(({ hiddenUntil }) => hiddenUntil <= wall())
  return {
    send(body, group = '', deduplication = '') {
      // Within its window a queue that keeps order takes a message once; how long that is, chance says.
      const known = deduplication !== '' && held.some((message) => message.deduplication === deduplication)
      if (known && !random.chance(0.5)) return
      enqueue(body, group, deduplication)
      if (random.chance(ills.sentTwice)) enqueue(body, group, deduplication)
    },
    receivable: () => held.some(({ visible, hiddenUntil }) => visible <= moves() && hiddenUntil <= wall()),
    receive() {
      const batch = choose(shown(), moves(), { random })
      const slow = random.chance(ills.slowConsumer)
      for (const message of batch)
        message.visible = slow ? moves() + random.below(visibility) : Number.POSITIVE_INFINITY
      return {
        messages: batch.map(({ id, body }) => ({ id, body })),
        answer(failed) {
          const gone = batch.filter(({ id }) => {
            const again = failed === 'all' || failed.includes(id) || random.chance(ills.deliveredAgain)
            return !again
          })
          held = held.filter((message) => !gone.includes(message))
          const wait = moves() + random.below(backoff)
          for (const message of batch) message.visible = wait
        },
        hide(id, seconds) {
          const message = batch.find((one) => one.id === id)
          if (message !== undefined) message.hiddenUntil = wall() + seconds * 1000
        },
      }
    },
    size: () => shown().length,
    setIlls(next) {
      ills = next
    },
  }
}
