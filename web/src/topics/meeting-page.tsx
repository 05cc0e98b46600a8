// The minutes of a meeting 座谈纪要, and the topics that came of it.
import { Link, useParams } from 'react-router'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Shown } from '../shell/shown.tsx'
import { date, morningOf } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { useMeeting } from './queries.ts'
import { yearOf } from './tones.ts'
import { TopicAct } from './topic-act.tsx'

export function MeetingPage() {
  const { id = '' } = useParams()
  const now = useBusinessNow()
  const committee = usePerson().roles.includes('committee')
  return (
    <Shown of={useMeeting(id)} title="没有这次座谈会" text="请从征集页面进入。">
      {(meeting) => {
        const { title, place, attendees, minutes, topics, call } = meeting
        const day = meeting.date
        return (
          <main className="page page-narrow">
            <div className="page-head">
              <div>
                <h1>{title}</h1>
                <p className="soft">
                  {date(morningOf(day))} · {place}
                  {call !== undefined && (
                    <>
                      {' · '}
                      <Link to={`/topics/calls/${call}`}>所属征集</Link>
                    </>
                  )}
                </p>
              </div>
              {meeting.acts.includes('topic-meeting.amend') && (
                <TopicAct
                  action="topic-meeting.amend"
                  target={{ id, version: meeting.version }}
                  given={{ title, date: day, place, attendees, minutes }}
                />
              )}
            </div>
            <Section title="参加单位和人员">
              <p>{attendees.join('、')}</p>
            </Section>
            <Section title="纪要">
              <Paragraphs text={minutes} />
            </Section>
            <Section
              title="形成的选题"
              extra={
                committee && (
                  <TopicAct
                    small
                    action="topic.propose"
                    given={{ year: yearOf(now), meeting: id, origins: [] }}
                  >
                    由纪要登记选题
                  </TopicAct>
                )
              }
            >
              {topics.length === 0 && <p className="soft">还没有登记。</p>}
              <ul className="lines">
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <Link to={`/topics/pool/${topic.id}`} className="line">
                      <b>{topic.title}</b>
                      <span className="soft">{topic.statusText}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          </main>
        )
      }}
    </Shown>
  )
}
