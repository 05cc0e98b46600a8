// The way to the rest of a list that comes page by page.
import { Button } from 'antd'

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
