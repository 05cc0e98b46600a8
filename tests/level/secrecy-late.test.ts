// Secrecy that is found late 事后定密 (C13): while the proposer is asked, while a text is returned, in a merge, and once a
// proposal is accepted and handled. What is open ends, what was told is withdrawn, the case stops, and lifting it resumes all.
import { describe, expect, it } from 'vitest'
import { screeningActs, screeningReactions } from '../../services/intake/domain/proposal-screening.ts'
import { blank } from '../../services/intake/domain/proposal-state.ts'
import {
  accepted,
  delivered,
  dispatched,
  draftBody,
  filed,
  inHandling,
  must,
  passed,
  requirement,
  returned,
  screened,
  settled,
  talk,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel } from './memory-level.ts'
import {
  act,
  decisionsTold,
  filedBy,
  mergedPair,
  no,
  proposed,
  toBrief,
  withdrawal,
  yes,
} from './outcomes.ts'
import {
  casePage,
  catalogue,
  desk,
  docketPage,
  hoursAfter,
  opening,
  proposalPage,
  publicPage,
  refused,
  theClock,
  typesOf,
} from './pages.ts'
import { people } from './people.ts'

const secret = { secrecy: 'secret', remark: '涉及军事设施。' }
const clear = { secrecy: 'clear', remark: '已核，不涉密。' }
const { committee, chair, panel, lin, he, handler, supervision, dispatch } = people

async function underPanel(level: MemoryLevel): Promise<string> {
  const id = await filed(level)
  await must(level, committee, act(id, 'first-review'), screened)
  return id
}

const toldTo = async (level: MemoryLevel, who = lin) =>
  (await decisionsTold(level, who)).map(({ name, text }) => `${name}: ${text}`)

describe('found to be secret while its proposer is asked', () => {
  it('[C13] [C5] a request ends with the reason, and the final review decides; lifted, it goes on where it stood', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underPanel(level)
    await must(level, panel, act(id, 'request'), toBrief)
    expect((await proposalPage(level, id)).status).toBe('awaiting-answer')
    await must(level, committee, act(id, 'screen'), secret)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'final-review', restricted: true })
    expect(page.requests.at(-1)).toMatchObject({ answer: 'released' })
    expect(await level.act(lin, act(id, 'answer-request'), yes)).toMatchObject(refused(409, 'state-wrong'))
    expect(await toldTo(level)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('request-ended: 转办没有进行：本件经筛查涉密'),
        expect.stringContaining('restricted: 经筛查涉密'),
      ]),
    )
    // What it is about stands in no notice.
    expect((await toldTo(level)).join()).not.toContain('接送区')
    await must(level, chair, act(id, 'screen'), clear)
    expect((await proposalPage(level, id)).status).toBe('second-review')
    await must(level, panel, act(id, 'second-review'), passed)
  })

  it('[C13] a request to withdraw stays: agreed it is withdrawn, declined the final review decides', async () => {
    for (const [answer, status] of [
      [yes, 'withdrawn'],
      [no, 'final-review'],
    ] as const) {
      const level = memoryLevel({ now: opening })
      const id = await underPanel(level)
      await must(level, panel, act(id, 'request'), withdrawal)
      await must(level, committee, act(id, 'screen'), secret)
      expect((await proposalPage(level, id)).status).toBe('awaiting-answer')
      await must(level, lin, act(id, 'answer-request'), answer)
      expect((await proposalPage(level, id)).status).toBe(status)
    }
  })

  it('[C13] lifted while it is still asked, the review goes on at its own stage', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underPanel(level)
    await must(level, panel, act(id, 'request'), withdrawal)
    await must(level, committee, act(id, 'screen'), secret)
    await must(level, chair, act(id, 'screen'), clear)
    await must(level, lin, act(id, 'answer-request'), no)
    expect((await proposalPage(level, id)).status).toBe('second-review')
  })

  it('[C13] by no one who stands behind it, and not what was never filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underPanel(level)
    const own = { ...lin, roles: ['member', 'committee'] as const }
    expect(await level.act(own, act(id, 'screen'), secret)).toMatchObject(refused(403, 'own-proposal'))
    const { id: draft } = await must(level, he, '/intake/proposals', draftBody)
    expect((await level.act(committee, act(draft, 'screen'), secret)).status).toBe(403)
    expect((await proposalPage(level, draft, he)).restricted).toBeUndefined()
  })
})

describe('found to be secret while its text is returned', () => {
  it('[C13] stays with its author, and standing by it leads to the final review', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underPanel(level)
    await must(level, panel, act(id, 'second-review'), returned)
    await must(level, committee, act(id, 'screen'), secret)
    expect(await proposalPage(level, id)).toMatchObject({ status: 'drafting', restricted: true })
    expect((await level.get(panel, `/intake/proposals/${id}`)).status).toBe(404)
    await must(level, lin, act(id, 'stand-by'), { reason: '原文不改。' })
    expect((await proposalPage(level, id)).status).toBe('final-review')
    await must(level, chair, act(id, 'screen'), clear)
    expect((await proposalPage(level, id)).status).toBe('second-review')
  })

  it('[C13] filed anew without what was secret, it is screened anew', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underPanel(level)
    await must(level, panel, act(id, 'second-review'), returned)
    await must(level, panel, act(id, 'screen'), secret)
    await must(level, lin, act(id, 'revise'), { ...draftBody, situation: '情况已改写。' })
    await must(level, lin, act(id, 'file'))
    await must(level, committee, act(id, 'first-review'), screened)
    const page = await proposalPage(level, id, panel)
    expect(page.status).toBe('second-review')
    expect(page.restricted).toBeUndefined()
  })
})

describe('found to be secret in a merge', () => {
  async function twoAsked(level: MemoryLevel, form: 'merge' | 'join' = 'merge') {
    const main = await filedBy(level, lin)
    const other = await filedBy(level, he, '关于规范学校门前接送秩序的提案')
    const group = await proposed(level, form, main, other)
    return { main, other, group: `/intake/merge-groups/${group}` }
  }

  it('[C13] [C9] not answered yet or agreed already: the group is released, and says nothing of why', async () => {
    for (const agreedFirst of [false, true]) {
      const level = memoryLevel({ now: opening })
      const { main, other, group } = await twoAsked(level)
      if (agreedFirst) await must(level, he, act(other, 'answer-request'), yes)
      await must(level, committee, act(other, 'screen'), secret)
      expect(await proposalPage(level, other, he)).toMatchObject({ status: 'final-review', restricted: true })
      expect((await proposalPage(level, main)).status).toBe('filed')
      const { body } = await level.get(lin, group)
      expect(body.status).toBe('released')
      expect(JSON.stringify(body)).not.toContain('接送秩序')
      // Whose it is would tell of it as well; its own lead knows.
      for (const reader of [lin, panel])
        expect(JSON.stringify((await level.get(reader, group)).body)).not.toContain(he.name)
      expect(JSON.stringify((await level.get(he, group)).body)).toContain(he.name)
      expect((await toldTo(level)).join()).not.toContain('涉密')
      await must(level, chair, act(other, 'screen'), clear)
      expect((await proposalPage(level, other, he)).status).toBe('filed')
    }
  })

  it('[C13] [C5] one of those being joined: the joining ends for all, and each text is reviewed as filed', async () => {
    for (const which of ['main', 'other'] as const) {
      const level = memoryLevel({ now: opening })
      const { main, other, group } = await twoAsked(level, 'join')
      await must(level, lin, act(main, 'answer-request'), yes)
      await must(level, he, act(other, 'answer-request'), yes)
      expect((await proposalPage(level, main)).status).toBe('co-signing')
      const [found, left] = which === 'main' ? [main, other] : [other, main]
      await must(level, committee, act(found, 'screen'), secret)
      expect((await level.get(chair, group)).body.status).toBe('released')
      expect((await proposalPage(level, found, chair)).status).toBe('final-review')
      const page = await proposalPage(level, left, which === 'main' ? he : lin)
      expect(page.status).toBe('filed')
      expect(page.restricted).toBeUndefined()
    }
  })

  it('[C13] [C9] what was merged is one matter: the main is closed with it, and lifted as a whole', async () => {
    const level = memoryLevel({ now: opening })
    const { main, other } = await mergedPair(level)
    await must(level, committee, act(other, 'screen'), secret)
    expect(await proposalPage(level, main)).toMatchObject({ status: 'final-review', restricted: true })
    expect(await proposalPage(level, other, he)).toMatchObject({ status: 'merged', restricted: true })
    // Those merged in are its proposers as before: they read it, and nothing of the lineage is lost.
    expect((await proposalPage(level, main, he)).merged.map(({ id }: { id: string }) => id)).toEqual([other])
    expect(await level.act(chair, act(other, 'screen'), clear)).toMatchObject(
      refused(409, 'screen-main', { allowed: { main } }),
    )
    await must(level, chair, act(main, 'screen'), clear)
    expect((await proposalPage(level, main)).status).toBe('filed')
    for (const id of [main, other]) expect((await proposalPage(level, id, panel)).restricted).toBeUndefined()
  })

  it('[C13] [C9] [C6] the main, accepted: who was merged into it reads it still, and may say how it was handled', async () => {
    const level = memoryLevel({ now: opening })
    const { main, other } = await mergedPair(level)
    await delivered(level, {}, async () => main)
    await must(level, committee, act(main, 'screen'), secret)
    for (const path of [`/assignment/cases/${main}`, `/evaluation/verdicts/${main}`])
      expect((await level.get(he, path)).status).toBe(200)
    const feedback = { attitude: 'satisfied', answer: 'satisfied' }
    const answer = `/evaluation/verdicts/${main}/give-feedback`
    expect(await level.act(he, answer, feedback)).toMatchObject(refused(409, 'case-suspended'))
    await must(level, chair, act(main, 'screen'), clear)
    await must(level, he, answer, feedback)
    expect((await proposalPage(level, other, he)).status).toBe('merged')
  })
})

describe('found to be secret once it is accepted', () => {
  it('[C13] [H1] is taken from the public, and published again when it is none', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    expect((await catalogue(level)).items.map((one: { id: string }) => one.id)).toContain(id)
    await must(level, committee, act(id, 'screen'), secret)
    expect((await catalogue(level)).items).toEqual([])
    expect((await level.get(undefined, `/public/proposals/${id}`)).status).toBe(404)
    expect(await proposalPage(level, id)).toMatchObject({ status: 'accepted', restricted: true })
    await must(level, committee, act(id, 'screen'), clear)
    expect((await publicPage(level, id)).id).toBe(id)
    expect((await catalogue(level)).items.map((one: { id: string }) => one.id)).toContain(id)
    expect((await toldTo(level)).filter((text) => /restricted/.test(text))).toHaveLength(2)
  })

  it('[C13] [D9] stops the case: no unit reads it or does anything to it, and it is on no desk of theirs', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    expect(await desk(level, 'assignment', handler)).toContain(id)
    await must(level, committee, act(id, 'screen'), secret)
    for (const who of [handler, dispatch, supervision])
      expect((await level.get(who, `/assignment/cases/${id}`)).status).toBe(404)
    for (const list of ['todo', 'done'] as const)
      for (const who of [handler, dispatch, supervision])
        expect(await desk(level, 'assignment', who, list)).not.toContain(id)
    expect(await level.act(handler, `/assignment/cases/${id}/log-contact`, talk)).toMatchObject(
      refused(404, 'unknown'),
    )
    const page = await casePage(level, id, lin)
    expect(page).toMatchObject({ statusText: '涉密，暂停办理', acts: [] })
    await must(level, chair, act(id, 'screen'), clear)
    await must(level, handler, `/assignment/cases/${id}/log-contact`, talk)
    expect(typesOf(await casePage(level, id))).toEqual(
      expect.arrayContaining(['case.suspended', 'case.resumed', 'contact.logged']),
    )
  })

  it('[C13] [E18] no clock runs meanwhile and nobody is chased; lifted, the days are given back', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const before = await theClock(level, id, 'reply')
    await must(level, committee, act(id, 'screen'), secret)
    const clocks = (await docketPage(level, id, lin)).clocks
    for (const one of clocks.filter(({ running }: { running: boolean }) => running))
      expect(one).toMatchObject({ paused: { reason: 'secrecy' }, light: 'grey' })
    const noticesBefore = (await level.get(handler, '/supervision/notices', { list: 'all' })).body.items
      .length
    await level.moveTo(hoursAfter(opening, 24 * 250))
    const noticesAfter = (await level.get(handler, '/supervision/notices', { list: 'all' })).body.items.length
    expect(noticesAfter).toBe(noticesBefore)
    await must(level, chair, act(id, 'screen'), clear)
    const after = await theClock(level, id, 'reply')
    expect(after.paused).toBeUndefined()
    expect(after.due > hoursAfter(opening, 24 * 250)).toBe(true)
    expect(after.due > before.due).toBe(true)
    await must(level, handler, `/assignment/cases/${id}/sign-for`)
  })

  it('[C13] lies on the committee’s desk until it has gone on outside or is lifted', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    await must(level, committee, act(id, 'screen'), secret)
    const { body } = await level.get(committee, '/intake/desk', { list: 'todo' })
    expect(body.items.find((one: { id: string }) => one.id === id)).toMatchObject({
      statusText: expect.stringContaining('待复核或在系统外办理'),
    })
    const outside = { to: '市委机要局', on: '2026-01-05', words: '按保密规定另行办理。' }
    await must(level, committee, act(id, 'pass-on'), outside)
    expect(await desk(level, 'intake', committee)).not.toContain(id)
    expect((await toldTo(level)).join()).toContain('已转送市委机要局')
    expect(await level.act(committee, act(id, 'pass-on'), outside)).toMatchObject(
      refused(409, 'nothing-to-pass-on'),
    )
    // Found to be secret once more, it is to be carried on once more.
    await must(level, committee, act(id, 'screen'), clear)
    await must(level, committee, act(id, 'screen'), secret)
    expect(await desk(level, 'intake', committee)).toContain(id)
  })

  it('[C13] lies on the chair’s desk where the committee is not cleared', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ clearedRoles: ['chair'] }) })
    const id = await accepted(level)
    await must(level, committee, act(id, 'screen'), secret)
    expect((await level.get(committee, `/intake/proposals/${id}`)).status).toBe(404)
    expect(await desk(level, 'intake', chair)).toContain(id)
    const outside = { to: '机要室', on: '2026-01-05', words: '另行办理。' }
    await must(level, chair, act(id, 'pass-on'), outside)
    expect(await desk(level, 'intake', chair)).not.toContain(id)
  })

  it('[C13] [D7] cannot be held by a dispatch batch, which says why and not which', async () => {
    const level = memoryLevel({ now: opening })
    const id = await settled(level)
    const other = await settled(level, { title: '关于路灯维修的提案' })
    await must(level, committee, act(id, 'screen'), secret)
    const batch = await must(level, dispatch, '/assignment/dispatch-batches', {
      cases: [id, other],
      ...requirement,
    })
    const { body } = await level.get(dispatch, `/assignment/dispatch-batches/${batch.id}`)
    expect(body.status).toBe('released')
    expect(body.cases.find((one: { case: string }) => one.case === id)).toMatchObject({
      title: '（涉密，限定知悉）',
      reason: '涉密，暂停办理',
    })
  })

  it('[C13] a panel’s member attests it after the conclusion, and does not see it any more', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    await must(level, panel, act(id, 'screen'), secret)
    expect((await level.get(panel, `/intake/proposals/${id}`)).status).toBe(404)
    expect((await proposalPage(level, id, chair)).screening).toMatchObject({
      secrecy: 'secret',
      by: '吴复审',
    })
  })

  it('[C13] not while its number is on its way: what it is told of then waits for that', () => {
    expect(screeningActs['proposal.screen']?.from).not.toContain('accepting')
    const told = screeningReactions['secrecy.told-main']
    const data = { of: 'x', secret: true, to: ['chair' as const] }
    expect(told?.({ ...blank, status: 'accepting' }, data, {} as never)).toEqual({ park: 'number.assigned' })
  })
})

describe('a joining that is called off', () => {
  it('[C13] [C5] moves nothing that was withdrawn or filed meanwhile', () => {
    const called = screeningReactions['merge.called-off']
    const joining = { group: 'g', others: [] }
    for (const status of ['withdrawn', 'filed', 'accepted'] as const)
      expect(called?.({ ...blank, status, joining }, { group: 'g', reason: '…' }, {} as never)).toEqual([])
  })
})
