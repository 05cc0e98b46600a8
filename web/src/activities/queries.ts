// What the pages of activities read.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ActivityKind } from '#contracts/list-terms.ts'
import { api, type Result, read } from '../api/client.ts'
import { cursorFrom, followEveryMs, followed } from '../api/queries.ts'

export type Activity = Result<'intake.listActivities'>['items'][number]
export type ActivityPage = Result<'intake.activityPage'>

export const useActivities = (year: number, kind: ActivityKind | undefined) =>
  useInfiniteQuery({
    ...followed,
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
    ...followed,
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
    ...followed,
    enabled,
    queryKey: ['duty-records'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/duty-records', { params: { query: cursorFrom(pageParam) } })),
  })
