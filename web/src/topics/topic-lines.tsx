// Topics as lines of a list: what it is, who named it, how it stands, how many have claimed it.
import { Checkbox } from 'antd'
import { Link } from 'react-router'
import type { TopicItem } from '../api/client.ts'
import { useUnitName } from '../api/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { date } from '../time/format.ts'
import { topicTones } from './tones.ts'

interface Props {
  readonly topics: readonly TopicItem[]
  /** Where several can be chosen. */
  readonly chosen?: readonly string[]
  readonly onChoose?: (id: string) => void
}

export function TopicLines({ topics, chosen, onChoose }: Props) {
  const unitName = useUnitName()
  return (
    <ul className="lines topic-lines">
      {topics.map(({ id, title, sourceText, unit, by, at, status, statusText, claims }) => (
        <li key={id}>
          {onChoose !== undefined && (
            <Checkbox
              aria-label={`选择 ${title}`}
              checked={chosen?.includes(id) === true}
              onChange={() => onChoose(id)}
            />
          )}
          <Link to={`/topics/pool/${id}`} className="line">
            <span className="line-main">
              <b>{title}</b>
              <span className="soft">
                {sourceText} · {unit === undefined ? by : unitName(unit)} · {date(at)}
              </span>
            </span>
            <span className="line-side">
              <Mark tone={topicTones[status]}>{statusText}</Mark>
              {claims > 0 && <span className="soft">{claims} 人点单</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface FilterProps {
  readonly counts: readonly { readonly source: string; readonly name: string; readonly count: number }[]
  readonly value: string | undefined
  readonly onChange: (source: string | undefined) => void
}

/** 来源: how many of each, and a press shows only those. */
export function SourceFilter({ counts, value, onChange }: FilterProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <fieldset className="sources">
      <legend className="soft">按来源看</legend>
      {[{ source: undefined, name: '全部', count: total }, ...counts].map(({ source, name, count }) => (
        <button key={name} type="button" aria-pressed={value === source} onClick={() => onChange(source)}>
          {name} <b>{count}</b>
        </button>
      ))}
    </fieldset>
  )
}
