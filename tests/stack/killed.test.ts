// The whole stack killed (SIGKILL) between two steps and started again: nothing is lost, nothing is done twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { consultationAt, draftBody, screened } from '../level/journey.ts'
import { levelClient } from './level-client.ts'

const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url))
let dataDir: string
const children: ChildProcess[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shangban-killed-'))
})

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

/** Starts the stack as `npm start` does; resolves with its address when it says that it is ready. */
async function start(): Promise<{ url: string; kill: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    [main, '--level', '371402', '--port', '0', '--data', dataDir, '--empty'],
    {
      stdio: 'pipe',
    },
  )
  children.push(child)
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('ready 就绪')) resolve(/http:\/\/localhost:\d+/.exec(output)?.[0] ?? '')
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('exit', () => reject(new Error(`the stack ended: ${output}`)))
  })
  const kill = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return { url, kill }
}

it('loses nothing when it is killed right after each answer', { timeout: 300_000 }, async () => {
  const steps: [person: string, act: string, body: object][] = [
    ['member-01', 'file', {}],
    ['committee-1', 'first-review', screened],
    ['panel-1', 'second-review', { outcome: 'pass', remark: '同意。' }],
    ['committee-1', 'record-consultation', {}],
    ['chair-1', 'final-review', { outcome: 'accept', remark: '同意立案。' }],
  ]
  let stack = await start()
  const drafted = await levelClient(stack.url).act('member-01', '/intake/proposals', draftBody, 'draft-once')
  const { id } = drafted.body
  for (const [person, act, given] of steps) {
    const now = await levelClient(stack.url).now()
    const body = act === 'record-consultation' ? consultationAt(now) : given
    const answer = await levelClient(stack.url).act(
      person,
      `/intake/proposals/${id}/${act}`,
      body,
      `once-${act}`,
    )
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    await stack.kill()
    stack = await start()
    // Whoever did not get the answer asks again with the same key, and nothing is done twice.
    const again = await levelClient(stack.url).act(
      person,
      `/intake/proposals/${id}/${act}`,
      body,
      `once-${act}`,
    )
    expect(again).toEqual(answer)
  }
  const client = levelClient(stack.url)
  await client.settled()
  const proposal = (await client.get('member-01', `/intake/proposals/${id}`)).body
  expect(proposal).toMatchObject({ status: 'accepted', number: 1 })
  const done = proposal.timeline.map(({ type }: { type: string }) => type)
  for (const once of ['proposal.filed', 'consultation.recorded', 'proposal.accepting', 'proposal.accepted'])
    expect(done.filter((type: string) => type === once)).toHaveLength(1)
  expect((await client.get('dispatch-1', `/assignment/cases/${id}`)).body).toMatchObject({
    status: 'open',
    number: 1,
  })
  expect((await client.get(undefined, '/public/proposals')).body.items).toMatchObject([{ id, number: 1 }])
  await stack.kill()
})
