// Words that no dictionary knows among the hot words of a year (A9): found in the texts themselves, as a reckoning of its own
// finds them, whole and not in pieces, and no word of the trade among them.
import { describe, expect, it } from 'vitest'
import { hottest } from '../../services/intake/text/hot.ts'
import { wordsWithin } from '../../services/intake/text/new-words.ts'
import { crossedTexts } from '../bench/similar-crossed.ts'
import { unseenTexts } from '../bench/similar-unseen.ts'
import { drafted, must } from './journey.ts'
import { memoryLevel, testLevel } from './memory-level.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'

const collection = [...unseenTexts, ...crossedTexts].map(({ title, situation, analysis, suggestions }) => [
  title,
  situation,
  analysis,
  ...suggestions,
])

/** As it is documented, by looking at every run of two to six characters and at all its places: slow, and nothing left out. */
function reference(texts: readonly (readonly string[])[]): string[] {
  const runs = texts.map((parts) =>
    parts.flatMap((part) =>
      part.split(/关于|提案|议案|建议|[的了]|[^\p{Script=Han}]/u).filter((run) => run !== ''),
    ),
  )
  const places = new Map<string, { text: number; before: string; after: string }[]>()
  let total = 0
  let edge = 0
  runs.forEach((ofText, text) => {
    ofText.forEach((run, index) => {
      total += run.length
      const beyond = [ofText[index - 1], ofText[index + 1]]
      for (let from = 0; from < run.length; from++)
        for (let to = from + 1; to <= Math.min(run.length, from + 6); to++) {
          edge += 1
          const word = run.slice(from, to)
          const before = run[from - 1] ?? (beyond[0] === undefined ? `<${edge}` : `<${beyond[0].slice(-1)}`)
          const after = run[to] ?? (beyond[1] === undefined ? `>${edge}` : `>${beyond[1].slice(0, 1)}`)
          places.set(word, [...(places.get(word) ?? []), { text, before, after }])
        }
    })
  })
  const often = (word: string) => places.get(word)?.length ?? 0
  const entropy = (all: readonly string[]) =>
    [...new Set(all)]
      .map((one) => all.filter((other) => other === one).length / all.length)
      .reduce((sum, share) => sum - share * Math.log(share), 0)
  const least = Math.max(3, Math.ceil(texts.length * 0.004))
  return [...places]
    .filter(([word, all]) => {
      if (word.length < 2 || new Set(all.map(({ text }) => text)).size < least) return false
      const count = all.length
      for (let cut = 1; cut < word.length; cut++) {
        const chance = (often(word.slice(0, cut)) * often(word.slice(cut))) / total
        if (Math.log(count / chance) / Math.log(total / count) < 0.5) return false
      }
      const enough = Math.min(1, Math.log(count) / 2)
      const [left, right] = [all.map(({ before }) => before), all.map(({ after }) => after)]
      return entropy(left) >= enough && entropy(right) >= enough
    })
    .map(([word]) => word)
    .sort()
}

/** Matters of which no dictionary knows the name, and in what is said of them. */
const matters = ['托育', '网约车', '充电桩', '低空经济', '陪诊师', '银发族', '预制菜', '海绵城市']
const saying = [
  (one: string, other: string) => `关于发展${one}和${other}的提案。目前${one}发展缓慢，${other}无人过问。`,
  (one: string, other: string) => `我区${one}管理不规范，群众对${other}反映强烈，应增设${one}网点。`,
  (one: string, other: string) => `建议加强${one}监管，建立健全${other}长效机制。不少${one}闲着。`,
  (one: string, other: string) =>
    `据统计，${one}占比不足三成，有关部门把${other}列为试点。新建${other}迟迟没有落实。`,
  (one: string, other: string) => `明确${one}牵头单位，补齐${other}短板，为${one}提供财政资金。`,
]

const textOf = (n: number): string => {
  const [one = '', other = ''] = [matters[n % matters.length], matters[(n * 3 + 1) % matters.length]]
  return [0, 2].map((more) => saying[(n + more) % saying.length]?.(one, other)).join('')
}
const texts = Array.from({ length: 40 }, (_, n) => textOf(n))

const inTexts = (word: string) => texts.filter((text) => text.includes(word)).length

describe('[A9] what the dictionary does not know', () => {
  it('[A9] is found as a reference computation finds it that looks at every run of characters', () => {
    const found = wordsWithin(collection, () => true)
    expect(found.length).toBeGreaterThan(100)
    expect(found).toEqual(reference(collection))
  })

  it('[A9] stands whole among the hot words, in as many texts as have it, and nothing else does', () => {
    const words = hottest(
      texts.map((text) => [text]),
      20,
    )
    expect(words.map(({ word, texts: found }) => [word, found])).toEqual(
      matters
        .map((word) => [word, inTexts(word)] as const)
        .sort(([a, inA], [b, inB]) => inB - inA || b.length - a.length || (a < b ? -1 : 1)),
    )
  })

  it('[A9] of a level’s texts its own name is no matter', async () => {
    const level = memoryLevel({ now: opening })
    for (const [index, text] of texts.slice(0, 8).entries()) {
      const id = await drafted(level, {
        title: `关于${testLevel.name}第${index}件事的提案`,
        situation: `${testLevel.name}${text}`,
      })
      await must(level, people.lin, `/intake/proposals/${id}/file`)
    }
    await level.act(people.committee, '/intake/hot-words', { year: 2026 })
    const { words } = (await level.get(people.he, '/intake/hot-words/2026')).body
    const names = words.map(({ word }: { word: string }) => word)
    expect(names).toContain('托育')
    expect(names.filter((word: string) => word.includes('德城'))).toEqual([])
  })

  it('[A9] a clause that copies of one text share is no word', () => {
    const copies = Array.from({ length: 20 }, () => ['潮汐车道好，蛙鸣扰民多，蓑衣过桥去。'])
    expect(wordsWithin(copies, () => true)).toEqual([])
  })

  it('[A9] is looked for in a bounded amount of text: of more only every so-manieth is looked through', () => {
    const plain = saying.map((one) => one('托育', '网约车')).join('')
    const many = Array.from({ length: 3600 }, (_, n) => `${textOf(n)}${plain}`)
    const characters = many.join('').match(/\p{Script=Han}/gu)?.length ?? 0
    expect(characters).toBeGreaterThan(600_000)
    expect(characters).toBeLessThan(900_000)
    const step = Math.ceil(many.map(framed).join('').length / 200_000)
    expect(step).toBeGreaterThan(2)
    const found = wordsWithin(
      many.map((text, n) => [n % step === 1 ? `${text}河边蛙鸣很多。夜里蛙鸣不断。听不到蛙鸣吗？` : text]),
      () => true,
    )
    expect(found).toContain('托育')
    expect(found).not.toContain('蛙鸣')
  })
})

/** What is looked through of a text. */
const framed = (text: string) => text.replaceAll(/关于|提案|议案|建议|[的了]|[^\p{Script=Han}]/gu, '')
