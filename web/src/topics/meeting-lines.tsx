// 征集座谈会 as a section: those that were held, and the committee's way to record another.
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { date, morningOf } from '../time/format.ts'
import { TopicAct } from './topic-act.tsx'

interface Props {
  readonly title: string
  readonly meetings: readonly { id: string; title: string; date: string; place: string }[]
  /** The call they were held about, if one. */
  readonly call?: string
  /** Below the lines. */
  readonly children?: ReactNode
}

export function Meetings({ title, meetings, call, children }: Props) {
  const navigate = useNavigate()
  const committee = usePerson().roles.includes('committee')
  return (
    <Section
      title={title}
      extra={
        committee && (
          <TopicAct
            action="topic-meeting.record"
            small
            {...(call === undefined ? {} : { given: { call } })}
            onDone={({ id }) => void navigate(`/topics/meetings/${id}`)}
          />
        )
      }
    >
      {meetings.length === 0 && <p className="soft">还没有记录。</p>}
      <ul className="lines">
        {meetings.map(({ id, title: name, date: day, place }) => (
          <li key={id}>
            <Link to={`/topics/meetings/${id}`} className="line">
              <span className="line-main">
                <b>{name}</b>
                <span className="soft">
                  {date(morningOf(day))} · {place}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  )
}
