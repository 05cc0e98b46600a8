// What the pages of the two lists, hot words, liaisons and sectors read.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ListName, MatterField } from '#contracts/list-terms.ts'
import { api, type Result, read } from '../api/client.ts'
import { cursorFrom, followEveryMs, followed, paged } from '../api/queries.ts'

export type ListItem = Result<'intake.listItems'>['items'][number]
export type ListItemPage = Result<'intake.listItemPage'>
export type ListMatch = Result<'intake.matchesOf'>['items'][number]
export type ListMatchPage = Result<'intake.listMatchPage'>
export type SectorYear = Result<'intake.sectorDuties'>['items'][number]

export interface Wanted {
  readonly list: ListName
  readonly year: number
  readonly show: 'all' | 'unmatched' | 'unanswered'
  readonly field: MatterField | undefined
  readonly word: string
}

export const useListItems = ({ list, year, show, field, word }: Wanted) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['list-items', list, year, show, field, word],
    queryFn: ({ pageParam }) => {
      const query = {
        list,
        year: String(year),
        show,
        ...(field === undefined ? {} : { field }),
        ...(word === '' ? {} : { word }),
        ...cursorFrom(pageParam),
      }
      return read(api.GET('/intake/list-items', { params: { query } }))
    },
  })

export const useMyListItems = (enabled: boolean) =>
  useInfiniteQuery({
    ...followed,
    enabled,
    queryKey: ['my-list-items'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/my-list-items', { params: { query: cursorFrom(pageParam) } })),
  })

export const useItemsToPublish = (enabled: boolean) =>
  useInfiniteQuery({
    ...followed,
    enabled,
    queryKey: ['list-items-to-publish'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/list-items-to-publish', { params: { query: cursorFrom(pageParam) } })),
  })

export const useLikelyMatches = (year: number) =>
  useInfiniteQuery({
    ...paged,
    queryKey: ['likely-list-matches', year],
    queryFn: ({ pageParam }) => {
      const query = { year: String(year), ...cursorFrom(pageParam) }
      return read(api.GET('/intake/likely-list-matches', { params: { query } }))
    },
  })

export const useTwoLists = (year: number) =>
  useQuery({
    queryKey: ['two-lists', year],
    queryFn: () => read(api.GET('/intake/two-lists', { params: { query: { year: String(year) } } })),
    refetchInterval: followEveryMs,
  })

export const useListItem = (id: string) =>
  useQuery({
    queryKey: ['list-item', id],
    queryFn: () => read(api.GET('/intake/list-items/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useMatchesOf = (id: string) =>
  useQuery({
    queryKey: ['list-matches', id],
    queryFn: async () =>
      (await read(api.GET('/intake/list-items/{id}/matches', { params: { path: { id } } }))).items,
    refetchInterval: followEveryMs,
  })

export const useSuggestedMatches = (id: string) =>
  useQuery({
    queryKey: ['suggested-matches', id],
    queryFn: async () =>
      (await read(api.GET('/intake/list-items/{id}/suggested-matches', { params: { path: { id } } }))).items,
  })

export const useListMatch = (id: string) =>
  useQuery({
    queryKey: ['list-match', id],
    queryFn: () => read(api.GET('/intake/list-matches/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useHotWords = (year: number) =>
  useQuery({
    queryKey: ['hot-words', year],
    queryFn: () => read(api.GET('/intake/hot-words/{id}', { params: { path: { id: String(year) } } })),
  })

export const useSpeeches = (year: number) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['speeches', year],
    queryFn: ({ pageParam }) => {
      const query = { year: String(year), ...cursorFrom(pageParam) }
      return read(api.GET('/intake/speeches', { params: { query } }))
    },
  })

export const useLiaisons = () =>
  useQuery({
    queryKey: ['liaisons'],
    queryFn: () => read(api.GET('/intake/liaisons')),
    refetchInterval: followEveryMs,
  })

export const useThread = (id: string) =>
  useQuery({
    queryKey: ['liaison-thread', id],
    queryFn: () => read(api.GET('/intake/liaison-threads/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useThreads = (enabled: boolean) =>
  useInfiniteQuery({
    ...followed,
    enabled,
    queryKey: ['liaison-threads'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/liaison-threads', { params: { query: cursorFrom(pageParam) } })),
  })

export const useSectorDuties = (year: number) =>
  useQuery({
    queryKey: ['sector-duties', year],
    queryFn: async () =>
      (await read(api.GET('/intake/sector-duties', { params: { query: { year: String(year) } } }))).items,
    refetchInterval: followEveryMs,
  })
