// The way to the rest of a list that comes page by page.
import { Button } from 'antd'
import { Nothing } from './notices.tsx'

interface Props {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

export function More({ hasNextPage, isFetchingNextPage, fetchNextPage }: Props) {
  if (!hasNextPage) return null
  return (
    <p className="more">
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        再看一些
      </Button>
    </p>
  )
}

/** A list in which nothing was found: either there is nothing, or it was not read to its end yet. */
export function NothingFound({
  hasNextPage,
  title,
  text,
}: Pick<Props, 'hasNextPage'> & { readonly title: string; readonly text: string }) {
  return hasNextPage ? (
    <Nothing title="还没有看完" text="看过的部分里没有符合的，后面还有。点“再看一些”接着找。" />
  ) : (
    <Nothing title={title} text={text} />
  )
}
