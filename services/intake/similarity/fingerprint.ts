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
import { numbersOf, type TitlePrint, titlePrintFrom, titlePrintOf } from './title-print.ts'

export interface Fingerprint {
  /** What it is found by: its most telling features, and pairs of the first of them. */
  readonly keys: readonly string[]
  /** Its features' hashes, sorted, 4 bytes each, in base64. */
  readonly signature: string
  /** What it is most about: hash and weight in hundredths, 4 bytes each, in base64. */
  readonly gist: string
  /** What its title is known by (`TitlePrint`), in base64; a title that names nothing has none. */
  readonly titlePrint?: string
}

/** A single feature's posting list is cut off in a large collection; that of two together hardly ever is. */
const singles = 35
const paired = 8
/** Rows of one filing: singles and pairs. */
export const mostKeys = singles + (paired * (paired - 1)) / 2
/** With gist and title, so that a row is read in one unit of 4 kB. */
const mostFeatures = 660
/** What a text is about fits into this many features; what stands in it beside counts as evidence, and no more. */
const inGist = 20

const telling: Record<Kind, number> = { word: 1, concept: 1, common: 0.15, morpheme: 0.6 }
const inTitle = 2

interface Weighed {
  readonly name: string
  readonly kind: Kind
  readonly weight: number
}

/** The features by how telling they are: their kind, how often the text comes back to them, and whether its title names them. */
function byTelling(features: Features, title: Features): Weighed[] {
  return [...features]
    .map(([name, { kind, count }]) => ({
      name,
      kind,
      weight: telling[kind] * count * (title.has(name) ? inTitle : 1),
    }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
}

const keyOf = (name: string): string => hashOf(name).toString(36)

export function keysOf(features: Features, title: Features): string[] {
  return keysAmong(byTelling(features, title))
}

/** A character goes with its own word wherever that stands: such a pair says no more than the word. */
const pairs: ReadonlySet<Kind> = new Set<Kind>(['word', 'concept'])

function keysAmong(weighed: readonly Weighed[]): string[] {
  const first = weighed
    .filter(({ kind }) => pairs.has(kind))
    .slice(0, paired)
    .map(({ name }) => name)
    .sort()
  const together = first.flatMap((one, at) => first.slice(at + 1).map((other) => keyOf(`${one}+${other}`)))
  return [...new Set([...weighed.slice(0, singles).map(({ name }) => keyOf(name)), ...together])]
}

export function fingerprintOf(matter: Matter, ownNames: readonly string[] = []): Fingerprint {
  const features = featuresOf(withoutNames(wholeText(matter), ownNames))
  const title = featuresOf(withoutNames(matter.title, ownNames))
  const weighed = byTelling(features, title)
  const all = weighed.slice(0, mostFeatures).map(({ name }) => hashOf(name))
  const gist = weighed
    .slice(0, inGist)
    .flatMap(({ name, weight }) => [hashOf(name), Math.round(weight * 100)])
  const titlePrint = packedTitle(matter.title, ownNames)
  return {
    keys: keysAmong(weighed),
    signature: packed(Uint32Array.from(all).sort()),
    gist: packed(Uint32Array.from(gist)),
    ...(titlePrint === undefined ? {} : { titlePrint }),
  }
}

export function packedTitle(title: string, ownNames: readonly string[] = []): string | undefined {
  const print = titlePrintOf(title, ownNames)
  return print === undefined ? undefined : packed(Uint32Array.from(numbersOf(print)))
}

export const titleIn = (print: string): TitlePrint | undefined => titlePrintFrom(unpacked(print))

const packed = (numbers: Uint32Array): string => Buffer.from(numbers.buffer).toString('base64')

function unpacked(text: string): number[] {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4))
}

export const hashesIn = (signature: string): ReadonlySet<number> => new Set(unpacked(signature))

/** Weights by hash. */
export function gistIn(gist: string): ReadonlyMap<number, number> {
  const numbers = unpacked(gist)
  return new Map(
    Array.from({ length: numbers.length / 2 }, (_, at) => [
      numbers[at * 2] ?? 0,
      (numbers[at * 2 + 1] ?? 0) / 100,
    ]),
  )
}
