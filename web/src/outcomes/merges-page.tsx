// 并案与联名整合: the office chooses proposals on one matter out of its queue, asks their lead proposers, and sees what
// became of the groups before.
import { Checkbox, Input, Radio } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import type { QueueItem } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { useQueue, useReasons } from '../review/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Failed, Nothing, Waiting } from '../shell/notices.tsx'
import { likenessTones } from '../similar/item.tsx'
import { type SimilarItem, useSimilarTo } from '../similar/queries.ts'
import { dateTime } from '../time/format.ts'
import { mergeTones } from './merge-page.tsx'
import './outcomes.css'
import { useMerges } from './queries.ts'

/** Pages of the queue that are read for what is like the main one. */
const mostPages = 5

const reviewers = ['committee', 'panel', 'chair'] as const

export function MergesPage() {
  const person = usePerson()
  if (!person.roles.some((one) => (reviewers as readonly string[]).includes(one)))
    return <Failed title="这里由审查人员使用" text="同一事项的几件提案，在审查时商请并案或联名整合。" />
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>并案与联名整合</h1>
          <p className="soft">
            先问每一件的第一提案人，全部同意才生效；有一件不同意或到期没有答复，都不变动。并案后各提案者的权利不变。
          </p>
        </div>
      </div>
      <Choice />
      <Recent />
    </main>
  )
}

function Choice() {
  const [search] = useSearchParams()
  const queue = useQueue({})
  const [main, setMain] = useState(search.get('main') ?? undefined)
  const [others, setOthers] = useState<readonly string[]>(
    (search.get('others') ?? '').split(',').filter((id) => id !== ''),
  )
  const [sought, setSought] = useState('')
  // What is like the main one comes first: that is what one is here for.
  const similar = useSimilarTo(main ?? '', main !== undefined)
  const likenessIn = new Map((similar.data?.items ?? []).map((one) => [one.id, one]))
  const items = queue.data?.pages.flatMap((page) => page.items) ?? []
  const isListed = (id: string) => items.some((one) => one.id === id)
  const alike = [...likenessIn.values()].filter(({ likeness }) => likeness !== 'related')
  const missing =
    [main, ...others].some((id) => id !== undefined && !isListed(id)) ||
    // What is like it may be decided long since and in no queue: not sought through all of it.
    ((queue.data?.pages.length ?? 0) < mostPages && alike.some(({ id }) => !isListed(id)))
  // What is sought, or was chosen before one came here, may lie on a later page of the queue.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = queue
  useEffect(() => {
    if ((sought !== '' || missing) && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [sought, missing, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (queue.error) return <ProblemNotice error={queue.error} />
  if (queue.isLoading) return <Waiting />
  if (items.length < 2)
    return <Nothing title="审查队列里不到两件提案" text="有了同一事项的提案，可以在这里选出来合在一起。" />
  const open = others.filter((id) => id !== main && items.some((one) => one.id === id))
  const toggle = (id: string) =>
    setOthers(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  const isChosen = (id: string) => id === main || open.includes(id)
  const words = sought.trim().split(/\s+/)
  const isSought = ({ title, proposers }: QueueItem) =>
    words.every((word) => `${title} ${proposers.join(' ')}`.includes(word))
  // What is chosen stays in sight, above.
  const listed = [
    ...items.filter(({ id }) => isChosen(id)),
    ...items
      .filter((item) => !isChosen(item.id) && isSought(item))
      .toSorted((a, b) => nearness(likenessIn.get(a.id)) - nearness(likenessIn.get(b.id))),
  ]
  return (
    <Section title="选择同一事项的提案">
      <Input
        className="choice-search"
        type="search"
        allowClear
        value={sought}
        onChange={({ target }) => setSought(target.value)}
        placeholder="按案由或提案者找，几个词用空格隔开"
        aria-label="按案由或提案者找"
      />
      {listed.length === 0 && <p className="soft">没有找到。换个词，或清空再看全部。</p>}
      <ul className="lines choose">
        {listed.map((item) => (
          <li key={item.id} className="line merge-choice">
            <Checkbox
              checked={isChosen(item.id)}
              disabled={item.id === main}
              onChange={() => toggle(item.id)}
            >
              <Item item={item} similar={item.id === main ? undefined : likenessIn.get(item.id)} />
            </Checkbox>
            <Radio
              checked={item.id === main}
              onChange={() => setMain(item.id)}
              aria-label={`以《${item.title}》为主案`}
            >
              主案
            </Radio>
          </li>
        ))}
      </ul>
      <More {...queue} />
      {main !== undefined && open.length > 0 ? (
        <Propose key={`${main}/${open.join()}`} main={main} others={open} />
      ) : (
        <p className="soft">请选一件作主案，再勾选要合进来的各件。</p>
      )}
    </Section>
  )
}

const nearest = ['near-identical', 'same-matter', 'related'] as const

/** The likest first, what is not like it at all in the order of the queue after them. */
const nearness = (one: SimilarItem | undefined): number =>
  one === undefined ? nearest.length : nearest.indexOf(one.likeness)

function Item({
  item: { title, proposers },
  similar,
}: {
  item: QueueItem
  similar: SimilarItem | undefined
}) {
  return (
    <>
      {similar !== undefined && similar.likeness !== 'related' && (
        <>
          <Mark tone={likenessTones[similar.likeness]}>{similar.likenessText}</Mark>{' '}
        </>
      )}
      <b>{title}</b>
      <span className="soft"> {proposers.join('、')}</span>
    </>
  )
}

function Propose({ main, others }: { main: string; others: readonly string[] }) {
  const navigate = useNavigate()
  const person = usePerson()
  const policy = usePolicy()
  const reasons = useReasons()
  const act = actOf('merge-group.propose')
  if (act === undefined) return null
  return (
    <ActForm
      act={act}
      context={{
        person,
        policy,
        reasons: reasons.data ?? [],
        given: { main, others: [...others] },
      }}
      submit={`商请这 ${others.length + 1} 件的第一提案人`}
      onDone={({ id }) => void navigate(`/merge-groups/${id}`)}
    />
  )
}

function Recent() {
  const merges = useMerges()
  const items = merges.data?.pages.flatMap((page) => page.items) ?? []
  if (merges.error) return <ProblemNotice error={merges.error} />
  if (items.length === 0) return null
  return (
    <Section title="最近的并案与整合">
      <ul className="lines">
        {items.map(({ id, title, proposals, agreed, by, proposedAt, status, statusText }) => (
          <li key={id}>
            <Link to={`/merge-groups/${id}`} className="line">
              <span className="line-main">
                <b>{title}</b>
                <span className="soft">
                  {by} · {dateTime(proposedAt)}
                </span>
              </span>
              <span className="line-side">
                <Mark tone={mergeTones[status]}>{statusText}</Mark>
                <span className="soft">
                  {agreed} / {proposals} 件同意
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More {...merges} />
    </Section>
  )
}
