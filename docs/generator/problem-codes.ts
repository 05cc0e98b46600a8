// Which problems an endpoint may answer with: those of the HTTP edge follow from its shape, those of the domain's
// rules belong to commands.
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { ProblemCode } from '#contracts/refusal.ts'
import type { Problems } from './contracts.ts'

export type EndpointKind = 'Public' | 'Page' | 'Read' | 'Command' | 'Ask' | 'PublicAsk' | 'PublicCommand'

export function kindOf({ action, method, produces, keyless }: Endpoint): EndpointKind {
  if (produces === 'text/html') return 'Page'
  const open = action === 'public'
  if (method === 'GET') return open ? 'Public' : 'Read'
  if (keyless === true) return open ? 'PublicAsk' : 'Ask'
  return open ? 'PublicCommand' : 'Command'
}

/** Whether an endpoint of this kind carries out the domain's rules, and may therefore break one. */
const decides = (kind: EndpointKind) => !['Page', 'Public', 'Read'].includes(kind)

const ofAll = ['internal', 'unknown'] satisfies ProblemCode[]
const ofQueries = ['query-invalid'] satisfies ProblemCode[]
const ofPeople = ['unauthenticated', 'level-foreign', 'role-missing', 'not-yours'] satisfies ProblemCode[]
const ofBodies = [
  'body-unreadable',
  'body-invalid',
  'body-too-large',
  'content-type-unsupported',
] satisfies ProblemCode[]
const ofCommands = [
  'idempotency-key-missing',
  'idempotency-key-reused',
  'if-match-invalid',
  'version-stale',
] satisfies ProblemCode[]

/** Of the door for webhooks (`/hooks`), which is not in this document: docs/guides/departments.md. */
const ofHooks = [
  'signature-missing',
  'signature-wrong',
  'timestamp-old',
  'timestamp-new',
  'endpoint-off',
  'webhook-id-invalid',
  'webhook-id-reused',
] satisfies ProblemCode[]

/** Problems of the HTTP edge; every other one is a rule of the domain, which only a command can break. */
const edge: Record<EndpointKind, readonly ProblemCode[]> = {
  Public: [...ofAll, ...ofQueries],
  Page: [...ofAll, ...ofQueries],
  Read: [...ofAll, ...ofQueries, ...ofPeople],
  Command: [...ofAll, ...ofPeople, ...ofBodies, ...ofCommands],
  Ask: [...ofAll, ...ofPeople, ...ofBodies],
  PublicAsk: [...ofAll, ...ofBodies],
  PublicCommand: [...ofAll, ...ofBodies, ...ofCommands],
}
const edgeCodes = new Set<ProblemCode>([
  ...ofAll,
  ...ofQueries,
  ...ofPeople,
  ...ofBodies,
  ...ofCommands,
  ...ofHooks,
])

/** The codes an endpoint of this kind may answer with under one status. */
export function codesOf(problems: Problems, kind: EndpointKind, status: number): ProblemCode[] {
  return (Object.keys(problems) as ProblemCode[]).filter(
    (code) =>
      problems[code].status === status &&
      (edge[kind].includes(code) || (decides(kind) && !edgeCodes.has(code))),
  )
}

/** The error statuses an endpoint may answer with. */
export function statusesOf(problems: Problems, endpoint: Endpoint): number[] {
  const kind = kindOf(endpoint)
  const all = new Set(Object.values(problems).map(({ status }) => status))
  return [...all]
    .filter((status) => codesOf(problems, kind, status).length > 0)
    .filter((status) => status !== 404 || endpoint.path.includes('{id}'))
    .filter((status) => decides(kind) || status !== 400 || endpoint.query !== undefined)
    .filter((status) => status !== 412 || endpoint.path.includes('{id}'))
    .sort((a, b) => a - b)
}
