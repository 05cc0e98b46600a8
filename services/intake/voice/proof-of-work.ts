// Work that a sender's machine does before a form that is open to all is taken: it tries numbers until one gives the
// target. Each try is a key derivation (PBKDF2, which every browser has built in), so that a phone's tries cost about
// what a server's do. The challenge carries its own signature: nothing is stored until it is spent (ADR 0019).
import { createHmac, pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Challenge } from '#contracts/api/public-forms.ts'

const derive = promisify(pbkdf2)
const saltBytes = 16
const targetBytes = 16

export interface Work {
  /** Iterations of each try. */
  readonly cost: number
  /** How many tries there may be. */
  readonly steps: number
  /** Until when it is good, in milliseconds of wall time. */
  readonly until: number
}

/** What a number gives. */
async function targetOf({ salt, cost }: Pick<Challenge, 'salt' | 'cost'>, number: number): Promise<string> {
  return (await derive(String(number), salt, cost, targetBytes, 'sha256')).toString('hex')
}

const signatureOf = (
  key: string,
  { salt, cost, steps, until, target }: Omit<Challenge, 'signature'>,
): string =>
  createHmac('sha256', key).update([salt, cost, steps, until, target].join('\n')).digest('base64url')

/** A challenge whose number lies in the upper half of the steps: nobody is lucky, and nobody waits for ever. */
export async function newChallenge(
  key: string,
  { cost, steps, until }: Work,
  random: (bytes: number) => Uint8Array,
): Promise<Challenge> {
  const salt = Buffer.from(random(saltBytes)).toString('base64url')
  const half = Math.ceil(steps / 2)
  const number = half + (Buffer.from(random(4)).readUInt32BE() % (steps - half + 1))
  const unsigned = { salt, cost, steps, until, target: await targetOf({ salt, cost }, number) }
  return { ...unsigned, signature: signatureOf(key, unsigned) }
}

/** The challenge when it is one of ours and the number is the one: its time is not looked at. */
export async function workedOff(key: string, challenge: Challenge, number: number): Promise<boolean> {
  const expected = Buffer.from(signatureOf(key, challenge))
  const given = Buffer.from(challenge.signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  // Ours, so that its cost is one that we have set.
  return (await targetOf(challenge, number)) === challenge.target
}
