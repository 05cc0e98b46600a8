// `npm start`: synthesizes the templates of a county, its city and its province, and runs them side by side on this machine.
// No Docker, no Java, no account.
//   npm start -- [--level CODE]… [--port P] [--data DIR] [--fresh] [--empty]
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DataInUseError } from './data-directory.ts'
import { bringToAll, levelsWithout } from './examples/first-start.ts'
import { PortTakenError } from './http.ts'
import { type Levels, startLevels } from './levels.ts'
import { portalBuild, preparePortal } from './portal.ts'
import { paintFor } from './terminal.ts'
import { welcome } from './welcome.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))

const usage = `npm start -- [选项 options]
  --level CODE  哪几级，可多次给出 which levels, may be repeated (371402 371400 370000)
  --port P      第一级的端口，其余依次加一 port of the first level, the others follow (8400)
  --data DIR    数据目录 where data is kept (.data)
  --fresh       从头开始 begin again from nothing
  --empty       不要示例 without the examples that a first start brings in
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      level: { type: 'string', multiple: true, default: ['371402', '371400', '370000'] },
      port: { type: 'string', default: '8400' },
      data: { type: 'string', default: join(repository, '.data') },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return void process.stdout.write(usage)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port}：端口应为 0–65535 的整数。A port is a whole number up to 65535.`)

  // Lambda runs in UTC; a local time zone would hide what goes wrong there.
  process.env.TZ = 'UTC'
  const begun = performance.now()
  process.stdout.write('\n  商办启动中… Starting: synth, engines, portal\n')
  const stopped = onStopRequest()
  const [dataDir, chosen] = [resolve(values.data), [...new Set(values.level)]]
  const bare = values.empty ? [] : levelsWithout(dataDir, chosen, values.fresh)
  const [levels, portal] = await together(
    startLevels({
      levels: chosen,
      port,
      dataDir,
      fresh: values.fresh,
      portal: portalBuild,
    }),
    preparePortal(),
  )
  const { stacks } = levels
  const seconds = (performance.now() - begun) / 1000
  process.stdout.write(welcome({ stacks, portal, seconds }, paintFor(process.stdout)))
  for (const stack of stacks) stack.warm()
  const ended = new AbortController()
  const bringing = bringToAll(
    stacks.filter(({ level }) => bare.includes(level.code)),
    ended.signal,
    (text) => process.stdout.write(text),
  )
  await stopped
  ended.abort()
  process.stdout.write('\n  正在停止… Stopping; what is running is finished first\n')
  await bringing
  await levels.stop()
  process.stdout.write('  已停止，数据已保存。Stopped; everything is kept.\n')
}

/** Both, or neither: a portal that does not build must not leave levels running behind an error. */
async function together<Other>(levels: Promise<Levels>, other: Promise<Other>): Promise<[Levels, Other]> {
  const [started, made] = await Promise.allSettled([levels, other])
  if (started.status === 'rejected') throw started.reason
  if (made.status === 'rejected') {
    await started.value.stop()
    throw made.reason
  }
  return [started.value, made.value]
}

/** Resolves on the first Ctrl-C; a later one does not wait. */
function onStopRequest(): Promise<void> {
  return new Promise((resolve) => {
    let asked = Number.POSITIVE_INFINITY
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        // Under npm one Ctrl-C arrives twice: from the terminal, and passed on by npm.
        if (Date.now() - asked > 1000) process.exit(130)
        asked = Math.min(asked, Date.now())
        resolve()
      })
  })
}

function explain(error: unknown): string {
  if (error instanceof PortTakenError)
    return `端口 ${error.port} 已被占用，请另选一个：npm start -- --port ${error.port + 1}\nPort ${error.port} is in use; choose another with --port.`
  if (error instanceof DataInUseError)
    return `这个数据目录正被另一个商办使用，请先停止它，或另选一个：npm start -- --data DIR\n${error.message} Stop it, or choose another directory with --data.`
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message}\n${usage}`
  return error instanceof Error ? error.message : String(error)
}

if (import.meta.main) {
  try {
    await main()
    process.exit(0)
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`)
    process.exit(1)
  }
}
