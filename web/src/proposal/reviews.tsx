// 审查: first, second and final review.
import type { ProposalParts } from '../api/queries.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

const outcomes: Readonly<Record<string, { name: string; tone: Tone }>> = {
  pass: { name: '通过', tone: 'good' },
  accept: { name: '同意立案', tone: 'good' },
  return: { name: '退回修改', tone: 'waits' },
  'not-accept': { name: '不予立案', tone: 'plain' },
}

export function Reviews({ parts: { proposal } }: { parts: ProposalParts }) {
  if (proposal === undefined || proposal.reviews.length === 0) return null
  return (
    <Section title="审查">
      <ul className="contacts">
        {proposal.reviews.map(({ stage, outcome, remark, by, at }) => (
          <li key={at + stage}>
            <p>
              <b>{stage}</b> <Mark tone={outcomes[outcome]?.tone}>{outcomes[outcome]?.name ?? outcome}</Mark>
            </p>
            <p>{remark}</p>
            <p className="soft">
              {by} · {dateTime(at)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
