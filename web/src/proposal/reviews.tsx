// 审查: first, second and final review.
import { termName } from '../acts/words.ts'
import type { ProposalParts } from '../api/queries.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

const tones: Readonly<Record<string, Tone>> = {
  pass: 'good',
  accept: 'good',
  return: 'waits',
  'not-accept': 'plain',
}

export function Reviews({ parts: { proposal } }: { parts: ProposalParts }) {
  if (proposal === undefined || proposal.reviews.length === 0) return null
  return (
    <Section title="审查">
      <ul className="contacts">
        {proposal.reviews.map(({ stage, outcome, remark, reasons = [], by, at }) => (
          <li key={at + stage}>
            <p>
              <b>{stage}</b> <Mark tone={tones[outcome]}>{termName(outcome)}</Mark>
            </p>
            {reasons.length > 0 && <p className="soft">情形：{reasons.map(({ text }) => text).join('；')}</p>}
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
