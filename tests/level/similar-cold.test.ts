// A function that starts anew in the middle of a rush (C8): what another one noted a moment ago is in no index yet, and is met
// all the same, for no request beside the one that finds it noted.
import { describe, expect, it } from 'vitest'
import { contextOf } from '#kernel/context.ts'
import { silentLog } from '#kernel/log.ts'
import { proposal } from '../../services/intake/domain/proposal.ts'
import { noteFiled } from '../../services/intake/similarity/similar-sweep.ts'
import { indexRows, similarRows, unnotedPartition } from '../../services/intake/similarity/similar-views.ts'
import { newMemory } from '../../services/intake/similarity/sweep-memory.ts'
import { ownTexts } from '../bench/similar-own.ts'
import { filed } from './journey.ts'
import { type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'

const of = (matter: string, label: string) => {
  const { title, situation, analysis, suggestions } =
    ownTexts.find((one) => one.matter === matter && one.label === label) ?? {}
  return { title, situation, analysis, suggestions }
}

const foundOf = async (level: MemoryLevel, id: string): Promise<string[]> => {
  const { body } = await level.get(people.committee, `/intake/similar/${id}`)
  return body.noted.found.map((one: { id: string }) => one.id)
}

/** A run before any relay: of what waits, those that are `seen`. Counts what it asks for. */
async function run(level: MemoryLevel, memory = newMemory(), seen: (id: string) => boolean = () => true) {
  const { at, now } = level
  const { records, views } = at.intake
  const asked = { records: 0, views: 0 }
  const counted = <Args extends unknown[], Answer>(
    of: keyof typeof asked,
    ask: (...args: Args) => Answer,
  ) => {
    return (...args: Args): Answer => {
      asked[of] += 1
      return ask(...args)
    }
  }
  await noteFiled({
    ...at.intake,
    records: { ...records, recent: counted('records', records.recent) },
    views: {
      list: counted('views', views.list),
      getMany: counted('views', views.getMany),
      due: async (...args) => {
        asked.views += 1
        const { items, ...more } = await views.due(...args)
        return { items: items.filter(({ data }) => seen(data.id as string)), ...more }
      },
    },
    clock: { now },
    waiting: { pause: async () => {} },
    contextAt: contextOf(testLevel),
    log: silentLog,
    memory,
  })
  return asked
}

const two = async (level: MemoryLevel, one: object, other: object) =>
  [await filed(level, one), await filed(level, other)] as const

describe('a function that starts anew in a rush', () => {
  it('[C8] meets what was noted before it and is in no index yet, and each notes the other', async () => {
    const level = memoryLevel({ now: opening })
    const [first, second] = await two(level, of('dogs', 'base'), of('dogs', 'duplicate'))
    await run(level, newMemory(), (id) => id === first)
    // Not relayed: it waits still, as far as the views know.
    const { items } = await level.at.intake.views.due(unnotedPartition, level.now(), { limit: 10 })
    expect(items.map(({ data }) => data.id).sort()).toEqual([first, second].sort())
    await run(level)
    await level.settle()
    expect(await foundOf(level, second)).toEqual([first])
    expect(await foundOf(level, first)).toEqual([second])
  })

  it('[C8] meets it also when it comes after two hundred others, of which one is like it', async () => {
    const level = memoryLevel({ now: opening })
    const first = await filed(level, of('dogs', 'base'))
    for (let other = 0; other < 200; other++) await filed(level)
    level.passTo('2026-01-05T03:00:00.000Z')
    const last = await filed(level, of('dogs', 'duplicate'))
    await run(level, newMemory(), (id) => id === last)
    await run(level)
    await level.settle()
    expect(await foundOf(level, first)).toEqual([last])
    expect(await foundOf(level, last)).toEqual([first])
  })

  it('[C8] asks for no more than a warm one but to find each of them noted', async () => {
    const askedBy = async (warm: boolean) => {
      const level = memoryLevel({ now: opening })
      const [first] = await two(level, of('dogs', 'base'), of('manholes', 'base'))
      const memory = newMemory()
      await run(level, memory, (id) => id === first)
      return run(level, warm ? memory : newMemory())
    }
    const [warm, cold] = [await askedBy(true), await askedBy(false)]
    expect(cold).toEqual({ records: warm.records + 1, views: warm.views })
  })
})

it('[C8] what does not wait any more is in the index, whole: its row is written after those', () => {
  const similarity = { round: 1, keys: ['a', 'b'], signature: 'AAAA', gist: '', found: [], at: opening }
  const rows = similarRows({ ...proposal.initial, round: 1, filedAt: opening, similarity }, 'p1', opening)
  expect(rows.at(-1)).toEqual({ pk: 'proposal#p1', sk: 'similar', data: { id: 'p1' } })
  expect(rows.slice(0, -1)).toEqual(indexRows(similarity, 'p1', opening))
})
