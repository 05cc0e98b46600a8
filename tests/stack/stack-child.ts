// A stack in a process of its own, for killed-stack.ts: node stack-child.ts DATA PORT. Says when it is ready.
// A message whose worker was killed comes again after a second here, not after minutes as deployed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startStack } from '../../infra/local/stack.ts'

const [dataDir = '', port = '0'] = process.argv.slice(2)
const level = '371402'
// The template does not change between two starts; synthesizing it again would only take time.
const assembly = join(dataDir, level, 'cdk.out')
const synthesized = existsSync(join(assembly, 'manifest.json'))
const stack = await startStack({
  level,
  dataDir,
  port: Number(port),
  tuning: { visibilitySeconds: 1 },
  ...(synthesized ? { assembly } : {}),
})
stack.warm()
process.send?.('ready')
// Whoever started it is gone: nobody would end it.
process.on('disconnect', () => process.exit(1))
