// A city and its county side by side on the real engines, from their own templates, as `npm start` runs them: a case goes
// down and its reply comes up, time moves for both, and a level that stood still catches up.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Levels, startLevels } from '../../infra/local/levels.ts'
import { linkLevels } from '../../infra/local/link.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import {
  consultationAt,
  draftBody,
  passed,
  replyBody,
  requirement,
  screened,
  talk,
} from '../level/journey.ts'
import { type LevelClient, levelClient } from './level-client.ts'

let dataDir: string
let levels: Levels
let county: LevelClient
let city: LevelClient
let restarted: Stack | undefined

const stackOf = (code: string): Stack => {
  const found = levels.stacks.find(({ level }) => level.code === code)
  if (found === undefined) throw new Error(`no stack ${code}`)
  return found
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shangban-levels-'))
  levels = await startLevels({
    levels: ['371402', '371400'],
    dataDir,
    tuning: { scheduleOnWallTime: false },
  })
  county = levelClient(stackOf('371402').url)
  city = levelClient(stackOf('371400').url)
})

afterAll(async () => {
  await levels?.stop()
  await restarted?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function must(level: LevelClient, person: string, path: string, body: object = {}) {
  const answer = await level.act(person, path, body)
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body
}

async function until<T>(look: () => Promise<T | undefined>, ms = 40_000): Promise<T> {
  for (const end = Date.now() + ms; ; ) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('it did not come to that')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const inStatus = (level: LevelClient, id: string, status: string) =>
  until(async () => {
    const { body } = await level.get('dispatch-1', `/assignment/cases/${id}`)
    return body.status === status ? body : undefined
  })

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`

/** Accepted by the city and dispatched to the county's government. */
async function handedDown(): Promise<string> {
  const { id } = await must(city, 'member-01', '/intake/proposals', draftBody)
  await must(city, 'member-01', `/intake/proposals/${id}/file`)
  await must(city, 'committee-1', `/intake/proposals/${id}/first-review`, screened)
  await must(city, 'panel-1', `/intake/proposals/${id}/second-review`, passed)
  await must(
    city,
    'committee-1',
    `/intake/proposals/${id}/record-consultation`,
    consultationAt(await city.now()),
  )
  await must(city, 'chair-1', `/intake/proposals/${id}/final-review`, {
    outcome: 'accept',
    remark: '同意立案。',
  })
  await inStatus(city, id, 'open')
  await must(city, 'dispatch-1', at(id, 'pre-assign'), { unit: '371402', reason: '属德城区。' })
  await must(city, 'handler-371402', at(id, 'claim'))
  await must(city, 'dispatch-1', at(id, 'dispatch'), requirement)
  return id
}

it('lists both for the switch between them, at their addresses here', async () => {
  for (const { url } of levels.stacks) {
    const { body } = await levelClient(url).get(undefined, '/public/level')
    expect(body.portals.map((portal: { code: string; url: string }) => [portal.code, portal.url])).toEqual([
      ['371400', stackOf('371400').url],
      ['371402', stackOf('371402').url],
    ])
  }
})

it('hands a case down to the county and its reply up to the city’s member', async () => {
  const id = await handedDown()
  const theirs = `371400-${id}`
  await inStatus(county, theirs, 'open')
  await must(county, 'dispatch-1', at(theirs, 'pre-assign'), { unit: 'JY', reason: '属教育。' })
  await must(county, 'handler-JY', at(theirs, 'claim'))
  await must(county, 'dispatch-1', at(theirs, 'dispatch'), requirement)
  await must(county, 'handler-JY', at(theirs, 'sign-for'))
  await inStatus(city, id, 'in-handling')
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    await must(county, 'handler-JY', at(theirs, 'log-contact'), { ...talk, phase })
    await until(async () => {
      const { body } = await city.get('member-01', `/assignment/cases/${id}`)
      return body.contacts[index]
    })
    await must(city, 'member-01', at(id, 'confirm-contact'), { contact: index + 1 })
  }
  await until(async () => {
    const { body } = await county.get('dispatch-1', `/assignment/cases/${theirs}`)
    return body.contacts.every((one: { confirmedBy?: string }) => one.confirmedBy !== undefined)
      ? body
      : undefined
  })
  await must(county, 'handler-JY', at(theirs, 'draft-reply'), replyBody)
  await must(county, 'leader-JY', at(theirs, 'sign-off'))
  await must(county, 'supervision-1', at(theirs, 'audit'), passed)
  expect(await inStatus(city, id, 'signed-off')).toMatchObject({ reply: { letter: replyBody.letter } })
})

it('moves time for all of them, and is still when all are', { timeout: 120_000 }, async () => {
  const before = stackOf('371402').now().getTime()
  const { settled } = await stackOf('371400').advance('P1D')
  expect(settled).toBe(true)
  expect(stackOf('371402').now().getTime() - before).toBeGreaterThanOrEqual(86_400_000)
})

it('lets a level that was stopped catch up by itself', { timeout: 180_000 }, async () => {
  const stopped = stackOf('371402')
  const port = Number(new URL(stopped.url).port)
  await stopped.stop()
  const id = await handedDown()
  await until(async () => {
    const { body } = await city.get('dispatch-1', '/assignment/endpoints/371402/deliveries')
    const [latest] = body.items
    return latest?.type === 'case.handed-down' && latest.attempts.length > 0 ? latest : undefined
  })
  restarted = await startStack({
    level: '371402',
    port,
    dataDir,
    assembly: join(dataDir, 'cdk.out'),
    tuning: { scheduleOnWallTime: false },
  })
  // Linked again, as a restart of all does: nothing changes.
  await linkLevels(stackOf('371400'), restarted)
  await inStatus(levelClient(restarted.url), `371400-${id}`, 'open')
})
