// What else a draft says beside its text: units thought of, what it came of, consent, whether others may second it.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Radio, Select } from 'antd'
import { useId, useState } from 'react'
import { ceilings } from '#contracts/ceilings.ts'
import { originKindNames } from '#contracts/provenance.ts'
import { useUnits } from '../api/queries.ts'
import { fieldId } from './text-blocks.tsx'
import { type DraftValues, lengthOf } from './values.ts'

interface Props {
  readonly values: DraftValues
  readonly onChange: (patch: Partial<DraftValues>) => void
}

const mostUnits = 5

export function IntendedUnits({ values, onChange }: Props) {
  return (
    <>
      <UnitsField
        label="意向主办单位"
        value={values.suggestedUnits}
        taken={values.suggestedCoUnits}
        onChange={(suggestedUnits) => onChange({ suggestedUnits })}
      />
      <UnitsField
        label="意向会办单位"
        hint="一个单位只选一次，或主办，或会办。供审查和交办时参考，最终由交办单位按职能确定。"
        value={values.suggestedCoUnits}
        taken={values.suggestedUnits}
        onChange={(suggestedCoUnits) => onChange({ suggestedCoUnits })}
      />
    </>
  )
}

function UnitsField({
  label,
  hint,
  value,
  taken,
  onChange,
}: {
  label: string
  hint?: string
  value: readonly string[]
  /** Chosen in the other field: what stands in both, from a text kept before, can be taken out here. */
  taken: readonly string[]
  onChange: (codes: string[]) => void
}) {
  const units = useUnits()
  const id = useId()
  return (
    <div className="draft-field">
      <label htmlFor={id}>
        {label}
        <span className="optional">选填</span>
      </label>
      <Select
        id={id}
        mode="multiple"
        maxCount={mostUnits}
        value={[...value]}
        onChange={onChange}
        showSearch={{
          filterOption: (word, option) =>
            `${option?.label ?? ''}${option?.duties ?? ''}`.includes(word.trim()),
        }}
        placeholder="按名称或职能查找单位"
        options={units.map(({ code, name, duties }) => ({
          value: code,
          label: name,
          duties,
          disabled: taken.includes(code) && !value.includes(code),
        }))}
        notFoundContent="没有找到，换个词试试。"
      />
      {hint !== undefined && <span className="soft">{hint}</span>}
    </div>
  )
}

/** Reports and speeches that are kept elsewhere are named by title (A24); what has an id came with the draft. */
const typedKinds = ['research', 'speech'] as const

export function Origins({ values: { origins }, onChange }: Props) {
  const [kind, setKind] = useState<(typeof typedKinds)[number]>('research')
  const [title, setTitle] = useState('')
  const id = useId()
  const add = () => {
    if (title.trim() === '') return
    onChange({ origins: [...origins, { kind, title: title.trim() }] })
    setTitle('')
  }
  return (
    <div className="draft-field">
      <label htmlFor={id}>
        来源<span className="optional">选填</span>
      </label>
      {origins.length > 0 && (
        <ul className="draft-origins">
          {origins.map((one, index) => (
            <li key={`${one.kind}/${one.id ?? one.title}`}>
              <span>
                <span className="soft">{originKindNames[one.kind]}</span> {one.title}
              </span>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`删去来源 ${one.title}`}
                onClick={() => onChange({ origins: origins.filter((_one, at) => at !== index) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="draft-origin-new">
        <Select
          aria-label="来源类别"
          value={kind}
          onChange={setKind}
          options={typedKinds.map((value) => ({ value, label: originKindNames[value] }))}
        />
        <Input
          id={id}
          value={title}
          maxLength={200}
          placeholder="由哪份报告或发言转化而来，写题目"
          onChange={(event) => setTitle(event.target.value)}
          onPressEnter={add}
        />
        <Button icon={<PlusOutlined aria-hidden />} onClick={add} disabled={title.trim() === ''}>
          加上
        </Button>
      </div>
      <span className="soft">把报告或发言的文字贴进上面的情况、分析、建议，再改成提案。</span>
    </div>
  )
}

/** B7: chosen by who proposes. Neither is set beforehand, and a draft may leave it open until it is filed. */
export function Consent({ values, most, onChange }: Props & { readonly most: number }) {
  const { consentPublic } = values
  const aboutId = useId()
  // What leads here leads to what is still to be filled in.
  const [choiceId, reasonId] =
    consentPublic === false ? [undefined, fieldId('consent')] : [fieldId('consent'), undefined]
  return (
    <section className="draft-consent" aria-label="公开">
      <fieldset className="draft-field" aria-describedby={aboutId}>
        <legend id={choiceId} tabIndex={-1}>
          是否同意公开
        </legend>
        <p className="soft" id={aboutId}>
          同意的，立案以后向社会公开提案内容和提案者姓名；不同意的，写一句原因，就不公开。
        </p>
        <Radio.Group
          value={consentPublic}
          onChange={(event) => onChange({ consentPublic: event.target.value })}
          options={[
            { value: true, label: '同意公开' },
            { value: false, label: '不同意公开' },
          ]}
        />
        {consentPublic === undefined && <p className="soft">还没有选。存草稿可以先空着，提交以前要选好。</p>}
      </fieldset>
      {consentPublic === false && (
        <div className="draft-field">
          <label htmlFor={reasonId}>不公开的原因</label>
          <Input
            id={reasonId}
            value={values.consentReason}
            maxLength={ceilings.line}
            count={{ show: true, max: most, strategy: lengthOf }}
            required
            placeholder="如：涉及个案、商业秘密"
            onChange={(event) => onChange({ consentReason: event.target.value })}
          />
        </div>
      )}
    </section>
  )
}

export function Seconding({ values, onChange }: Props) {
  return (
    <fieldset className="draft-field">
      <legend>可否附议</legend>
      <Radio.Group
        value={values.openToSeconding}
        onChange={(event) => onChange({ openToSeconding: event.target.value })}
        options={[
          { value: true, label: '欢迎附议' },
          { value: false, label: '不接受附议' },
        ]}
      />
    </fieldset>
  )
}
