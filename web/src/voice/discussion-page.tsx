// One discussion, for who opened it, members and the committee: its code to scan, what people say, what came of it.
import { EditOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, QRCode } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { noParts, usePolicy } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Failed, Nothing, Waiting } from '../shell/notices.tsx'
import { date, dateTime } from '../time/format.ts'
import { ActBar } from './act-bar.tsx'
import { AdoptedBy } from './adopted-by.tsx'
import { beginningWith } from './beginning.ts'
import { type DiscussionPage as Discussion, useDiscussion, useShownComments } from './queries.ts'
import './voice.css'

export function DiscussionPage() {
  const { id = '' } = useParams()
  const { data, error } = useDiscussion(id)
  if (data === undefined && error === null) return <Waiting />
  if (data === undefined)
    return [403, 404].includes(problemOfError(error).status) ? (
      <Failed title="看不到这场商量" text="没有这场商量，或地址有误。" />
    ) : (
      <main className="page">
        <ProblemNotice error={error} />
      </main>
    )
  return <Parts discussion={data} />
}

function Parts({ discussion }: { discussion: Discussion }) {
  const { id, version, title, introduction, openedBy, closesAt, statusText, takesComments } = discussion
  const { summary, adoptions, acts } = discussion
  const { roles } = usePerson()
  const navigate = useNavigate()
  const files = roles.some((role) => role === 'member' || role === 'collective')
  return (
    <main className="page">
      <p>
        <Link to="/voices">← 码上商量</Link>
      </p>
      <header className="proposal-head">
        <div className="marks">
          <Mark tone={takesComments ? 'good' : 'plain'}>{statusText}</Mark>
          <span className="soft">
            {openedBy} 发起 · {dateTime(closesAt)} 结束
          </span>
        </div>
        <h1>{title}</h1>
      </header>
      <div className="columns">
        <div className="column-side">
          <Section title="扫码参与">
            <Code id={id} />
          </Section>
          <Section title="现在可以做">
            <ActBar target={{ id, version }} acts={acts} />
            {files && (
              <Button
                block
                size="large"
                className="make-topic"
                icon={<EditOutlined aria-hidden />}
                onClick={() =>
                  void navigate('/proposals/new', { state: beginningWith('discussion', id, title) })
                }
              >
                就此起草提案
              </Button>
            )}
          </Section>
        </div>
        <div className="column-main">
          <Section title="情况">
            <Paragraphs text={introduction} />
          </Section>
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
            <Section title="形成的提案">
              <AdoptedBy adoptions={adoptions} />
            </Section>
          )}
          <Comments id={id} />
        </div>
      </div>
    </main>
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

function Comments({ id }: { id: string }) {
  const person = usePerson()
  const policy = usePolicy()
  const comments = useShownComments(id)
  const [answering, setAnswering] = useState<string>()
  const answer = actOf('comment.answer')
  const items = comments.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section title="大家说">
      {comments.error && <ProblemNotice error={comments.error} />}
      {!comments.isLoading && items.length === 0 && (
        <Nothing title="还没有公开的留言" text="新的留言经提案委看过后显示在这里。" />
      )}
      <ul className="contacts">
        {items.map((comment) => (
          <li key={comment.id}>
            <p>
              <b>{comment.name}</b> <span className="soft">{dateTime(comment.at)}</span>
            </p>
            <Paragraphs text={comment.text} />
            {comment.answers.map((one) => (
              <div key={`${one.by}${one.at}`} className="answer">
                <b>
                  {one.by}（{one.role}）
                </b>
                <Paragraphs text={one.text} />
              </div>
            ))}
            {answer && !comment.answers.some(({ by }) => by === person.name) && (
              <Button
                size="small"
                type="link"
                className="voice-answer"
                onClick={() => setAnswering(comment.id)}
              >
                回应
              </Button>
            )}
          </li>
        ))}
      </ul>
      <More {...comments} />
      {answer && (
        <ActDrawer
          key={answering}
          act={
            answering === undefined
              ? undefined
              : { ...answer, path: answer.path.replace('{id}', answering ?? '') }
          }
          context={{ person, policy, parts: noParts, units: [], members: [] }}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </Section>
  )
}
