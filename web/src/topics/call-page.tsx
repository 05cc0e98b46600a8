// One call 选题征集: what is asked, until when, what has come in, and the meetings held about it.
import { Alert } from 'antd'
import { useParams } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Shown } from '../shell/shown.tsx'
import { date, dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { Meetings } from './meeting-lines.tsx'
import { useCall, useTopics } from './queries.ts'
import { timeLeft } from './tones.ts'
import { TopicAct } from './topic-act.tsx'
import { TopicLines } from './topic-lines.tsx'

const asked = { 'calls-units': '部门', 'calls-collectives': '集体提案单位' } as const

export function CallPage() {
  const { id = '' } = useParams()
  const { roles } = usePerson()
  const now = useBusinessNow()
  const call = useCall(id)
  const topics = useTopics(call.data?.year ?? 2000, id, call.data !== undefined)
  return (
    <Shown of={call} title="没有这次征集" text="请从征集列表进入。">
      {(call) => {
        const asksMe = call.audience.some((one) =>
          one === 'calls-units'
            ? roles.some((role) => role === 'unit-handler' || role === 'unit-leader')
            : roles.includes('collective'),
        )
        const open = call.status === 'open'
        const items = topics.data?.pages.flatMap((page) => page.items) ?? []
        return (
          <main className="page page-narrow">
            <div className="page-head">
              <div>
                <p className="marks">
                  <Mark tone={open ? 'good' : 'plain'}>{call.statusText}</Mark>
                  <span className="soft">面向{call.audience.map((one) => asked[one]).join('、')}</span>
                </p>
                <h1>{call.title}</h1>
                <p className="soft">
                  {call.by} {date(call.openedAt)} 发起，{dateTime(call.closes)} 截止
                </p>
              </div>
              {open && asksMe && (
                <TopicAct action="topic.submit" primary given={{ call: id }}>
                  报送选题
                </TopicAct>
              )}
              {call.acts.includes('topic-call.extend') && (
                <TopicAct action="topic-call.extend" target={{ id, version: call.version }} />
              )}
              {call.acts.includes('topic-call.withdraw') && (
                <TopicAct action="topic-call.withdraw" target={{ id, version: call.version }} />
              )}
            </div>
            {call.withdrawn !== undefined && (
              <Alert
                className="notice"
                type="warning"
                showIcon
                title="征集已经撤销，不用再报送"
                description={call.withdrawn}
              />
            )}
            {asksMe && call.withdrawn === undefined && (
              <Alert
                className="notice"
                type={open ? 'info' : 'warning'}
                showIcon
                title={
                  open ? `${timeLeft(call.closes, now)}，到时自动截止` : '征集已经截止，不再接受报送和修改'
                }
                description={
                  open
                    ? '截止以前，报送的选题可以修改或收回。'
                    : '还有想报的选题，请与提案委联系，或等待下一次征集。'
                }
              />
            )}
            <Section title="征集说明">
              <Paragraphs text={call.text} />
            </Section>
            <Section title={`已报送 ${items.length}${topics.hasNextPage ? '+' : ''} 个`}>
              {topics.error && <ProblemNotice error={topics.error} />}
              {items.length === 0 && <p className="soft">{open ? '还没有报送。' : '没有人报送。'}</p>}
              <TopicLines topics={items} />
              <More {...topics} />
            </Section>
            {(call.withdrawn === undefined || call.meetings.length > 0) && (
              <Meetings title="座谈会" meetings={call.meetings} call={id} />
            )}
          </main>
        )
      }}
    </Shown>
  )
}
