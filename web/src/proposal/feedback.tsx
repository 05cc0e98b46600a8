// 评价: what each proposer said of the reply; silence is 未反馈 and never satisfaction.
import { termNames } from '#contracts/terms.ts'
import type { ProposalParts } from '../api/queries.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { Section } from './section.tsx'

const tones: Readonly<Record<string, Tone>> = {
  satisfied: 'good',
  'basically-satisfied': 'good',
  understanding: 'waits',
  dissatisfied: 'bad',
  'no-feedback': 'plain',
}

export function Feedback({ parts: { verdict } }: { parts: ProposalParts }) {
  if (verdict === undefined) return null
  const { feedback, outcome, feedbackBy, talks } = verdict
  return (
    <Section
      title="评价"
      extra={outcome && <Mark tone={tones[outcome]}>办理结论：{termNames[outcome]}</Mark>}
    >
      <ul className="people">
        {feedback.map(({ proposer, answer, remark, at }) => (
          <li key={proposer.id}>
            <b>{proposer.name}</b>
            {answer === undefined ? (
              <Mark tone="waits">待评价</Mark>
            ) : (
              <Mark tone={tones[answer]}>{termNames[answer]}</Mark>
            )}
            <span className="soft">{[remark, at && dateTime(at)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {talks.map(({ round, result, note, by, at }) => (
        <p key={round}>
          <b>面对面协商</b>（{termNames[result]}）：{note}
          <span className="soft"> {[by, dateTime(at)].join(' · ')}</span>
        </p>
      ))}
      {outcome === undefined && feedbackBy !== undefined && (
        <p className="soft">请在 {dateTime(feedbackBy)} 前评价；逾期未评价的记为“未反馈”。</p>
      )}
    </Section>
  )
}
