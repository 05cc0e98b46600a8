// A case handed down from the city to the county, whose government is a unit of the city: handled there by the county's
// own units, and the reply comes back up. All of it by signed webhooks.
import { describe, expect, it } from 'vitest'
import { attachedFile, samples } from '../level/file-samples.ts'
import {
  accepted,
  must,
  passed,
  replyBody,
  requirement,
  talk,
  toEducation,
  uploadedBy,
} from '../level/journey.ts'
import { people } from '../level/people.ts'
import { city, county, type Linked, liaison, linked, province, step } from './linked.ts'
import { at, dispatchedToCounty, handledBelow } from './steps.ts'

const toCounty = { unit: '371402', reason: '属德城区行政区域内的事项。' }

/** Dispatched by the city to the county; the id at the city, and the one at the county. */
async function handedDown(levels: Linked): Promise<{ id: string; theirs: string }> {
  const id = await dispatchedToCounty(levels)
  return { id, theirs: `371400-${id}` }
}

async function inHandlingBelow(levels: Linked): Promise<{ id: string; theirs: string }> {
  const both = await handedDown(levels)
  await handledBelow(levels, both.theirs)
  return both
}

async function contactsBelow(levels: Linked, { id, theirs }: { id: string; theirs: string }): Promise<void> {
  const done = (await caseAt(levels, '371400', id)).contacts.length
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), { ...talk, phase })
    await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact: done + index + 1 })
  }
}

async function repliedBelow(levels: Linked, theirs: string): Promise<void> {
  await step(levels, '371402', people.handler, at(theirs, 'draft-reply'), replyBody)
  await step(levels, '371402', people.leader, at(theirs, 'sign-off'))
  await step(levels, '371402', people.supervision, at(theirs, 'audit'), passed)
}

async function caseAt(levels: Linked, code: string, id: string) {
  const { status, body } = await levels.of(code).get(people.dispatch, `/assignment/cases/${id}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

async function docketAt(levels: Linked, code: string, id: string) {
  return (await levels.of(code).get(people.supervision, `/supervision/dockets/${id}`)).body
}

describe('a case handed down', () => {
  it('begins at the county with all that is known of it, on the desk of its dispatch office', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await handedDown(levels)
    expect(await caseAt(levels, '371400', id)).toMatchObject({ status: 'dispatched', unit: '371402' })
    const below = await caseAt(levels, '371402', theirs)
    expect(below).toMatchObject({
      status: 'open',
      origin: { level: '371400', case: id, requirement: requirement.requirement },
      title: '关于增设老城区学校门前接送区的提案',
      proposers: [{ id: 'm01', name: '林一' }],
    })
    expect(below.suggestions).toHaveLength(2)
    const { items } = (await levels.of('371402').get(people.dispatch, '/assignment/desk', { list: 'todo' }))
      .body
    expect(items).toMatchObject([{ id: theirs, origin: '371400' }])
    // The city's number is not one of the county's.
    expect(items[0].number).toBeUndefined()
  })

  it('is due at the county no later than at the city, and the deadline says who set it', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await inHandlingBelow(levels)
    const replyOf = async (code: string, of: string) =>
      (await docketAt(levels, code, of)).clocks.find((one: { clock: string }) => one.clock === 'reply')
    const above = await replyOf('371400', id)
    const below = await replyOf('371402', theirs)
    expect(below.due <= above.due).toBe(true)
    await levels.pass('2026-01-20T02:00:00.000Z')
    const later = await linked(city, county)
    const late = await handedDown(later)
    await later.pass('2026-01-20T02:00:00.000Z')
    await step(later, '371402', people.dispatch, at(late.theirs, 'pre-assign'), toEducation)
    await step(later, '371402', people.handler, at(late.theirs, 'claim'))
    await step(later, '371402', people.dispatch, at(late.theirs, 'dispatch'), requirement)
    const clock = (await docketAt(later, '371402', late.theirs)).clocks.find(
      (one: { clock: string }) => one.clock === 'reply',
    )
    const set = (await docketAt(later, '371400', late.id)).clocks.find(
      (one: { clock: string }) => one.clock === 'reply',
    )
    expect(clock).toMatchObject({ due: set.due, explanation: { setBy: '371400' } })
  })

  it('keeps the city’s due instant when the county publishes a holiday, and an extension counts from it', async () => {
    const levels = await linked(city, county)
    const { theirs } = await handedDown(levels)
    await levels.pass('2026-01-20T02:00:00.000Z')
    await step(levels, '371402', people.dispatch, at(theirs, 'pre-assign'), toEducation)
    await step(levels, '371402', people.handler, at(theirs, 'claim'))
    await step(levels, '371402', people.dispatch, at(theirs, 'dispatch'), requirement)
    const reply = async () =>
      (await docketAt(levels, '371402', theirs)).clocks.find(
        (one: { clock: string }) => one.clock === 'reply',
      )
    const { due } = await reply()
    await step(levels, '371402', people.supervision, '/supervision/calendar/publish', {
      version: '县庆',
      days: [{ date: '2026-02-03', working: false, reason: '县庆' }],
    })
    await levels.pass('2026-01-20T04:00:00.000Z')
    expect(await reply()).toMatchObject({ due, explanation: { setBy: '371400', moves: [] } })
    await step(levels, '371402', people.handler, `/supervision/dockets/${theirs}/request-extension`, {
      clock: 'reply',
      reason: '须现场勘查。',
    })
    await step(levels, '371402', people.supervision, `/supervision/dockets/${theirs}/decide-extension`, {
      clock: 'reply',
      approved: true,
      remark: '同意。',
    })
    const extended = await reply()
    expect(extended.due > due).toBe(true)
    expect(extended.explanation.setBy).toBe('371400')
  })

  it('is signed for at the city as soon as somebody at the county has taken it up', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await handedDown(levels)
    await step(levels, '371402', people.dispatch, at(theirs, 'pre-assign'), toEducation)
    expect((await caseAt(levels, '371400', id)).status).toBe('in-handling')
  })

  it('is answered by the county’s units, confirmed by the city’s member, and delivered at the city', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await inHandlingBelow(levels)
    await contactsBelow(levels, { id, theirs })
    const contacts = (await caseAt(levels, '371402', theirs)).contacts
    expect(contacts).toHaveLength(3)
    expect(contacts.every(({ confirmedBy }: { confirmedBy?: string }) => confirmedBy !== undefined)).toBe(
      true,
    )
    await repliedBelow(levels, theirs)
    expect(await caseAt(levels, '371400', id)).toMatchObject({
      status: 'signed-off',
      reply: { letter: replyBody.letter, answers: replyBody.answers },
    })
    await step(levels, '371400', people.supervision, at(id, 'audit'), passed)
    const seen = (await levels.of('371400').get(people.lin, `/assignment/cases/${id}`)).body
    expect(seen).toMatchObject({ status: 'delivered', reply: { letter: replyBody.letter } })

    await step(levels, '371400', people.lin, `/evaluation/verdicts/${id}/give-feedback`, {
      attitude: 'satisfied',
      answer: 'satisfied',
      remark: '落实得好。',
    })
    expect((await caseAt(levels, '371400', id)).status).toBe('concluded')
    expect((await caseAt(levels, '371402', theirs)).status).toBe('concluded')
    expect(await docketAt(levels, '371402', theirs)).toMatchObject({ statusText: '已评价' })
    // The county asks nobody: they are not its proposers.
    expect((await levels.of('371402').get(people.supervision, `/evaluation/verdicts/${theirs}`)).status).toBe(
      404,
    )
  })

  it('is no public proposal of the county, and nothing of it is open to who has the same id there', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await inHandlingBelow(levels)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    const below = levels.of('371402')
    expect((await below.get(undefined, '/public/proposals')).body.items).toEqual([])
    expect((await below.get(people.lin, `/assignment/cases/${theirs}`)).body.code).toBe('not-yours')
    expect((await below.get(people.lin, `/supervision/dockets/${theirs}`)).body.code).toBe('not-yours')
    expect((await below.act(people.lin, at(theirs, 'confirm-contact'), { contact: 1 })).body.code).toBe(
      'not-yours',
    )
    expect((await levels.of('371400').get(undefined, '/public/proposals')).body.items).toMatchObject([{ id }])
  })

  it('[F8] is handled a second time below when the member is not satisfied, and answered again', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await inHandlingBelow(levels)
    await contactsBelow(levels, { id, theirs })
    await repliedBelow(levels, theirs)
    await step(levels, '371400', people.supervision, at(id, 'audit'), passed)
    await step(levels, '371400', people.lin, `/evaluation/verdicts/${id}/give-feedback`, {
      attitude: 'satisfied',
      answer: 'dissatisfied',
      remark: '第二条没有落实。',
    })
    await step(levels, '371400', people.committee, `/evaluation/verdicts/${id}/hold-talks`, {
      result: 'second-handling',
      note: '第二条须给出时间表。',
    })
    expect(await caseAt(levels, '371402', theirs)).toMatchObject({
      status: 'in-handling',
      handlingRound: 2,
      demand: '第二条须给出时间表。',
    })
    await contactsBelow(levels, { id, theirs })
    await repliedBelow(levels, theirs)
    expect(await caseAt(levels, '371400', id)).toMatchObject({ status: 'signed-off', handlingRound: 2 })
  })

  it('is answered again when the city’s audit does not let the reply pass', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await inHandlingBelow(levels)
    await contactsBelow(levels, { id, theirs })
    await repliedBelow(levels, theirs)
    await step(levels, '371400', people.supervision, at(id, 'audit'), {
      outcome: 'return',
      remark: '请写明时限。',
    })
    expect(await caseAt(levels, '371402', theirs)).toMatchObject({ status: 'in-handling', handlingRound: 1 })
    const desk = await levels.of('371402').get(people.supervision, '/assignment/desk', { list: 'done' })
    expect(desk.body.items).toMatchObject([{ id: theirs, statusText: '办理中' }])
    await repliedBelow(levels, theirs)
    expect((await caseAt(levels, '371400', id)).status).toBe('signed-off')
  })

  it('may be sent back with the reason, as long as nobody has taken it up, and handed over again', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await handedDown(levels)
    await step(levels, '371402', people.dispatch, at(theirs, 'send-back'), { reason: '属市本级事权。' })
    expect(await caseAt(levels, '371402', theirs)).toMatchObject({ status: 'sent-back' })
    expect(await caseAt(levels, '371400', id)).toMatchObject({
      status: 'open',
      takenBack: { unit: '371402', reason: '属市本级事权。' },
    })
    const running = (await docketAt(levels, '371400', id)).clocks.filter(
      (one: { running: boolean }) => one.running,
    )
    expect(running.map((one: { clock: string }) => one.clock)).toEqual(['pre-assignment'])

    await step(levels, '371400', people.dispatch, at(id, 'pre-assign'), toCounty)
    await step(levels, '371400', liaison, at(id, 'claim'))
    await step(levels, '371400', people.dispatch, at(id, 'dispatch'), requirement)
    expect((await caseAt(levels, '371402', theirs)).status).toBe('open')
    await step(levels, '371402', people.dispatch, at(theirs, 'pre-assign'), toEducation)
    expect((await caseAt(levels, '371400', id)).status).toBe('in-handling')
    const { body } = await levels
      .of('371402')
      .act(people.dispatch, at(theirs, 'send-back'), { reason: '又退。' })
    expect(body.code).toBe('state-wrong')
  })

  it('[B9] its files are the county’s until it sends the case back', async () => {
    const levels = await linked(city, county)
    const at371400 = levels.of('371400')
    await uploadedBy(at371400, people.lin, attachedFile, samples.pdf)
    const id = await accepted(at371400, { attachments: [attachedFile] })
    const fetched = async () =>
      (await at371400.get(liaison, `/intake/files/${attachedFile.hash}`, { proposal: id })).status
    await step(levels, '371400', people.dispatch, at(id, 'pre-assign'), toCounty)
    await step(levels, '371400', liaison, at(id, 'claim'))
    await step(levels, '371400', people.dispatch, at(id, 'dispatch'), requirement)
    expect(await fetched()).toBe(200)
    await step(levels, '371402', people.dispatch, at(`371400-${id}`, 'send-back'), { reason: '属市级。' })
    expect(await fetched()).toBe(403)
  })

  it('is chased: a reminder of the city is noted at the county', async () => {
    const levels = await linked(city, county)
    const { theirs } = await handedDown(levels)
    await levels.pass('2026-01-12T02:00:00.000Z')
    const { timeline } = await caseAt(levels, '371402', theirs)
    const noted = timeline.filter(({ type }: { type: string }) => type === 'reminder.noted')
    expect(noted.map(({ text }: { text: string }) => text)).toContain('收到催办单（签收）')
    // And by the county's own clocks, under the name of the level it came from.
    const notices = await levels
      .of('371402')
      .get(people.dispatch, '/supervision/notices', { list: 'standing' })
    expect(notices.body.items).toMatchObject([{ id: theirs, origin: '371400', clock: 'pre-assignment' }])
    const ledger = await levels.of('371402').get(people.supervision, '/supervision/ledger')
    expect(ledger.body.items).toMatchObject([{ id: theirs, origin: '371400' }])
  })

  it('goes on down from the province by the city to the county, and the reply all the way up', async () => {
    const levels = await linked(province, city, county)
    const id = await accepted(levels.of('370000'))
    const inCity = `370000-${id}`
    const inCounty = `371400-${inCity}`
    const cityLiaison = { ...liaison, unit: '371400' }
    await step(levels, '370000', people.dispatch, at(id, 'pre-assign'), {
      unit: '371400',
      reason: '属德州市的事项。',
    })
    await step(levels, '370000', cityLiaison, at(id, 'claim'))
    await step(levels, '370000', people.dispatch, at(id, 'dispatch'), requirement)
    await step(levels, '371400', people.dispatch, at(inCity, 'pre-assign'), toCounty)
    await step(levels, '371400', liaison, at(inCity, 'claim'))
    await step(levels, '371400', people.dispatch, at(inCity, 'dispatch'), requirement)
    await step(levels, '371402', people.dispatch, at(inCounty, 'pre-assign'), toEducation)
    await step(levels, '371402', people.handler, at(inCounty, 'claim'))
    await step(levels, '371402', people.dispatch, at(inCounty, 'dispatch'), requirement)
    await step(levels, '371402', people.handler, at(inCounty, 'sign-for'))
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await step(levels, '371402', people.handler, at(inCounty, 'log-contact'), { ...talk, phase })
      await step(levels, '370000', people.lin, at(id, 'confirm-contact'), { contact: index + 1 })
    }
    await repliedBelow(levels, inCounty)
    await step(levels, '371400', people.supervision, at(inCity, 'audit'), passed)
    await step(levels, '370000', people.supervision, at(id, 'audit'), passed)
    expect((await levels.of('370000').get(people.lin, `/assignment/cases/${id}`)).body).toMatchObject({
      status: 'delivered',
      reply: { letter: replyBody.letter },
    })
  })

  it('cannot go back where it came from as if to a unit, nor to the level above', async () => {
    const levels = await linked(city, county)
    const id = await accepted(levels.of('371402'))
    await step(levels, '371402', people.dispatch, at(id, 'propose-hand-up'), { reason: '属市级事权。' })
    await step(levels, '371402', people.lin, at(id, 'consent-hand-up'))
    const preAssign = async (code: string, of: string, unit: string) =>
      (await levels.of(code).act(people.dispatch, at(of, 'pre-assign'), { unit, reason: '职能。' })).body.code
    expect(await preAssign('371400', `371402-${id}`, '371402')).toBe('unit-same')
    const own = await accepted(levels.of('371400'))
    expect(await preAssign('371400', own, '370000')).toBe('unit-unknown')
  })

  it('has another level as its lead unit only, never as a co-handler that nobody would tell', async () => {
    const levels = await linked(city, county)
    const id = await accepted(levels.of('371400'))
    const { body } = await levels
      .of('371400')
      .act(people.dispatch, at(id, 'pre-assign'), { ...toEducation, coUnits: ['371402'] })
    expect(body.code).toBe('level-leads-only')
  })

  it('is at its end below too when the liaison has done above what the county did not', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await inHandlingBelow(levels)
    const above = levels.of('371400')
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await step(levels, '371400', liaison, at(id, 'log-contact'), { ...talk, phase })
      await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact: index + 1 })
    }
    await must(above, liaison, at(id, 'draft-reply'), replyBody)
    await must(above, { ...liaison, id: 'l02', roles: ['unit-leader'] }, at(id, 'sign-off'))
    await step(levels, '371400', people.supervision, at(id, 'audit'), passed)
    await step(levels, '371400', people.lin, `/evaluation/verdicts/${id}/give-feedback`, {
      attitude: 'satisfied',
      answer: 'satisfied',
      remark: '落实得好。',
    })
    expect((await caseAt(levels, '371402', theirs)).status).toBe('concluded')
    const docket = await docketAt(levels, '371402', theirs)
    expect(docket.statusText).toBe('已评价')
    expect(docket.clocks.filter((one: { running: boolean }) => one.running)).toEqual([])
  })

  it('cannot be sent back a second time by who passed it on, nor leaves a clock behind', async () => {
    const levels = await linked(province, city, county)
    const id = await accepted(levels.of('370000'))
    const inCity = `370000-${id}`
    const cityLiaison = { ...liaison, unit: '371400' }
    await step(levels, '370000', people.dispatch, at(id, 'pre-assign'), {
      unit: '371400',
      reason: '属德州市。',
    })
    await step(levels, '370000', cityLiaison, at(id, 'claim'))
    await step(levels, '370000', people.dispatch, at(id, 'dispatch'), requirement)
    await step(levels, '371400', people.dispatch, at(inCity, 'pre-assign'), { ...toCounty, coUnits: ['JY'] })
    await step(levels, '371400', liaison, at(inCity, 'claim'))
    await step(levels, '371400', people.dispatch, at(inCity, 'dispatch'), requirement)
    await step(levels, '371402', people.dispatch, at(`371400-${inCity}`, 'send-back'), { reason: '属市级。' })
    const refused = await levels
      .of('371400')
      .act(people.dispatch, at(inCity, 'send-back'), { reason: '再退。' })
    expect(refused.body.code).toBe('taken-up')
    const clocks = (await docketAt(levels, '371400', inCity)).clocks
    const running = clocks.filter((one: { running: boolean }) => one.running)
    expect(running.map((one: { clock: string }) => one.clock)).toEqual(['pre-assignment'])
  })
})
