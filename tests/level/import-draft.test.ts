// The import of a manuscript (B8): title and three blocks by headings of many forms, by guess without them, and nothing lost.
import { describe, expect, it } from 'vitest'
import type { ImportResult } from '#contracts/api/drafting-aids.ts'
import { memoryLevel } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const title = '关于整治东风路停车秩序的提案'
const situation = '东风路全长2.3公里，早高峰有46辆车违停。'
const analysis = '沿线小区车位不足，728户只有96个车位。'
const steps = ['由区公安分局划设即停即走区。', '改造闲置地块，增加车位120个。', '交警上岗时间提前到7时。']

async function imported(text: string): Promise<ImportResult> {
  const level = memoryLevel({ now: opening })
  const reply = await level.call(people.lin, {
    method: 'POST',
    path: '/intake/drafts/import',
    body: { text },
  })
  expect(reply.status).toBe(200)
  return reply.body
}

const numbered = (mark: (index: number) => string, between = '\n') =>
  steps.map((step, index) => `${mark(index)}${step}`).join(between)
const chinese = (index: number) => '一二三'[index]

describe('[B8] a manuscript with headings', () => {
  it.each<[string, readonly [string, string, string]]>([
    ['一、情况', ['一、情况', '二、分析', '三、建议']],
    [
      '一、基本情况 · 二、存在的问题及原因 · 三、对策建议',
      ['一、基本情况', '二、存在的问题及原因', '三、对策建议'],
    ],
    ['（一）现状 · （二）问题分析 · （三）意见建议', ['（一）现状', '（二）问题分析', '（三）意见建议']],
    ['【情况】 · 【分析】 · 【建议】', ['【情况】', '【分析】', '【建议】']],
    ['情况： · 分析： · 建议：', ['情况：', '分析：', '建议：']],
    ['1. 背景情况 · 2. 主要问题 · 3. 具体建议', ['1. 背景情况', '2. 主要问题', '3. 具体建议']],
    ['案由、问题与为此建议', ['提案理由', '原因剖析', '为此，提出以下建议：']],
    ['第一部分 基本情况', ['第一部分 基本情况', '第二部分 问题分析', '第三部分 工作建议']],
  ])('[B8] is parted by %s', async (_what, [first, second, third]) => {
    const text = [title, first, situation, second, analysis, third, numbered((at) => `${at + 1}.`)].join('\n')
    expect(await imported(text)).toEqual({
      title,
      situation,
      analysis,
      suggestions: steps,
      found: { title: 'heading', situation: 'heading', analysis: 'heading', suggestions: 'heading' },
      sure: true,
      leftOut: [],
      remarks: [],
    })
  })

  it('[B8] takes one of two titles, and neither is left in the situation', async () => {
    const body = `背景：${situation}\n存在的主要问题：${analysis}\n对策建议：\n${numbered((at) => `${at + 1}、`)}`
    const found = await imported(`关于加强校车安全的建议\n\n案由：校车安全\n${body}`)
    expect(found).toMatchObject({
      title: '关于加强校车安全的建议',
      situation,
      analysis,
      suggestions: steps,
      sure: false,
      leftOut: ['校车安全'],
    })
    expect(found.remarks.join()).toContain('两个标题')
    expect(await imported(`${title}\n案由：${title}\n${body}`)).toMatchObject({
      title,
      situation,
      sure: true,
      leftOut: [],
    })
  })

  it('[B8] also where the text goes on behind the heading, and everything stands in one line', async () => {
    const text = `${title}\n情况：${situation}\n分析：${analysis}\n三、建议1.${steps[0]}2.${steps[1]}3.${steps[2]}`
    expect(await imported(text)).toMatchObject({ situation, analysis, suggestions: steps, sure: true })
  })

  it.each<[string, (index: number) => string]>([
    ['1.', (at) => `${at + 1}.`],
    ['1、', (at) => `${at + 1}、`],
    ['（一）', (at) => `（${chinese(at)}）`],
    ['(1)', (at) => `(${at + 1})`],
    ['一、', (at) => `${chinese(at)}、`],
    ['第一，', (at) => `第${chinese(at)}，`],
    ['一是', (at) => `${chinese(at)}是`],
    ['其一，', (at) => `其${chinese(at)}，`],
    ['建议一：', (at) => `建议${chinese(at)}：`],
    ['①', (at) => '①②③'[at] ?? ''],
  ])('[B8] takes suggestions counted %s one by one, on lines and in one', async (_what, mark) => {
    for (const between of ['\n', '']) {
      const text = [title, '情况：', situation, '分析：', analysis, '建议：', numbered(mark, between)].join(
        '\n',
      )
      expect((await imported(text)).suggestions).toEqual(steps)
    }
  })

  it('[B8] keeps what is counted inside a suggestion in it', async () => {
    const inner = '（一）完善设施。1.划线。2.装杆。\n（二）严格执法。1.上岗。2.拍照。'
    const { suggestions } = await imported(
      `${title}\n情况：${situation}\n分析：${analysis}\n建议：\n${inner}`,
    )
    expect(suggestions).toEqual(['完善设施。1.划线。2.装杆。', '严格执法。1.上岗。2.拍照。'])
  })

  it('[B8] takes years, decimals and times for no numbers of suggestions', async () => {
    const { suggestions } = await imported(
      `${title}\n情况：${situation}\n分析：${analysis}\n建议：\n1.2026年建成2.5公里。2.投入3.8万元。`,
    )
    expect(suggestions).toEqual(['2026年建成2.5公里。', '投入3.8万元。'])
  })
})

describe('[B8] what is not sure is said', () => {
  it('[B8] without headings the blocks are guessed, and a person is asked to look', async () => {
    const text = `${title}\n${situation}\n究其原因，${analysis}\n为此，建议：\n${numbered((at) => `${at + 1}、`)}`
    const { sure, found, remarks, ...draft } = await imported(text)
    expect(draft).toMatchObject({ situation, analysis: `究其原因，${analysis}`, suggestions: steps })
    expect({ sure, found }).toEqual({
      sure: false,
      found: { title: 'heading', situation: 'guess', analysis: 'guess', suggestions: 'heading' },
    })
    expect(remarks.join()).toContain('核对')
  })

  it('[B8] a sentence that asks begins the suggestions, and what is not counted is parted by paragraphs', async () => {
    const text = `${title}\n${situation}\n建议${steps[0]}\n${steps[1]}`
    const result = await imported(text)
    expect(result).toMatchObject({ situation, suggestions: [`建议${steps[0]}`, steps[1]], sure: false })
    expect(result.found).toMatchObject({ analysis: 'none', suggestions: 'guess' })
    expect(result.remarks.join()).toContain('没有编号')
  })

  it('[B8] situation and problems under one heading are left together and pointed out', async () => {
    const text = `${title}\n一、现状及存在问题\n${situation}\n二、建议\n${numbered((at) => `${at + 1}.`)}`
    const result = await imported(text)
    expect(result).toMatchObject({ situation, analysis: '', sure: false })
    expect(result.remarks.join()).toContain('同一部分')
    expect(result.remarks.join()).toContain('没有找到分析')
  })

  it('[B8] a text that asks for nothing has no suggestions, and says so', async () => {
    const result = await imported(`${title}\n${situation}`)
    expect(result).toMatchObject({ suggestions: [], found: { suggestions: 'none' }, sure: false })
    expect(result.remarks.join()).toContain('没有找到分析、建议')
  })
})

describe('[B8] a text in one paragraph', () => {
  const told = '东风路三所小学门前早高峰拥堵。去年剐蹭事故31起，希望小学门口占了一半。'
  it.each<[string, string, Partial<ImportResult>]>([
    ['建议', `${told}建议划设即停即走区。`, { situation: told, suggestions: ['建议划设即停即走区。'] }],
    ['为此', `${told}为此，请区公安分局划线三处。`, { suggestions: ['为此，请区公安分局划线三处。'] }],
    ['希望', `${told}希望交警提前到岗。`, { suggestions: ['希望交警提前到岗。'] }],
    [
      'with what belongs to it',
      `${told}建议划线三处。每处限停三分钟。建议交警提前到岗。`,
      { suggestions: ['建议划线三处。每处限停三分钟。', '建议交警提前到岗。'] },
    ],
    [
      'one after the other',
      `${told}建议划线三处。建议交警提前到岗。为此，请区里列支经费。`,
      { suggestions: ['建议划线三处。', '建议交警提前到岗。', '为此，请区里列支经费。'] },
    ],
    [
      'counted within it',
      `${told}建议：1.划线三处。2.交警提前到岗。`,
      { suggestions: ['划线三处。', '交警提前到岗。'] },
    ],
    [
      'reasons before it',
      `${told}究其原因，车位不足。建议划线三处。`,
      { situation: told, analysis: '究其原因，车位不足。', suggestions: ['建议划线三处。'] },
    ],
  ])('[B8] is parted at the sentence that asks, and says so: %s', async (_what, body, parts) => {
    for (const text of [`${title}\n${body}`, body]) {
      const result = await imported(text)
      expect(result).toMatchObject({ ...parts, sure: false })
      expect(result.found.suggestions).not.toBe('none')
      expect(result.remarks.join()).toContain('请核对起止')
      expect([result.situation, result.analysis, ...result.suggestions].join('')).toContain('剐蹭事故31起')
    }
  })

  it('[B8] that asks for nothing, or speaks of 希望小学 only, is left whole', async () => {
    for (const body of [told, `${told}建议书已交学校。`])
      expect(await imported(`${title}\n${body}`)).toMatchObject({ situation: body, suggestions: [] })
  })

  it('[B8] with headings is parted by them alone', async () => {
    const text = `${title}\n情况：${told}建议过几次。\n分析：车位不足。\n建议：\n1.划线三处。`
    const found = await imported(text)
    expect(found).toMatchObject({ situation: `${told}建议过几次。`, suggestions: ['划线三处。'], sure: true })
  })
})

describe('[B8] what belongs to no block', () => {
  it('[B8] who proposes, contacts and closing words are listed, not lost and not in the text', async () => {
    const aside = ['提案人：林一', '联系电话：13800138000', '特此提案。', '2026年1月6日', '- 1 -']
    const text = `${title}\n${aside[0]}\n${aside[1]}\n情况：${situation}\n分析：${analysis}\n建议：\n${numbered(
      (at) => `${at + 1}.`,
    )}\n${aside.slice(2).join('\n')}`
    const result = await imported(text)
    expect(result.leftOut).toEqual(aside)
    expect(result).toMatchObject({ situation, analysis, suggestions: steps, sure: true })
  })

  it('[B8] every character of the body is in a block', async () => {
    const body = [situation, '（此处有说明）', analysis, '为此，建议：', ...steps].join('\n')
    const { situation: a, analysis: b, suggestions } = await imported(`${title}\n${body}`)
    const kept = [a, b, ...suggestions].join('')
    for (const line of [situation, '（此处有说明）', analysis, ...steps]) expect(kept).toContain(line)
  })

  it('[B8] a title is recognised by its label, in book marks and over two lines', async () => {
    for (const head of [`案由：${title}`, `《${title}》`, '关于整治东风路\n停车秩序的提案'])
      expect((await imported(`${head}\n${situation}`)).title).toBe(title)
  })

  it('[B8] lines and spaces of Word and of Windows are no obstacle', async () => {
    const text = `　　${title}\r\n\r\n　　一、情况\r\n　　${situation}\u200b\r\n\r\n二、分析\r\n${analysis}\r\n三、建议\r\n${steps.join('\r\n')}`
    expect(await imported(text)).toMatchObject({
      title,
      situation,
      analysis,
      suggestions: steps,
      sure: false,
    })
  })
})

it('[B8] the import is for who drafts, and refuses a text beyond every proposal', async () => {
  const level = memoryLevel({ now: opening })
  const call = (person: (typeof people)[keyof typeof people], text: string) =>
    level.call(person, { method: 'POST', path: '/intake/drafts/import', body: { text } })
  expect(await call(people.panel, title)).toMatchObject(refused(403, 'role-missing'))
  expect(await call(people.lin, '字'.repeat(50_001))).toMatchObject(refused(422, 'body-invalid'))
})

it('[B8] a block that is longer than a form holds is bounded with a word, and the rest is listed', async () => {
  const long = '路'.repeat(40_500)
  const found = await imported(
    `关于修路的提案\n一、情况\n${long}\n二、分析\n年久失修。\n三、建议\n1. 请修路。`,
  )
  expect(found.situation).toHaveLength(40_000)
  expect(found.leftOut.join('')).toContain('路'.repeat(500))
  expect(found.remarks.join('')).toMatch(/情况（最多 40000 字）太长.*已列在下面/)
  expect(found.sure).toBe(false)
  const items = Array.from({ length: 103 }, (_, place) => `请修第${place + 1}条路，今年完工。`)
  const many = await imported(
    `关于修路的提案\n一、情况\n路坏了。\n二、分析\n年久失修。\n三、建议\n${items.join('\n')}`,
  )
  expect(many.suggestions).toHaveLength(100)
  expect(many.leftOut.join('')).toContain('请修第103条路')
  expect(many.remarks.join('')).toContain('最多 100 条')
})
