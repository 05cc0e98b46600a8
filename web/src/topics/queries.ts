// What the pages of topics read.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, read } from '../api/client.ts'
import { cursorFrom, followEveryMs, followed } from '../api/queries.ts'

export const useCalls = () =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['topic-calls'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/topic-calls', { params: { query: cursorFrom(pageParam) } })),
  })

export const useCall = (id: string) =>
  useQuery({
    queryKey: ['topic-call', id],
    queryFn: () => read(api.GET('/intake/topic-calls/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useMeeting = (id: string) =>
  useQuery({
    queryKey: ['topic-meeting', id],
    queryFn: () => read(api.GET('/intake/topic-meetings/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useMeetings = () =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['topic-meetings'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/topic-meetings', { params: { query: cursorFrom(pageParam) } })),
  })

/** A year's topics, or those of one call. */
export const useTopics = (year: number, call?: string, enabled = true) =>
  useInfiniteQuery({
    ...followed,
    enabled,
    queryKey: ['topics', year, call],
    queryFn: ({ pageParam }) => {
      const query = {
        year: String(year),
        ...(call === undefined ? {} : { call }),
        ...cursorFrom(pageParam),
      }
      return read(api.GET('/intake/topics', { params: { query } }))
    },
  })

export const useTopic = (id: string) =>
  useQuery({
    queryKey: ['topic', id],
    queryFn: () => read(api.GET('/intake/topics/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useDecision = (id: string) =>
  useQuery({
    queryKey: ['topic-decision', id],
    queryFn: () => read(api.GET('/intake/topic-decisions/{id}', { params: { path: { id } } })),
  })

export const useCatalogues = () =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['topic-catalogues'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/topic-catalogues', { params: { query: cursorFrom(pageParam) } })),
  })

export const useCatalogue = (id: string, enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['topic-catalogue', id],
    queryFn: () => read(api.GET('/intake/topic-catalogues/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

function readVersion(id: string, version: number, source: string | undefined, cursor: { cursor?: string }) {
  const query = { version: String(version), ...(source === undefined ? {} : { source }), ...cursor }
  return read(
    api.GET('/intake/topic-catalogues/{id}/topics', { params: { path: { id }, query: query as never } }),
  )
}

export const useVersion = (id: string, version: number, source: string | undefined) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['topic-catalogue', id, version, source],
    queryFn: ({ pageParam }) => readVersion(id, version, source, cursorFrom(pageParam)),
  })

export const useChanges = (id: string, from: number, to: number) =>
  useQuery({
    queryKey: ['topic-catalogue-changes', id, from, to],
    queryFn: () => {
      const params = { path: { id }, query: { from: String(from), to: String(to) } }
      return read(api.GET('/intake/topic-catalogues/{id}/changes', { params }))
    },
  })

export const usePublicTopics = (source: string | undefined) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['public-topics', source],
    queryFn: ({ pageParam }) => {
      const query = { ...(source === undefined ? {} : { source }), ...cursorFrom(pageParam) }
      return read(api.GET('/public/topics', { params: { query: query as never } }))
    },
  })

export type ReadingKind = 'lesson' | 'good-case' | 'bad-case'

export const useReadings = (kind: ReadingKind) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['readings', kind],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/readings', { params: { query: { kind, ...cursorFrom(pageParam) } } })),
  })

export const useReading = (id: string) =>
  useQuery({
    queryKey: ['reading', id],
    queryFn: () => read(api.GET('/intake/readings/{id}', { params: { path: { id } } })),
  })

export const useTrail = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['trail', id],
    enabled,
    queryFn: () => read(api.GET('/intake/trails/{id}', { params: { path: { id } } })),
  })
