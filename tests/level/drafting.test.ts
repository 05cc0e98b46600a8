// Drafting 撰写 (features A22, A24, B5, B6, B7, B9): a draft grows block by block, and is complete when it is filed.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { accepted, draftBody, drafted, filed, must, preAssigned, registered, returned } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { casePage, opening, proposalPage, publicPage, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const drafts = '/intake/proposals'
const titleOnly = { title: draftBody.title, kind: 'sole', consentPublic: true }

describe('a draft', () => {
  it('[A22] without a suggestion is kept, and not submitted', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const id = (await must(level, people.lin, drafts, titleOnly)).id
    expect(await proposalPage(level, id)).toMatchObject({ situation: '', analysis: '', suggestions: [] })
    expect(await level.act(people.lin, at(id, 'file'))).toMatchObject(
      refused(422, 'suggestions-missing', { source: 'A22' }),
    )
    await must(level, people.lin, at(id, 'revise'), { ...titleOnly, suggestions: ['划定接送区。'] })
    expect(await level.act(people.lin, at(id, 'file'))).toMatchObject(
      refused(422, 'draft-incomplete', { allowed: { missing: ['situation', 'analysis'] } }),
    )
    await must(level, people.lin, at(id, 'revise'), draftBody)
    await must(level, people.lin, at(id, 'file'))
    const { suggestions } = await proposalPage(level, id)
    expect(suggestions).toEqual(draftBody.suggestions.map((text, index) => ({ number: index + 1, text })))
  })

  it('whose text is long, and lies apart from the decision, is filed like any other', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level, { situation: '字'.repeat(2000), suggestions: ['建'.repeat(300)] })
    expect((await proposalPage(level, id)).status).toBe('filed')
  })

  it('[A22] of characters that nobody can see is refused, block by block', async () => {
    const level = memoryLevel({ now: opening })
    for (const [more, path] of [
      [{ title: '\u200b\u200b\u200b\u200b' }, 'title'],
      [{ title: '关于\u202e学校门前的提案' }, 'title'],
      [{ situation: '\u200b' }, 'situation'],
      [{ analysis: '\u2060' }, 'analysis'],
      [{ suggestions: ['\u3164\u2800'] }, 'suggestions.0'],
    ] as const) {
      const { status, body } = await level.act(people.lin, '/intake/proposals', { ...draftBody, ...more })
      expect(status).toBe(422)
      expect(body.errors.map((one: { path: string }) => one.path)).toContain(path)
    }
  })

  it('[B9] of 2501 characters is refused with the count', async () => {
    const level = memoryLevel({ now: opening })
    expect(policyDefaults.maxBodyChars).toBe(2500)
    const rest = 2501 - [...draftBody.title].length - 2
    const body = { ...draftBody, situation: '字'.repeat(rest), analysis: '', suggestions: ['建议'] }
    expect(await level.act(people.lin, drafts, body)).toMatchObject(
      refused(422, 'too-long', { allowed: { limit: 2500, characters: 2501 } }),
    )
    const exact = { ...body, situation: '字'.repeat(rest - 1) }
    expect((await level.act(people.lin, drafts, exact)).status).toBe(201)
  })

  it('[A24] that came of a speech names it, as the proposal’s page does ever after', async () => {
    const level = memoryLevel({ now: opening })
    const origins = [
      { kind: 'speech', title: '在九届四次全会上的大会发言' },
      { kind: 'research', title: '老城区停车调研报告' },
    ]
    const id = await accepted(level, { origins })
    expect((await proposalPage(level, id)).origins).toEqual(origins)
    expect((await proposalPage(level, id, people.committee)).origins).toEqual(origins)
  })

  it('[A24] links an earlier proposal by its id, with the title that one has', async () => {
    const level = memoryLevel({ now: opening })
    const earlier = await filed(level)
    const id = await drafted(level, { origins: [{ kind: 'proposal', id: earlier, title: '随手写的题目' }] })
    expect((await proposalPage(level, id)).origins).toEqual([
      { kind: 'proposal', id: earlier, title: draftBody.title },
    ])
    const unknown = { kind: 'topic', id: 'no-such-topic', title: '没有的选题' }
    expect(await level.act(people.lin, drafts, { ...draftBody, origins: [unknown] })).toMatchObject(
      refused(422, 'origin-unknown', { allowed: { unknown: [unknown] } }),
    )
  })

  it('[A24] tells what it came of once, when it is accepted', async () => {
    const level = memoryLevel({ now: opening })
    const key = { pk: 'trail#clue#clue-1', sk: 'row' }
    await level.at.intake.views.put({ ...key, data: { title: '放学时段拥堵的线索' } }, 1)
    const origins = [
      { kind: 'clue', id: 'clue-1', title: '线索' },
      { kind: 'speech', title: '大会发言' },
    ]
    const id = await filed(level, { origins })
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'file'))
    const told = () =>
      level.sent
        .map(({ body }) => JSON.parse(body))
        .filter(({ type }: { type: string }) => type.includes('took-up'))
    expect(told()).toEqual([])
    await acceptedFrom(level, id)
    expect(told()).toMatchObject([
      {
        type: 'cn.shangban.proposal.took-up-clue.v1',
        subject: 'clue-1',
        data: { proposal: id, title: draftBody.title, proposerName: '林一' },
      },
    ])
  })

  it('keeps every version of its text, and says which one was filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level, { situation: '第一稿。' })
    await must(level, people.lin, at(id, 'revise'), { ...draftBody, situation: '第二稿。' })
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), returned)
    await must(level, people.lin, at(id, 'revise'), { ...draftBody, situation: '第三稿。' })
    const { items } = (await level.get(people.lin, at(id, 'versions'))).body
    const told = items.map(({ version, situation, filed: was, by }: Record<string, unknown>) => [
      version,
      situation,
      was,
      by,
    ])
    // Between the return and the third text the proposal has noted its window.
    expect(told).toEqual([
      [6, '第三稿。', false, '林一 · 委员'],
      [2, '第二稿。', true, '林一 · 委员'],
      [1, '第一稿。', false, '林一 · 委员'],
    ])
    expect((await level.get(people.he, at(id, 'versions'))).status).toBe(403)
    // An office reads what was filed, neither what went before nor what is being revised.
    const { items: office } = (await level.get(people.committee, at(id, 'versions'))).body
    expect(office.map(({ situation }: { situation: string }) => situation)).toEqual(['第二稿。'])
  })
})

describe('a revision', () => {
  const full = {
    suggestedUnits: ['JY'],
    openToSeconding: true,
    consentPublic: false,
    consentReason: '涉及未公开的规划',
  }
  const shown = async (level: MemoryLevel, id: string) =>
    (await level.get(people.lin, `/intake/proposals/${id}`)).body

  it('that speaks of the title alone leaves every other block as it was, also a long one', async () => {
    const level = memoryLevel({ now: opening })
    const situation = '老城区六所学校门前放学时段拥堵。'.repeat(60)
    const id = await drafted(level, { ...full, situation })
    const before = await shown(level, id)
    const title = '关于规范老城区学校门前接送秩序的提案'
    await must(level, people.lin, `/intake/proposals/${id}/revise`, {
      title,
      kind: 'sole',
      consentPublic: false,
    })
    const { suggestions, analysis, consentReason, suggestedUnits, openToSeconding } = before
    expect(await shown(level, id)).toMatchObject({
      title,
      situation,
      analysis,
      suggestions,
      consentReason,
      suggestedUnits,
      openToSeconding,
    })
  })

  it('empties what it says is empty, and takes the reason away from who now agrees to publication', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level, full)
    const { title, kind } = draftBody
    const revision = { title, kind, consentPublic: true, analysis: '', suggestedUnits: [] }
    await must(level, people.lin, `/intake/proposals/${id}/revise`, revision)
    const page = await shown(level, id)
    expect(page).toMatchObject({ situation: draftBody.situation, analysis: '', suggestedUnits: [] })
    expect(page).not.toHaveProperty('consentReason')
  })
})

describe('a reason against publication', () => {
  const changedTheirMind = {
    consentPublic: true,
    consentReason: '涉及未公开的规划，原来打算不公开，字数也超了',
  }

  it('[B7] is not kept of who agrees to it, however it was sent', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level, changedTheirMind)
    expect(await proposalPage(level, id)).toMatchObject({ consentPublic: true })
    expect(await proposalPage(level, id)).not.toHaveProperty('consentReason')
    const { title, kind } = draftBody
    await must(level, people.lin, at(id, 'revise'), { title, kind, ...changedTheirMind })
    expect(await proposalPage(level, id)).not.toHaveProperty('consentReason')
    const { stream } = level.at.intake.records
    expect(JSON.stringify(stream)).not.toContain('未公开的规划')
  })
})

describe('a returned proposal', () => {
  it('[C5] is called so on its page and on the desk of its proposer, until it is filed again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, at(id, 'first-review'), returned)
    const listed = async () =>
      (await level.get(people.lin, '/intake/desk', { list: 'todo' })).body.items.find(
        (one: { id: string }) => one.id === id,
      )
    expect((await proposalPage(level, id)).statusText).toBe('退回修改')
    expect((await listed()).statusText).toBe('退回修改')
    await must(level, people.lin, at(id, 'file'))
    expect((await proposalPage(level, id)).statusText).toBe('已提交，待初审')
  })
})

describe('research', () => {
  const record = {
    date: '2026-01-02',
    place: '新湖街道湖滨社区',
    participants: ['林一', '社区书记', '家长代表'],
    findings: '六所学校中四所没有固定停靠位置。',
  }

  it('[B5] was held before it is recorded: no day that lies ahead', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    const on = (date: string) => level.act(people.lin, at(id, 'record-research'), { ...record, date })
    expect(await on('2026-01-06')).toMatchObject(
      refused(422, 'date-future', { allowed: { until: '2026-01-05' } }),
    )
    expect((await on('2026-01-05')).status).toBe(200)
  })

  it('[B5] is recorded with date, place, participants and findings, and goes with the proposal to its reviewers', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    await must(level, people.lin, at(id, 'record-research'), record)
    await must(level, people.lin, at(id, 'file'))
    const { research, timeline } = await proposalPage(level, id, people.committee)
    expect(research).toMatchObject([{ ...record, by: '林一', at: opening }])
    expect(timeline.map(({ text }: { text: string }) => text)).toContain(
      '记录调研：2026-01-02 新湖街道湖滨社区，3 人参加',
    )
  })

  it('[B5] is counted for the score of the proposal’s quality: the acceptance says how many records there are', async () => {
    const level = memoryLevel({ now: opening })
    const researched = async () => {
      const id = await drafted(level)
      await must(level, people.lin, at(id, 'record-research'), record)
      await must(level, people.lin, at(id, 'record-research'), { ...record, place: '新华街道' })
      await must(level, people.lin, at(id, 'file'))
      return id
    }
    const counted = await accepted(level, {}, researched)
    const without = await accepted(level)
    const told = level.sent
      .map(({ body }) => JSON.parse(body))
      .filter(({ type }) => type === 'cn.shangban.proposal.accepted.v1')
    const of = (id: string) => told.find(({ subject }) => subject === id)?.data
    expect(of(counted)).toMatchObject({ research: 2 })
    expect(of(without)).toBeDefined()
    expect(of(without)).not.toHaveProperty('research')
  })

  it('[B5] is the lead’s to record, with every part of it, before the proposal is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    const { findings: _, ...partly } = record
    expect(await level.act(people.lin, at(id, 'record-research'), partly)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'findings' }] }),
    )
    await must(level, people.lin, at(id, 'file'))
    expect(await level.act(people.lin, at(id, 'record-research'), record)).toMatchObject(
      refused(409, 'state-wrong'),
    )
  })
})

describe('intended units', () => {
  it.each([
    ['twice as the lead', { suggestedUnits: ['JY', 'JY'] }],
    ['twice beside it', { suggestedCoUnits: ['GA', 'JY', 'JY'] }],
    ['as the lead and beside it', { suggestedUnits: ['JY'], suggestedCoUnits: ['GA', 'JY'] }],
  ])('[B6] are refused where a unit is named %s, drafting or revising', async (_how, units) => {
    const level = memoryLevel({ now: opening })
    const twice = refused(422, 'unit-twice', { source: 'B6', allowed: { once: ['JY'] } })
    expect(await level.act(people.lin, '/intake/proposals', { ...draftBody, ...units })).toMatchObject(twice)
    const id = await drafted(level)
    const { title, kind } = draftBody
    const revision = { title, kind, consentPublic: true, ...units }
    expect(await level.act(people.lin, at(id, 'revise'), revision)).toMatchObject(twice)
  })

  it('[B6] are shown to the reviewer and the dispatcher, and assign nothing', async () => {
    const level = memoryLevel({ now: opening })
    const units = { suggestedUnits: ['GA'], suggestedCoUnits: ['JY'] }
    const id = await accepted(level, units)
    expect(await proposalPage(level, id, people.committee)).toMatchObject(units)
    const handled = await casePage(level, id)
    expect(handled).toMatchObject({ status: 'open', suggestedUnits: ['GA'] })
    expect(handled.unit).toBeUndefined()
    // The dispatcher decides otherwise, and is asked nothing about it.
    const other = await preAssigned(level, units)
    expect((await casePage(level, other)).unit).toBe('JY')
  })
})

describe('consent to publication', () => {
  it('[B7] nothing is presumed: a draft may leave publication open, and is not filed before its proposer has chosen', async () => {
    const level = memoryLevel({ now: opening })
    const { consentPublic: _, ...unsaid } = draftBody
    await registered(level, people.lin)
    const { id } = await must(level, people.lin, drafts, unsaid)
    expect(await proposalPage(level, id)).not.toHaveProperty('consentPublic')
    expect(await level.act(people.lin, `${drafts}/${id}/file`)).toMatchObject(
      refused(422, 'consent-missing', { source: 'B7' }),
    )
    // A revision that does not speak of it leaves it open.
    await must(level, people.lin, `${drafts}/${id}/revise`, { title: unsaid.title, kind: 'sole' })
    expect(await level.act(people.lin, `${drafts}/${id}/file`)).toMatchObject(refused(422, 'consent-missing'))
    const refusal = { title: unsaid.title, kind: 'sole', consentPublic: false, consentReason: '涉及个案' }
    await must(level, people.lin, `${drafts}/${id}/revise`, refusal)
    // Chosen once, it stays until it is chosen otherwise.
    await must(level, people.lin, `${drafts}/${id}/revise`, { title: unsaid.title, kind: 'sole' })
    expect(await proposalPage(level, id)).toMatchObject({ consentPublic: false, consentReason: '涉及个案' })
    await must(level, people.lin, `${drafts}/${id}/file`)
  })

  it('[B7] withheld without a reason is refused; withheld with one, the public never sees the proposal', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.lin, drafts, { ...draftBody, consentPublic: false })).toMatchObject(
      refused(422, 'consent-reason-missing'),
    )
    const hidden = await accepted(level, { consentPublic: false, consentReason: '涉及个案' })
    const shown = await accepted(level, { openToSeconding: true })
    expect(await level.get(undefined, `/public/proposals/${hidden}`)).toMatchObject(refused(404, 'unknown'))
    const { items } = (await level.get(undefined, '/public/proposals')).body
    expect(items.map(({ id }: { id: string }) => id)).toEqual([shown])
    await publicPage(level, shown)
    expect((await proposalPage(level, hidden)).openToSeconding).toBe(false)
    expect((await proposalPage(level, shown)).openToSeconding).toBe(true)
  })
})
