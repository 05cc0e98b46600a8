// A public proposal: what it asks, and what was answered.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { sessionName } from '#contracts/level.ts'
import { termNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import { api, read } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Suggestions } from '../proposal/suggestions.tsx'
import { Mark } from '../shell/mark.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'

export function PublicProposalPage() {
  const { id = '' } = useParams()
  const { data, error } = useQuery({
    queryKey: ['public', id],
    queryFn: () => read(api.GET('/public/proposals/{id}', { params: { path: { id } } })),
  })
  if (error) {
    return problemOfError(error).status === 404 ? (
      <Failed title="没有这件公开的提案" text="可能提案者不同意公开，或地址有误。" />
    ) : (
      <main className="page">
        <ProblemNotice error={error} />
      </main>
    )
  }
  if (data === undefined) return <Waiting />
  const { number, session, title, kind, unit, statusText, acceptedAt, proposers, suggestions, reply } = data
  return (
    <main className="page page-narrow">
      <p>
        <Link to="/public">← 公开目录</Link>
        {' · '}
        <a href={`/public/catalogue/${id}`}>打印、无脚本版</a>
      </p>
      <header className="proposal-head">
        <div className="marks">
          <b className="number">
            {sessionName(session)} 第 {number} 号
          </b>
          <Mark>{termNames[kind]}</Mark>
          {unit !== undefined && <Mark>主办：{unitName(unit)}</Mark>}
        </div>
        <h1>{title}</h1>
        <p className="standing">
          <span className="status">{statusText}</span>
          <span className="soft">
            {proposers.join('、')} · {date(acceptedAt)}立案
          </span>
        </p>
      </header>
      <Section title="提案内容">
        <h3>情况</h3>
        <Paragraphs text={data.situation} />
        <h3>分析</h3>
        <Paragraphs text={data.analysis} />
        <h3>{reply ? '建议与逐条答复' : '建议'}</h3>
        <Suggestions suggestions={suggestions} answers={reply?.answers ?? []} />
      </Section>
      {reply && (
        <Section title="答复" extra={<Mark tone="good">{termNames[reply.resultClass]}</Mark>}>
          <div className="letter">
            <Paragraphs text={reply.letter} />
            <p className="letter-end">
              <b>{unitName(reply.unit)}</b>
              <span>{date(reply.at)}</span>
            </p>
          </div>
        </Section>
      )}
    </main>
  )
}
