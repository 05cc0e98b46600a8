// Privacy: personal contacts stay apart from what can be published, and neither messages, pages nor
// the log carry them.
import { describe, expect, it } from 'vitest'
import { logTo } from '#kernel/log.ts'
import { delivered, invited, jointFiled, must, talk } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const phone = '13900001234'
const privateNote = '提案者家住湖滨路八号，身体不便。'

/** A joint proposal brought to the end, with a phone number on the register and a private note in a contact. */
async function wholeLife(level: MemoryLevel): Promise<string> {
  const registration = { id: 'm01', name: '林一', sector: '教育界', phone }
  await must(level, people.committee, '/intake/members', registration)
  const id = await delivered(level, {}, jointFiled)
  for (const proposer of [people.lin, people.he, people.su])
    await must(level, proposer, `/evaluation/verdicts/${id}/give-feedback`, {
      attitude: 'satisfied',
      answer: 'satisfied',
      remark: privateNote,
    })
  return id
}

const publicPayloads = async (level: MemoryLevel, id: string): Promise<string> => {
  const answers = [
    await level.get(undefined, '/public/proposals'),
    await level.get(undefined, `/public/proposals/${id}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  return JSON.stringify(answers)
}

describe('a member’s phone number', () => {
  it('is kept in the member’s own record and nowhere else', async () => {
    const level = memoryLevel({ now: opening })
    await wholeLife(level)
    const holding = Object.values(level.at).flatMap(({ records }) =>
      records.stream.filter((record) => JSON.stringify(record).includes(phone)),
    )
    expect(holding.map(({ aggregate, id }) => [aggregate, id])).toEqual([['member', 'm01']])
  })

  it('leaves no service: no message carries it', async () => {
    const level = memoryLevel({ now: opening })
    await wholeLife(level)
    expect(level.sent.length).toBeGreaterThan(10)
    expect(level.sent.filter(({ body }) => body.includes(phone))).toEqual([])
  })

  it('is in no answer, neither to the public nor to those involved', async () => {
    const level = memoryLevel({ now: opening })
    const id = await wholeLife(level)
    expect(await publicPayloads(level, id)).not.toContain(phone)
    const paths = [
      '/intake/members',
      `/intake/proposals/${id}`,
      `/assignment/cases/${id}`,
      `/supervision/dockets/${id}`,
      `/evaluation/verdicts/${id}`,
    ]
    for (const path of paths) {
      const answer = await level.get(people.committee, path)
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer)).not.toContain(phone)
    }
  })
})

describe('the public', () => {
  it('sees nobody’s account', async () => {
    const level = memoryLevel({ now: opening })
    const id = await wholeLife(level)
    const payload = await publicPayloads(level, id)
    for (const account of Object.values(people)) expect(payload).not.toContain(`"${account.id}"`)
  })

  it('sees no name but the proposers’', async () => {
    const level = memoryLevel({ now: opening })
    const id = await wholeLife(level)
    const payload = await publicPayloads(level, id)
    const proposers = ['林一', '何二', '苏三']
    for (const name of proposers) expect(payload).toContain(name)
    const others = Object.values(people).filter(({ name }) => !proposers.includes(name))
    for (const { name } of others) expect(payload).not.toContain(name)
  })

  it('sees nothing of contacts, reviews, co-signing opinions or feedback', async () => {
    const level = memoryLevel({ now: opening })
    const id = await wholeLife(level)
    const payload = await publicPayloads(level, id)
    for (const text of [
      talk.note,
      privateNote,
      '情况属实，同意联名。',
      '选题准确，建议具体。',
      '逐条答复，格式规范。',
    ])
      expect(payload).not.toContain(text)
  })

  it('sees no answer of a service without log-in but the catalogue', async () => {
    const level = memoryLevel({ now: opening })
    const id = await wholeLife(level)
    const paths = [
      '/intake/members',
      `/intake/proposals/${id}`,
      '/assignment/units',
      `/assignment/cases/${id}`,
      `/supervision/dockets/${id}`,
      '/supervision/ledger',
      `/evaluation/verdicts/${id}`,
    ]
    for (const path of paths)
      expect(await level.get(undefined, path), path).toMatchObject(refused(401, 'unauthenticated'))
  })
})

describe('the log', () => {
  it('has no name, no contact and no text of anybody', async () => {
    const lines: string[] = []
    const clock = { now: () => opening }
    const log = logTo((line) => lines.push(line), 'test', clock)
    const level = memoryLevel({ now: opening, log })
    await wholeLife(level)
    await level.act(people.otherHandler, '/assignment/cases/none/claim')
    await level.act(people.lin, '/intake/proposals', { title: privateNote, kind: '不知道' })
    expect(lines.length).toBeGreaterThan(50)
    const all = lines.join('\n')
    const names = Object.values(people).map(({ name }) => name)
    for (const text of [...names, phone, privateNote, talk.note, '接送区'])
      expect(all, text).not.toContain(text)
  })
})

describe('an invited member who declined', () => {
  it('is no proposer to anybody outside intake', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, `/intake/proposals/${id}/sign`, { opinion: '同意。' })
    await must(level, people.su, `/intake/proposals/${id}/decline`, { opinion: '另有考虑。' })
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    expect(level.sent.filter(({ body }) => body.includes('另有考虑') || body.includes('苏三'))).toEqual([])
    expect(await level.get(people.su, `/supervision/dockets/${id}`)).toMatchObject(refused(403, 'not-yours'))
  })
})
