// What people say in a discussion, and the members' answers: one answers here, and the committee hides what must not stay.
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import type { Values } from '../acts/fields.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { Paragraphs, Section } from '../proposal/section.tsx'
import { usePerson } from '../session/session.tsx'
import { More, NothingFound } from '../shell/more.tsx'
import { dateTime } from '../time/format.ts'
import { type DiscussionPage, type InsideComment, useShownComments } from './queries.ts'

type Action = 'comment.answer' | 'comment.hide-answer' | 'comment.show-answer'

interface Opened {
  readonly action: Action
  readonly comment: string
  readonly given?: Values
}

type Waiting = NonNullable<DiscussionPage['waiting']>

export const manyOf = ({ count, more }: Waiting): string => `${more ? '至少 ' : ''}${count} 条留言`

interface Props {
  readonly id: string
  /** Taken down, so that the committee looks and nobody answers. */
  readonly closed: boolean
  readonly waiting?: Waiting
}

export function Comments({ id, closed, waiting = { count: 0, more: false } }: Props) {
  const person = usePerson()
  const policy = usePolicy()
  const comments = useShownComments(id)
  const [opened, setOpened] = useState<Opened>()
  const committee = person.roles.includes('committee')
  const items = comments.data?.pages.flatMap((page) => page.items) ?? []
  const act = opened === undefined ? undefined : actOf(opened.action)
  return (
    <Section title="大家说">
      {!closed && committee && (
        <p>
          <Link to={`/moderation/comments/${id}`}>审核这场商量的留言</Link>
        </p>
      )}
      {!committee && waiting.count > 0 && <p className="soft">还有 {manyOf(waiting)}待提案委审核。</p>}
      {comments.error && <ProblemNotice error={comments.error} />}
      {!comments.isLoading && items.length === 0 && (
        <NothingFound
          hasNextPage={comments.hasNextPage}
          title={closed ? '留言不再显示' : '还没有公开的留言'}
          text={closed ? '恢复公开后再显示。' : '留言经提案委看过后显示在这里。'}
        />
      )}
      <ul className="contacts">
        {items.map((comment) => (
          <Item key={comment.id} comment={comment} committee={committee} onOpen={setOpened} />
        ))}
      </ul>
      <More {...comments} />
      <ActDrawer
        key={`${opened?.action}/${opened?.comment}/${String(opened?.given?.number)}`}
        act={act && { ...act, path: act.path.replace('{id}', opened?.comment ?? '') }}
        context={{
          person,
          policy,
          ...(opened?.given === undefined ? {} : { given: opened.given }),
        }}
        onClose={() => setOpened(undefined)}
      />
    </Section>
  )
}

interface ItemProps {
  readonly comment: InsideComment
  readonly committee: boolean
  readonly onOpen: (opened: Opened) => void
}

function Item({ comment: { id, name, at, text, answers, mayAnswer }, committee, onOpen }: ItemProps) {
  return (
    <li>
      <p>
        <b>{name}</b> <span className="soft">{dateTime(at)}</span>
      </p>
      <Paragraphs text={text} />
      {answers.map(({ number, by, role, text: said, hidden }) => (
        <div key={number} className={hidden === undefined ? 'answer' : 'answer answer-hidden'}>
          <b>
            {by}（{role}）
          </b>
          <Paragraphs text={said} />
          {hidden !== undefined && <p className="voice-wrong">没有公开：{hidden}</p>}
          {committee && (
            <Button
              size="small"
              type="link"
              className="voice-answer"
              onClick={() =>
                onOpen({
                  action: hidden === undefined ? 'comment.hide-answer' : 'comment.show-answer',
                  comment: id,
                  given: { number },
                })
              }
            >
              {hidden === undefined ? '不公开这条回应' : '恢复这条回应'}
            </Button>
          )}
        </div>
      ))}
      {mayAnswer && (
        <Button
          size="small"
          type="link"
          className="voice-answer"
          onClick={() => onOpen({ action: 'comment.answer', comment: id })}
        >
          回应
        </Button>
      )}
    </li>
  )
}
