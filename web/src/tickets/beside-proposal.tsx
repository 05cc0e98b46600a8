// Beside a proposal: the hotline tickets it bears on (A8), and the way to the liaison of a unit (A14).
import { Link } from 'react-router'
import type { ProposalPage } from '../api/client.ts'
import { usePolicy, useUnitName } from '../api/queries.ts'
import { useThreads } from '../lists/queries.ts'
import { Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { date } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { useProposalTickets } from './queries.ts'

export function ProposalTickets({ id }: { id: string }) {
  const { data = [] } = useProposalTickets(id)
  const { ticketFeeds } = usePolicy()
  const reads = usePerson().roles.some((role) => !['member', 'collective'].includes(role))
  if (data.length === 0) return null
  return (
    <Section title="相关热线工单">
      <ul className="lines">
        {data.map(({ id: ticket, title, feed, at, area }) => (
          <li key={ticket} className="line">
            <span className="line-main">
              {reads ? <Link to={`/topics/tickets/${ticket}`}>{title}</Link> : <b>{title}</b>}
              <span className="soft">
                {ticketFeeds.find(({ code }) => code === feed)?.name ?? feed} · {date(at)}
                {area === undefined ? '' : ` · ${area}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function LiaisonMessages({ proposal }: { proposal: ProposalPage | undefined }) {
  const person = usePerson()
  const unitName = useUnitName()
  const own = proposal?.proposers.some(({ id }) => id === person.id) === true
  const threads = useThreads(own)
  if (proposal === undefined || !own) return null
  const known = (threads.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((thread) => thread.proposal === proposal.id)
  const [unit] = proposal.suggestedUnits
  return (
    <Section title="与单位联络员">
      <p className="soft">想先问问单位的情况，可以给它的联络员留言。</p>
      <ul className="lines">
        {known.map(({ id, unit: of, statusText }) => (
          <li key={id}>
            <Link to={`/topics/liaison-threads/${id}`} className="line">
              <b>{unitName(of)}</b>
              <span className="line-side soft">{statusText}</span>
            </Link>
          </li>
        ))}
      </ul>
      <TopicAct
        action="liaison-thread.send"
        given={{ proposal: proposal.id, ...(unit === undefined ? {} : { unit }) }}
      />
    </Section>
  )
}
