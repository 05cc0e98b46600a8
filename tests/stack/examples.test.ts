// What a first start brings in so that there is something to look at: through the API alone, and
// begun again after an interruption without doubling anything.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { quarterOf } from '#kernel/calendar/local-date.ts'
import { bringToAll, levelsWithout } from '../../infra/local/examples/first-start.ts'
import { introducePeople } from '../../infra/local/introduce.ts'
import { startStack } from '../../infra/local/stack.ts'
import { levelClient } from './level-client.ts'

it('a first start has proposals, lists, tickets, topics and clues to look at, once', {
  timeout: 240_000,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'shangban-examples-'))
  const bare = () => levelsWithout(dataDir, ['371402'], false)
  expect(bare()).toEqual(['371402'])
  const stack = await startStack({ level: '371402', dataDir })
  try {
    await introducePeople(stack.url)
    const client = levelClient(stack.url)
    const said: string[] = []
    const bring = (signal: AbortSignal) => bringToAll([stack], signal, (text) => said.push(text))
    const look = async () => {
      await client.settled()
      const get = async (path: string, person?: string) => (await client.get(person, path)).body.items
      const year = stack.now().getUTCFullYear()
      const roll = await get('/intake/roll', 'committee-1')
      const { items: [group] = [] } = (
        await client.get(
          'committee-1',
          `/intake/ticket-clusters?quarter=${quarterOf(stack.now().toISOString())}`,
        )
      ).body
      return {
        states: roll.map(({ statusText }: { statusText: string }) => statusText).toSorted(),
        public: (await get('/public/proposals')).length,
        asks: (await get(`/intake/list-items?list=ask&year=${year}`, 'member-01')).length,
        concerns: (await get(`/intake/list-items?list=concern&year=${year}`, 'member-01')).length,
        topics: (await get('/public/topics')).length,
        clues: (await get('/public/clues')).length,
        group: group?.size,
      }
    }
    const accepted = Array<string>(5).fill('已立案')
    const there = {
      states: ['已提交，待初审', ...accepted, '待复审', '待终审'].toSorted(),
      public: 5,
      asks: 3,
      concerns: 3,
      topics: 4,
      clues: 1,
      group: 6,
    }
    // Stopped in the middle, it is brought to its end at the next start, on another day, and nothing is there twice.
    await bring(AbortSignal.timeout(1_500))
    expect(said).toEqual([])
    expect(bare()).toEqual(['371402'])
    await fetch(`${stack.url}/embedded/time`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: 'P1D' }),
    })
    await bring(new AbortController().signal)
    expect(said.join()).toContain('示例已备好')
    expect(await look()).toEqual(there)
    expect(bare()).toEqual([])
    // A newcomer's own desk is theirs.
    for (const list of ['todo', 'initiated'])
      expect((await client.get('member-01', `/intake/desk?list=${list}`)).body.items).toEqual([])
  } finally {
    await stack.stop()
    expect(levelsWithout(dataDir, ['371402'], true)).toEqual(['371402'])
    await rm(dataDir, { recursive: true, force: true })
  }
})
