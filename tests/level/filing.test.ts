// Filing 提交 (features B1, B7, B9, B11): who may file what, how long it may be, and in which window it falls.
import { describe, expect, it } from 'vitest'
import { sideTurns } from '#contracts/filing-window.ts'
import { policyDefaults } from '#contracts/policy.ts'
import {
  accepted,
  collectiveBody,
  collectiveFiled,
  discussion,
  draftBody,
  drafted,
  filed,
  jointFiled,
  leagueName,
  must,
  registered,
  returned,
  screened,
  underFinalReview,
} from './journey.ts'
import { levelWith, memoryLevel, testLevel } from './memory-level.ts'
import { docketPage, later, opening, proposalPage, publicPage, refused, typesOf } from './pages.ts'
import { people } from './people.ts'

const draft = (more: object) => ({ ...draftBody, ...more })
const drafts = '/intake/proposals'

describe('a sole proposal', () => {
  it('is drafted by a member and filed by the same', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'filed', proposers: [{ id: 'm01', name: '林一' }] })
    expect(typesOf(page)).toEqual(['proposal.drafted', 'proposal.filed'])
  })

  it('stays a draft that no reviewer can take up until it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    expect(await level.act(people.committee, `${drafts}/${id}/first-review`, screened)).toMatchObject(
      refused(403, 'not-yours'),
    )
  })

  it('is filed once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await level.act(people.lin, `${drafts}/${id}/file`)).toMatchObject(refused(409, 'state-wrong'))
  })

  it('is not begun by an office', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.committee, drafts, draftBody)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['member', 'collective'] } }),
    )
  })

  it('cannot bear the name of a collective: nobody speaks for one without its account', async () => {
    const level = memoryLevel({ now: opening })
    const forged = { ...draftBody, collective: '民盟德城区委员会' }
    expect(await level.act(people.lin, drafts, forged)).toMatchObject(refused(422, 'body-invalid'))
    const id = await accepted(level)
    expect((await publicPage(level, id)).proposers).toEqual(['林一'])
  })
})

describe('a joint proposal', () => {
  it('is filed with its lead and who has signed as proposers', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    const { proposers } = await proposalPage(level, id)
    expect(proposers.map(({ name }: { name: string }) => name)).toEqual(['林一', '何二', '苏三'])
  })

  it('is not filed without a co-signer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level, { kind: 'joint' })
    expect(await level.act(people.lin, `${drafts}/${id}/file`)).toMatchObject(
      refused(409, 'co-signers-missing'),
    )
  })
})

describe('a collective proposal', () => {
  it('is filed by the collective’s account, which stands for the collective in public', async () => {
    const level = memoryLevel({ now: opening })
    const id = await collectiveFiled(level)
    expect(await proposalPage(level, id, people.league)).toMatchObject({
      kind: 'collective',
      proposers: [{ id: 'c01', collective: '民盟德城区委员会' }],
    })
  })

  it('is not filed without the record of its decision', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.league)
    const id = await drafted(level, collectiveBody, people.league)
    await must(level, people.league, `${drafts}/${id}/record-discussion`, discussion)
    expect(await level.act(people.league, `${drafts}/${id}/file`)).toMatchObject(
      refused(409, 'collective-incomplete', { allowed: { needs: 'seal' } }),
    )
  })

  it('bears the name its account is registered under, and no account files before it is', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.league, drafts, draft(collectiveBody))).toMatchObject(
      refused(403, 'collective-unknown'),
    )
    const id = await collectiveFiled(level)
    expect((await proposalPage(level, id, people.league)).proposers).toMatchObject([
      { collective: leagueName },
    ])
  })

  it('is not a member’s to draft', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.lin, drafts, draft(collectiveBody))).toMatchObject(
      refused(422, 'collective-only'),
    )
  })

  it('is the only kind a collective’s account drafts', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.league, drafts, draftBody)).toMatchObject(refused(422, 'collective-only'))
  })

  it('is not what a member’s draft becomes by revision', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    expect(await level.act(people.lin, `${drafts}/${id}/revise`, draft(collectiveBody))).toMatchObject(
      refused(422, 'collective-only'),
    )
  })
})

describe('the limit of characters (policy maxBodyChars)', () => {
  const limit = policyDefaults.maxBodyChars
  /** A draft of exactly so many characters, title and suggestion among them. */
  const sized = (characters: number, character = '字') => {
    const title = '关于测试字数的提案'
    const rest = characters - [...title].length - 2
    const half = Math.floor(rest / 2)
    return draft({
      title,
      situation: character.repeat(half),
      analysis: character.repeat(rest - half),
      suggestions: ['建议'],
    })
  }

  it('allows a draft exactly at the limit', async () => {
    const level = memoryLevel({ now: opening })
    expect((await level.act(people.lin, drafts, sized(limit))).status).toBe(201)
  })

  it('refuses one character more and says how many there are', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.lin, drafts, sized(limit + 1))).toMatchObject(
      refused(422, 'too-long', {
        source: 'policy: maxBodyChars',
        allowed: { limit, characters: limit + 1 },
      }),
    )
  })

  it('counts a rare character as one, whatever it takes to store it', async () => {
    const level = memoryLevel({ now: opening })
    expect((await level.act(people.lin, drafts, sized(limit, '𠮷'))).status).toBe(201)
    expect(await level.act(people.lin, drafts, sized(limit + 1, '𠮷'))).toMatchObject(
      refused(422, 'too-long', { allowed: { characters: limit + 1 } }),
    )
  })

  it('counts the characters of a title as a person does', async () => {
    const level = memoryLevel({ now: opening })
    expect((await level.act(people.lin, drafts, draft({ title: '𠮷'.repeat(60) }))).status).toBe(201)
    expect((await level.act(people.lin, drafts, draft({ title: '𠮷'.repeat(61) }))).status).toBe(422)
  })

  it('holds for a revision too', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    expect(await level.act(people.lin, `${drafts}/${id}/revise`, sized(limit + 1))).toMatchObject(
      refused(422, 'too-long'),
    )
  })

  it('is the level’s own when the level sets one', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ maxBodyChars: 100 }) })
    expect((await level.act(people.lin, drafts, sized(100))).status).toBe(201)
    expect(await level.act(people.lin, drafts, sized(101))).toMatchObject(
      refused(422, 'too-long', { allowed: { limit: 100, characters: 101 } }),
    )
  })
})

describe('consent to publication', () => {
  it('is not withheld without a reason', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.lin, drafts, draft({ consentPublic: false }))).toMatchObject(
      refused(422, 'consent-reason-missing'),
    )
  })

  it('is withheld with a reason, which the proposal keeps', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, { consentPublic: false, consentReason: '涉及个案' })
    expect(await proposalPage(level, id)).toMatchObject({ consentPublic: false, consentReason: '涉及个案' })
  })

  it('is not withheld with a reason of more than twenty characters', async () => {
    const level = memoryLevel({ now: opening })
    const body = draft({ consentPublic: false, consentReason: '因'.repeat(21) })
    const reply = await level.act(people.lin, drafts, body)
    expect(reply).toMatchObject(
      refused(422, 'consent-reason-long', {
        source: 'policy: consentReasonChars',
        allowed: { limit: 20, characters: 21 },
      }),
    )
  })
})

describe('the window of the session', () => {
  const { opens, closes } = testLevel.session

  it.each([
    [
      'on the last millisecond of the day before the period before it begins',
      '2025-10-03T15:59:59.999Z',
      false,
    ],
    ['at the instant the period before it begins, three months ahead', '2025-10-03T16:00:00.000Z', true],
    ['in the weeks before it opens', later(opens, -30 * 86_400_000), true],
    ['one millisecond before it opens', later(opens, -1), true],
    ['at the instant it opens', later(opens, 0), true],
    ['at the instant it closes', later(closes, 0), true],
    ['one millisecond before it closes', later(closes, -1), true],
    ['one millisecond after it has closed', later(closes, 1), false],
    ['one second after it has closed', later(closes, 1000), false],
  ])('[B11] makes a proposal filed %s (%s) plenary: %s', async (_when, now, plenary) => {
    const level = memoryLevel({ now })
    const id = await filed(level)
    expect((await proposalPage(level, id)).plenary).toBe(plenary)
  })

  it.each([
    ['one second before it opens', later(opens, -1000), false],
    ['at the instant it opens', later(opens, 0), true],
  ])('[B11] is the session alone where the level says so: filed %s', async (_when, now, plenary) => {
    const alone = levelWith({ plenaryPeriod: { unit: 'day', count: 0 } })
    const level = memoryLevel({ now, level: alone })
    const id = await filed(level)
    expect((await proposalPage(level, id)).plenary).toBe(plenary)
  })

  it('[B11] closes at its second in Asia/Shanghai: 18:00:00 there is 10:00:00 in UTC', () => {
    expect(closes).toBe('2026-01-10T18:00:00+08:00')
    expect(later(closes, 0)).toBe('2026-01-10T10:00:00.000Z')
  })

  it.each([
    ['before the period ahead of it', '2025-10-03T15:59:59.999Z', 'inter-session', 'inter-session'],
    ['as that period begins', '2025-10-03T16:00:00.000Z', 'plenary', 'plenary'],
    ['a month before it opens', later(opens, -30 * 86_400_000), 'plenary', 'pre-session'],
    ['at the instant it opens', later(opens, 0), 'plenary', 'plenary'],
    ['at the instant it closes', later(closes, 0), 'plenary', 'plenary'],
    ['one millisecond after it has closed', later(closes, 1), 'inter-session', 'inter-session'],
  ] as const)(
    '[B11] is told to whoever asks %s (%s), with the side on which a filing falls',
    async (_when, now, member, collective) => {
      const level = memoryLevel({ now })
      for (const person of [people.lin, people.league, people.committee])
        expect((await level.get(person, '/intake/policy')).body.filing).toEqual({
          session: '13-4',
          name: '十三届四次会议',
          plenaryFrom: '2025-10-03T16:00:00.000Z',
          preSessionFrom: '2025-11-04T16:00:00.000Z',
          opens: later(opens, 0),
          closes: later(closes, 0),
          now,
          member,
          collective,
        })
      const sole = await filed(level)
      expect((await proposalPage(level, sole)).plenary).toBe(member !== 'inter-session')
      const ofCollective = await collectiveFiled(level)
      const page = await proposalPage(level, ofCollective, people.league)
      expect([page.plenary, page.preSession !== undefined]).toEqual([
        collective !== 'inter-session',
        collective === 'pre-session',
      ])
    },
  )

  it('[B11] says which instants change the answer, and none once it has closed', () => {
    const window = {
      session: '13-4',
      name: '十三届四次会议',
      plenaryFrom: '2025-10-03T16:00:00.000Z',
      preSessionFrom: '2025-11-04T16:00:00.000Z',
      opens: later(opens, 0),
      closes: later(closes, 0),
    }
    const turns: string[] = []
    for (let at = sideTurns(window, '2025-01-01T00:00:00.000Z'); at; at = sideTurns(window, at))
      turns.push(at)
    expect(turns).toEqual([window.plenaryFrom, window.preSessionFrom, window.opens, later(closes, 1)])
  })

  it('is looked at when the proposal is filed, not when it is drafted', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    await level.moveTo(later(closes, 1000))
    await must(level, people.lin, `${drafts}/${id}/file`)
    expect((await proposalPage(level, id)).plenary).toBe(false)
  })
})

describe('the lead proposer', () => {
  const acts: [string, object][] = [
    ['revise', draft({ kind: 'joint' })],
    ['invite', { members: ['m03'] }],
    ['file', {}],
    ['withdraw', { reason: '已另行提交。' }],
  ]

  it.each(acts)('alone may %s: an invited member may not', async (act, body) => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.he, people.su)
    const id = await drafted(level, { kind: 'joint' })
    await must(level, people.lin, `${drafts}/${id}/invite`, { members: ['m02'] })
    await must(level, people.he, `${drafts}/${id}/sign`, { opinion: '同意。' })
    expect(await level.act(people.he, `${drafts}/${id}/${act}`, body)).toMatchObject(
      refused(403, 'lead-only'),
    )
  })

  it.each(acts)('alone may %s: another member may not', async (act, body) => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.su)
    const id = await drafted(level, { kind: 'joint' })
    expect(await level.act(people.su, `${drafts}/${id}/${act}`, body)).toMatchObject(
      refused(403, 'not-yours'),
    )
  })

  it('revises nothing once it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await level.act(people.lin, `${drafts}/${id}/revise`, draftBody)).toMatchObject(
      refused(409, 'state-wrong', {
        allowed: { now: 'filed', states: ['unconfirmed', 'drafting', 'co-signing'] },
        detail: {
          zh: expect.stringContaining(
            '只在「代录，待本人确认」、「草稿」、「联名中」时可以做，现在是「已提交，待初审」。',
          ),
          en: expect.stringContaining('Possible while: unconfirmed, drafting, co-signing; now: filed.'),
        },
      }),
    )
  })
})

describe('withdrawal', () => {
  const reason = { reason: '问题已经解决。' }
  const withdraw = (id: string) => `${drafts}/${id}/withdraw`

  it.each([
    ['a draft', drafted],
    ['a filed proposal', filed],
    ['a proposal under final review', underFinalReview],
  ])('takes back %s, with its reason in the timeline', async (_what, begin) => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    await must(level, people.lin, withdraw(id), reason)
    const page = await proposalPage(level, id)
    expect(page.status).toBe('withdrawn')
    expect(page.timeline.at(-1).text).toBe('撤回了提案：问题已经解决。')
  })

  it('takes back a returned proposal', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, `${drafts}/${id}/first-review`, returned)
    await must(level, people.lin, withdraw(id), reason)
    expect((await proposalPage(level, id)).status).toBe('withdrawn')
  })

  it('of a filed proposal is known to supervision', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.lin, withdraw(id), reason)
    expect((await docketPage(level, id)).statusText).toBe('已撤回')
  })

  it('leaves nothing to do with the proposal but to screen it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.lin, withdraw(id), reason)
    expect((await proposalPage(level, id)).acts).toEqual([])
    // C13: lists go on naming it.
    expect((await proposalPage(level, id, people.committee)).acts).toEqual(['proposal.screen'])
  })

  it('is refused while the proposal is accepting: its number is on the way', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await level.call(people.chair, {
      path: `${drafts}/${id}/final-review`,
      body: { outcome: 'accept', remark: '同意立案。' },
      headers: { 'idempotency-key': 'chair-accepts' },
    })
    expect(await proposalPage(level, id)).toMatchObject({ status: 'accepting', statusText: '立案编号中' })
    expect(await level.act(people.lin, withdraw(id), reason)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'accepting' } }),
    )
    expect((await proposalPage(level, id)).status).toBe('accepted')
  })

  it('is refused after acceptance', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    expect(await level.act(people.lin, withdraw(id), reason)).toMatchObject(refused(409, 'state-wrong'))
  })

  it('of a draft that was never filed tells no other service of it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    await must(level, people.lin, withdraw(id), reason)
    expect(level.sent).toEqual([])
    expect(await level.get(people.supervision, `/supervision/dockets/${id}`)).toMatchObject(
      refused(404, 'unknown'),
    )
  })
})

describe('a text', () => {
  it.each([
    ['half a character', '老城区学校\ud83d门前'],
    ['a character nobody can see', '老城区学校\u0000门前'],
  ])('with %s is refused, naming the field', async (_what, title) => {
    const level = memoryLevel({ now: opening })
    const reply = await level.act(people.lin, drafts, draft({ title }))
    expect(reply).toMatchObject(refused(422, 'body-invalid'))
    expect(reply.body.errors).toMatchObject([{ path: 'title', zh: expect.stringContaining('不能显示') }])
  })

  it('keeps its line breaks', async () => {
    const level = memoryLevel({ now: opening })
    const situation = '第一段。\n第二段。'
    const id = await drafted(level, { situation })
    expect((await proposalPage(level, id)).situation).toBe(situation)
  })
})
