// What the portal reads, each once: the parts of a proposal, desks, registers of names.
import { QueryClient, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { policyDefaults } from '#contracts/policy.ts'
import type { ServiceName } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import {
  api,
  type BatchItem,
  type BatchPage,
  type Calendar,
  type CasePage,
  type DeskItem,
  type DocketPage,
  type LedgerItem,
  type LevelHere,
  type Member,
  type Policy,
  type ProposalPage,
  type Result,
  read,
  type Unit,
  type VerdictPage,
} from './client.ts'
import { ProblemError } from './problem.ts'

/** Others act meanwhile; pages follow without being asked, and without hurry. */
export const followEveryMs = 30_000

/** Of a list that comes in pages: one after the other, as far as somebody looks. */
export const paged = {
  initialPageParam: '',
  getNextPageParam: ({ next }: { readonly next?: string }) => next,
} as const

/** The same, kept up to date meanwhile. */
export const followed = { ...paged, refetchInterval: followEveryMs } as const

export const cursorFrom = (pageParam: string): { cursor?: string } =>
  pageParam === '' ? {} : { cursor: pageParam }
/** Sooner for what is on its way from one service to the next. */
const awaitEveryMs = 5_000

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        !(error instanceof ProblemError && error.problem.status < 500) && failures < 2,
    },
  },
})

/** A page that cannot be read anew by then is left as it is: what was done is recorded. */
const followsWithinMs = 5_000

/**
 * After an act: at once, and again while the other services hear of it. Done when the page tells of the act: a form that
 * waits for it closes on a page whose next acts are those of now.
 */
export async function refreshAfterAct(): Promise<void> {
  for (const waitMs of [1_500, 4_000, 9_000]) {
    setTimeout(() => void queryClient.invalidateQueries({ refetchType: 'active' }), waitMs)
  }
  await Promise.race([
    queryClient.invalidateQueries({ refetchType: 'active' }),
    new Promise((resolve) => setTimeout(resolve, followsWithinMs)),
  ])
}

/** A service's part of the proposal; null where it has not heard of it, or where it is not this person's to see. */
function usePart<Page>(
  service: ServiceName,
  id: string,
  load: () => Promise<Page>,
  isOnItsWay: (page: Page | null | undefined) => boolean,
  enabled = true,
): UseQueryResult<Page | null> {
  return useQuery({
    queryKey: ['part', service, id],
    enabled,
    queryFn: async () => {
      try {
        return await load()
      } catch (error) {
        if (error instanceof ProblemError && [403, 404].includes(error.problem.status)) return null
        throw error
      }
    },
    refetchInterval: ({ state }) => (isOnItsWay(state.data) ? awaitEveryMs : followEveryMs),
  })
}

export interface ProposalParts {
  readonly proposal: ProposalPage | undefined
  readonly caseFile: CasePage | undefined
  readonly docket: DocketPage | undefined
  readonly verdict: VerdictPage | undefined
}

/** The four services' parts of one proposal. */
export function useProposalParts(id: string): {
  parts: ProposalParts
  loading: boolean
  error: Error | null
} {
  const params = { params: { path: { id } } }
  const proposal = usePart(
    'intake',
    id,
    () => read(api.GET('/intake/proposals/{id}', params)),
    (page) => page?.status === 'accepting',
  )
  const accepted = ['accepting', 'accepted'].includes(proposal.data?.status ?? '')
  // Of a draft that was never filed no other service has heard.
  const { status = '', reviews = [] } = proposal.data ?? {}
  const heardOf = !(['drafting', 'co-signing'].includes(status) && reviews.length === 0)
  const caseFile = usePart(
    'assignment',
    id,
    () => read(api.GET('/assignment/cases/{id}', params)),
    (page) => accepted && page === null,
    heardOf,
  )
  const docket = usePart(
    'supervision',
    id,
    () => read(api.GET('/supervision/dockets/{id}', params)),
    (page) => accepted && page === null,
    heardOf,
  )
  const delivered = caseFile.data?.status === 'delivered'
  const verdict = usePart(
    'evaluation',
    id,
    () => read(api.GET('/evaluation/verdicts/{id}', params)),
    (page) => delivered && page === null,
    heardOf,
  )
  const all = [proposal, caseFile, docket, verdict]
  return {
    parts: {
      proposal: proposal.data ?? undefined,
      caseFile: caseFile.data ?? undefined,
      docket: docket.data ?? undefined,
      verdict: verdict.data ?? undefined,
    },
    loading: all.some((part) => part.isLoading),
    error: all.map((part) => part.error).find((error) => error !== null) ?? null,
  }
}

export type DeskList = DeskItem['list']
export const deskServices = ['intake', 'assignment', 'evaluation'] as const
export type DeskService = (typeof deskServices)[number]

async function wholeDesk(service: DeskService, list: DeskList): Promise<DeskItem[]> {
  return allPages((cursor) => read(api.GET(`/${service}/desk`, { params: { query: { list, ...cursor } } })))
}

/** Enough for a desk or a register of names; beyond it people search. */
const mostPages = 10

export async function allPages<Item>(
  load: (cursor: { cursor?: string }) => Promise<{ items: Item[]; next?: string }>,
): Promise<Item[]> {
  const items: Item[] = []
  let next: string | undefined
  for (let count = 0; count < mostPages; count += 1) {
    const page = await load(next === undefined ? {} : { cursor: next })
    items.push(...page.items)
    next = page.next
    if (next === undefined) break
  }
  return items
}

export function useDeskList(
  service: DeskService,
  list: DeskList,
  enabled = true,
): UseQueryResult<DeskItem[]> {
  return useQuery({
    queryKey: ['desk', service, list],
    queryFn: () => wholeDesk(service, list),
    refetchInterval: followEveryMs,
    enabled,
  })
}

/** The settled cases of the dispatch office's desk, those of one unit together. */
export function useBatchable(enabled = true): UseQueryResult<DeskItem[]> {
  return useQuery({
    queryKey: ['desk', 'assignment', 'todo'],
    queryFn: () => wholeDesk('assignment', 'todo'),
    refetchInterval: followEveryMs,
    enabled,
    select: (items) =>
      items
        .filter(({ together }) => together === 'dispatch-batch.propose')
        .toSorted((a, b) => (a.unit ?? '').localeCompare(b.unit ?? '') || (a.number ?? 0) - (b.number ?? 0)),
  })
}

export function useBatches(): UseQueryResult<BatchItem[]> {
  return useQuery({
    queryKey: ['batches'],
    queryFn: async () => (await read(api.GET('/assignment/dispatch-batches'))).items,
    refetchInterval: followEveryMs,
  })
}

/** Closely, until every case has answered. */
export function useBatch(id: string): UseQueryResult<BatchPage> {
  return useQuery({
    queryKey: ['batch', id],
    queryFn: () => read(api.GET('/assignment/dispatch-batches/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'waiting' ? 1_500 : followEveryMs),
  })
}

/** The clocks that wait for this person, unit or office. */
export function useMyClocks(): UseQueryResult<LedgerItem[]> {
  return useQuery({
    queryKey: ['desk', 'supervision'],
    queryFn: async () => (await read(api.GET('/supervision/desk'))).items,
    refetchInterval: followEveryMs,
  })
}

/** This level and its neighbours' portals. Undefined until it is known: pages show meanwhile what does not need it. */
export function useLevel(): LevelHere | undefined {
  const { data } = useQuery({
    queryKey: ['level'],
    queryFn: () => read(api.GET('/public/level')),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}

/** The levels above and below, with which one may deal. */
export function useNeighbours(): NonNullable<LevelHere['portals']> {
  const level = useLevel()
  return (level?.portals ?? []).filter(({ code }) => code !== level?.code)
}

export type NoticeListName = 'standing' | 'all'

/** The notices for this person, unit or office; `standing` are those whose clock goes on. */
export function useNotices(list: NoticeListName) {
  return useInfiniteQuery({
    ...followed,
    queryKey: ['notices', list],
    queryFn: ({ pageParam }) => {
      return read(api.GET('/supervision/notices', { params: { query: { list, ...cursorFrom(pageParam) } } }))
    },
  })
}

export function useCalendar(): UseQueryResult<Calendar> {
  return useQuery({
    queryKey: ['calendar'],
    queryFn: () => read(api.GET('/supervision/calendar')),
    refetchInterval: followEveryMs,
  })
}

/** Names change rarely. */
const namesStaleMs = 10 * 60_000

export function useUnits(): Unit[] {
  const { data } = useQuery({
    queryKey: ['units'],
    queryFn: async () => (await read(api.GET('/assignment/units'))).items,
    staleTime: namesStaleMs,
  })
  return data ?? []
}

export function useUnitName(): (code: string) => string {
  const units = useUnits()
  return (code) => units.find((unit) => unit.code === code)?.name ?? unitName(code)
}

/** The level's rules and its filing window, with when one asked: the time that is told goes on from there. */
export type PolicyAnswer = Result<'intake.policy'> & { readonly askedAt: number }

const policyAnswer = {
  queryKey: ['policy'],
  queryFn: async (): Promise<PolicyAnswer> => {
    const askedAt = Date.now()
    return { ...(await read(api.GET('/intake/policy'))), askedAt }
  },
}
const valuesOf = ({ values }: PolicyAnswer): Policy => values

/** The level's rules, for what forms offer; until they are here, the shipped ones. The services decide by their own. */
export function usePolicy(): Policy {
  const { data } = useQuery({ ...policyAnswer, select: valuesOf, staleTime: namesStaleMs })
  return data ?? policyDefaults
}

/** The same with the filing window and the services' time: asked whenever it comes on a page, and again where time moves. */
export function usePolicyNow({ movable }: { movable: boolean }): PolicyAnswer | undefined {
  const { data } = useQuery({
    ...policyAnswer,
    staleTime: 0,
    refetchOnMount: 'always',
    refetchInterval: movable && followEveryMs,
  })
  return data
}

export function useMembers(enabled = true): UseQueryResult<Member[]> {
  return useQuery({
    queryKey: ['members'],
    queryFn: () => allPages((query) => read(api.GET('/intake/members', { params: { query } }))),
    staleTime: namesStaleMs,
    enabled,
  })
}
