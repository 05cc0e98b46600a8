// The environment of a function, read once at its start: a wrong or missing value stops it there, by name.
import * as z from 'zod/mini'
import { type Level, level } from '#contracts/level.ts'
import { serviceName } from '#contracts/terms.ts'

const json = z.pipe(
  z.string(),
  z.transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.issues.push({ code: 'custom', input: text, message: 'not JSON' })
      return z.NEVER
    }
  }),
)

const environment = z.object({
  LEVEL: z.pipe(json, level),
  SERVICE: serviceName,
  RECORDS_TABLE: z.exactOptional(z.string()),
  VIEWS_TABLE: z.exactOptional(z.string()),
  WORKING_TABLE: z.exactOptional(z.string()),
  SUBSCRIBER_QUEUES: z.exactOptional(z.pipe(json, z.record(z.string(), z.string()))),
  DEAD_LETTER_QUEUE: z.exactOptional(z.string()),
  HOOKS_QUEUE: z.exactOptional(z.string()),
  OUTBOUND_QUEUE: z.exactOptional(z.string()),
  FILES_BUCKET: z.exactOptional(z.string()),
})

/** Only the embedded runtime sets it: this machine's own addresses, where sandbox departments listen. */
const alsoAllowed = 'WEBHOOK_ALSO_ALLOW'

type Optional =
  | 'RECORDS_TABLE'
  | 'VIEWS_TABLE'
  | 'WORKING_TABLE'
  | 'SUBSCRIBER_QUEUES'
  | 'DEAD_LETTER_QUEUE'
  | 'HOOKS_QUEUE'
  | 'OUTBOUND_QUEUE'
  | 'FILES_BUCKET'
type Environment = z.infer<typeof environment>

/**
 * Reads the variables a function needs.
 * @throws Error naming each variable that is missing or wrong.
 */
export function readEnvironment<Needed extends Optional = never>(
  source: Record<string, string | undefined>,
  ...needed: Needed[]
): Environment & Required<Pick<Environment, Needed>> & { LEVEL: Level } {
  const known = Object.fromEntries(
    Object.keys(environment.shape).flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]]])),
  )
  const read = environment.safeParse(known)
  const problems = read.success
    ? needed.filter((name) => read.data[name] === undefined).map((name) => `${name} is missing`)
    : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)
  if (!read.success || problems.length > 0) throw new Error(`environment: ${problems.join('; ')}`)
  const more = source[alsoAllowed]
  if (more === undefined) return read.data as never
  const { webhookAllowList = [], ...rest } = read.data.LEVEL
  return {
    ...read.data,
    LEVEL: { ...rest, webhookAllowList: [...webhookAllowList, ...more.split(',')] },
  } as never
}
