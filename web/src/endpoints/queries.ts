// What the pages of endpoints read: lists page by page, and one endpoint.
import { type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import {
  api,
  type Delivery,
  type EndpointPage,
  type EndpointSummary,
  type HookMessage,
  read,
} from '../api/client.ts'
import { cursorFrom, followEveryMs, followed } from '../api/queries.ts'

interface Page<Item> {
  readonly items: Item[]
  readonly next?: string
}

export interface Listed<Item> {
  /** Undefined until the first page is here. */
  readonly items: readonly Item[] | undefined
  readonly error: Error | null
  readonly loadingMore: boolean
  /** Absent on the last page. */
  readonly more?: () => void
}

function useListed<Item>(
  key: readonly string[],
  load: (query: { cursor?: string }) => Promise<Page<Item>>,
): Listed<Item> {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...followed,
    queryKey: key,
    queryFn: ({ pageParam }) => load(cursorFrom(pageParam)),
  })
  return {
    items: data?.pages.flatMap((page) => page.items),
    error,
    loadingMore: isFetchingNextPage,
    ...(hasNextPage ? { more: () => void fetchNextPage() } : {}),
  }
}

export const useEndpoints = (): Listed<EndpointSummary> =>
  useListed(['endpoints'], (query) => read(api.GET('/assignment/endpoints', { params: { query } })))

export const useDeliveries = (id: string): Listed<Delivery> =>
  useListed(['endpoint', id, 'deliveries'], (query) =>
    read(api.GET('/assignment/endpoints/{id}/deliveries', { params: { path: { id }, query } })),
  )

export const useMessages = (id: string): Listed<HookMessage> =>
  useListed(['endpoint', id, 'messages'], (query) =>
    read(api.GET('/assignment/endpoints/{id}/messages', { params: { path: { id }, query } })),
  )

export function useEndpoint(id: string): UseQueryResult<EndpointPage> {
  return useQuery({
    queryKey: ['endpoint', id],
    queryFn: () => read(api.GET('/assignment/endpoints/{id}', { params: { path: { id } } })),
    refetchInterval: followEveryMs,
  })
}
