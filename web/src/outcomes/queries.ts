// What the pages of outcomes read: merge groups, opinion briefs, what counts for a member, the yearly figures.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, type Result, read } from '../api/client.ts'
import { cursorFrom, followEveryMs, followed } from '../api/queries.ts'

export type MergePage = Result<'intake.mergePage'>
export type BriefPage = Result<'intake.briefPage'>
export type Credit = Result<'intake.credits'>['items'][number]
export type Figures = Result<'intake.statistics'>

export function useMerges(enabled = true) {
  return useInfiniteQuery({
    ...followed,
    queryKey: ['merges'],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/intake/merge-groups', {
          params: { query: cursorFrom(pageParam) },
        }),
      ),
    enabled,
  })
}

/** Soon again while the answers are on their way. */
export function useMerge(id: string) {
  return useQuery({
    queryKey: ['merge', id],
    queryFn: () => read(api.GET('/intake/merge-groups/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'waiting' ? 5_000 : followEveryMs),
  })
}

export function useBriefs(whose: 'mine' | 'all') {
  return useInfiniteQuery({
    ...followed,
    queryKey: ['briefs', whose],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/intake/briefs', {
          params: { query: { whose, ...cursorFrom(pageParam) } },
        }),
      ),
  })
}

export function useBrief(id: string) {
  return useQuery({
    queryKey: ['brief', id],
    queryFn: () => read(api.GET('/intake/briefs/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })
}

export function useCredits(enabled: boolean) {
  return useQuery({
    queryKey: ['credits'],
    queryFn: () => read(api.GET('/intake/credits')),
    enabled,
  })
}

export function useFigures(session: string | undefined) {
  return useQuery({
    queryKey: ['figures', session],
    queryFn: () =>
      read(api.GET('/intake/statistics', { params: { query: session === undefined ? {} : { session } } })),
  })
}
