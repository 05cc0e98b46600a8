// Form and structure: title, blocks, length, proportion (B8 淮安: 自动解析提案结构、篇幅; 江苏: 情况分析占比、建议内容占比).
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { type Block, lengthOf, placeOf, type Reading, type Rule } from './finding.ts'

const charactersOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + lengthOf(text), 0)
const inBlock = ({ blocks }: Reading, name: Block['block']) => blocks.filter(({ block }) => block === name)
const percent = (share: number) => `${Math.round(share * 100)}%`

const titleForm: Rule = (reading) => {
  const [title] = inBlock(reading, 'title')
  if (title === undefined || /^关于\S.*的提案$/.test(title.text.trim())) return []
  const trimmed = title.text.trim()
  const how = !trimmed.startsWith('关于')
    ? '案由一般以“关于”开头'
    : /的(建议|意见|议案|报告|请示)$/.test(trimmed)
      ? `政协提案的案由以“的提案”结尾，不写“${trimmed.slice(-2)}”`
      : '案由一般以“的提案”结尾'
  const suggested = `关于${trimmed.replace(/^关于/, '').replace(/的?(提案|建议|意见|议案|报告|请示)?$/, '')}的提案`
  return [
    {
      code: 'title-form',
      severity: 'advice',
      ...placeOf(title, 0, title.text),
      text: `${how}，例如：${suggested}。`,
    },
  ]
}

const tooShort: Rule = (reading) => {
  const body = reading.blocks.filter(({ block }) => block !== 'title')
  const characters = charactersOf(body)
  const { shortest } = reading.yardstick.precheck
  if (characters === 0 || characters >= shortest) return []
  return [
    {
      code: 'too-short',
      severity: 'advice',
      block: 'situation',
      text: `正文只有 ${characters} 字，少于 ${shortest} 字的提案往往说不清楚。请补充事实和具体做法。`,
    },
  ]
}

const proportion: Rule = (reading) => {
  const body = reading.blocks.filter(({ block }) => block !== 'title')
  const whole = charactersOf(body)
  const { proportionFrom, situationShare, suggestionShare } = reading.yardstick.precheck
  const suggestions = charactersOf(inBlock(reading, 'suggestions'))
  // Without suggestions or in a few lines a share says nothing.
  if (whole < proportionFrom || suggestions === 0) return []
  const situation = charactersOf(inBlock(reading, 'situation')) / whole
  const found: Finding[] = []
  if (situation > situationShare) {
    found.push({
      code: 'situation-too-much',
      severity: 'advice',
      block: 'situation',
      text: `情况占了正文的 ${percent(situation)}（一般不超过 ${percent(situationShare)}）。请精简情况，把篇幅留给分析和建议。`,
    })
  }
  if (suggestions / whole < suggestionShare) {
    found.push({
      code: 'suggestions-too-little',
      severity: 'advice',
      block: 'suggestions',
      text: `建议只占正文的 ${percent(suggestions / whole)}（一般不少于 ${percent(suggestionShare)}）。请把建议写得更具体。`,
    })
  }
  return found
}

export const formRules: readonly Rule[] = [titleForm, tooShort, proportion]
