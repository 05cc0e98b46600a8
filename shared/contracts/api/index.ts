// The whole API of a level: one table per service.
import type * as z from 'zod/mini'
import type { ServiceName } from '../terms.ts'
import { assignmentApi } from './assignment.ts'
import type { Endpoint } from './endpoint.ts'
import { evaluationApi } from './evaluation.ts'
import { intakeApi } from './intake.ts'
import { supervisionApi } from './supervision.ts'

export const api = {
  intake: intakeApi,
  assignment: assignmentApi,
  supervision: supervisionApi,
  evaluation: evaluationApi,
} as const satisfies Record<ServiceName, Record<string, Endpoint>>

export type BodyOf<E> = E extends { body: infer B extends z.ZodMiniType } ? z.infer<B> : undefined
export type QueryOf<E> = E extends { query: infer Q extends z.ZodMiniType } ? z.infer<Q> : undefined
export type ResultOf<E> = E extends { result: infer R extends z.ZodMiniType } ? z.infer<R> : never
