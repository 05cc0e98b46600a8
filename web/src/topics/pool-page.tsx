// 选题库: the topics of a year. Whoever files chooses here; the committee curates, records what the chairpersons' meeting
// decided, and publishes the catalogue from what it ticks.
import { Button, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { openTopics, topicSourceNames } from '#contracts/topic-terms.ts'
import type { TopicItem } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePerson } from '../session/session.tsx'
import { More, NothingFound } from '../shell/more.tsx'
import { Waiting } from '../shell/notices.tsx'
import { PublishAct } from './publish-act.tsx'
import { useTopics } from './queries.ts'
import { TopicAct } from './topic-act.tsx'
import { SourceFilter, TopicLines } from './topic-lines.tsx'
import { useWorkingYear } from './use-working-year.ts'

type View = 'open' | 'raw' | 'all'

const fits: Record<View, (topic: TopicItem) => boolean> = {
  open: ({ status }) => openTopics.includes(status),
  raw: ({ status }) => status === 'submitted' || status === 'declared',
  all: () => true,
}

export function PoolPage() {
  const { year, known } = useWorkingYear()
  return year === undefined ? <Waiting /> : <Pool workingYear={year} known={known} />
}

function Pool({ workingYear, known }: { workingYear: number; known: readonly number[] }) {
  const person = usePerson()
  const committee = person.roles.includes('committee')
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  const [year, setYear] = useState(workingYear)
  const around = [1, 0, -1, -2].map((step) => workingYear + step)
  const years = [...new Set([...known, ...around])].toSorted((a, b) => b - a)
  const others = known.filter((one) => one !== year)
  const [view, setView] = useState<View>('open')
  const [source, setSource] = useState<string>()
  const [word, setWord] = useState('')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const topics = useTopics(year)
  const all = topics.data?.pages.flatMap((page) => page.items) ?? []
  const shown = all.filter(fits[view])
  const found = shown.filter(
    (topic) => (source === undefined || topic.source === source) && topic.title.includes(word.trim()),
  )
  const chosen = all.filter(({ id, status }) => ticked.includes(id) && openTopics.includes(status))
  const ids = chosen.map(({ id }) => id)
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
  const raw = all.filter(fits.raw).length
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>选题库</h1>
          <p className="soft">
            {committee ? '整理、提名、定题，勾选后公布目录。' : '已入库的选题都可以点单，就此起草提案。'}
          </p>
        </div>
        <Select
          aria-label="年度"
          value={year}
          onChange={setYear}
          options={years.map((value) => ({ value, label: `${value} 年` }))}
        />
        {committee && <TopicAct action="topic.propose" given={{ year, origins: [] }} primary />}
        {files && (
          <TopicAct action="topic.declare" given={{ year, origins: [] }}>
            预申报选题
          </TopicAct>
        )}
      </div>
      {(committee || raw > 0) && (
        <Segmented<View>
          className="views"
          value={view}
          onChange={setView}
          options={[
            { value: 'open', label: '可点单' },
            { value: 'raw', label: `待整理 ${raw}` },
            { value: 'all', label: '全部' },
          ]}
        />
      )}
      {topics.error && <ProblemNotice error={topics.error} />}
      {topics.isLoading && <Waiting />}
      {shown.length > 0 && (
        <>
          <SourceFilter counts={countsOf(shown)} value={source} onChange={setSource} />
          <Input.Search
            className="search"
            allowClear
            placeholder="按题目查找"
            aria-label="按题目查找"
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        </>
      )}
      {committee && chosen.length > 0 && (
        <div className="chosen-bar">
          <b>已选 {chosen.length} 个</b>
          <PublishAct
            catalogue={`yearly-${year}`}
            given={{ kind: 'yearly', year, title: `${year}年提案参考题目`, topics: ids }}
            onDone={() => setTicked([])}
          />
          <TopicAct action="topic-decision.record" given={{ topics: ids }} onDone={() => setTicked([])} />
        </div>
      )}
      {!topics.isLoading && !topics.error && found.length === 0 && (
        <NothingFound
          hasNextPage={topics.hasNextPage}
          title={shown.length === 0 ? `${year} 年还没有选题` : '没有符合的选题'}
          text={shown.length === 0 ? '整理入库的选题会列在这里。' : '换个来源或换个词试试。'}
        />
      )}
      {!topics.isLoading && shown.length === 0 && others.length > 0 && (
        <p className="elsewhere">
          {others.map((one) => (
            <Button key={one} onClick={() => setYear(one)}>
              看 {one} 年的选题
            </Button>
          ))}
        </p>
      )}
      <TopicLines
        topics={found}
        {...(committee && view === 'open' ? { chosen: ticked, onChoose: toggle } : {})}
      />
      <More {...topics} />
    </main>
  )
}

/** How many of each source, most first. */
function countsOf(topics: readonly TopicItem[]) {
  const sources = [...new Set(topics.map(({ source }) => source))]
  return sources
    .map((source) => ({
      source,
      name: topicSourceNames[source],
      count: topics.filter((topic) => topic.source === source).length,
    }))
    .toSorted((a, b) => b.count - a.count)
}
