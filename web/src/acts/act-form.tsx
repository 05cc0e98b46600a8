// The one form of every act: its fields come from the API's description, its words from the table beside it.
import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Form } from 'antd'
import { useMemo, useState } from 'react'
import { type Receipt, send } from '../api/client.ts'
import { problemOfError } from '../api/problem.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { refreshAfterAct } from '../api/queries.ts'
import { FilingCheck } from '../drafting/filing-check.tsx'
import { PartnerHints } from '../drafting/partner-hints.tsx'
import { Scan } from '../review/scan.tsx'
import { useBusinessNow } from '../time/time-control.tsx'
import { ActField } from './act-field.tsx'
import type { ActDescription } from './catalogue.ts'
import { bodyOf, chosenAnew, type Field, fieldPath, fieldsOf, isInBranch, type Values } from './fields.ts'
import { forgetTyped, keepTyped, typedBefore } from './typed.ts'
import { type ActContext, actWords, contextOf, fieldWords, type PageContext } from './words.ts'

interface Props {
  readonly act: ActDescription
  readonly context: PageContext
  /** The proposal, and the version that was seen; left out where the act begins something. */
  readonly target?: { readonly id: string; readonly version?: number }
  readonly submit?: string
  readonly onDone: (receipt: Receipt) => void
}

/** Where somebody attests that nothing in a text is secret, or that something is (C13). */
const attesting: readonly string[] = ['proposal.first-review', 'proposal.screen']

/** Stands for whatever version the page shows now. */
const latest = 'latest'

export function ActForm({ act, context: page, target, submit, onDone }: Props) {
  const context = contextOf(page, useBusinessNow())
  const { message } = App.useApp()
  const [form] = Form.useForm()
  const words = actWords[act.action] ?? {}
  const lacks = words.lacks?.(context)
  const fields = useMemo(() => fieldsOf(act.body), [act])
  // One intention, one key: whatever is sent again from this form is never done twice.
  const [key] = useState(() => crypto.randomUUID())
  // The version that was on the page when the form was opened; a newer one only when the person asks to see it.
  const [seen, setSeen] = useState<number | typeof latest | undefined>(target?.version)
  const storageKey = [context.person.id, act.action, target?.id ?? 'new'].join('/')
  const [kept] = useState(() => typedBefore(storageKey))
  const [restored, setRestored] = useState(kept !== undefined)
  const [offered] = useState((): Values => ({ ...words.initial?.(context), ...context.given }))
  // What is not asked comes from the page, whatever was typed on another one.
  const [initial] = useState((): Values => ({ ...offered, ...kept, ...hiddenOf(act.action, offered) }))
  const values: Values = Form.useWatch([], form) ?? initial
  const shown = fields.filter((field) => isShown(act.action, field, values, context))

  const command = useMutation({
    mutationFn: (typed: Values) =>
      send({
        path: act.path.replace('{id}', target?.id ?? ''),
        body: bodyOf(words.onlyChanges === true ? changedIn(shown, typed, offered) : shown, typed),
        key,
        ...(seen === undefined ? {} : { version: seen === latest ? (target?.version ?? 0) : seen }),
      }),
    onSuccess: async (receipt) => {
      forgetTyped(storageKey)
      void message.success(words.done ?? `${act.title}已完成`)
      await refreshAfterAct()
      onDone(receipt)
    },
    onError: (error) => {
      const { errors } = problemOfError(error)
      const first = errors[0]
      form.setFields(errors.map(({ path, zh }) => ({ name: fieldPath(path), errors: [zh] })))
      if (first) form.scrollToField(fieldPath(first.path), { block: 'center' })
    },
  })
  const about = typeof words.about === 'function' ? words.about(context) : words.about
  const startOver = () => {
    setRestored(false)
    forgetTyped(storageKey)
    form.setFieldsValue({
      ...Object.fromEntries(fields.map(({ name }) => [name, undefined])),
      ...words.initial?.(context),
    })
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={(typed: Values) => command.mutate(typed)}
      onValuesChange={(changed: Values, all: Values) => {
        const anew = chosenAnew(fields, changed)
        form.setFieldsValue(anew)
        keepTyped(storageKey, { ...all, ...anew })
      }}
      scrollToFirstError={{ block: 'center' }}
      disabled={command.isPending}
      className="act-form"
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="optional">选填</span>}
        </>
      )}
    >
      {about !== undefined && <p className="about">{about}</p>}
      {lacks !== undefined && <Alert className="notice" role="note" type="warning" showIcon title={lacks} />}
      {act.action === 'proposal.file' && context.parts.proposal && (
        <FilingCheck proposal={context.parts.proposal} />
      )}
      {attesting.includes(act.action) && context.parts.proposal && <Scan proposal={context.parts.proposal} />}
      {restored && (
        <p className="restored">
          已恢复您上次没有提交的内容。
          <Button type="link" onClick={startOver}>
            清空重填
          </Button>
        </p>
      )}
      {act.action === 'proposal.invite' && (
        <PartnerHints
          chosen={(values.members as string[] | undefined) ?? []}
          onChoose={(id) => form.setFieldValue('members', [...((values.members as string[]) ?? []), id])}
        />
      )}
      {shown.map((field) => (
        <ActField key={field.name} action={act.action} field={field} context={context} values={values} />
      ))}
      {command.error && (
        <ProblemNotice
          error={command.error}
          onRefresh={() => {
            if (target) setSeen(latest)
            command.reset()
          }}
        />
      )}
      <div className="form-end">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={command.isPending}
          disabled={command.isPending || words.barred?.(context.parts) !== undefined}
          danger={words.danger === true}
        >
          {submit ?? act.title}
        </Button>
      </div>
    </Form>
  )
}

function hiddenOf(action: string, offered: Values): Values {
  return Object.fromEntries(
    Object.entries(offered).filter(([name]) => fieldWords(action, name).hidden === true),
  )
}

/** What is no longer as the form offered it. */
function changedIn(fields: readonly Field[], typed: Values, offered: Values): readonly Field[] {
  return fields.filter(({ name }) => JSON.stringify(typed[name]) !== JSON.stringify(offered[name]))
}

function isShown(action: string, field: Field, values: Values, context: ActContext): boolean {
  return isInBranch(field, values) && (fieldWords(action, field.name).shown?.(values, context) ?? true)
}
