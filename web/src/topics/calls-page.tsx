// 选题征集: the calls and the meetings, newest first; the committee begins them here.
import { PlusOutlined } from '@ant-design/icons'
import { Link, useNavigate } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { Meetings } from './meeting-lines.tsx'
import { useCalls, useMeetings } from './queries.ts'
import { timeLeft } from './tones.ts'
import { TopicAct } from './topic-act.tsx'
import { useWorkingYear } from './use-working-year.ts'

export function CallsPage() {
  const committee = usePerson().roles.includes('committee')
  const now = useBusinessNow()
  const navigate = useNavigate()
  const { year } = useWorkingYear()
  const calls = useCalls()
  const items = calls.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>选题征集</h1>
          <p className="soft">向部门和集体提案单位征集工作重点与协商选题，到截止时刻为止。</p>
        </div>
        {committee && year !== undefined && (
          <TopicAct
            action="topic-call.open"
            primary
            icon={<PlusOutlined aria-hidden />}
            given={{ year }}
            onDone={({ id }) => void navigate(`/topics/calls/${id}`)}
          />
        )}
      </div>
      {calls.error && <ProblemNotice error={calls.error} />}
      {calls.isLoading && <Waiting />}
      {!calls.isLoading && !calls.error && items.length === 0 && (
        <Nothing title="还没有征集" text="提案委发起征集后，会列在这里。" />
      )}
      <ul className="lines">
        {items.map(({ id, title, closes, status, statusText }) => (
          <li key={id}>
            <Link to={`/topics/calls/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">{dateTime(closes)} 截止</span>
              </span>
              <span className="line-side">
                <Mark tone={status === 'open' ? 'good' : 'plain'}>{statusText}</Mark>
                {status === 'open' && <span className="soft">{timeLeft(closes, now)}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...calls} />
      <AllMeetings />
    </main>
  )
}

function AllMeetings() {
  const meetings = useMeetings()
  const items = meetings.data?.pages.flatMap((page) => page.items) ?? []
  if (meetings.error) return <ProblemNotice error={meetings.error} />
  return (
    <Meetings title="征集座谈会" meetings={items}>
      <More {...meetings} />
    </Meetings>
  )
}
