// What the portal reads of the public's voice.
import { type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Option } from '../acts/words.ts'
import { api, type Result, read } from '../api/client.ts'
import { cursorFrom, followEveryMs, followed, useDeskList } from '../api/queries.ts'

export type ClueItem = Result<'intake.listClues'>['items'][number]
export type CluePage = Result<'intake.cluePage'>
export type CommentItem = Result<'intake.listComments'>['items'][number]
export type DiscussionPage = Result<'intake.discussionPage'>
export type InsideComment = Result<'intake.discussionComments'>['items'][number]

export const useClues = (status: ClueItem['status']) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['clues', status],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/clues', { params: { query: { status, ...cursorFrom(pageParam) } } })),
  })

export const useClue = (id: string): UseQueryResult<CluePage> =>
  useQuery({
    queryKey: ['clue', id],
    queryFn: () => read(api.GET('/intake/clues/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

/** What everybody reads: for members, who look for a topic. */
export const usePublicClues = () =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['public-clues'],
    queryFn: ({ pageParam }) => read(api.GET('/public/clues', { params: { query: cursorFrom(pageParam) } })),
  })

/** Of all discussions, or of one. */
export const useComments = (status: CommentItem['status'], discussion?: string) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['comments', status, discussion],
    queryFn: ({ pageParam }) => {
      const of = discussion === undefined ? {} : { discussion }
      return read(
        api.GET('/intake/comments', { params: { query: { status, ...of, ...cursorFrom(pageParam) } } }),
      )
    },
  })

export type DiscussionList = 'opened' | 'mine' | 'waiting' | 'taken-down'

export const useDiscussions = (list: DiscussionList) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['discussions', list],
    queryFn: ({ pageParam }) =>
      read(api.GET('/intake/discussions', { params: { query: { list, ...cursorFrom(pageParam) } } })),
  })

export const useDiscussion = (id: string, enabled = true): UseQueryResult<DiscussionPage> =>
  useQuery({
    enabled,
    queryKey: ['discussion', id],
    queryFn: () => read(api.GET('/intake/discussions/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })

export const useShownComments = (id: string) =>
  useInfiniteQuery({
    ...followed,
    queryKey: ['shown-comments', id],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/intake/discussions/{id}/comments', {
          params: { path: { id }, query: cursorFrom(pageParam) },
        }),
      ),
  })

/** The proposals somebody knows: on their desk, or begun by them. For forms that name one. */
export function useKnownProposals(enabled: boolean): readonly Option[] {
  const lists = [
    useDeskList('intake', 'todo', enabled),
    useDeskList('intake', 'done', enabled),
    useDeskList('intake', 'initiated', enabled),
  ]
  const items = lists.flatMap(({ data }) => data ?? []).filter(({ about }) => about === undefined)
  const byId = new Map(items.map((item) => [item.id, item]))
  return [...byId.values()].map(({ id, title, number, statusText }) => ({
    value: id,
    label: title,
    note: number === undefined ? statusText : `第 ${number} 号 · ${statusText}`,
  }))
}
