// Handling 办理 (features E1, E2): contacts before, during and after, which only a proposer can confirm.
import { describe, expect, it } from 'vitest'
import {
  collectiveFiled,
  contacted,
  dispatched,
  inHandling,
  jointFiled,
  must,
  replyBody,
  signedOff,
  talk,
} from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { casePage, opening, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`

describe('a contact', () => {
  it('is logged by the unit with phase, method, place and note, and numbered', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    const visit = { phase: 'during', method: 'field-visit', place: '实验小学门前', note: '现场察看。' }
    await must(level, people.leader, at(id, 'log-contact'), visit)
    expect((await casePage(level, id)).contacts).toEqual([
      { ...talk, contact: 1, handlingRound: 1, at: opening, by: '赵经办' },
      { ...visit, contact: 2, handlingRound: 1, at: opening, by: '钱签发' },
    ])
  })

  it.each(['before', 'during', 'after'])('is logged in the phase %s', async (phase) => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, at(id, 'log-contact'), { ...talk, phase })
    expect((await casePage(level, id)).contacts).toMatchObject([{ phase }])
  })

  it('is not logged in a phase or by a method that nobody knows', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const reply = await level.act(people.handler, at(id, 'log-contact'), {
      ...talk,
      phase: 'never',
      method: 'pigeon',
    })
    expect(reply).toMatchObject(refused(422, 'body-invalid'))
    expect(reply.body.errors.map(({ path }: { path: string }) => path)).toEqual(['phase', 'method'])
  })

  it('is not logged before the unit has signed for the case', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    expect(await level.act(people.handler, at(id, 'log-contact'), talk)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'dispatched', states: ['in-handling'] } }),
    )
  })

  it('is not logged by another unit, nor by a proposer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    expect(await level.act(people.otherHandler, at(id, 'log-contact'), talk)).toMatchObject(
      refused(403, 'not-yours'),
    )
    expect(await level.act(people.lin, at(id, 'log-contact'), talk)).toMatchObject(
      refused(403, 'role-missing'),
    )
  })
})

describe('the confirmation of a contact', () => {
  const first = { contact: 1 }

  it('is given by the proposer and kept with the name', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    await must(level, people.lin, at(id, 'confirm-contact'), first)
    expect((await casePage(level, id)).contacts).toMatchObject([{ confirmedBy: '林一' }])
  })

  it('may be given by a co-signer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level, {}, jointFiled)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    await must(level, people.he, at(id, 'confirm-contact'), first)
    expect((await casePage(level, id)).contacts).toMatchObject([{ confirmedBy: '何二' }])
  })

  it('is given for a collective by its account', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level, {}, collectiveFiled)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    await must(level, people.league, at(id, 'confirm-contact'), first)
  })

  it.each([
    ['handler', people.handler],
    ['leader', people.leader],
    ['supervision office', people.supervision],
  ] as const)('is never given by the %s', async (_who, person) => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    expect(await level.act(person, at(id, 'confirm-contact'), first)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['member', 'collective'] } }),
    )
  })

  it('is not given by a member who is no proposer of it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    expect(await level.act(people.su, at(id, 'confirm-contact'), first)).toMatchObject(
      refused(403, 'not-yours'),
    )
  })

  it('is given once, whether or not another contact is open', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    await must(level, people.lin, at(id, 'confirm-contact'), first)
    expect(await level.act(people.lin, at(id, 'confirm-contact'), first)).toMatchObject(
      refused(409, 'already-answered'),
    )
    await must(level, people.handler, at(id, 'log-contact'), talk)
    expect(await level.act(people.lin, at(id, 'confirm-contact'), first)).toMatchObject(
      refused(409, 'already-answered'),
    )
  })

  it('is not given for a contact that was not logged', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const unknown = refused(422, 'contact-unknown')
    expect(await level.act(people.lin, at(id, 'confirm-contact'), first)).toMatchObject(unknown)
    await must(level, people.handler, at(id, 'log-contact'), talk)
    expect(await level.act(people.lin, at(id, 'confirm-contact'), { contact: 2 })).toMatchObject(unknown)
  })
})

describe('the gates before a reply (policy consultGates)', () => {
  it('name every phase that is not yet confirmed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    expect(await level.act(people.handler, at(id, 'draft-reply'), replyBody)).toMatchObject(
      refused(409, 'contacts-unconfirmed', {
        source: 'policy: consultGates',
        allowed: { missing: ['before', 'during', 'after'] },
      }),
    )
  })

  it('are not passed by a contact that was logged only', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    for (const phase of ['before', 'during', 'after'])
      await must(level, people.handler, at(id, 'log-contact'), { ...talk, phase })
    await must(level, people.lin, at(id, 'confirm-contact'), { contact: 1 })
    await must(level, people.lin, at(id, 'confirm-contact'), { contact: 3 })
    expect(await level.act(people.handler, at(id, 'draft-reply'), replyBody)).toMatchObject(
      refused(409, 'contacts-unconfirmed', { allowed: { missing: ['during'] } }),
    )
    expect((await casePage(level, id, people.handler)).acts).not.toContain('case.draft-reply')
  })

  it('open with the last confirmation', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    expect((await casePage(level, id, people.handler)).acts).toContain('case.draft-reply')
    expect((await level.act(people.handler, at(id, 'draft-reply'), replyBody)).status).toBe(200)
  })

  it('leave no contact to log while the reply is with the leader or the auditor', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    expect(await level.act(people.handler, at(id, 'log-contact'), talk)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'signed-off' } }),
    )
  })
})
