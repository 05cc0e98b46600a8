// What the proposals cost: requests and units of each step, and of a proposal's whole life, with the floor beside them.
import Table from 'cli-table3'
import type { MeterRow } from '../../infra/local/meter.ts'

interface Cost {
  readonly times: number
  readonly requests: number
  readonly readUnits: number
  readonly writeUnits: number
  readonly floor: number
}

/** Kinds of operations in the order in which they are told. */
const kinds: readonly [title: string, is: (operation: string) => boolean][] = [
  ['办理 commands', (operation) => operation.startsWith('POST ')],
  ['事实传递与投影 facts carried and shown', (operation) => /^[a-z-]+\.[a-z-]+$/.test(operation)],
  ['定时与清扫 timers, sweeps and the rest', (operation) => !operation.startsWith('GET ')],
  ['查询 queries', () => true],
]

/** @param proposals how many lives the figures are of */
export function meterTable(rows: readonly MeterRow[], proposals: number): string {
  const table = new Table({
    head: ['环节 step', '次 times', '请求 requests', '读 RU', '写 WU', '下限 floor', '写 WU/件'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
  })
  let left = byOperation(rows)
  for (const [title, is] of kinds) {
    const here = left.filter(({ operation }) => is(operation))
    left = left.filter(({ operation }) => !is(operation))
    if (here.length === 0) continue
    table.push([title, '', '', '', '', '', ''])
    for (const { operation, ...cost } of here) {
      const each = (value: number) => figure(value / Math.max(1, cost.times))
      table.push([
        `  ${operation}`,
        figure(cost.times),
        each(cost.requests),
        each(cost.readUnits),
        each(cost.writeUnits),
        each(cost.floor),
        figure(cost.writeUnits / proposals),
      ])
    }
  }
  const all = sum(rows)
  const life = (value: number) => figure(value / proposals)
  const unmetered = rows.reduce((total, row) => total + row.unmetered, 0)
  return [
    table.toString(),
    `  每件全程 per proposal：请求 requests ${life(all.requests)} · 读 RU ${life(all.readUnits)} · 写 WU ${life(all.writeUnits)} · 下限 floor ${life(all.floor)} · 写/下限 ${(all.writeUnits / Math.max(1, all.floor)).toFixed(2)}`,
    '  （各环节按次平均；下限 = 每条决定每 kB 1 WU + 1 次视图写。Steps: averages per time; floor: 1 WU per kB of each decision + 1 view write.）',
    ...(unmetered > 0 ? [`  ${unmetered} 次调用未能计量 calls could not be metered`] : []),
    '',
  ].join('\n')
}

function byOperation(rows: readonly MeterRow[]): (Cost & { operation: string })[] {
  const operations = [...new Set(rows.map(({ operation }) => operation))].sort()
  return operations.map((operation) => {
    const of = rows.filter((row) => row.operation === operation)
    return { operation, ...sum(of) }
  })
}

function sum(rows: readonly MeterRow[]): Cost {
  const add = (of: (row: MeterRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    // A fact counts once where it is relayed and once where it arrives; its step is the whole way.
    times: Math.max(0, ...rows.map(({ times }) => times)),
    requests: add(({ dynamodb, sqs }) => dynamodb + sqs),
    readUnits: add(({ readUnits }) => readUnits),
    writeUnits: add(({ writeUnits }) => writeUnits),
    floor: add(({ floor }) => floor),
  }
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
}
