// What the pages of similarity 相似提案 ask for.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PrecheckBody } from '#contracts/api/drafting-aids.ts'
import { api, type Result, read } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'

export type SimilarItem = Result<'intake.findSimilar'>['items'][number]
export type SimilarAnswer = Result<'intake.similarTo'>
export type Compared = NonNullable<ReturnType<typeof useCompared>['data']>
export type ComparedSide = Compared['sides'][number]

/** What is most like a text that is being written. */
export function useSimilarToText(text: PrecheckBody, exclude: string | undefined, enabled: boolean) {
  return useQuery({
    queryKey: ['similar-text', exclude ?? '', text],
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: () =>
      read(
        api.POST('/intake/similar', {
          body: { ...text, ...(exclude === undefined ? {} : { exclude }) },
        }),
      ),
  })
}

/** What is most like a proposal; `null` where it is not for this person. */
export function useSimilarTo(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['similar', id],
    enabled,
    staleTime: 60_000,
    queryFn: async (): Promise<SimilarAnswer | null> => {
      try {
        return await read(api.GET('/intake/similar/{id}', { params: { path: { id } } }))
      } catch (error) {
        if ([403, 404].includes(problemOfError(error).status)) return null
        throw error
      }
    },
  })
}

export function useCompared(a: string, b: string) {
  return useQuery({
    queryKey: ['side-by-side', a, b],
    staleTime: 60_000,
    queryFn: () =>
      read(api.GET('/intake/similar/{id}/side-by-side', { params: { path: { id: a }, query: { with: b } } })),
  })
}
