// What can be put together with others: one's own queue, and what is sought by words among all that is under review.
import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, read } from '../api/client.ts'
import { useSettled } from '../drafting-aids/use-settled.ts'
import { useQueue } from '../review/queries.ts'
import { type Asked, queryOf } from '../roll/asked.ts'
import { type SimilarItem, useSimilarTo } from '../similar/queries.ts'
import { isOneMatter } from '../similar/wording.ts'
import { apart, type Candidate } from './under-review.ts'

/** Pages of the queue that are read for what is like the main one. */
const mostPages = 5
/** A pause in typing. */
const pauseMs = 400

export function useCandidates(main: string | undefined, others: readonly string[], sought: string) {
  const queue = useQueue({})
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = queue
  // What is like the main one comes first: that is what one is here for.
  const similar = useSimilarTo(main ?? '', main !== undefined)
  const likenessIn = new Map((similar.data?.items ?? []).map((one) => [one.id, one]))
  const own: Candidate[] = (queue.data?.pages.flatMap((page) => page.items) ?? []).map(
    ({ id, title, proposers }) => ({ id, title, proposers }),
  )
  const isOwn = (id: string) => own.some((one) => one.id === id)
  // It may be decided long since and in no queue: not sought through all of it.
  const missing =
    (queue.data?.pages.length ?? 0) < mostPages &&
    [...likenessIn.values()].some(({ id, likeness }) => isOneMatter(likeness) && !isOwn(id))
  useEffect(() => {
    if (missing && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [missing, hasNextPage, isFetchingNextPage, fetchNextPage])

  const words = sought.trim()
  const settled = useSettled(words, pauseMs)
  const asked: Asked = { word: settled }
  const roll = useQuery({
    queryKey: ['roll', 'merge', asked],
    enabled: settled !== '',
    queryFn: () => read(api.GET('/intake/roll', { params: { query: queryOf(asked) } })),
  })
  const { open, elsewhere } = apart(settled === '' ? [] : (roll.data?.items ?? []))

  // What was chosen stays in sight, wherever it was found.
  const wanted = [...new Set([...(main === undefined ? [] : [main]), ...others])]
  const known = useByIds(wanted.filter((id) => !isOwn(id)))
  const chosen = wanted.flatMap((id) => {
    const one = [...own, ...known].find((candidate) => candidate.id === id)
    return one === undefined ? [] : [one]
  })
  const isSought = ({ title, proposers }: Candidate) =>
    words.split(/\s+/).every((word) => `${title} ${proposers.join(' ')}`.includes(word))
  const listed = [
    ...own.filter(isSought),
    ...open.filter(({ id }) => !isOwn(id)),
    ...own.filter((one) => !isSought(one) && open.some(({ id }) => id === one.id)),
  ]
    .filter(({ id }) => !wanted.includes(id))
    .toSorted((a, b) => nearness(likenessIn.get(a.id)) - nearness(likenessIn.get(b.id)))
  return {
    chosen,
    listed,
    elsewhere,
    likenessIn,
    queue,
    error: queue.error ?? roll.error,
    isLoading: queue.isLoading,
    isSeeking: words !== '' && (settled !== words || roll.isLoading),
  }
}

function useByIds(ids: readonly string[]): Candidate[] {
  const pages = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['part', 'intake', id],
      queryFn: () => read(api.GET('/intake/proposals/{id}', { params: { path: { id } } })),
    })),
  })
  return pages.flatMap(({ data }) =>
    data === undefined
      ? []
      : [
          {
            id: data.id,
            title: data.title,
            proposers: data.proposers.map(({ name, collective }) => collective ?? name),
            note: data.statusText,
          },
        ],
  )
}

const nearest = ['near-identical', 'same-matter', 'same-words', 'related'] as const

/** The likest first, what is not like it at all in the order of the queue after them. */
const nearness = (one: SimilarItem | undefined): number =>
  one === undefined ? nearest.length : nearest.indexOf(one.likeness)
