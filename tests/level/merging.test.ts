// Merging 并案 (C9): several proposals on one matter become one by consent of all; nobody loses a right by it.
import { describe, expect, it } from 'vitest'
import {
  draftBody,
  drafted,
  must,
  replyBody,
  requirement,
  returned,
  screened,
  talk,
  toEducation,
} from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import {
  acceptedFrom,
  act,
  decisionsTold,
  filedBy,
  groups,
  mergeBody,
  mergedPair,
  no,
  proposed,
  statistics,
  withdrawal,
  yes,
} from './outcomes.ts'
import { desk, docketPage, later, opening, proposalPage, refused, theClock } from './pages.ts'
import { people } from './people.ts'

const groupPage = async (level: MemoryLevel, id: string, by: Parameters<MemoryLevel['get']>[0]) =>
  (await level.get(by, `${groups}/${id}`)).body

describe('a merge', () => {
  it('[C9] leaves every proposer with all rights: reading, the contacts, the reply, the evaluation', async () => {
    const level = memoryLevel({ now: opening })
    const { main, other } = await mergedPair(level)
    expect(await proposalPage(level, other, people.he)).toMatchObject({
      status: 'merged',
      mergedInto: { id: main, form: 'merge' },
    })
    const page = await proposalPage(level, main, people.he)
    expect(page).toMatchObject({
      status: 'filed',
      merged: [{ id: other, proposers: [{ id: people.he.id, name: '何二' }] }],
    })
    expect(page.proposers).toMatchObject([{ id: people.lin.id }, { id: people.he.id }])

    await acceptedFrom(level, main)
    const of = (name: string) => `/assignment/cases/${main}/${name}`
    await must(level, people.dispatch, of('pre-assign'), toEducation)
    await must(level, people.handler, of('claim'))
    await must(level, people.dispatch, of('dispatch'), requirement)
    await must(level, people.handler, of('sign-for'))
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await must(level, people.handler, of('log-contact'), { ...talk, phase })
      await must(level, people.he, of('confirm-contact'), { contact: index + 1 })
    }
    await must(level, people.handler, of('draft-reply'), replyBody)
    await must(level, people.leader, of('sign-off'))
    await must(level, people.supervision, of('audit'), { outcome: 'pass', remark: '可以。' })
    expect((await level.get(people.he, `/assignment/cases/${main}`)).body.reply.letter).toBe(replyBody.letter)
    const feedback = { attitude: 'satisfied', answer: 'satisfied' }
    await must(level, people.he, `/evaluation/verdicts/${main}/give-feedback`, feedback)
    await must(level, people.lin, `/evaluation/verdicts/${main}/give-feedback`, feedback)
    expect((await level.get(people.he, `/evaluation/verdicts/${main}`)).body.status).toBe('closed')
  })

  it('[C9] counts what was accepted and what was dispatched after merging apart', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    const alone = await filedBy(level, people.su, '关于增设社区食堂的提案')
    await acceptedFrom(level, main)
    await acceptedFrom(level, alone)
    await must(level, people.dispatch, `/assignment/cases/${alone}/pre-assign`, toEducation)
    await must(level, people.handler, `/assignment/cases/${alone}/claim`)
    await must(level, people.dispatch, `/assignment/cases/${alone}/dispatch`, requirement)
    expect(await statistics(level)).toMatchObject({
      totals: { filed: 3, accepted: 2, merged: 1 },
      acceptedBeforeMerging: 3,
      acceptedAfterMerging: 2,
      dispatchedAfterMerging: 1,
      acceptanceRate: { numerator: 3, denominator: 3, percent: 100 },
    })
  })

  it('is nothing until all agree: one no releases all, with the reason, and names nobody', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const second = await filedBy(level, people.he)
    const third = await filedBy(level, people.su)
    const group = await proposed(level, 'merge', main, second, third)
    await must(level, people.he, act(second, 'answer-request'), yes)
    expect((await proposalPage(level, second, people.he)).status).toBe('awaiting-answer')
    expect(await level.act(people.he, act(second, 'answer-request'), no)).toMatchObject(
      refused(409, 'request-answered'),
    )
    await must(level, people.su, act(third, 'answer-request'), no)
    for (const [id, by] of [
      [main, people.lin],
      [second, people.he],
      [third, people.su],
    ] as const)
      expect((await proposalPage(level, id, by)).status).toBe('filed')
    const page = await proposalPage(level, second, people.he)
    expect(page.requests).toMatchObject([{ answer: 'released', words: '有一件的提案者不同意' }])
    expect(JSON.stringify(page)).not.toContain('苏三')
    expect(await groupPage(level, group, people.committee)).toMatchObject({
      status: 'released',
      proposals: [{ answer: 'waiting' }, { answer: 'agreed' }, { answer: 'declined', words: no.words }],
    })
    expect(await desk(level, 'intake', people.committee)).toEqual(
      expect.arrayContaining([main, second, third]),
    )
    expect((await theClock(level, main, 'answer')).running).toBe(false)
  })

  it('is released by silence, which is no consent', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    await proposed(level, 'merge', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    const { due } = await theClock(level, other, 'answer')
    await level.moveTo(later(due, 1))
    expect(await proposalPage(level, main)).toMatchObject({
      status: 'filed',
      requests: [{ answer: 'released', words: '有一件的提案者逾期未答复，不视为同意' }],
    })
    expect((await decisionsTold(level, people.lin))[0]).toMatchObject({ id: main, name: 'request-ended' })
  })

  it('[C5] counts the silence of all who were silent alike, and says that none of them answered', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    const third = await filedBy(level, people.su)
    const group = await proposed(level, 'merge', main, other, third)
    await must(level, people.su, act(third, 'answer-request'), yes)
    await level.moveTo(later((await theClock(level, main, 'answer')).due, 1))
    for (const [id, by] of [
      [main, people.lin],
      [other, people.he],
    ] as const) {
      const page = await proposalPage(level, id, by)
      expect(page).toMatchObject({ status: 'filed', requests: [{ answer: 'lapsed' }] })
      expect(page.requests[0]).not.toHaveProperty('words')
      expect(page.notAgreed).toEqual([{ kind: 'merge', count: 1, limit: 2 }])
    }
    expect((await proposalPage(level, third, people.su)).requests).toMatchObject([{ answer: 'released' }])
    const { status, proposals } = await groupPage(level, group, people.committee)
    expect(status).toBe('released')
    expect(proposals.map(({ answer }: { answer: string }) => answer)).toEqual(['lapsed', 'lapsed', 'agreed'])
  })

  it('takes only what is under review, and one at a time', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    const third = await filedBy(level, people.su)
    await proposed(level, 'merge', main, other)
    const body = mergeBody('merge', third, other)
    expect(await level.act(people.committee, groups, body)).toMatchObject(
      refused(409, 'merge-impossible', { allowed: { remove: [other] } }),
    )
    expect((await proposalPage(level, third, people.su)).status).toBe('filed')
    // The first group has not noticed.
    expect((await proposalPage(level, other, people.he)).request).toMatchObject({ kind: 'merge' })
  })

  it('may be merged once more, with everybody who stands behind it', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    const third = await filedBy(level, people.su)
    await proposed(level, 'merge', third, main)
    await must(level, people.su, act(third, 'answer-request'), yes)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    const page = await proposalPage(level, third, people.su)
    expect(page.proposers.map(({ id }: { id: string }) => id)).toEqual([
      people.su.id,
      people.lin.id,
      people.he.id,
    ])
    await acceptedFrom(level, third)
    expect(await statistics(level)).toMatchObject({ acceptedBeforeMerging: 3, acceptedAfterMerging: 1 })
  })

  it('cannot be undone for the others by the main’s lead, nor by a request to that lead alone', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    expect(await level.act(people.lin, act(main, 'withdraw'), { reason: '不提了。' })).toMatchObject(
      refused(409, 'merged-main'),
    )
    expect(await level.act(people.committee, act(main, 'request'), withdrawal)).toMatchObject(
      refused(409, 'merged-main'),
    )
  })

  it('[C9] whose main is rewritten into another matter is signed anew by those merged in, or stays as agreed', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    await must(level, people.committee, act(main, 'first-review'), returned)
    const other = { ...draftBody, title: '关于另一件毫不相干的事的提案', situation: '完全另一件事。' }
    await must(level, people.lin, act(main, 'revise'), other)
    const unsigned = refused(409, 'merged-unsigned', { source: 'C9', allowed: { missing: [people.he.id] } })
    expect(await level.act(people.lin, act(main, 'file'))).toMatchObject(unsigned)
    expect(await desk(level, 'intake', people.he)).toEqual([main])
    await must(level, people.he, act(main, 'decline'), { opinion: '这不是我们商定的事。' })
    expect(await level.act(people.lin, act(main, 'file'))).toMatchObject(unsigned)
    await must(level, people.lin, act(main, 'stand-by'), { reason: '按商定的原文。' })
    const page = await proposalPage(level, main, people.he)
    expect(page).toMatchObject({ status: 'filed', title: draftBody.title, kind: 'sole' })
    expect(page.proposers.map(({ id }: { id: string }) => id)).toEqual([people.lin.id, people.he.id])
  })

  it('[C9] whose revised text they sign is filed with all as proposers, and one credit for each', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    await must(level, people.committee, act(main, 'first-review'), returned)
    await must(level, people.lin, act(main, 'revise'), { ...draftBody, situation: '据统计，拥堵四十分钟。' })
    await must(level, people.he, act(main, 'sign'), { opinion: '同意修改。' })
    // Another text once more: signed once more.
    await must(level, people.lin, act(main, 'revise'), { ...draftBody, situation: '又改了。' })
    expect(await level.act(people.lin, act(main, 'file'))).toMatchObject(refused(409, 'merged-unsigned'))
    await must(level, people.he, act(main, 'sign'), { opinion: '同意再改。' })
    await must(level, people.lin, act(main, 'file'))
    const { proposers } = await proposalPage(level, main)
    expect(proposers.map(({ id }: { id: string }) => id)).toEqual([people.lin.id, people.he.id])
    for (const person of [people.lin, people.he])
      expect((await level.get(person, '/intake/credits')).body.total).toBe(1)
  })

  it('excludes whoever stands behind a merged one from reviewing the main', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    const both = { ...people.he, roles: ['member', 'committee'] } as const
    expect(await level.act(both, act(main, 'first-review'), screened)).toMatchObject(
      refused(403, 'own-proposal'),
    )
  })

  it('refuses the same proposal twice, one that is not there, and a reason of another kind', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    const propose = (body: object) => level.act(people.committee, groups, body)
    expect(await propose(mergeBody('merge', main, main))).toMatchObject(refused(422, 'proposal-twice'))
    expect(await propose(mergeBody('merge', main, 'nowhere'))).toMatchObject(
      refused(422, 'proposal-unknown', { allowed: { unknown: ['nowhere'] } }),
    )
    expect(await propose({ ...mergeBody('merge', main, other), reasons: ['settled-already'] })).toMatchObject(
      refused(422, 'reason-unknown'),
    )
  })

  it('is on the page of the group: who has agreed, for the office and the leads', async () => {
    const level = memoryLevel({ now: opening })
    const { main, group } = await mergedPair(level)
    expect(await groupPage(level, group, people.he)).toMatchObject({
      status: 'settled',
      statusText: '已经生效',
      proposals: [
        { proposal: main, main: true, lead: '林一', answer: 'agreed' },
        { main: false, lead: '何二', answer: 'agreed' },
      ],
    })
    expect((await level.get(people.su, `${groups}/${group}`)).status).toBe(403)
    expect((await level.get(people.chair, groups)).body.items).toMatchObject([
      { id: group, proposals: 2, agreed: 2 },
    ])
    expect((await docketPage(level, main)).timeline.map(({ text }: { text: string }) => text)).toContain(
      '并案后提案者共 2 位',
    )
  })

  it('[C9] names no draft: whose it is and what it is called stays with its author', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const draft = await drafted(level, { title: '私下草稿的标题' }, people.he)
    const answer = await level.act(people.committee, groups, mergeBody('merge', main, draft))
    expect(answer).toMatchObject(refused(422, 'proposal-unknown', { allowed: { unknown: [draft] } }))
    expect(JSON.stringify(answer)).not.toContain('私下草稿')
  })
})
