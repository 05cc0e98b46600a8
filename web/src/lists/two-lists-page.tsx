// 两张清单: what units ask and what members are concerned with, side by side in numbers, with what is not matched yet.
import { App, Button, Checkbox, Input, Segmented, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type ListName, listNames, type MatterField, matterFieldNames } from '#contracts/list-terms.ts'
import { send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct, useUnitName } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Mark, type Tone } from '../shell/mark.tsx'
import { More, NothingFound } from '../shell/more.tsx'
import { Waiting } from '../shell/notices.tsx'
import { date } from '../time/format.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { yearOf } from '../topics/tones.ts'
import { TopicAct } from '../topics/topic-act.tsx'
import { LikelyMatches } from './likely-matches.tsx'
import {
  type ListItem,
  useItemsToPublish,
  useListItems,
  useMyListItems,
  useTwoLists,
  type Wanted,
} from './queries.ts'
import './lists.css'

type View = ListName | 'likely' | 'mine' | 'to-publish'

export const itemTones: Readonly<Record<ListItem['status'], Tone>> = {
  entered: 'waits',
  published: 'plain',
  answered: 'good',
  closed: 'good',
  withdrawn: 'bad',
}

export function TwoListsPage() {
  const person = usePerson()
  const year = yearOf(useBusinessNow())
  const [search, setSearch] = useSearchParams()
  const asks = person.roles.some((role) => role.startsWith('unit-'))
  const files = person.roles.some((role) => role === 'member' || role === 'collective')
  const publishes = person.roles.includes('committee')
  const view = (search.get('view') ?? (asks ? 'concern' : 'ask')) as View
  const views: { value: View; label: string }[] = [
    { value: 'ask', label: listNames.ask },
    { value: 'concern', label: listNames.concern },
    ...(asks || files ? [{ value: 'mine' as const, label: '我列入的' }] : []),
    ...(publishes
      ? [
          { value: 'likely' as const, label: '可能对上的' },
          { value: 'to-publish' as const, label: '待公布' },
        ]
      : []),
  ]
  // What was just entered is on no list before it is published: it is shown where it is.
  const toMine = () => setSearch({ view: 'mine' }, { replace: true })
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>两张清单</h1>
          <p className="soft">单位问计，委员关注。对上了的，一起把事办好；没对上的，两边都看得到。</p>
        </div>
        {asks && <EnterItem list="ask" year={year} onDone={toMine} />}
        {files && <EnterItem list="concern" year={year} onDone={toMine} />}
      </div>
      <Counts year={year} />
      <Segmented<View>
        className="views"
        value={view}
        options={views}
        onChange={(value) => setSearch({ view: value }, { replace: true })}
      />
      {view === 'likely' && publishes && <LikelyMatches year={year} />}
      {view === 'mine' && <Mine />}
      {view === 'to-publish' && <ToPublish />}
      {(view === 'ask' || view === 'concern') && <OneList key={view} list={view} year={year} />}
    </main>
  )
}

function EnterItem({ list, year, onDone }: { list: ListName; year: number; onDone: () => void }) {
  return (
    <TopicAct action="list-item.enter" primary given={{ list, year, field: 'society' }} onDone={onDone}>
      {list === 'ask' ? '列入问计清单' : '列入关注清单'}
    </TopicAct>
  )
}

/** How long each list is, and how much of it has no partner yet: the same for both sides. */
function Counts({ year }: { year: number }) {
  const { data } = useTwoLists(year)
  if (data === undefined) return null
  return (
    <ul className="counts" aria-label={`${year}年两张清单概况`}>
      {(['ask', 'concern'] as const).map((list) => (
        <li key={list}>
          <span className="soft">{listNames[list]}</span>
          <b>{data[list].published} 条</b>
          <span>
            未对接 {data[list].unmatched} 条 · 已有回应 {data[list].answered} 条
          </span>
        </li>
      ))}
    </ul>
  )
}

function OneList({ list, year }: { list: ListName; year: number }) {
  const [show, setShow] = useState<Wanted['show']>('unmatched')
  const [field, setField] = useState<MatterField>()
  const [word, setWord] = useState('')
  const found = useListItems({ list, year, show, field, word })
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const filtered = show !== 'unmatched' || field !== undefined || word !== ''
  return (
    <>
      <div className="filters">
        <Select
          aria-label="范围"
          value={show}
          onChange={setShow}
          options={[
            { value: 'all', label: '全部' },
            { value: 'unmatched', label: '未对接' },
            { value: 'unanswered', label: '未回应' },
          ]}
        />
        <Select
          aria-label="领域"
          allowClear
          placeholder="全部领域"
          value={field}
          onChange={setField}
          options={Object.entries(matterFieldNames).map(([value, label]) => ({ value, label }))}
        />
        <Input.Search
          allowClear
          placeholder={list === 'ask' ? '按题目查找' : '按题目或委员查找'}
          aria-label="查找条目"
          onSearch={(typed) => setWord(typed.trim().slice(0, 30))}
        />
      </div>
      {found.error && <ProblemNotice error={found.error} />}
      {found.isLoading && <Waiting />}
      {found.data !== undefined && items.length === 0 && (
        <NothingFound
          hasNextPage={found.hasNextPage}
          title={filtered ? '没有符合的条目' : `${listNames[list]}上没有未对接的条目`}
          text={filtered ? '范围选“全部”，或换个词试试。' : '公布后会列在这里，单位和委员都看得到。'}
        />
      )}
      <Items items={items} />
      <More {...found} />
    </>
  )
}

function Mine() {
  const found = useMyListItems(true)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      {found.error && <ProblemNotice error={found.error} />}
      {found.isLoading && <Waiting />}
      {found.data !== undefined && items.length === 0 && (
        <NothingFound
          hasNextPage={found.hasNextPage}
          title="您还没有列入条目"
          text="用右上方的按钮列入第一条，由提案委公布。"
        />
      )}
      <Items items={items} />
      <More {...found} />
    </>
  )
}

export function Items({
  items,
  beside,
}: {
  items: readonly ListItem[]
  beside?: (item: ListItem) => ReactNode
}) {
  const unitName = useUnitName()
  return (
    <ul className="lines">
      {items.map((item) => (
        <li key={item.id} className={beside === undefined ? '' : 'line-row'}>
          {beside?.(item)}
          <Link to={`/topics/list-items/${item.id}`} className="line">
            <span className="line-main">
              <b>{item.title}</b>
              <span className="soft">
                {item.unit === undefined ? item.member?.name : unitName(item.unit)} ·{' '}
                {matterFieldNames[item.field]} · {date(item.at)}
              </span>
            </span>
            <span className="line-side">
              <Mark tone={itemTones[item.status]}>{item.statusText}</Mark>
              {item.status !== 'entered' && (
                <span className="soft">{item.matched > 0 ? `已对接 ${item.matched}` : '未对接'}</span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** 待公布: ticked items are published one by one, and each that could not be says why. */
function ToPublish() {
  const { message } = App.useApp()
  const found = useItemsToPublish(true)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Readonly<Record<string, string>>>({})
  const open = items.filter(({ id }) => ticked.includes(id))
  const publish = async () => {
    setWorking(true)
    const notDone: Record<string, string> = {}
    for (const { id } of open) {
      try {
        await send({ path: `/intake/list-items/${id}/publish`, body: {}, key: `publish-${id}` })
      } catch (error) {
        notDone[id] = problemOfError(error).title
      }
    }
    setFailed(notDone)
    setTicked(Object.keys(notDone))
    setWorking(false)
    void message.success(`已公布 ${open.length - Object.keys(notDone).length} 条`)
    await refreshAfterAct()
  }
  return (
    <>
      {found.error && <ProblemNotice error={found.error} />}
      {found.isLoading && <Waiting />}
      {found.data !== undefined && items.length === 0 && (
        <NothingFound
          hasNextPage={found.hasNextPage}
          title="没有待公布的条目"
          text="单位和委员列入后，会出现在这里。"
        />
      )}
      {items.length > 0 && (
        <div className="choose-head">
          <Checkbox
            checked={open.length === items.length}
            indeterminate={open.length > 0 && open.length < items.length}
            onChange={() => setTicked(open.length === items.length ? [] : items.map(({ id }) => id))}
          >
            全选 {items.length} 条
          </Checkbox>
          <Button
            type="primary"
            disabled={open.length === 0}
            loading={working}
            onClick={() => void publish()}
          >
            {open.length === 0 ? '公布' : `公布这 ${open.length} 条`}
          </Button>
        </div>
      )}
      <Items
        items={items}
        beside={({ id, title }) => (
          <>
            <Checkbox
              aria-label={`选择 ${title}`}
              checked={ticked.includes(id)}
              onChange={() =>
                setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
              }
            />
            {failed[id] !== undefined && <span className="row-failed">{failed[id]}</span>}
          </>
        )}
      />
      <More {...found} />
    </>
  )
}
