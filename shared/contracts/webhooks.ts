// Webhooks: what a department's system may say and what it is told, and what levels tell each other. One envelope both ways
// (CloudEvents 1.0, structured JSON, signed as Standard Webhooks say); what comes in ends in the same command as the
// portal's act.
import * as z from 'zod/mini'
import { assignmentApi } from './api/assignment.ts'
import type { BodyOf } from './api/index.ts'
import { levelActs, reminderShape } from './api/level-acts.ts'
import { feedActs } from './api/tickets.ts'
import { type LevelHookName, levelHooks, type UnitHookName, unitHooks } from './api/webhook-endpoints.ts'
import { instant } from './labels.ts'
import { regionCode } from './level.ts'
import { aggregateId, matterShape, unitCode } from './shapes.ts'

/** The commands that a webhook can end in. */
export const hookActs = { ...assignmentApi, ...levelActs, ...feedActs } as const
export type HookAct =
  | (typeof hooksIn)[HookInName]['does']
  | (typeof levelHooksIn)[LevelHookName]['does']
  | (typeof feedHooksIn)[FeedHookName]['does']

/** What units' systems say → the act of the API that it is. The data is that act's body with the case beside it. */
export const hooksIn = {
  claimed: { does: 'claim', title: '认领' },
  objected: { does: 'object', title: '提出异议' },
  'signed-for': { does: 'signFor', title: '签收' },
  'contact.logged': { does: 'logContact', title: '记录沟通' },
  'opinion.submitted': { does: 'giveOpinion', title: '提出协办意见' },
  'reply.drafted': { does: 'draftReply', title: '拟写答复' },
  'reply.countersigned': { does: 'countersign', title: '会签答复' },
} as const satisfies Record<string, { does: keyof typeof assignmentApi; title: string }>
export type HookInName = keyof typeof hooksIn

interface LevelHookFacts {
  readonly does: keyof typeof hookActs
  readonly title: string
  /** Said by the level that handed the case over, which calls it by its own id; the other one says ours. */
  readonly ofTheirs: boolean
}

/** What levels tell each other → the act in which it ends at the one that is told. */
export const levelHooksIn = {
  'case.handed-down': { does: 'takeOver', title: '上级交办', ofTheirs: true },
  'case.handed-up': { does: 'takeOver', title: '下级转来', ofTheirs: true },
  'contact.confirmed': { does: 'noteConfirmation', title: '提案者确认沟通', ofTheirs: true },
  'reminder.issued': { does: 'noteReminder', title: '催办', ofTheirs: true },
  'case.reopened': { does: 'reopen', title: '二次办理', ofTheirs: true },
  'reply.rejected': { does: 'rejectReply', title: '答复未通过审核', ofTheirs: true },
  'case.concluded': { does: 'conclude', title: '办结', ofTheirs: true },
  'case.suspended': { does: 'suspend', title: '涉密，暂停办理', ofTheirs: true },
  'case.resumed': { does: 'resume', title: '解除涉密，恢复办理', ofTheirs: true },
  'signed-for': { does: 'signFor', title: '签收', ofTheirs: false },
  'contact.logged': { does: 'noteContact', title: '记录沟通', ofTheirs: false },
  'reply.returned': { does: 'returnReply', title: '送回答复', ofTheirs: false },
  'case.sent-back': { does: 'takeBack', title: '退回', ofTheirs: false },
} as const satisfies Record<LevelHookName, LevelHookFacts>

/** What a feed's system says: of no case, so that the data is the act's body and nothing more (ADR 0018). */
export const feedHooksIn = {
  'tickets.reported': { does: 'reportTickets', title: '报送工单' },
} as const satisfies Record<string, { does: keyof typeof feedActs; title: string }>
export type FeedHookName = keyof typeof feedHooksIn

/** `cn.shangban.feed.tickets.reported.v1`: from a feed's system to a level. */
export const feedType = (name: FeedHookName): string => `cn.shangban.feed.${name}.v1`

/** `cn.shangban.hook.signed-for.v1`: between a level and its units' systems. */
export const hookType = (name: HookInName | UnitHookName): string => `cn.shangban.hook.${name}.v1`
/** `cn.shangban.level.case.handed-down.v1`: between two levels. */
export const levelType = (name: LevelHookName): string => `cn.shangban.level.${name}.v1`

/** CloudEvents lets a sender add attributes of its own; they are not looked at. */
const hookEnvelope = z.looseObject({
  specversion: z.literal('1.0'),
  id: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  type: z.string().check(z.minLength(1)),
  data: z.record(z.string(), z.unknown()),
})

export interface HookIn {
  readonly does: HookAct
  /** Absent of what a feed reports. */
  readonly case?: string
  /** Whether that is the sender's own id of it. */
  readonly ofTheirs: boolean
  readonly body: unknown
}

export type ReadHook =
  | { readonly readable: true; readonly hook: HookIn }
  | { readonly readable: false; readonly reason: string }

/** Reads a webhook's parsed body as the contract says. Never throws. */
export function readHook(event: unknown): ReadHook {
  const outer = hookEnvelope.safeParse(event)
  if (!outer.success) return unreadable(`envelope: ${issuesText(outer.error)}`)
  const { type, data } = outer.data
  const [, family = '', name = '', version] =
    /^cn\.shangban\.(hook|level|feed)\.(.+)\.v(\d+)$/.exec(type) ?? []
  const found = actOf(family, name)
  if (found === undefined) return unreadable(`unknown type ${type}`)
  if (version !== '1') return unreadable(`unknown version ${type}`)
  if (family === 'feed') return readBody(name, found, data)
  const { case: id, ...rest } = data
  const known = aggregateId.safeParse(id)
  if (!known.success) return unreadable(`data of ${name}: case ${known.error.issues[0]?.code}`)
  return readBody(name, { ...found, case: known.data }, rest)
}

function readBody(name: string, hook: Omit<HookIn, 'body'>, data: unknown): ReadHook {
  const body = hookActs[hook.does].body.safeParse(data)
  if (!body.success) return unreadable(`data of ${name}: ${issuesText(body.error)}`)
  return { readable: true, hook: { ...hook, body: body.data } }
}

function actOf(family: string, name: string): Pick<HookIn, 'does' | 'ofTheirs'> | undefined {
  if (family === 'feed')
    return Object.hasOwn(feedHooksIn, name)
      ? { does: feedHooksIn[name as FeedHookName].does, ofTheirs: false }
      : undefined
  if (family === 'level') return isLevelHook(name) ? levelHooksIn[name] : undefined
  return isHookInName(name) ? { does: hooksIn[name].does, ofTheirs: false } : undefined
}

function unreadable(reason: string): ReadHook {
  return { readable: false, reason }
}

function isHookInName(name: string): name is HookInName {
  return Object.hasOwn(hooksIn, name)
}

function isLevelHook(name: string): name is LevelHookName {
  return Object.hasOwn(levelHooksIn, name)
}

function issuesText(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '(whole)'} ${issue.code}`).join('; ')
}

/** What every event out says of its case, so that nobody has to ask back. */
const caseShape = {
  case: aggregateId,
  /** Who is told: the lead unit 主办 or a co-handler 协办. */
  unit: unitCode,
  lead: unitCode,
  coUnits: z.array(unitCode),
  /** The level whose number it is, where that is another one. */
  origin: z.exactOptional(regionCode),
  ...matterShape,
  /** The window to object closes. Absent as long as it is not known. */
  claimBy: z.exactOptional(instant),
  replyBy: z.exactOptional(instant),
} as const

export const hookOutData = {
  'case.pre-assigned': z.strictObject({ ...caseShape, round: z.int() }),
  'case.dispatched': z.strictObject(caseShape),
  'reminder.issued': z.strictObject({ ...caseShape, ...reminderShape }),
  /** `demand`: what the talks asked of the second handling. */
  'case.reopened': z.strictObject({ ...caseShape, round: z.int(), demand: z.string() }),
  /** C13: what was told of it before is to be kept from everybody; nothing of it is said again. */
  'case.suspended': z.strictObject({ case: aggregateId, unit: unitCode }),
  'case.resumed': z.strictObject(caseShape),
} as const satisfies Record<UnitHookName, z.ZodMiniType>

export type HookOutData<Name extends UnitHookName> = z.infer<(typeof hookOutData)[Name]>
/** `case` is always the id at the level that handed the case over. */
export type LevelHookData<Name extends LevelHookName> = { case: string } & Fields<
  BodyOf<(typeof hookActs)[(typeof levelHooksIn)[Name]['does']]>
>
type Fields<Body> = Body extends Record<string, never> ? unknown : Body

/** What is posted, to units' systems and to levels. */
export const hookOut = z.strictObject({
  specversion: z.literal('1.0'),
  /** The `webhook-id`: the same on every try and every replay. */
  id: z.string(),
  source: z.string(),
  type: z.enum([...unitHooks.map(hookType), ...levelHooks.map(levelType)]),
  subject: aggregateId,
  time: instant,
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
})
export type HookOut = z.infer<typeof hookOut>
