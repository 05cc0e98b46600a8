// The operator's commands on a running stack, and on what a stopped one left: each does its work, and each of these
// cases fails without it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { introduceMembers } from '../../infra/local/introduce.ts'
import { openMaintenance } from '../../infra/local/maintenance.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import { type Level, levelOf, openLevel } from '../../infra/operate/level.ts'
import { commands } from '../../infra/operate/main.ts'
import { rowsOf } from '../../infra/operate/rebuild-views.ts'
import { scan } from '../../infra/operate/scan.ts'
import { verifyRecords } from '../../infra/operate/verify-records.ts'
import { consultationAt, draftBody, screened } from '../level/journey.ts'
import { type LevelClient, levelClient } from '../stack/level-client.ts'

const code = '371402'
let dataDir: string
let stack: Stack
let client: LevelClient
let level: Level

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shangban-operate-'))
  stack = await startStack({
    level: code,
    dataDir,
    tuning: { visibilitySeconds: 0.5, backoffMs: 2, scheduleOnWallTime: false },
  })
  await introduceMembers(stack.url)
  client = levelClient(stack.url)
  level = await openLevel({ dataDir, code })
})

afterAll(async () => {
  await level?.close()
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function must(person: string, path: string, body?: object) {
  const answer = await client.act(person, path, body)
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body as { id: string }
}

/** A proposal up to its number; its text is long enough to lie beside its records. */
async function accepted(): Promise<string> {
  const { id } = await must('member-01', '/intake/proposals', {
    ...draftBody,
    situation: '老旧小区改造中反映集中的问题。'.repeat(120),
  })
  await must('member-01', `/intake/proposals/${id}/file`)
  await must('committee-1', `/intake/proposals/${id}/first-review`, screened)
  await must('panel-1', `/intake/proposals/${id}/second-review`, { outcome: 'pass', remark: '同意。' })
  await must('committee-1', `/intake/proposals/${id}/record-consultation`, consultationAt(await client.now()))
  await must('chair-1', `/intake/proposals/${id}/final-review`, { outcome: 'accept', remark: '同意立案。' })
  return id
}

/** Until nothing waits to be tried again. */
async function still(): Promise<void> {
  await expect.poll(() => stack.settled().then(({ waiting }) => waiting), { timeout: 60_000 }).toBe(0)
}

const run = (name: string, anchor = false) => {
  const command = commands[name]
  if (!command) throw new Error(name)
  return command(level, { anchor })
}

async function allRows(): Promise<Map<string, string>> {
  const rows = new Map<string, string>()
  for (const service of level.services)
    for (const [key, row] of await rowsOf(level, service)) rows.set(`${service.service} ${key}`, row)
  return rows
}

const statusOf = async (page: string) => (await client.get('dispatch-1', page)).body.status
const letters = () => stack.queues().flatMap(({ deadLetters = [] }) => deadLetters)

describe('on a running stack', () => {
  it('verify-records finds whole records whole', { timeout: 120_000 }, async () => {
    const id = await accepted()
    await still()
    expect(await statusOf(`/assignment/cases/${id}`)).toBe('open')
    const { verified, findings } = await verifyRecords(level)
    expect(findings).toEqual([])
    expect(verified.find(({ service }) => service === 'intake')).toMatchObject({ texts: 1 })
    // Of evaluation there is nothing yet.
    expect(verified.filter(({ records }) => records > 0)).toHaveLength(3)
    expect(await run('verify-records', true)).toMatchObject({ well: true })
  })

  it('rebuild-views makes the same rows again', { timeout: 120_000 }, async () => {
    const before = await allRows()
    expect(before.size).toBeGreaterThan(10)
    expect(await run('rebuild-views')).toMatchObject({ well: true })
    expect(await allRows()).toEqual(before)
  })

  it('rebuild-views repairs a row that is wrong, and says which', { timeout: 120_000 }, async () => {
    const before = await allRows()
    const [intake] = level.services
    if (!intake) throw new Error('no intake')
    for await (const item of scan(level.dynamo, intake.viewsTable.name)) {
      const { pk, sk } = item
      if (!pk?.S?.startsWith('initiated#') || !sk) continue
      await level.dynamo.send(
        new PutItemCommand({ TableName: intake.viewsTable.name, Item: { ...item, data: { M: {} } } }),
      )
      await level.dynamo.send(
        new PutItemCommand({ TableName: intake.viewsTable.name, Item: { ...item, sk: { S: 'stray' } } }),
      )
      break
    }
    const { text, well } = await run('rebuild-views')
    expect(well).toBe(true)
    expect(text).toContain('stray')
    expect(await allRows()).toEqual(before)
  })

  it('reconcile relays what a relay gave up on, and nothing more', { timeout: 240_000 }, async () => {
    const { id } = await must('member-02', '/intake/proposals', draftBody)
    await still()
    stack.faults.add({ fault: 'error', function: 'IntakeRelayFunction', service: 'sqs' })
    await must('member-02', `/intake/proposals/${id}/file`)
    await expect.poll(letters, { timeout: 120_000, interval: 200 }).toHaveLength(1)
    stack.faults.clear()
    await still()
    expect((await client.get('committee-1', `/supervision/dockets/${id}`)).status).toBe(404)

    const { text, well } = await run('reconcile')
    expect(well).toBe(true)
    expect(text).toContain(`proposal#${id}`)
    await still()
    expect((await client.get('committee-1', `/supervision/dockets/${id}`)).status).toBe(200)
    expect((await run('reconcile')).text).toContain('Nothing was left')
    // The letter that said so is now of no use, and redrive knows that.
    expect(await run('redrive')).toMatchObject({ well: true })
    expect(letters()).toEqual([])
  })

  it('redrive sends dead letters back, out of order and twice, with no harm', {
    timeout: 240_000,
  }, async () => {
    stack.faults.add({ fault: 'error', function: 'AssignmentInboxFunction', service: 'dynamodb' })
    const ids = await Promise.all([accepted(), accepted()])
    await expect.poll(() => letters().length, { timeout: 120_000, interval: 200 }).toBeGreaterThanOrEqual(2)
    await still()
    stack.faults.clear()
    for (const id of ids) expect((await client.get('dispatch-1', `/assignment/cases/${id}`)).status).toBe(404)

    const dead = level.inventory.queues.find(({ name }) => /AssignmentInbox.*DeadLetters/i.test(name))
    const bodies = letters().map(({ body }) => body)
    for (const MessageBody of bodies.reverse())
      await level.sqs.send(new SendMessageCommand({ QueueUrl: dead?.url, MessageBody }))
    const { text, well } = await run('redrive')
    expect(well, text).toBe(true)
    await still()
    for (const id of ids) expect(await statusOf(`/assignment/cases/${id}`)).toBe('open')
    expect(letters()).toEqual([])
    expect((await verifyRecords(level)).findings).toEqual([])
    expect((await run('redrive')).text).toContain('Nothing was put aside')
  })

  it('redrive leaves what nobody can read, for a person', async () => {
    const dead = level.inventory.queues.find(({ name }) => /IntakeInbox.*DeadLetters/i.test(name))
    const buried = {
      QueueUrl: dead?.url,
      MessageBody: 'not JSON',
      MessageAttributes: { reason: { DataType: 'String', StringValue: 'not JSON' } },
    }
    await level.sqs.send(new SendMessageCommand(buried))
    const { text, well } = await run('redrive')
    expect(well).toBe(false)
    expect(text).toContain('not JSON')
    const { Messages } = await level.sqs.send(new ReceiveMessageCommand({ QueueUrl: dead?.url }))
    expect(Messages).toMatchObject([{ Body: 'not JSON' }])
  })

  it('the operator may not change a record', async () => {
    const [intake] = level.services
    const key = { pk: { S: 'proposal#x' }, seq: { N: '1' } }
    await expect(
      level.dynamo.send(new DeleteItemCommand({ TableName: intake?.recordsTable.name, Key: key })),
    ).rejects.toThrow('is not authorized to perform: dynamodb:DeleteItem')
  })
})

describe('on what a stopped stack left', () => {
  it('verify-records finds a changed, a missing and a cut-off record, and texts', {
    timeout: 120_000,
  }, async () => {
    await level.close()
    await stack.stop()
    const stopped = await openMaintenance(dataDir, code)
    level = levelOf(stopped, stopped.close)
    expect(await run('verify-records')).toMatchObject({ well: true })

    const [intake] = level.services
    if (!intake) throw new Error('no intake')
    const TableName = intake.recordsTable.name
    const chains = new Map<string, number>()
    let text = ''
    for await (const { pk, seq, kind } of scan(level.dynamo, TableName)) {
      if (kind?.S === 'content') text = pk?.S ?? ''
      else if (pk?.S?.startsWith('proposal#')) chains.set(pk.S, Number(seq?.N))
    }
    const long = [...chains].filter(([, head]) => head >= 5).map(([pk]) => pk)
    const [changed = '', missing = '', cut = ''] = long
    const key = (pk: string, seq: number) => ({ pk: { S: pk }, seq: { N: String(seq) } })
    const past = (action: string, input: object) =>
      stopped.engines.dynamodb.call(action, { TableName, ...input })
    await past('UpdateItem', {
      Key: key(changed, 3),
      UpdateExpression: 'SET correlation = :c',
      ExpressionAttributeValues: { ':c': { S: 'another' } },
    })
    await past('DeleteItem', { Key: key(missing, 2) })
    const head = chains.get(cut) ?? 0
    await past('DeleteItem', { Key: key(cut, head) })
    await past('DeleteItem', { Key: key(text, 0) })

    const { findings } = await verifyRecords(level)
    expect(findings.map(({ kind, of, seq }) => [kind, of, seq])).toEqual(
      expect.arrayContaining([
        ['changed', changed, '3'],
        ['missing', missing, '2'],
        ['cut-off', cut, String(head)],
        ['text-missing', expect.stringContaining(text.replace('content#', '')), undefined],
      ]),
    )
    expect(findings).toHaveLength(4)
    expect(await run('verify-records', true)).toMatchObject({ well: false })
  })
})
