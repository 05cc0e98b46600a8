// What the yearly figures count of a proposal (C6, C9, C10): one small row beside the others of its session, rewritten only
// when an outcome, a class, a request or an answer changes. A session's figures are one partition read in pages.
import type { Disposition, ProposalKind, RequestAnswer, RequestKind } from '#contracts/terms.ts'
import type { Row } from '#kernel/aggregate.ts'
import { monthOf } from '#kernel/calendar/local-date.ts'
import { type Proposal, suggestionsOf } from '../domain/proposal-state.ts'
import { endings } from '../domain/review-state.ts'

export const statisticsPartition = (session: string): string => `statistics#${session}`

export type Outcome =
  | 'accepted'
  | 'not-accepted'
  | 'merged'
  | 'joined'
  | 'converted'
  | 'withdrawn'
  | 'in-review'

/** 改 is counted with the requests, though it is a return. */
export type AskedKind = RequestKind | 'revise'
export type AskedEnd = RequestAnswer | 'open'

export interface StatisticsEntry {
  readonly kind: ProposalKind
  readonly plenary: boolean
  readonly outcome: Outcome
  /** 2026-01, in China. */
  readonly filed: string
  readonly accepted?: string
  /** Merged into or joined with an accepted one (并案): counted where it was filed itself, as accepted before merging. */
  readonly withMain?: true
  readonly class?: string
  readonly category?: string
  readonly suggestions: number
  readonly dispatched: boolean
  readonly answers?: readonly Disposition[]
  readonly asked?: readonly (readonly [AskedKind, AskedEnd])[]
}

function askedOf({
  requests,
  request,
  revisions,
  returned,
  joining,
  status,
}: Proposal): [AskedKind, AskedEnd][] {
  const returns: [AskedKind, AskedEnd][] = [
    ...Array<[AskedKind, AskedEnd]>(revisions.revised).fill(['revise', 'agreed']),
    ...Array<[AskedKind, AskedEnd]>(revisions['stood-by']).fill(['revise', 'declined']),
    ...Array<[AskedKind, AskedEnd]>(revisions.lapsed).fill(['revise', 'lapsed']),
    // 联 goes back too, and is counted as 联.
    ...(returned === undefined || joining !== undefined
      ? []
      : [['revise', status === 'withdrawn' ? 'released' : 'open'] as [AskedKind, AskedEnd]]),
  ]
  const asked = [...requests, ...(request === undefined ? [] : [request])]
  return [...returns, ...asked.map(({ kind, answer }): [AskedKind, AskedEnd] => [kind, answer ?? 'open'])]
}

export function statisticsRows(state: Proposal, id: string): Row[] {
  const { filedIn, filedAt, acceptedAt, status, content, plenary = false, handling, category } = state
  if (filedIn === undefined || filedAt === undefined) return []
  const asked = askedOf(state)
  const data: StatisticsEntry = {
    kind: content.kind,
    plenary,
    outcome: endings.includes(status) ? (status as Outcome) : 'in-review',
    filed: monthOf(filedAt),
    ...(acceptedAt === undefined ? {} : { accepted: monthOf(acceptedAt) }),
    ...(state.acceptedWithMain === undefined ? {} : { withMain: true }),
    ...category,
    suggestions: suggestionsOf(state).length,
    dispatched: handling !== undefined,
    ...(handling?.answers === undefined
      ? {}
      : { answers: handling.answers.map(({ disposition }) => disposition) }),
    ...(asked.length === 0 ? {} : { asked }),
  }
  return [{ pk: statisticsPartition(filedIn), sk: id, data }]
}
