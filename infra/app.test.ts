import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as problems from '#contracts/problems.ts'
import type { Problem } from '#contracts/refusal.ts'
import { synthesize } from './app.ts'
import { type Bundles, bundle, type Entries, repository, tooHeavy } from './bundle.ts'
import county from './deployments/371402.ts'
import { levelOf, parseDeployment } from './deployments/schema.ts'
import { bundleLimit, type FunctionFacts, type FunctionName, functionName, functions } from './functions.ts'

const place = mkdtempSync(join(tmpdir(), 'shangban-app-'))
afterAll(() => rmSync(place, { recursive: true }))

/** Findings of the pre-check that have the name of a problem. */
const findings = new Set(['too-long', 'suggestions-missing'])
const answers = ({ role }: FunctionFacts) => /api$|^files$|^hooks$/.test(role)
const nowhere = {
  version: '2.0',
  rawPath: '/nowhere',
  headers: {},
  pathParameters: { endpoint: '?' },
  requestContext: { requestId: 'r', http: { method: 'GET', path: '/nowhere' } },
}
const unknownThere = { statusCode: 404, body: expect.stringContaining(problems.unknown.zh) }
const all: readonly Problem[] = Object.values(problems)

const entriesTo = (file: string) =>
  Object.fromEntries(functions.map((fn) => [functionName(fn), file])) as Entries

function command(...args: string[]): Promise<{ code: number; errors: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(repository, 'infra/app.ts'), ...args], (error, _, errors) =>
      done({ code: error ? Number(error.code) : 0, errors }),
    )
  })
}

describe('npm run synth', () => {
  test('fails with the levels there are when asked for another', async () => {
    const { code, errors } = await command('--level', '110000', '--out', join(place, 'none'))
    expect(code).toBe(1)
    expect(errors).toContain('--level 110000: no such level; there are 370000 山东省')
  })

  test('does not clear a directory that holds something else', async () => {
    writeFileSync(join(place, 'letter.txt'), 'mine')
    const { code, errors } = await command('--level', '370000', '--out', place)
    expect(code).toBe(1)
    expect(errors).toContain('holds something other than an earlier synth')
    expect(await readFile(join(place, 'letter.txt'), 'utf8')).toBe('mine')
  })
})

test('a function without code stops the synth, and is named', async () => {
  const entries = entriesTo(join(repository, 'services/intake/nowhere.ts'))
  await expect(synthesize({ out: join(place, 'missing'), entries })).rejects.toThrow(
    'services/intake/nowhere.ts',
  )
})

test('a bundle with the SDK starts alone, within its size, and finds its credentials in the environment', async () => {
  const sdk = join(repository, 'node_modules/@aws-sdk')
  const entry = join(place, 'with-sdk.ts')
  writeFileSync(
    entry,
    `import { DynamoDBClient, PutItemCommand, QueryCommand } from '${sdk}/client-dynamodb'
     import { SQSClient, SendMessageBatchCommand } from '${sdk}/client-sqs'
     const clients = [new DynamoDBClient({ region: 'x' }), new SQSClient({ region: 'x' })]
     export const commands = [PutItemCommand, QueryCommand, SendMessageBatchCommand]
     export const handler = () => Promise.all(clients.map((client) => client.config.credentials()))
     export const ask = (endpoint) =>
       new DynamoDBClient({ region: 'cn-north-1', endpoint }).send(new QueryCommand({ TableName: 'records' }))\n`,
  )
  const { folder, bytes } = (await bundle(join(place, 'with-sdk'), entriesTo(entry)))['intake-api']
  expect(bytes).toBeLessThan(300_000)

  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  const { handler, ask } = await import(join(folder, 'index.mjs'))
  expect(await handler()).toMatchObject([{ accessKeyId: 'key' }, { accessKeyId: 'key' }])

  // What is left out of the SDK is missed neither when it signs nor when it tries again.
  const asked: IncomingHttpHeaders[] = []
  const database = createServer(({ headers }, answer) => {
    asked.push(headers)
    answer.writeHead(asked.length === 1 ? 500 : 200, { 'content-type': 'application/x-amz-json-1.0' })
    answer.end(
      JSON.stringify(asked.length === 1 ? { __type: 'InternalServerError' } : { Items: [], Count: 0 }),
    )
  })
  await once(database.listen(0, '127.0.0.1'), 'listening')
  const { port } = database.address() as AddressInfo
  expect(await ask(`http://127.0.0.1:${port}`)).toMatchObject({ Items: [], Count: 0 })
  database.close()
  expect(asked).toHaveLength(2)
  for (const headers of asked)
    expect(headers).toMatchObject({
      authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 .*Signature=[0-9a-f]{64}$/),
      'user-agent': expect.stringMatching(/aws-sdk-js\/\d+\.\d+/),
    })
  vi.unstubAllEnvs()
})

describe('the functions as they are deployed', () => {
  let bundles: Bundles
  const textOf = (name: FunctionName) => readFile(join(bundles[name].folder, 'index.mjs'), 'utf8')
  beforeAll(async () => {
    bundles = await bundle(join(place, 'services'))
  }, 60_000)

  test('weigh no more than they may', () => {
    expect(tooHeavy(bundles)).toEqual([])
  })

  test('are named where they weigh more, with what they may', () => {
    const fat = { ...bundles, 'intake-files': { folder: '', bytes: 3_141_592 } }
    expect(tooHeavy(fat)).toEqual([
      `intake-files has 3141.6 kB and may have ${bundleLimit({ service: 'intake', role: 'files' })}`,
    ])
  })

  test('start from their bundle alone: nothing in it needs what a module does not have', async () => {
    const environment = {
      LEVEL: JSON.stringify(levelOf(parseDeployment('371402.ts', county))),
      SUBSCRIBER_QUEUES: '{}',
      ...Object.fromEntries(
        [
          'RECORDS_TABLE',
          'VIEWS_TABLE',
          'WORKING_TABLE',
          'DEAD_LETTER_QUEUE',
          'HOOKS_QUEUE',
          'OUTBOUND_QUEUE',
          'FILES_BUCKET',
          'AWS_REGION',
        ].map((name) => [name, 'x']),
      ),
    }
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    for (const fn of functions) {
      vi.stubEnv('SERVICE', fn.service)
      const { handler } = await import(join(bundles[functionName(fn)].folder, 'index.mjs'))
      expect(handler, functionName(fn)).toBeTypeOf('function')
      if (answers(fn)) expect(await handler(nowhere, {}), functionName(fn)).toMatchObject(unknownThere)
    }
    vi.unstubAllEnvs()
  }, 120_000)

  test.each(functions.filter(answers).map(functionName))(
    '%s carries the words of every problem it knows of, and not of all',
    async (name) => {
      const text = await textOf(name)
      const worded = ({ code, zh, en }: Problem) =>
        text.includes(`{code:"${code}",`) && text.includes(zh) && text.includes(en)
      // A code of one word may be any word.
      const known = all.filter(
        ({ code }) => code.includes('-') && !findings.has(code) && text.includes(`"${code}"`),
      )
      expect(known.filter((problem) => !worded(problem)).map(({ code }) => code)).toEqual([])
      expect(all.filter(worded).length).toBeLessThan(all.length / 2)
      for (const problem of [problems.unknown, problems.internal]) expect(worded(problem)).toBe(true)
    },
  )
})

test('a refusal with a problem that nobody has worded stops the synth, and is named', async () => {
  const entry = join(place, 'wordless.ts')
  const words = join(repository, 'shared/contracts/problems.ts')
  writeFileSync(
    entry,
    `import * as problems from '${words}'\nexport const handler = () => problems.nowhere\n`,
  )
  await expect(bundle(join(place, 'wordless'), entriesTo(entry))).rejects.toThrow('"nowhere"')
})

test('a bundle is one minified module that runs by itself, and its source map stays at home', async () => {
  const entry = join(place, 'handler.ts')
  writeFileSync(entry, "const greeting: string = '提案'\nexport const handler = async () => greeting\n")
  const bundles = await bundle(join(place, 'bundles'), entriesTo(entry))

  const { folder, bytes } = bundles['intake-api']
  const code = await readFile(join(folder, 'index.mjs'), 'utf8')
  expect(Buffer.byteLength(code)).toBe(bytes)
  expect(code).toContain('提案')
  expect(code).not.toContain('sourceMappingURL')
  const { handler } = await import(join(folder, 'index.mjs'))
  expect(await handler()).toBe('提案')

  const { out } = await synthesize({ levels: ['370000'], out: join(place, 'out'), entries: entriesTo(entry) })
  const assets = (await readdir(out)).filter((name) => name.startsWith('asset.'))
  expect(assets).toHaveLength(1) // the same code is deployed from the same place
  expect(await readdir(join(out, String(assets[0])))).toEqual(['index.mjs'])
}, 120_000)
