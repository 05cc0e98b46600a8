// Which version of the policy decides: the one whose day has begun, whatever is deployed already; what was decided stays.
import { describe, expect, it } from 'vitest'
import type { Level } from '#contracts/level.ts'
import { draftBody, drafted, must, registered } from './journey.ts'
import { memoryLevel, testLevel } from './memory-level.ts'
import { later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

/** Deployed ahead: from the 7th on other rules hold. */
const level: Level = {
  ...testLevel,
  policy: {
    version: 'test-2',
    effective: '2026-01-07',
    overrides: { maxBodyChars: 400, coSignDays: { unit: 'day', count: 1 }, coSignBySessionEnd: false },
    earlier: [
      {
        ...testLevel.policy,
        overrides: { coSignDays: { unit: 'day', count: 2 }, coSignBySessionEnd: false },
      },
    ],
  },
}
const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const changes = '2026-01-06T16:00:00.000Z'
const long = { ...draftBody, situation: '老城区六所学校门前放学时段拥堵。'.repeat(30) }

describe('a policy that is deployed ahead', () => {
  it('decides nothing before its day in China, and everything from its first instant on', async () => {
    const county = memoryLevel({ now: later(changes, -1), level })
    const told = async () => (await county.get(people.lin, '/intake/policy')).body
    expect(await told()).toMatchObject({
      version: 'test-1',
      effective: '2025-01-01',
      next: { version: 'test-2', effective: '2026-01-07' },
      values: { maxBodyChars: 2500 },
    })
    expect((await county.act(people.lin, '/intake/proposals', long)).status).toBe(201)
    county.passTo(changes)
    expect(await told()).toMatchObject({
      version: 'test-2',
      effective: '2026-01-07',
      values: { maxBodyChars: 400 },
    })
    expect(await told()).not.toHaveProperty('next')
    expect(await county.act(people.lin, '/intake/proposals', long)).toMatchObject(
      refused(422, 'too-long', { source: 'policy: maxBodyChars' }),
    )
  })

  it('changes nothing that was decided under the one before it', async () => {
    const county = memoryLevel({ now: opening, level })
    await registered(county, people.he, people.su)
    const id = await drafted(county, { kind: 'joint' })
    await must(county, people.lin, at(id, 'invite'), { members: ['m02'] })
    const { signBy } = await proposalPage(county, id)
    expect(signBy > changes).toBe(true)
    await county.moveTo(later(changes, 1))
    expect((await proposalPage(county, id)).signBy).toBe(signBy)
    await must(county, people.he, at(id, 'sign'), { opinion: '同意。' })
  })
})
