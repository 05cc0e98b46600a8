// Numbers on the real engines: many proposals accepted at the same moment.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { introduceMembers } from '../../infra/local/introduce.ts'
import { type Stack, startStack } from '../../infra/local/stack.ts'
import { consultationAt, draftBody, screened } from '../level/journey.ts'
import { inParallel, type LevelClient, levelClient } from './level-client.ts'

let dataDir: string
let stack: Stack
let client: LevelClient

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shangban-acceptance-'))
  stack = await startStack({ level: '371402', dataDir })
  await introduceMembers(stack.url)
  client = levelClient(stack.url)
})

afterAll(async () => {
  await stack.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const count = 500
const pass = { outcome: 'pass', remark: '同意。' }

it('[B12] gives 500 proposals accepted in parallel the numbers 1 to 500', { timeout: 240_000 }, async () => {
  const ids: string[] = []
  const must = async (person: string, path: string, body?: object) => {
    const answer = await client.act(person, path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body
  }
  const consultation = consultationAt(await client.now())
  await inParallel(
    Array.from({ length: count }, (_, index) => index),
    16,
    async (index) => {
      const member = `member-${String((index % 8) + 1).padStart(2, '0')}`
      const { id } = await must(member, '/intake/proposals', draftBody)
      await must(member, `/intake/proposals/${id}/file`)
      await must('committee-1', `/intake/proposals/${id}/first-review`, screened)
      await must('panel-1', `/intake/proposals/${id}/second-review`, pass)
      await must('committee-1', `/intake/proposals/${id}/record-consultation`, consultation)
      ids.push(id)
    },
  )
  await inParallel(ids, count, async (id) => {
    await must('chair-1', `/intake/proposals/${id}/final-review`, { outcome: 'accept', remark: '同意立案。' })
  })
  // All that follows an acceptance in the other services is not waited for.
  const numbers: number[] = []
  await inParallel(ids, 16, async (id) => {
    let number: number | undefined
    while (number === undefined) {
      number = (await client.get('committee-1', `/intake/proposals/${id}`)).body.number
      if (number === undefined) await new Promise((resolve) => setTimeout(resolve, 200))
    }
    numbers.push(number)
  })
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  expect(stack.queues().flatMap(({ deadLetters = [] }) => deadLetters)).toEqual([])
})
