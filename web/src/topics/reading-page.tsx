// One lesson or case.
import { useParams } from 'react-router'
import { ProblemError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Mark } from '../shell/mark.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { useReading } from './queries.ts'
import { TopicAct } from './topic-act.tsx'

export function ReadingPage() {
  const { id = '' } = useParams()
  const { data: reading, error, isLoading } = useReading(id)
  if (isLoading) return <Waiting />
  if (reading === undefined) {
    return error instanceof ProblemError && error.problem.status < 500 ? (
      <Failed title="没有这份材料" text="它可能已经撤下。" />
    ) : (
      <main className="page">
        <ProblemNotice error={error} />
      </main>
    )
  }
  const { title, text, kindText, tags, proposer, at, acts, version, statusText } = reading
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <p className="marks">
            <Mark>{kindText}</Mark>
            {statusText === '已撤下' && <Mark tone="bad">{statusText}</Mark>}
            <span className="soft">{[date(at), ...tags].join(' · ')}</span>
          </p>
          <h1>{title}</h1>
          {proposer !== undefined && <p>提案者：{proposer}</p>}
        </div>
        {acts.includes('reading.withdraw') && <TopicAct action="reading.withdraw" target={{ id, version }} />}
      </div>
      <Section title="正文">
        <Paragraphs text={text} />
      </Section>
    </main>
  )
}
