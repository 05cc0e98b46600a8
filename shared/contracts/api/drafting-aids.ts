// The API of drafting aids: the pre-check 智能预审 of a draft as it is typed, and the import of a text into the three
// blocks. Both answer and record nothing.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { labelled } from '../labels.ts'
import type { Endpoint } from './endpoint.ts'

/** As typed: nothing is trimmed, since findings say where in it something stands. */
const typed = (title: string, max: number) => labelled(z.string().check(z.maxLength(max)), title)

/** Of a manuscript, with what belongs to no block. */
const longestImported = 50_000

/** Of a draft, and not looked at here. */
const unread = (title: string) => z.exactOptional(labelled(z.unknown(), `${title}（这里不看）`))

/** A draft as it stands, sent as it would be kept (`drafting.ts`): what is not written yet is empty. */
export const precheckBody = z.strictObject({
  title: typed('案由', ceilings.line),
  situation: labelled(z._default(z.string().check(z.maxLength(ceilings.text)), ''), '情况'),
  analysis: labelled(z._default(z.string().check(z.maxLength(ceilings.text)), ''), '分析'),
  suggestions: labelled(
    z._default(z.array(typed('建议', ceilings.text)).check(z.maxLength(ceilings.list)), []),
    '建议（逐条）',
  ),
  /** What stands beside the text, where the form has come to it: what is left out is not judged. */
  consentPublic: z.exactOptional(labelled(z.boolean(), '是否同意公开')),
  consentReason: z.exactOptional(typed('不公开的原因', ceilings.line)),
  /** Their number, or themselves. */
  attachments: z.exactOptional(
    labelled(
      z.union([z.int().check(z.minimum(0)), z.array(z.unknown()).check(z.maxLength(ceilings.list))]),
      '附件数，或附件',
    ),
  ),
  kind: unread('提案形式'),
  member: unread('第一提案人'),
  suggestedUnits: unread('意向主办单位'),
  suggestedCoUnits: unread('意向会办单位'),
  origins: unread('来源'),
  openToSeconding: unread('可否附议'),
})
export type PrecheckBody = z.infer<typeof precheckBody>

/** 案由 · 情况 · 分析 · 建议 · 是否公开 · 附件 */
const formPart = z.enum(['title', 'situation', 'analysis', 'suggestions', 'consent', 'attachments'])

export const finding = z.strictObject({
  code: z.string().check(z.regex(/^[a-z-]+$/)),
  /** 不能提交（code and words are those with which saving or filing refuses） · 请务必核对 · 建议改进 · 文字 */
  severity: z.enum(['blocking', 'attention', 'advice', 'note']),
  block: formPart,
  /** Of suggestions: which one, from 0. */
  item: z.exactOptional(z.int()),
  /** The place in the block as it was sent, in UTF-16 units, as text fields select. */
  start: z.exactOptional(z.int()),
  end: z.exactOptional(z.int()),
  /** What stands there; left out where it is personal. */
  quote: z.exactOptional(z.string()),
  /** What was found and what to do, in plain Chinese. */
  text: z.string(),
})
export type Finding = z.infer<typeof finding>

export const precheckResult = z.strictObject({
  /** The graver first. */
  findings: z.array(finding),
  characters: z.strictObject({
    title: z.int(),
    situation: z.int(),
    analysis: z.int(),
    suggestions: z.int(),
    /** 案由与正文字数上限. */
    limit: z.int(),
  }),
})
export type PrecheckResult = z.infer<typeof precheckResult>

/** How a block was found in an imported text: under a heading, by guess, or not at all. */
const foundBy = z.enum(['heading', 'guess', 'none'])

export const importResult = z.strictObject({
  title: z.string(),
  situation: z.string(),
  analysis: z.string(),
  suggestions: z.array(z.string()),
  found: z.strictObject({ title: foundBy, situation: foundBy, analysis: foundBy, suggestions: foundBy }),
  /** Whether each block was under a heading of its own: otherwise a person should look. */
  sure: z.boolean(),
  /** Lines that belong to no block: who proposes, contacts, closing words. Nothing is lost silently. */
  leftOut: z.array(z.string()),
  /** What to look at, in plain Chinese. */
  remarks: z.array(z.string()),
})
export type ImportResult = z.infer<typeof importResult>

export const draftingAidsApi = {
  precheck: {
    method: 'POST',
    path: '/intake/precheck',
    action: 'draft.precheck',
    title: '智能预审',
    body: precheckBody,
    result: precheckResult,
    keyless: true,
  },
  importDraft: {
    method: 'POST',
    path: '/intake/drafts/import',
    action: 'draft.import',
    title: '导入文稿',
    body: z.strictObject({
      text: labelled(z.string().check(z.minLength(1), z.maxLength(longestImported)), '文稿'),
    }),
    result: importResult,
    keyless: true,
  },
} as const satisfies Record<string, Endpoint>
