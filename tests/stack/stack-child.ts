// A stack in a process of its own, for killed-stack.ts: node stack-child.ts DATA PORT. Says when it is ready.
// A message whose worker was killed comes again after a second here, not after minutes as deployed.
import { startStack } from '../../infra/local/stack.ts'

const [dataDir = '', port = '0'] = process.argv.slice(2)
const level = '371402'
const stack = await startStack({
  level,
  dataDir,
  port: Number(port),
  tuning: { visibilitySeconds: 1 },
})
stack.warm()
process.send?.('ready')
// Whoever started it is gone: nobody would end it.
process.on('disconnect', () => process.exit(1))
