// 并案与联名整合: the office chooses proposals on one matter out of all that is under review, asks their lead proposers, and sees what
// became of the groups before.
import { Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ActForm } from '../acts/act-form.tsx'
import { actOf } from '../acts/catalogue.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePolicy } from '../api/queries.ts'
import { Section } from '../proposal/section.tsx'
import { useReasons } from '../review/queries.ts'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { More } from '../shell/more.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { likenessTones } from '../similar/item.tsx'
import type { SimilarItem } from '../similar/queries.ts'
import { dateTime } from '../time/format.ts'
import { useCandidates } from './merge-candidates.ts'
import { mergeTones } from './merge-page.tsx'
import './outcomes.css'
import { useMerges } from './queries.ts'
import type { Candidate } from './under-review.ts'

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
  const [main, setMain] = useState(search.get('main') ?? undefined)
  const [others, setOthers] = useState<readonly string[]>(
    (search.get('others') ?? '').split(',').filter((id) => id !== ''),
  )
  const [sought, setSought] = useState('')
  const { chosen, listed, elsewhere, likenessIn, error, isLoading, isSeeking, queue } = useCandidates(
    main,
    others,
    sought,
  )
  if (error) return <ProblemNotice error={error} />
  if (isLoading) return <Waiting />
  const open = chosen.map(({ id }) => id).filter((id) => id !== main)
  const toggle = (id: string) =>
    setOthers(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  return (
    <Section title="选择同一事项的提案">
      <Input
        className="choice-search"
        type="search"
        allowClear
        value={sought}
        onChange={({ target }) => setSought(target.value)}
        maxLength={60}
        placeholder="在审查中的全部提案里，按案由或提案者找"
        aria-label="按案由或提案者找"
      />
      {isSeeking && <p className="soft">正在找…</p>}
      {!isSeeking && sought.trim() !== '' && listed.length === 0 && elsewhere.length === 0 && (
        <p className="soft" role="status">
          没有找到。换个词，或清空再看全部。
        </p>
      )}
      {sought.trim() === '' && listed.length + chosen.length === 0 && (
        <p className="soft">您的审查队列里没有提案。别人正在审查的，在上面输入案由里的词来找。</p>
      )}
      <ul className="lines choose">
        {[...chosen, ...listed].map((one) => (
          <li key={one.id} className="line merge-choice">
            <Checkbox
              checked={chosen.includes(one)}
              disabled={one.id === main}
              onChange={() => toggle(one.id)}
            >
              <Item item={one} similar={one.id === main ? undefined : likenessIn.get(one.id)} />
            </Checkbox>
            <Radio
              checked={one.id === main}
              onChange={() => setMain(one.id)}
              aria-label={`以《${one.title}》为主案`}
            >
              主案
            </Radio>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <div className="soft" role="status">
          不在审查中，不能再合：
          {elsewhere.map(({ title, note }) => `《${title}》（${note}）`).join('、')}
        </div>
      )}
      {sought.trim() === '' && <More {...queue} />}
      {main !== undefined && open.length > 0 ? (
        <Propose key={`${main}/${open.join()}`} main={main} others={open} />
      ) : (
        <p className="soft">请选一件作主案，再勾选要合进来的各件。</p>
      )}
    </Section>
  )
}

function Item({
  item: { title, proposers, note },
  similar,
}: {
  item: Candidate
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
      <span className="soft">
        {' '}
        {proposers.join('、')}
        {note !== undefined && ` · ${note}`}
      </span>
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
