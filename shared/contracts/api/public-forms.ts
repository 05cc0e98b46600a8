// What every form that is open to all shares: the challenge that a sender's machine works off, and the limits it must know.
import * as z from 'zod/mini'
import { labelled } from '../labels.ts'
import type { Endpoint } from './endpoint.ts'

/**
 * A challenge: find the number up to `steps` of which PBKDF2 (SHA-256, `cost` iterations, salt as text) gives the target.
 * Signed, good until its instant, used up by the first form that is taken with it.
 */
export const challenge = z.strictObject({
  salt: z.string(),
  cost: z.int(),
  steps: z.int(),
  /** Milliseconds since 1970. */
  until: z.int(),
  /** 16 bytes in hexadecimal. */
  target: z.string(),
  signature: z.string(),
})
export type Challenge = z.infer<typeof challenge>

/** The challenge with the number that was found. */
export const proofOfWork = z.strictObject({ ...challenge.shape, number: z.int().check(z.minimum(0)) })

/** As a form carries it: base64 of its JSON. */
export const proof = labelled(z.string().check(z.minLength(1), z.maxLength(1000)), '防滥用验证')

export const publicFormsApi = {
  formChallenge: {
    method: 'GET',
    path: '/public/challenges',
    action: 'public',
    title: '领取防滥用验证',
    result: z.strictObject({
      challenge,
      /** Until when a form may be sent with it, in seconds from now. */
      seconds: z.int(),
      /** How many characters a clue and a comment may have. */
      most: z.strictObject({ clue: z.int(), comment: z.int() }),
    }),
  },
} as const satisfies Record<string, Endpoint>
