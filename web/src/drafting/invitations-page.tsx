// 联名邀请: the proposals somebody is asked to sign, each with who asks and until when.
import { Link } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useDeskList } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'

export function InvitationsPage() {
  const { data = [], isLoading, error } = useDeskList('intake', 'todo')
  const now = useBusinessNow()
  const invited = data.flatMap((item) =>
    item.invited === undefined ? [] : [{ ...item, invited: item.invited }],
  )
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>联名邀请</h1>
          <p className="soft">打开看全文，同意或谢绝都请写一句意见。截止以前签名方为有效。</p>
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {!isLoading && invited.length === 0 && (
        <Nothing title="没有待签名的邀请" text="有委员邀请您联名时，会出现在这里和工作台上。" />
      )}
      <ul className="lines">
        {invited.map(({ id, title, invited: { by, until } }) => {
          const late = now > until
          return (
            <li key={id}>
              <Link to={`/proposals/${id}`} className="line">
                <span className="line-main">
                  <b>{title}</b>
                  <span className="soft">{by}邀请您联名</span>
                </span>
                <span className="line-side">
                  <Mark tone={late ? 'plain' : 'waits'}>{late ? '已过期限' : '待签名'}</Mark>
                  <span className="soft">{dateTime(until)} 截止</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
