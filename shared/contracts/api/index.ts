// The whole API of a level: one table per service.
import type * as z from 'zod/mini'
import type { ServiceName } from '../terms.ts'
import { assignmentApi } from './assignment.ts'
import type { Endpoint } from './endpoint.ts'
import { evaluationApi } from './evaluation.ts'
import { filesApi } from './files.ts'
import { intakeApi } from './intake.ts'
import { supervisionApi } from './supervision.ts'
import { topicsApi } from './topics.ts'

export const api = {
  intake: { ...intakeApi, ...topicsApi, ...filesApi },
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

/** The collections of intake that are answered by its second API function. Routes are made of them. */
export const topicCollections = collectionsOf(topicsApi)
/** Those answered by the function that may reach the files' bucket. */
export const fileCollections = collectionsOf(filesApi)

/** Which API function of a level answers a path. */
export function answererOf(path: string): ServiceName | 'intake-topics' | 'intake-files' {
  if (fileCollections.includes(collectionOf(path))) return 'intake-files'
  if (topicCollections.includes(collectionOf(path))) return 'intake-topics'
  return path.startsWith('/public') ? 'supervision' : (path.split('/')[1] as ServiceName)
}
