// 来件记录: what the unit's system said, and what became of it.
import { Link } from 'react-router'
import { hookStateNames } from '#contracts/terms.ts'
import type { EndpointPage, HookMessage } from '../api/client.ts'
import { Mark } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'
import { messageName, messageNote, messageTones } from './delivery-words.ts'
import { ListedItems } from './listed.tsx'
import { useMessages } from './queries.ts'

const nothing = {
  title: '还没有来件',
  text: '对方系统发来的认领、签收、沟通和答复，会记在这里，连同办理的结果。',
}

export function Messages({ endpoint: { id } }: { endpoint: EndpointPage }) {
  return (
    <ListedItems list={useMessages(id)} nothing={nothing}>
      {(items) => (
        <ul className="told">
          {items.map((one) => (
            <Said key={one.id} one={one} />
          ))}
        </ul>
      )}
    </ListedItems>
  )
}

function Said({ one }: { one: HookMessage }) {
  const { id, receivedAt, state, code } = one
  const note = messageNote(one)
  return (
    <li>
      <div className="told-head">
        <b>{messageName(one)}</b>
        <Mark tone={messageTones[state]}>{hookStateNames[state]}</Mark>
        <span className="soft">{dateTime(receivedAt)}</span>
        {one.case !== undefined && <Link to={`/proposals/${encodeURIComponent(one.case)}`}>看提案</Link>}
      </div>
      {note !== undefined && <p>{note}</p>}
      <p className="soft address">
        编号（webhook-id） {id}
        {code !== undefined && ` · 代码 ${code}`}
      </p>
    </li>
  )
}
