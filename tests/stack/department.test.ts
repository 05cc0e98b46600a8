// A unit whose system does everything by webhook, on the real engines, from the deployed bundles, under the template's
// permissions; and what the door and the outbound function do with what is wrong.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { introduceMembers } from '../../infra/local/introduce.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import { type Department, startDepartment } from '../department/department.ts'
import { startSystem } from '../department/system.ts'
import { consultationAt, draftBody, screened } from '../level/journey.ts'
import { type LevelClient, levelClient } from './level-client.ts'

let dataDir: string
let stack: Stack
let client: LevelClient

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shangban-department-'))
  stack = await startStack({ level: '371402', dataDir, tuning: { scheduleOnWallTime: false } })
  await introduceMembers(stack.url)
  client = levelClient(stack.url)
})

afterAll(async () => {
  await stack.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function must(person: string, path: string, body: object = {}) {
  const answer = await client.act(person, path, body)
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body
}

async function until<T>(look: () => Promise<T | undefined>, ms = 20_000): Promise<T> {
  for (const end = Date.now() + ms; ; ) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('it did not come to that')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const caseOf = async (id: string, person = 'dispatch-1') =>
  (await client.get(person, `/assignment/cases/${id}`)).body
const inStatus = (id: string, status: string) =>
  until(async () => {
    const page = await caseOf(id)
    return page.status === status ? page : undefined
  })

async function accepted(): Promise<string> {
  const { id } = await must('member-01', '/intake/proposals', draftBody)
  await must('member-01', `/intake/proposals/${id}/file`)
  await must('committee-1', `/intake/proposals/${id}/first-review`, screened)
  await must('panel-1', `/intake/proposals/${id}/second-review`, { outcome: 'pass', remark: '同意。' })
  await must('committee-1', `/intake/proposals/${id}/record-consultation`, consultationAt(await client.now()))
  await must('chair-1', `/intake/proposals/${id}/final-review`, { outcome: 'accept', remark: '同意立案。' })
  await stack.settled()
  return id
}

const preAssign = (id: string, unit: string) =>
  must('dispatch-1', `/assignment/cases/${id}/pre-assign`, { unit, reason: '属本单位职能。' })

describe('a department whose system does everything by webhook', () => {
  let department: Department
  beforeAll(async () => {
    department = await startDepartment({ url: stack.url, client, unit: 'JY', lookEveryMs: 100 })
    await stack.settled()
  })
  afterAll(() => department.stop())

  it('brings a case to the delivered reply', { timeout: 120_000 }, async () => {
    const id = await accepted()
    await preAssign(id, 'JY')
    await inStatus(id, 'settled')
    await must('dispatch-1', `/assignment/cases/${id}/dispatch`, { requirement: '请按期办理并面复。' })
    for (const contact of [1, 2, 3]) {
      await until(async () => ((await caseOf(id)).contacts.length === contact ? true : undefined))
      await must('member-01', `/assignment/cases/${id}/confirm-contact`, { contact })
    }
    await inStatus(id, 'drafted')
    await must('leader-JY', `/assignment/cases/${id}/sign-off`)
    await must('supervision-1', `/assignment/cases/${id}/audit`, { outcome: 'pass', remark: '规范。' })
    const page = await inStatus(id, 'delivered')
    expect(page.reply).toMatchObject({ draftedBy: '教育业务系统', resultClass: 'A' })
    expect(page.contacts.map(({ phase }: { phase: string }) => phase)).toEqual(['before', 'during', 'after'])

    const { endpoint, system } = department
    expect(system.heard.map(({ type }) => type)).toEqual(['case.pre-assigned', 'case.dispatched'])
    const messages = (await client.get('handler-JY', `/assignment/endpoints/${endpoint}/messages`)).body.items
    expect(messages.map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('applied'))
    const deliveries = (await client.get('handler-JY', `/assignment/endpoints/${endpoint}/deliveries`)).body
      .items
    expect(deliveries).toMatchObject(
      ['case.dispatched', 'case.pre-assigned'].map((type) => ({
        type,
        case: id,
        state: 'delivered',
        attempts: [{ status: 204 }],
      })),
    )
    expect((await stack.settled()).deadLetters).toBe(0)
  })

  it('is reminded when time passes', { timeout: 60_000 }, async () => {
    const quiet = await startSystem({ url: stack.url })
    const { id: endpoint, secret } = await must('dispatch-1', '/assignment/endpoints', {
      unit: 'GA',
      name: '公安局系统',
      url: quiet.receiving,
      types: ['reminder.issued'],
    })
    quiet.connect(endpoint, secret.value)
    const id = await accepted()
    await preAssign(id, 'GA')
    await stack.settled()
    const { claimBy } = await caseOf(id)
    await stack.advance({ to: new Date(Date.parse(claimBy) - 3_600_000).toISOString() })
    const reminder = await until(async () => quiet.heard[0])
    expect(reminder).toMatchObject({ type: 'reminder.issued', data: { case: id, clock: 'claim', claimBy } })
    await quiet.stop()
  })

  it('rotates its secret without a gap', { timeout: 60_000 }, async () => {
    const verified: string[] = []
    const system = await startSystem({
      url: stack.url,
      tell: (line) => void verified.push(line.kind),
    })
    const { id: endpoint, secret } = await must('dispatch-1', '/assignment/endpoints', {
      unit: 'JT',
      name: '交通局系统',
      url: system.receiving,
      types: ['case.pre-assigned'],
    })
    system.connect(endpoint, secret.value)
    await preAssign(await accepted(), 'JT')
    await until(async () => system.heard[0])
    const rotated = await must('dispatch-1', `/assignment/endpoints/${endpoint}/rotate`, { overlapHours: 1 })
    // The department still has the old one, then knows both, then only the new one.
    for (const known of [[secret.value], [rotated.secret.value, secret.value], [rotated.secret.value]]) {
      system.connect(endpoint, ...known)
      const count = system.heard.length
      const id = await accepted()
      await preAssign(id, 'JT')
      await until(async () => system.heard[count])
      expect(await system.say('claimed', { case: id })).toBe(202)
      await inStatus(id, 'settled')
    }
    expect(verified).not.toContain('forged')
    await system.stop()
  })
})

describe('on the engines', () => {
  it('a receiver that fails first is told again after five seconds, under the same id', {
    timeout: 60_000,
  }, async () => {
    const ids: string[] = []
    const answers = [302, 500]
    const system = await startSystem({
      url: stack.url,
      answer: ({ id }) => {
        ids.push(id)
        return ids.length === 1 ? (answers[0] ?? 302) : 200
      },
    })
    const { id: endpoint, secret } = await must('dispatch-1', '/assignment/endpoints', {
      unit: 'WJ',
      name: '卫健系统',
      url: system.receiving,
      types: ['case.pre-assigned'],
    })
    system.connect(endpoint, secret.value)
    await preAssign(await accepted(), 'WJ')
    await until(async () => system.heard[0])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    const path = `/assignment/endpoints/${endpoint}/deliveries`
    const [delivery] = await until(async () => {
      const { items } = (await client.get('dispatch-1', path)).body
      return items[0]?.state === 'delivered' ? items : undefined
    })
    expect(delivery.attempts).toMatchObject([{ status: 302 }, { status: 200 }])
    const [first, second] = delivery.attempts
    expect(Date.parse(second.at) - Date.parse(first.at)).toBeGreaterThanOrEqual(5000)
    await system.stop()
  })

  it('what is forged, stale, too large or nobody’s is refused at the door', async () => {
    const { id, secret } = await must('dispatch-1', '/assignment/endpoints', {
      unit: 'JY',
      name: '试验',
      url: 'https://oa.example.cn',
      types: ['case.dispatched'],
    })
    const knock = async (body: string, more: { at?: Date; secret?: string; endpoint?: string } = {}) => {
      const { at = new Date(), secret: known = secret.value, endpoint = id } = more
      const answer = await fetch(`${stack.url}/hooks/${endpoint}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': 'msg_door',
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(known).sign('msg_door', at, body),
        },
        body,
      })
      return [answer.status, ((await answer.json()) as { code?: string }).code]
    }
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    expect(await knock('{}', { secret: other })).toEqual([401, 'signature-wrong'])
    expect(await knock('{}', { at: new Date(Date.now() - 400_000) })).toEqual([401, 'timestamp-old'])
    expect(await knock('{}', { endpoint: 'nobody' })).toEqual([404, 'unknown'])
    expect(await knock('{')).toEqual([400, 'body-unreadable'])
    expect(await knock(JSON.stringify({ filler: '字'.repeat(70_000) }))).toEqual([413, 'body-too-large'])
    expect(await knock('{"type":"tea"}')).toEqual([202, undefined])
    expect(await knock('{"type":"tea","more":1}')).toEqual([409, 'webhook-id-reused'])
    await stack.settled()
    const dead = stack.queues().flatMap(({ deadLetters = [] }) => deadLetters)
    expect(JSON.stringify(dead)).toContain('envelope')
  })

  it('no secret is in the functions’ log', async () => {
    const { readFile } = await import('node:fs/promises')
    expect(await readFile(stack.log, 'utf8')).not.toContain('whsec_')
  })
})
