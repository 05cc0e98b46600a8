// 点单: who has chosen this topic; where several have, the warning and the offer to file jointly.
import { Alert } from 'antd'
import { Link } from 'react-router'
import type { TopicPage as Topic } from '../api/client.ts'
import { Section } from '../proposal/section.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'

type Answer = NonNullable<Topic['offer']>['answers'][number]['answer']

const answerWords: Record<Answer, { words: string; tone: Tone }> = {
  open: { words: '还没有回复', tone: 'waits' },
  accepted: { words: '同意联名', tone: 'good' },
  declined: { words: '各自提出', tone: 'plain' },
}

export function Claims({ topic: { claims, warning, offer, acts } }: { topic: Topic }) {
  if (claims.length === 0) return null
  const asked = acts.includes('topic.accept-joint')
  const mine = offer?.answers.some((one) => one.mine) === true
  return (
    <Section title={`点单 ${claims.length} 位`}>
      {warning !== undefined && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          title={warning}
          description={asked ? '请在“现在可以做”里选择：同意联名提出，或各自提出。' : undefined}
        />
      )}
      <ul className="people">
        {claims.map(({ name, collective, at, mine }) => (
          <li key={`${name}/${at}`}>
            <b>{collective ?? name}</b>
            {mine && <Mark tone="good">您</Mark>}
            <span className="soft">{dateTime(at)}</span>
          </li>
        ))}
      </ul>
      {offer !== undefined && (
        <div className="offer">
          <h3>联名提议</h3>
          <ul className="people">
            {offer.answers.map(({ name, mine: self, answer }) => (
              <li key={name}>
                <b>{name}</b>
                {self && <Mark tone="good">您</Mark>}
                <Mark tone={answerWords[answer].tone}>{answerWords[answer].words}</Mark>
              </li>
            ))}
          </ul>
          {offer.proposal !== undefined && (
            <p>
              {offer.lead}领衔的联名草稿已经建好。
              {mine && <Link to={`/proposals/${offer.proposal}`}>去看联名草稿</Link>}
            </p>
          )}
        </div>
      )}
    </Section>
  )
}
