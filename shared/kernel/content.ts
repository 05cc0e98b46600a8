// Long texts: anything over 4 kB is written once as a content item under its hash, and the decision cites the hash.
import { digest } from './hash.ts'

/** Longer texts lie out of line. */
export const inlineBytes = 4096
const mark = '$content'

interface Reference {
  readonly [mark]: string
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && mark in value
}

/** Replaces every long text in a value by its reference; `contents` holds what was taken out, by hash. */
export function externalize<T>(value: T, inline = inlineBytes): { value: T; contents: Map<string, string> } {
  const contents = new Map<string, string>()
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') {
      if (Buffer.byteLength(inner) <= inline) return inner
      const hash = digest(inner)
      contents.set(hash, inner)
      return { [mark]: hash }
    }
    return mapChildren(inner, walk)
  }
  return { value: walk(value) as T, contents }
}

/** A content item may hold 400 kB; a longer text lies in several. */
const pieceCharacters = 80_000
const pieces = '$contents'

/** The whole value as text, out of line when it is long and in pieces when it is very long. For folded states. */
export function externalizeWhole(value: unknown): { value: unknown; contents: Map<string, string> } {
  const text = JSON.stringify(value)
  if (Buffer.byteLength(text) <= inlineBytes) return { value, contents: new Map() }
  const parts = Array.from({ length: Math.ceil(text.length / pieceCharacters) }, (_, index) =>
    text.slice(index * pieceCharacters, (index + 1) * pieceCharacters),
  )
  const hashed = parts.map((part) => [digest(part), part] as const)
  return { value: { [pieces]: hashed.map(([hash]) => hash) }, contents: new Map(hashed) }
}

/** Undoes `externalizeWhole`. */
export async function internalizeWhole(
  value: unknown,
  fetch: (hash: string) => Promise<string>,
): Promise<unknown> {
  const hashes = (value as { [pieces]?: string[] })[pieces]
  return hashes === undefined ? value : JSON.parse((await Promise.all(hashes.map(fetch))).join(''))
}

/** Puts the long texts back. Each hash is fetched once. */
export async function internalize<T>(value: T, fetch: (hash: string) => Promise<string>): Promise<T> {
  const hashes = new Set<string>()
  const find = (inner: unknown): unknown => {
    if (isReference(inner)) hashes.add(inner[mark])
    return mapChildren(inner, find)
  }
  find(value)
  if (hashes.size === 0) return value
  const texts = new Map(
    await Promise.all([...hashes].map(async (hash) => [hash, await fetch(hash)] as const)),
  )
  const fill = (inner: unknown): unknown =>
    isReference(inner) ? texts.get(inner[mark]) : mapChildren(inner, fill)
  return fill(value) as T
}

function mapChildren(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
}
