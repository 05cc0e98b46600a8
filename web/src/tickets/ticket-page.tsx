// One ticket: what it says, where it came from, and the proposals it bears on. Who called is not known here.
import { Link, useParams } from 'react-router'
import { usePolicy } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { Discuss } from '../voice/discuss.tsx'
import { useTicket } from './queries.ts'

export function TicketPage() {
  const { id = '' } = useParams()
  const { ticketFeeds } = usePolicy()
  return (
    <Shown of={useTicket(id)} title="看不到这件工单" text="没有这件工单，或者您的身份不能查看。">
      {(ticket) => {
        const { title, text, feed, reference, at, area, category, proposals, topics, acts, version } = ticket
        const target = { id, version }
        return (
          <main className="page page-narrow">
            <p>
              <Link to="/topics/tickets">← 热线工单</Link>
            </p>
            <header className="proposal-head">
              <p className="soft">
                {ticketFeeds.find(({ code }) => code === feed)?.name ?? feed} · {reference} · {dateTime(at)}
                {area === undefined ? '' : ` · ${area}`}
                {category === undefined ? '' : ` · ${category}`}
              </p>
              <h1>{title}</h1>
            </header>
            <Section title="诉求内容">
              <Paragraphs text={text} />
              <p>
                <Discuss kind="ticket" id={id} title={title} text={text} />
              </p>
            </Section>
            {topics.length > 0 && (
              <Section title="列为选题">
                <ul className="lines">
                  {topics.map((topic) => (
                    <li key={topic.id}>
                      <Link to={`/topics/pool/${topic.id}`} className="line">
                        <b>{topic.title}</b>
                      </Link>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Section title="关联的提案">
              {proposals.length === 0 && <p className="soft">还没有关联提案。</p>}
              <ul className="lines">
                {proposals.map((proposal) => (
                  <li key={proposal.id} className="line-row">
                    <Link to={`/proposals/${proposal.id}`} className="line">
                      <b>{proposal.title}</b>
                    </Link>
                    {acts.includes('ticket.unlink') && (
                      <TopicAct action="ticket.unlink" target={target} given={{ proposal: proposal.id }} />
                    )}
                  </li>
                ))}
              </ul>
              {acts.includes('ticket.link') && <TopicAct action="ticket.link" target={target} primary />}
            </Section>
          </main>
        )
      }}
    </Shown>
  )
}
