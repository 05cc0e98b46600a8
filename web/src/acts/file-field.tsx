// One file in a form 盖章页: uploaded first, cited when the form is sent.
import { AttachmentsSlot } from '../drafting/beside-text.tsx'
import type { DraftValues } from '../drafting/values.ts'

type Cited = DraftValues['attachments'][number]

interface Props {
  readonly value?: Cited
  readonly onChange?: (file: Cited | undefined) => void
}

export function FileField({ value, onChange }: Props) {
  return (
    <AttachmentsSlot
      value={value === undefined ? [] : [value]}
      onChange={(files) => onChange?.(files.at(-1))}
      most={1}
    />
  )
}
