// 公开目录: accepted proposals whose proposers agreed, for everybody, without log-in.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { sessionName } from '#contracts/level.ts'
import { termNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import { api, type Result, read } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { cursorFrom, paged, useLevel } from '../api/queries.ts'
import { committeeOf } from '../session/level.ts'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'

type Entry = Result<'supervision.catalogue'>['items'][number]

export function CataloguePage() {
  const level = useLevel()
  const [word, setWord] = useState('')
  const pages = useInfiniteQuery({
    ...paged,
    queryKey: ['public'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/public/proposals', { params: { query: cursorFrom(pageParam) } })),
  })
  const { data, error, isLoading } = pages
  const entries = data?.pages.flatMap((page) => page.items) ?? []
  const found = entries.filter((entry) => matches(entry, word.trim()))
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{committeeOf(level)}提案公开目录</h1>
          <p className="soft">
            已经立案、提案者同意公开的提案，以及承办单位的答复。另有<a href="/public/catalogue">无脚本版</a>
            ，可打印、可收藏。
          </p>
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      {entries.length > 0 && (
        <Input.Search
          className="search"
          size="large"
          allowClear
          placeholder="按案由、编号或承办单位查找"
          aria-label="查找提案"
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      )}
      {isLoading && <Waiting />}
      {!isLoading && !error && entries.length === 0 && (
        <Nothing title="还没有公开的提案" text="提案立案并且提案者同意公开后，会列在这里。" />
      )}
      {entries.length > 0 && found.length === 0 && <Nothing title="没有符合的提案" text="换个词试试。" />}
      <ul className="lines">
        {found.map(({ id, number, session, title, kind, unit, statusText, acceptedAt }) => (
          <li key={id}>
            <Link to={`/public/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {sessionName(session)} 第 {number} 号 · {date(acceptedAt)}立案
                </span>
              </span>
              <span className="line-side">
                <span className="status">{statusText}</span>
                <span>
                  <Mark>{termNames[kind]}</Mark>{' '}
                  {unit !== undefined && <span className="soft">{unitName(unit)}</span>}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...pages} />
    </main>
  )
}

function matches({ title, number, unit }: Entry, word: string): boolean {
  const handledBy = unit === undefined ? '' : unitName(unit)
  return title.includes(word) || handledBy.includes(word) || String(number) === word
}
