// Joining 联名整合 (C5): nobody stands under a text they have not signed, and nobody is thrown out: the others hold still
// until one text is filed with the signatures of all, and otherwise go back to where they stood.
import { describe, expect, it } from 'vitest'
import { draftBody, must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom, act, decisionsTold, filedBy, groups, proposed, statistics, yes } from './outcomes.ts'
import { later, opening, proposalPage, refused, theClock } from './pages.ts'
import { people } from './people.ts'

const jointBody = { ...draftBody, kind: 'joint' }
const idsOf = (persons: readonly { readonly id: string }[]) => persons.map(({ id }) => id)

/** 林一 leads; 何二 and 苏三 have agreed to be joined. */
async function joining(level: MemoryLevel) {
  const main = await filedBy(level, people.lin)
  const second = await filedBy(level, people.he, '关于规范接送秩序的提案')
  const third = await filedBy(level, people.su, '关于错时放学的提案')
  const group = await proposed(level, 'join', main, second, third)
  for (const [by, id] of [
    [people.lin, main],
    [people.he, second],
    [people.su, third],
  ] as const)
    await must(level, by, act(id, 'answer-request'), yes)
  return { main, second, third, group }
}

type Joining = Awaited<ReturnType<typeof joining>>

async function released(level: MemoryLevel, { second, third, group }: Joining, reason: string) {
  for (const [id, by] of [
    [second, people.he],
    [third, people.su],
  ] as const) {
    expect(await proposalPage(level, id, by)).toMatchObject({
      status: 'filed',
      requests: [{ kind: 'join', answer: 'released', words: reason }],
    })
    expect((await decisionsTold(level, by as Person))[0]).toMatchObject({
      id,
      name: 'request-ended',
      text: `联名整合没有进行：${reason}。审查照常进行`,
    })
  }
  expect((await level.get(people.committee, `${groups}/${group}`)).body.status).toBe('released')
}

async function asItWasFiled(level: MemoryLevel, main: string) {
  const page = await proposalPage(level, main)
  expect(page).toMatchObject({ status: 'filed', kind: 'sole', merged: [], title: draftBody.title })
  expect(idsOf(page.proposers)).toEqual([people.lin.id])
}

describe('a joining', () => {
  it('[C5] is final only when the text that all have signed is filed; until then the others hold still', async () => {
    const level = memoryLevel({ now: opening })
    const { main, second, third, group } = await joining(level)
    const page = await proposalPage(level, main)
    expect(page).toMatchObject({ status: 'co-signing', kind: 'joint', merged: [] })
    expect(page.invitations).toMatchObject([{ state: 'pending' }, { state: 'pending' }])
    expect(idsOf(page.proposers)).toEqual([people.lin.id])
    expect((await proposalPage(level, second, people.he)).status).toBe('awaiting-answer')
    expect((await level.get(people.he, `${groups}/${group}`)).body.statusText).toBe('正在整合、签名')

    await must(level, people.lin, act(main, 'revise'), jointBody)
    await must(level, people.he, act(main, 'sign'), { opinion: '同意整合稿。' })
    expect(await level.act(people.lin, act(main, 'file'))).toMatchObject(
      refused(409, 'joined-unsigned', { source: 'C5', allowed: { missing: [people.su.id] } }),
    )
    await must(level, people.su, act(main, 'sign'), { opinion: '同意整合稿。' })
    await must(level, people.lin, act(main, 'file'))
    expect((await proposalPage(level, main)).merged).toMatchObject([{ id: second }, { id: third }])
    expect((await proposalPage(level, second, people.he)).status).toBe('joined')
    expect((await level.get(people.he, `${groups}/${group}`)).body.status).toBe('settled')
    await acceptedFrom(level, main)
    expect(idsOf((await proposalPage(level, main)).proposers)).toEqual([
      people.lin.id,
      people.he.id,
      people.su.id,
    ])
  })

  it('[C5] that the lead leaves by standing by the own text releases the others, where they stood', async () => {
    const level = memoryLevel({ now: opening })
    const those = await joining(level)
    await must(level, people.lin, act(those.main, 'revise'), jointBody)
    await must(level, people.he, act(those.main, 'sign'), { opinion: '同意。' })
    await must(level, people.lin, act(those.main, 'stand-by'), { reason: '原文即可。' })
    await asItWasFiled(level, those.main)
    await released(level, those, '主案的第一提案人坚持原文')
  })

  it('[C5] on which the lead is silent lapses: silence signs for nobody', async () => {
    const level = memoryLevel({ now: opening })
    const those = await joining(level)
    const { due } = await theClock(level, those.main, 'answer')
    await level.moveTo(later(due, 2))
    await asItWasFiled(level, those.main)
    await released(level, those, '期限内没有提交全体联名人签名的整合稿')
  })

  it('[C5] in which one does not sign in time is released for all', async () => {
    const level = memoryLevel({ now: opening })
    const those = await joining(level)
    await must(level, people.lin, act(those.main, 'revise'), jointBody)
    await must(level, people.he, act(those.main, 'sign'), { opinion: '同意。' })
    const { due } = await theClock(level, those.main, 'answer')
    await level.moveTo(later(due, 2))
    await asItWasFiled(level, those.main)
    await released(level, those, '期限内没有提交全体联名人签名的整合稿')
  })

  it('[C5] whose text one of the joined declines is released for all, at once', async () => {
    const level = memoryLevel({ now: opening })
    const those = await joining(level)
    await must(level, people.lin, act(those.main, 'revise'), jointBody)
    await must(level, people.he, act(those.main, 'decline'), { opinion: '整合稿删了我的建议。' })
    await asItWasFiled(level, those.main)
    await released(level, those, '有一位联名人不同意整合稿')
    expect((await theClock(level, those.main, 'answer')).running).toBe(false)
  })

  it('[C5] whose main is withdrawn is released for the others', async () => {
    const level = memoryLevel({ now: opening })
    const those = await joining(level)
    await must(level, people.lin, act(those.main, 'withdraw'), { reason: '不再提。' })
    expect((await proposalPage(level, those.main)).status).toBe('withdrawn')
    await released(level, those, '主案已由第一提案人撤回')
  })

  it('[C5] stays joint: it is not revised into a proposal of the lead alone', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await joining(level)
    expect(await level.act(people.lin, act(main, 'revise'), draftBody)).toMatchObject(
      refused(422, 'joining-joint', { source: 'C5' }),
    )
  })

  it('[C6] counts as 联 and not as 退改, and each of the joined with the one that was accepted', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await joining(level)
    expect((await statistics(level)).requests.revise.asked).toBe(0)
    await must(level, people.lin, act(main, 'revise'), jointBody)
    for (const by of [people.he, people.su]) await must(level, by, act(main, 'sign'), { opinion: '同意。' })
    await must(level, people.lin, act(main, 'file'))
    await acceptedFrom(level, main)
    expect(await statistics(level)).toMatchObject({
      totals: { filed: 3, accepted: 1, joined: 2 },
      acceptanceRate: { numerator: 3, denominator: 3 },
      requests: { revise: { asked: 0 }, join: { asked: 3, agreed: 3 } },
    })
    // A23: one matter, one credit for each who signed it.
    for (const person of [people.lin, people.he, people.su])
      expect((await level.get(person, '/intake/credits')).body.total).toBe(1)
  })
})
