// 提案统计: the year's figures, each rate with what it divides by what.
import { Select, Table } from 'antd'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { sessionName } from '#contracts/level.ts'
import { termNames } from '#contracts/terms.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Section } from '../proposal/section.tsx'
import { Nothing, Waiting } from '../shell/notices.tsx'
import { dateTime } from '../time/format.ts'
import './outcomes.css'
import { type Figures, useFigures } from './queries.ts'
import { sessionsUntil } from './sessions.ts'

export function StatisticsPage() {
  const [search, setSearch] = useSearchParams()
  const chosen = search.get('session') ?? undefined
  const { data: figures, error, isLoading } = useFigures(chosen)
  const { data: now } = useFigures(undefined)
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>提案统计</h1>
          {figures && (
            <p className="soft">
              {sessionName(figures.session)} · 截至 {dateTime(figures.at)}
              {figures.training === true ? ' · 培训练习，不计入任何统计' : ''}
            </p>
          )}
        </div>
        {now && (
          <Select
            aria-label="届次"
            className="sessions"
            value={chosen ?? now.session}
            onChange={(session) => setSearch(session === now.session ? {} : { session })}
            options={sessionsUntil(now.session, chosen).map((value) => ({
              value,
              label: sessionName(value),
            }))}
          />
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Waiting />}
      {figures &&
        (figures.totals.filed === 0 ? (
          <Nothing title="还没有提交的提案" text="提案提交以后，件数和比率会在这里。" />
        ) : (
          <Shown figures={figures} />
        ))}
    </main>
  )
}

function Shown({ figures }: { figures: Figures }) {
  const { totals } = figures
  return (
    <>
      <div className="figures">
        <Figure
          name="提交"
          value={totals.filed}
          note={`大会 ${figures.plenary}，平时 ${figures.interSession}`}
        />
        <Figure
          name="立案（并案前）"
          value={figures.acceptedBeforeMerging}
          note={`并案后 ${figures.acceptedAfterMerging} 件`}
        />
        <Figure name="并案后交办" value={figures.dispatchedAfterMerging} />
        <Rate name="立案率" rate={figures.acceptanceRate} />
        <Rate name="采纳率" rate={figures.adoptionRate} />
      </div>
      <Section title="审查结果">
        <Counts
          columns={['形式', '提交', '立案', '不立案', '并案', '联名整合', '转办', '撤回、撤案', '审查中']}
          rows={[
            ...figures.byKind.map(({ name, counts }) => [name, ...valuesOf(counts)]),
            ['合计', ...valuesOf(totals)],
          ]}
        />
      </Section>
      <Section title="改联转撤">
        <Counts
          columns={['', '商请', '同意', '不同意', '逾期', '解除', '待答复']}
          rows={(['revise', 'join', 'merge', 'convert', 'withdraw'] as const).map((kind) => {
            const { asked, agreed, declined, lapsed, released, open } = figures.requests[kind]
            return [termNames[kind], asked, agreed, declined, lapsed, released, open]
          })}
        />
        <p className="soft">退改一行：同意指提交了修改稿，不同意指坚持原文。到期没有答复，不视为同意。</p>
      </Section>
      <Section title="分类">
        <Counts
          columns={['大类', '件数', '占比']}
          rows={figures.byClass.map(({ name, count, percent }) => [name, count, `${percent.toFixed(1)}%`])}
        />
      </Section>
      <Section title="按月">
        <Counts
          columns={['月份', '提交', '立案']}
          rows={figures.byMonth.map(({ month, filed, accepted }) => [month, filed, accepted])}
        />
      </Section>
    </>
  )
}

const valuesOf = (counts: Figures['totals']): number[] => [
  counts.filed,
  counts.accepted,
  counts.notAccepted,
  counts.merged,
  counts.joined,
  counts.converted,
  counts.withdrawn,
  counts.inReview,
]

function Figure({ name, value, note }: { name: string; value: ReactNode; note?: string }) {
  return (
    <div className="figure">
      <span className="soft">{name}</span>
      <b>{value}</b>
      {note !== undefined && <small className="soft">{note}</small>}
    </div>
  )
}

function Rate({ name, rate }: { name: string; rate: Figures['acceptanceRate'] }) {
  const { percent, numerator, denominator, definition } = rate
  return (
    <Figure
      name={name}
      value={percent === undefined ? (denominator === 0 ? '—' : '尚无答复') : `${percent.toFixed(1)}%`}
      note={`${numerator} ÷ ${denominator}。${definition}`}
    />
  )
}

function Counts({
  columns,
  rows,
}: {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}) {
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={(row) => String(row[0])}
      dataSource={rows.map((row) => [...row])}
      columns={columns.map((title, index) => ({
        title,
        key: index,
        align: index === 0 ? ('left' as const) : ('right' as const),
        render: (_: unknown, row: (string | number)[]) => row[index],
      }))}
    />
  )
}
