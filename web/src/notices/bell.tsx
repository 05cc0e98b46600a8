// The bell beside the name: how many notices stand and have not been read.
import { BellOutlined } from '@ant-design/icons'
import { Badge } from 'antd'
import { Link } from 'react-router'
import { useNotices } from '../api/queries.ts'

export function Bell() {
  const { data } = useNotices('standing')
  const unread = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ read }) => read === undefined).length
  return (
    <Link
      to="/notices"
      className="bell"
      aria-label={unread === 0 ? '通知，没有未阅的' : `通知，${unread} 份未阅`}
      title={unread === 0 ? '通知' : `${unread} 份通知未阅`}
    >
      <Badge count={unread} size="small" overflowCount={49}>
        <BellOutlined aria-hidden />
      </Badge>
    </Link>
  )
}
