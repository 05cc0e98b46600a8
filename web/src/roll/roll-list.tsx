// The lines of the roll: a table where there is room for its columns, and cards on a phone. Newest first, as they come.
import { Table } from 'antd'
import { Link } from 'react-router'
import { sessionName } from '#contracts/level.ts'
import { proposalClassNames, termNames } from '#contracts/terms.ts'
import type { Result } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { date } from '../time/format.ts'

export type Entry = Result<'intake.roll'>['items'][number]

const namesShown = 3
const nothing = <span className="soft">—</span>

export function RollList({ entries }: { readonly entries: readonly Entry[] }) {
  const unitOf = useUnitOf()
  return (
    <>
      <Table<Entry>
        className="roll-table"
        rowKey="id"
        dataSource={[...entries]}
        pagination={false}
        aria-label="提案"
        columns={[
          { title: '编号', key: 'number', width: 134, render: (_, entry) => <Numbered entry={entry} /> },
          { title: '案由', key: 'title', render: (_, entry) => <Title entry={entry} /> },
          { title: '第一提案人', key: 'proposer', width: 118, render: (_, entry) => <First entry={entry} /> },
          {
            title: '分类',
            key: 'class',
            width: 104,
            render: (_, entry) => (entry.class === undefined ? nothing : proposalClassNames[entry.class]),
          },
          { title: '单位', key: 'unit', width: 160, render: (_, entry) => unitOf(entry) ?? nothing },
          { title: '状态', key: 'status', width: 150, dataIndex: 'statusText' },
          { title: '提交日', key: 'day', width: 150, render: (_, { filedAt }) => <Day at={filedAt} /> },
        ]}
      />
      <ul className="lines roll-cards" aria-label="提案">
        {entries.map((entry) => (
          <Card key={entry.id} entry={entry} unit={unitOf(entry)} />
        ))}
      </ul>
    </>
  )
}

/** Who handles it; until then whom its proposers thought of, marked as that. */
function useUnitOf() {
  const unitName = useUnitName()
  return ({ unit, suggestedUnits }: Entry) => {
    if (unit !== undefined) return unitName(unit)
    if (suggestedUnits === undefined) return undefined
    return <span className="soft">意向：{suggestedUnits.map(unitName).join('、')}</span>
  }
}

function Numbered({ entry: { number, session } }: { readonly entry: Entry }) {
  return (
    <span className="roll-number">
      {number === undefined ? <span className="soft">尚未编号</span> : <b>第 {number} 号</b>}
      <small className="soft">{sessionName(session)}</small>
    </span>
  )
}

function Day({ at }: { readonly at: string }) {
  return (
    <time className="roll-day" dateTime={at}>
      {date(at)}
    </time>
  )
}

function Title({ entry: { id, title, restricted } }: { readonly entry: Entry }) {
  return (
    <>
      <Link to={`/proposals/${id}`}>{title}</Link> {restricted === true && <Mark tone="bad">涉密</Mark>}
    </>
  )
}

function First({ entry: { proposers, kind } }: { readonly entry: Entry }) {
  const [first, ...others] = proposers
  return (
    <span className="roll-number">
      <span>
        {first}
        {others.length > 0 && ` 等 ${proposers.length} 位`}
      </span>
      <small className="soft">{termNames[kind]}</small>
    </span>
  )
}

function Card({ entry, unit }: { readonly entry: Entry; readonly unit: React.ReactNode }) {
  const { id, number, title, kind, statusText, proposers, filedAt, session, restricted } = entry
  const names = proposers.slice(0, namesShown).join('、')
  return (
    <li>
      <Link to={`/proposals/${id}`} className="line">
        <span className="line-main">
          <b>{title}</b>
          <span className="soft">
            {number === undefined ? sessionName(session) : `${sessionName(session)} 第 ${number} 号`} ·{' '}
            {names}
            {proposers.length > namesShown && ` 等 ${proposers.length} 位`} · {date(filedAt)}提交
          </span>
        </span>
        <span className="line-side">
          <span className="status">{statusText}</span>
          <span>
            {restricted === true && <Mark tone="bad">涉密</Mark>} <Mark>{termNames[kind]}</Mark>{' '}
            {entry.class !== undefined && <Mark>{proposalClassNames[entry.class]}</Mark>}{' '}
            {unit !== undefined && <span className="soft">{unit}</span>}
          </span>
        </span>
      </Link>
    </li>
  )
}
