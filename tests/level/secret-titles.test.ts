// C13, everywhere: neither a word of the title nor a phrase of the text is told to anybody who may not read a proposal, by
// any GET endpoint there is, whatever hangs on the proposal. Who may read is written here, name by name.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './memory-level.ts'
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
  const readers = new Map<string, Set<Anybody>>(secrets.map(({ id }) => [id, new Set()]))
  for (const part of everybody) {
    const seen = await everythingFor(level, personOf(part), ids)
    for (const { path, status } of seen) if (status === 200) answered.add(path.split(' ')[0] ?? '')
    for (const { id, words } of secrets) {
      const holding = seen.filter((one) => one.status < 300 && words.some((word) => one.text.includes(word)))
      if (holding.length > 0) readers.get(id)?.add(part)
      if (!may[id]?.includes(part as Part))
        told.push(...holding.map((one) => `${part}: ${wordsOf(one, words)}`))
    }
  }
  return { told: [...new Set(told)], readers, answered }
}

const wordsOf = ({ path, text }: Seen, words: Secret['words']): string => {
  const [word = ''] = words.filter((one) => text.includes(one))
  const at = text.indexOf(word)
  return `${path.split(' ')[0]} … ${text.slice(Math.max(0, at - 60), at + 30)}`
}

describe.each([
  ['found to be secret', true],
  ['not accepted yet', false],
] as const)('proposals that are %s', (_what, secret) => {
  let at: World
  beforeAll(async () => {
    at = await world({ seconding: secret })
    if (secret) await foundSecret(at)
  }, 120_000)

  /** The proposers, and the reviewers that are cleared; before that, whoever has a part in it or in its review. */
  const mayRead = ({ joint, early, ofBrief }: World): Record<string, readonly Part[]> => {
    if (secret)
      return {
        [joint.id]: ['lin', 'he', 'mergedIn', 'committee', 'chair', 'secondChair', 'threeOffices'],
        [early.id]: ['league', 'committee', 'chair', 'secondChair', 'threeOffices'],
        [ofBrief.id]: ['briefer', 'committee', 'chair', 'secondChair', 'threeOffices'],
      }
    const offices = ['committee', 'panel', 'seated', 'guest', 'chair', 'secondChair', 'threeOffices'] as const
    const office: readonly Part[] = [...offices, 'dispatch', 'supervision']
    return {
      // Beside them: the mentor, the unit that was asked, and whose proposals were to become one with it.
      [joint.id]: ['lin', 'he', 'mergedIn', ...office, 'mentor', 'handler', 'leader', 'asking', 'refusing'],
      [early.id]: ['league', ...office],
      [ofBrief.id]: ['briefer', ...office],
    }
  }

  it('[C13] are told to nobody who may not read them, by no endpoint', async () => {
    const may = mayRead(at)
    const { told, readers, answered } = await tellings(at, may)
    expect(told).toEqual([])
    // The walk would see it: those who may read do.
    for (const [id, parts] of Object.entries(may))
      expect([...(readers.get(id) ?? [])].sort()).toEqual(parts.toSorted())
    // And every endpoint answered somebody.
    const silent = gets.map(({ path }) => path).filter((path) => !answered.has(path))
    expect(silent).toEqual([])
  }, 300_000)
})
