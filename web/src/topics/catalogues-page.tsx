// 选题目录: every catalogue there is, and how many topics it has now.
import { Link } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { useCatalogues } from './queries.ts'

export function CataloguesPage() {
  const found = useCatalogues()
  const { error, isLoading } = found
  const data = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>选题目录</h1>
          <p className="soft">
            年度参考题目向社会公开，季度目录供委员参考。每次公布都是新的一版，以前的版本仍可查看、比较。
          </p>
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {!isLoading && !error && data.length === 0 && (
        <Nothing title="还没有公布目录" text="提案委公布后，会列在这里。" />
      )}
      <ul className="lines">
        {data.map(({ id, title, kind, current, versions }) => {
          const shown = versions.find(({ version }) => version === current) ?? versions.at(-1)
          return (
            <li key={id}>
              <Link to={`/topics/catalogues/${id}`} className="line">
                <span className="line-main">
                  <b>{title}</b>
                  <span className="soft">
                    第 {shown?.version} 版 · {shown && date(shown.from)}
                    {current === undefined ? '起公布' : '公布'}
                  </span>
                </span>
                <span className="line-side">
                  <Mark>{kind === 'yearly' ? '年度' : '季度'}</Mark>
                  <b>{shown?.topics} 个</b>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
      <More {...found} />
    </main>
  )
}
