// Whom a merge may ask (C5, C9): only what is under review and may be merged, never by its own proposer, and not again and
// again after each no.
import { describe, expect, it } from 'vitest'
import { accepted, collectiveFiled, must, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, filedBy, groups, mergeBody, no, proposed, toBrief, yes } from './outcomes.ts'
import { later, opening, proposalPage, refused, theClock } from './pages.ts'
import { also, people } from './people.ts'

/** What became of a group, and which of its proposals could not be asked. */
async function outcome(level: MemoryLevel, group: string) {
  const { status, proposals } = (await level.get(people.committee, `${groups}/${group}`)).body
  const impossible = proposals.filter(({ answer }: { answer: string }) => answer === 'impossible')
  return { status, impossible: impossible.map(({ proposal }: { proposal: string }) => proposal) }
}

describe('a merge cannot ask', () => {
  it('[C9] for what is the proposer’s own, whatever offices they have', async () => {
    const level = memoryLevel({ now: opening })
    const mine: Person = also(people.he, 'committee')
    const main = await filedBy(level, people.lin)
    const own = await filedBy(level, people.he)
    expect(await level.act(mine, groups, mergeBody('merge', main, own))).toMatchObject(
      refused(409, 'merge-impossible', { source: 'C9', allowed: { remove: [own] } }),
    )
    expect((await proposalPage(level, main)).status).toBe('filed')
    expect((await proposalPage(level, own, people.he)).status).toBe('filed')
  })

  it('[C9] for what is accepted already, or asked something else: nobody hears of it', async () => {
    const level = memoryLevel({ now: opening })
    const main = await accepted(level)
    const other = await filedBy(level, people.he)
    const asked = await filedBy(level, people.su)
    await must(level, people.committee, act(asked, 'request'), toBrief)
    expect(await level.act(people.committee, groups, mergeBody('merge', main, other, asked))).toMatchObject(
      refused(409, 'merge-impossible', { allowed: { remove: [main, asked] } }),
    )
    expect((await proposalPage(level, other, people.he)).status).toBe('filed')
    expect((await level.get(people.committee, groups)).body.items).toEqual([])
  })

  it('[C9] by a panel for what lies with another, or with an office: its seat is the scope', async () => {
    const level = memoryLevel({ now: opening })
    for (const [name, field, person] of [
      ['社会组', 'social', people.panel],
      ['经济组', 'economic', { id: 'o09', name: '许复审' }],
    ] as const) {
      const { id } = await must(level, people.committee, '/intake/panels', { name, classes: [field] })
      await must(level, people.committee, `/intake/panels/${id}/seat`, {
        person: person.id,
        name: person.name,
      })
    }
    const [own, second, foreign, first] = await Promise.all(
      [people.lin, people.he, people.su, people.he].map((by) => filedBy(level, by)),
    )
    for (const [id, of] of [
      [own, 'social'],
      [second, 'social'],
      [foreign, 'economic'],
    ] as const)
      await must(level, people.committee, act(id ?? '', 'first-review'), { ...screened, class: of })
    const propose = (...others: (string | undefined)[]) =>
      level.act(people.panel, groups, mergeBody('merge', own ?? '', ...others.map((one) => one ?? '')))
    expect(await propose(second, foreign, first)).toMatchObject(
      refused(403, 'not-yours', { allowed: { remove: [foreign, first] } }),
    )
    expect((await proposalPage(level, foreign ?? '', people.su)).status).toBe('second-review')
    expect((await propose(second)).status).toBe(201)
  })

  it('[C9] [C13] for what is found to be secret while it is on its way, and keeps no title of it', async () => {
    const level = memoryLevel({ now: opening })
    const title = '关于望岳山雷达站道路的提案'
    const main = await filedBy(level, people.lin)
    const secret = await filedBy(level, people.he, title)
    // Nothing is delivered between the two.
    const body = mergeBody('merge', main, secret)
    const headers = { 'idempotency-key': 'on-its-way' }
    const { body: receipt } = await level.call(people.committee, { path: groups, body, headers })
    await must(level, people.committee, act(secret, 'first-review'), { ...screened, secrecy: 'secret' })
    expect(await outcome(level, receipt.id)).toEqual({ status: 'released', impossible: [secret] })
    for (const reader of [people.panel, people.lin])
      expect(JSON.stringify((await level.get(reader, `${groups}/${receipt.id}`)).body)).not.toContain(title)
  })

  it('[C9] [C13] the others any more once one that has agreed is found to be secret', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const agreed = await filedBy(level, people.he)
    const silent = await filedBy(level, people.su)
    const merging = await proposed(level, 'merge', main, agreed, silent)
    await must(level, people.he, act(agreed, 'answer-request'), yes)
    expect(await outcome(level, merging)).toEqual({ status: 'waiting', impossible: [] })
    await must(level, people.committee, act(agreed, 'screen'), {
      secrecy: 'secret',
      remark: '涉及军事设施。',
    })
    expect(await outcome(level, merging)).toEqual({ status: 'released', impossible: [agreed] })
    // Nobody is asked any more, and what comes too late merges nothing.
    expect((await level.act(people.su, act(silent, 'answer-request'), yes)).status).not.toBe(200)
    expect((await proposalPage(level, silent, people.su)).status).toBe('filed')
  })

  it('[C5] to join two of one lead, who could never sign them both; to merge them it can', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const own = await filedBy(level, people.lin, '关于规范学校门前接送秩序的提案')
    expect(await level.act(people.committee, groups, mergeBody('join', main, own))).toMatchObject(
      refused(422, 'join-one-lead', { source: 'C5' }),
    )
    expect((await proposalPage(level, main)).status).toBe('filed')
    await proposed(level, 'merge', main, own)
  })

  it('[C5] to join a collective’s proposal, which has no co-signers; to merge it can', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const collective = await collectiveFiled(level)
    expect(await level.act(people.committee, groups, mergeBody('join', main, collective))).toMatchObject(
      refused(409, 'merge-impossible', { allowed: { remove: [collective] } }),
    )
    const merging = await proposed(level, 'merge', main, collective)
    expect(await outcome(level, merging)).toEqual({ status: 'waiting', impossible: [] })
  })
})

describe.each(['merge', 'join'] as const)('to %s, once more after a no', (form) => {
  const twice = levelWith({ requestsOfAKind: 2 })

  async function declined(level: MemoryLevel, main: string, other: string) {
    await proposed(level, form, main, other)
    await must(level, people.he, act(other, 'answer-request'), no)
  }

  it('[C5] is asked as often as the policy says, and refused before the others are asked', async () => {
    const level = memoryLevel({ now: opening, level: twice })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    await declined(level, main, other)
    await declined(level, main, other)
    expect(await level.act(people.committee, groups, mergeBody(form, main, other))).toMatchObject(
      refused(409, 'asked-enough', {
        source: 'policy: requestsOfAKind',
        allowed: { limit: 2, proposals: [other] },
      }),
    )
    expect((await proposalPage(level, other, people.he)).notAgreed).toEqual([
      { kind: form, count: 2, limit: 2 },
    ])
    // Who did not refuse may be asked with others, and another kind is another question.
    await proposed(level, form, main, await filedBy(level, people.su))
    await must(level, people.committee, act(other, 'request'), toBrief)
  })

  it('[C5] silence counts as a no, a release for others’ sake does not', async () => {
    const level = memoryLevel({ now: opening, level: twice })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    await proposed(level, form, main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await level.moveTo(later((await theClock(level, other, 'answer')).due, 1))
    await declined(level, main, other)
    expect((await level.act(people.committee, groups, mergeBody(form, main, other))).body.code).toBe(
      'asked-enough',
    )
    expect((await proposalPage(level, main)).notAgreed).toBeUndefined()
  })

  it('[C5] is asked once where two groups were on their way, and neither group is asked for after the no', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ requestsOfAKind: 1 }) })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    const third = await filedBy(level, people.su)
    // The second group is begun before the first has reached anybody.
    const begin = (key: string, of: string) =>
      level.call(people.committee, {
        path: groups,
        body: mergeBody(form, of, other),
        headers: { 'idempotency-key': key },
      })
    await begin('first-group-key', main)
    const second = await begin('second-group-key', third)
    await level.settle()
    expect(await outcome(level, second.body.id)).toEqual({ status: 'released', impossible: [other] })
    await must(level, people.he, act(other, 'answer-request'), no)
    expect((await begin('third-group-key', third)).body.code).toBe('asked-enough')
    expect((await proposalPage(level, other, people.he)).requests).toHaveLength(1)
  })
})
