// A list of small forms in a form. 逐条答复 has one row for each suggestion, with the suggestion above it; other lists grow
// and shrink as needed.
import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Radio } from 'antd'
import type { Field, FieldKind } from './fields.ts'
import { rulesOf } from './rules.ts'
import { type ActContext, termName } from './words.ts'

interface Props {
  readonly name: string
  readonly what: Extract<FieldKind, { kind: 'rows' }>
  readonly context: ActContext
}

/** The field that ties a row to a suggestion of the proposal. */
const ties = 'suggestion'

export function Rows({ name, what: { fields, least, most }, context }: Props) {
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
                  <RowField key={field.name} at={at} field={field} />
                ),
              )}
              {!tied && rows.length > least && <Button onClick={() => remove(at)}>删去这一项</Button>}
            </div>
          ))}
          {!tied && (most === undefined || rows.length < most) && (
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              再加一项
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}

function RowField({ at, field: { name, title, required, what } }: { at: number; field: Field }) {
  return (
    <Form.Item name={[at, name]} label={title} required={required} rules={rulesOf(what, title, required)}>
      {what.kind === 'choice' ? (
        <Radio.Group options={what.options.map((value) => ({ value, label: termName(value) }))} />
      ) : (
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 14 }}
          {...(what.kind === 'text' && what.max !== undefined
            ? { maxLength: what.max, showCount: true }
            : {})}
        />
      )}
    </Form.Item>
  )
}
