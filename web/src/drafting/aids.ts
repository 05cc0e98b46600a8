// What stands beside the text while one writes 写作辅助. An aid is told what is typed at this moment and may lead the writer
// to a place in it. Another aid is a line in one of these tables; its code is loaded when the page is opened.
import type { ComponentType } from 'react'
import type { AidProps, FilesProps, ToolProps } from './aid-props.ts'

export interface DraftAid {
  readonly key: string
  readonly title: string
  /** In the line under the text. */
  readonly short: string
  readonly load: () => Promise<{ readonly default: ComponentType<AidProps> }>
}

export interface DraftTool {
  readonly key: string
  readonly load: () => Promise<{ readonly default: ComponentType<ToolProps> }>
}

export const draftAids: readonly DraftAid[] = [
  {
    key: 'precheck',
    title: '预审',
    short: '预审',
    load: () => import('../drafting-aids/precheck-panel.tsx'),
  },
  { key: 'similar', title: '相似提案', short: '相似', load: () => import('../similar/similar-panel.tsx') },
]

export const draftTools: readonly DraftTool[] = [
  { key: 'import', load: () => import('../drafting-aids/import-button.tsx') },
]

export const attachmentsField = (): Promise<{ readonly default: ComponentType<FilesProps> }> =>
  import('../drafting-aids/attachments-field.tsx')
