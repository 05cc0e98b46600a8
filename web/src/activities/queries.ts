// What the pages of activities read.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ActivityKind } from '#contracts/list-terms.ts'
import { api, type Result, read } from '../api/client.ts'
import { followEveryMs } from '../api/queries.ts'

export type Activity = Result<'intake.listActivities'>['items'][number]
export type ActivityPage = Result<'intake.activityPage'>

export const useActivities = (year: number, kind: ActivityKind | undefined) =>
  useInfiniteQuery({
    initialPageParam: '',
    getNextPageParam: ({ next }: { next?: string }) => next,
    refetchInterval: followEveryMs,
    queryKey: ['activities', year, kind],
    queryFn: ({ pageParam }) => {
      const query = {
        year: String(year),
        ...(kind === undefined ? {} : { kind }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      }
      return read(api.GET('/intake/activities', { params: { query } }))
    },
  })

export const useDueActivities = (enabled: boolean) =>
  useQuery({
    enabled,
    queryKey: ['activities-due'],
    queryFn: async () => (await read(api.GET('/intake/activities-due'))).items,
    refetchInterval: followEveryMs,
  })

export const useActivity = (id: string) =>
  useQuery({
    queryKey: ['activity', id],
    queryFn: () => read(api.GET('/intake/activities/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useDutyRecords = (enabled: boolean) =>
  useQuery({
    enabled,
    queryKey: ['duty-records'],
    queryFn: async () => (await read(api.GET('/intake/duty-records'))).items,
    refetchInterval: followEveryMs,
  })
