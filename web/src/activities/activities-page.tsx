// 知情明政活动: the calendar of a year, what the quarter asks the committee to arrange, and what oneself has attended.
import { Alert, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { type ActivityKind, activityKindNames } from '#contracts/list-terms.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useUnitName } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date, dateAndWeekday, timeOfDay } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { yearOf } from '../topics/tones.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { type Activity, useActivities, useDueActivities, useDutyRecords } from './queries.ts'
import '../lists/lists.css'

export const activityTones: Readonly<Record<Activity['status'], Tone>> = {
  due: 'waits',
  open: 'plain',
  held: 'good',
  cancelled: 'bad',
}

export function ActivitiesPage() {
  const person = usePerson()
  const committee = person.roles.includes('committee')
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  const now = useBusinessNow()
  const year = yearOf(now)
  const [kind, setKind] = useState<ActivityKind>()
  const found = useActivities(year, kind)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const [ahead, past] = [items.filter((one) => isAhead(one, now)), items.filter((one) => !isAhead(one, now))]
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>知情明政活动</h1>
          <p className="soft">情况通报、体验岗、听证会、开放日：先把情况弄清楚，再提建议。</p>
        </div>
        {committee && <TopicAct action="activity.announce" primary />}
      </div>
      {committee && <Due year={year} now={now} />}
      <div className="filters">
        <Select
          aria-label="类别"
          allowClear
          placeholder="全部类别"
          value={kind}
          onChange={setKind}
          options={Object.entries(activityKindNames).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {found.error && <ProblemNotice error={found.error} />}
      {found.isLoading && <Waiting />}
      {found.data !== undefined && items.length === 0 && (
        <Nothing title="今年还没有活动" text="发布后会列在这里，委员可以报名。" />
      )}
      <Lines items={ahead} />
      {past.length > 0 && <h2>已经过去的</h2>}
      <Lines items={past.toReversed()} />
      <More {...found} />
      {files && <Records />}
    </main>
  )
}

const isAhead = ({ endsAt = '', status }: Activity, now: string) => endsAt >= now && status === 'open'

/** 到期应安排: their quarter has begun, and they are not arranged. */
function Due({ year, now }: { year: number; now: string }) {
  const found = useDueActivities(true)
  if (!found.isSuccess) return null
  const data = found.data.pages.flatMap(({ items }) => items)
  return (
    <>
      {data.length > 0 && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          title={`有 ${data.length}${found.hasNextPage ? '+' : ''} 项到了该安排的时候`}
          description={
            <ul className="lines">
              {data.map(({ id, title, dueBy = '' }) => (
                <li key={id}>
                  <Link to={`/topics/activities/${id}`} className="line">
                    <b>{title}</b>
                    <span className="line-side soft">
                      {dueBy < now ? '已过期限，请尽快补上' : `${date(dueBy)}以前`}
                    </span>
                  </Link>
                </li>
              ))}
              <More {...found} />
            </ul>
          }
        />
      )}
      <details className="soft">
        <summary>全年季度安排</summary>
        <TopicAct action="activity-plan.make" given={{ year }} />
      </details>
    </>
  )
}

function Lines({ items }: { items: readonly Activity[] }) {
  const unitName = useUnitName()
  return (
    <ul className="lines">
      {items.map(
        ({ id, kind, title, status, statusText, place, startsAt = '', places = 0, taken, waiting, unit }) => (
          <li key={id}>
            <Link to={`/topics/activities/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {activityKindNames[kind]} · {dateAndWeekday(startsAt)} {timeOfDay(startsAt)} · {place}
                  {unit === undefined ? '' : ` · ${unitName(unit)}`}
                </span>
              </span>
              <span className="line-side">
                <Mark tone={activityTones[status]}>{statusText}</Mark>
                {status === 'open' && (
                  <span className="soft">
                    {taken} / {places}
                    {waiting > 0 ? `，候补 ${waiting}` : ''}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ),
      )}
    </ul>
  )
}

function Records() {
  const found = useDutyRecords(true)
  const data = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Section title="我的履职记录">
      {found.isSuccess && data.length === 0 && <p className="soft">参加活动并登记到场后，会记在这里。</p>}
      <ul className="lines">
        {data.map(({ activity, kind, title, at }) => (
          <li key={activity}>
            <Link to={`/topics/activities/${activity}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {activityKindNames[kind]} · {date(at)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...found} />
    </Section>
  )
}
