// npm run bench:similar -- --file FILE [--json FILE]: how well similar proposals are found and told
// apart, by the shipped index and measure, beside brute force. Lines: {id, base, label, title, body}; the collection is
// every line, a text is never compared with itself, and each labelled text looks for the one it was made from.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { policyDefaults } from '#contracts/policy.ts'
import { memoryViews } from '#kernel/memory/memory-stores.ts'
import type { Matter } from '../../services/intake/similarity/features.ts'
import { fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import { findSimilar } from '../../services/intake/similarity/search.ts'
import { indexRows } from '../../services/intake/similarity/similar-views.ts'
import { baselines } from './baselines.ts'
import { percentile, rounded, writeJson } from './figures.ts'
import { ownTexts } from './similar-own.ts'

interface Line {
  readonly id: string
  readonly base: string | null
  readonly label: string
  readonly title: string
  readonly body: string
}

/** Where the text it was made from came, and what was measured of the two. */
interface Outcome {
  readonly label: string
  readonly rank: number
  readonly score: number
  readonly resemblance: number
}

const { values } = parseArgs({
  options: { file: { type: 'string' }, json: { type: 'string' } },
})

const ownLines = (): Line[] =>
  ownTexts.map(({ matter, label, title, situation, analysis, suggestions }, index) => ({
    id: String(index),
    base: matter,
    label,
    title,
    body: [situation, analysis, ...suggestions].join('\n'),
  }))

const read = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)

const lines = values.file === undefined ? ownLines() : read(values.file)
const matterOf = ({ title, body }: Line): Matter => ({
  title,
  situation: body,
  analysis: '',
  suggestions: [],
})

/** Of each base the place of its text. */
const bases = new Map(
  lines.flatMap(({ base, label }, index) => (label === 'base' && base ? [[base, index]] : [])),
)
const queries = lines.flatMap(({ base, label }, index) => {
  const wanted = base === null || label === 'base' ? undefined : bases.get(base)
  return wanted === undefined ? [] : [{ index, label, wanted }]
})

const auc = (above: readonly number[], below: readonly number[]): number => {
  const won = above.flatMap((one) =>
    below.map((other): number => (one > other ? 1 : one === other ? 0.5 : 0)),
  )
  return won.reduce((sum, one) => sum + one, 0) / (won.length || 1)
}

const of = (outcomes: readonly Outcome[], label: string) => outcomes.filter((one) => one.label === label)

function tops(outcomes: readonly Outcome[]) {
  const within = (most: number) =>
    rounded(outcomes.filter(({ rank }) => rank <= most).length / (outcomes.length || 1))
  return { n: outcomes.length, top1: within(1), top3: within(3), top5: within(5) }
}

const ordering = (outcomes: readonly Outcome[]) => ({
  duplicate: tops(of(outcomes, 'duplicate')),
  sameTopic: tops(of(outcomes, 'same-topic')),
  aucSameTopicOverRelated: rounded(
    auc(
      of(outcomes, 'same-topic').map(({ score }) => score),
      of(outcomes, 'related').map(({ score }) => score),
    ),
  ),
})

async function shipped() {
  const views = memoryViews()
  for (const [index, line] of lines.entries()) {
    const filedAt = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString()
    for (const row of indexRows(fingerprintOf(matterOf(line)), line.id, filedAt)) await views.put(row, 1)
  }
  const outcomes: Outcome[] = []
  const times: number[] = []
  for (const { index, label, wanted } of queries) {
    const line = lines[index] as Line
    const began = performance.now()
    const found = await findSimilar(views, matterOf(line), { exclude: line.id })
    times.push(performance.now() - began)
    const at = found.findIndex(({ id }) => id === lines[wanted]?.id)
    const { score = 0, resemblance = 0 } = found[at] ?? {}
    outcomes.push({ label, rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1, score, resemblance })
  }
  return { outcomes, times }
}

function bruteForce(name: string): Outcome[] {
  const measure = baselines[name]?.(lines.map(({ title, body }) => `${title}\n${body}`))
  return queries.map(({ index, label, wanted }) => {
    const scores = measure?.(index) ?? []
    const score = scores[wanted] ?? 0
    const rank = 1 + scores.filter((one, place) => place !== index && place !== wanted && one > score).length
    return { label, rank, score, resemblance: 0 }
  })
}

const { outcomes, times } = await shipped()
const { mergeThreshold } = policyDefaults
const above = (label: string) => {
  const ones = of(outcomes, label)
  return rounded(ones.filter(({ resemblance }) => resemblance >= mergeThreshold).length / (ones.length || 1))
}
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
    `a query ${result.msPerQuery.p50} ms (p95 ${result.msPerQuery.p95} ms)\n`,
)
writeJson(values.json, result)
