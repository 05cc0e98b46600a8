// What came of an act on many: a result for each, those that were not done first.
import { Alert, Button } from 'antd'
import type { QueueItem } from '../api/client.ts'
import type { BulkResult } from './queries.ts'

interface Props {
  readonly results: readonly BulkResult[]
  readonly items: readonly QueueItem[]
  /** What is told of one that was recorded: its class. */
  readonly told: (id: string) => string | undefined
  readonly onClose: () => void
}

export function BulkResults({ results, items, told, onClose }: Props) {
  const titleOf = (id: string) => items.find((one) => one.id === id)?.title ?? id
  const failed = results.filter(({ done }) => !done)
  const done = results.length - failed.length
  // Chosen, and not sent: nobody attested that nothing in it is secret.
  const left = items.filter(({ id }) => !results.some((one) => one.id === id))
  const notDone = [
    ...(failed.length > 0 ? [`${failed.length} 件没有办成`] : []),
    ...(left.length > 0 ? [`${left.length} 件没有勾选，这次没有办`] : []),
  ]
  return (
    <div aria-live="polite">
      <Alert
        className="notice"
        type={notDone.length === 0 ? 'success' : 'warning'}
        showIcon
        title={notDone.length === 0 ? `${done} 件都已记录` : `${done} 件已记录，${notDone.join('，')}`}
        description={failed.length === 0 ? undefined : '没有办成的没有变动，看过原因后可以单独再办。'}
      />
      <ul className="review-results">
        {results
          .toSorted((a, b) => Number(a.done) - Number(b.done))
          .map(({ id, done: ok, zh }) => (
            <li key={id}>
              <b>{titleOf(id)}</b>
              <span className={ok ? 'soft' : 'size-over'}>
                {ok ? ['已记录', told(id)].filter((one) => one !== undefined).join(' · ') : zh}
              </span>
            </li>
          ))}
        {left.map(({ id, title }) => (
          <li key={id}>
            <b>{title}</b>
            <span className="size-over">没有勾选“看过全文，未发现涉密内容”，这次没有办，还在待审里</span>
          </li>
        ))}
      </ul>
      <div className="form-end">
        <Button type="primary" size="large" onClick={onClose}>
          知道了
        </Button>
      </div>
    </div>
  )
}
