// 对接: an ask and a concern side by side, and whether they are about one thing.
import { Link, useParams } from 'react-router'
import { actWords } from '../acts/words.ts'
import { useUnitName } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { Mark, type Tone } from '../shell/mark.tsx'
import { Waiting } from '../shell/notices.tsx'
import { Shown } from '../shell/shown.tsx'
import { dateTime } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { type ListMatch, type ListMatchPage, useListItem, useListMatch } from './queries.ts'
import { itemTones } from './two-lists-page.tsx'
import './lists.css'

export const matchTones: Readonly<Record<ListMatch['status'], Tone>> = {
  proposed: 'waits',
  confirmed: 'good',
  declined: 'bad',
  undone: 'bad',
}

export function MatchPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useListMatch(id)} title="看不到这项对接" text="没有这项对接。">
      {(match) => {
        const order = [
          'list-match.confirm',
          'list-match.acknowledge',
          'list-match.decline',
          'list-match.undo',
        ]
        const open = order.filter((action) => match.acts.includes(action))
        return (
          <main className="page page-narrow">
            <p>
              <Link to="/topics/two-lists">← 两张清单</Link>
            </p>
            <header className="proposal-head">
              <div className="marks">
                <Mark tone={matchTones[match.status]}>{match.statusText}</Mark>
                <span className="soft">{dateTime(match.at)}</span>
              </div>
              <h1>问计与关注对接</h1>
            </header>
            {match.status === 'proposed' && (
              <p className="about">
                {match.acts.includes('list-match.confirm')
                  ? '请看看说的是不是一件事。确认后，两边都算已对接。'
                  : '已经提出，等另一方或提案委确认；提出的一方不能自己确认。'}
              </p>
            )}
            {match.acts.includes('list-match.acknowledge') && (
              <p className="about">
                {match.status === 'undone' ? '这项对接已解除' : '对方没有确认这项对接'}
                {endOf(match) === undefined ? '' : `：${endOf(match)}`}
                。还在清单上的条目，可以再与别的对接。
              </p>
            )}
            <div className="act-row">
              {open.map((action, index) => (
                <TopicAct
                  key={action}
                  action={action}
                  target={{ id, version: match.version }}
                  {...(index === 0 && actWords[action]?.danger !== true ? { primary: true as const } : {})}
                />
              ))}
            </div>
            <div className="pair">
              <Side id={match.ask} title="单位问计" />
              <Side id={match.concern} title="委员关注" />
            </div>
            <Section title="经过">
              <Days days={storyOf({ intake: match.timeline })} />
            </Section>
          </main>
        )
      }}
    </Shown>
  )
}

/** Why it ended, as the last act says. */
const endOf = ({ timeline }: ListMatchPage): string | undefined =>
  timeline
    .findLast(({ type }) => type === 'match.undone' || type === 'match.declined')
    ?.text.replace(/^[^：]*：/, '')

function Side({ id, title }: { id: string; title: string }) {
  const unitName = useUnitName()
  const { data: item } = useListItem(id)
  return (
    <Section title={title}>
      {item === undefined ? (
        <Waiting />
      ) : (
        <>
          <p className="marks">
            <span className="soft">{item.unit === undefined ? item.member?.name : unitName(item.unit)}</span>
            {(item.status === 'withdrawn' || item.status === 'closed') && (
              <Mark tone={itemTones[item.status]}>{item.statusText}</Mark>
            )}
          </p>
          <h3>
            <Link to={`/topics/list-items/${id}`}>{item.title}</Link>
          </h3>
          <Paragraphs text={item.text} />
        </>
      )}
    </Section>
  )
}
