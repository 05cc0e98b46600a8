// Messages between levels out of order, overtaken, repeated: each leads to its record once.
import { describe, expect, it } from 'vitest'
import { carryOut } from '#kernel/command.ts'
import { type CaseFact, caseAggregate } from '../../services/assignment/domain/case.ts'
import { accepted, passed, replyBody, talk, toEducation } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { city, county, type Linked, liaison, linked, step } from './linked.ts'
import {
  at,
  dispatchedToCounty,
  eventOf,
  handledBelow,
  messagesAt,
  say,
  secretOf,
  statusAt,
} from './steps.ts'

describe('messages between levels', () => {
  it('that come too early wait for what must come before them', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    levels.network.loses = ({ type }) => type.includes('signed-for')
    await handledBelow(levels, theirs)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    const waiting = await messagesAt(levels, '371400', '371402')
    expect(waiting).toMatchObject([{ state: 'waiting', code: 'state-wrong' }])
    levels.network.loses = () => false
    await levels.pass('2026-01-05T02:10:00.000Z')
    const states = (await messagesAt(levels, '371400', '371402')).map(({ state }: { state: string }) => state)
    expect(states).toEqual(['applied', 'applied'])
    const { contacts } = (await levels.of('371400').get(people.dispatch, `/assignment/cases/${id}`)).body
    expect(contacts).toHaveLength(1)
  })

  it('wait for people too: a reply returned before its contacts are confirmed here', async () => {
    const lenient = { ...county, policy: { ...county.policy, overrides: { consultGates: [] } } }
    const levels = await linked(city, lenient)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    await handledBelow(levels, theirs)
    for (const phase of ['before', 'during', 'after'])
      await step(levels, '371402', people.handler, at(theirs, 'log-contact'), { ...talk, phase })
    await step(levels, '371402', people.handler, at(theirs, 'draft-reply'), replyBody)
    await step(levels, '371402', people.leader, at(theirs, 'sign-off'))
    await step(levels, '371402', people.supervision, at(theirs, 'audit'), passed)
    expect(await statusAt(levels, '371400', id)).toBe('in-handling')
    for (const contact of [1, 2, 3])
      await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact })
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect(await statusAt(levels, '371400', id)).toBe('signed-off')
  })

  it('that wait for longer than two weeks are refused with the reason', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    await handledBelow(levels, theirs)
    const again = [...levels.posts].find(({ type }) => type.includes('signed-for'))
    const event = { ...JSON.parse(again?.body ?? '{}'), id: 'twice' }
    await say(levels, '371400', '371402', await secretOf(levels), JSON.stringify(event), 'twice')
    const stateOf = async () =>
      (await messagesAt(levels, '371400', '371402')).find(({ id: one }: { id: string }) => one === 'twice')
    expect(await stateOf()).toMatchObject({ state: 'waiting' })
    await levels.pass('2026-01-20T02:00:00.000Z')
    expect(await stateOf()).toMatchObject({ state: 'refused', code: 'state-wrong' })
  })

  it('are taken once, however often they are delivered', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const handed = levels.posts.find(({ type }) => type.includes('handed-down'))
    if (handed === undefined) throw new Error('nothing was handed down')
    const { body, headers } = handed
    const again = await levels.of('371402').hook({ pathParameters: { endpoint: '371400' }, headers, body })
    expect(again.status).toBe(202)
    await levels.settle()
    const page = (await levels.of('371402').get(people.dispatch, `/assignment/cases/371400-${id}`)).body
    expect(page.timeline.filter(({ type }: { type: string }) => type === 'case.taken-over')).toHaveLength(1)

    const secret = await secretOf(levels)
    await say(levels, '371402', '371400', secret, body, 'another-id')
    const messages = await messagesAt(levels, '371402', '371400')
    expect(messages.find(({ id: one }: { id: string }) => one === 'another-id')).toMatchObject({
      state: 'refused',
      code: 'already-taken-over',
    })
  })
})

describe('messages between levels that something has overtaken', () => {
  /** Handed down, talked over in three phases and confirmed; the next step is the reply. */
  async function talkedOver(levels: Linked): Promise<{ id: string; theirs: string }> {
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    await handledBelow(levels, theirs)
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await step(levels, '371402', people.handler, at(theirs, 'log-contact'), { ...talk, phase })
      await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact: index + 1 })
    }
    return { id, theirs }
  }

  async function repliedBelow(levels: Linked, theirs: string): Promise<void> {
    await step(levels, '371402', people.handler, at(theirs, 'draft-reply'), replyBody)
    await step(levels, '371402', people.leader, at(theirs, 'sign-off'))
    await step(levels, '371402', people.supervision, at(theirs, 'audit'), passed)
  }

  async function contactsAt(levels: Linked, code: string, id: string) {
    return (await levels.of(code).get(people.dispatch, `/assignment/cases/${id}`)).body.contacts
  }

  it('are taken late: a contact that comes after the reply is known above as well', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await talkedOver(levels)
    levels.network.loses = ({ type }) => type.includes('contact.logged')
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    await repliedBelow(levels, theirs)
    await step(levels, '371400', people.supervision, at(id, 'audit'), passed)
    levels.network.loses = () => false
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect(await contactsAt(levels, '371400', id)).toMatchObject([{}, {}, {}, { reference: 4 }])
    expect(await statusAt(levels, '371400', id)).toBe('delivered')
  })

  it('are taken late: a confirmation that comes after the reply is known below as well', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await talkedOver(levels)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    levels.network.loses = ({ type }) => !type.includes('contact.logged')
    await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact: 4 })
    await repliedBelow(levels, theirs)
    levels.network.loses = () => false
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect((await contactsAt(levels, '371402', theirs))[3].confirmedBy).toBeDefined()
    expect(await statusAt(levels, '371400', id)).toBe('signed-off')
  })

  it('are no way round the reply for people, who log and confirm before it', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await talkedOver(levels)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    await repliedBelow(levels, theirs)
    const codeOf = async (code: string, person: typeof liaison, path: string, body: object) =>
      (await levels.of(code).act(person, path, body)).body.code
    expect(await codeOf('371402', people.handler, at(theirs, 'log-contact'), talk)).toBe('state-wrong')
    expect(await codeOf('371400', liaison, at(id, 'log-contact'), talk)).toBe('state-wrong')
    expect(await codeOf('371400', people.lin, at(id, 'confirm-contact'), { contact: 4 })).toBe('state-wrong')
  })

  it('chase nobody for what is done: a reminder that comes after the case was sent back', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    levels.network.loses = ({ type }) => type.includes('reminder')
    await levels.pass('2026-01-12T02:00:00.000Z')
    await step(levels, '371402', people.dispatch, at(`371400-${id}`, 'send-back'), { reason: '属市级。' })
    levels.network.loses = () => false
    await levels.pass('2026-01-13T02:00:00.000Z')
    expect(levels.posts.filter(({ type }) => type.includes('reminder'))).not.toEqual([])
    const messages = await messagesAt(levels, '371402', '371400')
    expect(messages.map(({ state }: { state: string }) => state)).toEqual(messages.map(() => 'applied'))
    const { timeline } = (await levels.of('371402').get(people.dispatch, `/assignment/cases/371400-${id}`))
      .body
    expect(timeline.map(({ type }: { type: string }) => type)).not.toContain('reminder.noted')
  })

  it('do not begin with a reminder: who is to claim is chased here, not at a level that knows nothing of it', async () => {
    const levels = await linked(city, county)
    const id = await accepted(levels.of('371400'))
    await step(levels, '371400', people.dispatch, at(id, 'pre-assign'), {
      unit: '371402',
      reason: '属德城。',
    })
    for (const day of ['06', '07', '08', '09', '12']) await levels.pass(`2026-01-${day}T02:00:00.000Z`)
    const { timeline } = (await levels.of('371400').get(people.supervision, `/supervision/dockets/${id}`))
      .body
    expect(timeline.map(({ type }: { type: string }) => type)).toContain('reminder.issued')
    expect(levels.posts).toEqual([])
  })

  it('wait for a dispatch batch that holds the case', async () => {
    const levels = await linked(city, county)
    const id = `371400-${await dispatchedToCounty(levels)}`
    await step(levels, '371402', people.dispatch, at(id, 'pre-assign'), toEducation)
    await step(levels, '371402', people.handler, at(id, 'claim'))
    const below = levels.of('371402')
    const recorded = (fact: CaseFact, key: string) =>
      carryOut(
        { records: below.at.assignment.records, waiting: { pause: async () => {} } },
        caseAggregate,
        id,
        {
          id: key,
          digest: '',
          actor: { kind: 'service', service: 'assignment', because: key },
          at: below.now(),
          correlation: key,
        },
        () => [fact],
      )
    await recorded({ type: 'case.held', data: { batch: 'b1' } }, 'held')
    const secret = await secretOf(levels)
    const reminder = {
      case: id.slice('371400-'.length),
      clock: 'reply',
      round: 1,
      name: 'reminder',
      audience: ['responsible'],
    }
    await say(levels, '371402', '371400', secret, eventOf('cn.shangban.level.reminder.issued.v1', reminder))
    const stateOf = async () =>
      (await messagesAt(levels, '371402', '371400')).find(({ id: one }: { id: string }) => one === 'msg_1')
    expect(await stateOf()).toMatchObject({ state: 'waiting', code: 'case-held' })
    await recorded({ type: 'case.released', data: { batch: 'b1', refused: 1 } }, 'released')
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect(await stateOf()).toMatchObject({ state: 'applied' })
  })
})
