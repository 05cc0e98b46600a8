// Pre-session collection 会前征集 (feature A19 潍坊): collectives file early, the best are reported to the government, and
// what its report takes up is marked; the funnel of numbers comes from the data.
import { describe, expect, it } from 'vitest'
import { sessionKey } from '#contracts/level.ts'
import type { Fact } from '#kernel/decision.ts'
import { type History, nextRecord, unbegun, write } from '#kernel/ledger.ts'
import { type ProposalFact, proposal } from '../../services/intake/domain/proposal.ts'
import { blank, type Proposal } from '../../services/intake/domain/proposal-state.ts'
import {
  accepted,
  collectiveBody,
  collectiveFiled,
  draftBody,
  filed,
  leagueName,
  must,
  registered,
  screened,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const session = sessionKey(testLevel.session)
const { opens } = testLevel.session
const day = 86_400_000
const early = later(opens, -30 * day)
const selections = '/intake/pre-session'
const note = { note: '事关民生，建议具体。' }

/** Filed before the session, reviewed when it has opened. */
const acceptedEarly = (level: MemoryLevel): Promise<string> =>
  accepted(level, {}, async () => {
    const id = await collectiveFiled(level)
    await level.moveTo(opening)
    return id
  })

describe('a pre-session proposal', () => {
  it('is a collective’s, filed in the weeks before the session, and counts as plenary', async () => {
    const level = memoryLevel({ now: early, level: levelWith({ plenaryPeriod: { unit: 'day', count: 0 } }) })
    const id = await collectiveFiled(level)
    expect(await proposalPage(level, id, people.league)).toMatchObject({ preSession: session, plenary: true })
    const sole = await filed(level)
    expect((await proposalPage(level, sole)).preSession).toBeUndefined()
    expect((await proposalPage(level, sole)).plenary).toBe(false)
  })

  it.each([
    ['longer before the session than the policy says', later(opens, -90 * day), false],
    ['a second before the session opens', later(opens, -1000), true],
    ['when the session has opened', opening, false],
  ])('is not, or is, one that is filed %s', async (_when, now, isOne) => {
    const level = memoryLevel({ now })
    const id = await collectiveFiled(level)
    expect((await proposalPage(level, id, people.league)).preSession).toBe(isOne ? session : undefined)
  })
})

describe('the funnel', () => {
  it('[A19] [C13] names neither what is secret nor, before acceptance, what its proposer keeps private', async () => {
    const level = memoryLevel({ now: early })
    const title = '关于某军用机场搬迁的提案'
    const secret = await collectiveFiled(level, { title })
    await must(level, people.committee, `/intake/proposals/${secret}/first-review`, {
      ...screened,
      secrecy: 'secret',
    })
    const kept = { title: '关于个案的提案', consentPublic: false, consentReason: '涉及个案' }
    await collectiveFiled(level, kept)
    for (const person of [people.lin, people.panel, people.dispatch, people.supervision]) {
      const { status, body } = await level.get(person, `${selections}/${session}/funnel`)
      expect([status, body.filed]).toEqual([200, 2])
      for (const one of body.items)
        expect(one).toMatchObject({ title: '（未立案，不公开案由）', accepted: false })
      for (const one of body.items) expect(one).not.toHaveProperty('proposer')
      expect(JSON.stringify(body)).not.toContain(title)
      expect(JSON.stringify(body)).not.toContain(kept.title)
    }
  })
})

describe('the selection', () => {
  it('takes accepted pre-session proposals only, each once', async () => {
    const level = memoryLevel({ now: early })
    const waiting = await collectiveFiled(level)
    const chosen = await acceptedEarly(level)
    const select = (...proposals: string[]) =>
      level.act(people.committee, selections, { session, proposals, ...note })
    expect(await select(chosen, waiting)).toMatchObject(
      refused(422, 'pre-session-unfit', { allowed: { remove: [waiting] } }),
    )
    expect((await select(chosen)).status).toBe(201)
    expect(await select(chosen)).toMatchObject(refused(409, 'pre-session-chosen'))
    expect((await proposalPage(level, chosen, people.league)).selection).toEqual({ selectedAt: opening })
  })

  it('is reported once, and only then is a proposal marked as taken up in the report', async () => {
    const level = memoryLevel({ now: early })
    const id = await acceptedEarly(level)
    await must(level, people.committee, selections, { session, proposals: [id], ...note })
    const adopt = { proposal: id, passage: '新建接送区三十处。' }
    const at = (act: string) => `${selections}/${session}/${act}`
    expect(await level.act(people.committee, at('adopt'), adopt)).toMatchObject(
      refused(409, 'pre-session-unreported'),
    )
    const report = { date: '2025-12-20', to: '区政府', note: '随函报送。' }
    await must(level, people.committee, at('report'), report)
    expect(await level.act(people.committee, at('report'), report)).toMatchObject(refused(409, 'state-wrong'))
    await must(level, people.committee, at('adopt'), adopt)
    const page = await proposalPage(level, id, people.league)
    expect(page.selection).toEqual({ selectedAt: opening, passage: '新建接送区三十处。' })
    expect(page.timeline.at(-1).text).toBe('写入政府工作报告：新建接送区三十处。')
    expect((await level.get(people.lin, `${selections}/${session}`)).body).toMatchObject({
      report: { ...report, by: '陈初审' },
      selected: [{ proposal: id, passage: '新建接送区三十处。' }],
    })
  })

  it('[A19] stays as it was reported: afterwards nothing is added to it and nothing taken out', async () => {
    const level = memoryLevel({ now: early })
    const second = await collectiveFiled(level)
    const first = await acceptedEarly(level)
    await acceptedFrom(level, second)
    await must(level, people.committee, selections, { session, proposals: [first], ...note })
    const at = (act: string) => `${selections}/${session}/${act}`
    const report = { date: '2025-12-20', to: '区政府', note: '随函报送。' }
    await must(level, people.committee, at('report'), report)
    const late = await level.act(people.committee, selections, { session, proposals: [second], ...note })
    expect(late).toMatchObject(refused(409, 'state-wrong'))
    const drop = { proposal: first, reason: '内容重复' }
    expect(await level.act(people.committee, at('drop'), drop)).toMatchObject(refused(409, 'state-wrong'))
    const { body } = await level.get(people.lin, `${selections}/${session}`)
    expect(body.selected.map(({ proposal: id }: { proposal: string }) => id)).toEqual([first])
    expect((await proposalPage(level, second, people.league)).selection).toBeUndefined()
  })

  it('lets go of one before it is reported', async () => {
    const level = memoryLevel({ now: early })
    const id = await acceptedEarly(level)
    await must(level, people.committee, selections, { session, proposals: [id], ...note })
    await must(level, people.committee, `${selections}/${session}/drop`, { proposal: id, reason: '内容重复' })
    expect((await proposalPage(level, id, people.league)).selection).toBeUndefined()
    expect((await level.get(people.lin, `${selections}/${session}/funnel`)).body).toMatchObject({
      selected: 0,
    })
  })
})

it('[A19] the funnel of 潍坊 comes from the data: 426 filed, 286 accepted, 19 selected, 15 in the report', async () => {
  const level = memoryLevel({ now: early })
  await registered(level, people.league)
  const ids = Array.from({ length: 426 }, (_, index) => `collected-${String(index + 1).padStart(3, '0')}`)
  for (const [index, id] of ids.entries()) await collected(level, id, index < 286 ? index + 1 : undefined)
  await level.settle()
  const funnel = async () => (await level.get(people.lin, `${selections}/${session}/funnel`)).body
  expect(await funnel()).toMatchObject({ filed: 426, accepted: 286, selected: 0, adopted: 0 })
  const best = ids.slice(0, 19)
  await must(level, people.committee, selections, { session, proposals: best, ...note })
  const report = { date: '2025-12-20', to: '市政府', note: '精选报送。' }
  await must(level, people.committee, `${selections}/${session}/report`, report)
  for (const proposal of best.slice(0, 15)) {
    const passage = '写入二〇二六年政府工作报告。'
    await must(level, people.committee, `${selections}/${session}/adopt`, { proposal, passage })
  }
  expect(await funnel()).toMatchObject({ session, filed: 426, accepted: 286, selected: 19, adopted: 15 })
})

/** A pre-session proposal in the records, as its own acts would have left it: filed, and accepted where it has a number. */
async function collected(level: MemoryLevel, id: string, number: number | undefined): Promise<void> {
  const lead = { id: people.league.id, name: people.league.name }
  const content = { ...blank.content, ...draftBody, ...collectiveBody, collective: leagueName }
  const facts = [
    { type: 'proposal.drafted', data: { content, lead } },
    { type: 'proposal.filed', data: { plenary: true, preSession: session } },
    ...(number === undefined ? [] : [{ type: 'proposal.accepted', data: { session, number } }]),
  ] as ProposalFact[]
  let history: History<Proposal> = unbegun(proposal, id)
  for (const fact of facts) history = await recordedAfter(level, history, fact)
}

async function recordedAfter(level: MemoryLevel, history: History<Proposal>, fact: Fact) {
  const next = nextRecord(proposal, history, {
    at: early,
    actor: { kind: 'person', role: 'collective', id: people.league.id, name: people.league.name },
    command: { id: `${history.id}/${history.seq}`, digest: 'test' },
    correlation: 'test',
    hops: 0,
    facts: [fact as ProposalFact],
  })
  if (next === 'too-large') throw new Error('too large')
  await write(level.at.intake.records, next.record, next.contents)
  return next.after
}
