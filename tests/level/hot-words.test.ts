// Hot words 热词 (A9): the twenty words that most texts of a year have, equal to a reckoning of its own; drawn by the committee
// and recorded; and the way from a word to a topic.
import { describe, expect, it } from 'vitest'
import { hottest } from '../../services/intake/text/hot.ts'
import { draftBody, drafted, must, registered, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const corpus = [
  [
    '关于加快充电桩建设的提案',
    '老旧小区充电桩数量少，居民充电困难，电动汽车停车位紧张。',
    '充电桩规划滞后。',
    '增建充电桩。',
  ],
  [
    '关于规范电动自行车充电的提案',
    '电动自行车飞线充电，消防隐患突出。',
    '小区充电设施不足。',
    '建设集中充电设施，消除消防隐患。',
  ],
  [
    '关于老旧小区加装电梯的提案',
    '老旧小区居民上下楼困难，加装电梯意见不一。',
    '资金分摊困难。',
    '完善资金分摊办法。',
  ],
  [
    '关于社区养老食堂的提案',
    '社区老人就餐困难，养老食堂覆盖不足。',
    '运营资金不足。',
    '给予养老食堂运营补助。',
  ],
  [
    '关于校园周边停车的提案',
    '校园周边停车位紧张，接送车辆拥堵。',
    '停车位供给不足。',
    '增设停车位，错峰接送。',
  ],
  [
    '关于河道垃圾清理的提案',
    '河道垃圾堆积，居民反映异味。',
    '清理责任不清。',
    '明确清理责任，定期清理河道。',
  ],
] as const

/** The matters that the texts below are about, each one word of the dictionary, and none a part of another. */
const matters =
  '养老 电梯 停车位 充电 河道 垃圾 中医 消防 路灯 民宿 大棚 灌溉 养殖 苹果 潮汐 快递 就业 创业 校园 食堂 公园 体育 学校 图书 种植'.split(
    ' ',
  )

/** What every one of them says, whatever it is about: the words of time, quantity and the trade. */
const manner = '去年统一了标准，三年里财政和企业都有投入，市场改造只有一年，仍有八成居民不满意，进展缓慢。'

interface Text {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestion: string
}

/** The text of the nth: about every (n + 1)th matter and some further ones, so that each is in a different number of texts. */
function textAbout(n: number): Text {
  const about = matters.filter((_, index) => index % (n + 1) === 0 || (index + n) % 7 === 0)
  return {
    title: `关于${about[0]}的提案`,
    situation: `${manner}涉及：${about.join('、')}。${about.join('、')}。`,
    analysis: manner,
    suggestion: `尽快改进${about.at(-1)}。`,
  }
}

/** Without a segmenter: which of the known matters stand in a text, counted by looking for each. */
function reference(texts: readonly string[]): { word: string; texts: number }[] {
  const counted = matters.map((word) => ({ word, texts: texts.filter((one) => one.includes(word)).length }))
  const inOrder = (a: { word: string; texts: number }, b: { word: string; texts: number }) =>
    b.texts - a.texts || b.word.length - a.word.length || (a.word < b.word ? -1 : 1)
  return counted.sort(inOrder).slice(0, 20)
}

async function filedCorpus(level: MemoryLevel): Promise<string[]> {
  const ids: string[] = []
  for (const [title, situation, analysis, suggestion] of corpus) {
    const id = await drafted(level, { title, situation, analysis, suggestions: [suggestion] })
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    ids.push(id)
  }
  return ids
}

const draw = (level: MemoryLevel) => level.act(people.committee, '/intake/hot-words', { year: 2026 })
const page = async (level: MemoryLevel) => (await level.get(people.he, '/intake/hot-words/2026')).body

describe('[A9] hot words', () => {
  it('[A9] are the twenty that most proposals, briefs and speeches have, as a reference computation finds them', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const texts = Array.from({ length: 11 }, (_, n) => textAbout(n))
    const [spoken, briefed, converted, secret, ...proposed] = texts as [Text, Text, Text, Text, ...Text[]]
    const filed = async ({ suggestion, ...text }: Text) => {
      const body = { ...draftBody, ...text, suggestions: [suggestion] }
      const { id } = await must(level, people.lin, '/intake/proposals', body)
      await must(level, people.lin, `/intake/proposals/${id}/file`)
      return id
    }
    for (const text of proposed) await filed(text)
    await must(level, people.committee, '/intake/speeches', {
      year: 2026,
      title: spoken.title,
      text: `${spoken.situation}${spoken.suggestion}`,
      member: people.lin.id,
    })
    const brief = ({ title, situation, suggestion }: Text) =>
      must(level, people.lin, '/intake/briefs', { title, situation, suggestions: [suggestion] })
    await brief(briefed)
    // It has become a proposal, and is one text.
    const { id } = await brief(converted)
    await must(level, people.lin, `/intake/briefs/${id}/convert`)
    const { suggestion, ...text } = converted
    const body = { ...draftBody, ...text, suggestions: [suggestion], kind: 'sole' }
    await must(level, people.lin, `/intake/proposals/${id}/revise`, body)
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    const hidden = await filed(secret)
    await must(level, people.committee, `/intake/proposals/${hidden}/first-review`, {
      ...screened,
      secrecy: 'secret',
    })
    expect((await draw(level)).status).toBe(201)
    const drawn = await page(level)
    const counted = [spoken, briefed, converted, ...proposed].map((one) => Object.values(one).join('\n'))
    const expected = reference(counted)
    // Of 25 matters five fall out, and what was kept secret would change the list.
    expect(expected).not.toEqual(reference([...counted, Object.values(secret).join('\n')]))
    expect(drawn.words.map(({ word, texts }: { word: string; texts: number }) => ({ word, texts }))).toEqual(
      expected,
    )
    expect(drawn.words.map(({ rank }: { rank: number }) => rank)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    )
    expect(drawn).toMatchObject({
      texts: 10,
      kinds: [
        { kind: 'proposal', count: 8 },
        { kind: 'brief', count: 1 },
        { kind: 'speech', count: 1 },
      ],
    })
  })

  it('[A9] are matters: no word of time, quantity or procedure, however many texts have it', () => {
    const plain = Array.from({ length: 9 }, () => [
      manner,
      '去年建议统一标准，企业只有三分之一，市场改造三年。',
    ])
    const found = hottest([...plain, ['关于养老的提案', '学校门前的交通']], 20)
    expect(found.map(({ word }) => word).toSorted()).toEqual(['交通', '养老', '学校'])
  })

  it('[A9] count what was filed, of its own year, and not what is still a draft', async () => {
    const level = memoryLevel({ now: opening })
    await must(level, people.lin, '/intake/proposals', { ...draftBody, title: '关于低空经济的提案' })
    expect(await draw(level)).toMatchObject(refused(409, 'no-texts-yet'))
    await filedCorpus(level)
    expect((await level.act(people.committee, '/intake/hot-words', { year: 2025 })).body.code).toBe(
      'no-texts-yet',
    )
    await draw(level)
    expect((await page(level)).words.map(({ word }: { word: string }) => word)).not.toContain('低空')
  })

  it('[A9] [C13] leave out what is secret, and count what was converted once', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    await filedCorpus(level)
    const { id } = await must(level, people.lin, '/intake/proposals', {
      ...draftBody,
      title: '关于雷达阵地净空的提案',
    })
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    await must(level, people.committee, `/intake/proposals/${id}/first-review`, {
      ...screened,
      secrecy: 'secret',
    })
    const { id: brief } = await must(level, people.lin, '/intake/briefs', {
      title: '课后服务收费标准不一',
      situation: '家长反映课后服务收费标准不一。',
      suggestions: ['统一公示收费标准。'],
    })
    await draw(level)
    const words = async () => (await page(level)).words.map(({ word }: { word: string }) => word)
    expect(await words()).not.toContain('雷达')
    expect((await page(level)).kinds).toEqual([
      { kind: 'proposal', count: 6 },
      { kind: 'brief', count: 1 },
    ])
    await must(level, people.lin, `/intake/briefs/${brief}/convert`)
    await must(level, people.lin, `/intake/proposals/${brief}/revise`, {
      ...draftBody,
      title: '关于课后服务收费的提案',
      situation: '课后服务收费标准不一。',
      kind: 'sole',
    })
    await must(level, people.lin, `/intake/proposals/${brief}/file`)
    await draw(level)
    expect((await page(level)).kinds).toEqual([{ kind: 'proposal', count: 7 }])
  })

  it('[A9] of equals the longer stand first, so that a list is the same in every run', () => {
    const found = hottest([['停车'], ['高速公路']], 20)
    const lengths = found.map(({ word }) => word.length)
    expect(new Set(found.map(({ texts }) => texts))).toEqual(new Set([1]))
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(new Set(lengths).size).toBeGreaterThan(1)
  })

  it('[A9] count a text in the year it has in Beijing', async () => {
    const level = memoryLevel({ now: '2026-12-31T15:59:00.000Z' })
    await filedCorpus(level)
    level.passTo('2026-12-31T16:00:00.000Z')
    const id = await drafted(level, {}, people.he)
    await must(level, people.he, `/intake/proposals/${id}/file`)
    for (const [year, texts] of [
      [2026, 6],
      [2027, 1],
    ] as const) {
      await must(level, people.committee, '/intake/hot-words', { year })
      expect((await level.get(people.he, `/intake/hot-words/${year}`)).body.texts).toBe(texts)
    }
  })

  it('[A9] also of texts so long that they lie out of line', async () => {
    const level = memoryLevel({ now: opening })
    const long = `${'潮汐车道缓解拥堵。'.repeat(170)}`
    const id = await drafted(level, { title: '关于设置潮汐车道的提案', situation: long })
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    await draw(level)
    expect((await page(level)).words.map(({ word }: { word: string }) => word)).toContain('潮汐')
  })

  it('[A9] drawn again, the later list stands, and both are in the history', async () => {
    const level = memoryLevel({ now: opening })
    await filedCorpus(level)
    await draw(level)
    const first = (await page(level)).words
    const id = await drafted(level, { title: '关于无障碍设施的提案' }, people.he)
    await must(level, people.he, `/intake/proposals/${id}/file`)
    await draw(level)
    const after = await page(level)
    expect(after.texts).toBe(7)
    expect(after.timeline).toHaveLength(2)
    expect(after.words).not.toEqual(first)
  })
})
