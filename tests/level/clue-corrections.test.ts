// What is mended on a clue after the fact: its sender stays unknown, and it can be corrected or taken down at any time.
import { describe, expect, it } from 'vitest'
import { accepted, drafted, must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { hoursAfter, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { byReceipt, citizen, clueText, easyForms, handedIn } from './voices.ts'

const begin = () => memoryLevel({ now: opening, level: easyForms })
const clues = (id: string, act: string) => `/intake/clues/${id}/${act}`
const publicTexts = async (level: MemoryLevel) =>
  (await level.get(undefined, '/public/clues')).body.items.map(({ text }: { text: string }) => text)
const originsOf = (id: string) => [{ kind: 'clue', id, title: '随手写的题目' }]
const topicOf = (level: MemoryLevel, by: Person, act: string, id: string) =>
  level.act(by, `/intake/${act}`, {
    title: '路灯维护不及时的问题',
    text: '群众反映集中。',
    year: 2026,
    origins: originsOf(id),
    ...(act === 'topics' ? { source: 'society' } : {}),
  })

describe('the sender of a clue', () => {
  it('[A16] stays unknown when they wrote their own name or contact into the text, however written', async () => {
    const level = begin()
    for (const own of [
      `我叫${citizen.name}`,
      '我叫周 明 远',
      '电话１３８—００００—１２３４',
      '微信zmy8812',
    ]) {
      const { id } = await handedIn(level, { text: `${clueText}${own}。` })
      expect(await level.act(people.committee, clues(id, 'publish')), own).toMatchObject(
        refused(422, 'contact-in-text', { source: 'A16' }),
      )
      await must(level, people.committee, clues(id, 'publish'), { text: clueText })
    }
    expect(await publicTexts(level)).toEqual(Array(4).fill(clueText))
  })

  it('[A16] is named in nothing that is recorded about the clue', async () => {
    const level = begin()
    const { id } = await handedIn(level)
    const wrong = `已与${citizen.name}联系。`
    const acts = [
      ['decline', { reason: wrong }],
      ['tell', { method: 'phone', note: wrong }],
      ['tell', { method: 'phone', note: '已打 0534-2612345 告知。' }],
    ] as const
    for (const [act, body] of acts)
      expect(await level.act(people.committee, clues(id, act), body)).toMatchObject(
        refused(422, 'contact-in-text'),
      )
    expect(JSON.stringify(level.at.intake.records.stream)).not.toContain(citizen.name)
  })
})

describe('a clue that was adopted', () => {
  it('[A16] can be corrected, and stays adopted and where it stood', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level)
    await must(level, people.committee, clues(id, 'publish'), { text: `${clueText}找老周。` })
    await accepted(level, { origins: originsOf(id) })
    level.passTo(hoursAfter(opening, 5))
    await must(level, people.committee, clues(id, 'publish'), { text: clueText })
    expect(await publicTexts(level)).toEqual([clueText])
    const { status, adoptions, told } = (await byReceipt(level, receipt)).body
    expect({ status, adopted: adoptions.length, told: told.length }).toEqual({
      status: 'adopted',
      adopted: 1,
      told: 1,
    })
  })

  it('[A16] can be taken down, which is recorded, and comes back adopted', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level)
    await must(level, people.committee, clues(id, 'publish'))
    await accepted(level, { origins: originsOf(id) })
    await must(level, people.committee, clues(id, 'decline'), { reason: '含有他人信息,先撤下。' })
    expect(await publicTexts(level)).toEqual([])
    const { timeline, statusText } = (await level.get(people.committee, `/intake/clues/${id}`)).body
    expect(statusText).toBe('已撤下')
    expect(timeline.at(-1)).toMatchObject({ text: '撤下了线索:含有他人信息,先撤下。' })
    await must(level, people.committee, clues(id, 'publish'))
    expect((await byReceipt(level, receipt)).body).toMatchObject({ status: 'adopted', adoptions: [{}] })
  })

  it('[A16] while it was taken down is recorded, and said when it is public again', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level)
    await must(level, people.committee, clues(id, 'publish'))
    const draft = await drafted(level, { origins: originsOf(id) })
    await must(level, people.committee, clues(id, 'decline'), { reason: '再核实一下。' })
    await must(level, people.lin, `/intake/proposals/${draft}/file`)
    await acceptedFrom(level, draft)
    await level.settle()
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'declined',
      adoptions: [],
      told: [],
    })
    await must(level, people.committee, clues(id, 'publish'))
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [{ kind: 'proposal', id: draft, proposers: ['林一'] }],
      told: [{ how: 'receipt-page' }],
    })
  })
})

describe('a clue that is not public', () => {
  it('[A16] is named as an origin by the committee alone, and nobody reads a word of it', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level, { text: '找我13912345678张大爷,育才街路灯坏了没人修' })
    expect(await topicOf(level, people.lin, 'topic-declarations', id)).toMatchObject(
      refused(422, 'origin-unknown'),
    )
    const topic = (await topicOf(level, people.committee, 'topics', id)).body
    await level.settle()
    const { body } = await level.get(people.handler, `/intake/topics/${topic.id}`)
    expect(body.origins).toEqual([{ kind: 'clue', id, title: '一条没有公开的群众线索' }])
    // That it became a topic is kept, and said with its publication.
    expect((await byReceipt(level, receipt)).body.adoptions).toEqual([])
    await must(level, people.committee, clues(id, 'publish'), { text: '育才街路灯坏了没有人修理' })
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [{ kind: 'topic', id: topic.id }],
      told: [{ note: '已列为提案选题' }],
    })
  })
})
