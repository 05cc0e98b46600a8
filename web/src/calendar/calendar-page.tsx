// 工作日历: what the supervision office has published over the shipped calendar, and how far it was applied.
import { PlusOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import type { Calendar } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useCalendar, usePolicy } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date, dateAndWeekday, dateTime, morningOf } from '../time/format.ts'

const nothing = { proposal: undefined, caseFile: undefined, docket: undefined, verdict: undefined }
const calendarTarget = (version: number) => ({ id: 'calendar', version })

export function CalendarPage() {
  const person = usePerson()
  const policy = usePolicy()
  const { data, isLoading, error } = useCalendar()
  const [publishing, setPublishing] = useState(false)
  const publish = actOf('calendar.publish')
  const may = publish !== undefined && data?.acts.includes('calendar.publish') === true
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>工作日历</h1>
          <p className="soft">
            国家放假和调休已经算在内。临时停工、调休或下一年的放假安排在这里公布，未到期的期限随之调整。
          </p>
        </div>
        {may && (
          <Button
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setPublishing(true)}
          >
            公布日历
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {data?.editions.length === 0 && (
        <Nothing title="还没有另行公布过" text="现在按国家公布的放假调休和本级原有的安排计算。" />
      )}
      {data?.editions.map((edition) => (
        <Edition key={edition.version} edition={edition} />
      ))}
      {data && <p className="soft calendar-version">现行日历：{data.calendarVersion}</p>}
      {may && data && (
        <Drawer
          open={publishing}
          onClose={() => setPublishing(false)}
          title={publish.title}
          size={480}
          destroyOnHidden
          mask={{ closable: false }}
        >
          <ActForm
            act={publish}
            context={{ person, policy, parts: nothing, units: [], members: [] }}
            target={calendarTarget(data.version)}
            onDone={() => setPublishing(false)}
          />
        </Drawer>
      )}
    </main>
  )
}

function Edition({ edition }: { edition: Calendar['editions'][number] }) {
  const { version, days, officialUntil, at, by } = edition
  return (
    <Section title={version}>
      <p className="soft">
        {by} {dateTime(at)} 公布
        {officialUntil !== undefined && `，放假安排公布至${date(morningOf(officialUntil))}`}
      </p>
      <p>
        <Progress edition={edition} />
      </p>
      <ul className="days">
        {days.map((day) => (
          <li key={day.date} className="published-day">
            <span>{dateAndWeekday(morningOf(day.date))}</span>
            <Mark tone={day.working ? 'waits' : 'good'}>{day.working ? '上班' : '放假'}</Mark>
            <span className="soft">{day.reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** How far it was applied to the deadlines that were open. */
function Progress({ edition: { appliedAt, counted, moved } }: { edition: Calendar['editions'][number] }) {
  if (appliedAt === undefined)
    return <Mark tone="waits">{counted === 0 ? '等待重新计算' : `正在重新计算，已核对 ${counted} 个`}</Mark>
  return <span>{counted === 0 ? '没有受影响的期限' : `核对 ${counted} 个期限，调整 ${moved} 个`}</span>
}
