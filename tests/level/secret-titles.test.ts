// C13, everywhere: neither a word of the title nor a phrase of the text is told to anybody who may not read a proposal, by
// any GET endpoint there is, whatever hangs on the proposal. Who may read is written here, name by name.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './memory-level.ts'
import { people } from './people.ts'
import { endedOtherwise, furtherOn } from './secret-late.ts'
import { everythingFor, gets, idsOf, type Seen } from './secret-walk.ts'
import { cast, foundSecret, type Part, type Secret, type World, world } from './secret-world.ts'

const everybody = [...(Object.keys(cast) as Part[]), 'nobody'] as const
type Anybody = (typeof everybody)[number]

const personOf = (part: Anybody): Person | undefined => (part === 'nobody' ? undefined : cast[part])

/** Where a secret is told to whom, in words that say so. */
async function tellings(
  { level, joint, early, ofBrief, otherIds }: World,
  may: Record<string, readonly Part[]>,
) {
  const secrets = [joint, early, ofBrief]
  const ids = idsOf(
    level,
    secrets.map(({ words: [title] }) => title),
    otherIds,
  )
  const answered = new Set<string>()
  const told: string[] = []
  const showing = new Set<string>()
  const readers = new Map<string, Set<Anybody>>(secrets.map(({ id }) => [id, new Set()]))
  for (const part of everybody) {
    const seen = await everythingFor(level, personOf(part), ids)
    for (const { path, status } of seen) if (status === 200) answered.add(path.split(' ')[0] ?? '')
    for (const { id, words } of secrets) {
      const holding = seen.filter((one) => one.status < 300 && words.some((word) => one.text.includes(word)))
      if (holding.length > 0) readers.get(id)?.add(part)
      for (const { path } of holding) showing.add(path.split(' ')[0] ?? '')
      if (!may[id]?.includes(part as Part))
        told.push(...holding.map((one) => `${part}: ${wordsOf(one, words)}`))
    }
  }
  return { told: [...new Set(told)], readers, answered, showing }
}

const wordsOf = ({ path, text }: Seen, words: Secret['words']): string => {
  const [word = ''] = words.filter((one) => text.includes(one))
  const at = text.indexOf(word)
  return `${path.split(' ')[0]} … ${text.slice(Math.max(0, at - 60), at + 30)}`
}

const offices = ['committee', 'panel', 'seated', 'guest', 'chair', 'secondChair', 'threeOffices'] as const
const allOffices: readonly Part[] = [...offices, 'dispatch', 'supervision']
const cleared: readonly Part[] = ['committee', 'chair', 'secondChair', 'threeOffices']

interface Readers {
  readonly joint: readonly Part[]
  readonly early: readonly Part[]
  readonly ofBrief: readonly Part[]
}

describe.each<
  [string, Parameters<typeof world>[0] & { secret: boolean; late?: boolean; ended?: boolean }, Readers]
>([
  [
    'found to be secret',
    { secret: true, seconding: true },
    {
      joint: ['lin', 'he', 'mergedIn', ...cleared],
      early: ['league', ...cleared],
      ofBrief: ['briefer', ...cleared],
    },
  ],
  [
    'found to be secret where only the chair is cleared',
    { secret: true, seconding: true, clearedRoles: ['chair'] },
    {
      joint: ['lin', 'he', 'mergedIn', 'chair', 'secondChair', 'threeOffices'],
      early: ['league', 'chair', 'secondChair', 'threeOffices'],
      ofBrief: ['briefer', 'chair', 'secondChair', 'threeOffices'],
    },
  ],
  [
    'found to be secret late: accepted, dispatched and answered, or while their proposer is asked',
    { secret: true, late: true, seconding: true },
    {
      joint: ['lin', 'he', 'mergedIn', ...cleared],
      early: ['league', ...cleared],
      ofBrief: ['briefer', ...cleared],
    },
  ],
  [
    'found to be secret after they had ended: not accepted, converted, withdrawn',
    { secret: true, ended: true, seconding: true },
    {
      joint: ['lin', 'he', 'mergedIn', ...cleared],
      early: ['league', ...cleared],
      ofBrief: ['briefer', ...cleared],
    },
  ],
  [
    'not accepted yet',
    { secret: false, seconding: false },
    {
      // Beside those named and the offices: the mentor, the unit that was asked, and whose proposals were to become one with it.
      joint: ['lin', 'he', 'mergedIn', ...allOffices, 'mentor', 'handler', 'leader', 'asking', 'refusing'],
      early: ['league', ...allOffices],
      ofBrief: ['briefer', ...allOffices],
    },
  ],
])('proposals that are %s', (_what, { secret, late = false, ended = false, ...wishes }, may) => {
  let at: World
  beforeAll(async () => {
    at = await world(wishes)
    if (late) await furtherOn(at)
    if (ended) await endedOtherwise(at)
    if (secret) await foundSecret(at, ended ? people.chair : undefined)
  }, 120_000)

  it('[C13] are told to nobody who may not read them, by no endpoint', async () => {
    const { joint, early, ofBrief } = at
    const allowed = { [joint.id]: may.joint, [early.id]: may.early, [ofBrief.id]: may.ofBrief }
    const { told, readers, answered, showing } = await tellings(at, allowed)
    expect(told).toEqual([])
    // The walk would see it: those who may read do.
    for (const [id, parts] of Object.entries(allowed))
      expect([...(readers.get(id) ?? [])].sort()).toEqual(parts.toSorted())
    // The lists and pages that say it in words of others, too.
    for (const path of ['/intake/recurring', '/intake/merge-groups/{id}', '/intake/roll'])
      expect([path, showing.has(path)]).toEqual([path, true])
    // And every endpoint answered somebody.
    const silent = gets.map(({ path }) => path).filter((path) => !answered.has(path))
    expect(silent).toEqual([])
  }, 300_000)
})
