// The deployment file of a level: everything in which one level's stack differs from another's, validated strictly.
import * as z from 'zod'
import { type Level, type LevelPortal, level, levelKind } from '#contracts/level.ts'
import { policyOverrides } from '#contracts/policy.ts'
import { isAllowListEntry } from '#kernel/webhooks/targets.ts'
import { partitions } from '../partitions.ts'

/** A functions' environment may hold 4 kB in all; the rest is table names and queue addresses. */
const largestLevelBytes = 3 * 1024

/** Kept at least six months: 网络安全法 第二十一条. CloudWatch Logs takes these numbers of days and no others. */
const retentions = [180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] as const

const regionCode = z.string().regex(/^[1-9]\d{5}$/, 'must be six digits (GB/T 2260)')
const text = z.string().trim().min(1, 'must not be empty')
const date = z.iso.date('must be a date, like 2027-01-18')
const instant = z.iso
  .datetime({ offset: true, error: 'must be an instant, like 2027-01-18T09:00:00+08:00' })
  .endsWith('+08:00', 'must be in Chinese time, ending in +08:00')

/**
 * A policy is in force from its day on. One whose day is still to come is deployed with those before it under `earlier`; as
 * long as none of them is in force, the shipped defaults are.
 */
const edition = { version: text, effective: date, overrides: policyOverrides }

/** Paths are put behind it, so it has none itself. */
const portalUrl = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .refine((url) => url === new URL(url).origin, 'must be an origin, like https://tian.example.cn')

const file = z.strictObject({
  /** GB/T 2260 code of the region. The file is named by it. */
  code: regionCode,
  name: text,
  kind: levelKind,
  /** The level above, with which events are exchanged. */
  parent: regionCode.optional(),
  /** The parent is deployed by somebody else and has no file here. */
  parentIsExternal: z.boolean().default(false),
  /** Where people reach this level's portal. The levels above and below lead to it. */
  portal: portalUrl.optional(),
  /** Portals of the level above and of levels below that are deployed by somebody else and have no file here. */
  externalPortals: z
    .array(z.strictObject({ code: regionCode, name: text, kind: levelKind, url: portalUrl }))
    .max(20)
    .default([]),
  /** 模拟: a level of its own to practise on, with nobody above or below it (ADR 0020). */
  training: z.boolean().default(false),
  brand: z.strictObject({ name: text, slogan: text.optional() }),
  partition: z.enum(['aws', 'aws-cn']),
  region: text,
  /** Left out, the stack goes to the account whose credentials deploy it. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'must be twelve digits')
    .optional(),
  architecture: z.enum(['arm64', 'x86_64']).optional(),
  /** An OpenID provider whose keys API Gateway can reach. */
  identity: z.strictObject({
    issuer: z.url({ protocol: /^https$/, error: 'must be an https address' }),
    audience: text,
  }),
  /** 届次 with the window of the plenary, and its end 闭幕. */
  session: z
    .strictObject({
      term: z.int().positive(),
      number: z.int().positive(),
      opens: instant,
      closes: instant,
      ends: instant,
    })
    .refine(({ closes, ends }) => Date.parse(closes) <= Date.parse(ends), {
      path: ['ends'],
      error: 'must not be before session.closes',
    })
    .refine(({ opens, closes }) => Date.parse(opens) < Date.parse(closes), {
      path: ['closes'],
      error: 'must be after session.opens',
    }),
  policy: z
    .strictObject({ ...edition, earlier: z.array(z.strictObject(edition)).max(3).optional() })
    .refine(
      ({ effective, earlier = [] }) =>
        earlier.every((one, index) => one.effective < (earlier[index + 1]?.effective ?? effective)),
      { path: ['earlier'], error: 'must be the policies before this one, each effective before the next' },
    ),
  calendar: z.strictObject({
    version: text,
    officialUntil: date.optional(),
    overrides: z
      .array(z.strictObject({ date, working: z.boolean(), reason: text }))
      .refine((days) => new Set(days.map((day) => day.date)).size === days.length, 'names a date twice'),
  }),
  /** Where webhooks may go although the address is private or the connection plain: hosts, addresses, networks. */
  webhookAllowList: z
    .array(z.string().max(100).refine(isAllowListEntry, 'must be a host, an address or a network'))
    .max(20)
    .default([]),
  logRetentionDays: z.literal(retentions, `must be one of ${retentions.join(', ')}`),
})

/** What a deployment file holds. */
export type DeploymentFile = z.input<typeof file>

/** A validated deployment file. */
export type Deployment = z.output<typeof file> & {
  readonly architecture: 'arm64' | 'x86_64'
  /** The levels whose parent this one is, of those deployed from here. */
  readonly children: readonly string[]
  /** The level above, this one, and those below, as far as anybody says where they are. */
  readonly portals: readonly LevelPortal[]
}

/** What is wrong although every field alone is right. */
function contradictions(it: z.output<typeof file>): string[] {
  const { code, kind, parent, partition, region } = it
  const found: string[] = []
  if (kind !== kindOf(code)) found.push(`kind: is ${kind}, but ${code} is the code of a ${kindOf(code)}`)
  if (!partitions[partition].regions.test(region)) {
    found.push(`region: ${region} is not a region of partition ${partition}`)
  }
  if (parent === undefined && it.parentIsExternal) found.push('parent: must be given, since it is external')
  if (parent !== undefined && !isAbove(parent, code)) found.push(`parent: ${parent} is not above ${code}`)
  if (it.training && (parent !== undefined || it.externalPortals.length > 0))
    found.push('training: has no parent and no external portals, since nothing of it leaves the level')
  for (const [index, { code: other }] of it.externalPortals.entries()) {
    if (other !== parent && !isAbove(code, other))
      found.push(`externalPortals.${index}.code: ${other} is neither the parent of ${code} nor below it`)
  }

  // The functions parse LEVEL with this very schema when they start: better refused here.
  const told = levelOf(withNeighbours(it, []))
  found.push(...(level.safeParse(told).error?.issues ?? []).map(complaint))
  found.push(...tooLong(told))
  return found
}

/** A complaint when the functions' environment could not hold what they are told. */
export function tooLong(told: Level): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(told))
  if (bytes <= largestLevelBytes) return []
  return [
    `policy: the functions' LEVEL would be ${bytes} bytes; at most ${largestLevelBytes} fit: shorten it`,
  ]
}

type Placed = Pick<Deployment, 'code' | 'name' | 'kind' | 'parent' | 'portal' | 'externalPortals'>

/** The deployment with the levels that lie next to it, and their portals: its own, its neighbours' and the external ones. */
export function withNeighbours<It extends Placed>(it: It, all: readonly Placed[]) {
  const neighbours = all.filter(({ code, parent }) => code === it.parent || parent === it.code)
  const here = [it, ...neighbours].flatMap(({ code, name, kind, portal }) =>
    portal === undefined ? [] : [{ code, name, kind, url: portal }],
  )
  // A region's code sorts behind that of the region it lies in.
  const portals = [...here, ...it.externalPortals].sort((a, b) => a.code.localeCompare(b.code))
  const children = all.filter(({ parent }) => parent === it.code).map(({ code }) => code)
  return { ...it, portals, children: children.sort() }
}

function kindOf(code: string): 'province' | 'city' | 'county' {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** A city's parent is its province; a county's is its city, or its province where that governs it directly. */
function isAbove(parent: string, code: string): boolean {
  const significant = parent.replace(/(00)+$/, '')
  return parent !== code && kindOf(parent) !== 'county' && code.startsWith(significant)
}

/** What the functions are told about their level, in the environment variable `LEVEL`. */
export function levelOf(it: Omit<Deployment, 'architecture'>): Level {
  const { code, name, kind, parent, training, session, policy, calendar } = it
  const { webhookAllowList, portals, children } = it
  const { officialUntil, ...days } = calendar
  const { earlier = [], ...latest } = policy
  return {
    code,
    name,
    kind,
    ...(parent === undefined ? {} : { parent }),
    ...(training ? { training } : {}),
    ...(children.length === 0 ? {} : { children: [...children] }),
    session,
    policy: { ...latest, ...(earlier.length === 0 ? {} : { earlier }) },
    calendar: { ...days, ...(officialUntil === undefined ? {} : { officialUntil }) },
    ...(webhookAllowList.length === 0 ? {} : { webhookAllowList }),
    ...(portals.length === 0 ? {} : { portals: [...portals] }),
  }
}

/** A deployment file, or the set of them, that cannot be used; every line names the file and the field. */
export class DeploymentError extends Error {
  override readonly name = 'DeploymentError'
  readonly complaints: readonly string[]
  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'))
    this.complaints = complaints
  }
}

/**
 * Validates the contents of one deployment file.
 * @throws {DeploymentError}
 */
export function parseDeployment(fileName: string, contents: unknown): Deployment {
  const parsed = file.safeParse(contents)
  const complaints = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map(complaint)
  if (!parsed.success || complaints.length > 0) {
    throw new DeploymentError(complaints.map((it) => `${fileName}: ${it}`))
  }
  const { architecture = partitions[parsed.data.partition].architecture } = parsed.data
  return withNeighbours({ ...parsed.data, architecture }, [])
}

/** `identity.issuer: must be an https address` */
function complaint(issue: z.core.$ZodIssue): string {
  const at = (...more: PropertyKey[]) => [...issue.path, ...more].map(String).join('.') || 'the file'
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${at(key)}: there is no such key`).join('; ')
  return `${at()}: ${issue.message}`
}
