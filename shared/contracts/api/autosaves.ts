// The API of what is being typed 自动保存: kept while one writes, read on another device, never a decision.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { attachment } from '../files.ts'
import { instant, labelled } from '../labels.ts'
import { origins } from '../provenance.ts'
import { aggregateId, personId, unitCode } from '../shapes.ts'
import { proposalKind } from '../terms.ts'
import { cursor, cursorQuery, type Endpoint, noBody, typed } from './endpoint.ts'

const autosaves = '/intake/autosaves'

/** Whatever stands in the form at this moment: nothing need be there, and nothing need be right. */
const typedDraft = z.strictObject({
  /** B13: for whom staff record it. */
  member: z.exactOptional(labelled(personId, '第一提案人')),
  title: typed('案由', ceilings.line),
  kind: z.exactOptional(proposalKind),
  situation: typed('情况', ceilings.text),
  analysis: typed('分析', ceilings.text),
  suggestions: labelled(
    z._default(z.array(z.string().check(z.maxLength(ceilings.text))).check(z.maxLength(ceilings.list)), []),
    '建议',
  ),
  suggestedUnits: z._default(z.array(unitCode).check(z.maxLength(5)), []),
  suggestedCoUnits: z._default(z.array(unitCode).check(z.maxLength(5)), []),
  attachments: z._default(z.array(attachment).check(z.maxLength(ceilings.list)), []),
  origins: z._default(origins, []),
  /** Absent: not chosen yet. */
  consentPublic: z.exactOptional(z.boolean()),
  consentReason: typed('不公开的原因', ceilings.line),
  openToSeconding: z._default(z.boolean(), false),
})
export type TypedDraft = z.infer<typeof typedDraft>

export const autosave = z.strictObject({
  /** Of a draft that is not there yet, an id the form has chosen; of a proposal, the proposal's. */
  id: aggregateId,
  /** The proposal whose next version it is. */
  proposal: z.exactOptional(aggregateId),
  /** Counts what was kept, so that of two devices one is told. */
  version: z.int(),
  savedAt: instant,
  /** Which device kept it, as it calls itself. */
  device: z.string(),
  content: typedDraft,
})
export type Autosave = z.infer<typeof autosave>

/** What a list says of it. */
const autosaveLine = z.strictObject({
  id: autosave.shape.id,
  proposal: autosave.shape.proposal,
  /** The day on which it was last kept. */
  savedOn: z.iso.date(),
  device: autosave.shape.device,
  content: z.strictObject({ title: z.string(), member: z.exactOptional(personId) }),
})

export const autosaveApi = {
  listAutosaves: {
    method: 'GET',
    path: autosaves,
    action: 'autosave.read',
    title: '正在写的稿子',
    query: cursorQuery,
    result: z.strictObject({
      /** The last kept first, by the day: within one, what was begun or called otherwise last. */
      items: z.array(autosaveLine),
      next: z.exactOptional(cursor),
    }),
  },
  autosave: {
    method: 'GET',
    path: `${autosaves}/{id}`,
    action: 'autosave.read',
    title: '正在写的一件',
    result: autosave,
  },
  keepTyped: {
    method: 'POST',
    path: `${autosaves}/{id}`,
    action: 'autosave.keep',
    title: '自动保存',
    keyless: true,
    body: z.strictObject({
      /** The version this device saw last; 0 where it saw none. */
      seen: labelled(z.int().check(z.minimum(0)), '所见的保存次数'),
      device: labelled(z.string().check(z.minLength(1), z.maxLength(60)), '设备'),
      proposal: z.exactOptional(labelled(aggregateId, '所修改的提案')),
      content: typedDraft,
    }),
    result: z.strictObject({ version: z.int(), savedAt: instant }),
  },
  discardTyped: {
    method: 'POST',
    path: `${autosaves}/{id}/discard`,
    action: 'autosave.keep',
    title: '不再保留正在写的稿子',
    keyless: true,
    body: noBody,
    result: noBody,
  },
} as const satisfies Record<string, Endpoint>
