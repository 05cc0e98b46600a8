// One discussion, for who opened it, members and the committee: where it stands, its code to scan once it is open, what
// people say, what it came of and what came of it.
import { EditOutlined, PrinterOutlined } from '@ant-design/icons'
import { Alert, Button, QRCode } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { Days } from '../proposal/story.tsx'
import { storyOf } from '../proposal/timeline.ts'
import { usePerson } from '../session/session.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { Shown } from '../shell/shown.tsx'
import { date, dateTime, dayAndTime } from '../time/format.ts'
import { OriginList } from '../topics/origin-list.tsx'
import { ActBar } from './act-bar.tsx'
import { AdoptedBy } from './adopted-by.tsx'
import { beginningWith } from './beginning.ts'
import { Comments, manyOf } from './comments.tsx'
import { MakeTopic } from './make-topic.tsx'
import { type DiscussionPage as Discussion, useDiscussion, useShownComments } from './queries.ts'
import './voice.css'

export function DiscussionPage() {
  const { id = '' } = useParams()
  return (
    <Shown of={useDiscussion(id)} title="看不到这场商量" text="没有这场商量，或者它现在没有公开。">
      {(discussion) => <Parts discussion={discussion} />}
    </Shown>
  )
}

const tones: Partial<Record<Discussion['status'], Tone>> = {
  proposed: 'waits',
  declined: 'bad',
  'taken-down': 'bad',
}

export const isOpened = ({ status }: Pick<Discussion, 'status'>): boolean =>
  status === 'open' || status === 'closed' || status === 'summarised'

function Parts({ discussion }: { discussion: Discussion }) {
  const { id, title, introduction, openedBy, closesAt, status, statusText, takesComments } = discussion
  const { summary, adoptions, origins, timeline, waiting } = discussion
  const opened = isOpened(discussion)
  return (
    <main className="page">
      <p>
        <Link to="/voices">← 码上商量</Link>
      </p>
      <header className="proposal-head">
        <div className="marks">
          <Mark tone={takesComments ? 'good' : tones[status]}>{statusText}</Mark>
          <span className="soft">
            {openedBy} 发起 · {dateTime(closesAt)} 结束
          </span>
        </div>
        <h1>{title}</h1>
      </header>
      <Standing discussion={discussion} />
      <div className="columns">
        <div className="column-side">
          {opened && (
            <Section title="扫码参与">
              <Code id={id} />
            </Section>
          )}
          <Acts discussion={discussion} />
        </div>
        <div className="column-main">
          <Section title="情况">
            <Paragraphs text={introduction} />
          </Section>
          {origins.length > 0 && (
            <Section title="由来">
              <ul className="days">
                <OriginList origins={origins} />
              </ul>
            </Section>
          )}
          {summary && (
            <Section title="商量结果">
              <Paragraphs text={summary.text} />
              <ol className="suggestions">
                {summary.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ol>
              <p className="soft">
                {summary.by} · {date(summary.at)}
              </p>
            </Section>
          )}
          {adoptions.length > 0 && (
            <Section title="形成了">
              <AdoptedBy adoptions={adoptions} />
            </Section>
          )}
          {(opened || status === 'taken-down') && (
            <Comments id={id} closed={!opened} {...(waiting === undefined ? {} : { waiting })} />
          )}
        </div>
        <div className="column-story">
          <Section title="经过">
            <Days days={storyOf({ intake: timeline })} />
          </Section>
        </div>
      </div>
    </main>
  )
}

/** What its opener and the committee have to know of it, first of all. */
function Standing({ discussion: { id, status, reason, takenDown, waiting } }: { discussion: Discussion }) {
  const committee = usePerson().roles.includes('committee')
  if (committee && waiting !== undefined && waiting.count > 0)
    return (
      <Alert
        className="notice"
        type="info"
        showIcon
        title={`${manyOf(waiting)}等您审核`}
        description="看过以后才公开。"
        action={
          <Link to={`/moderation/comments/${id}`}>
            <Button type="primary">去审核</Button>
          </Link>
        }
      />
    )
  if (status === 'proposed')
    return (
      <Alert
        className="notice"
        type="info"
        showIcon
        title={committee ? '等您看过再公开' : '提案委看过同意后就会公开'}
        description={
          committee
            ? '群众现在还看不到。同意开放后生成二维码；不合适的，写明理由，发起人改好可以再提。'
            : '开放后这里会出现二维码。等候的时候还可以修改或收回。'
        }
      />
    )
  if (status === 'declined')
    return (
      <Alert
        className="notice"
        type="warning"
        showIcon
        title={`这次没有开放：${reason ?? ''}`}
        description={
          committee ? '发起人改好后可以再提。' : '按理由改一改，可以再提；不想商量了，也可以收回。'
        }
      />
    )
  if (takenDown === undefined) return null
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={`已撤下：${takenDown.reason}`}
      description={`公开页上只说已经关闭，缘由是“${takenDown.why}”。${takenDown.by}，${dateTime(takenDown.at)}`}
    />
  )
}

function Acts({ discussion }: { discussion: Discussion }) {
  const { id, version, title, introduction, summary, acts, timeline, closesAt, proposedAt, waiting } =
    discussion
  const { roles } = usePerson()
  const navigate = useNavigate()
  const opened = isOpened(discussion)
  const files = opened && roles.some((role) => role === 'member' || role === 'collective')
  const topics = opened && roles.includes('committee')
  const said = useShownComments(id)
  // A result is of what people said, and of all of it: first they speak, then what they said is read.
  const ripe = said.data?.pages.some(({ items }) => items.length > 0) === true && waiting?.count === 0
  if (acts.length === 0 && !files && !topics) return null
  return (
    <Section title="现在可以做">
      <ActBar
        target={{ id, version }}
        acts={acts}
        quiet={ripe ? [] : ['discussion.summarise']}
        given={
          acts.includes('discussion.revise') ? { title, introduction, closesAt: dayAndTime(closesAt) } : {}
        }
      />
      {topics && (
        <MakeTopic
          kind="discussion"
          id={id}
          title={title}
          text={[summary?.text ?? introduction, ...(summary?.points ?? [])].join('\n')}
          at={timeline.at(-1)?.at ?? proposedAt}
        />
      )}
      {files && (
        <Button
          block
          size="large"
          className="make-topic"
          icon={<EditOutlined aria-hidden />}
          onClick={() => void navigate('/proposals/new', { state: beginningWith('discussion', id, title) })}
        >
          就此起草提案
        </Button>
      )}
    </Section>
  )
}

export const publicAddress = (id: string): string => `${location.origin}/public/discussions/${id}`

function Code({ id }: { id: string }) {
  const address = publicAddress(id)
  return (
    <div className="voice-code">
      <QRCode value={address} size={180} bordered={false} />
      <p className="soft">
        群众扫码就能参与，不用登录。<a href={address}>打开公开页</a>
      </p>
      <Link to={`/discussions/${id}/sheet`}>
        <Button icon={<PrinterOutlined aria-hidden />}>印成一张纸</Button>
      </Link>
    </div>
  )
}
