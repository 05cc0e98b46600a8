// What an aid beside the text, a tool above it and the field for files are handed (the tables are in aids.ts).
import type { DraftValues } from './values.ts'

/** A place in the form: a block, a numbered suggestion from 1, characters from and to. */
export interface DraftPlace {
  readonly block: 'title' | 'situation' | 'analysis' | 'suggestions' | 'consent' | 'attachments'
  readonly suggestion?: number
  readonly from?: number
  readonly to?: number
}

/** Beside the text: what is typed, as it changes. */
export interface AidProps {
  readonly values: DraftValues
  /** Of a proposal that is there already. */
  readonly proposalId?: string
  readonly onJump: (place: DraftPlace) => void
  /** How much it has to show now, for the line under the text. */
  readonly onCount?: (count: number) => void
}

/** Above the text: fills blocks in. */
export interface ToolProps {
  readonly values: DraftValues
  readonly onFill: (patch: Partial<DraftValues>) => void
}

/** 附件: the files a draft cites. */
export interface FilesProps {
  readonly value: DraftValues['attachments']
  readonly onChange: (files: DraftValues['attachments']) => void
  /** How many at most, where not as many as the policy says. */
  readonly most?: number
}
