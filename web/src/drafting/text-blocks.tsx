// The three blocks 情况、分析、建议, each with its own count. Suggestions are numbered, moved and taken out one by one.
import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useId } from 'react'
import { ceilings } from '#contracts/ceilings.ts'
import { type Lengths, lengthOf, sharesOf } from './values.ts'

interface BlockProps {
  readonly name: 'situation' | 'analysis'
  readonly title: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Where the writer is led to: the field of a block, or of one suggestion. */
export const fieldId = (block: string, suggestion?: number) =>
  suggestion === undefined ? `draft-${block}` : `draft-${block}-${suggestion}`

export function TextBlock({ name, title, hint, value, onChange }: BlockProps) {
  const hintId = useId()
  return (
    <section className="draft-block">
      <BlockHead htmlFor={fieldId(name)} title={title} count={lengthOf(value)} />
      <Input.TextArea
        id={fieldId(name)}
        aria-describedby={hintId}
        value={value}
        maxLength={ceilings.text}
        onChange={(event) => onChange(event.target.value)}
        autoSize={{ minRows: 5, maxRows: 22 }}
      />
      <p className="soft" id={hintId}>
        {hint}
      </p>
    </section>
  )
}

function BlockHead({ htmlFor, title, count }: { htmlFor: string; title: string; count: number }) {
  return (
    <div className="draft-block-head">
      <label htmlFor={htmlFor}>{title}</label>
      <span className="soft">{count} 字</span>
    </div>
  )
}

interface SuggestionsProps {
  readonly value: readonly string[]
  readonly most: number
  readonly onChange: (value: string[]) => void
}

export function SuggestionsBlock({ value, most, onChange }: SuggestionsProps) {
  const replace = (index: number, text: string) =>
    onChange(value.map((one, at) => (at === index ? text : one)))
  const remove = (index: number) => onChange(value.filter((_one, at) => at !== index))
  const raise = (index: number) => {
    const next = [...value]
    next.splice(index - 1, 0, ...next.splice(index, 1))
    onChange(next)
  }
  const add = () => {
    onChange([...value, ''])
    const id = fieldId('suggestions', value.length + 1)
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  const count = value.reduce((sum, one) => sum + lengthOf(one), 0)
  return (
    <section className="draft-block">
      <BlockHead htmlFor={fieldId('suggestions', 1)} title="建议" count={count} />
      <p className="soft">一条建议写一件事：请谁来做、做什么。承办单位会逐条答复。</p>
      <ol className="draft-suggestions">
        {value.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a suggestion is its number; it has no other name
          <li key={index}>
            <b aria-hidden="true">{index + 1}</b>
            <Input.TextArea
              id={fieldId('suggestions', index + 1)}
              aria-label={`第 ${index + 1} 条建议`}
              placeholder={`第 ${index + 1} 条建议`}
              value={text}
              maxLength={ceilings.text}
              onChange={(event) => replace(index, event.target.value)}
              autoSize={{ minRows: 2, maxRows: 12 }}
            />
            <span className="draft-suggestion-acts">
              <Button
                type="text"
                icon={<ArrowUpOutlined aria-hidden />}
                aria-label={`第 ${index + 1} 条上移`}
                disabled={index === 0}
                onClick={() => raise(index)}
              />
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`删去第 ${index + 1} 条`}
                disabled={value.length === 1}
                onClick={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      {value.length < most && (
        <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={add}>
          再加一条建议
        </Button>
      )}
    </section>
  )
}

/** How much of the text tells, explains and suggests (B8 江苏: 情况分析占比、建议内容占比). */
export function Proportion({ lengths, most }: { lengths: Lengths; most: number }) {
  const shares = sharesOf(lengths)
  const { total } = lengths
  return (
    <div className="draft-proportion">
      <p className={total > most ? 'size size-over' : 'size'}>
        案由与正文合计 {total} / {most} 字{total > most && `，超出 ${total - most} 字，请精简`}
      </p>
      {shares && (
        <>
          <div className="draft-bar" aria-hidden="true">
            <span className="draft-bar-situation" style={{ flexGrow: shares.situation }} />
            <span className="draft-bar-analysis" style={{ flexGrow: shares.analysis }} />
            <span className="draft-bar-suggestions" style={{ flexGrow: shares.suggestions }} />
          </div>
          <p className="soft draft-legend">
            <span className="draft-bar-situation" aria-hidden="true" />
            情况 {shares.situation}%
            <span className="draft-bar-analysis" aria-hidden="true" />
            分析 {shares.analysis}%
            <span className="draft-bar-suggestions" aria-hidden="true" />
            建议 {shares.suggestions}%
          </p>
        </>
      )}
    </div>
  )
}
