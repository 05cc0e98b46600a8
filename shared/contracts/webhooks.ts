// Webhooks: what a department's system may say and what it is told. One envelope both ways (CloudEvents 1.0, structured
// JSON, signed as Standard Webhooks say); what comes in ends in the same command as the portal's act.
import * as z from 'zod/mini'
import { assignmentApi } from './api/assignment.ts'
import { type HookOutName, hookOutName } from './api/webhook-endpoints.ts'
import { aggregateId, instant, proposer, suggestion, unitCode } from './facts.ts'
import { rung } from './policy.ts'
import { clockName, proposalKind } from './terms.ts'

/** Events in → the act of the API that they are. The data is that act's body with the case beside it. */
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
type HookAct = (typeof hooksIn)[HookInName]['does']

/** `cn.shangban.hook.signed-for.v1` */
export function hookType(name: HookInName | HookOutName): string {
  return `cn.shangban.hook.${name}.v1`
}

/** CloudEvents lets a sender add attributes of its own; they are not looked at. */
const hookEnvelope = z.looseObject({
  specversion: z.literal('1.0'),
  id: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  type: z.string().check(z.minLength(1)),
  data: z.record(z.string(), z.unknown()),
})

export interface HookIn {
  readonly name: HookInName
  readonly does: HookAct
  readonly case: string
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
  const match = /^cn\.shangban\.hook\.(.+)\.v(\d+)$/.exec(type)
  const name = match?.[1] ?? ''
  if (!isHookInName(name)) return unreadable(`unknown type ${type}`)
  if (match?.[2] !== '1') return unreadable(`unknown version ${type}`)
  const { case: id, ...rest } = data
  const known = aggregateId.safeParse(id)
  if (!known.success) return unreadable(`data of ${name}: case ${known.error.issues[0]?.code}`)
  const { does } = hooksIn[name]
  const body = assignmentApi[does].body.safeParse(rest)
  if (!body.success) return unreadable(`data of ${name}: ${issuesText(body.error)}`)
  return { readable: true, hook: { name, does, case: known.data, body: body.data } }
}

function unreadable(reason: string): ReadHook {
  return { readable: false, reason }
}

function isHookInName(name: string): name is HookInName {
  return Object.hasOwn(hooksIn, name)
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
  session: z.string(),
  number: z.int(),
  title: z.string(),
  kind: proposalKind,
  proposers: z.array(proposer),
  situation: z.string(),
  analysis: z.string(),
  suggestions: z.array(suggestion),
  /** The window to object closes. Absent as long as it is not known. */
  claimBy: z.exactOptional(instant),
  replyBy: z.exactOptional(instant),
} as const

export const hookOutData = {
  'case.pre-assigned': z.strictObject({ ...caseShape, round: z.int() }),
  'case.dispatched': z.strictObject(caseShape),
  'reminder.issued': z.strictObject({
    ...caseShape,
    clock: clockName,
    round: z.int(),
    name: rung.shape.name,
    audience: rung.shape.audience,
  }),
  /** `demand`: what the talks asked of the second handling. */
  'case.reopened': z.strictObject({ ...caseShape, round: z.int(), demand: z.string() }),
} as const satisfies Record<HookOutName, z.ZodMiniType>
export type HookOutData<Name extends HookOutName> = z.infer<(typeof hookOutData)[Name]>

export const hookOut = z.strictObject({
  specversion: z.literal('1.0'),
  /** The `webhook-id`: the same on every try and every replay. */
  id: z.string(),
  source: z.string(),
  type: z.enum(hookOutName.options.map(hookType)),
  subject: aggregateId,
  time: instant,
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
})
export type HookOut = z.infer<typeof hookOut>
