// Who may not judge what 回避 (feature C2): whose own it is or was, who had a part in the text or in that of what was merged
// into it, and who answers for a unit that is asked. Who merely let an invitation pass may.
import { describe, expect, it } from 'vitest'
import {
  draftBody,
  drafted,
  filed,
  invited,
  must,
  passed,
  registered,
  returned,
  screened,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, filedBy, groups, mergeBody, proposed, yes } from './outcomes.ts'
import { desk, later, opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const agrees = { opinion: '同意。' }
const opinion = { recommendation: 'accept', remark: '建议具体，可以立案。' }
const hasPart = refused(403, 'has-part-in-text', { source: 'C2' })
const own = refused(403, 'own-proposal', { source: 'C2' })
const officer = (person: Person) => also(person, 'committee', 'panel')

const firstReview = (level: MemoryLevel, by: Person, id: string) =>
  level.act(by, act(id, 'first-review'), screened)

describe('an invitation to sign', () => {
  it('[C2] that was let pass until the filing bars nobody', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, act(id, 'sign'), agrees)
    await must(level, people.lin, act(id, 'file'))
    const su = officer(people.su)
    expect((await proposalPage(level, id, su)).acts).toContain('proposal.first-review')
    expect(await desk(level, 'intake', su)).toContain(id)
    expect((await firstReview(level, su, id)).status).toBe(200)
  })

  it('[C2] that expired before the filing bars nobody', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, act(id, 'sign'), agrees)
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(later(signBy, 1))
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'first-review'), screened)
    expect((await level.act(officer(people.su), act(id, 'give-opinion'), opinion)).status).toBe(200)
  })

  it('[C2] that its lead took back, the text being one’s own again, bars nobody', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, kind: 'sole' })
    await must(level, people.lin, act(id, 'file'))
    expect((await firstReview(level, officer(people.su), id)).status).toBe(200)
  })

  it('[C2] that was signed bars for good, also from a later text that is not signed again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    for (const member of [people.he, people.su]) await must(level, member, act(id, 'sign'), agrees)
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'revise'), {
      ...draftBody,
      situation: '改过的情况。',
      kind: 'joint',
    })
    await must(level, people.he, act(id, 'sign'), agrees)
    await must(level, people.lin, act(id, 'file'))
    expect((await proposalPage(level, id)).proposers.map((one: Person) => one.id)).toEqual(['m01', 'm02'])
    expect(await firstReview(level, officer(people.su), id)).toMatchObject(own)
    expect(await desk(level, 'intake', officer(people.su))).not.toContain(id)
  })

  it('[B7] [C2] that was let pass leaves one free to second it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level, { openToSeconding: true })
    await must(level, people.he, act(id, 'sign'), agrees)
    await must(level, people.lin, act(id, 'file'))
    expect((await level.act(people.he, act(id, 'second'), agrees)).body.code).toBe('own-seconding')
    await must(level, people.su, act(id, 'second'), agrees)
    expect(await firstReview(level, officer(people.su), id)).toMatchObject(hasPart)
  })
})

describe('who recorded it for its lead', () => {
  it('[B13] [C2] judges it at no stage, finds it on no desk to judge, and another of the office does', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const recorder = officer(people.committee)
    const body = { ...draftBody, member: people.lin.id }
    const { id } = await must(level, recorder, '/intake/proposals/for-member', body)
    await must(level, people.lin, act(id, 'confirm-draft'))
    await must(level, recorder, act(id, 'file'))
    const other: Person = { id: 'o77', name: '另一位', roles: ['committee'] }
    expect(await firstReview(level, recorder, id)).toMatchObject(hasPart)
    expect((await proposalPage(level, id, recorder)).acts).not.toContain('proposal.first-review')
    expect(await desk(level, 'intake', recorder)).not.toContain(id)
    expect(await desk(level, 'intake', other)).toContain(id)
    await must(level, other, act(id, 'first-review'), screened)
    expect(await level.act(recorder, act(id, 'second-review'), passed)).toMatchObject(hasPart)
    // To record a consultation is not to judge.
    expect((await proposalPage(level, id, recorder)).acts).toContain('proposal.record-consultation')
  })
})

describe('what was merged into it', () => {
  it('[C2] [C9] brings along who had a part in its text: mentor, seconder, and who declined to sign', async () => {
    const level = memoryLevel({ now: opening })
    const mentor: Person = { id: 'm04', name: '马四', roles: ['member'] }
    const seconder: Person = { id: 'm05', name: '魏五', roles: ['member'] }
    await registered(level, people.he, people.su, mentor, seconder)
    const other = await drafted(level, { kind: 'joint', openToSeconding: true }, people.he)
    const guestSigner: Person = { id: 'm06', name: '陆六', roles: ['member'] }
    await registered(level, guestSigner)
    await must(level, people.he, act(other, 'invite'), { members: [people.su.id, guestSigner.id] })
    await must(level, people.he, act(other, 'seek-cultivation'), { wish: '请帮助把建议写得更具体。' })
    await must(level, people.committee, act(other, 'name-mentors'), { members: [mentor.id] })
    await must(level, people.su, act(other, 'decline'), { opinion: '不熟悉。' })
    await must(level, guestSigner, act(other, 'sign'), agrees)
    await must(level, people.he, act(other, 'file'))
    await must(level, seconder, act(other, 'second'), agrees)
    const main = await filedBy(level, people.lin)
    await proposed(level, 'merge', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await must(level, people.he, act(other, 'answer-request'), yes)
    for (const one of [mentor, seconder, people.su])
      expect(await firstReview(level, officer(one), main), one.name).toMatchObject(hasPart)
    for (const one of [people.he, guestSigner])
      expect(await firstReview(level, officer(one), main), one.name).toMatchObject(own)
    expect(await desk(level, 'intake', officer(mentor))).not.toContain(main)
    // Its page says what was merged in, and names nobody who keeps out of it.
    const [taken] = (await proposalPage(level, main, people.committee)).merged
    expect(Object.keys(taken).sort()).toEqual(['form', 'id', 'proposers', 'title'])
    await must(level, people.committee, act(main, 'first-review'), screened)
  })

  it('[C2] [C9] is chosen by nobody who judges none of it', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he)
    const main = await filed(level, { openToSeconding: true })
    const other = await filedBy(level, people.su)
    await must(level, people.he, act(main, 'second'), agrees)
    expect(await level.act(officer(people.he), groups, mergeBody('merge', main, other))).toMatchObject(
      refused(409, 'merge-impossible', { source: 'C9', allowed: { remove: [main] } }),
    )
  })
})

it('[A18] [C2] nobody is a mentor of what is their own, or asked of them', async () => {
  const level = memoryLevel({ now: opening })
  const id = await invited(level)
  await must(level, people.lin, act(id, 'seek-cultivation'), { wish: '请帮助。' })
  for (const { id: mentor } of [people.lin, people.he])
    expect(await level.act(people.committee, act(id, 'name-mentors'), { members: [mentor] })).toMatchObject(
      refused(409, 'mentor-of-own', { source: 'A18', allowed: { remove: [mentor] } }),
    )
})

describe('who answers for a unit that is asked', () => {
  const ask = { units: ['JY'], question: '能否办理？' }
  const answer = { stance: 'can-do', opinion: '可以办理。' }
  const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest', 'unit-handler'], unit: 'JY' }
  const asked = refused(403, 'unit-is-asked', { source: 'C2' })

  async function joint(level: MemoryLevel, person: Person = guest): Promise<string> {
    const { id: panel } = await must(level, people.committee, '/intake/panels', {
      name: '联合审查组',
      classes: ['social'],
    })
    const seat = (name: string, body: object) =>
      must(level, people.committee, `/intake/panels/${panel}/${name}`, body)
    await seat('seat', { person: people.panel.id, name: people.panel.name })
    await seat('seat-guest', { person: person.id, name: person.name, unit: 'JY' })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), screened)
    return id
  }

  it('[C2] [C7] does not judge it as a guest: neither before nor after the answer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await joint(level)
    const other = await filedBy(level, people.he)
    await must(level, people.committee, act(other, 'first-review'), screened)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    const judging = async () =>
      (await level.get(guest, '/intake/reviews')).body.items.map((one: { id: string }) => one.id)
    expect(await judging()).toEqual([other])
    expect(await level.act(guest, act(id, 'give-opinion'), opinion)).toMatchObject(asked)
    expect((await proposalPage(level, id, guest)).acts).not.toContain('proposal.give-opinion')
    await must(level, guest, act(id, 'give-unit-opinion'), answer)
    expect(await level.act(guest, act(id, 'give-opinion'), opinion)).toMatchObject(asked)
    await must(level, guest, act(other, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'second-review'), passed)
  })

  /** Sent back by the panel, filed again as it was, and before the panel once more. */
  async function anotherRound(level: MemoryLevel, id: string): Promise<void> {
    await must(level, people.panel, act(id, 'second-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '据统计，拥堵四十分钟。' })
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'first-review'), screened)
  }

  it('[C2] [C7] has answered for it once and for all: a later round finds the unit no guest either', async () => {
    const level = memoryLevel({ now: opening })
    const id = await joint(level)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    await must(level, people.handler, act(id, 'give-unit-opinion'), answer)
    await anotherRound(level, id)
    expect((await proposalPage(level, id, people.committee)).status).toBe('second-review')
    expect(await level.act(guest, act(id, 'give-opinion'), opinion)).toMatchObject(asked)
    expect((await level.get(guest, '/intake/reviews')).body.items).toEqual([])
  })

  it('[C2] [C7] judges the next text where the question about the last one was never answered', async () => {
    const level = memoryLevel({ now: opening })
    const id = await joint(level)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    await anotherRound(level, id)
    await must(level, guest, act(id, 'give-opinion'), opinion)
  })

  it('[C2] [C3] is known by the seat, where the account names no unit', async () => {
    const level = memoryLevel({ now: opening })
    const seated: Person = { id: 'g02', name: '客二', roles: ['guest'] }
    const id = await joint(level, seated)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    expect(await level.act(seated, act(id, 'give-opinion'), opinion)).toMatchObject(asked)
    expect(await desk(level, 'intake', seated)).toEqual([])
  })

  it('[C2] [C7] is another of the unit than who has judged it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await joint(level)
    await must(level, guest, act(id, 'give-opinion'), opinion)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    expect(await level.act(guest, act(id, 'give-unit-opinion'), answer)).toMatchObject(
      refused(403, 'judged-before', { source: 'C2' }),
    )
    await must(level, people.handler, act(id, 'give-unit-opinion'), answer)
  })

  it('[C2] [C3] is not counted where a panel must be able to conclude', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const { panel } = await proposalPage(level, await joint(level))
    const id = await filedBy(level, people.he)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    const named = { ...screened, panel: panel.id }
    expect(await level.act(people.committee, act(id, 'first-review'), named)).toMatchObject(
      refused(422, 'panel-short', { source: 'C2', allowed: { opinions: 2 } }),
    )
  })
})
