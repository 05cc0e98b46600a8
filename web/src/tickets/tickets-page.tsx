// 热线工单: a quarter's tickets grouped by what they are about, the groups an editor picks for the quarterly catalogue, all
// tickets, and the import of a file.
import { Checkbox, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { More } from '../shell/more.tsx'
import { Failed, Nothing, Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { PublishAct } from '../topics/publish-act.tsx'
import { ImportFile } from './import-file.tsx'
import { MakeTopics } from './make-topics.tsx'
import { makesTopics, quarterName, quartersUpTo } from './quarters.ts'
import { useClusters, useTickets } from './queries.ts'
import '../lists/lists.css'

type View = 'groups' | 'all' | 'import'

export function TicketsPage() {
  const person = usePerson()
  const imports = person.roles.includes('committee')
  const now = useBusinessNow()
  const quarters = quartersUpTo(now)
  const [search, setSearch] = useSearchParams()
  const view = (search.get('view') ?? 'groups') as View
  const quarter = search.get('quarter') ?? quarters[0] ?? ''
  const known = quarters.includes(quarter) ? quarters : [...quarters, quarter]
  const reads = person.roles.some((role) =>
    ['committee', 'panel', 'chair', 'dispatch', 'supervision'].includes(role),
  )
  if (!reads)
    return <Failed title="工单由提案委等办公机构查看" text="从工单形成的选题，在季度目录里可以看到。" />
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>热线工单</h1>
          <p className="soft">从 12345 等热线里找题目：相近的归到一起，选出来编入季度选题参考目录。</p>
        </div>
        {view !== 'import' && (
          <Select
            aria-label="季度"
            value={quarter}
            onChange={(value) => setSearch({ view, quarter: value }, { replace: true })}
            options={known.map((value) => ({ value, label: quarterName(value) }))}
          />
        )}
      </div>
      <Segmented<View>
        className="views"
        value={view}
        onChange={(value) => setSearch({ view: value, quarter }, { replace: true })}
        options={[
          { value: 'groups', label: '相近归类' },
          { value: 'all', label: '全部工单' },
          ...(imports ? [{ value: 'import' as const, label: '导入文件' }] : []),
        ]}
      />
      {view === 'groups' && (
        <Groups key={quarter} quarter={quarter} picks={imports && makesTopics(quarter, now)} />
      )}
      {view === 'all' && <All quarter={quarter} />}
      {view === 'import' && imports && <ImportFile />}
    </main>
  )
}

function Groups({ quarter, picks }: { quarter: string; picks: boolean }) {
  const { quarterlyTopicLimit } = usePolicy()
  const { data, error, isLoading } = useClusters(quarter)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [made, setMade] = useState<readonly string[]>([])
  const groups = data?.items ?? []
  const open = groups.filter(({ id }) => ticked.includes(id))
  const tooMany = open.length > quarterlyTopicLimit
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {data !== undefined && (
        <p className="soft">
          看了{data.more ? '最近' : ''} {data.considered} 件工单，相近的归为 {groups.length} 组。
        </p>
      )}
      {data !== undefined && groups.length === 0 && (
        <Nothing title="这个季度还没有可以归类的工单" text="导入文件，或等热线平台报送后，会出现在这里。" />
      )}
      {picks && groups.length > 0 && (
        <div className="chosen-bar">
          <b>
            已选 {open.length} / {quarterlyTopicLimit} 组
          </b>
          <MakeTopics
            groups={open}
            quarter={quarter}
            quarterName={quarterName(quarter)}
            label={tooMany ? `一期最多 ${quarterlyTopicLimit} 条` : '列为选题'}
            disabled={open.length === 0 || tooMany}
            onMade={(topics, done) => {
              setMade([...made, ...topics])
              setTicked(ticked.filter((id) => !done.includes(id)))
            }}
          />
          {made.length > 0 && (
            <PublishAct
              catalogue={`quarterly-${quarter.slice(0, 4)}-${quarter.slice(5)}`}
              given={{
                kind: 'quarterly',
                year: Number(quarter.slice(0, 4)),
                quarter: Number(quarter.slice(5)),
                title: `${quarterName(quarter)}选题参考目录`,
                topics: [...made],
              }}
              onDone={() => setMade([])}
            >
              把这 {made.length} 条编入季度目录
            </PublishAct>
          )}
        </div>
      )}
      <ul className="lines">
        {groups.map((group) => (
          <li key={group.id} className="line-row">
            {picks && (
              <Checkbox
                aria-label={`选择 ${group.title}`}
                checked={ticked.includes(group.id)}
                onChange={() => toggle(group.id)}
              />
            )}
            <details className="group">
              <summary>
                <b>{group.title}</b> <span className="soft">{group.size} 件</span>
                <br />
                <span className="soft">{group.words.join(' · ')}</span>
              </summary>
              <ul>
                {group.tickets.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/topics/tickets/${id}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function All({ quarter }: { quarter: string }) {
  const { ticketFeeds } = usePolicy()
  const [feed, setFeed] = useState<string>()
  const [word, setWord] = useState('')
  const found = useTickets(quarter, feed, word)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const feedName = (code: string) => ticketFeeds.find((one) => one.code === code)?.name ?? code
  return (
    <>
      <div className="filters">
        <Select
          aria-label="来源"
          allowClear
          placeholder="全部来源"
          value={feed}
          onChange={setFeed}
          options={ticketFeeds.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Input.Search
          allowClear
          placeholder="按标题或编号查找"
          aria-label="查找工单"
          onSearch={(typed) => setWord(typed.trim().slice(0, 30))}
        />
      </div>
      {found.error && <ProblemNotice error={found.error} />}
      {found.isLoading && <Waiting />}
      {found.data !== undefined && items.length === 0 && (
        <Nothing title="没有符合的工单" text="换个季度、来源或换个词试试。" />
      )}
      <ul className="lines">
        {items.map(({ id, title, feed: from, reference, at, area, proposals }) => (
          <li key={id}>
            <Link to={`/topics/tickets/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {feedName(from)} {reference}
                  {area === undefined ? '' : ` · ${area}`} · {date(at)}
                </span>
              </span>
              {proposals > 0 && <span className="line-side soft">已关联 {proposals} 件提案</span>}
            </Link>
          </li>
        ))}
      </ul>
      <More {...found} />
    </>
  )
}
