// 提案参考题目: the yearly catalogue for everybody, without log-in, from its instant on.
import { useState } from 'react'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useLevel } from '../api/queries.ts'
import { committeeOf } from '../session/level.ts'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { CatalogueTopics } from './catalogue-topics.tsx'
import { usePublicTopics } from './queries.ts'
import { SourceFilter } from './topic-lines.tsx'
import './topics.css'

export function PublicTopicsPage() {
  const level = useLevel()
  const [source, setSource] = useState<string>()
  const pages = usePublicTopics(source)
  const [first] = pages.data?.pages ?? []
  const topics = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const published = first?.title !== undefined
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{first?.title ?? '提案参考题目'}</h1>
          <p className="soft">
            {published && first?.from !== undefined
              ? `${committeeOf(level)} ${date(first.from)} 公布（第 ${first.version} 版）。`
              : ''}
            这些是委员写提案时可以参考的题目，来自党政部门、社会各界和群众反映。
          </p>
        </div>
      </div>
      {pages.error && <ProblemNotice error={pages.error} />}
      {pages.isLoading && <Waiting />}
      {!pages.isLoading && !pages.error && !published && (
        <Nothing title="参考题目还没有公布" text="公布以后，不用登录就能在这里看到。" />
      )}
      {published && first !== undefined && (
        <SourceFilter counts={first.sources} value={source} onChange={setSource} />
      )}
      <CatalogueTopics topics={topics} />
      <More {...pages} />
    </main>
  )
}
