// 码上商量: the question, what came of it, what everybody says, and a place to say something oneself.
import { type FormEvent, useEffect, useState } from 'react'
import { date, dateTime } from '../../time/format.ts'
import { ProposalTitle } from './adopted.tsx'
import { type Answer, ask, Refused, wordsOf } from './ask.ts'
import { charactersOf, sizeWords } from './field-size.ts'
import { Field, Frame, Loading } from './frame.tsx'
import { keepText, keptText } from './kept-text.ts'
import { Listed } from './listed.tsx'
import { newKey, usePublicForm } from './proof.ts'
import { Sending } from './sending.tsx'

type Page = Answer<'intake.publicDiscussion'>
type Comment = Answer<'intake.publicComments'>['items'][number]
type Adoption = Exclude<Page, { status: 'taken-down' }>['adoptions'][number]

export function Discussion({ id }: { id: string }) {
  const [page, setPage] = useState<Page>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    ask<Page>(`/public/discussions/${encodeURIComponent(id)}`).then(setPage, setError)
  }, [id])
  return (
    <Frame title={page === undefined || page.status === 'taken-down' ? '码上商量' : page.title}>
      <main className="page page-narrow voice">
        {page === undefined && error === undefined && <Loading />}
        {error !== undefined && (
          <section className="voice-thanks">
            <h1>{error instanceof Refused && error.status === 404 ? '没有找到这场商量' : '暂时打不开'}</h1>
            <p>
              {error instanceof Refused && error.status === 404
                ? '请再扫一次码，或核对网址。'
                : wordsOf(error)}
            </p>
          </section>
        )}
        {page?.status === 'taken-down' && <TakenDown page={page} />}
        {page !== undefined && page.status !== 'taken-down' && <Found page={page} />}
      </main>
    </Frame>
  )
}

/** 已关闭: kindly, and with nothing of what it said. */
function TakenDown({ page: { why } }: { page: Extract<Page, { status: 'taken-down' }> }) {
  return (
    <section className="voice-thanks">
      <h1>这场商量已经关闭</h1>
      <p>因为{why}，我们把它收起来了，内容和留言不再显示。来说过话的邻居，谢谢您。</p>
      <p>家门口还有想说的事，随时可以告诉我们。</p>
      <p className="voice-ways">
        <a className="voice-button" href="/public/clues">
          反映线索
        </a>
      </p>
    </section>
  )
}

function Found({ page }: { page: Exclude<Page, { status: 'taken-down' }> }) {
  const { id, title, introduction, openedBy, closesAt, statusText, takesComments, summary, adoptions } = page
  return (
    <>
      <p className="voice-kicker">
        码上商量 · <span className="status">{statusText}</span>
      </p>
      <h1>{title}</h1>
      <p className="paragraphs voice-lead">{introduction}</p>
      <p className="soft">
        {openedBy} 发起 · {takesComments ? `${dateTime(closesAt)} 前都可以说` : `${dateTime(closesAt)} 结束`}
      </p>
      {summary !== undefined && (
        <section className="voice-summary" aria-labelledby="summary">
          <h2 id="summary">商量出了什么</h2>
          <p className="paragraphs">{summary.text}</p>
          <ol className="suggestions">
            {summary.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
          <p className="soft">
            {summary.by} · {date(summary.at)}
          </p>
        </section>
      )}
      {adoptions.map((adoption) => (
        <p key={adoption.id} className="voice-adopted">
          {adoption.kind === 'topic' ? (
            <>大家商量的，已列为提案选题{adoption.title !== undefined && `《${adoption.title}》`}。</>
          ) : (
            <AdoptedDiscussion adoption={adoption} />
          )}
        </p>
      ))}
      {takesComments && <CommentForm id={id} />}
      <CommentList id={id} />
    </>
  )
}

function AdoptedDiscussion({ adoption }: { adoption: Adoption }) {
  return (
    <>
      大家商量的，<b>{adoption.proposers.join('、')}</b>已经写进
      {adoption.proposers.length === 0 && '一件'}提案
      <ProposalTitle id={adoption.id} {...(adoption.title === undefined ? {} : { title: adoption.title })} />
      。
    </>
  )
}

function CommentForm({ id }: { id: string }) {
  const kept = `shangban.voice/discussion/${id}`
  const { most, send } = usePublicForm()
  const [text, setText] = useState(() => keptText(kept))
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<{ text?: string; name?: string }>({})
  const [said, setSaid] = useState<string>()
  const [thanked, setThanked] = useState(false)
  const [sending, setSending] = useState(false)
  const [key, setKey] = useState(newKey)
  const limit = most?.comment

  async function submit(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(charactersOf(text) < 2 ? { text: '请写下您的看法。' } : {}),
      ...(limit !== undefined && charactersOf(text) > limit ? { text: `${sizeWords(text, limit)}。` } : {}),
      ...(charactersOf(name) < 1 ? { name: '起个名字就行，不必是真名。' } : {}),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    setSending(true)
    setSaid(undefined)
    try {
      const path = `/public/discussions/${encodeURIComponent(id)}/comment`
      await send(path, { name: name.trim(), text: text.trim() }, key)
      keepText(kept, '')
      setText('')
      setThanked(true)
      setKey(newKey())
    } catch (error) {
      if (error instanceof Refused && error.code === 'idempotency-key-reused') {
        setKey(newKey())
        setSaid('刚才那一条已经收到了。如果还要再说一条，请再按一次。')
      } else {
        setSaid(wordsOf(error))
      }
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="voice-form" onSubmit={(event) => void submit(event)} noValidate>
      <Field id="comment-text" label="您怎么看" wrong={wrong.text} hint={sizeWords(text, limit)}>
        <textarea
          id="comment-text"
          rows={4}
          value={text}
          placeholder="您的办法、您的顾虑，都可以说"
          aria-describedby="comment-text-hint"
          aria-invalid={wrong.text !== undefined}
          onChange={(event) => {
            setText(event.target.value)
            keepText(kept, event.target.value)
            setThanked(false)
            setWrong({})
          }}
        />
      </Field>
      <Field id="comment-name" label="怎么称呼您" wrong={wrong.name}>
        <input
          id="comment-name"
          maxLength={20}
          value={name}
          placeholder="网名就可以"
          aria-invalid={wrong.name !== undefined}
          onChange={(event) => {
            setName(event.target.value)
            setWrong({})
          }}
        />
      </Field>
      {thanked && (
        <p className="voice-adopted" role="status">
          收到了，谢谢您。工作人员看过就会显示在下面。
        </p>
      )}
      <Sending said={said} sending={sending} doing="留言" button="说一句">
        <p className="soft">工作人员看过以后公开显示。请不要写电话、住址。</p>
      </Sending>
    </form>
  )
}

function CommentList({ id }: { id: string }) {
  return (
    <Listed<Comment>
      id="comments"
      heading="大家说"
      path={`/public/discussions/${encodeURIComponent(id)}/comments`}
      empty="还没有留言，您可以先说。"
    >
      {({ name, at, text, answers }) => (
        <>
          <p>
            <b>{name}</b> <span className="soft">{date(at)}</span>
          </p>
          <p className="paragraphs">{text}</p>
          {answers.map((answer) => (
            <div key={`${answer.by}${answer.at}`} className="answer">
              <b>
                {answer.by}（{answer.role}）
              </b>
              <p className="paragraphs">{answer.text}</p>
            </div>
          ))}
        </>
      )}
    </Listed>
  )
}
