// 定题决定: what a chairpersons' meeting decided, and about which topics.
import { Link, useParams } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { date, morningOf } from '../time/format.ts'
import { useDecision } from './queries.ts'

export function DecisionPage() {
  const { id = '' } = useParams()
  const { data: decision, error, isLoading } = useDecision(id)
  if (isLoading) return <Waiting />
  if (decision === undefined) {
    return error ? (
      <main className="page">
        <ProblemNotice error={error} />
      </main>
    ) : (
      <Failed title="没有这个决定" text="请从选题页进入。" />
    )
  }
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{decision.meeting}</h1>
          <p className="soft">{date(morningOf(decision.date))}</p>
        </div>
      </div>
      <Section title="决定">
        <Paragraphs text={decision.text} />
      </Section>
      <Section title={`涉及选题 ${decision.topics.length} 个`}>
        <ul className="trail">
          {decision.topics.map((topic) => (
            <li key={topic.id}>
              <Link to={`/topics/pool/${topic.id}`}>{topic.title}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </main>
  )
}
