// npm run bench:similar -- [--file FILE | --set own|unseen|crossed] [--json FILE]: how well similar proposals are found and told
// apart, by the shipped index and measure, beside brute force. Lines: {id, base, label, title, body}; the collection is
// every line, a text is never compared with itself, and each labelled text looks for the one it was made from.
//
// Beside what is asked for it prints by folds of the topics how steady the figure is that no constant may be fitted to,
// and a control: the same figure against the bases of other matters, which is 0.5 when only the matter counts.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { policyDefaults } from '#contracts/policy.ts'
import { seededRandom } from '../demo/texts.ts'
import { baselines } from './baselines.ts'
import { percentile, rounded, writeJson } from './figures.ts'
import {
  aucOf,
  type Line,
  linesOf,
  measured,
  type Outcome,
  of,
  queriesOf,
  toldOf,
} from './similar-collection.ts'
import { crossedTexts } from './similar-crossed.ts'
import { ownTexts } from './similar-own.ts'
import { unseenTexts } from './similar-unseen.ts'

const { values } = parseArgs({
  options: { file: { type: 'string' }, set: { type: 'string', default: 'own' }, json: { type: 'string' } },
})

const read = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)

const sets = { own: ownTexts, unseen: unseenTexts, crossed: crossedTexts }
const ours = sets[values.set as keyof typeof sets] ?? ownTexts
const lines = values.file === undefined ? linesOf(ours) : read(values.file)
const queries = queriesOf(lines)

function tops(outcomes: readonly Outcome[]) {
  const within = (most: number) =>
    rounded(outcomes.filter(({ rank }) => rank <= most).length / (outcomes.length || 1))
  return { n: outcomes.length, top1: within(1), top3: within(3), top5: within(5) }
}

/** Folds of the topics, several times over. */
function byFolds(outcomes: readonly Outcome[], folds: number) {
  const all = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
    const random = seededRandom(`folds ${seed}`)
    const topics = [...new Set(outcomes.map(({ matter }) => matter))]
      .map((topic) => ({ topic, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ topic }) => topic)
    return Array.from({ length: folds }, (_, fold) =>
      aucOf(outcomes.filter(({ matter }) => topics.indexOf(matter) % folds === fold)),
    )
  })
  return {
    mean: rounded(all.reduce((sum, one) => sum + one, 0) / all.length),
    worst: rounded(Math.min(...all)),
  }
}

const ordering = (outcomes: readonly Outcome[]) => ({
  duplicate: tops(of(outcomes, 'duplicate')),
  sameTopic: tops(of(outcomes, 'same-topic')),
  aucSameTopicOverRelated: rounded(aucOf(outcomes)),
})

function bruteForce(name: string): Outcome[] {
  const measure = baselines[name]?.(lines.map(({ title, body }) => `${title}\n${body}`))
  return queries.map(({ index, matter, label, wanted }) => {
    const scores = measure?.(index) ?? []
    const score = scores[wanted] ?? 0
    const rank = 1 + scores.filter((one, place) => place !== index && place !== wanted && one > score).length
    return { matter, label, rank, score, resemblance: 0, likeness: undefined, told: false }
  })
}

const { outcomes, controls, times } = await measured(lines)
const { mergeThreshold, relatedThreshold } = policyDefaults
const shareOf = (label: string, counts: (one: Outcome) => boolean) => {
  const ones = of(outcomes, label)
  return rounded(ones.filter(counts).length / (ones.length || 1))
}
/** Above the merge threshold is what is told as 几乎相同: by the words, and by the matter as well. */
const above = (label: string) => shareOf(label, ({ likeness }) => likeness === 'near-identical')
const inWords = (label: string) => shareOf(label, ({ resemblance }) => resemblance >= mergeThreshold)
const result = {
  ...ordering(outcomes),
  related: { n: of(outcomes, 'related').length, falseMergeRate: above('related') },
  mergeThreshold,
  duplicatesKept: above('duplicate'),
  msPerQuery: { p50: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)) },
  baselines: Object.fromEntries(Object.keys(baselines).map((name) => [name, ordering(bruteForce(name))])),
}

const table = new Table({
  head: ['', 'duplicate top 3', 'same matter top 5', 'same matter over related (AUC)'],
})
for (const [name, one] of Object.entries({ 'shipped index': result, ...result.baselines }))
  table.push([name, one.duplicate.top3, one.sameTopic.top5, one.aucSameTopicOverRelated])
process.stdout.write(`${table.toString()}\n`)
process.stdout.write(
  `threshold ${mergeThreshold}: duplicates kept ${result.duplicatesKept} (wanted ≥ 0.95), related above it ${result.related.falseMergeRate} (wanted ≤ 0.02); ` +
    `by words alone ${inWords('duplicate')} and ${inWords('related')}; ` +
    `a query ${result.msPerQuery.p50} ms (p95 ${result.msPerQuery.p95} ms)\n`,
)
const [fifths, halves] = [byFolds(outcomes, 5), byFolds(outcomes, 2)]
process.stdout.write(
  `AUC by fifths of the topics, six times: mean ${fifths.mean}, worst ${fifths.worst}; by halves: worst ${halves.worst}; ` +
    `control, against other matters: ${rounded(aucOf(controls))}\n`,
)
process.stdout.write(
  `floor ${relatedThreshold}: same matter told ${rounded(toldOf(of(outcomes, 'same-topic')))} (wanted ≥ 0.98), ` +
    `related ${rounded(toldOf(of(outcomes, 'related')))}, other matters ${rounded(toldOf(controls))}\n`,
)
writeJson(values.json, result)
