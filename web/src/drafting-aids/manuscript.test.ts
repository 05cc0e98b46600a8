// Manuscripts as people have them: made by Word with its own numbering, and plain text of either encoding.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { splitManuscript } from '../../../services/intake/importing/split.ts'
import { decoded, textOfHtml } from './manuscript.ts'

const title = '关于整治东风路停车秩序的提案'
const situation = '东风路全长2.3公里，早高峰有46辆车违停。'
const analysis = '沿线小区车位不足，728户只有96个车位。'
const steps = ['由区公安分局划设即停即走区。', '改造闲置地块，增加车位120个。', '交警上岗时间提前到7时。']

/** Word's own counting: its numbers stand in no text. */
const numbering = {
  config: [
    {
      reference: 'parts',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
      ],
    },
    {
      reference: 'steps',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
    },
  ],
}
const part = (text: string) => new Paragraph({ text, numbering: { reference: 'parts', level: 0 } })
const step = (text: string) => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } })
const plain = (text: string) => new Paragraph(text)

async function read(children: readonly (Paragraph | Table)[]) {
  const buffer = await Packer.toBuffer(new Document({ numbering, sections: [{ children: [...children] }] }))
  const { value } = await mammoth.convertToHtml({ buffer })
  return splitManuscript(textOfHtml(value))
}
const whole = { title, situation, analysis, suggestions: steps }

describe('[B8] a Word document', () => {
  test('[B8] with headings typed into it', async () => {
    const result = await read([
      new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
      plain('一、情况'),
      plain(situation),
      plain('二、分析'),
      plain(analysis),
      plain('三、建议'),
      ...steps.map((text, index) => plain(`${index + 1}.${text}`)),
    ])
    expect(result).toMatchObject({ ...whole, sure: true })
  })

  test('[B8] with headings and suggestions that Word counts itself', async () => {
    const result = await read([
      plain(title),
      part('基本情况'),
      plain(situation),
      part('存在问题'),
      plain(analysis),
      part('对策建议'),
      ...steps.map(step),
    ])
    expect(result).toMatchObject(whole)
  })

  test('[B8] with paragraphs between the suggestions it counts', async () => {
    const result = await read([
      plain(title),
      plain('情况：'),
      plain(situation),
      plain('分析：'),
      plain(analysis),
      plain('建议：'),
      step('划设即停即走区。'),
      plain('限停3分钟。'),
      step('改造闲置地块。'),
    ])
    expect(result.suggestions).toEqual(['划设即停即走区。\n限停3分钟。', '改造闲置地块。'])
  })

  test('[B8] laid out as a form in a table', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [plain(text)] })) })
    const result = await read([
      new Table({ rows: [row('案由：', title), row('提案人：', '林一')] }),
      plain('情况：'),
      plain(situation),
      plain('分析：'),
      plain(analysis),
      plain('建议：'),
      ...steps.map((text, index) => plain(`${index + 1}、${text}`)),
    ])
    expect(result).toMatchObject({ situation, analysis, suggestions: steps })
  })
})

describe('[B8] a text file', () => {
  const text = `${title}\n${situation}`

  test('[B8] in UTF-8, with and without its mark', () => {
    const bytes = new TextEncoder().encode(text)
    expect(decoded(bytes)).toBe(text)
    expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toBe(text)
  })

  test('[B8] in GBK, as old editors save it', () => {
    // 关于提案
    expect(decoded(Uint8Array.from([0xb9, 0xd8, 0xd3, 0xda, 0xcc, 0xe1, 0xb0, 0xb8]))).toBe('关于提案')
  })

  test('[B8] in UTF-16 with its mark', () => {
    expect(decoded(Uint8Array.from([0xff, 0xfe, 0x73, 0x51, 0x8e, 0x4e]))).toBe('关于')
    expect(decoded(Uint8Array.from([0xfe, 0xff, 0x51, 0x73, 0x4e, 0x8e]))).toBe('关于')
  })
})
