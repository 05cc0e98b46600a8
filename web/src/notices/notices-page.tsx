// 通知: what was sent to this person, unit or office about deadlines, and whether it has been read.
import { Segmented } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import type { NoticeItem } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { type NoticeListName, useNotices, useUnitName } from '../api/queries.ts'
import { LightTag } from '../desk/light-tag.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { aboutOf } from './about.ts'
import { Acknowledge } from './acknowledge.tsx'
import { noticeTones } from './tone.ts'

const lists = [
  { value: 'standing', label: '待办待阅' },
  { value: 'all', label: '全部' },
] as const

export function NoticesPage() {
  const [search, setSearch] = useSearchParams()
  const list: NoticeListName = search.get('list') === 'all' ? 'all' : 'standing'
  const pages = useNotices(list)
  const { data, error, isLoading } = pages
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>通知</h1>
          <p className="soft">
            {list === 'standing'
              ? '还没有阅看的决定，和还在计时的事，等得最久的在前。'
              : '收到过的全部通知，新的在前。'}
            看到了请点“标为已阅”，督查室就知道您看到了。
          </p>
        </div>
        <Segmented
          aria-label="看哪些通知"
          options={lists.map((one) => ({ ...one }))}
          value={list}
          onChange={(value) => setSearch(value === 'all' ? { list: 'all' } : {}, { replace: true })}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {!isLoading && !error && items.length === 0 && <Empty list={list} />}
      <ul className="lines">
        {items.map((item) => (
          <li key={`${item.id}/${item.notice}`}>
            <Notice item={item} />
          </li>
        ))}
      </ul>
      <More {...pages} />
    </main>
  )
}

function Notice({ item }: { item: NoticeItem }) {
  const unitName = useUnitName()
  const { id, name, title, at, unit, standing } = item
  const about = aboutOf(item, unit && unitName(unit))
  return (
    <article className={item.read === undefined && standing ? 'line notice-line unread' : 'line notice-line'}>
      <span className="line-main">
        <span className="marks">
          <Mark tone={standing ? noticeTones[name] : 'plain'}>{termNames[name]}</Mark>
          <span className="soft">{dateTime(at)}</span>
        </span>
        {/* Who has no part in it any more opens nothing. */}
        {name !== 'signing-ended' && (
          <Link to={`/proposals/${id}`} className="notice-title">
            <b>{title}</b>
          </Link>
        )}
        {item.text !== undefined && <div>{item.text}</div>}
        {about !== '' && <span className="soft">{about}</span>}
      </span>
      <span className="line-side">
        <Standing item={item} />
        {item.read === undefined && item.latest && (
          <Acknowledge id={id} notice={item.notice} about={termNames[name]} />
        )}
        {item.read !== undefined && <span className="soft">{item.read.by}已阅</span>}
      </span>
    </article>
  )
}

function Standing({ item }: { item: NoticeItem }) {
  const { light, daysLeft, overdue } = item
  // A decision is about no deadline: it stands until it is read.
  if (light === undefined || daysLeft === undefined || overdue === undefined) return null
  const countdown = { light, daysLeft, overdue }
  if (item.standing) return <LightTag countdown={countdown} />
  // The clock goes on, and a later notice says so.
  if (light !== 'grey') return <span className="soft">已有后续通知</span>
  return <LightTag countdown={countdown} words="不再计时" />
}

function Empty({ list }: { list: NoticeListName }) {
  return list === 'standing' ? (
    <Nothing
      title="没有待您阅看的通知"
      text="审查有了决定，或期限临近、到期、调整时，通知会出现在这里。现在都好，您可以安心。"
    />
  ) : (
    <Nothing title="还没有收到过通知" text="审查有了决定，或期限临近、到期、调整时，通知会出现在这里。" />
  )
}
