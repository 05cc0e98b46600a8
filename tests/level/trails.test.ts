// The trail 溯源: from a proposal and its reply back to the topic, the discussion, the ticket and the clue it came of.
// Everything on it is made by the acts of people.
import { describe, expect, it } from 'vitest'
import type { Origin } from '#contracts/provenance.ts'
import { rowOf } from './hotline.ts'
import { accepted, delivered, drafted, must } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { mergedPair } from './outcomes.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'
import { byReceipt, citizen, easyForms, handedIn } from './voices.ts'

const topics = '/intake/topics'

/** A discussion of the committee's, with what it came of. */
async function discussionOf(level: MemoryLevel, title: string, origins: Origin[] = []) {
  const { id } = await must(level, people.committee, '/intake/discussions', {
    title,
    introduction: '想听听住户、商户和路过的人怎么看。',
    closesAt: '2026-01-15T10:00:00.000Z',
    origins,
  })
  return { kind: 'discussion' as const, id: id as string, title }
}

async function clueOf(level: MemoryLevel) {
  const { id, receipt } = await handedIn(level)
  await must(level, people.committee, `/intake/clues/${id}/publish`)
  return { clue: { kind: 'clue' as const, id, title: '线索' }, receipt }
}

async function ticketOf(level: MemoryLevel) {
  const { rows } = await must(level, people.committee, '/intake/tickets', {
    feed: 'FEED12345',
    tickets: [{ ...rowOf(0), title: '夜间停车难' }],
  })
  return { kind: 'ticket' as const, id: rows[0].id as string, title: '夜间停车难' }
}

async function topicOf(level: MemoryLevel, title: string, origins: Origin[], source = 'society') {
  const body = { title, text: '有来源的选题。', source, year: 2026, origins }
  const { id } = await must(level, people.committee, topics, body)
  return { kind: 'topic' as const, id: id as string, title }
}

const trailOf = (level: MemoryLevel, id: string, by: (typeof people)[keyof typeof people] = people.lin) =>
  level.get(by, `/intake/trails/${id}`)

interface Step {
  readonly kind: string
  readonly id?: string
  readonly depth: number
  readonly from: number[]
}

describe('a trail', () => {
  it('[A10] leads from a topic to the opinion brief it was found in, by its id', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.he, '/intake/briefs', {
      title: '居民反映夜间停车难',
      situation: '老城区夜间停车位紧缺。',
      suggestions: ['单位车位夜间共享。'],
    })
    const brief = { kind: 'brief' as const, id, title: '居民反映夜间停车难' }
    const named = { ...brief, title: '随手写的题目' }
    const topic = await topicOf(level, '老城区错时停车共享', [named], 'opinion-brief')
    const { body } = await level.get(people.lin, `${topics}/${topic.id}`)
    expect(body).toMatchObject({ sourceText: '社情民意', origins: [brief] })
    const proposal = await drafted(level, { origins: [topic] })
    expect((await trailOf(level, proposal)).body.steps).toMatchObject([
      { kind: 'proposal', from: [1] },
      { kind: 'topic', id: topic.id, from: [2] },
      { kind: 'brief', id, title: '居民反映夜间停车难', kindText: '社情民意', from: [] },
    ])
  })

  it('[A29] leads from the reply back over proposal, merged topic and discussion to the clue and the ticket', async () => {
    const level = memoryLevel({ now: opening, level: easyForms })
    const { clue, receipt } = await clueOf(level)
    const ticket = await ticketOf(level)
    const discussion = await discussionOf(level, '停车怎么共享', [clue, ticket])
    const first = await topicOf(level, '小区门口停车秩序', [discussion])
    const main = await topicOf(level, '老城区错时停车共享', [])
    await must(level, people.committee, `${topics}/${first.id}/curate`, {
      outcome: 'merge',
      into: main.id,
      reason: '同一事项。',
    })
    const proposal = await delivered(level, { origins: [main] })
    const { body } = await trailOf(level, proposal)
    expect(body.reply).toMatchObject({ resultClass: 'A' })
    // The other way round: who said it first learns who took it up, however it was merged on the way.
    expect((await byReceipt(level, receipt)).body.adoptions).toMatchObject([
      { kind: 'proposal', id: proposal, proposers: ['林一'] },
    ])
    expect(body.cut).toBe(false)
    // Every step is reached from the one before: from the reply's proposal to the clue.
    const steps: Step[] = body.steps
    const walked: string[] = []
    for (let at: number | undefined = 0; at !== undefined; at = steps[at]?.from[0])
      walked.push(steps[at]?.kind ?? '')
    expect(walked).toEqual(['proposal', 'topic', 'topic', 'discussion', 'clue'])
    expect(steps.slice(-2)).toMatchObject([
      { kind: 'clue', id: clue.id, depth: 4 },
      { kind: 'ticket', id: ticket.id, title: ticket.title, depth: 4 },
    ])
    expect(JSON.stringify(body)).not.toContain(citizen.name)
    expect(JSON.stringify(body)).not.toContain(citizen.contact)
  })

  it('[A29] [A16] leads on from a clue over discussion and topic to the proposal, and the citizen is told of each', async () => {
    const level = memoryLevel({ now: opening, level: easyForms })
    const { clue, receipt } = await clueOf(level)
    const discussion = await discussionOf(level, '停车怎么共享', [clue])
    const page = `/intake/discussions/${discussion.id}`
    expect((await level.get(people.lin, page)).body.origins).toMatchObject([{ kind: 'clue', id: clue.id }])
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'published',
      told: [{ how: 'receipt-page', discussion: discussion.id }],
    })
    const topic = await topicOf(level, '老城区错时停车共享', [discussion])
    const publicly = `/public/discussions/${discussion.id}`
    expect((await level.get(undefined, publicly)).body.adoptions).toMatchObject([
      { kind: 'topic', id: topic.id, title: topic.title },
    ])
    const proposal = await accepted(level, { origins: [topic] })
    const adoption = { kind: 'proposal', id: proposal, proposers: ['林一'] }
    expect((await level.get(undefined, publicly)).body.adoptions).toMatchObject([{ id: topic.id }, adoption])
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [adoption],
      told: [{}, { note: '已由林一采纳并写进提案' }],
    })
  })

  it('[A29] names as what a discussion came of only what is there and may be known', async () => {
    const level = memoryLevel({ now: opening, level: easyForms })
    const { id } = await handedIn(level)
    const body = {
      title: '停车怎么共享',
      introduction: '想听听住户、商户和路过的人怎么看。',
      closesAt: '2026-01-15T10:00:00.000Z',
      origins: [{ kind: 'clue', id, title: '没有公开的' }],
    }
    expect(await level.act(people.lin, '/intake/discussions', body)).toMatchObject(
      refused(422, 'origin-unknown'),
    )
  })

  it('[A29] tells a clue that a topic came of it, so that one can walk both ways', async () => {
    const level = memoryLevel({ now: opening, level: easyForms })
    const { id } = await handedIn(level)
    await must(level, people.committee, `/intake/clues/${id}/publish`)
    const topic = await topicOf(level, '校园周边接送秩序', [{ kind: 'clue', id, title: '线索' }])
    const { body } = await level.get(people.committee, `/intake/clues/${id}`)
    expect(JSON.stringify(body)).toContain(topic.id)
    expect(body.timeline.at(-1).type).toBe('citizen.told')
  })

  it('goes on from what was merged into a proposal', async () => {
    const level = memoryLevel({ now: opening })
    const { main, other } = await mergedPair(level)
    const { body } = await trailOf(level, main)
    expect(body.steps).toMatchObject([
      { id: main, from: [1] },
      { kind: 'proposal', id: other },
    ])
  })

  it('ends where things name each other, and where there are too many', async () => {
    const level = memoryLevel({ now: opening })
    const main = await topicOf(level, '老城区错时停车共享', [])
    const other = await topicOf(level, '小区门口停车秩序', [main])
    await must(level, people.committee, `${topics}/${other.id}/curate`, {
      outcome: 'merge',
      into: main.id,
      reason: '同一事项。',
    })
    const round = await drafted(level, { origins: [main] })
    expect((await trailOf(level, round)).body).toMatchObject({
      cut: false,
      steps: [{ from: [1] }, { id: main.id, from: [2] }, { id: other.id, from: [1] }],
    })
    const reports = (of: number) =>
      Array.from({ length: 20 }, (_, index) => ({
        kind: 'research' as const,
        title: `调研报告 ${of}-${index}`,
      }))
    const many: Origin[] = []
    for (let of = 0; of < 5; of += 1) many.push(await discussionOf(level, `停车怎么共享之${of}`, reports(of)))
    const wide = (await trailOf(level, await drafted(level, { origins: many }))).body
    expect(wide.steps.length).toBeLessThanOrEqual(60)
    expect(wide.cut).toBe(true)
  })

  it('is for who may read the proposal, and holds no account', async () => {
    const level = memoryLevel({ now: opening })
    const proposal = await drafted(level)
    expect(await trailOf(level, proposal, people.he)).toMatchObject(refused(403, 'not-yours'))
    expect(await trailOf(level, proposal, people.committee)).toMatchObject(refused(403, 'not-yours'))
    expect(JSON.stringify((await trailOf(level, proposal)).body)).not.toContain(people.lin.id)
  })

  it('names only what is there', async () => {
    const level = memoryLevel({ now: opening })
    const body = { title: '来源不明的选题', text: '没有来源。', source: 'society', year: 2026 }
    const unknown = { ...body, origins: [{ kind: 'clue', id: 'nowhere', title: '没有' }] }
    expect(await level.act(people.committee, topics, unknown)).toMatchObject(
      refused(422, 'origin-unknown', { allowed: { unknown: unknown.origins } }),
    )
    const elsewhere = { ...body, origins: [{ kind: 'research', title: '调研报告' }] }
    expect((await level.act(people.committee, topics, elsewhere)).status).toBe(201)
  })
})
