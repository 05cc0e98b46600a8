// One item of the two lists: what it says, what it is matched with, what reads alike on the other list, what was answered.
import { Button } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { listNames, matterFieldNames } from '#contracts/list-terms.ts'
import { actWords } from '../acts/words.ts'
import { send } from '../api/client.ts'
import { refreshAfterAct, useUnitName } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { date } from '../time/format.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { matchTones } from './list-match-page.tsx'
import { type ListItemPage as Item, useListItem, useMatchesOf, useSuggestedMatches } from './queries.ts'
import { itemTones } from './two-lists-page.tsx'
import './lists.css'

export function ListItemPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useListItem(id)} title="看不到这个条目" text="没有这个条目，或者它还没有公布。">
      {(item) => (
        <main className="page page-narrow">
          <p>
            <Link to={`/topics/two-lists?view=${item.list}`}>← 两张清单</Link>
          </p>
          <Parts item={item} />
        </main>
      )}
    </Shown>
  )
}

function Parts({ item }: { item: Item }) {
  const unitName = useUnitName()
  const { list, year, title, text, field, unit, member, status, statusText } = item
  return (
    <>
      <header className="proposal-head">
        <div className="marks">
          <Mark tone={itemTones[status]}>{statusText}</Mark>
          <span className="soft">
            {year}年{listNames[list]} · {matterFieldNames[field]} ·{' '}
            {unit === undefined ? member?.name : unitName(unit)}
          </span>
        </div>
        <h1>{title}</h1>
      </header>
      <Section title={list === 'ask' ? '问什么' : '关注什么'}>
        <Paragraphs text={text} />
      </Section>
      <Doing item={item} />
      {status !== 'entered' && <Responses item={item} />}
      {status !== 'entered' && <Matches item={item} />}
      {item.topics.length > 0 && (
        <Section title="列为选题">
          <ul className="lines">
            {item.topics.map(({ id, title: of }) => (
              <li key={id}>
                <Link to={`/topics/pool/${id}`} className="line">
                  <b>{of}</b>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {item.proposals.length > 0 && (
        <Section title="由此形成的提案">
          <ul className="lines">
            {item.proposals.map(({ id, title: of }) => (
              <li key={id}>
                <Link to={`/proposals/${id}`} className="line">
                  <b>{of}</b>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="经过">
        <Days days={storyOf({ intake: item.timeline })} />
      </Section>
    </>
  )
}

const inOrder = [
  'list-item.publish',
  'list-item.respond',
  'list-item.answer',
  'list-item.ask-unit',
  'list-item.close',
  'list-item.revise',
  'list-item.withdraw',
]

function Doing({ item }: { item: Item }) {
  const navigate = useNavigate()
  const person = usePerson()
  const { id, version, title, text, field, acts, status } = item
  const target = { id, version }
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  const open = inOrder.filter((action) => acts.includes(action))
  if (open.length === 0 && !files) return null
  return (
    <div className="act-row">
      {open.map((action, index) => (
        <TopicAct
          key={action}
          action={action}
          target={target}
          {...(index === 0 && actWords[action]?.danger !== true ? { primary: true as const } : {})}
          {...(action === 'list-item.revise' ? { given: { title, text, field } } : {})}
        />
      ))}
      {files && status !== 'entered' && (
        <Button
          size="large"
          onClick={() =>
            void navigate('/proposals/new', { state: { origins: [{ kind: 'list-item', id, title }] } })
          }
        >
          就此起草提案
        </Button>
      )}
    </div>
  )
}

function Responses({ item: { list, responses, units } }: { item: Item }) {
  const unitName = useUnitName()
  return (
    <Section title={list === 'ask' ? '委员献策' : '单位回应'}>
      {responses.length === 0 && (
        <p className="soft">
          {list === 'ask'
            ? '还没有委员献策。'
            : units.length === 0
              ? '还没有单位回应。与单位的问计对接后，或由提案委转请，单位就可以回应。'
              : `已请${units.map(unitName).join('、')}回应，还没有回音。`}
        </p>
      )}
      <ul className="messages">
        {responses.map(({ by, unit, at, text }) => (
          <li key={at + by} className={unit === undefined ? '' : 'from-unit'}>
            <p className="soft">
              {unit === undefined ? by : unitName(unit)} · {date(at)}
            </p>
            <Paragraphs text={text} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Matches({ item }: { item: Item }) {
  const unitName = useUnitName()
  const person = usePerson()
  const matches = useMatchesOf(item.id)
  const suggested = useSuggestedMatches(item.id)
  const other = item.list === 'ask' ? '关注' : '问计'
  const known = (matches.data ?? []).filter(({ status }) => status !== 'undone' && status !== 'declined')
  const alike = suggested.data ?? []
  const own = item.member?.id === person.id || (item.unit !== undefined && item.unit === person.unit)
  const proposes = person.roles.includes('committee') || own
  return (
    <Section title={`与${other}的对接`}>
      {known.length === 0 && <p className="soft">还没有对接。</p>}
      <ul className="lines">
        {known.map((match) => (
          <li key={match.id}>
            <Link to={`/topics/list-matches/${match.id}`} className="line">
              <span className="line-main">
                <b>{item.list === 'ask' ? match.concernTitle : match.askTitle}</b>
                <span className="soft">{item.list === 'ask' ? match.member.name : undefined}</span>
              </span>
              <span className="line-side">
                <Mark tone={matchTones[match.status]}>{match.statusText}</Mark>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {alike.length > 0 && <h3>内容相近的{other}</h3>}
      <ul className="lines">
        {alike.map(({ item: one }) => (
          <li key={one.id} className="line-row">
            <Link to={`/topics/list-items/${one.id}`} className="line">
              <span className="line-main">
                <b>{one.title}</b>
                <span className="soft">{one.unit === undefined ? one.member?.name : unitName(one.unit)}</span>
              </span>
            </Link>
            {proposes && (
              <Pair
                ask={item.list === 'ask' ? item.id : one.id}
                concern={item.list === 'ask' ? one.id : item.id}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** One press proposes the pair; the other side or the committee confirms it. */
function Pair({ ask, concern }: { ask: string; concern: string }) {
  const navigate = useNavigate()
  const propose = async () => {
    try {
      const { id } = await send({
        path: '/intake/list-matches',
        body: { ask, concern },
        key: crypto.randomUUID(),
      })
      void navigate(`/topics/list-matches/${id}`)
    } finally {
      await refreshAfterAct()
    }
  }
  return <Button onClick={() => void propose()}>提出对接</Button>
}
