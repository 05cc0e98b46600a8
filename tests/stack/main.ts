// `npm run torture`: the demo runs while its stack is killed again and again, whole and worker by worker.
//   npm run torture -- [--rounds 10] [--count 50] [--seed 1]
import { parseArgs } from 'node:util'
import { torture } from './killed-stack.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
})
const [rounds, count] = [Number(values.rounds), Number(values.count)]
if (![rounds, count].every((value) => Number.isInteger(value) && value > 0)) {
  process.stderr.write('--rounds 与 --count 应为正整数。Whole numbers from 1.\n')
  process.exit(1)
}
const print = (text: string) => process.stdout.write(`${text}\n`)
const begun = performance.now()
const { wrong, stacksKilled, workersKilled } = await torture(
  { rounds, count, seed: values.seed, between: [4_000, 15_000] },
  print,
)
const seconds = Math.round((performance.now() - begun) / 1000)
print(
  `  整体 kill -9 ${stacksKilled} 次，函数进程 ${workersKilled} 次，用时 ${seconds} 秒，种子 ${values.seed}。Killed ${stacksKilled} times whole, ${workersKilled} workers.`,
)
if (wrong.length === 0) print('  无丢失、无重复、无乱序。Nothing lost, doubled or out of order.')
else for (const one of wrong.slice(0, 40)) print(`  - ${one}`)
process.exit(wrong.length === 0 ? 0 : 1)
