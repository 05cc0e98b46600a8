// One act on many proposals at once: the form of the act, asked once, and afterwards a result for each. Nothing is all or
// nothing: what could not be done says why, and the rest is done.
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Form } from 'antd'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { termNames } from '#contracts/terms.ts'
import { ActField } from '../acts/act-field.tsx'
import { actOf } from '../acts/catalogue.ts'
import { bodyOf, chosenAnew, fieldsOf, isInBranch, type Values } from '../acts/fields.ts'
import { actWords, contextOf, fieldWords, type PageContext } from '../acts/words.ts'
import type { QueueItem } from '../api/client.ts'
import { send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import type { BulkResult } from './queries.ts'
import { recordingBars } from './words.ts'

interface Props {
  /** `proposal.first-review` */
  readonly action: string
  readonly items: readonly QueueItem[]
  readonly context: PageContext
  readonly onDone: (done: readonly string[]) => void
  readonly onClose: () => void
}

export function BulkForm({ action, items, context: page, onDone, onClose }: Props) {
  const context = contextOf(page, useBusinessNow())
  const [form] = Form.useForm()
  const [key] = useState(() => crypto.randomUUID())
  const [results, setResults] = useState<readonly BulkResult[]>()
  const act = actOf(action)
  const words = actWords[action] ?? {}
  const fields = useMemo(() => fieldsOf(act?.body ?? {}), [act])
  const [initial] = useState((): Values => words.initial?.(context) ?? {})
  const values: Values = Form.useWatch([], form) ?? initial
  const shown = fields.filter(
    (field) => isInBranch(field, values) && (fieldWords(action, field.name).shown?.(values, context) ?? true),
  )
  // C1 三审一协商: said beforehand, not after the form is filled in.
  const unconsulted =
    action === 'proposal.final-review' && page.policy?.reviewConsultation !== false
      ? items.filter(({ consulted }) => !consulted)
      : []
  const decides =
    action === 'proposal.record-consultation' &&
    page.policy?.consultationByAnother !== false &&
    items.some(({ stage, consulted }) => stage === 'final' && !consulted)
  const name = action.split('.')[1] ?? ''
  // C13: nobody attests for a text that was not read. It is asked for each, and only 未发现涉密 is attested to many.
  const attests = shown.some((field) => field.name === 'secrecy')
  const [attested, setAttested] = useState<readonly string[]>([])
  const sent = attests ? items.filter(({ id }) => attested.includes(id)) : items
  const command = useMutation({
    mutationFn: async (typed: Values) => {
      const body = bodyOf(shown, attests ? { ...typed, secrecy: 'clear' } : typed)
      const rows = sent.map(({ id, version }) => ({ act: name, id, version, body }))
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
      onValuesChange={(changed: Values) => form.setFieldsValue(chosenAnew(fields, changed))}
      disabled={command.isPending}
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="optional">选填</span>}
        </>
      )}
    >
      <p className="about">同一份意见用于下面 {items.length} 件，逐件记录，逐件给出结果。</p>
      {unconsulted.length > 0 && (
        <Alert
          className="notice"
          type="warning"
          showIcon
          title={`${unconsulted.length} 件还没有审查协商记录，作不了立案或不予立案的决定`}
          description={`${unconsulted.map(({ title }) => `《${title}》`).join('、')}。请提案委或审查组的一位先记录审查协商；其余各件照常办理。`}
        />
      )}
      {decides && <Alert className="notice" type="warning" showIcon title={recordingBars} />}
      {shown
        .filter((field) => field.name !== 'secrecy')
        .map((field) => (
          <ActField key={field.name} action={action} field={field} context={context} values={values} />
        ))}
      {attests && (
        <Alert
          className="notice"
          type="info"
          title="涉密筛查：逐件勾选"
          description="勾选一件，就是您确认：已经看过这一件的全文，未发现涉密内容。没有勾选的这次不办；涉密或拿不准的，请单独办理。"
        />
      )}
      <ul className="review-chosen">
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            {...(attests
              ? {
                  attested: attested.includes(item.id),
                  onAttest: (yes: boolean) =>
                    setAttested(yes ? [...attested, item.id] : attested.filter((id) => id !== item.id)),
                }
              : {})}
          />
        ))}
      </ul>
      {command.error && <ProblemNotice error={command.error} />}
      {attests && sent.length > 0 && sent.length < items.length && (
        <p className="soft">还有 {items.length - sent.length} 件没有勾选，这次不办。</p>
      )}
      <div className="form-end">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={command.isPending}
          disabled={sent.length === 0}
        >
          {act.title} {sent.length} 件
        </Button>
      </div>
    </Form>
  )
}

/** One of those chosen: enough to know which it is, the way to its text, and what one attests of it. */
function Row({
  item: { id, title, proposers, suggestions, kind },
  attested,
  onAttest,
}: {
  item: QueueItem
  attested?: boolean
  onAttest?: (yes: boolean) => void
}) {
  return (
    <li>
      <Link to={`/proposals/${id}`} target="_blank">
        {title}
      </Link>
      <span className="soft">
        {proposers.slice(0, 3).join('、')}
        {proposers.length > 3 && `等 ${proposers.length} 人`} · {termNames[kind]} · 建议 {suggestions} 条
      </span>
      {onAttest && (
        <Checkbox
          checked={attested === true}
          onChange={({ target }) => onAttest(target.checked)}
          aria-label={`看过全文，未发现涉密内容：${title}`}
        >
          看过全文，未发现涉密内容
        </Checkbox>
      )}
    </li>
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
              <span className={ok ? 'soft' : 'size-over'}>{ok ? '已记录' : zh}</span>
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
