// What is secret is not told by what stands beside it: the list of what comes back every year, and what was written to the
// proposers of several. Who is cleared, and whose own it is, read it there as before.
import { describe, expect, it } from 'vitest'
import { filed, must, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, filedBy, groups, mergeBody } from './outcomes.ts'
import { opening, proposalPage } from './pages.ts'
import { people } from './people.ts'
import { yearlyLevel } from './sessions.ts'

const secret = { ...screened, secrecy: 'secret' }
const uncleared = [people.panel, people.dispatch, people.supervision]
const cleared = [people.committee, people.chair]
const fourth = { year: 2026, session: '13-4' }
const fifth = { year: 2027, session: '13-5' }

/** The same matter in two sessions; the flag needs one earlier one here. */
async function twice(): Promise<{ level: MemoryLevel; first: string; again: string }> {
  const level = yearlyLevel('2026-01-05T02:00:00.000Z', { recurringYears: 1 })
  const first = await filed(level)
  await level.noteFiled()
  await level.moveTo('2027-01-05T02:00:00.000Z')
  const again = await filed(level)
  await level.noteFiled()
  return { level, first, again }
}

async function recurring(level: MemoryLevel, by: Person) {
  const { status, body } = await level.get(by, '/intake/recurring')
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items
}

describe('[C13] [C12] the list of what comes back every year', () => {
  it('[C13] [C12] leaves out what is secret, for all but who is cleared, who read its title', async () => {
    const { level, first, again } = await twice()
    const { title } = await proposalPage(level, again, people.committee)
    for (const by of [...uncleared, ...cleared])
      expect(await recurring(level, by)).toMatchObject([{ id: again, title, sessions: [fourth] }])
    await must(level, people.committee, act(again, 'first-review'), secret)
    for (const by of uncleared) expect(await recurring(level, by)).toEqual([])
    for (const by of cleared)
      expect(await recurring(level, by)).toMatchObject([
        { id: again, title, earlier: [{ id: first, ...fourth }] },
      ])
    const clear = { secrecy: 'clear', remark: '已核，不涉密。' }
    await must(level, people.chair, act(again, 'screen'), clear)
    for (const by of uncleared) expect(await recurring(level, by)).toMatchObject([{ id: again, title }])
  })

  it('[C13] [C12] names no earlier one that is secret, nor its session', async () => {
    const { level, first, again } = await twice()
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const third = await filed(level)
    await level.noteFiled()
    await must(level, people.committee, act(first, 'first-review'), secret)
    const rows = (by: Person) => recurring(level, by)
    for (const by of uncleared) {
      const items = await rows(by)
      // What repeats nothing else is not said to repeat anything.
      expect(items).toMatchObject([{ id: third, sessions: [fifth], earlier: [{ id: again, ...fifth }] }])
      expect(JSON.stringify(items)).not.toContain(first)
    }
    for (const by of cleared)
      expect(await rows(by)).toMatchObject([
        { id: third, sessions: [fourth, fifth] },
        { id: again, sessions: [fourth] },
      ])
  })
})

describe('[C13] [C9] what was written to the proposers of several', () => {
  const explanation = '两件都是军用机场净空限高的问题。'
  const answer = '我写的是机场弹药库，不能合并。'
  const open = '（涉密，限定知悉）'

  async function merging() {
    const level = memoryLevel({ now: opening })
    const main = await filed(level)
    const other = await filedBy(level, people.he, '关于某军用机场周边限高的提案')
    const body = { ...mergeBody('merge', main, other), explanation }
    const { id } = await must(level, people.committee, groups, body)
    await must(level, people.he, act(other, 'answer-request'), { agree: false, words: answer })
    return { level, main, other, group: `${groups}/${id}` }
  }

  it('[C13] [C9] is told, while one of them is secret, to who is cleared and to its own lead', async () => {
    const { level, main, other, group } = await merging()
    const told = async (by: Person) => {
      const { status, body } = await level.get(by, group)
      expect(status).toBe(200)
      const text = JSON.stringify(body)
      return [body.explanation, text.includes(explanation), text.includes(answer)]
    }
    const everybody = [people.panel, people.lin, people.he, ...cleared]
    for (const by of everybody) expect(await told(by)).toEqual([explanation, true, true])
    await must(level, people.committee, act(other, 'first-review'), secret)
    for (const by of [people.panel, people.lin]) expect(await told(by)).toEqual([open, false, false])
    for (const by of [people.he, ...cleared]) expect(await told(by)).toEqual([explanation, true, true])
    // On the pages of the other one, too: in what was asked and in the history.
    for (const by of [people.panel, people.lin]) {
      const page = await proposalPage(level, main, by)
      expect(page.requests).toMatchObject([{ kind: 'merge', explanation: '见并案页面' }])
      expect(JSON.stringify(page)).not.toContain(explanation)
      expect(JSON.stringify(page.timeline)).toContain('商请并案（各件和说明见并案页面）')
    }
    // Notices and dockets keep what they were told: it never is.
    for (const by of [people.lin, people.he, people.panel])
      for (const [path, query] of [
        ['/supervision/notices', { list: 'all' }],
        [`/supervision/dockets/${main}`, {}],
      ] as const)
        expect(JSON.stringify((await level.get(by, path, query)).body)).not.toContain(explanation)
    const clear = { secrecy: 'clear', remark: '已核，不涉密。' }
    await must(level, people.chair, act(other, 'screen'), clear)
    for (const by of everybody) expect(await told(by)).toEqual([explanation, true, true])
  })
})
