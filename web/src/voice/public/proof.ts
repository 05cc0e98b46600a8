// The proof of work before a form: begun while people still write, so that nobody waits for it; taken anew by itself
// when it has expired meanwhile.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, ask, post, Refused } from './ask.ts'

type Forms = Answer<'intake.formChallenge'>
type Challenge = Forms['challenge']

const bytesOf = (text: string) => new TextEncoder().encode(text)
const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** What a number gives. */
async function targetOf({ salt, cost, target }: Challenge, number: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(String(number)), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost }
  return hexOf(await crypto.subtle.deriveBits(how, key, target.length * 4))
}

/** Tries downwards: the number lies in the upper half. The browser derives beside the page, which stays awake. */
async function workedOff({ challenge }: Forms): Promise<string> {
  for (let number = challenge.steps; number >= 0; number -= 1)
    if ((await targetOf(challenge, number)) === challenge.target)
      return btoa(JSON.stringify({ ...challenge, number }))
  throw new Error('no number gives the target')
}

export interface PublicForm {
  /** How much a text may hold; undefined until it is known. */
  readonly most: Forms['most'] | undefined
  /** Sends what was typed, with the proof. The same key for every try of one intention. */
  send<Body>(path: string, typed: object, key: string): Promise<Body>
}

export function usePublicForm(): PublicForm {
  const [most, setMost] = useState<Forms['most']>()
  const work = useRef<Promise<string> | undefined>(undefined)

  const begin = useCallback((): Promise<string> => {
    const proof = ask<Forms>('/public/challenges').then((forms) => {
      setMost(forms.most)
      return workedOff(forms)
    })
    // Told when the form is sent, not before.
    proof.catch(() => undefined)
    work.current = proof
    return proof
  }, [])

  useEffect(() => {
    if (work.current === undefined) void begin().catch(() => undefined)
  }, [begin])

  const send = useCallback(
    async <Body>(path: string, typed: object, key: string): Promise<Body> => {
      const first = await (work.current ?? begin()).catch(begin)
      try {
        return await post<Body>(path, { ...typed, proof: first }, key)
      } catch (error) {
        if (!(error instanceof Refused && error.code.startsWith('proof-'))) throw error
        return post<Body>(path, { ...typed, proof: await begin() }, key)
      }
    },
    [begin],
  )
  return { most, send }
}

/** A key for one intention. */
export const newKey = (): string => crypto.randomUUID()

/** Whether this browser can work at all: over an address that is not safe it may not. */
export const canWork = (): boolean => globalThis.crypto?.subtle !== undefined
