// What comes in by webhook ends in the same decision as the portal's act, with the same rights and the same refusals.
import { describe, expect, it } from 'vitest'
import { dispatched, inHandling, must, objection, preAssigned, replyBody, talk } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { connected, eventOf, messagesOf, minutesAfter, say, signedRequest } from './system.ts'

describe('a webhook of a unit’s system', () => {
  it('carries a case from the pre-assignment to the drafted reply', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    await say(system, 'claimed', { case: id })
    await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, { requirement: '请按期办理。' })
    await say(system, 'signed-for', { case: id })
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await say(system, 'contact.logged', { case: id, ...talk, phase })
      await must(level, people.lin, `/assignment/cases/${id}/confirm-contact`, { contact: index + 1 })
    }
    await say(system, 'reply.drafted', { case: id, ...replyBody })
    const page = (await level.get(people.leader, `/assignment/cases/${id}`)).body
    expect(page).toMatchObject({ status: 'drafted', reply: { draftedBy: '教育局办公系统' } })
    expect(page.timeline.at(-1).by).toBe('教育局办公系统 · 承办单位经办人')
    expect((await messagesOf(system)).map(({ state }: { state: string }) => state)).toEqual(
      Array(6).fill('applied'),
    )
  })

  it('objects with the same checks as on the form', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    await say(system, 'objected', { case: id, ...objection, proposedUnit: 'XX' })
    await say(system, 'objected', { case: id, ...objection, proposedUnit: 'JY' })
    await say(system, 'objected', { case: id, ...objection })
    expect(await messagesOf(system)).toMatchObject([
      { state: 'applied', version: 4 },
      { state: 'refused', code: 'unit-same', detail: { zh: expect.stringMatching(/\p{Script=Han}/u) } },
      { state: 'refused', code: 'unit-unknown', allowed: { list: '/assignment/units' } },
    ])
    expect((await level.get(people.dispatch, `/assignment/cases/${id}`)).body.status).toBe('objected')
  })

  it('leaves the same record as the portal, but for who did it and by which command', async () => {
    const system = await connected()
    const { level } = system
    const [byHook, byHand] = [await preAssigned(level), await preAssigned(level)]
    await say(system, 'claimed', { case: byHook }, { id: 'msg_same' })
    await must(level, people.handler, `/assignment/cases/${byHand}/claim`)
    const last = async (id: string) => {
      const records = await level.at.assignment.records.all({ aggregate: 'case', id })
      return records.find(({ facts }) => facts[0]?.fact.type === 'case.claimed')
    }
    const [hook, hand] = [await last(byHook), await last(byHand)]
    expect(hook?.facts).toEqual(hand?.facts)
    expect(hook?.actor).toEqual({
      kind: 'person',
      id: `endpoint:${system.id}`,
      name: '教育局办公系统',
      role: 'unit-handler',
      unit: 'JY',
    })
    expect(hook?.command.id).toBe(`endpoint:${system.id}/msg_same`)
  })

  it('is refused, once and with the problem, where the unit has no right or the state is wrong', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    await say(system, 'signed-for', { case: id })
    await say(system, 'claimed', { case: 'no-such-case' })
    await must(level, people.handler, `/assignment/cases/${id}/object`, objection)
    await must(level, people.dispatch, `/assignment/cases/${id}/arbitrate`, {
      unit: 'GA',
      reason: '属公安。',
    })
    await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, { requirement: '请办理。' })
    await say(system, 'signed-for', { case: id })
    expect(await messagesOf(system)).toMatchObject([
      { state: 'refused', code: 'not-yours' },
      { state: 'refused', code: 'unknown' },
      { state: 'refused', code: 'state-wrong', allowed: { now: 'pre-assigned', states: ['dispatched'] } },
    ])
    expect(level.webhooks.hookDeadLetters.buried).toEqual([])
  })

  it('is not tried again when it was refused, although it would succeed now', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    const early = () => say(system, 'signed-for', { case: id }, { id: 'msg_early' })
    await early()
    await say(system, 'claimed', { case: id })
    await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, { requirement: '请办理。' })
    expect((await early()).status).toBe(202)
    expect((await level.get(people.handler, `/assignment/cases/${id}`)).body.status).toBe('dispatched')
  })

  it('that comes late is refused with the instant at which the window closed', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    const { claimBy } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
    level.passTo(minutesAfter(claimBy, 1))
    await say(system, 'objected', { case: id, ...objection })
    expect(await messagesOf(system)).toMatchObject([
      { state: 'refused', code: 'window-closed', allowed: { until: claimBy } },
    ])
  })

  it('is taken in the order it came in, whatever order the queue hands it over in', async () => {
    const system = await connected()
    const { level } = system
    const id = await dispatched(level)
    const send = async (name: string, data: object) => {
      level.passTo(minutesAfter(level.now(), 0.01))
      await level.hook(signedRequest(system, eventOf(name, { case: id, ...data })))
    }
    await send('signed-for', {})
    await send('contact.logged', talk)
    await send('contact.logged', { ...talk, phase: 'during' })
    const queued = level.webhooks.hooks.splice(0).reverse()
    await level.webhooks.deliverHooks([...queued, ...queued])
    const page = (await level.get(people.handler, `/assignment/cases/${id}`)).body
    expect(page.contacts.map(({ phase }: { phase: string }) => phase)).toEqual(['before', 'during'])
    expect((await messagesOf(system)).map(({ state }: { state: string }) => state)).toEqual(
      Array(3).fill('applied'),
    )
  })

  it.each([
    ['an unknown type', eventOf('tea.drunk', { case: 'c1' }), /unknown type/],
    ['a newer version', eventOf('claimed', { case: 'c1' }, 2), /unknown version/],
    ['no case', eventOf('claimed', {}), /data of claimed: case/],
    ['a field too many', eventOf('claimed', { case: 'c1', more: 1 }), /unrecognized_keys/],
    [
      'a text that is too long',
      eventOf('contact.logged', { case: 'c1', ...talk, note: '长'.repeat(2001) }),
      /note too_big/,
    ],
    ['no envelope', '{"event":"claimed"}', /envelope/],
    ['a type of the inner facts', eventOf('claimed', {}).replace('hook.', 'case.'), /unknown type/],
  ])('with %s ends as a dead letter with its reason, and on the list', async (_what, text, reason) => {
    const system = await connected()
    const { level } = system
    expect((await level.hook(signedRequest(system, text))).status).toBe(202)
    await level.settle()
    expect(level.webhooks.hookDeadLetters.buried).toMatchObject([{ reason: expect.stringMatching(reason) }])
    expect(await messagesOf(system)).toMatchObject([{ state: 'dead', reason: expect.stringMatching(reason) }])
  })

  it('that nobody knows, or that is no longer kept, ends as a dead letter', async () => {
    const { level } = await connected()
    await level.webhooks.deliverHooks(['not json', '{"kind":"hook","endpoint":"e","message":"m"}', 'null'])
    expect(level.webhooks.hookDeadLetters.buried.map(({ reason }) => reason)).toEqual([
      'not a webhook',
      'the webhook is no longer kept',
      'not a webhook',
    ])
  })

  it('sent back from the dead letters is read again', async () => {
    const system = await connected()
    const { level } = system
    await say(system, 'claimed', {})
    const [buried] = level.webhooks.hookDeadLetters.buried
    await level.webhooks.deliverHooks([buried?.body ?? ''])
    expect(level.webhooks.hookDeadLetters.buried).toHaveLength(2)
  })

  it('may log a contact while a person does the same: both are there', async () => {
    const system = await connected()
    const { level } = system
    const id = await inHandling(level)
    await level.hook(signedRequest(system, eventOf('contact.logged', { case: id, ...talk })))
    await must(level, people.handler, `/assignment/cases/${id}/log-contact`, talk)
    const { contacts } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
    expect(contacts).toHaveLength(2)
  })
})
