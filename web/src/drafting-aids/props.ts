// What the drafting aids are told by the page they stand on, and what they tell it.
import type { Attachment } from '#contracts/files.ts'

/** What stands in the form now. */
export interface Written {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
}

/** What stands beside the text and has bounds of its own. */
export interface Beside {
  /** Absent: not chosen yet. */
  readonly consentPublic?: boolean
  readonly consentReason: string
  readonly attachments: readonly Attachment[]
}

/** A place in the form: a block, a numbered suggestion from 1, characters from and to. */
export interface Place {
  readonly block: keyof Written | 'consent' | 'attachments'
  readonly suggestion?: number
  readonly from?: number
  readonly to?: number
}

/** Beside the text. */
export interface PrecheckProps {
  readonly values: Written & Beside
  /** Focuses the field and selects the range. */
  readonly onJump: (place: Place) => void
  /** How many findings there are now. */
  readonly onCount?: (count: number) => void
}

/** Above the text. */
export interface ImportProps {
  readonly values: Written
  readonly onFill: (draft: {
    readonly title: string
    readonly situation: string
    readonly analysis: string
    readonly suggestions: string[]
  }) => void
}

/** Among the fields. */
export interface FilesProps {
  readonly value: readonly Attachment[]
  readonly onChange: (files: Attachment[]) => void
  /** Fewer than the level allows: one for a sealed page. */
  readonly most?: number
}
