// What a similarity check costs as the collection grows: read units and time at 10 000 proposals and at 100 000, through
// the shipped search and the shipped view store on the embedded engine.
//
// The texts are the demo's and our own labelled ones, again and again, each copy with a tenth of its keys its own; rows
// are put straight into the table. Of posting lists only those are filled that the checks ask for (in full, however
// long), since a query reads one partition and no other; signatures are there for all that are in a filled list.
import proposals from '#data/proposals.json' with { type: 'json' }
import type { Matter } from '../../services/intake/similarity/features.ts'
import { type Fingerprint, fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import {
  findSimilar,
  postingSort,
  postingsOf,
  signatureKey,
} from '../../services/intake/similarity/search.ts'
import { seededRandom, writeProposal } from '../demo/texts.ts'
import { type BareViews, onBareViews } from './bare-views.ts'
import { type Figure, median, ratioFigure, rounded } from './figures.ts'
import { ownTexts } from './similar-own.ts'

const small = 10_000
const large = 100_000
const runs = 5
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

export const similarCost = (): Promise<Figure[]> => onBareViews(measured)

async function measured({ views, meter, fill }: BareViews): Promise<Figure[]> {
  const fingerprints = texts().map((text) => fingerprintOf(text))
  const asked = new Set(checks.flatMap((check) => fingerprintOf(check).keys))
  const cost = async () => {
    const units: number[] = []
    const times: number[] = []
    for (let run = 0; run <= runs; run++)
      for (const check of checks) {
        meter.units = 0
        const began = performance.now()
        await findSimilar(views, check)
        // The first run warms up.
        if (run === 0) continue
        times.push(performance.now() - began)
        units.push(meter.units)
      }
    return { units: median(units), most: Math.max(...units), time: median(times) }
  }
  await fill(rowsOf(fingerprints, asked, 0, small))
  const before = await cost()
  await fill(rowsOf(fingerprints, asked, small, large))
  const after = await cost()
  const at = (count: number) => `${count} proposals`
  const against = { against: at(small), target, better: 'lower', runs } as const
  return [
    ratioFigure({
      figure: `similar check read units, ${at(large)}`,
      value: after.units,
      unit: 'RRU',
      base: before.units,
      ...against,
    }),
    ratioFigure({
      figure: `similar check time, ${at(large)}`,
      value: rounded(after.time),
      unit: 'ms',
      base: rounded(before.time),
      ...against,
    }),
    ratioFigure({
      figure: `similar check read units at most, ${at(large)}`,
      value: after.most,
      unit: 'RRU',
      against: 'what a check may cost',
      base: mostUnits,
      target: 1,
      better: 'lower',
      runs,
    }),
  ]
}

function* rowsOf(
  fingerprints: readonly Fingerprint[],
  asked: ReadonlySet<string>,
  from: number,
  to: number,
): Generator<object> {
  const random = seededRandom(`fill ${from}`)
  for (let index = from; index < to; index++) {
    const { keys, signature } = fingerprints[index % fingerprints.length] as Fingerprint
    const id = `p${index}`
    const at = filedAt((index * 7919) % large)
    const shared = keys.filter((key) => asked.has(key) && random() > ownShare)
    if (shared.length === 0) continue
    for (const key of shared) yield { pk: postingsOf(key), sk: postingSort(at, id), data: {}, relayed: 3 }
    yield { ...signatureKey(id), data: { id, filedAt: at, signature }, relayed: 3 }
  }
}
