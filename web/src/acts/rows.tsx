// A list of small forms in a form. 逐条答复 has one row for each suggestion, with the suggestion above it; other lists grow
// and shrink as needed.
import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber, Radio } from 'antd'
import type { Field, FieldKind } from './fields.ts'
import { rulesOf } from './rules.ts'
import { type ActContext, type FieldWords, termName } from './words.ts'

interface Props {
  readonly name: string
  readonly what: Extract<FieldKind, { kind: 'rows' }>
  readonly context: ActContext
  readonly words: NonNullable<FieldWords['rows']>
}

/** The field that ties a row to a suggestion of the proposal. */
const ties = 'suggestion'

export function Rows({ name, what: { fields, least, most }, context, words }: Props) {
  const suggestions = context.parts.caseFile?.suggestions ?? []
  const tied = fields.some((field) => field.name === ties)
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name: at }) => (
            <div key={key} className="answer-row">
              {tied && (
                <blockquote>
                  <b>建议 {suggestions[at]?.number}</b> {suggestions[at]?.text}
                </blockquote>
              )}
              {fields.map((field) =>
                field.name === ties ? (
                  <Form.Item key={ties} name={[at, ties]} hidden>
                    <Input />
                  </Form.Item>
                ) : (
                  <RowField key={field.name} at={at} field={field} words={words[field.name] ?? {}} />
                ),
              )}
              {!tied && rows.length > least && <Button onClick={() => remove(at)}>删去这一项</Button>}
            </div>
          ))}
          {!tied && (most === undefined || rows.length < most) && (
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add(rowBegun(fields))}>
              再加一项
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}

/** What a new row says before anything is typed: the plain no. */
const rowBegun = (fields: readonly Field[]) =>
  Object.fromEntries(fields.flatMap(({ name, what }) => (what.kind === 'yes-no' ? [[name, false]] : [])))

/** Up to how many characters one line is enough. */
const shortUpTo = 120

interface RowFieldProps {
  readonly at: number
  readonly field: Field
  readonly words: Pick<FieldWords, 'title' | 'placeholder' | 'yes' | 'no'>
}

function RowField({ at, field: { name, title, required, what }, words }: RowFieldProps) {
  const label = words.title ?? title
  return (
    <Form.Item name={[at, name]} label={label} required={required} rules={rulesOf(what, label, required)}>
      {rowControl(what, words)}
    </Form.Item>
  )
}

function rowControl(what: FieldKind, { placeholder, yes = '是', no = '否' }: RowFieldProps['words']) {
  const hint = placeholder === undefined ? {} : { placeholder }
  switch (what.kind) {
    case 'choice':
      return <Radio.Group options={what.options.map((value) => ({ value, label: termName(value) }))} />
    case 'yes-no':
      return (
        <Radio.Group
          options={[
            { value: false, label: no },
            { value: true, label: yes },
          ]}
        />
      )
    case 'number':
      return <InputNumber {...(what.min === undefined ? {} : { min: what.min })} />
    case 'date':
      return <Input type="date" className="day" />
    default: {
      const max = what.kind === 'text' ? what.max : undefined
      const limit = max === undefined ? hint : { ...hint, maxLength: max, showCount: true }
      return max !== undefined && max <= shortUpTo ? (
        <Input {...limit} />
      ) : (
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} {...limit} />
      )
    }
  }
}
