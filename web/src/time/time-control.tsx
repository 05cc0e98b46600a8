// The business date, and on the embedded runtime the control that moves it forward.
import { CalendarOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Input, Popover, Tag } from 'antd'
import { useState } from 'react'
import { ProblemError, problemOf } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { followEveryMs, queryClient } from '../api/queries.ts'
import { useConfig } from '../session/session.tsx'
import { date, dateAndWeekday, daysToMonday, isoDate, morningAfter, morningOf } from './format.ts'

async function businessNow(): Promise<string> {
  const answer = await fetch('/embedded/time')
  return ((await answer.json()) as { now: string }).now
}

async function moveTo(to: string): Promise<string> {
  const answer = await fetch('/embedded/time', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  })
  const body: unknown = await answer.json()
  if (!answer.ok) throw new ProblemError(problemOf(answer.status, body))
  return (body as { now: string }).now
}

/** Now, as the services see it. */
export function useBusinessNow(): string {
  const { embedded } = useConfig()
  const { data } = useQuery({
    queryKey: ['time'],
    queryFn: () => (embedded === true ? businessNow() : new Date().toISOString()),
    refetchInterval: followEveryMs,
  })
  return data ?? new Date().toISOString()
}

export function TimeControl() {
  const { embedded } = useConfig()
  const now = useBusinessNow()
  if (embedded !== true) return <span className="today wide-only">{dateAndWeekday(now)}</span>
  return (
    <Popover trigger="click" placement="bottom" title={<DemoTitle />} content={<MoveTime now={now} />} fresh>
      <Button
        type="text"
        icon={<CalendarOutlined aria-hidden />}
        className="today"
        aria-label={`业务时间 ${date(now)}，演示环境可调`}
      >
        <span className="wide-only">{dateAndWeekday(now)}</span>
        <span className="narrow-only">{isoDate(now).slice(5).replace('-', '/')}</span>
        <Tag variant="filled" color="gold" className="wide-only">
          演示
        </Tag>
      </Button>
    </Popover>
  )
}

const DemoTitle = () => (
  <>
    时间 <Tag color="gold">演示环境</Tag>
  </>
)

function MoveTime({ now }: { now: string }) {
  const { message } = App.useApp()
  const [day, setDay] = useState('')
  const move = useMutation({
    mutationFn: moveTo,
    onSuccess: (moved) => {
      void message.success(`业务时间已到${dateAndWeekday(moved)}，到期的事项已自动处理。`)
      setDay('')
      void queryClient.invalidateQueries()
    },
  })
  const to = (days: number) => () => move.mutate(morningAfter(now, days))
  return (
    <div className="move-time">
      <p className="soft">业务时间只能向前。到期的提醒、视为认领、未反馈等会随之自动发生。</p>
      <div className="row">
        <Button onClick={to(1)} loading={move.isPending}>
          明天
        </Button>
        <Button onClick={to(daysToMonday(now))} disabled={move.isPending}>
          下周一
        </Button>
      </div>
      <div className="row">
        <Input
          type="date"
          aria-label="某日"
          min={isoDate(morningAfter(now, 1))}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <Button disabled={day === '' || move.isPending} onClick={() => move.mutate(morningOf(day))}>
          到这一天
        </Button>
      </div>
      {move.error && <ProblemNotice error={move.error} />}
    </div>
  )
}
