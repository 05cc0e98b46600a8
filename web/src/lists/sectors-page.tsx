// 界别“六个一”: which of the year's six each sector has done, found by the system or entered, and who is in no committee yet.
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { useBusinessNow } from '../time/time-control.tsx'
import { yearOf } from '../topics/tones.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { type SectorYear, useSectorDuties } from './queries.ts'
import './lists.css'

export function SectorsPage() {
  const committee = usePerson().roles.includes('committee')
  const thisYear = yearOf(useBusinessNow())
  const [chosen, setChosen] = useState<number>()
  const year = chosen ?? thisYear
  const { data, error, isLoading } = useSectorDuties(year)
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>界别“六个一”</h1>
          <p className="soft">每个界别一年做的几件事。系统看得到的自动计入，其余由提案委登记。</p>
        </div>
        <Select
          aria-label="年度"
          value={year}
          onChange={setChosen}
          options={[thisYear, thisYear - 1, thisYear - 2].map((value) => ({ value, label: `${value} 年` }))}
        />
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {data?.length === 0 && <Nothing title="名录里还没有委员" text="登记委员和界别后，会列在这里。" />}
      <div className="sectors">
        {data?.map((one) => (
          <OneSector key={one.sector} one={one} committee={committee} />
        ))}
      </div>
    </main>
  )
}

/** So many at a time: the next ones follow when these are done. */
const mostAssigned = 3

function OneSector({ one, committee }: { one: SectorYear; committee: boolean }) {
  const { sector, year, members, withoutCommittee, done, duties } = one
  return (
    <Section
      title={sector}
      extra={
        <Mark tone={done === duties.length ? 'good' : 'waits'}>
          {done} / {duties.length}
        </Mark>
      }
    >
      <ul className="duties">
        {duties.map(({ duty, text, done: isDone, evidence }) => (
          <li key={duty}>
            {isDone ? (
              <CheckCircleFilled className="good" aria-label="已完成" />
            ) : (
              <MinusCircleOutlined className="soft" aria-label="未完成" />
            )}
            <b>{text}</b>
            {evidence.map(({ id, title, byHand }) => (
              <span key={title} className="soft">
                {id !== undefined && duty === 'collective-proposal' ? (
                  <Link to={`/proposals/${id}`}>{title}</Link>
                ) : (
                  title
                )}
                {byHand && committee && (
                  <TopicAct action="sector-duty.untick" given={{ sector, year, duty }}>
                    更正
                  </TopicAct>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="soft">
        委员 {members} 人
        {withoutCommittee.length > 0 &&
          `，${withoutCommittee.length} 人还没有编入专委会：${withoutCommittee.map(({ name }) => name).join('、')}`}
        。
      </p>
      {committee && (
        <div className="act-row">
          <TopicAct action="sector-duty.tick" small given={{ sector, year }} />
          {withoutCommittee.slice(0, mostAssigned).map(({ id, name }) => (
            <TopicAct key={id} small action="member.assign" target={{ id, version: 1 }} given={{ sector }}>
              为{name}编入专委会
            </TopicAct>
          ))}
        </div>
      )}
    </Section>
  )
}
