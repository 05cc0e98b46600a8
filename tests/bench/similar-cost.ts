// What a similarity check costs as the collection grows: read units and time at 10 000 proposals and at 100 000, through
// the shipped search and the shipped view store on the embedded engine.
//
// The texts are the demo's and our own labelled ones, again and again, each copy with a tenth of its keys its own; the rows
// are those a filing makes, put straight into the table. Of posting lists only those are filled that the checks ask for (in
// full, however long), since a query reads one partition and no other; signatures are there for all that are in a filled
// list. Each collection lies on an engine of its own, and the checks go to the two in turn: whatever else the machine does,
// and however warm its code is, both meet the same.
import proposals from '#data/proposals.json' with { type: 'json' }
import type { Matter } from '../../services/intake/similarity/features.ts'
import { type Fingerprint, fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import { findSimilar } from '../../services/intake/similarity/search.ts'
import { indexRows } from '../../services/intake/similarity/similar-views.ts'
import { seededRandom, writeProposal } from '../demo/texts.ts'
import { type BareViews, onBareViews } from './bare-views.ts'
import { type Figure, median, ratioFigure, rounded } from './figures.ts'
import { ownTexts } from './similar-own.ts'

const small = 10_000
const large = 100_000
const runs = 10
/** One unit is half a read of 4 kB; a check may cost this many whole ones. */
const mostUnits = 64
const target = 1.2
const ownShare = 0.1

const checks: readonly Matter[] = ownTexts.filter(({ label }) => label === 'duplicate').slice(0, 6)

function texts(): Matter[] {
  const demo = proposals.flatMap(({ title, unit }) =>
    [1, 2, 3].map((copy) => ({ title, ...writeProposal({ title, unit }, seededRandom(`${title}${copy}`)) })),
  )
  return [...ownTexts.filter(({ label }) => label !== 'duplicate'), ...demo]
}

/** The newest first would be a favour to the check: filings are spread over the years, ours among them. */
const filedAt = (index: number) => new Date(Date.UTC(2006, 0, 1) + index * 6_000_000).toISOString()

export const similarCost = (): Promise<Figure[]> =>
  onBareViews((few) => onBareViews((many) => measured(few, many)))

/** What a check of one collection cost, in every run but the first, which warms up. */
interface Cost {
  readonly units: number[]
  readonly times: number[]
}

async function measured(few: BareViews, many: BareViews): Promise<Figure[]> {
  const fingerprints = texts().map((text) => fingerprintOf(text))
  const asked = new Set(checks.flatMap((check) => fingerprintOf(check).keys))
  await few.fill(rowsOf(fingerprints, asked, small))
  await many.fill(rowsOf(fingerprints, asked, large))
  const [before, after] = await inTurn([few, many])
  const at = (count: number) => `${count} proposals`
  const against = { against: at(small), target, better: 'lower', runs } as const
  return [
    ratioFigure({
      figure: `similar check read units, ${at(large)}`,
      value: median(after.units),
      unit: 'RRU',
      base: median(before.units),
      ...against,
    }),
    ratioFigure({
      figure: `similar check time, ${at(large)}`,
      value: rounded(median(after.times)),
      unit: 'ms',
      base: rounded(median(before.times)),
      ...against,
    }),
    ratioFigure({
      figure: `similar check read units at most, ${at(large)}`,
      value: Math.max(...after.units),
      unit: 'RRU',
      against: 'what a check may cost',
      base: mostUnits,
      target: 1,
      better: 'lower',
      runs,
    }),
  ]
}

/** Whoever is asked first in one round is asked second in the next. */
async function inTurn(both: readonly [BareViews, BareViews]): Promise<[Cost, Cost]> {
  const costs: [Cost, Cost] = [
    { units: [], times: [] },
    { units: [], times: [] },
  ]
  for (let run = 0; run <= runs; run++)
    for (const check of checks)
      for (const which of run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const { views, meter } = both[which]
        meter.units = 0
        const began = performance.now()
        await findSimilar(views, check)
        if (run === 0) continue
        costs[which].times.push(performance.now() - began)
        costs[which].units.push(meter.units)
      }
  return costs
}

/** The rows of so many filings, the small collection spread over the same years as the large one. */
function* rowsOf(
  fingerprints: readonly Fingerprint[],
  asked: ReadonlySet<string>,
  count: number,
): Generator<object> {
  const random = seededRandom('fill')
  for (let index = 0; index < count; index++) {
    const print = fingerprints[index % fingerprints.length] as Fingerprint
    const keys = print.keys.filter((key) => asked.has(key) && random() > ownShare)
    if (keys.length === 0) continue
    for (const row of indexRows({ ...print, keys }, `p${index}`, filedAt((index * 7919) % large)))
      yield { ...row, relayed: 3 }
  }
}
