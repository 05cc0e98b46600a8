// A list page by page: its problem, its waiting, its emptiness, its items, and the way to more.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../api/problem-notice.tsx'
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
      {more && (
        <p className="more">
          <Button loading={loadingMore} onClick={more}>
            再看一些
          </Button>
        </p>
      )}
    </>
  )
}
