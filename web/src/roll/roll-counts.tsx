// How many of the roll are as asked for, and in which states and classes they are: each a way to narrow it further.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { rollStatusNames } from '#contracts/api/roll.ts'
import { proposalClassNames } from '#contracts/terms.ts'
import { api, read } from '../api/client.ts'
import { type Asked, queryOf } from './asked.ts'

/** The list follows what others do; a count that is a minute old is good enough. */
const countEveryMs = 60_000

export function RollCounts({
  asked,
  onAsk,
}: {
  readonly asked: Asked
  readonly onAsk: (more: Asked) => void
}) {
  const { data } = useQuery({
    queryKey: ['roll-counts', asked],
    queryFn: () => read(api.GET('/intake/roll/counts', { params: { query: queryOf(asked) } })),
    refetchInterval: countEveryMs,
  })
  if (data === undefined) return <p className="roll-total" aria-hidden="true" />
  const { total, atLeast, byStatus, byClass } = data
  return (
    <div className="roll-counts">
      <p className="roll-total" role="status">
        {atLeast === true ? '至少' : '共'} <b>{total}</b> 件
      </p>
      {asked.status === undefined && byStatus.length > 1 && (
        <Ways
          label="按状态"
          ways={byStatus.map(({ status, count }) => ({
            key: status,
            name: rollStatusNames[status],
            count,
            narrow: () => onAsk({ status }),
          }))}
        />
      )}
      {asked.class === undefined && byClass.length > 1 && (
        <Ways
          label="按分类"
          ways={byClass.map(({ class: ofClass, count }) =>
            ofClass === undefined
              ? { key: 'none', name: '尚未分类', count }
              : {
                  key: ofClass,
                  name: proposalClassNames[ofClass],
                  count,
                  narrow: () => onAsk({ class: ofClass }),
                },
          )}
        />
      )}
    </div>
  )
}

interface Way {
  readonly key: string
  readonly name: string
  readonly count: number
  /** Absent where nothing can be asked for by it. */
  readonly narrow?: () => void
}

function Ways({ label, ways }: { readonly label: string; readonly ways: readonly Way[] }) {
  return (
    <ul className="roll-ways" aria-label={label}>
      {ways.map(({ key, name, count, narrow }) => (
        <li key={key}>
          {narrow === undefined ? (
            <span className="soft">
              {name} {count}
            </span>
          ) : (
            <Button type="link" size="small" onClick={narrow} aria-label={`只看${name}，${count} 件`}>
              {name} {count}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
