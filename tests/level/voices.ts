// What the public does on the forms that are open to all: takes a challenge, works it off, sends what it wrote.
import { pbkdf2Sync } from 'node:crypto'
import { expect } from 'vitest'
import type { Challenge } from '#contracts/api/public-forms.ts'
import type { Level } from '#contracts/level.ts'
import { levelWith, type MemoryLevel } from './memory-level.ts'

/** A level whose forms cost next to nothing: what they cost is not what the business cases are about. */
export const easyForms: Level = levelWith({ publicForms: { cost: 1, steps: 2, minutes: 60, perHour: 60 } })

/** A challenge worked off, as the form sends it. */
export async function solved(level: MemoryLevel): Promise<string> {
  const { status, body } = await level.get(undefined, '/public/challenges')
  expect(status, JSON.stringify(body)).toBe(200)
  return Buffer.from(JSON.stringify({ ...body.challenge, number: numberOf(body.challenge) })).toString(
    'base64',
  )
}

/** As any machine finds it: by trying. */
function numberOf({ salt, cost, steps, target }: Challenge): number {
  for (let number = 0; number <= steps; number += 1)
    if (pbkdf2Sync(String(number), salt, cost, 16, 'sha256').toString('hex') === target) return number
  throw new Error('no number gives the target')
}

export const citizen = { name: '周明远', contact: '13800001234' }
export const clueText = '育才街小学放学时路口没有人疏导，老人孩子和车挤在一起，希望有人来管一管。'

interface Sent {
  readonly text?: string
  readonly proof?: string
  readonly key?: string
  readonly from?: string
}

/** Sends the form of the clue box. */
export async function sendClue(level: MemoryLevel, { text = clueText, proof, key, from }: Sent = {}) {
  const reply = await level.call(undefined, {
    path: '/public/clues',
    body: { text, ...citizen, proof: proof ?? (await solved(level)) },
    headers: { 'idempotency-key': key ?? crypto.randomUUID() },
    ...(from === undefined ? {} : { from }),
  })
  await level.settle()
  return reply
}

/** A clue that was taken in: its receipt, and the id the committee knows it by. */
export async function handedIn(level: MemoryLevel, sent: Sent = {}) {
  const reply = await sendClue(level, sent)
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
  const receipt: string = reply.body.receipt
  return { receipt, id: receipt.split('-')[0] ?? '' }
}

export const byReceipt = (level: MemoryLevel, receipt: string) =>
  level.get(undefined, `/public/clues/${receipt}`)

export async function sendComment(
  level: MemoryLevel,
  discussion: string,
  { text = '校门口能不能划一条步行道？', name = '接娃的老刘', proof }: Sent & { name?: string } = {},
) {
  const reply = await level.call(undefined, {
    path: `/public/discussions/${discussion}/comment`,
    body: { text, name, proof: proof ?? (await solved(level)) },
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
  await level.settle()
  return reply
}
