// What the index keeps of a proposal: the keys it is found by, and the signature it is measured by. Both are hashes of
// features; nobody can read a text out of them.
import {
  type Features,
  featuresOf,
  hashOf,
  type Kind,
  type Matter,
  wholeText,
  withoutNames,
} from './features.ts'

export interface Fingerprint {
  /** What it is found by: its most telling features, and pairs of the first of them. */
  readonly keys: readonly string[]
  /** All its features' hashes, sorted, 4 bytes each, in base64. */
  readonly signature: string
}

/** A single feature's posting list is cut off in a large collection; that of two together hardly ever is. */
const singles = 35
const paired = 8
/** Rows of one filing: singles and pairs. */
export const mostKeys = singles + (paired * (paired - 1)) / 2
/** So that a signature is read in one unit. */
const mostFeatures = 700

const telling: Record<Kind, number> = { word: 1, concept: 1, common: 0.15, morpheme: 0.6 }
const inTitle = 1.5

/** The features by how telling they are: their kind, how often they stand there, and whether the title names them. */
function byTelling(features: Features, title: Features): string[] {
  return [...features]
    .map(([name, { kind, count }]) => ({
      name,
      weight: telling[kind] * (1 + Math.log(count)) * (title.has(name) ? inTitle : 1),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

const keyOf = (name: string): string => hashOf(name).toString(36)

export function keysOf(features: Features, title: Features): string[] {
  const names = byTelling(features, title)
  const first = names.slice(0, paired).sort()
  const pairs = first.flatMap((one, at) => first.slice(at + 1).map((other) => keyOf(`${one}+${other}`)))
  return [...new Set([...names.slice(0, singles).map(keyOf), ...pairs])]
}

export function fingerprintOf(matter: Matter, ownNames: readonly string[] = []): Fingerprint {
  const features = featuresOf(withoutNames(wholeText(matter), ownNames))
  const title = featuresOf(withoutNames(matter.title, ownNames))
  return { keys: keysOf(features, title), signature: signatureOf(features) }
}

function signatureOf(features: Features): string {
  const hashes = Uint32Array.from([...features.keys()].slice(0, mostFeatures).map(hashOf)).sort()
  return Buffer.from(hashes.buffer).toString('base64')
}

export function hashesIn(signature: string): ReadonlySet<number> {
  const bytes = Buffer.from(signature, 'base64')
  return new Set(Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4)))
}
