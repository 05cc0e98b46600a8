// What the benchmarks print: figures in a table and, when asked for, as JSON.
import { writeFileSync } from 'node:fs'
import Table from 'cli-table3'

export interface Figure {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What it is held against, with its value in the same run. */
  readonly against: string
  readonly base: number
  readonly ratio: number
  readonly target: number
  readonly better: 'lower' | 'higher'
  readonly met: boolean
  readonly runs: number
}

/** A figure held against another by their ratio. */
export function ratioFigure(one: Omit<Figure, 'ratio' | 'met'>): Figure {
  const ratio = rounded(one.value / one.base)
  return { ...one, ratio, met: one.better === 'lower' ? ratio <= one.target : ratio >= one.target }
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export function printFigures(figures: readonly Figure[]): void {
  const table = new Table({ head: ['figure', 'value', 'held against', 'base', 'ratio', 'target', 'met'] })
  for (const one of figures) {
    const target = `${one.better === 'lower' ? '≤' : '≥'} ${one.target}`
    const met = one.met ? 'yes' : 'NO'
    table.push([
      one.figure,
      `${rounded(one.value)} ${one.unit}`,
      one.against,
      rounded(one.base),
      one.ratio,
      target,
      met,
    ])
  }
  process.stdout.write(`${table.toString()}\n`)
}

/** `--json FILE`: the same as JSON. */
export function writeJson(file: string | undefined, result: unknown): void {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
}
