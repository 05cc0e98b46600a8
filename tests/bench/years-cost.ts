// What a session's figures cost (C6, C9, C10): read units of a session of a thousand, alone and after ten others of the same
// size; and of one of six thousand, for each thousand. Through the shipped handler and the shipped view store on the
// embedded engine.
import { contextOf } from '#kernel/context.ts'
import { blank, type Proposal } from '../../services/intake/domain/proposal-state.ts'
import { statisticsHandlers } from '../../services/intake/outcomes/statistics.ts'
import { statisticsRows } from '../../services/intake/outcomes/statistics-rows.ts'
import { seededRandom } from '../demo/texts.ts'
import { testLevel } from '../level/memory-level.ts'
import { type BareViews, onBareViews } from './bare-views.ts'
import { type Figure, median, ratioFigure, rounded } from './figures.ts'

const session = 1000
const others = 10
const largest = 6000
const runs = 3

const dispositions = ['adopted', 'planned', 'reference'] as const

/** Filed in a session, and where it stands a year later: most have their answer. */
function stateOf(filedIn: string, random: () => number): Proposal {
  const suggestions = Array.from({ length: 1 + Math.floor(random() * 4) }, () => '建议')
  const filed: Proposal = {
    ...blank,
    status: 'in-review' as Proposal['status'],
    content: { ...blank.content, suggestions },
    filedIn,
    filedAt: '2026-01-05T02:00:00.000Z',
    plenary: random() < 0.7,
    category: { class: 'social', category: 'education' } as unknown as NonNullable<Proposal['category']>,
  }
  if (random() < 0.2) return filed
  return {
    ...filed,
    status: 'accepted',
    acceptedAt: '2026-03-01T02:00:00.000Z',
    handling: {
      unit: 'JY',
      answers: suggestions.map((_text, index) => ({
        disposition: dispositions[index % dispositions.length],
      })),
    } as unknown as NonNullable<Proposal['handling']>,
  }
}

function* rowsOf(filedIn: string, count: number): Generator<object> {
  const random = seededRandom(filedIn)
  for (let index = 0; index < count; index += 1)
    for (const row of statisticsRows(stateOf(filedIn, random), `p${String(index).padStart(19, '0')}`))
      yield { ...row, relayed: 12 }
}

export const yearsCost = (): Promise<Figure[]> => onBareViews(measured)

async function measured({ views, meter, fill }: BareViews): Promise<Figure[]> {
  const clock = { now: () => '2027-01-05T02:00:00.000Z' }
  const { statistics } = statisticsHandlers({ views, clock, contextAt: contextOf(testLevel) } as never)
  const cost = async (asked: string, count: number) => {
    const units: number[] = []
    const times: number[] = []
    for (let run = 0; run <= runs; run += 1) {
      meter.units = 0
      const began = performance.now()
      const { result } = (await statistics({ query: { session: asked } } as never)) as {
        result: { totals: { filed: number } }
      }
      if (result.totals.filed !== count) throw new Error(`${asked}: ${result.totals.filed} of ${count}`)
      // The first run warms up.
      if (run === 0) continue
      times.push(performance.now() - began)
      units.push(meter.units)
    }
    return { units: median(units), time: median(times) }
  }
  await fill(rowsOf('13-1', session))
  const alone = await cost('13-1', session)
  for (let index = 2; index < 2 + others; index += 1) await fill(rowsOf(`13-${index}`, session))
  const among = await cost('13-1', session)
  await fill(rowsOf('14-1', largest))
  const large = await cost('14-1', largest)
  const figure = (name: string) => `years ${name}`
  return [
    ratioFigure({
      figure: figure(`read units, a session of ${session} among ${others} others`),
      value: among.units,
      unit: 'RRU',
      against: 'alone',
      base: alone.units,
      target: 1.1,
      better: 'lower',
      runs,
    }),
    ratioFigure({
      figure: figure(`time, a session of ${session} among ${others} others`),
      value: rounded(among.time),
      unit: 'ms',
      against: 'alone',
      base: rounded(alone.time),
      target: 1.5,
      better: 'lower',
      runs,
    }),
    ratioFigure({
      figure: figure(`read units for each ${session}, a session of ${largest}`),
      value: rounded((large.units * session) / largest),
      unit: 'RRU',
      against: `a session of ${session}`,
      base: among.units,
      target: 1.1,
      better: 'lower',
      runs,
    }),
  ]
}
