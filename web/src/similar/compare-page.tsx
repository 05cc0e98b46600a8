// 两件对照 (C8): two proposals side by side, block by block, for somebody who has to say whether they are about one matter.
// What both say is marked on both sides with the same number, which leads from one side to the other.
import { Button } from 'antd'
import { Fragment } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { filedInName } from '#contracts/filed-in.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePerson } from '../session/session.tsx'
import { Mark } from '../shell/mark.tsx'
import { Failed, Waiting } from '../shell/notices.tsx'
import { likenessTones } from './item.tsx'
import { type Compared, type ComparedSide, useCompared } from './queries.ts'
import './similar.css'
import { askingWords, isOneMatter, numberName, wordingHint, wordingOf } from './wording.ts'

export function ComparePage() {
  const { a = '', b = '' } = useParams()
  const { data, error, isLoading } = useCompared(a, b)
  if (isLoading) return <Waiting words="正在逐句对照…" />
  if (error || data === undefined) return <Unreadable error={error} />
  return <Both compared={data} />
}

function Unreadable({ error }: { error: unknown }) {
  const { status } = problemOfError(error)
  if (status === 403)
    return (
      <Failed
        title="这两件暂时不能对照"
        text="其中有一件的正文没有公开，只有它的提案者和审查人员能看。立案并公开后，您就可以在这里对照。"
      />
    )
  if (status === 404) return <Failed title="没有找到其中一件提案" text="它可能已经撤回，或者地址不完整。" />
  return (
    <main className="page">
      <ProblemNotice error={error} />
    </main>
  )
}

const blocks = [
  { key: 'situation', name: '情况' },
  { key: 'analysis', name: '分析' },
  { key: 'suggestions', name: '建议' },
] as const

/** Who asks the lead proposers whether they would have both become one. */
const asking = ['committee', 'panel', 'chair'] as const

const offices = ['committee', 'panel', 'chair', 'supervision'] as const

function Both({ compared }: { compared: Compared }) {
  const { likeness, likenessText, resemblance, shared, sides } = compared
  const { roles } = usePerson()
  const navigate = useNavigate()
  const [main = '', other = ''] = sides.map(({ id }) => id)
  const mayAsk = asking.some((role) => roles.includes(role))
  const suggests = isOneMatter(likeness)
  const office = offices.some((role) => roles.includes(role))
  return (
    <main className="page">
      <div className="page-head">
        <div>
          <h1>两件对照</h1>
          <p>
            <Mark tone={likenessTones[likeness]}>{likenessText}</Mark>{' '}
            <span className="soft">
              {wordingOf(resemblance)}
              {shared.length > 0 && ` · 都谈到：${shared.slice(0, 8).join('、')}`}
            </span>
          </p>
        </div>
        <div className="similar-next">
          {mayAsk && (
            <Link to={`/merge-groups?main=${main}&others=${other}`}>
              <Button type={suggests ? 'primary' : 'default'}>{askingWords(likeness)}</Button>
            </Link>
          )}
          <Button type={mayAsk && suggests ? 'default' : 'primary'} onClick={() => navigate(-1)}>
            返回
          </Button>
        </div>
      </div>
      <p className="soft similar-hint">{wordingHint}</p>
      <p className="soft similar-legend">
        <mark className="pair pair-same">文字相同或几乎相同</mark>
        <mark className="pair">意思相近</mark>
        <span>两边编号相同的是一对，点编号看另一件。</span>
      </p>
      <div className="similar-both">
        {sides.map((side, at) => (
          <Head key={side.id} side={side} name={nameOf(at)} linked={office || at === 0} />
        ))}
        {blocks.map(({ key, name }) => (
          <Fragment key={key}>
            {sides.map((side, at) => (
              <section key={side.id} className={`similar-block similar-side-${at}`}>
                <h2>
                  {name}
                  <span className="similar-whose"> · {nameOf(at)}</span>
                </h2>
                {key === 'suggestions' ? (
                  <ol className="suggestions">
                    {side.suggestions.map((one) => (
                      <li key={one.map(({ text }) => text).join('')}>
                        <Stretches stretches={one} at={at} />
                      </li>
                    ))}
                  </ol>
                ) : (
                  <div className="paragraphs">
                    <Stretches stretches={side[key]} at={at} />
                  </div>
                )}
                {side[key].length === 0 && <p className="soft">没有写这一部分。</p>}
              </section>
            ))}
          </Fragment>
        ))}
      </div>
    </main>
  )
}

const nameOf = (at: number) => (at === 0 ? '第一件' : '第二件')

function Head({ side, name, linked }: { side: ComparedSide; name: string; linked: boolean }) {
  const { id, title, year, statusText, proposers } = side
  const named = [
    year === undefined ? undefined : filedInName({ ...side, year }),
    numberName(side),
    statusText,
    proposers.length > 3
      ? `${proposers.slice(0, 3).join('、')}等 ${proposers.length} 人`
      : proposers.join('、'),
  ].filter((text) => text !== undefined && text !== '')
  return (
    <header className="similar-block similar-head">
      <p className="soft">{name}</p>
      <h2>{linked ? <Link to={`/proposals/${id}`}>{title}</Link> : title}</h2>
      <p className="soft">{named.join(' · ')}</p>
    </header>
  )
}

type Stretch = ComparedSide['situation'][number]

const placeOf = (at: number, pair: number) => `pair-${at}-${pair}`

function Stretches({ stretches, at }: { stretches: readonly Stretch[]; at: number }) {
  // Stretches have nothing of their own to tell them apart, and never change places.
  return stretches.map(({ text, pair, same = false }, index) => {
    const key = `${index}/${text}`
    if (pair === undefined) return <Fragment key={key}>{text}</Fragment>
    return (
      <mark key={key} id={placeOf(at, pair)} className={same ? 'pair pair-same' : 'pair'}>
        <button
          type="button"
          title="看另一件的这一处"
          aria-label={`第 ${pair} 处，${same ? '文字相同' : '意思相近'}，看另一件`}
          onClick={() => show(placeOf(1 - at, pair))}
        >
          {pair}
        </button>
        {text}
      </mark>
    )
  })
}

function show(place: string): void {
  const other = document.getElementById(place)
  other?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  other?.querySelector('button')?.focus({ preventScroll: true })
}
