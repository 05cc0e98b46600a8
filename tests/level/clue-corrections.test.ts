// What is mended on a clue after the fact: its sender stays unknown, and it can be corrected or taken down at any time.
import { describe, expect, it } from 'vitest'
import { accepted, drafted, filed, must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { desk, hoursAfter, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { byReceipt, citizen, clueText, easyForms, handedIn, solved } from './voices.ts'

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

  it('[A16] is not given away by a refusal: who they are is seen on record only', async () => {
    const level = begin()
    const { id } = await handedIn(level, { text: `${clueText}我叫${citizen.name}。` })
    const { body } = await level.act(people.committee, clues(id, 'publish'))
    expect(body.allowed).toEqual({ found: [{ kind: '来信群众的姓名或联系方式' }] })
  })

  it('[A16] is in no reason either: a number in why a clue was not used is refused', async () => {
    const level = begin()
    const { id } = await handedIn(level)
    for (const reason of ['请打 13912345678 问住建局。', '已回复到 zhou@example.com。'])
      expect(await level.act(people.committee, clues(id, 'decline'), { reason })).toMatchObject(
        refused(422, 'contact-in-text'),
      )
    await must(level, people.committee, clues(id, 'decline'), { reason: '已由住建局解决。' })
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
    await must(level, people.committee, clues(id, 'decline'), { reason: '含有他人信息，先撤下。' })
    expect(await publicTexts(level)).toEqual([])
    const { timeline, statusText } = (await level.get(people.committee, `/intake/clues/${id}`)).body
    expect(statusText).toBe('已撤下')
    expect(timeline.at(-1)).toMatchObject({ text: '撤下了线索：含有他人信息，先撤下。' })
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

describe('a clue whose way ended', () => {
  it('[A16] is adopted by nothing when its proposal is withdrawn before it is accepted', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level)
    await must(level, people.committee, clues(id, 'publish'))
    const proposal = await filed(level, { origins: originsOf(id) })
    await must(level, people.lin, `/intake/proposals/${proposal}/withdraw`, { reason: '另有考虑。' })
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'published',
      adoptions: [],
      told: [],
    })
  })

  it('[A16] is open again when the topic that was made of it is left out, and its citizen is told so', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level)
    await must(level, people.committee, clues(id, 'publish'))
    const { id: topic } = (await topicOf(level, people.committee, 'topics', id)).body
    expect((await byReceipt(level, receipt)).body.status).toBe('adopted')
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    const leftOut = { outcome: 'leave-out', reason: '今年另有安排。' }
    await must(level, people.committee, `/intake/topics/${topic}/curate`, leftOut)
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'published',
      adoptions: [],
      told: [
        { note: '已列为提案选题' },
        { note: '由此列出的选题这次没有采用，线索仍然公开，委员还可以采纳' },
      ],
    })
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    const proposal = await accepted(level, { origins: originsOf(id) })
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [{ kind: 'proposal', id: proposal }],
    })
  })

  it('[A16] stays adopted by the proposal that came of it when the topic is left out afterwards', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level)
    await must(level, people.committee, clues(id, 'publish'))
    const { id: topic } = (await topicOf(level, people.committee, 'topics', id)).body
    const proposal = await accepted(level, { origins: [{ kind: 'topic', id: topic, title: '选题' }] })
    const leftOut = { outcome: 'leave-out', reason: '已经提出。' }
    await must(level, people.committee, `/intake/topics/${topic}/curate`, leftOut)
    expect((await byReceipt(level, receipt)).body).toMatchObject({
      status: 'adopted',
      adoptions: [{ kind: 'proposal', id: proposal }],
    })
  })
})

describe('a contact', () => {
  it('[A16] by which nobody is reached is refused: a reference number is no telephone number', async () => {
    const level = begin()
    const send = async (contact: string) =>
      level.call(undefined, {
        path: '/public/clues',
        body: { text: clueText, name: citizen.name, contact, proof: await solved(level) },
        headers: { 'idempotency-key': crypto.randomUUID() },
      })
    for (const contact of ['工单20260105001', '12345', '371402199001011234'])
      expect(await send(contact)).toMatchObject(refused(422, 'contact-reaches-nobody'))
    for (const contact of ['0534-2612345', '微信zmy8812']) expect((await send(contact)).status).toBe(201)
  })

  it('[A16] does not keep a text from being published that cites the number of a matter', async () => {
    const level = begin()
    const text = `${clueText}上次反映的工单号是2026010500012345。`
    const { id } = await handedIn(level, { text })
    await must(level, people.committee, clues(id, 'publish'))
    expect(await publicTexts(level)).toEqual([text])
  })
})

describe('a clue that is not public', () => {
  it('[A16] is named as an origin by the committee alone, and nobody reads a word of it', async () => {
    const level = begin()
    const { id, receipt } = await handedIn(level, { text: '找我13912345678张大爷，育才街路灯坏了没人修' })
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
