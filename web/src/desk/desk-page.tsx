// 我的工作台: what waits for me, what I have done, what I began.

import { EditOutlined, SendOutlined } from '@ant-design/icons'
import { Button, Input, Tabs } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { type DeskList, type DeskService, useBatchable, useDeskList, useMyClocks } from '../api/queries.ts'
import { FilingWindowLine } from '../drafting/filing-window-line.tsx'
import type { Person } from '../session/person.ts'
import { usePerson } from '../session/session.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { ago, dateTime } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { clockTitle } from './light.ts'
import { LightTag } from './light-tag.tsx'
import {
  type DeskEntry,
  type DeskLine,
  deskLines,
  deskSummary,
  kindOf,
  kindsOf,
  type LineKind,
} from './merge.ts'
import { nothingWords } from './nothing.ts'
import { numberWords } from './number.ts'

const tabs: readonly { list: DeskList; name: string }[] = [
  { list: 'todo', name: '待办' },
  { list: 'done', name: '已办' },
  { list: 'initiated', name: '我发起的' },
]

/** From how many lines on a search helps more than it takes room. */
const searchFrom = 8

export function DeskPage() {
  const person = usePerson()
  const [search, setSearch] = useSearchParams()
  const list = tabs.find((tab) => tab.list === search.get('list'))?.list ?? 'todo'
  const todo = useDesk('todo')
  const shown = useDesk(list)
  const batchable = useBatchable(person.roles.includes('dispatch'))
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>{person.name}，您好</h1>
          <p className="soft">{todo.loading ? '正在取待办…' : deskSummary(todo.lines)}</p>
          {files && <FilingWindowLine kind={person.roles.includes('collective') ? 'collective' : 'sole'} />}
        </div>
        {files && (
          <Link to="/proposals/new">
            <Button type="primary" icon={<EditOutlined aria-hidden />} size="large">
              起草提案
            </Button>
          </Link>
        )}
        {batchable.data !== undefined && batchable.data.length > 1 && (
          <Link to="/dispatch-batches">
            <Button icon={<SendOutlined aria-hidden />} size="large">
              批量交办 {batchable.data.length} 件
            </Button>
          </Link>
        )}
      </div>
      <Tabs
        activeKey={list}
        onChange={(key) => setSearch(key === 'todo' ? {} : { list: key }, { replace: true })}
        items={tabs.map((tab) => ({
          key: tab.list,
          label: tab.list === 'todo' && todo.lines.length > 0 ? `${tab.name} ${todo.lines.length}` : tab.name,
        }))}
      />
      {shown.error !== null && <ProblemNotice error={shown.error} />}
      {shown.loading ? <Waiting /> : <Lines lines={shown.lines} list={list} person={person} />}
    </main>
  )
}

function useDesk(list: DeskList): { lines: DeskLine[]; loading: boolean; error: Error | null } {
  const intake = useListed('intake', list)
  const assignment = useListed('assignment', list)
  const evaluation = useListed('evaluation', list)
  const clocks = useMyClocks()
  const services = [intake, assignment, evaluation]
  return {
    lines: deskLines(
      list,
      services.flatMap(({ entries }) => entries),
      clocks.data ?? [],
    ),
    loading: services.some(({ loading }) => loading),
    error: services.map(({ error }) => error).find((error) => error !== null) ?? null,
  }
}

/** A list of one service, with the lists that say more about the same proposals. */
function useListed(service: DeskService, list: DeskList) {
  const own = useDeskList(service, list)
  const todo = useDeskList(service, 'todo')
  const done = useDeskList(service, 'done', list === 'initiated')
  const lists = list === 'todo' ? [own] : list === 'done' ? [own, todo] : [own, todo, done]
  return {
    entries: lists.flatMap(({ data }) => (data ?? []).map((item): DeskEntry => ({ ...item, service }))),
    loading: lists.some(({ isLoading }) => isLoading),
    error: lists.map(({ error }) => error).find((error) => error !== null) ?? null,
  }
}

function Lines({ lines, list, person }: { lines: readonly DeskLine[]; list: DeskList; person: Person }) {
  const [word, setWord] = useState('')
  const [chosen, setChosen] = useState<LineKind>()
  const now = useBusinessNow()
  if (lines.length === 0) return <Nothing {...nothingWords(list, person)} />
  const kinds = kindsOf(lines)
  // The last of a kind may have been done meanwhile.
  const kind = kinds.some((one) => one.kind === chosen) ? chosen : undefined
  const found = lines.filter(
    (line) =>
      (kind === undefined || kindOf(line) === kind) &&
      (line.title.includes(word.trim()) || String(line.number) === word.trim()),
  )
  return (
    <>
      {lines.length >= searchFrom && (
        <Input.Search
          className="search"
          allowClear
          placeholder="按案由或编号查找"
          aria-label="按案由或编号查找"
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      )}
      {lines.length >= searchFrom && kinds.length > 1 && (
        <p className="desk-kinds">
          <KindButton
            name="全部"
            count={lines.length}
            pressed={kind === undefined}
            onPress={() => setChosen(undefined)}
          />
          {kinds.map((one) => (
            <KindButton
              key={one.kind}
              name={one.kind === 'proposal' ? '提案' : beside[one.kind].kind}
              count={one.count}
              pressed={kind === one.kind}
              onPress={() => setChosen(one.kind)}
            />
          ))}
        </p>
      )}
      {found.length === 0 && <Nothing title="没有符合的" text="换个词试试。" />}
      <ul className="lines">
        {found.map((line) => (
          <Line key={`${line.about ?? ''}${line.id}`} line={line} now={now} />
        ))}
      </ul>
    </>
  )
}

interface KindProps {
  readonly name: string
  readonly count: number
  readonly pressed: boolean
  readonly onPress: () => void
}

function KindButton({ name, count, pressed, onPress }: KindProps) {
  return (
    <Button shape="round" type={pressed ? 'primary' : 'default'} aria-pressed={pressed} onClick={onPress}>
      {name} {count}
    </Button>
  )
}

/** Where a line leads, and what it is when it is no proposal. */
const beside: Readonly<Record<NonNullable<DeskLine['about']>, { kind: string; page: string }>> = {
  endpoint: { kind: '对接端点', page: '/endpoints' },
  'dispatch-batch': { kind: '同批一次交办', page: '/dispatch-batches' },
  clue: { kind: '群众线索', page: '/clues' },
  comment: { kind: '群众留言', page: '/moderation/comments' },
  discussion: { kind: '码上商量', page: '/discussions' },
  'list-item': { kind: '关注清单', page: '/topics/list-items' },
  topic: { kind: '选题', page: '/topics/pool' },
  'topic-call': { kind: '选题征集', page: '/topics/calls' },
  activity: { kind: '知情明政活动', page: '/topics/activities' },
  'merge-group': { kind: '并案与联名整合', page: '/merge-groups' },
  brief: { kind: '社情民意信息', page: '/briefs' },
  'liaison-thread': { kind: '联络员留言', page: '/topics/liaison-threads' },
  'list-match': { kind: '问计与关注对接', page: '/topics/list-matches' },
}

function Line({ line, now }: { line: DeskLine; now: string }) {
  const { id, title, statusText, at, clock, about } = line
  const { kind, page } =
    about === undefined ? { kind: numberWords(line) ?? '尚未编号', page: '/proposals' } : beside[about]
  const row = (
    <>
      <span className="line-main">
        <b>{title}</b>
        <span className="soft">
          {line.former ? '' : `${kind} · `}
          <time dateTime={at} title={dateTime(at)}>
            {ago(at, now)}
          </time>
          {line.invited && ` · ${line.invited.by}邀请您联名，${dateTime(line.invited.until)} 截止`}
        </span>
      </span>
      <span className="line-side">
        <span className="status">{statusText}</span>
        {clock && (
          <span>
            <span className="soft">{clockTitle(clock.clock)}</span> <LightTag countdown={clock} />
          </span>
        )}
      </span>
    </>
  )
  return (
    <li>
      {line.former ? (
        <span className="line">{row}</span>
      ) : (
        <Link to={`${page}/${id}`} className="line">
          {row}
        </Link>
      )}
    </li>
  )
}
