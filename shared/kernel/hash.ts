// Hashes of records, contents and ids. The function is a named choice: SHA-256 here, SM3 for sites that must.
import { createHash } from 'node:crypto'

export type HashName = 'sha256' | 'sm3'

/** Base64url digest of a text. */
export function digest(text: string, algorithm: HashName = 'sha256'): string {
  return createHash(algorithm).update(text).digest('base64url')
}

/** JSON with sorted keys and no `undefined`: the same value always gives the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The id of an aggregate that a command begins: derived from actor and command, so that a repeated beginning is the
 * same one. 100 bits in Crockford's base 32, 20 characters.
 */
export function derivedId(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(parts.join('\n')).digest()
  return Array.from({ length: 20 }, (_, index) => alphabet[(bytes[index] ?? 0) & 31]).join('')
}
