// 留言: what the proposers of a proposal and a unit's liaison have written to each other.
import { Link, useParams } from 'react-router'
import { useUnitName } from '../api/queries.ts'
import { Paragraphs } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { useThread } from './queries.ts'
import './lists.css'

export function ThreadPage() {
  const { id = '' } = useParams()
  const person = usePerson()
  const unitName = useUnitName()
  return (
    <Shown of={useThread(id)} title="看不到这组留言" text="留言只有提案者和这个单位的同志看得到。">
      {(thread) => {
        const { proposal, title, unit, messages, acts, version } = thread
        const proposes = person.roles.some((role) => role === 'member' || role === 'collective')
        return (
          <main className="page page-narrow">
            <p>
              <Link to="/topics/liaisons">← 单位联络员</Link>
            </p>
            <header className="proposal-head">
              <p className="soft">与{unitName(unit)}联络员</p>
              <h1>{proposes ? <Link to={`/proposals/${proposal}`}>{title}</Link> : title}</h1>
            </header>
            <ul className="messages">
              {messages.map(({ by, fromUnit, text, at }) => (
                <li key={at + by} className={fromUnit ? 'from-unit' : ''}>
                  <p className="soft">
                    {by}
                    {fromUnit ? `（${unitName(unit)}）` : ''} · {dateTime(at)}
                  </p>
                  <Paragraphs text={text} />
                </li>
              ))}
            </ul>
            <div className="act-row">
              {acts.includes('liaison-thread.answer') && (
                <TopicAct action="liaison-thread.answer" target={{ id, version }} primary />
              )}
              {proposes && (
                <TopicAct action="liaison-thread.send" primary given={{ proposal, unit }}>
                  再写一条
                </TopicAct>
              )}
            </div>
          </main>
        )
      }}
    </Shown>
  )
}
