// What another level does to a case, by signed webhooks and in no other way (contracts/webhooks.ts). The same commands as
// the API's, with the same checks; they have no address of their own.
import * as z from 'zod/mini'
import { instant } from '../labels.ts'
import { rung } from '../policy.ts'
import { matterShape } from '../shapes.ts'
import { clockName, verdictOutcome } from '../terms.ts'
import { assignmentApi } from './assignment.ts'
import { act, type Endpoint, text } from './endpoint.ts'

const cases = '/assignment/cases/{id}'

/** One rung of a ladder, as it is told. */
export const reminderShape = {
  clock: clockName,
  round: z.int(),
  name: rung.shape.name,
  audience: rung.shape.audience,
} as const

const dueShape = { replyBy: z.exactOptional(instant) } as const

export const levelActs = {
  takeOver: act(
    cases,
    'case.take-over',
    '接办',
    z.strictObject({ ...matterShape, ...dueShape, requirement: z.string(), up: z.boolean() }),
  ),
  reopen: act(
    cases,
    'case.reopen',
    '二次办理',
    z.strictObject({ ...dueShape, round: z.int(), demand: z.string() }),
  ),
  rejectReply: act(
    cases,
    'case.reject-reply',
    '答复未通过审核',
    z.strictObject({ ...dueShape, remark: z.string() }),
  ),
  suspend: act(cases, 'case.suspend', '涉密，暂停办理', z.strictObject({ since: instant })),
  resume: act(cases, 'case.resume', '解除涉密，恢复办理', z.strictObject({ since: instant })),
  conclude: act(cases, 'case.conclude', '办结', z.strictObject({ outcome: verdictOutcome })),
  noteReminder: act(cases, 'case.note-reminder', '收到催办', z.strictObject(reminderShape)),
  noteContact: act(cases, 'case.note-contact', '收到沟通记录', assignmentApi.logContact.body),
  noteConfirmation: act(cases, 'case.note-confirmation', '收到沟通确认', assignmentApi.confirmContact.body),
  takeBack: act(cases, 'case.take-back', '对方退回', z.strictObject({ reason: text('理由', 500) })),
  returnReply: act(cases, 'case.return-reply', '送回答复', assignmentApi.draftReply.body),
} as const satisfies Record<string, Endpoint>
