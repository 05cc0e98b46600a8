// The limits of the contract in words, said on the form before the server has to.
import type { Rule } from 'antd/es/form'
import type { FieldKind } from './fields.ts'

export function rulesOf(what: FieldKind, title: string, required: boolean): Rule[] {
  const verb = ['text', 'number', 'instant', 'names'].includes(what.kind) ? '填写' : '选择'
  const rules: Rule[] = required ? [{ required: true, message: `请${verb}${title}。` }] : []
  if (what.kind === 'text') {
    if (required) rules.push({ whitespace: true, message: `请填写${title}。` })
    if (what.min > 1) rules.push({ min: what.min, message: `至少 ${what.min} 个字。` })
    if (what.max !== undefined) rules.push({ max: what.max, message: `最多 ${what.max} 个字。` })
  }
  return rules
}
