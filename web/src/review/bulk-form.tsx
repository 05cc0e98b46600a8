// One act on many proposals at once: the form of the act, asked once, and afterwards a result for each. Nothing is all or
// nothing: what could not be done says why, and the rest is done.
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form } from 'antd'
import { useMemo, useState } from 'react'
import { ActField } from '../acts/act-field.tsx'
import { actOf } from '../acts/catalogue.ts'
import { bodyOf, fieldsOf, isInBranch, type Values } from '../acts/fields.ts'
import { type ActContext, actWords, fieldWords } from '../acts/words.ts'
import type { QueueItem } from '../api/client.ts'
import { send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import type { BulkResult } from './queries.ts'

interface Props {
  /** `proposal.first-review` */
  readonly action: string
  readonly items: readonly QueueItem[]
  readonly context: ActContext
  readonly onDone: (done: readonly string[]) => void
  readonly onClose: () => void
}

export function BulkForm({ action, items, context, onDone, onClose }: Props) {
  const [form] = Form.useForm()
  const [key] = useState(() => crypto.randomUUID())
  const [results, setResults] = useState<readonly BulkResult[]>()
  const act = actOf(action)
  const words = actWords[action] ?? {}
  const fields = useMemo(() => fieldsOf(act?.body ?? {}), [act])
  const [initial] = useState((): Values => words.initial?.(context) ?? {})
  const values: Values = Form.useWatch([], form) ?? initial
  const shown = fields.filter(
    (field) => isInBranch(field, values) && (fieldWords(action, field.name).shown?.(values) ?? true),
  )
  const name = action.split('.')[1] ?? ''
  const command = useMutation({
    mutationFn: async (typed: Values) => {
      const body = bodyOf(shown, typed)
      const rows = items.map(({ id }) => ({ act: name, id, body }))
      const answer: unknown = await send({ path: '/intake/reviews', body: { rows }, key })
      return (answer as { rows: BulkResult[] }).rows
    },
    onSuccess: (rows) => {
      setResults(rows)
      void refreshAfterAct()
      onDone(rows.filter(({ done }) => done).map(({ id }) => id))
    },
  })
  if (act === undefined) return null
  if (results !== undefined) return <Results results={results} items={items} onClose={onClose} />
  return (
    <Form
      form={form}
      layout="vertical"
      className="act-form"
      initialValues={initial}
      onFinish={(typed: Values) => command.mutate(typed)}
      disabled={command.isPending}
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="optional">选填</span>}
        </>
      )}
    >
      <p className="about">同一份意见用于下面 {items.length} 件，逐件记录，逐件给出结果。</p>
      <ul className="review-chosen">
        {items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {shown.map((field) => (
        <ActField key={field.name} action={action} field={field} context={context} />
      ))}
      {command.error && <ProblemNotice error={command.error} />}
      <div className="form-end">
        <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
          {act.title} {items.length} 件
        </Button>
      </div>
    </Form>
  )
}

function Results({
  results,
  items,
  onClose,
}: {
  results: readonly BulkResult[]
  items: readonly QueueItem[]
  onClose: () => void
}) {
  const titleOf = (id: string) => items.find((one) => one.id === id)?.title ?? id
  const failed = results.filter(({ done }) => !done)
  const done = results.length - failed.length
  return (
    <div aria-live="polite">
      <Alert
        className="notice"
        type={failed.length === 0 ? 'success' : 'warning'}
        showIcon
        title={failed.length === 0 ? `${done} 件都已记录` : `${done} 件已记录，${failed.length} 件没有办成`}
        description={failed.length === 0 ? undefined : '没有办成的没有变动，看过原因后可以单独再办。'}
      />
      <ul className="review-results">
        {results
          .toSorted((a, b) => Number(a.done) - Number(b.done))
          .map(({ id, done: ok, zh }) => (
            <li key={id}>
              <b>{titleOf(id)}</b>
              <span className={ok ? 'soft' : 'size-over'}>{ok ? '已记录' : zh}</span>
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
