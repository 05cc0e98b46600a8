// `npm run rush`: the last days before the window closes, on the embedded stack.
//   npm run rush -- [--count 5000] [--autosaves 20] [--width 16]
import { parseArgs } from 'node:util'
import { rush } from './rush.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    autosaves: { type: 'string', default: '20' },
    width: { type: 'string', default: '16' },
  },
})
const [count, autosaves, width] = [Number(values.count), Number(values.autosaves), Number(values.width)]
if (
  ![count, autosaves, width].every((value) => Number.isInteger(value) && value >= 0) ||
  count < 10 ||
  width < 1
) {
  process.stderr.write(
    '--count 至少 10，--width 至少 1，--autosaves 不小于 0。Whole numbers: at least 10, 1, 0.\n',
  )
  process.exit(1)
}
const print = (text: string) => process.stdout.write(`${text}\n`)
const { wrong, plenary, interSession, filedPerSecond, settledAfter, notedAfter } = await rush(
  { count, autosaves, width },
  print,
)
print(
  `  提交 ${count} 件（每件自动保存 ${autosaves} 次）：大会 ${plenary} 件，平时 ${interSession} 件；每秒 ${filedPerSecond.toFixed(1)} 件，最后一件提交后 ${settledAfter.toFixed(1)} 秒各服务齐备，${notedAfter.toFixed(1)} 秒全部比对完毕。`,
)
if (wrong.length === 0) print('  无丢失、无重复、无乱序。Nothing lost, doubled or out of order.')
else for (const one of wrong.slice(0, 40)) print(`  - ${one}`)
process.exit(wrong.length === 0 ? 0 : 1)
