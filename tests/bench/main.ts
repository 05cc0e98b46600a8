// npm run bench -- [--only PREFIX] [--json FILE]: what the design says costs little, measured (design §9).
import { parseArgs } from 'node:util'
import { type Figure, printFigures, writeJson } from './figures.ts'
import { similarCost } from './similar-cost.ts'
import { yearsCost } from './years-cost.ts'

/** Each measures the figures whose names begin with its name. */
const benchmarks: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  similar: () => similarCost(),
  years: () => yearsCost(),
}

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } })
const figures: Figure[] = []
for (const [name, run] of Object.entries(benchmarks))
  if (values.only === undefined || name.startsWith(values.only) || values.only.startsWith(name))
    figures.push(...(await run()))
printFigures(figures)
writeJson(values.json, figures)
