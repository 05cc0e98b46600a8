// A list page by page: its problem, its waiting, its emptiness, its items, and the way to more.
import type { ReactNode } from 'react'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import type { Listed } from './queries.ts'

interface Props<Item> {
  readonly list: Listed<Item>
  readonly nothing: { readonly title: string; readonly text: string }
  readonly children: (items: readonly Item[]) => ReactNode
}

export function ListedItems<Item>({
  list: { items, error, more, loadingMore },
  nothing,
  children,
}: Props<Item>) {
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {items === undefined && error === null && <Waiting />}
      {items?.length === 0 && <Nothing {...nothing} />}
      {items !== undefined && items.length > 0 && children(items)}
      <More
        hasNextPage={more !== undefined}
        isFetchingNextPage={loadingMore}
        fetchNextPage={() => more?.()}
      />
    </>
  )
}
