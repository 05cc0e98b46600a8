// Grouping a quarter's tickets 归类 (A6): the same groups as by comparing each ticket with each group, in a fraction of the
// time.
import { describe, expect, it } from 'vitest'
import { type Grouped, groupsOf } from '../../services/intake/text/clusters.ts'
import { lengthOf, weightsIn } from '../../services/intake/text/likeness.ts'

/** Tickets on many matters, in the words of the matter and in common ones; the same in every run. */
function tickets(count: number, matters: number, beside: number): Grouped[] {
  let state = 7
  const chance = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  // Some words stand in very many tickets, most in few.
  const word = () => `词${Math.floor(6000 * chance() ** 3)}`
  const words = (many: number) => Array.from({ length: many }, word)
  const known = Array.from({ length: matters }, () => words(12))
  return Array.from({ length: count }, (_, index) => {
    const matter = known[Math.floor(chance() * matters)] ?? []
    const own = new Set([...matter.filter(() => chance() < 0.7), ...words(beside)])
    return { id: `t${index}`, at: String(100_000 + index), words: [...own].sort() }
  })
}

/** As it is defined: each joins the group it is most like, from a third of their telling words on, or begins one. */
function reference(texts: readonly Grouped[]): string[][] {
  const weights = weightsIn(texts)
  const groups: Grouped[][] = []
  for (const text of texts) {
    let best: { group: Grouped[]; score: number } | undefined
    for (const group of groups) {
      const share = (one: string) => group.filter(({ words }) => words.includes(one)).length / group.length
      const all = [...new Set(group.flatMap(({ words }) => words))]
      const shared = text.words.reduce((sum, one) => sum + weights(one) ** 2 * share(one), 0)
      const middle = Math.sqrt(all.reduce((sum, one) => sum + (weights(one) * share(one)) ** 2, 0))
      const score = shared / (lengthOf(text.words, weights) * middle)
      if (score >= 0.34 && (best === undefined || score > best.score)) best = { group, score }
    }
    if (best === undefined) groups.push([text])
    else best.group.push(text)
  }
  return groups.map((group) => group.map(({ id }) => id))
}

describe('[A6] the groups of a quarter’s tickets', () => {
  it('[A6] are those of a reference that compares everything with everything', { timeout: 60_000 }, () => {
    const texts = tickets(220, 30, 6)
    const found = groupsOf(texts).map(({ members }) => members.map(({ id }) => id))
    const expected = reference(texts)
    expect(found.filter((group) => group.length > 1).length).toBeGreaterThan(10)
    expect(found.map((group) => group.join()).sort()).toEqual(expected.map((group) => group.join()).sort())
  })

  it('[A6] of three thousand on four hundred matters are there within seconds', { timeout: 60_000 }, () => {
    const texts = tickets(3000, 400, 25)
    const begun = process.cpuUsage()
    expect(groupsOf(texts).length).toBeGreaterThan(300)
    const { user } = process.cpuUsage(begun)
    expect(user / 1_000_000).toBeLessThan(3)
  })
})

describe('[A8] what a ticket is called', () => {
  const ticket = (id: string, leading: string[], others: string[]): Grouped => ({
    id,
    at: id,
    words: [...leading, ...others],
    leading,
  })
  const together = (all: readonly Grouped[]) =>
    groupsOf(all).map(({ members }) => members.map(({ id }) => id).join('+'))

  it('[A8] counts twice: two of one title are one matter, though each tells it in its own words', () => {
    const told = ['晚上', '摔倒', '老人', '门口', '下楼', '北门', '漆黑', '孩子', '放学', '害怕']
    const all = [
      ticket('a', ['路灯', '不亮'], told.slice(0, 5)),
      ticket('b', ['路灯', '不亮'], told.slice(5)),
      // Each of these words is what another ticket is called: it is no mere way of writing.
      ...told.map((word, index) => ticket(`o${index}`, [word, `事${index}`, `物${index}`, `处${index}`], [])),
    ]
    expect(together(all)).toContain('a+b')
  })

  it('[A8] is what it is about: words that stand in no title hold two matters together no longer', () => {
    const form = Array.from({ length: 20 }, (_, index) => `套话${index}`)
    const all = [
      ticket('a', ['路灯', '不亮'], form),
      ticket('b', ['暖气', '不热'], form),
      ticket('c', ['井盖', '缺失'], form),
      ticket('d', ['垃圾', '清运'], form),
    ]
    expect(together(all)).toEqual(['a', 'b', 'c', 'd'])
  })
})
