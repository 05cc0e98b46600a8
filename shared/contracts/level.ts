// The level a deployment serves, as its functions see it: taken from the deployment file, handed over in `LEVEL`.
import * as z from 'zod/mini'
import { policyDocument } from './policy.ts'

export const regionCode = z.string().check(z.regex(/^\d{6}$/))

/** Whether a unit's code is a region's: the level there handles the case. */
export const isLevelCode = (code: string): boolean => regionCode.safeParse(code).success
/** 省级、市级、区县级 */
export const levelKind = z.enum(['province', 'city', 'county'])
export type LevelKind = z.infer<typeof levelKind>

export const levelKindNames: Record<LevelKind, string> = { province: '省级', city: '市级', county: '区县级' }

/** A level's portal, at an origin of its own. */
export const levelPortal = z.strictObject({
  code: regionCode,
  name: z.string(),
  kind: levelKind,
  url: z.string(),
})
export type LevelPortal = z.infer<typeof levelPortal>

export const level = z.strictObject({
  code: regionCode,
  name: z.string().check(z.minLength(1)),
  kind: levelKind,
  parent: z.exactOptional(regionCode),
  /** The levels right below: their governments are units 承办单位 of this one. */
  children: z.exactOptional(z.array(regionCode)),
  /** 模拟: people practise here; nothing of it is published, counted or told to another level (ADR 0020). */
  training: z.exactOptional(z.boolean()),
  /** 届次: filing inside the window makes a plenary proposal 大会提案, outside it an inter-session one 平时提案. */
  session: z.strictObject({
    term: z.int(),
    number: z.int(),
    opens: z.string(),
    closes: z.string(),
    /** 闭幕: the access of guest reviewers ends with it (C3). Left out, the session ends as its window closes. */
    ends: z.exactOptional(z.string()),
  }),
  policy: policyDocument,
  calendar: z.strictObject({
    version: z.string(),
    /** Set when the level itself has entered a later year as overrides. */
    officialUntil: z.exactOptional(z.string()),
    overrides: z.array(z.strictObject({ date: z.string(), working: z.boolean(), reason: z.string() })),
  }),
  /** Hosts, addresses and networks to which webhooks may go although they are private, and without TLS. */
  webhookAllowList: z.exactOptional(z.array(z.string())),
  /** Where one may go from here: the level above, this one, those below, as far as their addresses are known. */
  portals: z.exactOptional(z.array(levelPortal)),
})
export type Level = z.infer<typeof level>

/** The session's key, which is the register of its numbers: `13-4` is 十三届四次. */
export function sessionKey(session: { term: number; number: number }): string {
  return `${session.term}-${session.number}`
}

/** 届次 as people say it: `13-4` is 十三届四次会议. */
export function sessionName(key: string): string {
  const [term, number] = key.split('-')
  return number === undefined ? key : `${chinese(Number(term))}届${chinese(Number(number))}次会议`
}

const spokenSession = /^第?(.{1,3})届第?(.{1,3})次(?:会议|全会)?$/

/** The key of a session as people write it: 十三届四次会议, 第13届4次. */
export function sessionOf(words: string): string | undefined {
  const [term, number] = (spokenSession.exec(words) ?? []).slice(1).map(countOf)
  return term === undefined || number === undefined ? undefined : `${term}-${number}`
}

const mostCounted = 99

function countOf(word: string): number | undefined {
  if (/^[1-9]\d?$/.test(word)) return Number(word)
  return Array.from({ length: mostCounted }, (_, index) => index + 1).find((one) => chinese(one) === word)
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99, as terms and sessions are counted: 十一, 二十. */
function chinese(count: number): string {
  const tens = Math.floor(count / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[count % 10]}`
}
