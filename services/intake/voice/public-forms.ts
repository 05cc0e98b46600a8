// What stands before a form that is open to all: a challenge that costs the sender's machine a moment and is good once,
// a bound on what one source sends in an hour, and receipts whose second half nobody can guess (ADR 0019).
import { createHmac, timingSafeEqual } from 'node:crypto'
import { proofOfWork, type publicFormsApi } from '#contracts/api/public-forms.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers, Request } from '#kernel/http/router.ts'
import type { WorkingRows } from '#kernel/ports.ts'
import { newChallenge, workedOff } from './proof-of-work.ts'

export interface PublicFormPorts extends HttpPorts {
  readonly rows: WorkingRows
  /** Wall time in milliseconds. */
  readonly wall: () => number
  readonly random: (bytes: number) => Uint8Array
}

const secretRow = { pk: 'public-forms', sk: 'secret' }
const secretBytes = 32
const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** The secret of this level's forms: made once, by whoever needs it first, and kept in the working table only. */
async function secretOf({ rows, random }: Pick<PublicFormPorts, 'rows' | 'random'>): Promise<string> {
  const known = await rows.get(secretRow.pk, secretRow.sk)
  if (known !== undefined) return known.data.value as string
  const value = Buffer.from(random(secretBytes)).toString('base64url')
  if (await rows.put({ ...secretRow, data: { value } }, 0)) return value
  return secretOf({ rows, random })
}

/** One key for each use, so that what is shown of one says nothing about another. */
const keyFor = (secret: string, use: string): string =>
  createHmac('sha256', secret).update(use).digest('base64url')

const reader: Actor = { kind: 'service', service: 'intake', because: 'page' }

export function publicFormHandlers(ports: PublicFormPorts) {
  return {
    formChallenge: async () => {
      const { policy } = await ports.contextAt(ports.clock.now(), reader)
      const { cost, steps, minutes } = policy.publicForms
      const until = ports.wall() + minutes * minuteMs
      const key = keyFor(await secretOf(ports), 'challenge')
      return {
        result: {
          challenge: await newChallenge(key, { cost, steps, until }, ports.random),
          seconds: (minutes * minuteMs) / 1000,
          most: { clue: policy.clueMaxChars, comment: policy.commentMaxChars },
        },
      }
    },
  } satisfies Handlers<typeof publicFormsApi>
}

/** Lets a sender in: within the hourly bound, and with a proof that holds and was not used for another command. */
export async function admitted(
  ports: PublicFormPorts,
  { body, source }: Pick<Request<never>, 'source'> & { body: { proof: string } },
  command: string,
): Promise<Refusal | undefined> {
  const { policy } = await ports.contextAt(ports.clock.now(), reader)
  const secret = await secretOf(ports)
  const wrong = await wrongProof(ports, secret, body.proof)
  if (typeof wrong === 'object') return wrong
  return (
    (await countedFor(ports, keyFor(secret, 'source'), source, policy)) ??
    (await spent(ports, wrong, command, policy))
  )
}

/** The challenge's signature, which names it, when everything holds. */
async function wrongProof(
  { wall }: PublicFormPorts,
  secret: string,
  proof: string,
): Promise<Refusal | string> {
  const read = proofOfWork.safeParse(parsed(proof))
  if (!read.success) return refuse(problems.proofWrong)
  const { number, ...challenge } = read.data
  if (!(await workedOff(keyFor(secret, 'challenge'), challenge, number))) return refuse(problems.proofWrong)
  return wall() <= challenge.until ? challenge.signature : refuse(problems.proofExpired)
}

function parsed(proof: string): unknown {
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}

/** Uses the challenge up. The same command may come again with it: its answer may have been lost. */
async function spent(
  { rows, wall }: PublicFormPorts,
  signature: string,
  command: string,
  { publicForms }: Policy,
): Promise<Refusal | undefined> {
  const key = { pk: 'public-forms#spent', sk: signature }
  const expires = Math.ceil((wall() + 2 * publicForms.minutes * minuteMs) / 1000)
  if (await rows.put({ ...key, data: { command }, expires }, 0)) return undefined
  const row = await rows.get(key.pk, key.sk)
  return row?.data.command === command ? undefined : refuse(problems.proofSpent)
}

/** Counts one more of this source in this hour. Its address is not kept: only a keyed digest that changes by the hour. */
async function countedFor(
  { rows, wall }: PublicFormPorts,
  key: string,
  source: string | undefined,
  { publicForms }: Policy,
): Promise<Refusal | undefined> {
  if (source === undefined) return undefined
  const hour = Math.floor(wall() / hourMs)
  const sk = createHmac('sha256', key).update(`${hour}\n${source}`).digest('base64url')
  const pk = 'public-forms#source'
  for (;;) {
    const row = await rows.get(pk, sk)
    const count = Number(row?.data.count ?? 0)
    if (count >= publicForms.perHour)
      return refuse(problems.tooManyForms, {
        source: 'policy: publicForms',
        allowed: { perHour: publicForms.perHour },
      })
    const expires = Math.ceil(((hour + 2) * hourMs) / 1000)
    if (await rows.put({ pk, sk, data: { count: count + 1 }, expires }, row?.version ?? 0)) return undefined
  }
}

/** Crockford's base 32, as ids are written: nothing in it can be mistaken for something else. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const secretPartLength = 12

async function secretPart(ports: PublicFormPorts, id: string): Promise<string> {
  const bytes = createHmac('sha256', keyFor(await secretOf(ports), 'receipt'))
    .update(id)
    .digest()
  return Array.from(bytes.subarray(0, secretPartLength), (byte) => alphabet[byte & 31]).join('')
}

/** 回执号: the id, and a part that only its holder knows. */
export const receiptOf = async (ports: PublicFormPorts, id: string): Promise<string> =>
  `${id}-${await secretPart(ports, id)}`

/** Whose receipt it is; undefined when it is nobody's. */
export async function idOfReceipt(ports: PublicFormPorts, receipt: string): Promise<string | undefined> {
  const [id = '', secret = ''] = receipt.toLowerCase().split('-')
  const expected = Buffer.from(await secretPart(ports, id))
  const given = Buffer.from(secret)
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined
}
