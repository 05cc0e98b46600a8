// What the pages of tickets read.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, type Result, read } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { cursorFrom, followEveryMs, paged } from '../api/queries.ts'

export type Cluster = Result<'intake.clusters'>['items'][number]

export const useTickets = (quarter: string, feed: string | undefined, word: string) =>
  useInfiniteQuery({
    ...paged,
    queryKey: ['tickets', quarter, feed, word],
    queryFn: ({ pageParam }) => {
      const query = {
        quarter,
        ...(feed === undefined ? {} : { feed }),
        ...(word === '' ? {} : { word }),
        ...cursorFrom(pageParam),
      }
      return read(api.GET('/intake/tickets', { params: { query } }))
    },
  })

export const useClusters = (quarter: string) =>
  useQuery({
    queryKey: ['ticket-clusters', quarter],
    queryFn: () => read(api.GET('/intake/ticket-clusters', { params: { query: { quarter } } })),
  })

export const useTicket = (id: string) =>
  useQuery({
    queryKey: ['ticket', id],
    queryFn: () => read(api.GET('/intake/tickets/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

/** Nothing where the proposal is not this person's to see. */
export const useProposalTickets = (id: string) =>
  useQuery({
    queryKey: ['proposal-tickets', id],
    queryFn: async () => {
      try {
        return (await read(api.GET('/intake/proposals/{id}/tickets', { params: { path: { id } } }))).items
      } catch (error) {
        if (error instanceof ProblemError && [403, 404].includes(error.problem.status)) return []
        throw error
      }
    },
  })
