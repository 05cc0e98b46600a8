// 单位联络员: who each unit has named, and which have named nobody; the messages one has a part in.
import { Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useUnitName } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { useLiaisons, useThreads } from './queries.ts'
import './lists.css'

export function LiaisonsPage() {
  const person = usePerson()
  const unitName = useUnitName()
  const { data, error, isLoading } = useLiaisons()
  const [word, setWord] = useState('')
  const names = person.roles.includes('committee') || person.roles.includes('unit-leader')
  const writes = person.roles.some(
    (role) => role === 'member' || role === 'collective' || role.startsWith('unit-'),
  )
  const found = (data?.items ?? []).filter(({ unit, name = '' }) =>
    `${unitName(unit)}${name}`.includes(word.trim()),
  )
  const named = found.filter(({ name }) => name !== undefined)
  const missing = found.filter(({ name }) => name === undefined)
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>单位联络员</h1>
          <p className="soft">每个单位一位懂业务、好沟通的同志。想了解情况，在提案页给联络员留言。</p>
        </div>
        {names && (
          <TopicAct
            action="liaison.appoint"
            primary
            given={person.unit === undefined ? {} : { unit: person.unit }}
          />
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {writes && <Threads />}
      <Input.Search
        className="search"
        allowClear
        placeholder="按单位或姓名查找"
        aria-label="按单位或姓名查找"
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <ul className="lines">
        {named.map(({ unit, name, since = '' }) => (
          <li key={unit} className="line">
            <b>{unitName(unit)}</b>
            <span className="line-side soft">
              {name}，自 {date(since)}
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <Section title={`还没有指定联络员的 ${missing.length} 个单位`}>
          <p className="marks">
            {missing.map(({ unit }) => (
              <Mark key={unit} tone="bad">
                {unitName(unit)}
              </Mark>
            ))}
          </p>
        </Section>
      )}
    </main>
  )
}

function Threads() {
  const unitName = useUnitName()
  const threads = useThreads(true)
  const items = threads.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  return (
    <Section title="留言">
      <ul className="lines">
        {items.map(({ id, title, unit, statusText, at }) => (
          <li key={id}>
            <Link to={`/topics/liaison-threads/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {unitName(unit)} · {date(at)}
                </span>
              </span>
              <span className="line-side soft">{statusText}</span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...threads} />
    </Section>
  )
}
