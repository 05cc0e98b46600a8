// What the review desk reads: one's queue, the panels, the table of reasons.
import { type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import {
  api,
  type Panel,
  type ProposalPage,
  type QueueItem,
  type Reason,
  type Result,
  read,
} from '../api/client.ts'
import { cursorFrom, followEveryMs, followed } from '../api/queries.ts'

export interface Filter {
  readonly stage?: QueueItem['stage']
  readonly class?: NonNullable<QueueItem['class']>
  /** Of the title or of a proposer's name. */
  readonly word?: string
  readonly mark?: 'recurring' | 'similar' | 'scan' | 'not-given' | 'not-consulted'
}

export function useQueue(filter: Filter) {
  return useInfiniteQuery({
    ...followed,
    queryKey: ['review-queue', filter],
    queryFn: ({ pageParam }) => {
      return read(api.GET('/intake/reviews', { params: { query: { ...filter, ...cursorFrom(pageParam) } } }))
    },
  })
}

export function usePanels(enabled = true): UseQueryResult<Panel[]> {
  return useQuery({
    queryKey: ['panels'],
    queryFn: async () => (await read(api.GET('/intake/panels'))).items,
    refetchInterval: followEveryMs,
    enabled,
  })
}

export function useReasons(enabled = true): UseQueryResult<Reason[]> {
  return useQuery({
    queryKey: ['reasons'],
    queryFn: async () => (await read(api.GET('/intake/reasons'))).items,
    enabled,
  })
}

export function useProposal(id: string): UseQueryResult<ProposalPage> {
  return useQuery({
    queryKey: ['part', 'intake', id],
    queryFn: () => read(api.GET('/intake/proposals/{id}', { params: { path: { id } } })),
    enabled: id !== '',
    refetchInterval: followEveryMs,
  })
}

export type BulkResult = Result<'intake.reviewInBulk'>['rows'][number]
