// What the pages of activities read.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ActivityKind } from '#contracts/list-terms.ts'
import { api, type Result, read } from '../api/client.ts'
import { followEveryMs } from '../api/queries.ts'

export type Activity = Result<'intake.listActivities'>['items'][number]
export type ActivityPage = Result<'intake.activityPage'>

const cursorFrom = (pageParam: string): { cursor?: string } => (pageParam === '' ? {} : { cursor: pageParam })

const following = {
  initialPageParam: '',
  getNextPageParam: ({ next }: { next?: string }) => next,
  refetchInterval: followEveryMs,
} as const

export const useActivities = (year: number, kind: ActivityKind | undefined) =>
  useInfiniteQuery({
    ...following,
    queryKey: ['activities', year, kind],
    queryFn: ({ pageParam }) => {
      const query = {
        year: String(year),
        ...(kind === undefined ? {} : { kind }),
        ...cursorFrom(pageParam),
      }
      return read(api.GET('/intake/activities', { params: { query } }))
    },
  })

export const useDueActivities = (enabled: boolean) =>
  useInfiniteQuery({
    ...following,
    enabled,
    queryKey: ['activities-due'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/activities-due', { params: { query: cursorFrom(pageParam) } })),
  })

export const useActivity = (id: string) =>
  useQuery({
    queryKey: ['activity', id],
    queryFn: () => read(api.GET('/intake/activities/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useDutyRecords = (enabled: boolean) =>
  useInfiniteQuery({
    ...following,
    enabled,
    queryKey: ['duty-records'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/duty-records', { params: { query: cursorFrom(pageParam) } })),
  })
