// One topic 选题: what it is about and where it came from, who has claimed it, what was said about it, and what one can do.
import { EditOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { openTopics } from '#contracts/topic-terms.ts'
import { ActButtons, inOrder } from '../acts/act-buttons.tsx'
import { ActDrawer } from '../acts/act-drawer.tsx'
import type { TopicPage as Topic } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { date, dateTime, morningOf } from '../time/format.ts'
import { Discuss } from '../voice/discuss.tsx'
import { Claims } from './claims.tsx'
import { draftAbout } from './draft-about.ts'
import { OriginList } from './origin-list.tsx'
import { useTopic, useTopics } from './queries.ts'
import { topicTones } from './tones.ts'
import { useTopicContext } from './topic-act.tsx'

export function TopicPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useTopic(id)} title="看不到这个选题" text="没有这个选题，或者它还没有整理入库。">
      {(topic) => (
        <main className="page">
          <Head topic={topic} />
          <div className="columns">
            <div className="column-side">
              <Acts topic={topic} />
            </div>
            <div className="column-main">
              <Claims topic={topic} />
              <Section title="说明">
                <Paragraphs text={topic.text} />
              </Section>
              <Outcome topic={topic} />
              <Guidance topic={topic} />
              <Whence topic={topic} />
              <Became topic={topic} />
            </div>
            <div className="column-story">
              <Section title="经过">
                <Days days={storyOf({ intake: topic.timeline }, true)} />
              </Section>
            </div>
          </div>
        </main>
      )}
    </Shown>
  )
}

function Head({ topic: { title, sourceText, statusText, status, unit, by, at, year } }: { topic: Topic }) {
  const unitName = useUnitName()
  return (
    <header className="proposal-head">
      <div className="marks">
        <Mark tone={topicTones[status]}>{statusText}</Mark>
        <Mark>{sourceText}</Mark>
        <span className="soft">{year} 年度</span>
      </div>
      <h1>{title}</h1>
      <p className="soft">
        {unit === undefined ? by : unitName(unit)} · {date(at)}
      </p>
    </header>
  )
}

function Acts({ topic }: { topic: Topic }) {
  const navigate = useNavigate()
  const { roles, id: self } = usePerson()
  const [opened, setOpened] = useState<string>()
  // Only when curating is one to choose among the others.
  const others = useTopics(topic.year, undefined, opened === 'topic.curate')
  useEffect(() => {
    if (others.hasNextPage && !others.isFetchingNextPage) void others.fetchNextPage()
  }, [others.hasNextPage, others.isFetchingNextPage, others.fetchNextPage])
  const topics = (others.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ id, status }) => id !== topic.id && openTopics.includes(status))
  const { title, text, source, id, version } = topic
  const context = useTopicContext({ given: { title, text, source }, topics })
  // Fixing without a decision only says that there is none.
  const offered = topic.acts.filter((action) => action !== 'topic.fix' || topic.decision !== undefined)
  const open = inOrder(offered)
  const files = roles.some((role) => role === 'member' || role === 'collective')
  const mine = topic.status === 'declared' && topic.acts.includes('topic.revise')
  const drafts = files && (openTopics.includes(topic.status) || mine)
  // Choosing it comes before writing about it.
  const leading = topic.acts.some((action) => action === 'topic.claim' || action === 'topic.accept-joint')
  const draftButton = drafts && (
    <p className="draft-about">
      <Button
        block
        size="large"
        type={leading ? 'default' : 'primary'}
        icon={<EditOutlined aria-hidden />}
        onClick={() => void navigate('/proposals/new', { state: draftAbout({ id, title }) })}
      >
        就此起草提案
      </Button>
      <small className="soft">草稿会记下它出自这个选题。</small>
    </p>
  )
  return (
    <Section title="现在可以做">
      {open.length === 0 && !drafts && <p className="soft">现在没有需要您办的。</p>}
      {!leading && draftButton}
      <ActButtons acts={open} onOpen={setOpened} />
      {leading && draftButton}
      {openTopics.includes(topic.status) && <Discuss kind="topic" id={id} title={title} text={text} block />}
      <ActDrawer
        key={`${self}/${opened}`}
        act={open.find(({ action }) => action === opened)}
        context={context}
        target={{ id, version }}
        onClose={() => setOpened(undefined)}
      />
    </Section>
  )
}

function Outcome({ topic: { reason, into, merged, nomination, decision, published } }: { topic: Topic }) {
  if (reason !== undefined)
    return (
      <Alert
        className="notice"
        type="warning"
        showIcon
        title={into === undefined ? '这个选题没有采用' : '这个选题已并入另一个'}
        description={
          <>
            <p>{reason}</p>
            {into && <Link to={`/topics/pool/${into.id}`}>{into.title}</Link>}
          </>
        }
      />
    )
  if (merged.length === 0 && nomination === undefined && decision === undefined && published.length === 0)
    return null
  return (
    <Section title="整理与定题">
      <dl className="facts">
        {published.length > 0 && (
          <>
            <dt>列入目录</dt>
            <dd>
              {published.map(({ catalogue, version, from }) => (
                <Link
                  key={`${catalogue}/${version}`}
                  to={`/topics/catalogues/${catalogue}?version=${version}`}
                >
                  第 {version} 版（{date(from)}起）
                </Link>
              ))}
            </dd>
          </>
        )}
        {merged.length > 0 && (
          <>
            <dt>并入的选题</dt>
            <dd>
              {merged.map(({ id, title, sourceText }) => (
                <Link key={id} to={`/topics/pool/${id}`}>
                  {title}
                  {sourceText === undefined ? '' : `（${sourceText}）`}
                </Link>
              ))}
            </dd>
          </>
        )}
        {nomination !== undefined && (
          <>
            <dt>提名</dt>
            <dd>{nomination}</dd>
          </>
        )}
        {decision !== undefined && (
          <>
            <dt>定题决定</dt>
            <dd>
              <Link to={`/topics/decisions/${decision.id}`}>
                {decision.meeting}（{date(morningOf(decision.date))}）
              </Link>
              {decision.text}
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}

function Guidance({ topic: { guidance, consultations } }: { topic: Topic }) {
  const unitName = useUnitName()
  if (guidance.length === 0 && consultations.length === 0) return null
  return (
    <Section title="指导与协商">
      {guidance.map(({ text, by, at }) => (
        <blockquote key={at} className="said">
          <p>{text}</p>
          <footer className="soft">
            提案委 {by} · {dateTime(at)}
          </footer>
        </blockquote>
      ))}
      {consultations.map(({ number, unit, question, answer, at }) => (
        <blockquote key={number} className="said">
          <p className="soft">
            请{unitName(unit)}说明：{question}
          </p>
          {answer === undefined ? <Mark tone="waits">等待答复</Mark> : <p>{answer}</p>}
          {at !== undefined && (
            <footer className="soft">
              {unitName(unit)} · {dateTime(at)}
            </footer>
          )}
        </blockquote>
      ))}
    </Section>
  )
}

function Whence({ topic: { origins, call, meeting } }: { topic: Topic }) {
  if (origins.length === 0 && call === undefined && meeting === undefined) return null
  return (
    <Section title="从何而来">
      <ul className="trail">
        {call && (
          <li>
            <Mark>征集</Mark> <Link to={`/topics/calls/${call.id}`}>{call.title}</Link>
          </li>
        )}
        {meeting && (
          <li>
            <Mark>座谈会</Mark> <Link to={`/topics/meetings/${meeting.id}`}>{meeting.title}</Link>
          </li>
        )}
        <OriginList origins={origins} />
      </ul>
    </Section>
  )
}

function Became({ topic: { proposals } }: { topic: Topic }) {
  if (proposals.length === 0) return null
  return (
    <Section title="已成提案">
      <ul className="trail">
        {proposals.map(({ id, title, proposer }) => (
          <li key={id}>
            <Link to={`/proposals/${id}`}>{title}</Link> <span className="soft">{proposer}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
