// One field of a form: its label, its rules in words, and the control that its kind asks for.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd'
import { type Field, type FieldKind, longFrom, type Values } from './fields.ts'
import { FileField } from './file-field.tsx'
import { Rows } from './rows.tsx'
import { rulesOf } from './rules.ts'
import { type ActContext, codeName, type FieldWords, fieldWords, type Option, unitOption } from './words.ts'

interface Props {
  readonly action: string
  readonly field: Field
  readonly context: ActContext
  /** What is typed so far. */
  readonly values: Values
}

/** The contract writes brackets as code does; a page writes them as Chinese does. */
const fullWidth = (title: string) => title.replaceAll('(', '（').replaceAll(')', '）')

/** Up to how many options all of them are shown at once. */
const radiosUpTo = 5

export function ActField({ action, field, context, values }: Props) {
  const words = fieldWords(action, field.name)
  const title = fullWidth(words.title ?? field.title)
  const required = field.required || words.required === true
  const what = within(field.what, words.most?.(context))
  const warning = words.warning?.(values)
  const extra =
    warning === undefined ? (
      words.hint
    ) : (
      <span role="status" className="field-warning">
        {warning}
      </span>
    )
  const label = { label: title, required, ...(extra === undefined ? {} : { extra }) }
  if (words.hidden === true) {
    return (
      <Form.Item name={field.name} hidden>
        <Input />
      </Form.Item>
    )
  }
  if (what.kind === 'texts' && words.options === undefined) {
    return (
      <Form.Item {...label}>
        <Texts name={field.name} what={what} />
      </Form.Item>
    )
  }
  if (what.kind === 'rows') {
    return (
      <Form.Item {...label}>
        <Rows name={field.name} what={what} context={context} words={words.rows ?? {}} />
      </Form.Item>
    )
  }
  return (
    <Form.Item name={field.name} {...label} rules={rulesOf(what, title, required)}>
      {controlOf(what, words, optionsOf(action, field, words, context, values))}
    </Form.Item>
  )
}

const within = (what: FieldKind, most: number | undefined): FieldKind =>
  what.kind === 'text' && most !== undefined ? { ...what, max: Math.min(what.max ?? most, most) } : what

function optionsOf(
  action: string,
  { name, what }: Field,
  { options }: FieldWords,
  context: ActContext,
  values: Values,
): readonly Option[] {
  if (options !== undefined) return options(context, values)
  switch (what.kind) {
    case 'choice':
    case 'choices':
      return what.options.map((value) => ({ value, label: codeName(action, name, value) }))
    case 'unit':
    case 'units':
      return context.units.map(unitOption)
    case 'members':
      return context.members.map(({ id, name, sector }) => ({ value: id, label: name, note: sector }))
    case 'reasons':
      return (context.reasons ?? [])
        .filter((one) => !one.retired)
        .map(({ code, text }) => ({ value: code, label: text }))
    default:
      return []
  }
}

function controlOf(
  what: FieldKind,
  { placeholder, oneLine, yes, no }: FieldWords,
  options: readonly Option[],
) {
  switch (what.kind) {
    case 'text':
      if (options.length > 0)
        return <Picker options={options} placeholder={placeholder ?? '输入名称查找'} clearable />
      if (oneLine) return <Input placeholder={placeholder} spellCheck={false} />
      return <Text max={what.max} placeholder={placeholder} />
    case 'instant':
      return <Input type="datetime-local" className="instant" />
    case 'yes-no':
      return (
        <Radio.Group
          options={[
            { value: true, label: yes ?? '是' },
            { value: false, label: no ?? '否' },
          ]}
        />
      )
    case 'date':
      return <Input type="date" className="day" />
    case 'number':
      if (options.length > 0) return <Choice options={options} />
      return <InputNumber {...(what.min === undefined ? {} : { min: what.min })} />
    case 'choice':
      return <Choice options={options} />
    case 'unit':
      return <Picker options={options} placeholder="按名称或职能查找单位" />
    case 'units':
      return <Picker options={options} placeholder="按名称或职能查找单位" most={what.most} many />
    case 'members':
      return <Picker options={options} placeholder="按姓名或界别查找委员" most={what.most} many />
    case 'choices':
      return <Checkbox.Group className="choices" options={[...options]} />
    case 'names':
      return <Names most={what.most} />
    // Codes that the form knows the names of.
    case 'texts':
      return <Picker options={options} placeholder="可选多项" many />
    case 'reasons':
      return <Picker options={options} placeholder="可选多项" many />
    case 'file':
      return <FileField />
    default:
      return null
  }
}

interface Control<Value> {
  readonly id?: string
  readonly value?: Value
  readonly onChange?: (value: Value) => void
}

type TextProps = Control<never> & {
  readonly max?: number | undefined
  readonly placeholder?: string | undefined
}

function Text({ max, placeholder, ...control }: TextProps) {
  const limit = {
    ...(max === undefined ? {} : { maxLength: max, showCount: true }),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
  if (max !== undefined && max <= longFrom) return <Input {...control} {...(limit as object)} />
  const rows = max !== undefined && max > 1000 ? 5 : 3
  return <Input.TextArea {...control} {...(limit as object)} autoSize={{ minRows: rows, maxRows: 18 }} />
}

function Choice({ options, ...control }: Control<string | number> & { options: readonly Option[] }) {
  if (options.length > radiosUpTo) {
    return (
      <Select
        {...control}
        options={options.map(({ value, label }) => ({ value, label }))}
        placeholder="请选择"
      />
    )
  }
  return (
    <Radio.Group
      {...(control as object)}
      onChange={(event) => control.onChange?.(event.target.value)}
      className={options.some(({ note }) => note) ? 'choices-noted' : ''}
      options={options.map(({ value, label, note }) => ({
        value,
        label: note ? (
          <>
            {label} <span className="soft">{note}</span>
          </>
        ) : (
          label
        ),
      }))}
    />
  )
}

type PickerProps = Control<string | string[]> & {
  readonly options: readonly Option[]
  readonly placeholder: string
  readonly most?: number | undefined
  readonly many?: true
  readonly clearable?: true
}

/** Searches names and what is said about them: a unit is found by its duties. */
function Picker({ options, placeholder, most, many, clearable = undefined, ...control }: PickerProps) {
  return (
    <Select
      {...(control as object)}
      allowClear={clearable === true}
      {...(many ? { mode: 'multiple' as const } : {})}
      {...(most === undefined ? {} : { maxCount: most })}
      showSearch={{
        filterOption: (word, option) => `${option?.label ?? ''}${option?.note ?? ''}`.includes(word.trim()),
      }}
      placeholder={placeholder}
      options={options.map((option) => ({ ...option }))}
      optionRender={({ data }) => (
        <div className="picked">
          {data.label}
          {data.note ? <small>{data.note}</small> : null}
        </div>
      )}
      notFoundContent="没有找到，换个词试试。"
    />
  )
}

type NamesProps = Control<string[]> & { readonly most?: number | undefined }

/** Names as one types or pastes them: 张三、李四. */
function Names({ most, ...control }: NamesProps) {
  return (
    <Select
      {...(control as object)}
      mode="tags"
      open={false}
      suffixIcon={null}
      tokenSeparators={['、', '，', ',', '；', ';', ' ', '\n']}
      {...(most === undefined ? {} : { maxCount: most })}
      placeholder="姓名，用顿号隔开，可整段粘贴"
    />
  )
}

type TextsProps = { readonly name: string; readonly what: Extract<FieldKind, { kind: 'texts' }> }

/** 建议(逐条): as many texts as are needed, numbered. */
function Texts({ name, what: { itemTitle, least, most, max } }: TextsProps) {
  return (
    <Form.List name={name}>
      {(items, { add, remove }) => (
        <>
          {items.map(({ key, name: at }, index) => (
            <div key={key} className="numbered">
              <b aria-hidden="true">{index + 1}</b>
              <Form.Item
                name={at}
                rules={rulesOf(
                  { kind: 'text', min: 1, ...(max === undefined ? {} : { max }) },
                  `第${index + 1}条${itemTitle}`,
                  true,
                )}
              >
                <Text max={max} placeholder={`第 ${index + 1} 条${itemTitle}`} />
              </Form.Item>
              {items.length > Math.max(least, 1) && (
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={`删去第 ${index + 1} 条`}
                  onClick={() => remove(at)}
                />
              )}
            </div>
          ))}
          {(most === undefined || items.length < most) && (
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add('')}>
              再加一条{itemTitle}
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}
