import { describe, expect, test } from 'vitest'
import proposals from '#data/proposals.json' with { type: 'json' }
import {
  corePhrase,
  seededRandom,
  writeAnswer,
  writeAnswers,
  writeAssignmentReason,
  writeAuditRemark,
  writeContactNote,
  writeCoSignOpinion,
  writeDispatchRequirement,
  writeFeedbackRemark,
  writeLetter,
  writeProposal,
  writeReviewRemark,
} from './texts.ts'

const seeds = ['甲', '乙', '丙']
const everyText = seeds.flatMap((seed) =>
  proposals.map((subject) => ({
    subject,
    text: writeProposal(subject, seededRandom(`${seed}${subject.id}`)),
  })),
)
const whole = (text: ReturnType<typeof writeProposal>) =>
  [text.situation, text.analysis, ...text.suggestions].join('\n')

describe('a proposal of the demo', () => {
  test('is the same for the same title, unit and seed, and another for another seed', () => {
    for (const subject of proposals) {
      const text = writeProposal(subject, seededRandom('甲'))
      expect(writeProposal(subject, seededRandom('甲'))).toEqual(text)
      expect(writeProposal(subject, seededRandom('乙'))).not.toEqual(text)
    }
  })

  test('keeps to its lengths', () => {
    for (const { subject, text } of everyText) {
      expect(text.situation.length, text.situation).toBeGreaterThanOrEqual(150)
      expect(text.situation.length, text.situation).toBeLessThanOrEqual(300)
      expect(text.analysis.length, text.analysis).toBeGreaterThanOrEqual(150)
      expect(text.analysis.length, text.analysis).toBeLessThanOrEqual(300)
      expect(text.suggestions.length).toBeGreaterThanOrEqual(2)
      expect(text.suggestions.length).toBeLessThanOrEqual(4)
      for (const suggestion of text.suggestions) {
        expect(suggestion.length, suggestion).toBeGreaterThanOrEqual(40)
        expect(suggestion.length, suggestion).toBeLessThanOrEqual(120)
      }
      expect((subject.title + whole(text)).length).toBeLessThanOrEqual(2500)
    }
  })

  test('speaks of its title in every part', () => {
    for (const { subject, text } of everyText) {
      expect(text.situation).toContain(corePhrase(subject.title))
      expect(text.analysis).toContain(corePhrase(subject.title))
      expect(text.suggestions[0]).toContain(corePhrase(subject.title))
    }
  })

  test('is never the text of another title, not even in one part', () => {
    for (const part of ['situation', 'analysis'] as const) {
      const titlesOf = Map.groupBy(everyText, ({ text }) => text[part])
      for (const same of titlesOf.values()) {
        expect(new Set(same.map(({ subject }) => subject.title)).size, same[0]?.text[part]).toBe(1)
      }
    }
    expect(new Set(everyText.map(({ text }) => whole(text))).size).toBe(everyText.length)
  })

  test('repeats no sentence within itself', () => {
    for (const { text } of everyText) {
      const sentences = whole(text)
        .split(/[。\n]/)
        .filter(Boolean)
      expect(new Set(sentences).size).toBe(sentences.length)
    }
  })

  test('can be written for a title and a unit nothing was prepared for', () => {
    const subject = { title: '关于做好有关工作的提案', unit: 'NOT-A-UNIT' }
    const text = writeProposal(subject, seededRandom('甲'))
    expect(text.situation).toContain('做好有关工作')
    expect(whole(text)).not.toMatch(BROKEN)
  })
})

describe('the core phrase of a title', () => {
  test.each([
    ['关于加强宠物管理,提升城市形象的建议', '加强宠物管理,提升城市形象'],
    ['关于提高中小学生体质的对策建议', '提高中小学生体质'],
    ['建议帮助列项并实施马游河河堤加固项目工程的建议案', '帮助列项并实施马游河河堤加固项目工程'],
    ['关于设立县文物保护专项基金建议的提案', '设立县文物保护专项基金'],
    ['关于继续推广“公筷公勺”使用的提案', '继续推广‘公筷公勺’使用'],
    ['设立社区公益托儿机构', '设立社区公益托儿机构'],
  ])('of %s is %s', (title, core) => {
    expect(corePhrase(title).replaceAll('\uff0c', ',')).toBe(core)
  })
})

describe('the answers of a unit', () => {
  test('take up each suggestion by its heading, and give a reason for what is not adopted in full', () => {
    for (const { subject, text } of everyText) {
      const answers = writeAnswers(subject, text.suggestions, seededRandom(subject.id))
      expect(answers).toHaveLength(text.suggestions.length)
      expect(answers.filter((answer) => answer.disposition === 'not-adopted').length).toBeLessThanOrEqual(1)
      answers.forEach((answer, index) => {
        expect(answer.text).toContain(text.suggestions[index]?.split('。')[0])
        expect(answer.reason === undefined).toBe(answer.disposition === 'adopted')
        if (answer.reason) expect(answer.text).toContain(answer.reason.slice(0, -1))
      })
    }
  })

  test('are of all three kinds', () => {
    const dispositions = everyText.flatMap(({ subject, text }) =>
      writeAnswers(subject, text.suggestions, seededRandom(subject.id)).map((answer) => answer.disposition),
    )
    expect(new Set(dispositions)).toEqual(new Set(['adopted', 'partly-adopted', 'not-adopted']))
  })

  test('can be given to a suggestion somebody typed', () => {
    const [subject] = proposals
    if (!subject) throw new Error('no proposals')
    const answer = writeAnswer(subject, '1.请尽快动工，不要再拖。', 'adopted', seededRandom('甲'))
    expect(answer.text).toContain('“请尽快动工”')
  })
})

test('nothing written shows its seams or exceeds what a form takes', () => {
  for (const { subject, text } of everyText) {
    const random = seededRandom(subject.title)
    const answers = writeAnswers(subject, text.suggestions, random)
    const remarks = [
      ...(['before', 'during', 'after'] as const).map((phase) => writeContactNote(subject, phase, random)),
      ...(['sign', 'decline'] as const).map((outcome) => writeCoSignOpinion(subject, outcome, random)),
      ...(['pass', 'return', 'accept', 'not-accept'] as const).map((outcome) =>
        writeReviewRemark(subject, outcome, random),
      ),
      ...(['pass', 'return'] as const).map((outcome) => writeAuditRemark(subject, outcome, random)),
      ...(['satisfied', 'basically-satisfied', 'understanding', 'dissatisfied'] as const).map((answer) =>
        writeFeedbackRemark(subject, answer, random),
      ),
      writeAssignmentReason(subject, random),
      writeDispatchRequirement(subject, random),
    ]
    for (const remark of remarks) expect(remark.length).toBeLessThanOrEqual(500)
    for (const written of [whole(text), writeLetter(subject, answers, random), ...remarks]) {
      expect(written).not.toMatch(BROKEN)
    }
  }
})

// An unfilled place, a choice not made, doubled or half-width punctuation.
const BROKEN = /[[\]{}|]|undefined|[。\uff0c、;:]{2}|[\u4e00-\u9fff][,;:()]/
