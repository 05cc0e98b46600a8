// The clue box 提案线索征集: what the public hands in, what nobody sees of them, how it is moderated, adopted and told.
import { describe, expect, it } from 'vitest'
import { deadlinesOf } from '#kernel/deadlines.ts'
import { memoryRows } from '#kernel/memory/memory-rows.ts'
import { contactOf, keepContact } from '../../services/intake/voice/clue-contacts.ts'
import { accepted, draftBody, drafted, filed, must, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { desk, hoursAfter, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { byReceipt, citizen, clueText, easyForms, handedIn, sendClue, solved } from './voices.ts'

const begin = () => memoryLevel({ now: opening, level: easyForms })
const clues = (id: string, act: string) => `/intake/clues/${id}/${act}`
const publicList = async (level: MemoryLevel) => (await level.get(undefined, '/public/clues')).body.items
const listed = async (level: MemoryLevel, status: string) =>
  (await level.get(people.committee, '/intake/clues', { status })).body.items

async function published(level: MemoryLevel) {
  const handed = await handedIn(level)
  await must(level, people.committee, clues(handed.id, 'publish'))
  return handed
}

describe('a clue from the public', () => {
  it('[A16] is taken at any hour, without log-in, and answered with a receipt', async () => {
    const level = begin()
    level.passTo('2026-02-17T18:30:00.000Z') // New Year's night
    const reply = await sendClue(level)
    expect(reply).toMatchObject({ status: 201, body: { at: '2026-02-17T18:30:00.000Z' } })
    expect(reply.body.receipt).toMatch(/^[0-9a-z]{20}-[0-9a-z]{12}$/)
    const { status, body } = await byReceipt(level, reply.body.receipt)
    expect(status).toBe(200)
    expect(body).toMatchObject({ text: clueText, status: 'received', adoptions: [], told: [] })
  })

  it('[A16] of 501 characters is refused with the count, one of 500 is taken', async () => {
    const level = begin()
    const over = await sendClue(level, { text: '路'.repeat(501) })
    expect(over).toMatchObject(
      refused(422, 'text-too-long', {
        source: 'policy: clueMaxChars',
        allowed: { limit: 500, characters: 501 },
      }),
    )
    expect(await listed(level, 'received')).toEqual([])
    expect((await sendClue(level, { text: '路'.repeat(500) })).status).toBe(201)
  })

  it('[A16] counts characters as people do, and follows the level’s own limit', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({ ...easyForms.policy.overrides, clueMaxChars: 300 }),
    })
    // Each is one character to whoever reads it, and two to a computer.
    expect((await sendClue(level, { text: '𠮷'.repeat(300) })).status).toBe(201)
    expect((await sendClue(level, { text: '路'.repeat(301) })).body.allowed).toEqual({
      limit: 300,
      characters: 301,
    })
  })

  it('gets the same receipt when it is sent again, and is one clue', async () => {
    const level = begin()
    const sent = { proof: await solved(level), key: 'page-key-0001' }
    const first = await sendClue(level, sent)
    const again = await sendClue(level, sent)
    expect(again.body).toEqual(first.body)
    expect(await listed(level, 'received')).toHaveLength(1)
  })

  it('is known by nobody who has but half of its receipt', async () => {
    const level = begin()
    const { receipt, id } = await handedIn(level)
    const other = await handedIn(level, { text: `${clueText}又及。` })
    const wrong = [id, `${id}-${'0'.repeat(12)}`, `${other.id}-${receipt.split('-')[1]}`, `${receipt}0`]
    for (const one of wrong) expect(await byReceipt(level, one)).toMatchObject(refused(404, 'unknown'))
    expect((await byReceipt(level, receipt.toUpperCase())).status).toBe(200)
  })
})

describe('name and contact', () => {
  const secrets = [citizen.name, citizen.contact]

  it('[A16] are never public: in no record, view, message or answer of any list and page', async () => {
    const level = begin()
    const { receipt, id } = await published(level)
    const proposal = await accepted(level)
    await must(level, people.committee, clues(id, 'adopt'), { proposal })
    await must(level, people.committee, clues(id, 'tell'), { method: 'phone', note: '已致电感谢。' })
    const seen = [
      await publicList(level),
      (await byReceipt(level, receipt)).body,
      await listed(level, 'adopted'),
      (await level.get(people.committee, `/intake/clues/${id}`)).body,
      level.at.intake.records.stream,
      level.sent,
    ]
    for (const secret of secrets) expect(JSON.stringify(seen)).not.toContain(secret)
  })

  it('[A16] are shown to the committee by one act, which is recorded with its reason', async () => {
    const level = begin()
    const { id } = await handedIn(level)
    const looked = await level.act(people.committee, clues(id, 'see-contact'), { reason: '核实路口位置' })
    expect(looked).toMatchObject({ status: 200, body: { contact: citizen, facts: ['contact.seen'] } })
    const page = (await level.get(people.committee, `/intake/clues/${id}`)).body
    expect(page.timeline.at(-1)).toMatchObject({
      text: '查看了联系方式：核实路口位置',
      by: '陈初审 · 提案委（初审）',
    })
    expect(JSON.stringify(level.at.intake.records.stream)).not.toContain(citizen.contact)
    const { status } = await level.act(people.lin, clues(id, 'see-contact'), { reason: '好奇' })
    expect(status).toBe(403)
  })

  it('are kept for the level’s time, and then forgotten', async () => {
    const rows = memoryRows()
    const deadlines = deadlinesOf({ version: 'test', overrides: [] })
    const kept = { unit: 'month', count: 12 } as const
    await keepContact(rows, 'clue-1', citizen, { now: opening, deadlines, kept })
    expect(await contactOf(rows, 'clue-1', '2027-01-04T00:00:00.000Z')).toEqual(citizen)
    expect(await contactOf(rows, 'clue-1', '2027-01-06T00:00:00.000Z')).toBeUndefined()
  })

  it('cannot be seen once they are forgotten, and no look is recorded', async () => {
    const level = begin()
    const { id } = await handedIn(level)
    level.passTo('2027-03-01T00:00:00.000Z')
    expect(await level.act(people.committee, clues(id, 'see-contact'), { reason: '回访' })).toMatchObject(
      refused(409, 'contact-forgotten'),
    )
  })

  it('[A16] are not published with the text either: the committee takes them out first', async () => {
    const level = begin()
    const text = `${clueText}我的电话是 138 0000 1234，请联系我。`
    const { id, receipt } = await handedIn(level, { text })
    // The refusal names what was found, and nothing that was not.
    expect(await level.act(people.committee, clues(id, 'publish'))).toMatchObject(
      refused(422, 'contact-in-text', {
        allowed: { found: [{ kind: '手机号', passage: '138 0000 1234' }] },
      }),
    )
    await must(level, people.committee, clues(id, 'publish'), { text: clueText })
    expect(await publicList(level)).toMatchObject([{ text: clueText }])
    // Who wrote it reads what they wrote and what everybody reads of it; the committee sees both.
    expect((await byReceipt(level, receipt)).body).toMatchObject({ text, publicText: clueText })
    expect(await listed(level, 'published')).toMatchObject([{ text: clueText, original: text }])
  })
})

describe('moderation', () => {
  it('[A16] lies on the committee’s desk, and nobody else reads a clue before it', async () => {
    const level = begin()
    const { id } = await handedIn(level)
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
    expect(await publicList(level)).toEqual([])
    expect((await level.get(people.lin, `/intake/clues/${id}`)).status).toBe(403)
    await must(level, people.committee, clues(id, 'publish'))
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    expect(await publicList(level)).toMatchObject([{ id, status: 'published', text: clueText }])
  })

  it('declines with a reason that the sender reads, and can take down what was published', async () => {
    const level = begin()
    const { id, receipt } = await published(level)
    await must(level, people.committee, clues(id, 'decline'), { reason: '已由教育局本周解决。' })
    expect(await publicList(level)).toEqual([])
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'declined',
      reason: '已由教育局本周解决。',
    })
    expect(await level.act(people.committee, clues(id, 'decline'), { reason: '再次' })).toMatchObject(
      refused(409, 'state-wrong'),
    )
  })

  it('finds the clues of each state page by page, the longest waiting first', async () => {
    const level = begin()
    const ids: string[] = []
    for (let hour = 0; hour < 35; hour += 1) {
      level.passTo(hoursAfter(opening, hour))
      ids.push((await handedIn(level, { text: `${clueText}第${hour}次。` })).id)
    }
    const first = (await level.get(people.committee, '/intake/clues')).body
    const second = (await level.get(people.committee, '/intake/clues', { cursor: first.next })).body
    const found = [...first.items, ...second.items].map(({ id }: { id: string }) => id)
    expect(found).toEqual(ids)
    expect(second.next).toBeUndefined()
  })
})

describe('adoption', () => {
  it('[A16] shows the proposer on the clue, and the citizen is told where the receipt leads', async () => {
    const level = begin()
    const { id, receipt } = await published(level)
    const proposal = await accepted(level)
    await must(level, people.committee, clues(id, 'adopt'), { proposal })
    const adoption = { kind: 'proposal', id: proposal, title: draftBody.title, proposers: ['林一'] }
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [adoption],
      told: [{ how: 'receipt-page', note: '已由林一采纳并写进提案' }],
    })
    expect(await publicList(level)).toMatchObject([{ id, status: 'adopted', adoptions: [adoption] }])
  })

  it('[A16] stays on the desk until somebody has spoken to the citizen, which is recorded', async () => {
    const level = begin()
    const { id, receipt } = await published(level)
    await must(level, people.committee, clues(id, 'adopt'), { proposal: await accepted(level) })
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    const note = '已致电感谢，并邀请列席督办座谈会。'
    await must(level, people.committee, clues(id, 'tell'), { method: 'phone', note })
    expect(await desk(level, 'intake', people.committee)).not.toContain(id)
    expect((await byReceipt(level, receipt)).body.told.at(-1)).toMatchObject({ how: 'phone', note })
  })

  it('[A16] follows by itself when a proposal that names the clue is accepted, and not before', async () => {
    const level = begin()
    const { id, receipt } = await published(level)
    const origins = [{ kind: 'clue', id, title: clueText }]
    const proposal = await filed(level, { origins })
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'published',
      adoptions: [],
      told: [],
    })
    expect(JSON.stringify(await publicList(level))).not.toContain(draftBody.title)
    await acceptedFrom(level, proposal)
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [{ kind: 'proposal', id: proposal, title: draftBody.title, proposers: ['林一'] }],
      told: [{ how: 'receipt-page' }],
    })
    const secret = { consentPublic: false, consentReason: '涉及个案', title: '关于另一件事的提案' }
    await accepted(level, { origins, ...secret })
    const { adoptions, told } = (await byReceipt(level, receipt)).body
    expect(adoptions.at(-1)).toMatchObject({ kind: 'proposal', proposers: [] })
    expect(adoptions.at(-1)).not.toHaveProperty('title')
    expect(told.at(-1).note).toBe('已采纳并写进提案')
  })

  it('[A16] [C13] is never told of a proposal that touches a secret, on the public list or inside', async () => {
    const level = begin()
    const { id, receipt } = await published(level)
    const title = '关于某军用机场搬迁的提案'
    const proposal = await filed(level, { title, origins: [{ kind: 'clue', id, title: clueText }] })
    const flagged = { ...screened, secrecy: 'secret' }
    await must(level, people.committee, `/intake/proposals/${proposal}/first-review`, flagged)
    expect(await level.act(people.committee, clues(id, 'adopt'), { proposal })).toMatchObject(
      refused(409, 'not-accepted-yet'),
    )
    const { body: sent } = await byReceipt(level, receipt)
    const { body: inside } = await level.get(people.committee, `/intake/clues/${id}`)
    for (const told of [await publicList(level), sent, inside]) {
      expect(JSON.stringify(told)).not.toContain(title)
      expect(JSON.stringify(told)).not.toContain(proposal)
    }
  })

  it('[A16] made a topic says so, and names the proposer once a proposal comes of the topic', async () => {
    const level = begin()
    const { id, receipt } = await published(level)
    const origins = [{ kind: 'clue', id, title: clueText }]
    const { id: topic } = await must(level, people.committee, '/intake/topics', {
      title: '育才街小学放学时段的疏导',
      text: '群众反映放学时路口没有人疏导。',
      source: 'society',
      year: 2026,
      origins,
    })
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [{ kind: 'topic', id: topic, title: '育才街小学放学时段的疏导' }],
      told: [{ how: 'receipt-page', note: '已列为提案选题' }],
    })
    const proposal = await accepted(level, { origins: [{ kind: 'topic', id: topic, title: '疏导' }] })
    const { adoptions, told } = (await byReceipt(level, receipt)).body
    expect(adoptions.at(-1)).toMatchObject({ kind: 'proposal', id: proposal, proposers: ['林一'] })
    expect(told.at(-1)).toMatchObject({ how: 'receipt-page', note: '已由林一采纳并写进提案' })
  })

  it('keeps title and proposer to itself when the proposer does not agree to publication', async () => {
    const level = begin()
    const { id } = await published(level)
    const secret = await accepted(level, { consentPublic: false, consentReason: '涉及个案' })
    await must(level, people.committee, clues(id, 'adopt'), { proposal: secret })
    const [shown] = await publicList(level)
    expect(shown.adoptions[0].proposers).toEqual([])
    expect(JSON.stringify(shown)).not.toContain(draftBody.title)
  })

  it('is by an accepted proposal, once', async () => {
    const level = begin()
    const { id } = await published(level)
    const adopt = (proposal: string) => level.act(people.committee, clues(id, 'adopt'), { proposal })
    expect(await adopt('no-such-proposal')).toMatchObject(refused(422, 'proposal-unknown'))
    expect(await adopt(await drafted(level))).toMatchObject(refused(422, 'proposal-unknown'))
    expect(await adopt(await filed(level))).toMatchObject(refused(409, 'not-accepted-yet'))
    const proposal = await accepted(level)
    expect((await adopt(proposal)).status).toBe(200)
    expect(await adopt(proposal)).toMatchObject(refused(409, 'adopted-before'))
  })
})
