// A refusal: why a command was not carried out. It is a value, never an exception, and carries its words with it.
import type * as problems from './problems.ts'

export type ProblemCode = (typeof problems)[keyof typeof problems]['code']

/** A way of saying no, as `problems.ts` words it. */
export interface Problem {
  readonly code: ProblemCode
  readonly status: number
  readonly zh: string
  readonly en: string
}

/** Why a command was refused, the source of the rule, and what would be allowed. */
export interface Refusal {
  readonly refused: Problem
  /** The rule's source: a policy key, or a row of the domain's documents. */
  readonly source?: string
  /** What would be allowed, as data that the caller can show: states, codes, an instant, a limit. */
  readonly allowed?: unknown
  /** What is allowed in words, where the data alone does not say it. */
  readonly more?: { readonly zh: string; readonly en: string }
}

export function refuse(refused: Problem, more: Omit<Refusal, 'refused'> = {}): Refusal {
  return { refused, ...more }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
