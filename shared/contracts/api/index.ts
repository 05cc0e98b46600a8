// The whole API of a level: one table per service, and which function answers what.
import type * as z from 'zod/mini'
import type { ServiceName } from '../terms.ts'
import { assignmentApi } from './assignment.ts'
import { draftingDeskApi } from './drafting-desk.ts'
import type { Endpoint } from './endpoint.ts'
import { evaluationApi } from './evaluation.ts'
import { filesApi } from './files.ts'
import { intakeApi } from './intake.ts'
import { listsApi } from './lists.ts'
import { reviewWorkApi } from './review-work.ts'
import { supervisionApi } from './supervision.ts'
import { topicsApi } from './topics.ts'
import { voiceApi } from './voice.ts'
import { wordsApi } from './words.ts'

/**
 * What intake answers besides proposals, by the role of the function that does: each carries only what it needs, and
 * starts the sooner. Every collection belongs to one of them; routes are made of this table.
 */
const besideProposals = {
  'topics-api': topicsApi,
  'lists-api': listsApi,
  'voice-api': voiceApi,
  'drafting-api': draftingDeskApi,
  'review-api': reviewWorkApi,
  'similar-api': wordsApi,
  files: filesApi,
} as const satisfies Record<string, Record<string, Endpoint>>
export type BesideProposals = keyof typeof besideProposals

export const api = {
  intake: {
    ...intakeApi,
    ...topicsApi,
    ...listsApi,
    ...voiceApi,
    ...draftingDeskApi,
    ...reviewWorkApi,
    ...wordsApi,
    ...filesApi,
  },
  assignment: assignmentApi,
  supervision: supervisionApi,
  evaluation: evaluationApi,
} as const satisfies Record<ServiceName, Record<string, Endpoint>>

export type BodyOf<E> = E extends { body: infer B extends z.ZodMiniType } ? z.infer<B> : undefined
export type QueryOf<E> = E extends { query: infer Q extends z.ZodMiniType } ? z.infer<Q> : undefined
export type ResultOf<E> = E extends { result: infer R extends z.ZodMiniType } ? z.infer<R> : never

/** `/intake/topics` of `/intake/topics/{id}/claim`: the first two parts of a path. */
const collectionOf = (path: string): string => path.split('/').slice(0, 3).join('/')

const collectionsOf = (table: Record<string, Endpoint>): readonly string[] =>
  [...new Set(Object.values(table).map(({ path }) => collectionOf(path)))].sort()

/** The collections that each of intake's other functions answers. */
export const collections = Object.fromEntries(
  Object.entries(besideProposals).map(([role, table]) => [role, collectionsOf(table)]),
) as Record<BesideProposals, readonly string[]>

/** Which API function of a level answers a path: a service's own, or one of intake's others. */
export function answererOf(path: string): ServiceName | BesideProposals {
  const collection = collectionOf(path)
  const beside = (Object.keys(collections) as BesideProposals[]).find((role) =>
    collections[role].includes(collection),
  )
  if (beside !== undefined) return beside
  return path.startsWith('/public') ? 'supervision' : (path.split('/')[1] as ServiceName)
}
