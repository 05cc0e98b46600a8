// Claiming a topic 点单: whoever claims the same is warned and offered a joint filing, which begins a draft of both.
import { describe, expect, it } from 'vitest'
import { draftBody, must, registered } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { desk, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const topics = '/intake/topics'

async function inPool(level: MemoryLevel): Promise<string> {
  const body = {
    title: '老城区错时停车共享',
    text: '停车难题可由错时共享缓解。',
    source: 'society',
    year: 2026,
  }
  return (await must(level, people.committee, topics, body)).id
}

const act = (level: MemoryLevel, by: Person, id: string, name: string, body: object = {}) =>
  level.act(by, `${topics}/${id}/${name}`, body)
const page = async (level: MemoryLevel, id: string, by: Person) =>
  (await level.get(by, `${topics}/${id}`)).body

/** Claimed by 林一 and then by 何二. */
async function claimedByTwo(level: MemoryLevel): Promise<string> {
  await registered(level, people.lin, people.he)
  const id = await inPool(level)
  await must(level, people.lin, `${topics}/${id}/claim`)
  await must(level, people.he, `${topics}/${id}/claim`)
  return id
}

describe('two members who claim the same topic', () => {
  it('[A12] are both warned, on the topic and on their desks, and both are offered a joint filing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level)
    await must(level, people.lin, `${topics}/${id}/claim`)
    expect(await page(level, id, people.lin)).not.toHaveProperty('warning')
    expect(await desk(level, 'intake', people.lin)).toEqual([])
    // Whoever looks is told before they choose.
    expect((await page(level, id, people.he)).warning).toContain('林一已点了这个选题')
    await must(level, people.he, `${topics}/${id}/claim`)
    for (const [self, other] of [
      [people.lin, people.he],
      [people.he, people.lin],
    ] as const) {
      const shown = await page(level, id, self)
      expect(shown.warning).toContain(`${other.name}也点了这个选题`)
      expect(shown.offer.answers).toContainEqual({ name: self.name, mine: true, answer: 'open' })
      expect(shown.acts).toEqual(expect.arrayContaining(['topic.accept-joint', 'topic.decline-joint']))
      expect(await desk(level, 'intake', self)).toEqual([id])
    }
    const told = (await page(level, id, people.committee)).timeline.map(({ type }: { type: string }) => type)
    expect(told.slice(-3)).toEqual(['topic.claimed', 'claims.coincided', 'joint-filing.offered'])
  })

  it('[A12] who both accept have a joint draft at once: the first leads, the other is invited', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    await must(level, people.he, `${topics}/${id}/accept-joint`)
    expect(await page(level, id, people.lin)).not.toHaveProperty('offer.proposal')
    await must(level, people.lin, `${topics}/${id}/accept-joint`)
    const { offer } = await page(level, id, people.he)
    expect(offer).toMatchObject({ lead: '林一', proposal: expect.any(String) })
    const draft = await proposalPage(level, offer.proposal, people.lin)
    expect(draft).toMatchObject({
      status: 'co-signing',
      kind: 'joint',
      title: '老城区错时停车共享',
      proposers: [{ id: people.lin.id, name: '林一' }],
      invitations: [{ member: people.he.id, name: '何二', state: 'pending' }],
      origins: [{ kind: 'topic', id, title: '老城区错时停车共享' }],
    })
    expect(draft.timeline[0].by).toBe('林一 · 委员')
    expect(await desk(level, 'intake', people.lin)).toEqual([offer.proposal])
    expect(await desk(level, 'intake', people.he)).toEqual([offer.proposal])
  })

  it('may each go on alone: one no begins nothing, and a mind can be changed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    await must(level, people.lin, `${topics}/${id}/accept-joint`)
    await must(level, people.he, `${topics}/${id}/decline-joint`)
    const shown = await page(level, id, people.lin)
    expect(shown.offer).not.toHaveProperty('proposal')
    expect(await act(level, people.he, id, 'decline-joint')).toMatchObject(refused(409, 'already-answered'))
    await must(level, people.he, `${topics}/${id}/accept-joint`)
    expect((await page(level, id, people.lin)).offer.proposal).toEqual(expect.any(String))
  })

  it('are joined by a third who accepts later, in the same draft', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    await must(level, people.lin, `${topics}/${id}/accept-joint`)
    await must(level, people.he, `${topics}/${id}/accept-joint`)
    await must(level, people.su, `${topics}/${id}/claim`)
    await must(level, people.su, `${topics}/${id}/accept-joint`)
    const { proposal } = (await page(level, id, people.su)).offer
    const { invitations } = await proposalPage(level, proposal)
    expect(invitations.map(({ name }: { name: string }) => name)).toEqual(['何二', '苏三'])
  })

  async function jointDraft(level: MemoryLevel, id: string): Promise<string> {
    await must(level, people.lin, `${topics}/${id}/accept-joint`)
    await must(level, people.he, `${topics}/${id}/accept-joint`)
    return (await page(level, id, people.lin)).offer.proposal
  }
  const invited = async (level: MemoryLevel, proposal: string) =>
    (await proposalPage(level, proposal)).invitations.map(
      ({ name, state }: { name: string; state: string }) => `${name} ${state}`,
    )

  it('[A12] [B2] whom the lead has invited already, is not invited a second time by accepting', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    const proposal = await jointDraft(level, id)
    await must(level, people.su, `${topics}/${id}/claim`)
    await must(level, people.committee, '/intake/members', {
      id: people.su.id,
      name: people.su.name,
      sector: '教育',
    })
    await must(level, people.lin, `/intake/proposals/${proposal}/invite`, { members: [people.su.id] })
    await must(level, people.su, `/intake/proposals/${proposal}/sign`, { opinion: '同意。' })
    await must(level, people.su, `${topics}/${id}/accept-joint`)
    expect(await invited(level, proposal)).toEqual(['何二 pending', '苏三 signed'])
    expect(
      (await proposalPage(level, proposal)).timeline.filter(
        ({ type }: { type: string }) => type === 'co-signers.invited',
      ),
    ).toHaveLength(2)
  })

  it.each([
    ['filed', 'file', {}],
    ['withdrawn', 'withdraw', { reason: '另作安排。' }],
  ])('[A12] [B2] join no draft that is %s, and are told so', async (_how, name, body) => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    const proposal = await jointDraft(level, id)
    await must(level, people.su, `${topics}/${id}/claim`)
    await must(level, people.lin, `/intake/proposals/${proposal}/revise`, { ...draftBody, kind: 'joint' })
    await must(level, people.he, `/intake/proposals/${proposal}/sign`, { opinion: '同意。' })
    await must(level, people.lin, `/intake/proposals/${proposal}/${name}`, body)
    expect(await act(level, people.su, id, 'accept-joint')).toMatchObject(refused(409, 'joint-draft-closed'))
    expect(await invited(level, proposal)).toEqual([expect.stringMatching(/^何二 /)])
    expect((await page(level, id, people.su)).offer.answers).toContainEqual({
      name: '苏三',
      mine: true,
      answer: 'open',
    })
    await must(level, people.su, `${topics}/${id}/decline-joint`)
    expect(await desk(level, 'intake', people.su)).toEqual([])
  })

  it('[A12] [B2] join no draft that is filed while they accept: what was agreed arrives too late', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    const proposal = await jointDraft(level, id)
    await must(level, people.su, `${topics}/${id}/claim`)
    await must(level, people.lin, `/intake/proposals/${proposal}/revise`, { ...draftBody, kind: 'joint' })
    await must(level, people.he, `/intake/proposals/${proposal}/sign`, { opinion: '同意。' })
    // Not settled: the agreement is under way when the draft is filed.
    const unheard = (by: Person, path: string) =>
      level.call(by, { path, body: {}, headers: { 'idempotency-key': `unheard-by-${by.id}` } })
    expect((await unheard(people.su, `${topics}/${id}/accept-joint`)).status).toBe(200)
    expect((await unheard(people.lin, `/intake/proposals/${proposal}/file`)).status).toBe(200)
    await level.settle()
    const signed = await proposalPage(level, proposal)
    expect(signed).toMatchObject({ status: 'filed', invitations: [{ name: '何二', state: 'signed' }] })
  })

  it('are no longer two when one releases the claim', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    await must(level, people.he, `${topics}/${id}/release`, { reason: '另有选题。' })
    expect(await page(level, id, people.lin)).not.toHaveProperty('warning')
    expect(await desk(level, 'intake', people.lin)).toEqual([])
    expect(await desk(level, 'intake', people.he)).toEqual([])
    expect(await act(level, people.he, id, 'accept-joint')).toMatchObject(refused(403, 'not-yours'))
    // And may come back.
    await must(level, people.he, `${topics}/${id}/claim`)
    expect(await desk(level, 'intake', people.lin)).toEqual([id])
  })

  it('[A12] are joined by nobody who has released the claim, whatever they answered before', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    await registered(level, people.su)
    await must(level, people.su, `${topics}/${id}/claim`)
    await must(level, people.he, `${topics}/${id}/accept-joint`)
    await must(level, people.he, `${topics}/${id}/release`, { reason: '另有选题。' })
    const answersSeen = async () =>
      (await page(level, id, people.lin)).offer.answers.map(({ name }: { name: string }) => name)
    expect(await answersSeen()).toEqual([people.lin.name, people.su.name])
    await must(level, people.su, `${topics}/${id}/accept-joint`)
    expect(await page(level, id, people.lin)).not.toHaveProperty('offer.proposal')
    // Who comes back is asked anew: the answer of before is none.
    await must(level, people.he, `${topics}/${id}/claim`)
    expect(await answersSeen()).toEqual([people.lin.name, people.su.name, people.he.name])
    expect((await page(level, id, people.he)).offer.answers).toContainEqual({
      name: people.he.name,
      mine: true,
      answer: 'open',
    })
    await must(level, people.lin, `${topics}/${id}/accept-joint`)
    const { offer } = await page(level, id, people.lin)
    expect((await proposalPage(level, offer.proposal, people.lin)).invitations).toMatchObject([
      { member: people.su.id },
    ])
  })
})

describe('claiming', () => {
  it('is done once, of a topic in the pool, by who files', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level)
    await must(level, people.lin, `${topics}/${id}/claim`)
    expect(await act(level, people.lin, id, 'claim')).toMatchObject(refused(409, 'topic-claimed'))
    expect(await act(level, people.handler, id, 'claim')).toMatchObject(refused(403, 'role-missing'))
    expect(await act(level, people.su, id, 'release', { reason: '没有点过。' })).toMatchObject(
      refused(403, 'not-yours'),
    )
    expect(await act(level, people.lin, id, 'accept-joint')).toMatchObject(refused(409, 'joint-offer-none'))
    await must(level, people.committee, `${topics}/${id}/curate`, {
      outcome: 'leave-out',
      reason: '已有方案。',
    })
    expect(await act(level, people.he, id, 'claim')).toMatchObject(refused(409, 'state-wrong'))
  })

  it('by a collective warns both and offers nothing: a collective files in its own name', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const id = await inPool(level)
    await must(level, people.lin, `${topics}/${id}/claim`)
    await must(level, people.league, `${topics}/${id}/claim`)
    expect((await page(level, id, people.lin)).warning).toContain('民盟德城区委员会也点了这个选题')
    const shown = await page(level, id, people.league)
    expect(shown.warning).toContain('林一也点了这个选题')
    expect(shown).not.toHaveProperty('offer')
    await must(level, people.he, `${topics}/${id}/claim`)
    expect(
      (await page(level, id, people.he)).offer.answers.map(({ name }: { name: string }) => name),
    ).toEqual(['林一', '何二'])
  })

  it('changes nothing when its messages come again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await claimedByTwo(level)
    await must(level, people.lin, `${topics}/${id}/accept-joint`)
    await must(level, people.he, `${topics}/${id}/accept-joint`)
    const { proposal } = (await page(level, id, people.he)).offer
    const before = await proposalPage(level, proposal)
    await level.redeliver(level.sent.toReversed())
    expect(await proposalPage(level, proposal)).toEqual(before)
  })
})
