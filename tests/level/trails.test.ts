// The trail 溯源: from a proposal and its reply back to the topic, the brief and the clue it came of.
import { describe, expect, it } from 'vitest'
import type { Origin } from '#contracts/provenance.ts'
import { trailRow } from '../../services/intake/origins/provenance.ts'
import { delivered, drafted, must } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { mergedPair } from './outcomes.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'
import { citizen, easyForms, handedIn } from './voices.ts'

const topics = '/intake/topics'

/** A thing of another kind that is there, with what it came of. */
async function there(level: MemoryLevel, origin: Origin & { id: string }, origins: Origin[] = []) {
  await level.at.intake.views.put(trailRow({ ...origin, at: opening, origins }), 1)
  return origin
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

  it('[A29] leads from the reply back over proposal, merged topic and discussion to the clue', async () => {
    const level = memoryLevel({ now: opening, level: easyForms })
    const { id: handed } = await handedIn(level)
    await must(level, people.committee, `/intake/clues/${handed}/publish`)
    const clue: Origin & { id: string } = { kind: 'clue', id: handed, title: '线索' }
    const discussion = await there(level, { kind: 'discussion', id: 'd1', title: '停车怎么共享' }, [clue])
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
    expect(body.cut).toBe(false)
    // Every step is reached from the one before: from the reply's proposal to the clue.
    const steps: Step[] = body.steps
    const walked: string[] = []
    for (let at: number | undefined = 0; at !== undefined; at = steps[at]?.from[0])
      walked.push(steps[at]?.kind ?? '')
    expect(walked).toEqual(['proposal', 'topic', 'topic', 'discussion', 'clue'])
    expect(steps.at(-1)).toMatchObject({ id: handed, depth: 4 })
    expect(JSON.stringify(body)).not.toContain(citizen.name)
    expect(JSON.stringify(body)).not.toContain(citizen.contact)
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
    const first: Origin & { id: string } = { kind: 'discussion', id: 'd1', title: '甲' }
    const second = await there(level, { kind: 'discussion', id: 'd2', title: '乙' }, [first])
    await there(level, first, [second])
    const round = await drafted(level, { origins: [first] })
    expect((await trailOf(level, round)).body).toMatchObject({
      cut: false,
      steps: [{ from: [1] }, { id: 'd1', from: [2] }, { id: 'd2', from: [1] }],
    })
    const tickets = (of: string) =>
      Array.from({ length: 20 }, (_, index) => ({
        kind: 'ticket' as const,
        id: `${of}-${index}`,
        title: '工单',
      }))
    const many = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        there(level, { kind: 'discussion', id: `m${index}`, title: '多' }, tickets(`m${index}`)),
      ),
    )
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
