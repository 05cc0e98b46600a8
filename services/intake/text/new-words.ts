// Words that the platform's dictionary does not know 新词 (托育, 网约车, 充电桩, 低空经济), found in the texts themselves. A run
// of characters is a word if its parts stand together far oftener than chance would have it (cohesion, the normalised
// pointwise mutual information of its weakest cut), and if what stands before and after it varies (the entropy of its neighbours: a
// piece of a word always has the rest of it beside it). Pure; the same texts give the same words.

/** 碳达峰碳中和 is as long as a word of a matter gets; what is longer is a phrase. */
export const longest = 6
/** In fewer texts than this it may be anything. */
const fewest = 3
/** And in fewer than this share of them it could never be hot. */
const leastShare = 0.004
/** From 0, as chance would have it, to 1, never apart. */
const leastCohesion = 0.5
/** The variety of neighbours, in nats: three kinds of them; of what stands in a few texts half of what they could have. */
const enoughVariety = 1
const leastVariety = 0.5
/** So much text is looked through: some three hundred proposals. Of more every second text is, or every third. */
const mostCharacters = 200_000

const hanRuns = /\p{Script=Han}+/gu
/** What stands in every title, and no word goes across. */
const frame = /关于|提案|议案|建议|的|了/g

/** The runs of Han characters of a text. */
export const runsOf = (parts: readonly string[]): string[] =>
  parts.flatMap((part) => part.normalize('NFKC').replace(frame, ' ').match(hanRuns) ?? [])

/** How often a run of up to six characters stands in the texts; 0 for what is too rare. */
export type CountOf = (word: string) => number

interface Counted {
  count: number
  texts: number
  last: number
}

/** The runs that are words, as far as they are `wanted`, in order of their code points. */
export function wordsWithin(
  texts: readonly (readonly string[])[],
  wanted: (word: string, countOf: CountOf) => boolean,
): string[] {
  const all = someOf(texts.map(runsOf))
  const least = Math.max(fewest, Math.ceil(all.length * leastShare))
  const { counted, total } = countedIn(all, least)
  const countOf: CountOf = (word) => counted.get(word)?.count ?? 0
  const cohesive = [...counted.keys()].filter(
    (word) => cohesionOf(word, countOf, total) >= leastCohesion && wanted(word, countOf),
  )
  return freeAmong(all, new Set(cohesive), countOf).sort()
}

/** Every so-manieth text, so that what is read of them stays bounded. */
function someOf(texts: readonly string[][]): string[][] {
  const characters = texts.reduce(
    (sum, runs) => sum + runs.reduce((length, run) => length + run.length, 0),
    0,
  )
  const every = Math.max(1, Math.ceil(characters / mostCharacters))
  return texts.filter((_, index) => index % every === 0)
}

/** Longer runs are counted only where both of their shorter ones are not rare: there are not many of them. */
function countedIn(texts: readonly string[][], least: number) {
  const counted = new Map<string, Counted>()
  let total = 0
  for (let length = 1; length <= longest; length++) {
    const found = new Map<string, Counted>()
    for (const [index, runs] of texts.entries())
      for (const run of runs)
        for (let at = 0; at + length <= run.length; at++) {
          const word = run.slice(at, at + length)
          if (length === 1) total += 1
          else if (!(counted.has(word.slice(0, -1)) && counted.has(word.slice(1)))) continue
          const known = found.get(word)
          if (known === undefined) found.set(word, { count: 1, texts: 1, last: index })
          else {
            known.count += 1
            known.texts += known.last === index ? 0 : 1
            known.last = index
          }
        }
    for (const [word, one] of found) if (one.texts >= least) counted.set(word, one)
  }
  return { counted, total }
}

function cohesionOf(word: string, countOf: CountOf, total: number): number {
  if (word.length < 2) return 0
  const count = countOf(word)
  const cuts = Array.from({ length: word.length - 1 }, (_, at) =>
    Math.log((count * total) / (countOf(word.slice(0, at + 1)) * countOf(word.slice(at + 1)))),
  )
  return Math.min(...cuts) / Math.log(total / count)
}

function freeAmong(texts: readonly string[][], words: ReadonlySet<string>, countOf: CountOf): string[] {
  const beside = new Map([...words].map((word) => [word, { before: new Map(), after: new Map() }] as const))
  // At the edge of a text anything could stand: each time something else. At the edge of a run stands what comes beyond it: a
  // clause that twenty texts have between the same ones is no word.
  let edges = 0
  const add = (neighbours: Map<string, number>, inRun: string | undefined, beyond: string | undefined) => {
    const name = inRun ?? (beyond === undefined ? `edge ${edges++}` : `beyond ${beyond}`)
    neighbours.set(name, (neighbours.get(name) ?? 0) + 1)
  }
  for (const runs of texts)
    for (const [index, run] of runs.entries()) {
      const [before, after] = [runs[index - 1]?.at(-1), runs[index + 1]?.[0]]
      for (let at = 0; at < run.length; at++)
        for (let length = 2; length <= longest && at + length <= run.length; length++) {
          const neighbours = beside.get(run.slice(at, at + length))
          if (neighbours === undefined) continue
          add(neighbours.before, run[at - 1], before)
          add(neighbours.after, run[at + length], after)
        }
    }
  return [...beside].flatMap(([word, { before, after }]) => {
    const enough = Math.min(enoughVariety, leastVariety * Math.log(countOf(word)))
    return Math.min(varietyOf(before), varietyOf(after)) >= enough ? [word] : []
  })
}

function varietyOf(neighbours: ReadonlyMap<string, number>): number {
  const counts = [...neighbours.values()]
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0)
}
