// 选题概览: what is being asked for, what one can choose from, and the ways to the rest.
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { topicPlacesFor } from './places.ts'
import { useCalls, useCatalogues } from './queries.ts'
import { timeLeft } from './tones.ts'
import { TopicAct } from './topic-act.tsx'
import { useWorkingYear } from './use-working-year.ts'

export function OverviewPage() {
  const person = usePerson()
  const now = useBusinessNow()
  const { year } = useWorkingYear()
  const navigate = useNavigate()
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  const ways = topicPlacesFor(person).filter(({ path }) => path !== '/topics')
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>选题与知情明政</h1>
          <p className="soft">好提案从好选题开始：先知情，再选题，然后动笔。</p>
        </div>
        {files && year !== undefined && (
          <TopicAct
            action="topic.declare"
            primary
            given={{ year, origins: [] }}
            onDone={({ id }) => void navigate(`/topics/pool/${id}`)}
          >
            预申报选题
          </TopicAct>
        )}
      </div>
      <OpenCalls now={now} />
      <Catalogues />
      <Section title="去哪里看">
        <ul className="ways">
          {ways.map(({ path, name, about }) => (
            <li key={path}>
              <Link to={path}>{name}</Link>
              {about !== undefined && <span className="soft">{about}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </main>
  )
}

function OpenCalls({ now }: { now: string }) {
  const { data, error } = useCalls()
  const open = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ status }) => status === 'open')
  if (error) return <ProblemNotice error={error} />
  if (open.length === 0) return null
  return (
    <Section title="正在征集">
      <ul className="lines">
        {open.map(({ id, title, closes }) => (
          <li key={id}>
            <Link to={`/topics/calls/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">{dateTime(closes)} 截止</span>
              </span>
              <span className="line-side">
                <Mark tone="waits">{timeLeft(closes, now)}</Mark>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Catalogues() {
  const { data, error } = useCatalogues()
  if (error) return <ProblemNotice error={error} />
  const current = (data?.pages ?? []).flatMap(({ items }) => items).filter((one) => one.current !== undefined)
  if (current.length === 0) return null
  return (
    <Section title="可以点的选题">
      <ul className="lines">
        {current.map(({ id, title, versions, current: version }) => (
          <li key={id}>
            <Link to={`/topics/catalogues/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">第 {version} 版</span>
              </span>
              <span className="line-side">
                <b>{versions.find((one) => one.version === version)?.topics} 个选题</b>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="about-more">
        <Link to="/public/topics">
          <Button type="link">看看社会公众看到的样子</Button>
        </Link>
      </p>
    </Section>
  )
}
