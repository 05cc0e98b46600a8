// The register of members 委员名录 at filing (features B1, B13): who has the role of a member by their account alone writes a
// draft, and is registered by the committee before it is filed.
import { describe, expect, it, vi } from 'vitest'
import { leadUnregistered } from '#contracts/problems.ts'
import { collectiveBody, draftBody, drafted, endorsed, must, registered } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const drafts = '/intake/proposals'

/** A draft by whoever has the role, on the register or not. */
const begun = async (level: MemoryLevel, by: Person, more: object = {}): Promise<string> =>
  (await must(level, by, drafts, { ...draftBody, ...more })).id

const file = (level: MemoryLevel, by: Person, id: string) => level.act(by, `${drafts}/${id}/file`)

describe('a member who is not on the register', () => {
  it('[B1] writes a draft, is told at filing whom to ask, and files the same draft once registered', async () => {
    const level = memoryLevel({ now: opening })
    const id = await begun(level, people.lin)
    const reply = await file(level, people.lin, id)
    expect(reply).toMatchObject(refused(409, 'lead-unregistered', { allowed: { unknown: [people.lin.id] } }))
    expect(reply.body.detail.zh).toBe(leadUnregistered.zh)
    expect(reply.body.detail.zh).toContain('请联系提案委登记')
    expect(await proposalPage(level, id)).toMatchObject({ status: 'drafting', version: 1 })
    await registered(level, people.lin)
    await must(level, people.lin, `${drafts}/${id}/file`)
    expect((await proposalPage(level, id)).status).toBe('filed')
  })

  it('[B1] [B2] leads no joint proposal either, though all who signed are on it', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const id = await begun(level, people.lin, { kind: 'joint' })
    await must(level, people.lin, `${drafts}/${id}/invite`, { members: [people.he.id] })
    await must(level, people.he, `${drafts}/${id}/sign`, { opinion: '情况属实，同意联名。' })
    expect((await file(level, people.lin, id)).body.code).toBe('lead-unregistered')
    await registered(level, people.lin)
    expect((await file(level, people.lin, id)).status).toBe(200)
  })

  it('[B1] is no secret that others learn by filing what is not theirs', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const id = await begun(level, people.lin)
    expect(await file(level, people.he, id)).toMatchObject(refused(403, 'not-yours'))
  })

  it('[B13] is not written for by staff', async () => {
    const level = memoryLevel({ now: opening })
    const body = { ...draftBody, member: people.lin.id }
    expect(await level.act(people.committee, `${drafts}/for-member`, body)).toMatchObject(
      refused(422, 'member-unknown'),
    )
  })
})

describe('a collective’s account', () => {
  it('[B1] files in the collective’s name, and no proposal of a member’s own, whatever else its roles are', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const both = also(people.league, 'member')
    const own = await begun(level, both)
    expect((await file(level, both, own)).body.code).toBe('members-only')
    const collective = await begun(level, both, collectiveBody)
    await endorsed(level, collective)
    expect((await file(level, people.league, collective)).status).toBe(200)
  })
})

describe('the register at filing', () => {
  it('[B1] costs one row by its key, and nothing for a collective, whose name was looked up when it drafted', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const own = await drafted(level)
    const collective = await drafted(level, collectiveBody, people.league)
    await endorsed(level, collective)
    const read = vi.spyOn(level.at.intake.views, 'get')
    for (const [by, id, rows] of [
      [people.lin, own, 1],
      [people.league, collective, 0],
    ] as const) {
      read.mockClear()
      const headers = { 'idempotency-key': `filed-once-${id}` }
      const reply = await level.call(by, { path: `${drafts}/${id}/file`, body: {}, headers })
      expect(reply.status).toBe(200)
      expect(read).toHaveBeenCalledTimes(rows)
    }
  })
})
