// The made-up system in a process of its own, to be killed by kill.test.ts.
//   node fixture-child.ts DIRECTORY before|after|load
// `before` and `after` kill the process itself around the engine's part in the put of the record `cut`; `load` puts
// records until it is killed, and prints each one once it is acknowledged.

import type { Call } from './calls.ts'
import { startFixture } from './fixture-stack.ts'

const [directory = '', mode = ''] = process.argv.slice(2)

const isCut = ({ action, input }: Call) =>
  action === 'PutItem' && (input.Item as { pk?: { S?: string } } | undefined)?.pk?.S === 'cut'
const die = async (call: Call) => {
  if (isCut(call)) process.kill(process.pid, 'SIGKILL')
  return undefined
}
const hooks = mode === 'before' ? { before: die } : mode === 'after' ? { after: die } : {}

const shop = await startFixture({ hooks }, directory)
if (mode === 'load') {
  const put = async (pk: string) => {
    for (let seq = 1; ; seq += 1) {
      const { status } = await shop.record(pk, seq)
      if (status === 200) process.stdout.write(`${pk}#${seq}\n`)
    }
  }
  await Promise.all(['a', 'b', 'c', 'd'].map(put))
} else {
  await shop.record('first', 1)
  await shop.record('cut', 1)
}
