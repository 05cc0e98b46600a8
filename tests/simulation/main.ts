// npm run simulate -- --seeds N --steps M --seed S: runs N seeds from S on and says how to replay one that fails.
import { parseArgs } from 'node:util'
import { luxuries, type Safeguard, safeguards } from './safeguards.ts'
import { type Result, simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    steps: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string' },
    topics: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

function whole(name: 'seeds' | 'steps' | 'seed'): number {
  const value = Number(values[name])
  if (!Number.isSafeInteger(value) || value < 0) {
    process.stderr.write(`--${name} 应为非负整数 must be a whole number, not ${values[name]}\n`)
    process.exit(2)
  }
  return value
}

const seeds = whole('seeds')
const steps = whole('steps')
const first = whole('seed')
const removable = [...safeguards, ...luxuries]
const without = removable.find((name) => name === values.without)
if (values.without !== undefined && without === undefined) {
  process.stderr.write(`--without: one of ${removable.join(', ')}\n`)
  process.exit(2)
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
const totals = { moves: 0, records: 0, concluded: 0 }
const tally = new Map<string, number>()
const failed: Result[] = []

for (let seed = first; seed < first + seeds; seed += 1) {
  const result = await simulate({ seed, steps, topics: values.topics, ...withoutOf(without) })
  totals.moves += result.moves
  totals.records += result.records
  totals.concluded += result.concluded
  for (const [what, times] of result.tally) tally.set(what, (tally.get(what) ?? 0) + times)
  if (result.violation !== undefined) {
    failed.push(result)
    await tell(result)
  }
  const done = seed - first + 1
  if (process.stdout.isTTY)
    process.stdout.write(`\r${done}/${seeds} seeds, ${failed.length} failed, ${seconds()} s `)
  else if (done % 50 === 0) say(`${done}/${seeds} seeds, ${failed.length} failed, ${seconds()} s`)
}

if (process.stdout.isTTY) say('')
if (values.verbose) {
  for (const [what, times] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
    say(`${String(times).padStart(8)} ${what}`)
}
say(
  `${seeds} seeds × ${steps} steps in ${seconds()} s: ${totals.moves} moves, ${totals.records} records, ` +
    `${totals.concluded} proposals to the end, ${failed.length} seeds failed`,
)
if (failed.length > 0) {
  say(`failed: ${failed.map(({ seed }) => seed).join(', ')}; keep them in tests/simulation/regressions.json`)
  process.exitCode = 1
}

function withoutOf(safeguard: Safeguard | undefined): { without?: Safeguard } {
  return safeguard === undefined ? {} : { without: safeguard }
}

/** The first failure in full, with what happened to the aggregate it is about; the others in a line. */
async function tell({ seed, violation, trace }: Result): Promise<void> {
  if (violation === undefined) return
  say(`\nseed ${seed} breaks ${violation.message}`)
  if (failed.length > 1) return
  say('\nthe last moves:')
  for (const line of trace) say(`  ${line}`)
  const about = /[0-9a-z]{20}/.exec(violation.message)?.[0]
  if (about !== undefined) {
    const again = await simulate({ seed, steps, about, topics: values.topics, ...withoutOf(without) })
    say(`\nthe last moves about ${about}:`)
    for (const line of again.trace) say(`  ${line}`)
  }
  const taken = `${values.topics ? ' --topics' : ''}${without === undefined ? '' : ` --without ${without}`}`
  say(`\nreplay: npm run simulate -- --seeds 1 --seed ${seed} --steps ${steps}${taken}\n`)
}
