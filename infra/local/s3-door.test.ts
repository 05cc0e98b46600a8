// The files' bucket on this machine behaves as on AWS where the program relies on it: what an address was signed for is
// what it does. The adapter for S3 is tested here, against the engine it will meet.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { s3Files } from '#kernel/aws/s3-files.ts'
import { accessKeyOf } from './calls.ts'
import { type Gateway, startGateway } from './gateway.ts'
import type { Inventory, LambdaFunction } from './inventory.ts'
import { openLog } from './log.ts'
import { type Sqs, startSqs } from './sqs-engine.ts'
import { functionSecret } from './workers.ts'

const portal = 'http://localhost:4100'
const place = mkdtempSync(join(tmpdir(), 'shangban-s3-'))
const bucket = {
  id: 'Attachments',
  name: 'shangban-371402-attachments',
  cors: [{ methods: ['PUT', 'GET'], headers: ['content-type', 'x-amz-checksum-sha256'] }],
}
const functionWith = (id: string, actions: readonly string[]) =>
  ({
    id,
    name: id,
    role: `arn:aws:iam::000000000000:role/${id}`,
    policy: [{ effect: 'Allow', actions, resources: [`arn:aws:s3:::${bucket.name}/files/*`] }],
  }) as unknown as LambdaFunction
const all = ['s3:PutObject', 's3:GetObject', 's3:GetObjectTagging', 's3:DeleteObject']
const inventory = {
  region: 'eu-west-1',
  partition: 'aws',
  functions: [functionWith('Files', all), functionWith('Api', [])],
  tables: [],
  queues: [],
  buckets: [bucket],
} as unknown as Inventory

let gateway: Gateway
let sqs: Sqs
const clientOf = (id: string, secretAccessKey = functionSecret) =>
  new S3Client({
    region: inventory.region,
    endpoint: gateway.url,
    credentials: { accessKeyId: accessKeyOf(id), secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 1,
  })
const filesOf = (id: string, secret?: string) => s3Files(clientOf(id, secret), bucket.name)

beforeAll(async () => {
  gateway = await startGateway()
  sqs = await startSqs(join(place, 'sqs'), [], [bucket])
  const log = openLog(join(place, 'log'))
  gateway.open({ inventory, engines: { sqs }, log, portal } as never)
})
afterAll(async () => {
  await gateway.close()
  await sqs.close()
  rmSync(place, { recursive: true })
})

const bytes = Buffer.from('%PDF-1.7 示意图')
const hash = createHash('sha256').update(bytes).digest('hex')
const key = `files/${hash}/m01`
const asked = { key, type: 'application/pdf', bytes: bytes.length, hash, seconds: 60 }
const put = (url: string, headers: Record<string, string>, body: Buffer = bytes) =>
  fetch(url, { method: 'PUT', headers, body: new Uint8Array(body) })

describe('an upload', () => {
  test('goes to its address as it was signed, and can be read, fetched under its name and removed', async () => {
    const files = filesOf('Files')
    expect(await files.read(key)).toBeUndefined()
    const { url, headers } = await files.presignPut(asked)
    expect((await put(url, { ...headers })).status).toBe(200)
    expect(Buffer.from((await files.read(key)) ?? [])).toEqual(bytes)
    expect(await files.tags(key)).toEqual({})

    const fetched = await fetch(
      await files.presignGet({ key, type: 'application/pdf', name: '现场 (图).pdf', seconds: 60 }),
    )
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(bytes)
    expect(fetched.headers.get('content-type')).toBe('application/pdf')
    expect(fetched.headers.get('content-disposition')).toBe(
      `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent('现场 ')}%28${encodeURIComponent('图')}%29.pdf`,
    )
    await files.remove(key)
    expect(await files.read(key)).toBeUndefined()
  })

  test.each<[string, Record<string, string>, Buffer, number]>([
    ['other bytes of the same length', {}, Buffer.from(bytes.map((byte) => byte ^ 1)), 400],
    ['more bytes', {}, Buffer.concat([bytes, bytes]), 403],
    ['another type', { 'content-type': 'text/html' }, bytes, 403],
    ['another checksum', { 'x-amz-checksum-sha256': Buffer.alloc(32).toString('base64') }, bytes, 403],
  ])('with %s is refused', async (_what, more, body, status) => {
    const files = filesOf('Files')
    const { url, headers } = await files.presignPut(asked)
    expect((await put(url, { ...headers, ...more }, body)).status).toBe(status)
    expect(await files.read(key)).toBeUndefined()
  })

  test('to another key, with another secret or too late is refused', async () => {
    const { url, headers } = await filesOf('Files').presignPut(asked)
    expect((await put(url.replace('m01', 'm02'), { ...headers })).status).toBe(403)
    const forged = await filesOf('Files', 'guessed').presignPut(asked)
    expect((await put(forged.url, { ...forged.headers })).status).toBe(403)
    const late = url.replace(/X-Amz-Date=\d{8}/, 'X-Amz-Date=20200101')
    expect((await put(late, { ...headers })).status).toBe(403)
  })

  test('signed by a function that may not is refused', async () => {
    const { url, headers } = await filesOf('Api').presignPut(asked)
    expect((await put(url, { ...headers })).status).toBe(403)
  })
})

describe('a page', () => {
  const preflight = (origin: string, headers: string) =>
    fetch(`${gateway.url}/${bucket.name}/${key}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': headers,
      },
    })

  test('of the portal may put what the bucket’s rules allow', async () => {
    const answer = await preflight(portal, 'content-type,x-amz-checksum-sha256')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe(portal)
  })

  test('of another origin, or with another header, may not', async () => {
    expect((await preflight('http://localhost:9', 'content-type')).status).toBe(403)
    expect((await preflight(portal, 'x-amz-acl')).status).toBe(403)
  })
})
