// 群众声音, for members: what is being discussed with the public, and the clues from which a proposal may come.
import { EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Role } from '#contracts/roles.ts'
import { ActDrawer } from '../acts/act-drawer.tsx'
import { actOf } from '../acts/catalogue.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { More } from '../shell/more.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { date, dateTime } from '../time/format.ts'
import { AdoptedBy } from './adopted-by.tsx'
import { beginningWith } from './beginning.ts'
import { Discuss, type Discussed } from './discuss.tsx'
import { type DiscussionList, useDiscussions, usePublicClues } from './queries.ts'
import './voice.css'

/** Which lists there are, for whom, and what is said where one is empty. */
const lists: readonly {
  readonly key: DiscussionList
  readonly label: string
  readonly empty: { readonly title: string; readonly text: string }
  readonly roles?: readonly Role[]
}[] = [
  {
    key: 'opened',
    label: '商量',
    empty: { title: '还没有商量', text: '开放后得到一个二维码，群众扫码就能说话，不用登录。' },
  },
  {
    key: 'mine',
    label: '我发起的',
    empty: { title: '您还没有发起过商量', text: '想办的事拿不准，就问问大家。提案委看过同意后公开。' },
    roles: ['member', 'collective'],
  },
  {
    key: 'waiting',
    label: '待开放',
    empty: { title: '没有等候开放的商量', text: '委员发起的商量，您看过同意后才公开。' },
    roles: ['committee'],
  },
  {
    key: 'taken-down',
    label: '已撤下',
    empty: { title: '没有撤下的商量', text: '撤下的商量列在这里，随时可以恢复。' },
    roles: ['committee'],
  },
]

export function VoicesPage() {
  const person = usePerson()
  const policy = usePolicy()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation() as { state: { discuss?: Discussed } | null }
  const [pressed, setPressed] = useState(false)
  const about = state?.discuss
  const opening = pressed || about !== undefined
  const open = actOf('discussion.open')
  const mine = lists.filter(({ roles }) => roles?.some((role) => person.roles.includes(role)) ?? true)
  const asked = search.get('tab')
  const list = mine.find(({ key }) => key === asked) ?? lists[0]
  const tab = asked === 'clues' ? 'clues' : (list?.key ?? 'opened')
  const close = () => {
    setPressed(false)
    // What it was to be about is not offered again when the page is loaded anew.
    void navigate({ search: search.toString() }, { replace: true, state: null })
  }
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>码上商量</h1>
          <p className="soft">把想办的事拿出来和群众商量，也看看群众反映了什么。</p>
        </div>
        {open && (
          <Button
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setPressed(true)}
          >
            发起商量
          </Button>
        )}
      </div>
      <Tabs
        activeKey={tab}
        onChange={(key) => setSearch(key === 'opened' ? {} : { tab: key }, { replace: true })}
        items={[...mine.map(({ key, label }) => ({ key, label })), { key: 'clues', label: '群众线索' }]}
      />
      {tab === 'clues' ? (
        <Clues files={person.roles.some((role) => role === 'member' || role === 'collective')} />
      ) : (
        list && <Discussions key={list.key} list={list} />
      )}
      <ActDrawer
        act={opening ? open : undefined}
        context={{
          person,
          policy,
          ...(about === undefined ? {} : { given: { ...about } }),
        }}
        // What was typed about one thing is not offered for another.
        {...(about?.origins[0] === undefined ? {} : { target: { id: about.origins[0].id } })}
        onClose={close}
        onDone={({ id }) => void navigate(`/discussions/${id}`)}
      />
    </main>
  )
}

function Discussions({ list: { key, empty } }: { list: (typeof lists)[number] }) {
  const discussions = useDiscussions(key)
  const items = discussions.data?.pages.flatMap((page) => page.items) ?? []
  if (discussions.isLoading) return <Waiting />
  return (
    <>
      {discussions.error && <ProblemNotice error={discussions.error} />}
      {!discussions.error && items.length === 0 && <Nothing {...empty} />}
      <ul className="lines">
        {items.map(({ id, title, openedBy, closesAt, statusText }) => (
          <li key={id}>
            <Link to={`/discussions/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {openedBy} 发起 · {dateTime(closesAt)} 结束
                </span>
              </span>
              <span className="line-side">
                <span className="status">{statusText}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...discussions} />
    </>
  )
}

function Clues({ files }: { files: boolean }) {
  const navigate = useNavigate()
  const clues = usePublicClues()
  const items = clues.data?.pages.flatMap((page) => page.items) ?? []
  if (clues.isLoading) return <Waiting />
  return (
    <>
      {clues.error && <ProblemNotice error={clues.error} />}
      {!clues.error && items.length === 0 && (
        <Nothing title="还没有公开的线索" text="群众反映的线索，提案委看过公开后会列在这里。" />
      )}
      <ul className="lines">
        {items.map(({ id, text, publishedAt, adoptions }) => (
          <li key={id} className="voice-card">
            <p className="paragraphs">{text}</p>
            <AdoptedBy adoptions={adoptions} />
            <p className="soft voice-foot">
              {date(publishedAt)}
              <span className="voice-foot">
                <Discuss kind="clue" id={id} title={text} text={text} />
                {files && (
                  <Button
                    size="small"
                    icon={<EditOutlined aria-hidden />}
                    onClick={() =>
                      void navigate('/proposals/new', { state: beginningWith('clue', id, text) })
                    }
                  >
                    采纳，起草提案
                  </Button>
                )}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <More {...clues} />
    </>
  )
}
