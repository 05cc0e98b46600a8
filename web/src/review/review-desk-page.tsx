// 审查工作台: the queue on one side, what one reads on the other. Made for somebody who reads sixty a day: J and K move, X
// chooses, what is done makes place for the next.
import { Button, Checkbox, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { mostReviewed } from '#contracts/api/review-desk.ts'
import { actOf } from '../acts/catalogue.ts'
import type { PageContext } from '../acts/words.ts'
import type { QueueItem } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { useNeighbours, usePolicy, useUnits } from '../api/queries.ts'
import { usePerson } from '../session/session.tsx'
import { More, NothingFound } from '../shell/more.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { type AtDesk, deskOf, searchOf } from './at-desk.ts'
import { BulkForm } from './bulk-form.tsx'
import { usePanels, useQueue, useReasons } from './queries.ts'
import { QueueLine } from './queue-line.tsx'
import { Reading } from './reading.tsx'
import { countWords, Filters } from './review-filters.tsx'
import './review.css'

/** What can be done with many at each stage. */
const together: Record<QueueItem['stage'], readonly string[]> = {
  first: ['proposal.first-review'],
  second: ['proposal.give-opinion', 'proposal.second-review'],
  // Where to is decided one by one.
  'awaiting-panel': [],
  consultation: ['proposal.record-consultation'],
  // Who decides does not lead with the record: whoever alone recorded it is barred from deciding (C1).
  final: ['proposal.final-review', 'proposal.record-consultation'],
}

const reviews = ['committee', 'panel', 'guest', 'chair'] as const

export function ReviewDeskPage() {
  const person = usePerson()
  if (!reviews.some((role) => person.roles.includes(role)))
    return <Failed title="这里由审查人员使用" text="提案的审查情况，请在提案页上看。" />
  return <Desk />
}

function Desk() {
  const person = usePerson()
  const policy = usePolicy()
  const units = useUnits()
  const panels = usePanels()
  const reasons = useReasons()
  const [search, setSearch] = useSearchParams()
  // The address follows: it is a moment late, and one who ticks quickly is not.
  const [desk, setDesk] = useState(() => deskOf(search))
  const { filter, reading, versions } = desk
  const change = (more: Partial<AtDesk>) => {
    const changed = { ...desk, ...more }
    setDesk(changed)
    setSearch(searchOf(changed), { replace: true, preventScrollReset: true })
  }
  const [acting, setActing] = useState<string>()
  const navigate = useNavigate()
  const { data, error, isLoading, ...more } = useQueue(filter)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const filtered = Object.keys(filter).length > 0
  const waiting = data?.pages[0]?.waiting
  const chosen = Object.keys(versions)
  const marked = items.flatMap((item) => {
    const version = versions[item.id]
    return version === undefined ? [] : [{ ...item, version }]
  })
  // Chosen under another filter, or on a page that is not read yet: kept, and told of.
  const unlisted = Object.entries(versions).filter(([chosenId]) => !items.some(({ id }) => id === chosenId))
  const withUnlisted = (some: readonly QueueItem[]) =>
    Object.fromEntries([...unlisted, ...some.map(({ id, version }): [string, number] => [id, version])])
  const choose = (some: readonly QueueItem[]) => change({ versions: withUnlisted(some) })
  const without = (ids: readonly string[]) =>
    Object.fromEntries(Object.entries(versions).filter(([id]) => !ids.includes(id)))
  const all = items.slice(0, mostReviewed)
  const levels = useNeighbours()
  const context: PageContext = {
    person,
    policy,
    levels,
    units,
    panels: panels.data ?? [],
    reasons: reasons.data ?? [],
  }
  const at = items.findIndex(({ id }) => id === reading)
  const moveTo = (index: number) => {
    const next = items[index]
    if (next === undefined) return
    change({ reading: next.id })
    document.getElementById(`queue-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const goOn = () => {
    const next = items.length > 1 ? items[at + 1 < items.length ? at + 1 : at - 1] : undefined
    change({ reading: next?.id ?? '', versions: without([reading]) })
  }
  const toggle = (id: string) =>
    choose(
      chosen.includes(id)
        ? marked.filter((one) => one.id !== id)
        : [...marked, ...items.filter((one) => one.id === id)],
    )
  useKeys({
    j: () => moveTo(at + 1),
    k: () => moveTo(Math.max(at - 1, 0)),
    x: () => reading !== '' && toggle(reading),
  })
  const stages = [...new Set(marked.map(({ stage }) => stage))]
  const [stage] = stages
  const offered = stages.length === 1 && stage !== undefined ? together[stage] : []
  const [left, right] = marked
  // A guest of a panel reads one proposal at a time.
  const comparable = person.roles.some((role) => role !== 'guest')
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>审查</h1>
          <p className="soft">
            轮到您审查的提案，等得最久的在前。本人的提案不会出现在这里。
            <span className="wide-only">键盘：J 下一件，K 上一件，X 选中。</span>
          </p>
        </div>
        <div className="review-links">
          <Link to="/review/panels">审查组</Link>
          <Link to="/review/reasons">情形表</Link>
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      <Filters filter={filter} onChange={(narrowed) => change({ filter: narrowed })} />
      <div className={reading === '' ? 'review-desk' : 'review-desk review-open'}>
        <section className="review-queue" aria-label="待审提案">
          {marked.length > 0 && (
            <div className="review-bulk" role="toolbar" aria-label="已选提案">
              <b>已选 {marked.length} 件</b>
              {offered.map((action) => (
                <Button
                  key={action}
                  type={
                    stage === 'final' && action === 'proposal.record-consultation' ? 'default' : 'primary'
                  }
                  onClick={() => setActing(action)}
                >
                  {actOf(action)?.title}
                </Button>
              ))}
              {comparable && marked.length === 2 && left && right && (
                <Button onClick={() => navigate(`/similar/${left.id}/${right.id}`)}>对照两件</Button>
              )}
              <Button type="text" onClick={() => choose([])}>
                取消
              </Button>
              {stages.length > 1 && <span className="soft">批量办理请只选同一环节的。</span>}
            </div>
          )}
          {!isLoading && unlisted.length > 0 && (
            <p className="soft" role="status">
              另选了 {unlisted.length} 件，没有列在下面，不在批量办理之内。
              {filtered && (
                <Button type="link" size="small" onClick={() => change({ filter: {} })}>
                  清除条件
                </Button>
              )}
              <Button
                type="link"
                size="small"
                onClick={() => change({ versions: without(unlisted.map(([id]) => id)) })}
              >
                不再选它们
              </Button>
            </p>
          )}
          {isLoading && <Waiting />}
          {!isLoading && items.length === 0 && (
            <NothingFound
              hasNextPage={more.hasNextPage}
              title={filtered ? '没有符合的待审提案' : '没有待审的提案'}
              text={filtered ? '换个条件试试。' : '有新的提案轮到您时，会出现在这里。'}
            />
          )}
          {items.length > 0 && waiting !== undefined && (
            <p className="soft review-count" role="status">
              {countWords(waiting, items.length, filtered)}
            </p>
          )}
          {items.length > 1 && (
            <p className="review-all">
              <Checkbox
                checked={marked.length === all.length}
                indeterminate={marked.length > 0 && marked.length < all.length}
                onChange={({ target }) => choose(target.checked ? all : [])}
              >
                {all.length < items.length
                  ? `选前 ${all.length} 件（一次最多办 ${mostReviewed} 件）`
                  : `全选列出的 ${all.length} 件`}
              </Checkbox>
            </p>
          )}
          <ul className="lines">
            {items.map((item) => (
              <QueueLine
                key={item.id}
                item={item}
                reading={item.id === reading}
                chosen={chosen.includes(item.id)}
                onRead={() => change({ reading: item.id })}
                onChoose={() => toggle(item.id)}
              />
            ))}
          </ul>
          <More {...more} />
        </section>
        <Reading
          key={reading}
          id={reading}
          context={context}
          onDone={goOn}
          onBack={() => change({ reading: '' })}
        />
      </div>
      <Drawer
        open={acting !== undefined}
        onClose={() => setActing(undefined)}
        title={acting === undefined ? '' : `批量${actOf(acting)?.title}`}
        size={560}
        destroyOnHidden
        mask={{ closable: false }}
      >
        {acting !== undefined && (
          <BulkRun
            action={acting}
            items={marked}
            context={context}
            onDone={(done) => change({ versions: without(done) })}
            onClose={() => setActing(undefined)}
          />
        )}
      </Drawer>
    </main>
  )
}

/** Keeps what was chosen when the form was opened: what is done leaves the queue while its result is still read. */
function BulkRun({
  action,
  items,
  context,
  onDone,
  onClose,
}: {
  action: string
  items: readonly QueueItem[]
  context: PageContext
  onDone: (done: readonly string[]) => void
  onClose: () => void
}) {
  const [kept] = useState(items)
  return <BulkForm action={action} items={kept} context={context} onDone={onDone} onClose={onClose} />
}

/** Single keys, while nobody is typing and nothing lies over the page. */
function useKeys(keys: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const typing =
        target instanceof HTMLElement &&
        (target.isContentEditable ||
          target.closest('input:not([type=checkbox]), textarea, [role=combobox], [role=dialog]') !== null)
      // A key that is held down would ask for every proposal that it passes.
      if (typing || event.repeat || event.metaKey || event.ctrlKey || event.altKey) return
      keys[event.key.toLowerCase()]?.()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
