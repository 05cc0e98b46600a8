// One catalogue 选题目录: a version at a time, by source, with what a later version changed.
import { Alert, Select, Switch } from 'antd'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { ListedTopic, Result } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Section } from '../proposal/section.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { date, dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { CatalogueTopics } from './catalogue-topics.tsx'
import { useCatalogue, useChanges, useVersion } from './queries.ts'
import { SourceFilter } from './topic-lines.tsx'

export function TopicCataloguePage() {
  const { id = '' } = useParams()
  const { data: catalogue, error, isLoading } = useCatalogue(id)
  if (isLoading) return <Waiting />
  if (error && [403, 404].includes(problemOfError(error).status))
    return <Failed title="没有这份目录" text="它可能还没有到公布时间，请从目录列表进入。" />
  if (catalogue === undefined)
    return (
      <main className="page">
        <ProblemNotice error={error} />
      </main>
    )
  return <Catalogue catalogue={catalogue} />
}

function Catalogue({ catalogue }: { catalogue: Result<'intake.cataloguePage'> }) {
  const { id, title, kind, versions, current } = catalogue
  const [search, setSearch] = useSearchParams()
  const [source, setSource] = useState<string>()
  const [comparing, setComparing] = useState(false)
  const now = useBusinessNow()
  const asked = versions.find(({ version }) => String(version) === search.get('version'))
  const shown = asked ?? versions.find(({ version }) => version === current) ?? versions.at(-1)
  if (shown === undefined) return null
  const coming = shown.from > now
  const before = versions.findLast(({ version }) => version < shown.version)
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <p className="marks">
            <Mark>{kind === 'yearly' ? '年度参考题目' : '季度选题参考目录'}</Mark>
            {shown.version === current && <Mark tone="good">现行版本</Mark>}
          </p>
          <h1>{title}</h1>
          <p className="soft">{shown.note}</p>
        </div>
        <Select
          aria-label="版本"
          className="versions"
          value={shown.version}
          onChange={(version) => setSearch({ version: String(version) }, { replace: true })}
          options={versions
            .toReversed()
            .map(({ version, from }) => ({ value: version, label: `第 ${version} 版 · ${date(from)}` }))}
        />
      </div>
      {coming && (
        <Alert
          className="notice"
          type="info"
          showIcon
          title={`这一版从 ${dateTime(shown.from)} 起公布，现在只有提案委看得到。`}
        />
      )}
      {before !== undefined && (
        <p className="compare">
          <Switch aria-label="与上一版比较" checked={comparing} onChange={setComparing} /> 与第{' '}
          {before.version} 版比较
        </p>
      )}
      {comparing && before !== undefined && <Changes id={id} from={before.version} to={shown.version} />}
      <SourceFilter counts={shown.sources} value={source} onChange={setSource} />
      <Topics id={id} version={shown.version} source={source} />
    </main>
  )
}

function Topics({ id, version, source }: { id: string; version: number; source: string | undefined }) {
  const pages = useVersion(id, version, source)
  const topics = pages.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {pages.error && <ProblemNotice error={pages.error} />}
      {pages.isLoading && <Waiting />}
      <CatalogueTopics
        topics={topics}
        beside={({ topic, title }) => (
          <Link to={`/topics/pool/${topic}`} aria-label={`点单或起草：${title}`}>
            点单或就此起草
          </Link>
        )}
      />
      <More {...pages} />
    </>
  )
}

function Changes({ id, from, to }: { id: string; from: number; to: number }) {
  const { data, error } = useChanges(id, from, to)
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Waiting />
  const { added, removed, changed } = data
  const titles = (topics: readonly ListedTopic[]) =>
    topics.map(({ topic, title }) => <li key={topic}>{title}</li>)
  return (
    <Section title={`与第 ${from} 版相比`}>
      {added.length + removed.length + changed.length === 0 && <p className="soft">没有变化。</p>}
      {added.length > 0 && (
        <>
          <h3>新增 {added.length} 个</h3>
          <ul className="trail">{titles(added)}</ul>
        </>
      )}
      {removed.length > 0 && (
        <>
          <h3>不再列入 {removed.length} 个</h3>
          <ul className="trail">{titles(removed)}</ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <h3>修改 {changed.length} 个</h3>
          <ul className="trail">
            {changed.map(({ before, after }) => (
              <li key={after.topic}>
                <del>{before.title}</del>
                <br />
                <ins>{after.title}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
