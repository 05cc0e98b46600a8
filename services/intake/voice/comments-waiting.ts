// The comments that wait: on the committee's desk, one line for each discussion, however many wait there, and on the
// discussion's page. They are counted when these are asked for, from small rows of a sparse index: nothing grows with a
// discussion, and none is to keep.
import type { DeskItem, deskOf } from '#contracts/api/endpoint.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { endOfTime } from '#kernel/desk.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'

/** One for each comment, in the sparse index as long as it waits. */
export const waitingPartition = 'comments-waiting'
export interface WaitingRow {
  readonly discussion: string
  readonly title: string
  readonly at: string
}

/** Of the sparse index: the discussions that were taken down. What waits in them waits for nobody. */
export const takenDownPartition = 'discussions#taken-down'

/** As many as are counted, the longest waiting first; with more, the line says "at least". */
const mostCounted = 500
/** A committee takes down a few in a year. */
const mostTakenDown = 1000

export async function takenDown(views: ViewStore): Promise<ReadonlySet<string>> {
  const { items } = await views.due(takenDownPartition, endOfTime, { limit: mostTakenDown })
  return new Set(items.map(({ data }) => String(data.id)))
}

/** The longest waiting first; `more`: there are others. */
export async function waitingComments(views: ViewStore): Promise<{ rows: WaitingRow[]; more: boolean }> {
  const { items, next } = await views.due(waitingPartition, endOfTime, { limit: mostCounted })
  return { rows: items.map(({ data }) => data as unknown as WaitingRow), more: next !== undefined }
}

async function waitingLines(views: ViewStore): Promise<DeskItem[]> {
  const [waiting, down] = await Promise.all([waitingComments(views), takenDown(views)])
  const { rows } = waiting
  const more = waiting.more ? '至少 ' : ''
  return [...Map.groupBy(rows, ({ discussion }) => discussion)].flatMap(([id, [first, ...others]]) =>
    first === undefined || down.has(id)
      ? []
      : [
          {
            id,
            list: 'todo' as const,
            title: first.title,
            statusText: `${more}${others.length + 1} 条留言待审核`,
            at: first.at,
            about: 'comment' as const,
          },
        ],
  )
}

type Desk = Handler<ReturnType<typeof deskOf>>

/** The handler of the desk, with these lines before the committee's others. */
export function withWaitingComments({ views }: { readonly views: ViewStore }, handler: Desk): Desk {
  return async (request) => {
    const answer = await handler(request)
    const { principal, query } = request
    const here = query.list === 'todo' && query.cursor === undefined && principal.roles.includes('committee')
    if (isRefusal(answer) || !here) return answer
    const lines = await waitingLines(views)
    return { ...answer, result: { ...answer.result, items: [...lines, ...answer.result.items] } }
  }
}
