// Everything that somebody gets to see of a level: every GET endpoint of every contract table, with every id there is and
// every value its queries know.
import type * as z from 'zod/mini'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import type { MemoryLevel, Person } from './memory-level.ts'

/** Which aggregates' ids stand in the paths of a collection. A collection that is not here is walked with all of them. */
const idsIn: Readonly<Record<string, readonly string[]>> = {
  '/intake/proposals': ['proposal'],
  '/intake/trails': ['proposal'],
  '/intake/similar': ['proposal'],
  '/intake/seconding': ['proposal'],
  '/assignment/cases': ['proposal'],
  '/supervision/dockets': ['proposal'],
  '/evaluation/verdicts': ['proposal'],
  '/public/proposals': ['proposal'],
  '/public/catalogue': ['proposal'],
}

type Query = Record<string, string>

/** What is asked of lists. What is not here is left out, and where it must be there no question is asked at all. */
const asked: Readonly<Record<string, (level: Ids) => readonly string[]>> = {
  list: () => ['todo', 'done', 'initiated', 'all', 'standing', 'ask', 'concern'],
  year: () => ['2026'],
  session: () => ['13-4'],
  quarter: () => ['2026Q1'],
  stage: () => ['first', 'second', 'final'],
  whose: () => ['mine', 'all'],
  word: ({ words }) => words,
  with: ({ proposals }) => proposals,
  proposal: ({ proposals }) => proposals,
  member: ({ members }) => members,
  version: () => ['1'],
  from: () => ['1'],
  to: () => ['2'],
  kind: () => ['lesson', 'bad-case'],
  specialty: () => ['教育'],
  show: () => ['all', 'unmatched'],
}

interface Ids {
  readonly proposals: readonly string[]
  readonly members: readonly string[]
  readonly words: readonly string[]
  /** Of every aggregate, by its name. */
  readonly all: ReadonlyMap<string, readonly string[]>
  readonly others: readonly string[]
}

export const gets: Endpoint[] = Object.values(api)
  .flatMap((table): Endpoint[] => Object.values(table))
  .filter(({ method }) => method === 'GET')

/** The ids of everything that ever began, and those that lie in no record. */
export function idsOf(level: MemoryLevel, words: readonly string[], others: readonly string[] = []): Ids {
  const all = new Map<string, string[]>()
  for (const { records } of Object.values(level.at))
    for (const { aggregate, id } of records.stream) {
      const known = all.get(aggregate) ?? []
      if (!known.includes(id)) all.set(aggregate, [...known, id])
    }
  return { proposals: all.get('proposal') ?? [], members: all.get('member') ?? [], words, all, others }
}

function pathsOf({ path }: Endpoint, ids: Ids): string[] {
  if (!path.includes('{id}')) return [path]
  const collection = path.split('/').slice(0, 3).join('/')
  const kinds = idsIn[collection] ?? [...ids.all.keys()]
  const all = kinds.flatMap((kind) => ids.all.get(kind) ?? [])
  return [...new Set([...all, ...ids.others])].map((id) => path.replace('{id}', id))
}

/** With what must be there, each value of it; then each other field with each of its values. */
function queriesOf(endpoint: Endpoint, ids: Ids): Query[] {
  const { shape = {} } = (endpoint.query ?? {}) as { shape?: Record<string, z.ZodMiniType> }
  const valuesOf = (field: string): Query[] =>
    (asked[field]?.(ids) ?? []).map((value) => ({ [field]: value }))
  const isOptional = (field: string) => shape[field]?._zod.optin !== undefined
  const fields = Object.keys(shape)
  const whole = fields
    .filter((field) => !isOptional(field))
    .reduce<Query[]>(
      (all, field) => all.flatMap((one) => valuesOf(field).map((more) => ({ ...one, ...more }))),
      [{}],
    )
  const further = fields.filter(isOptional).flatMap(valuesOf)
  return [...whole, ...whole.flatMap((one) => further.map((more) => ({ ...one, ...more })))]
}

export interface Seen {
  readonly path: string
  readonly status: number
  readonly text: string
}

/** What a person is answered, wherever they ask. */
export async function everythingFor(
  level: MemoryLevel,
  person: Person | undefined,
  ids: Ids,
): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const endpoint of gets) {
    for (const path of pathsOf(endpoint, ids)) {
      for (const query of queriesOf(endpoint, ids)) {
        const { status, body } = await level.get(person, path, query)
        const text = typeof body === 'string' ? body : JSON.stringify(body ?? null)
        const asking = new URLSearchParams(query).toString()
        seen.push({ path: `${endpoint.path} ${path}?${asking}`, status, text })
        // Who may not ask at all may not ask in another way.
        if (status === 401 || (status === 403 && text.includes('role-missing'))) break
      }
    }
  }
  return seen
}
