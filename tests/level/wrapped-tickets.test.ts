// Tickets as a hotline writes them: what every call has around it is no matter (A8, A6). Thirty calls about six matters are
// six groups, whoever wrote them down.
import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../services/intake/text/clusters.ts'
import { ticketWords } from '../../services/intake/text/ticket-words.ts'
import { matters } from './hotline.ts'
import { must } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'

const wrappers: readonly ((text: string) => string)[] = [
  (text) =>
    `来电人〔已隐去〕来电反映：${text}希望有关部门尽快核实处理，并将结果回复来电人，联系电话〔已隐去〕，谢谢。`,
  (text) =>
    `市民王女士（〔已隐去〕）1月3日致电热线咨询，称${text}多次向社区反映至今未果，请相关职能部门协调解决，给予答复。`,
  (text) =>
    `【诉求内容】您好，${text}长期无人过问，严重影响正常生活。恳请主管单位到现场查看，按时办结并回访。来电时间已登记，转承办单位办理。`,
  (text) =>
    `热心市民李某诉：${text}本人对此非常不满，要求政府部门立即整改，书面告知处理结果。工单内容属实，特此转办。`,
  (text) => text,
]

interface Call {
  readonly title: string
  readonly text: string
  readonly area: string
  readonly matter: number
}

const places = ['东关社区', '西园社区', '南苑社区', '湖滨社区', '运河社区']

/** Thirty: each matter in five places, wrapped as `wrapperOf` says. */
const calls = (wrapperOf: (call: number, matter: number) => number): Call[] =>
  Array.from({ length: 30 }, (_, call) => {
    const matter = call % matters.length
    const [title, text] = matters[matter] ?? matters[0]
    const area = places[Math.floor(call / matters.length)] ?? ''
    const wrapped = wrappers[wrapperOf(call, matter) % wrappers.length]?.(text) ?? ''
    return { title: `${area}${title}`, text: `${area}${wrapped}`, area, matter }
  })

const grouped = (all: readonly Call[]) =>
  groupsOf(
    all.map(({ title, text, area, matter }, index) => ({
      id: `t${index}`,
      at: String(100 + index),
      matter,
      ...ticketWords(title, text, area),
    })),
  ).map(({ members }) => members.map(({ matter }) => matter))

/** Five of each matter, and nothing beside them. */
const sixOfFive = Array.from({ length: 6 }, (_, matter) => Array.from({ length: 5 }, () => matter))

describe('[A8] thirty tickets about six matters', () => {
  it.each([
    ['all in one wrapper', () => 0],
    ['all in another', () => 2],
    ['in five wrappers by turns', (call: number) => call],
    ['each of a matter in another one', (call: number) => Math.floor(call / 6)],
    ['each matter in one of its own', (_: number, matter: number) => matter],
  ] as const)('[A8] %s are six groups', (_, wrapperOf) => {
    const found = grouped(calls(wrapperOf))
    expect(found.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(sixOfFive)
  })

  it('[A8] are so also where their titles say nothing but that somebody called', () => {
    const all = calls((call) => call).map((one) => ({ ...one, title: '来电人反映问题' }))
    expect(grouped(all).toSorted(([a = 0], [b = 0]) => a - b)).toEqual(sixOfFive)
  })

  it('[A8] and in a wrapper that no list knows', () => {
    const unheard = (text: string) =>
      `小程序随手拍转来一则：${text}拍客上传了三张照片，坐标见附图，网格长签收，闭环销号。平台自动建档，语音由智能坐席转写，标签待复核，归集到城市驾驶舱，红黄蓝三色亮灯，积分兑换已到账，欢迎继续随手拍，奖品包邮。`
    const all = calls(() => 4).map((one) => ({ ...one, text: unheard(one.text) }))
    expect(grouped(all).toSorted(([a = 0], [b = 0]) => a - b)).toEqual(sixOfFive)
  })

  it('[A8] come out of the API as six groups, and no group is called by a wrapper or a hidden mark', async () => {
    const level = memoryLevel({ now: opening })
    const tickets = calls((call) => call).map(({ title, text, area }, index) => ({
      reference: `DZ2026${String(index).padStart(5, '0')}`,
      title,
      text,
      area,
      at: new Date(Date.parse('2026-01-01T01:00:00.000Z') + index * 3_600_000).toISOString(),
    }))
    await must(level, people.committee, '/intake/tickets', { feed: 'FEED12345', tickets })
    const { body } = await level.get(people.committee, '/intake/ticket-clusters', { quarter: '2026Q1' })
    expect(body.items.map(({ size }: { size: number }) => size)).toEqual([5, 5, 5, 5, 5, 5])
    const words = body.items.flatMap((one: { words: string[] }) => one.words)
    expect(words.filter((word: string) => /隐去|来电|反映|部门|市民|回复|处理/.test(word))).toEqual([])
  })
})

it('[A8] a group is called by what its calls are about, and not by scraps of time, number and manner', async () => {
  const level = memoryLevel({ now: opening })
  const places = ['沙河路', '迎宾街', '东风巷', '文化路']
  const tickets = places.map((area, index) => ({
    reference: `DZ2026${String(index).padStart(5, '0')}`,
    title: `${area}夜市烧烤油烟扰民`,
    text: `${area}夜市的烧烤摊晚上十点以后还在冒油烟，几天下来睡不着，只能把窗户关上，十四楼都闻得到。`,
    area,
    at: new Date(Date.parse('2026-01-01T01:00:00.000Z') + index * 3_600_000).toISOString(),
  }))
  await must(level, people.committee, '/intake/tickets', { feed: 'FEED12345', tickets })
  const { body } = await level.get(people.committee, '/intake/ticket-clusters', { quarter: '2026Q1' })
  expect(body.items).toMatchObject([{ size: 4 }])
  const [{ words }] = body.items
  expect(words).toEqual(expect.arrayContaining(['夜市', '烧烤']))
  for (const scrap of ['不着', '关上', '十点', '几天', '十四', '下来', '只能', '晚上', '以后'])
    expect(words).not.toContain(scrap)
})

it('[A8] what is asked for stays when it is the matter, and only the asking goes', () => {
  const { words } = ticketWords('路灯不亮', '来电人张先生反映路灯不亮，希望有关部门尽快更换灯泡并回复。')
  expect(words).toEqual(expect.arrayContaining(['路灯', '更换', '灯泡']))
  expect(words.join()).not.toMatch(/来电|先生|希望|部门|尽快|回复/)
  const { words: calm } = ticketWords('', '居民楼道漏水，群众出行不便，多次反映。')
  expect(calm).toEqual(['楼道', '漏水', '出行', '不便'])
})
