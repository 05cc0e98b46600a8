// What stands beside the text while one writes 写作辅助. An aid is told what is typed at this moment and may lead the writer
// to a place in it. Another aid is a line in one of these tables; its code is loaded when the page is opened.
import type { ComponentType } from 'react'
import type { DraftValues } from './values.ts'

/** A place in the text: a block, a numbered suggestion from 1, characters from and to. */
export interface DraftPlace {
  readonly block: 'title' | 'situation' | 'analysis' | 'suggestions'
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

export interface DraftAid {
  readonly key: string
  readonly title: string
  readonly load: () => Promise<{ readonly default: ComponentType<AidProps> }>
}

export interface DraftTool {
  readonly key: string
  readonly load: () => Promise<{ readonly default: ComponentType<ToolProps> }>
}

export const draftAids: readonly DraftAid[] = [
  { key: 'precheck', title: '预审', load: () => import('../drafting-aids/precheck-panel.tsx') },
  { key: 'similar', title: '相似提案', load: () => import('../similar/similar-panel.tsx') },
]

export const draftTools: readonly DraftTool[] = [
  { key: 'import', load: () => import('../drafting-aids/import-button.tsx') },
]

export const attachmentsField = (): Promise<{ readonly default: ComponentType<FilesProps> }> =>
  import('../drafting-aids/attachments-field.tsx')
