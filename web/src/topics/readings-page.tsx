// 学习园地: short lessons, and cases that went well and badly.
import { PlusOutlined } from '@ant-design/icons'
import { Segmented, Tag } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { readingKindNames } from '#contracts/topic-terms.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePerson } from '../session/session.tsx'
import { More, NothingFound } from '../shell/more.tsx'
import { Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { type ReadingKind, useReadings } from './queries.ts'
import { TopicAct } from './topic-act.tsx'

const kinds = ['lesson', 'good-case', 'bad-case'] as const

const about: Record<ReadingKind, string> = {
  lesson: '三五分钟一课：怎样选题、怎样调研、怎样写建议。',
  'good-case': '写得好、办得好的提案，好在哪里。',
  'bad-case': '没有立案或效果不好的提案，问题出在哪里。不出现提案者。',
}

export function ReadingsPage() {
  const committee = usePerson().roles.includes('committee')
  const navigate = useNavigate()
  const [kind, setKind] = useState<ReadingKind>('lesson')
  const [tag, setTag] = useState<string>()
  const pages = useReadings(kind)
  const all = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const tags = [...new Set(all.flatMap((one) => one.tags))]
  const found = all.filter((one) => tag === undefined || one.tags.includes(tag))
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>学习园地</h1>
          <p className="soft">{about[kind]}</p>
        </div>
        {committee && (
          <TopicAct
            action="reading.publish"
            primary
            icon={<PlusOutlined aria-hidden />}
            onDone={({ id }) => void navigate(`/topics/readings/${id}`)}
          />
        )}
      </div>
      <Segmented<ReadingKind>
        className="views"
        value={kind}
        onChange={(next) => {
          setKind(next)
          setTag(undefined)
        }}
        options={kinds.map((value) => ({ value, label: readingKindNames[value] }))}
      />
      {tags.length > 0 && (
        <p className="tags">
          {tags.map((one) => (
            <Tag.CheckableTag
              key={one}
              checked={tag === one}
              onChange={(checked) => setTag(checked ? one : undefined)}
            >
              {one}
            </Tag.CheckableTag>
          ))}
        </p>
      )}
      {pages.error && <ProblemNotice error={pages.error} />}
      {pages.isLoading && <Waiting />}
      {!pages.isLoading && !pages.error && found.length === 0 && (
        <NothingFound hasNextPage={pages.hasNextPage} title="还没有材料" text="提案委发布后，会列在这里。" />
      )}
      <ul className="lines">
        {found.map(({ id, title, tags: its, at }) => (
          <li key={id}>
            <Link to={`/topics/readings/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">{[date(at), ...its].join(' · ')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...pages} />
    </main>
  )
}
