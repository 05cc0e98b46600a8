// Pre-assignment and claim 预交办、认领 (features D3, D4): the unit claims, objects with reason and basis, or is silent
// and has claimed; whoever is late is refused at the instant.
import { describe, expect, it } from 'vitest'
import {
  accepted,
  dispatched,
  must,
  objection,
  preAssigned,
  requirement,
  settled,
  toEducation,
} from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import {
  casePage,
  clockOf,
  docketPage,
  hoursAfter,
  later,
  opening,
  refused,
  theClock,
  typesOf,
} from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`

describe('the dispatch office', () => {
  it('pre-assigns an open case to a unit, with its reason', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const page = await casePage(level, id)
    expect(page).toMatchObject({ status: 'pre-assigned', unit: 'JY' })
    expect(page.timeline.map(({ text }: { text: string }) => text)).toContain(
      '预交办给教育：属教育管理职能。',
    )
  })

  it('is told when there is no such unit', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    expect(
      await level.act(people.dispatch, at(id, 'pre-assign'), { ...toEducation, unit: 'NOWHERE' }),
    ).toMatchObject(refused(422, 'unit-unknown', { allowed: { list: '/assignment/units' } }))
  })

  it('pre-assigns a case once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    expect(await level.act(people.dispatch, at(id, 'pre-assign'), toEducation)).toMatchObject(
      refused(409, 'state-wrong'),
    )
  })

  it('dispatches nothing that no unit has claimed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    expect(await level.act(people.dispatch, at(id, 'dispatch'), requirement)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'pre-assigned', states: ['settled'] } }),
    )
  })

  it.each([
    ['pre-assign', toEducation],
    ['arbitrate', toEducation],
    ['dispatch', requirement],
  ])('alone may %s: a unit may not', async (act, body) => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    expect(await level.act(people.handler, at(id, act), body)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['dispatch'] } }),
    )
  })
})

describe('a claim', () => {
  it('is made by hand, by the unit that was named', async () => {
    const level = memoryLevel({ now: opening })
    const id = await settled(level)
    const page = await casePage(level, id)
    expect(page.status).toBe('settled')
    expect(page.timeline.at(-1)).toMatchObject({
      type: 'case.claimed',
      text: '教育认领',
      by: '赵经办 · 承办单位经办人',
    })
    expect(page.timeline.at(-1).automatic).toBeUndefined()
  })

  it('stops the window: nothing more happens at its deadline', async () => {
    const level = memoryLevel({ now: opening })
    const id = await settled(level)
    const before = await casePage(level, id)
    const { due, running } = await theClock(level, id, 'claim')
    expect(running).toBe(false)
    await level.moveTo(hoursAfter(due, 1))
    expect((await casePage(level, id)).timeline).toEqual(before.timeline)
    expect(typesOf(await docketPage(level, id))).not.toContain('deadline.passed')
  })

  it('is what silence becomes when the window has passed, labelled automatic with its policy', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    await level.moveTo(later(claimBy, 1))
    const page = await casePage(level, id)
    expect(page.status).toBe('settled')
    expect(page.timeline.at(-1)).toMatchObject({
      type: 'case.claimed',
      text: '教育期满无异议，视为认领',
      by: '系统',
      automatic: { policy: 'objectionDays', version: 'test-1' },
    })
  })

  it('is not yet made by silence at the last instant of the window', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    await level.moveTo(claimBy)
    expect((await casePage(level, id)).status).toBe('pre-assigned')
  })

  it.each(['claim', 'object'])('another unit may not %s', async (act) => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const body = act === 'object' ? { ...objection, proposedUnit: 'JY' } : {}
    expect(await level.act(people.otherHandler, at(id, act), body)).toMatchObject(refused(403, 'not-yours'))
  })
})

describe('an objection', () => {
  it('gives reason, basis and the unit it proposes, and waits for arbitration', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, at(id, 'object'), objection)
    expect(await casePage(level, id)).toMatchObject({
      status: 'objected',
      unit: 'JY',
      objection: { ...objection, unit: 'JY' },
    })
  })

  it.each(['reason', 'basis', 'proposedUnit'])('is not made without its %s', async (field) => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { [field]: _, ...body }: Record<string, string> = objection
    expect(await level.act(people.handler, at(id, 'object'), body)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: field }] }),
    )
  })

  it('does not propose the objecting unit itself', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const body = { ...objection, proposedUnit: 'JY' }
    expect(await level.act(people.handler, at(id, 'object'), body)).toMatchObject(refused(422, 'unit-same'))
  })

  it('does not propose a unit that does not exist', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const body = { ...objection, proposedUnit: 'NOWHERE' }
    expect(await level.act(people.handler, at(id, 'object'), body)).toMatchObject(
      refused(422, 'unit-unknown'),
    )
  })

  it('is in time at the instant the window closes', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await level.moveTo((await casePage(level, id)).claimBy)
    expect((await level.act(people.handler, at(id, 'object'), objection)).status).toBe(200)
  })

  it('is late one millisecond after it, before any tick, and is told until when it was possible', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    level.passTo(later(claimBy, 1))
    expect(await level.act(people.handler, at(id, 'object'), objection)).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: objectionDays', allowed: { until: claimBy } }),
    )
    expect((await casePage(level, id, people.handler)).acts).not.toContain('case.object')
  })

  it('is refused once silence has claimed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    await level.moveTo(later(claimBy, 1))
    expect(await level.act(people.handler, at(id, 'object'), objection)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'settled' } }),
    )
  })

  it('is refused once the unit has claimed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await settled(level)
    expect(await level.act(people.handler, at(id, 'object'), objection)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'settled' } }),
    )
  })

  it('stops the window: nothing is claimed at its deadline', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    await must(level, people.handler, at(id, 'object'), objection)
    expect((await clockOf(level, id, 'claim'))?.running).toBe(false)
    await level.moveTo(hoursAfter(claimBy, 30 * 24))
    const page = await casePage(level, id)
    expect(page.status).toBe('objected')
    expect(typesOf(page)).not.toContain('case.claimed')
  })
})

describe('a decision of the unit at the last instant, not yet heard of when the deadline passes', () => {
  it.each([
    ['object', objection, 'objected', 0],
    ['claim', {}, 'settled', 1],
  ] as const)('stands: %s', async (act, body, status, claims) => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    level.passTo(claimBy)
    const headers = { 'idempotency-key': 'at-the-last-instant' }
    expect((await level.call(people.handler, { path: at(id, act), body, headers })).status).toBe(200)
    // The schedule runs before anything of it has reached supervision.
    await level.moveTo(later(claimBy, 1))
    expect(typesOf(await docketPage(level, id))).toContain('deadline.passed')
    const page = await casePage(level, id)
    expect(page.status).toBe(status)
    expect(typesOf(page).filter((type) => type === 'case.claimed')).toHaveLength(claims)
  })
})

describe('arbitration', () => {
  it.each([
    ['the proposed unit', 'GA', people.otherHandler],
    ['the unit that objected', 'JY', people.handler],
    ['a third unit', 'FGW', { ...people.otherHandler, unit: 'FGW' }],
  ] as const)('settles on %s, which then signs for the case', async (_whom, unit, signer) => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, at(id, 'object'), objection)
    await must(level, people.dispatch, at(id, 'arbitrate'), { unit, reason: '会商一致。' })
    expect(await casePage(level, id)).toMatchObject({ status: 'settled', unit })
    await must(level, people.dispatch, at(id, 'dispatch'), requirement)
    await must(level, signer, at(id, 'sign-for'))
    expect((await casePage(level, id)).status).toBe('in-handling')
  })

  it('takes the case from the unit whose objection it upheld', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, at(id, 'object'), objection)
    await must(level, people.dispatch, at(id, 'arbitrate'), { unit: 'GA', reason: '会商一致。' })
    await must(level, people.dispatch, at(id, 'dispatch'), requirement)
    expect(await level.act(people.handler, at(id, 'sign-for'))).toMatchObject(refused(403, 'not-yours'))
  })

  it('keeps the objection on record', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, at(id, 'object'), objection)
    await must(level, people.dispatch, at(id, 'arbitrate'), { unit: 'GA', reason: '会商一致。' })
    expect((await casePage(level, id)).objection).toMatchObject({ unit: 'JY', proposedUnit: 'GA' })
  })

  it('settles nothing that nobody objected to', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    expect(
      await level.act(people.dispatch, at(id, 'arbitrate'), { unit: 'GA', reason: '改由公安办理。' }),
    ).toMatchObject(refused(409, 'state-wrong', { allowed: { now: 'pre-assigned', states: ['objected'] } }))
  })
})

describe('the window over the Spring Festival of 2026', () => {
  it('counts the make-up Saturday and leaves out the nine days off', async () => {
    const level = memoryLevel({ now: '2026-02-10T02:00:00.000Z' })
    const id = await preAssigned(level)
    // Wednesday 11, Thursday 12, Friday 13, make-up Saturday 14, then Tuesday 24 February.
    expect((await casePage(level, id)).claimBy).toBe('2026-02-24T15:59:59.999Z')
    expect((await theClock(level, id, 'claim')).explanation).toMatchObject({
      rule: 'objectionDays',
      skipped: [{ kind: 'holiday', reason: '春节', from: '2026-02-15', to: '2026-02-23', days: 9 }],
      worked: [{ date: '2026-02-14', kind: 'make-up', reason: '春节' }],
    })
  })

  it('is open for an objection on the first day back', async () => {
    const level = memoryLevel({ now: '2026-02-10T02:00:00.000Z' })
    const id = await preAssigned(level)
    await level.moveTo('2026-02-24T02:00:00.000Z')
    expect((await level.act(people.handler, at(id, 'object'), objection)).status).toBe(200)
  })
})

describe('signing for a dispatched case', () => {
  it('is the unit’s: handler or leader, and begins the handling', async () => {
    for (const person of [people.handler, people.leader]) {
      const level = memoryLevel({ now: opening })
      const id = await dispatched(level)
      await must(level, person, at(id, 'sign-for'))
      expect((await casePage(level, id)).status).toBe('in-handling')
    }
  })

  it('is not another unit’s', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    expect(await level.act(people.otherHandler, at(id, 'sign-for'))).toMatchObject(refused(403, 'not-yours'))
  })

  it('is done once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    await must(level, people.handler, at(id, 'sign-for'))
    expect(await level.act(people.handler, at(id, 'sign-for'))).toMatchObject(refused(409, 'state-wrong'))
  })
})

describe('the dispatch office’s own deadline', () => {
  it('claims nothing for the unit', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    const { due } = await theClock(level, id, 'pre-assignment')
    level.passTo(later(due, 1))
    await must(level, people.dispatch, `/assignment/cases/${id}/pre-assign`, toEducation)
    await level.moveTo(later(due, 1000))
    expect((await casePage(level, id)).status).toBe('pre-assigned')
  })
})

describe('a claim by hand', () => {
  it('after the window is refused: from its instant on, silence has claimed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = await casePage(level, id)
    level.passTo(later(claimBy, 1))
    expect(await level.act(people.handler, at(id, 'claim'))).toMatchObject(refused(409, 'window-closed'))
  })
})
