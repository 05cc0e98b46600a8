// Tickets 工单 (A6, A7, A8): brought by file and by webhook and never doubled, nobody's name or number among them, like ones
// grouped, and shown beside the proposals they bear on.
import { describe, expect, it } from 'vitest'
import { mostReported } from '#contracts/api/tickets.ts'
import { canonical } from '#kernel/hash.ts'
import { signedRequest } from '../webhooks/system.ts'
import { matters, type Row, rowOf, rows } from './hotline.ts'
import { draftBody, drafted, filed, must, registered } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const path = '/intake/tickets'
const feed = 'FEED12345'

const piecesOf = (all: readonly Row[]) =>
  Array.from({ length: Math.ceil(all.length / mostReported) }, (_, index) =>
    all.slice(index * mostReported, (index + 1) * mostReported),
  )

const byFile = (level: MemoryLevel, tickets: readonly object[], key?: string) =>
  level.act(people.committee, path, { feed, tickets }, key === undefined ? {} : { 'idempotency-key': key })

/** The hotline's system, linked with the level. */
async function hotline(level: MemoryLevel, unit = feed) {
  const reply = await level.act(people.dispatch, '/assignment/endpoints', { unit, name: '12345热线平台' })
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
  const { id, secret } = reply.body
  return { level, id: id as string, secret: secret.value as string }
}

const eventOf = (data: object, name = 'feed.tickets.reported') =>
  JSON.stringify({ specversion: '1.0', id: 'e', source: '/feed', type: `cn.shangban.${name}.v1`, data })

async function byWebhook(
  system: Awaited<ReturnType<typeof hotline>>,
  data: object,
  id?: string,
  name?: string,
) {
  const reply = await system.level.hook(
    signedRequest(system, eventOf(data, name), id === undefined ? {} : { id }),
  )
  await system.level.settle()
  return reply
}

async function allTickets(level: MemoryLevel, quarters = ['2026Q1', '2026Q2']): Promise<{ id: string }[]> {
  const found: { id: string }[] = []
  for (const quarter of quarters)
    for (let cursor: string | undefined; ; ) {
      const query = { quarter, ...(cursor === undefined ? {} : { cursor }) }
      const { body } = await level.get(people.committee, path, query)
      found.push(...body.items)
      cursor = body.next
      if (cursor === undefined) break
    }
  return found
}

const outcomes = ({ body }: { body: { rows: { outcome: string }[] } }) =>
  body.rows.map(({ outcome }) => outcome)

describe('a file of tickets', () => {
  it('says of each row what became of it', async () => {
    const level = memoryLevel({ now: opening })
    const first = await byFile(level, rows(3))
    expect(outcomes(first)).toEqual(['new', 'new', 'new'])
    const again = await byFile(level, [rowOf(0), { ...rowOf(1), text: '已派单,仍未解决。' }, rowOf(3)])
    expect(outcomes(again)).toEqual(['known', 'changed', 'new'])
    expect(again.body.rows[0].reference).toBe('DZ202600000')
    expect(await allTickets(level)).toHaveLength(4)
    const { body } = await level.get(people.committee, `${path}/${first.body.rows[1].id}`)
    expect(body).toMatchObject({ text: '已派单,仍未解决。', at: rowOf(1).at })
  })

  it('[A6] keeps the day on which a ticket was first taken, and the quarter with it, whatever comes later', async () => {
    const level = memoryLevel({ now: '2026-04-02T02:00:00.000Z' })
    const first = { ...rowOf(0), at: '2026-03-31T15:59:59.000Z' }
    await byFile(level, [first])
    const again = { ...first, at: '2026-04-02T01:00:00.000Z' }
    expect(outcomes(await byFile(level, [again]))).toEqual(['known'])
    expect(outcomes(await byFile(level, [{ ...again, text: '又来电一次。' }]))).toEqual(['changed'])
    const [ticket] = await allTickets(level, ['2026Q1'])
    expect((await level.get(people.committee, `${path}/${ticket?.id}`)).body).toMatchObject({
      at: first.at,
      text: '又来电一次。',
    })
    expect(await allTickets(level, ['2026Q2'])).toEqual([])
  })

  it('[A6] stands in the quarter it has in Beijing', async () => {
    const level = memoryLevel({ now: '2026-04-02T02:00:00.000Z' })
    await byFile(level, [
      { ...rowOf(0), at: '2026-03-31T15:59:59.999Z' },
      { ...rowOf(1), at: '2026-03-31T16:00:00.000Z' },
    ])
    for (const quarter of ['2026Q1', '2026Q2']) expect(await allTickets(level, [quarter])).toHaveLength(1)
  })

  it('[A6] takes what is dated up to the end of today in China; a row dated ahead is refused alone, with its reason', async () => {
    const level = memoryLevel({ now: opening })
    const lastOfToday = '2026-01-05T15:59:59.999Z'
    const tomorrow = '2026-01-05T16:00:00.000Z'
    const answer = await byFile(level, [
      rowOf(0),
      { ...rowOf(1), at: '2027-06-30T01:00:00.000Z' },
      { ...rowOf(2), at: lastOfToday },
      { ...rowOf(3), at: tomorrow },
      { ...rowOf(4), updatedAt: tomorrow },
      { ...rowOf(5), updatedAt: lastOfToday },
    ])
    expect(outcomes(answer)).toEqual(['new', 'refused', 'new', 'refused', 'refused', 'new'])
    for (const index of [1, 3, 4])
      expect(answer.body.rows[index]).toMatchObject({
        reference: rowOf(index).reference,
        code: 'ticket-ahead',
        zh: expect.stringMatching(/受理时间.*今天以后.*请核对日期/),
        en: expect.stringContaining('after today'),
      })
    const everywhere = ['2026Q1', '2026Q2', '2026Q3', '2026Q4', '2027Q1', '2027Q2']
    expect(await allTickets(level, everywhere)).toHaveLength(3)
    // Its date mended, the same number is taken.
    expect(outcomes(await byFile(level, [rowOf(1)]))).toEqual(['new'])
    // A known ticket is not changed by what comes from tomorrow either: nothing could set that back.
    const ahead = { ...rowOf(0), text: '已办结。', updatedAt: tomorrow }
    expect(outcomes(await byFile(level, [ahead]))).toEqual(['refused'])
    expect((await level.get(people.committee, `${path}/${answer.body.rows[0].id}`)).body.text).toBe(
      rowOf(0).text,
    )
  })

  it('[A6] that names a ticket twice takes the later row as a change, and another area or category is one; its first row again is none', async () => {
    const level = memoryLevel({ now: opening })
    const row = rowOf(0)
    const answer = await byFile(level, [row, { ...row, area: '城南社区' }, row])
    expect(outcomes(answer)).toEqual(['new', 'changed', 'known'])
    expect(outcomes(await byFile(level, [{ ...row, category: '城市管理' }]))).toEqual(['changed'])
    expect(await allTickets(level)).toHaveLength(1)
  })

  const textOf = async (level: MemoryLevel, quarter = '2026Q1') => {
    const [ticket] = await allTickets(level, [quarter])
    return (await level.get(people.committee, `${path}/${ticket?.id}`)).body.text
  }

  it('[A6] that is older sets nothing back, however often and under whatever key it is imported', async () => {
    const level = memoryLevel({ now: opening })
    const [old, newer, newest] = ['未派单。', '已派单。', '已办结。'].map((text) => [{ ...rowOf(0), text }])
    expect(outcomes(await byFile(level, old ?? [], 'file-of-january'))).toEqual(['new'])
    expect(outcomes(await byFile(level, newer ?? [], 'file-of-february'))).toEqual(['changed'])
    expect(outcomes(await byFile(level, newest ?? [], 'file-of-march'))).toEqual(['changed'])
    for (const [tickets, key] of [
      [old, undefined],
      [newer, undefined],
      [old, 'file-of-january'],
      [newer, 'again-in-april-x'],
    ] as const)
      await byFile(level, tickets ?? [], key)
    expect(await textOf(level)).toBe('已办结。')
    // Whatever nobody has said before is a change.
    expect(outcomes(await byFile(level, [{ ...rowOf(0), text: '又反映一次。' }]))).toEqual(['changed'])
    expect(await textOf(level)).toBe('又反映一次。')
  })

  it('[A6] whose feed dates its versions keeps the latest of them, also where that one goes back to earlier words', async () => {
    const level = memoryLevel({ now: opening })
    const version = (text: string, hour: number) => ({
      ...rowOf(0),
      text,
      updatedAt: `2026-01-05T0${hour}:00:00.000Z`,
    })
    await byFile(level, [version('已派单。', 3)])
    // It was under way longer.
    expect(outcomes(await byFile(level, [version('未派单。', 1)]))).toEqual(['known'])
    expect(await textOf(level)).toBe('已派单。')
    expect(outcomes(await byFile(level, [version('已办结。', 5)]))).toEqual(['changed'])
    // Not solved after all.
    expect(outcomes(await byFile(level, [version('已派单。', 7)]))).toEqual(['changed'])
    expect(outcomes(await byFile(level, [version('已办结。', 5)]))).toEqual(['known'])
    expect(await textOf(level)).toBe('已派单。')
  })

  it('[A6] is older also where its feed dates only when a ticket was taken, and by the other door', async () => {
    const level = memoryLevel({ now: opening })
    await byFile(level, [rowOf(0)])
    await byFile(level, [{ ...rowOf(0), at: '2026-01-05T01:00:00.000Z', text: '已办结。' }])
    await byWebhook(await hotline(level), { tickets: [{ ...rowOf(0), text: '派单中。' }] }, 'msg_late')
    expect(await textOf(level)).toBe('已办结。')
  })

  it('sent again under its key gets its first answers', async () => {
    const level = memoryLevel({ now: opening })
    const first = await byFile(level, rows(2), 'one-piece-of-a-file')
    expect((await byFile(level, rows(2), 'one-piece-of-a-file')).body).toEqual(first.body)
    expect(await allTickets(level)).toHaveLength(2)
  })

  it('is of a feed that the level has, and names no person: an unknown column is refused by its name', async () => {
    const level = memoryLevel({ now: opening })
    const unknown = await level.act(people.committee, path, { feed: 'FEEDNONE', tickets: rows(1) })
    expect(unknown).toMatchObject(
      refused(422, 'feed-unknown', { allowed: { feeds: [feed, 'FEEDSZRX', 'FEEDQY'] } }),
    )
    const reply = await byFile(level, [{ ...rowOf(0), callerName: '王某', phone: '13800001111' }])
    expect(reply.status).toBe(422)
    expect(reply.body.errors.map(({ path: at }: { path: string }) => at)).toEqual([
      'tickets.0.callerName',
      'tickets.0.phone',
    ])
  })
})

describe('[A6] [A7] tickets of two hotlines', () => {
  it('[A6] a thousand rows, imported twice and through both doors, are a thousand tickets', {
    timeout: 120_000,
  }, async () => {
    const level = memoryLevel({ now: opening })
    const all = rows(1000)
    for (const piece of piecesOf(all))
      expect(new Set(outcomes(await byFile(level, piece)))).toEqual(new Set(['new']))
    for (const piece of piecesOf(all))
      expect(new Set(outcomes(await byFile(level, piece)))).toEqual(new Set(['known']))
    const system = await hotline(level)
    for (const [index, piece] of piecesOf(all).entries())
      expect((await byWebhook(system, { tickets: piece }, `msg_again_${index}`)).status).toBe(202)
    const found = await allTickets(level)
    expect(found).toHaveLength(1000)
    expect(new Set(found.map(({ id }) => id)).size).toBe(1000)
    const messages = await level.get(people.dispatch, `/assignment/endpoints/${system.id}/messages`)
    expect(messages.body.items.map(({ state }: { state: string }) => state)).toEqual(
      Array(10).fill('applied'),
    )
  })

  it('[A7] the mayor’s hotline comes by webhook, and the same number there is another ticket', async () => {
    const level = memoryLevel({ now: opening })
    const mayor = await hotline(level, 'FEEDSZRX')
    expect((await byWebhook(mayor, { tickets: rows(30) }, 'msg_one')).status).toBe(202)
    // Delivered again, and reported again under another id.
    await level.redeliver(level.sent)
    await byWebhook(mayor, { tickets: rows(30) }, 'msg_two')
    await byFile(level, rows(30))
    const found = await allTickets(level)
    expect(found).toHaveLength(60)
    const { body } = await level.get(people.committee, path, { quarter: '2026Q1', feed: 'FEEDSZRX' })
    expect(body.items).toHaveLength(30)
  })

  it('[A7] a feed may report tickets and nothing else, and no unit may report any', async () => {
    const level = memoryLevel({ now: opening })
    const system = await hotline(level)
    await byWebhook(system, { case: 'some-case' }, 'msg_claim', 'hook.claimed')
    const unit = await level.act(people.dispatch, '/assignment/endpoints', {
      unit: 'JY',
      name: '教育局系统',
      url: 'https://oa.jy.example.cn/hooks',
    })
    const education = { level, id: unit.body.id, secret: unit.body.secret.value }
    await byWebhook(education, { tickets: rows(1) }, 'msg_unit')
    for (const { id, message } of [
      { id: system.id, message: 'msg_claim' },
      { id: education.id, message: 'msg_unit' },
    ]) {
      const { body } = await level.get(people.dispatch, `/assignment/endpoints/${id}/messages`)
      expect(body.items).toMatchObject([{ id: message, state: 'refused', code: 'role-missing' }])
    }
    expect(await allTickets(level)).toEqual([])
  })

  it('[A7] only a feed of the level’s policy is linked, and only a feed needs no address', async () => {
    const level = memoryLevel({ now: opening })
    const register = (body: object) =>
      level.act(people.dispatch, '/assignment/endpoints', { name: '系统', ...body })
    expect(await register({ unit: 'FEEDNONE' })).toMatchObject(refused(422, 'feed-unknown'))
    expect(await register({ unit: 'JY' })).toMatchObject(refused(422, 'endpoint-url-missing'))
    expect(await register({ unit: feed, types: ['case.dispatched'] })).toMatchObject(
      refused(422, 'types-unfit'),
    )
  })

  it('[A6] [A7] a webhook with a ticket dated ahead is refused whole, and says which and why; mended it is taken', async () => {
    const level = memoryLevel({ now: opening })
    const system = await hotline(level)
    const ahead = { ...rowOf(1), at: '2026-07-01T01:00:00.000Z' }
    await byWebhook(system, { tickets: [rowOf(0), ahead] }, 'msg_ahead')
    const messages = () => level.get(people.dispatch, `/assignment/endpoints/${system.id}/messages`)
    const [message] = (await messages()).body.items
    expect(message).toMatchObject({ id: 'msg_ahead', state: 'refused', code: 'ticket-ahead' })
    expect(message.detail.zh).toContain(`今天是 2026-01-05，请核对：${ahead.reference}。`)
    expect(message.detail.en).toContain(`Today is 2026-01-05; check ${ahead.reference}.`)
    expect(await allTickets(level, ['2026Q1', '2026Q3'])).toEqual([])
    await byWebhook(system, { tickets: [rowOf(0), rowOf(1)] }, 'msg_mended')
    expect(await allTickets(level)).toHaveLength(2)
  })

  it('[A7] a webhook with a caller’s number among its fields cannot be read, and says which field', async () => {
    const level = memoryLevel({ now: opening })
    const system = await hotline(level)
    await byWebhook(system, { tickets: [{ ...rowOf(0), callerPhone: '13800001111' }] }, 'msg_phone')
    const { body } = await level.get(people.dispatch, `/assignment/endpoints/${system.id}/messages`)
    expect(body.items).toMatchObject([
      { state: 'dead', reason: 'data of tickets.reported: tickets.0 unrecognized_keys' },
    ])
    expect(await allTickets(level)).toEqual([])
  })
})

describe('what a caller said of themselves', () => {
  const told = {
    ...rowOf(0),
    title: '王女士反映供暖不热',
    text: '来电人王女士,电话13853412345,座机0534-2345678,身份证371402198001011234,邮箱wang@example.cn,室温14度。',
    area: '阳光小区12栋1203室',
    category: '供热（一三八零零零零一二三四）',
  }
  const personal = [
    '1203',
    '一三八',
    '王女士',
    '13853412345',
    '2345678',
    '371402198001011234',
    'wang@example.cn',
  ]

  it('[A6] [A8] is taken out of every word at both doors, before anything is recorded', async () => {
    const level = memoryLevel({ now: opening })
    await byFile(level, [told])
    await byWebhook(await hotline(level, 'FEEDSZRX'), { tickets: [told] })
    const { items } = (await level.get(people.committee, path, { quarter: '2026Q1' })).body
    expect(items).toHaveLength(2)
    for (const { id } of items) {
      const { body } = await level.get(people.committee, `${path}/${id}`)
      expect(body.text).toBe(
        '来电人某女士,电话〔已隐去〕,座机〔已隐去〕,身份证〔已隐去〕,邮箱〔已隐去〕,室温14度。',
      )
      expect(body).toMatchObject({
        title: '某女士反映供暖不热',
        area: '阳光小区〔已隐去〕',
        category: '供热（〔已隐去〕）',
      })
    }
    for (const service of ['intake', 'assignment'] as const) {
      const recorded = canonical(level.at[service].records.stream)
      for (const one of personal) expect(recorded).not.toContain(one)
    }
    for (const one of personal) expect(canonical(level.sent)).not.toContain(one)
  })
})

describe('a feed’s number of a ticket', () => {
  it('[A6] [A8] is kept as it is, and without a telephone, an identity number or a caller who stands in it', async () => {
    const level = memoryLevel({ now: opening })
    const own = ['DZ2026110300127', '20260103123456789012', '4111111111111111', '德访〔2026〕12号', 'No.7-3']
    const personal = {
      'DZ-13853412345': 'DZ-〔已隐去〕',
      '0534-2345678': '〔已隐去〕',
      GD11010519491231002X: 'GD〔已隐去〕',
      'wang@example.cn': '〔已隐去〕',
      '来电人:王建国': '来电人:〔已隐去〕',
    }
    const ticketsOf = (references: readonly string[]) =>
      references.map((reference) => ({ ...rowOf(0), reference }))
    const answer = await byFile(level, ticketsOf([...own, ...Object.keys(personal)]))
    const told = [...own, ...Object.values(personal)]
    expect(answer.body.rows.map(({ reference }: { reference: string }) => reference)).toEqual(told)
    const system = await hotline(level, 'FEEDSZRX')
    await byWebhook(system, { tickets: ticketsOf(Object.keys(personal)) }, 'msg_numbers')
    const ahead = { ...rowOf(0), reference: 'DZ-13853412345', at: '2026-02-01T01:00:00.000Z' }
    await byWebhook(system, { tickets: [ahead] }, 'msg_ahead')
    const seen = canonical([
      await level.get(people.committee, path, { quarter: '2026Q1' }),
      ...(await Promise.all(
        (await allTickets(level)).map(({ id }) => level.get(people.committee, `${path}/${id}`)),
      )),
      (await level.get(people.dispatch, `/assignment/endpoints/${system.id}/messages`)).body,
      level.at.intake.records.stream,
      level.at.assignment.records.stream,
      level.sent,
    ])
    // Each is a ticket of its own all the same.
    expect(await allTickets(level)).toHaveLength(told.length + Object.keys(personal).length)
    for (const one of own) expect(seen).toContain(one)
    for (const one of ['13853412345', '0534-2345678', '11010519491231002X', 'wang@example.cn', '王建国'])
      expect(seen).not.toContain(one)
  })
})

describe('like tickets', () => {
  it('[A6] are grouped by what they are about, the same whatever the order in which they came', async () => {
    const grouped = async (all: readonly Row[]) => {
      const level = memoryLevel({ now: opening })
      await byFile(level, all)
      return (await level.get(people.committee, '/intake/ticket-clusters', { quarter: '2026Q1' })).body
    }
    const body = await grouped(rows(60))
    expect(body).toMatchObject({ considered: 60, more: false })
    expect(body.items).toHaveLength(matters.length)
    for (const one of body.items) {
      expect(one.size).toBe(10)
      expect(one.feeds).toEqual([{ feed, count: 10 }])
      const about = one.tickets.map(({ title }: { title: string }) => title.replace(/^.{2}社区/, ''))
      expect(new Set(about).size).toBe(1)
      // What they have in common reads as the title does.
      const places = one.words.map((word: string) => one.title.indexOf(word)).filter((at: number) => at >= 0)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
    expect(
      body.items.some((one: { words: string[] }) => one.words.join() !== [...one.words].sort().join()),
    ).toBe(true)
    expect(await grouped(rows(60).toReversed())).toEqual(body)
    // One ticket by itself is no group.
    expect((await grouped(rows(1))).items).toEqual([])
  })
})

describe('[A8] tickets beside a proposal', () => {
  async function linked() {
    const level = memoryLevel({ now: opening })
    const proposal = await filed(level)
    const { body } = await byFile(level, [
      { ...rowOf(5), text: '家长李先生13853412345说放学时段拥堵。' },
      rowOf(11),
      rowOf(0),
    ])
    const [first, second] = body.rows.map(({ id }: { id: string }) => id)
    for (const id of [first, second]) await must(level, people.committee, `${path}/${id}/link`, { proposal })
    return { level, proposal, first, second }
  }
  const beside = (level: MemoryLevel, person: Parameters<MemoryLevel['get']>[0], proposal: string) =>
    level.get(person, `/intake/proposals/${proposal}/tickets`)

  it('[A8] are listed for its proposer and the offices, with nothing personal', async () => {
    const { level, proposal, first, second } = await linked()
    for (const person of [people.lin, people.committee]) {
      const { body } = await beside(level, person, proposal)
      expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([first, second].sort())
      for (const item of body.items)
        expect(Object.keys(item).sort()).toEqual(['area', 'at', 'feed', 'id', 'title'])
      expect(JSON.stringify(body)).not.toMatch(/13853412345|李先生/)
    }
    expect(await beside(level, people.he, proposal)).toMatchObject(refused(403, 'not-yours'))
    expect(JSON.stringify(await proposalPage(level, proposal))).not.toContain('13853412345')
  })

  it('[A8] are linked once, and no longer listed once the link is undone', async () => {
    const { level, proposal, first, second } = await linked()
    expect(await level.act(people.committee, `${path}/${first}/link`, { proposal })).toMatchObject(
      refused(409, 'ticket-linked'),
    )
    await must(level, people.committee, `${path}/${first}/unlink`, { proposal, reason: '不是一件事' })
    expect((await beside(level, people.lin, proposal)).body.items).toMatchObject([{ id: second }])
    await must(level, people.committee, `${path}/${first}/link`, { proposal })
    expect((await beside(level, people.lin, proposal)).body.items).toHaveLength(2)
    expect(await level.act(people.committee, `${path}/${first}/link`, { proposal: 'nothing' })).toMatchObject(
      refused(422, 'proposal-unknown'),
    )
  })

  it('[A6] [A29] says which topic was made of it, once, on the page of the ticket', async () => {
    const level = memoryLevel({ now: opening })
    await byFile(level, rows(2))
    const tickets = (await allTickets(level)).map(({ id }) => id)
    const topic = await must(level, people.committee, '/intake/topics', {
      title: '小区供暖与夜间施工',
      text: '本季度有 2 件相近工单。',
      source: 'hotline-12345',
      year: 2026,
      origins: tickets.map((id) => ({ kind: 'ticket', id, title: '工单' })),
    })
    await level.redeliver(level.sent)
    for (const id of tickets) {
      const { body } = await level.get(people.committee, `${path}/${id}`)
      expect(body.topics).toEqual([{ id: topic.id, title: '小区供暖与夜间施工' }])
      expect(body.timeline.at(-1).text).toBe('列为选题「小区供暖与夜间施工」')
    }
  })

  it('[A8] says once that a proposal came of it, also where it had been linked by hand', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const { body } = await byFile(level, [rowOf(5)])
    const [{ id }] = body.rows
    const proposal = await drafted(level, { origins: [{ kind: 'ticket', id, title: '工单' }] })
    // A draft is between its author and the system: nobody links it.
    expect(await level.act(people.committee, `${path}/${id}/link`, { proposal })).toMatchObject(
      refused(422, 'proposal-unknown'),
    )
    await must(level, people.lin, `/intake/proposals/${proposal}/file`)
    await must(level, people.committee, `${path}/${id}/link`, { proposal })
    await acceptedFrom(level, proposal)
    const page = (await level.get(people.committee, `${path}/${id}`)).body
    const types = page.timeline.map(({ type }: { type: string }) => type)
    expect(types).toEqual(['ticket.kept', 'ticket.linked'])
    expect(page.proposals).toHaveLength(1)
    await must(level, people.committee, `${path}/${id}/unlink`, { proposal, reason: '不是一件事' })
    const undone = await level.act(people.committee, `${path}/${id}/unlink`, { proposal, reason: '再次' })
    expect(undone).toMatchObject(refused(409, 'ticket-unlinked'))
  })

  it('[A8] of a draft are its author’s alone', async () => {
    const { level } = await linked()
    const draft = await drafted(level, { title: `${draftBody.title}草稿` })
    expect(await beside(level, people.committee, draft)).toMatchObject(refused(403, 'not-yours'))
    expect((await beside(level, people.lin, draft)).body.items).toEqual([])
  })
})
