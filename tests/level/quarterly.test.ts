// From tickets to the quarterly catalogue 季度选题参考目录 (A6), and from an item or a ticket to the proposal it became.
import { describe, expect, it } from 'vitest'
import type { Row } from './hotline.ts'
import { draftBody, drafted, must } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

/** Thirty-two matters that have nothing in common but their place. */
const matters = [
  '供暖不热，暖气片冰凉',
  '夜间施工，打桩机轰鸣',
  '路灯损坏，漆黑难行',
  '公交站点撤销，候车绕远',
  '垃圾清运滞后，垃圾桶满溢',
  '校门拥堵，接送家长乱停',
  '电梯故障，困人频发',
  '自来水浑浊，水压偏低',
  '下水道堵塞，污水外溢',
  '餐馆油烟，烟道直排',
  '消防通道占用，云梯难进',
  '流浪犬伤人，犬只散养',
  '井盖缺失，行人跌落',
  '树木倒伏，枯枝坠落',
  '燃气管道老化，燃气泄漏',
  '学区划分不均，入学摇号',
  '疫苗接种预约难，疫苗断供',
  '医保报销缓慢，异地结算',
  '养老金认证繁琐，老年认证',
  '公积金提取受限，租房提取',
  '不动产登记排队，房产过户',
  '拖欠工资，农民工讨薪',
  '预付卡退费难，健身房跑路',
  '电信诈骗频发，短信诈骗',
  '快递丢失破损，驿站拒赔',
  '广场舞音响，音箱高亢',
  '河道黑臭，鱼类死亡',
  '秸秆焚烧，浓烟滚滚',
  '渣土扬尘，马路洒水',
  '农田灌溉缺水，机井干涸',
  '宅基地界址争议，邻里纠纷',
  '公园厕所关闭，如厕困难',
]

/** A thousand tickets about them. */
const rows: Row[] = Array.from({ length: 1000 }, (_, index) => {
  const [title = '', text = ''] = (matters[index % matters.length] ?? '').split(',')
  return {
    reference: `Q${String(index).padStart(5, '0')}`,
    title,
    text: `${title},${text}。${title}。`,
    at: new Date(Date.parse('2026-01-01T01:00:00.000Z') + index * 60_000).toISOString(),
  }
})

interface Group {
  readonly id: string
  readonly title: string
  readonly size: number
  readonly tickets: readonly { readonly id: string; readonly title: string }[]
}

async function imported(level: MemoryLevel): Promise<Group[]> {
  // Twice: it makes no difference.
  for (let from = 0; from < 2 * rows.length; from += 100) {
    const tickets = rows.slice(from % rows.length, (from % rows.length) + 100)
    await must(level, people.committee, '/intake/tickets', { feed: 'FEED12345', tickets })
  }
  const { body } = await level.get(people.committee, '/intake/ticket-clusters', { quarter: '2026Q1' })
  expect(body).toMatchObject({ considered: 1000, more: false })
  return body.items
}

async function topicOf(level: MemoryLevel, { title, size, tickets }: Group): Promise<string> {
  const topic = {
    title: title.padEnd(4, '题'),
    text: `本季度有 ${size} 件相近工单。`,
    source: 'hotline-12345',
    year: 2026,
    origins: tickets.slice(0, 20).map((one) => ({ kind: 'ticket', ...one })),
  }
  return (await must(level, people.committee, '/intake/topics', topic)).id
}

const issue = (topics: readonly string[]) => ({
  kind: 'quarterly',
  year: 2026,
  quarter: 1,
  title: '2026年第1季度选题参考目录',
  topics,
  note: '从热线工单中选出。',
  seen: 0,
})

describe('[A6] the quarterly catalogue', () => {
  it('[A6] a thousand rows imported twice are a thousand tickets, grouped by matter; thirty become the issue, each with its tickets', {
    timeout: 120_000,
  }, async () => {
    const level = memoryLevel({ now: opening })
    const groups = await imported(level)
    expect(groups).toHaveLength(matters.length)
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(1000)
    const topics: string[] = []
    for (const group of groups.slice(0, 31)) topics.push(await topicOf(level, group))
    expect((await level.act(people.committee, '/intake/topic-catalogues', issue(topics))).status).toBe(422)
    const { id } = await must(level, people.committee, '/intake/topic-catalogues', issue(topics.slice(0, 30)))
    const listed: { topic: string }[] = []
    for (let cursor: string | undefined; ; ) {
      const query = { version: '1', ...(cursor === undefined ? {} : { cursor }) }
      const { body } = await level.get(people.lin, `/intake/topic-catalogues/${id}/topics`, query)
      listed.push(...body.items)
      cursor = body.next
      if (cursor === undefined) break
    }
    expect(listed).toHaveLength(30)
    for (const [index, { topic }] of [...listed.entries()].slice(0, 3)) {
      const { body } = await level.get(people.lin, `/intake/topics/${topic}`)
      expect(body.origins.length, String(index)).toBeGreaterThan(10)
      for (const one of body.origins) expect(one).toMatchObject({ kind: 'ticket' })
    }
  })

  it('[A6] holds as many as the level’s policy says', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ quarterlyTopicLimit: 1 }) })
    const topics: string[] = []
    for (const title of ['路灯维修', '停车管理'])
      topics.push(await topicOf(level, { id: 'none', title, size: 2, tickets: [] }))
    const refusal = await level.act(people.committee, '/intake/topic-catalogues', issue(topics))
    expect(refusal.status).toBe(422)
    expect(refusal.body).toMatchObject({ source: 'policy: quarterlyTopicLimit' })
  })
})

describe('what became of it', () => {
  it('[A5] [A8] is noted on the list item and the ticket, once the proposal is accepted', async () => {
    const level = memoryLevel({ now: opening })
    const item = (
      await must(level, people.he, '/intake/list-items', {
        list: 'concern',
        year: 2026,
        title: '学校门前拥堵',
        text: '放学时段拥堵。',
        field: 'society',
      })
    ).id
    await must(level, people.committee, `/intake/list-items/${item}/publish`)
    const [row] = rows
    const imported1 = await must(level, people.committee, '/intake/tickets', {
      feed: 'FEED12345',
      tickets: [row],
    })
    const ticket = imported1.rows[0].id
    const origins = [
      { kind: 'list-item', id: item, title: '学校门前拥堵' },
      { kind: 'ticket', id: ticket, title: '供暖不热' },
    ]
    const id = await drafted(level, { origins })
    expect((await level.get(people.he, `/intake/list-items/${item}`)).body.proposals).toEqual([])
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    expect((await level.get(people.he, `/intake/list-items/${item}`)).body.proposals).toEqual([])
    await acceptedFrom(level, id)
    expect((await level.get(people.he, `/intake/list-items/${item}`)).body.proposals).toEqual([
      { id, title: draftBody.title },
    ])
    expect((await level.get(people.lin, `/intake/proposals/${id}/tickets`)).body.items).toMatchObject([
      { id: ticket },
    ])
    const unknown = await level.act(people.committee, `/intake/tickets/${ticket}/link`, { proposal: id })
    expect(unknown).toMatchObject(refused(409, 'ticket-linked'))
  })
})
