// One act on many proposals at once: the form of the act, asked once, and afterwards a result for each. Nothing is all or
// nothing: what could not be done says why, and the rest is done.
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form } from 'antd'
import { useMemo, useState } from 'react'
import { ActField } from '../acts/act-field.tsx'
import { actOf } from '../acts/catalogue.ts'
import { bodyOf, chosenAnew, fieldsOf, isInBranch, type Values } from '../acts/fields.ts'
import { actWords, contextOf, fieldWords, type PageContext } from '../acts/words.ts'
import type { QueueItem } from '../api/client.ts'
import { send } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import { useBusinessNow } from '../time/time-control.tsx'
import { BulkResults } from './bulk-results.tsx'
import { BulkRows } from './bulk-rows.tsx'
import { classBody, classChoices, knownClasses } from './classes.ts'
import type { BulkResult } from './queries.ts'
import { recordingBars } from './words.ts'

/** What is said of each one, and not of all alike. */
const byRow: readonly string[] = ['secrecy', 'class', 'category']

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
  // C4: what is chosen together need not be of one class.
  const classifies = shown.some((field) => field.name === 'class')
  const choices = useMemo(() => classChoices(context.policy), [context.policy])
  const [classes, setClasses] = useState(() => knownClasses(items))
  const [tried, setTried] = useState(false)
  const missing = classifies ? sent.map(({ id }) => id).filter((id) => classes[id] === undefined) : []
  const command = useMutation({
    mutationFn: async (typed: Values) => {
      const shared = bodyOf(
        shown.filter((field) => !byRow.includes(field.name)),
        typed,
      )
      const rows = sent.map(({ id, version }) => {
        const own = {
          ...(attests ? { secrecy: 'clear' } : {}),
          ...(classifies ? classBody(classes[id] ?? '') : {}),
        }
        return { act: name, id, version, body: { ...shared, ...own } }
      })
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
  if (results !== undefined)
    return (
      <BulkResults
        results={results}
        items={items}
        told={(id) => (classifies ? choices.find(({ value }) => value === classes[id])?.label : undefined)}
        onClose={onClose}
      />
    )
  const finish = (typed: Values) => {
    setTried(true)
    const [first] = missing
    if (first === undefined) command.mutate(typed)
    else document.getElementById(`class-${first}`)?.focus()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      className="act-form"
      initialValues={initial}
      onFinish={finish}
      onValuesChange={(changed: Values) => form.setFieldsValue(chosenAnew(fields, changed))}
      disabled={command.isPending}
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="optional">选填</span>}
        </>
      )}
    >
      <p className="about">
        同一份意见用于下面 {items.length} 件{classifies && '，分类逐件定'}，逐件记录，逐件给出结果。
      </p>
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
        .filter((field) => !byRow.includes(field.name))
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
      <BulkRows
        items={items}
        classifying={
          classifies ? { choices, classes, onChange: setClasses, missing: tried ? missing : [] } : undefined
        }
        attesting={attests ? { attested, onChange: setAttested } : undefined}
      />
      {command.error && <ProblemNotice error={command.error} />}
      {tried && missing.length > 0 && (
        <p className="size-over" role="alert">
          还有 {missing.length} 件没有选分类，选好再办。
        </p>
      )}
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
