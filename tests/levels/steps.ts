// What the tests between a city and its county share: a case on its way down, what became of messages, and somebody at the
// door with a secret.
import { Webhook } from 'standardwebhooks'
import { expect } from 'vitest'
import { accepted, requirement, toEducation } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { type Linked, liaison, step } from './linked.ts'

export const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`

export async function dispatchedToCounty(levels: Linked): Promise<string> {
  const id = await accepted(levels.of('371400'))
  await step(levels, '371400', people.dispatch, at(id, 'pre-assign'), {
    unit: '371402',
    reason: '属德城区。',
  })
  await step(levels, '371400', liaison, at(id, 'claim'))
  await step(levels, '371400', people.dispatch, at(id, 'dispatch'), requirement)
  return id
}

export async function handledBelow(levels: Linked, theirs: string): Promise<void> {
  await step(levels, '371402', people.dispatch, at(theirs, 'pre-assign'), toEducation)
  await step(levels, '371402', people.handler, at(theirs, 'claim'))
  await step(levels, '371402', people.dispatch, at(theirs, 'dispatch'), requirement)
  await step(levels, '371402', people.handler, at(theirs, 'sign-for'))
}

export async function statusAt(levels: Linked, code: string, id: string) {
  return (await levels.of(code).get(people.dispatch, `/assignment/cases/${id}`)).body.status
}

export async function messagesAt(levels: Linked, code: string, endpoint: string) {
  return (await levels.of(code).get(people.dispatch, `/assignment/endpoints/${endpoint}/messages`)).body.items
}

/** The secret of the link, as the county was given it: rotated by the city, and handed over. */
export async function secretOf(levels: Linked): Promise<string> {
  const { body } = await levels
    .of('371400')
    .act(people.dispatch, '/assignment/endpoints/371402/rotate', { overlapHours: 0 })
  const value = body.secret.value as string
  const handed = await levels.of('371402').act(people.dispatch, '/assignment/endpoints/371400/rotate', {
    overlapHours: 0,
    secret: value,
  })
  expect(handed.status).toBe(200)
  return value
}

/** Posts at a level's door as whoever has this secret. */
export async function say(
  levels: Linked,
  at: string,
  endpoint: string,
  secret: string,
  body: string,
  id = 'msg_1',
) {
  const level = levels.of(at)
  const now = new Date(level.now())
  const reply = await level.hook({
    pathParameters: { endpoint },
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    body,
  })
  await levels.settle()
  return reply
}

export const eventOf = (type: string, data: object) =>
  JSON.stringify({ specversion: '1.0', id: 'e', source: '/x', type, data })
