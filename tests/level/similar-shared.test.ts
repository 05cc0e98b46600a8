// 都谈到: what is shown as common to two texts stands in both of them, and names something.
import { expect, it } from 'vitest'
import { featuresOf, type Matter, wholeText } from '../../services/intake/similarity/features.ts'
import { fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import { measure } from '../../services/intake/similarity/measure.ts'
import { candidateOf } from '../../services/intake/similarity/search.ts'
import { sharedWords } from '../../services/intake/similarity/shared-words.ts'
import { namesSomething } from '../../services/intake/text/matter-words.ts'
import { unseenTexts } from '../bench/similar-unseen.ts'

const shown = (one: Matter, other: Matter): string[] => {
  const [measured] = measure(featuresOf(wholeText(one)), [candidateOf('other', fingerprintOf(other))])
  return sharedWords(one, other, measured?.shared ?? [])
}

const lift: Matter = {
  title: '关于老旧小区加装电梯的提案',
  situation: '老旧小区多数没有电梯，加装电梯有三个难点，一段时间里完成的很少，三个月只装了一部电梯。',
  analysis: '',
  suggestions: ['为老旧小区加装电梯给予补贴。'],
}
const other: Matter = {
  title: '关于老楼增设电梯的提案',
  situation: '老旧小区的老人上下楼难，有三个难点，一段时间里完成的很少，三个月只办成一件。电梯是最盼望的。',
  analysis: '',
  suggestions: ['为老楼增设电梯给予补贴。'],
}

it('[B10] what both speak of stands in both as it is shown: a near word of one of them is not', () => {
  for (const [one, two] of [
    [lift, other],
    [other, lift],
  ] as const) {
    const words = shown(one, two)
    expect(words.join()).toContain('电梯')
    for (const word of words) for (const matter of [one, two]) expect(wholeText(matter), word).toContain(word)
  }
})

it('[B10] nor are numbers, times and words of every text', () => {
  for (const word of [
    '有三',
    '完成',
    '三个月',
    '一段',
    '不着',
    '关上',
    '十点',
    '几天',
    '十四',
    '下来',
    '只能',
  ])
    expect(namesSomething(word), word).toBe(false)
  for (const word of [
    '电梯',
    '三农',
    '一卡通',
    '井盖',
    '噪声',
    '停车',
    '公交',
    '充电桩',
    '供热',
    '积水',
    '污水',
  ])
    expect(namesSomething(word), word).toBe(true)
  const words = shown(lift, other)
  for (const word of ['有三', '完成', '三个月', '一段', '没有']) expect(words).not.toContain(word)
})

it('[B10] and of all our labelled texts on one matter it is so, with something left to show', () => {
  for (const one of unseenTexts.filter(({ label }) => label === 'duplicate')) {
    const base = unseenTexts.find(({ matter, label }) => matter === one.matter && label === 'base') as Matter
    const words = shown(one, base)
    expect(words.length, one.title).toBeGreaterThan(2)
    for (const word of words) expect(wholeText(base), word).toContain(word)
  }
})
