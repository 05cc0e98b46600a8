// The template's IAM policies, enforced: which actions a call needs on which resources, what a role's statements say
// to that, and the answer AWS would give. A condition this runtime does not know never helps: it grants nothing.
import type { Call, Caller, Fault } from './calls.ts'
import { byId, type Inventory, type LambdaFunction, type Statement } from './inventory.ts'
import { account } from './references.ts'

/** One permission: an action on a resource. */
export interface Demand {
  readonly action: string
  readonly resource: string
}

export type Verdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      /** A Deny statement said so; otherwise no Allow statement did. */
      readonly explicit: boolean
      /** Conditions that would have had to be known for another answer. */
      readonly unknown: readonly unknown[]
    }

/** What the statements say to a demand: any Deny wins, then any Allow, and silence is no. */
export function judge(policy: readonly Statement[], { action, resource }: Demand): Verdict {
  const about = policy.filter(
    ({ actions, resources }) =>
      actions.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
      resources.some((pattern) => like(pattern, resource)),
  )
  const unknown = about.flatMap(({ conditions }) => (conditions === undefined ? [] : [conditions]))
  // On AWS a Deny under a condition may or may not hold; here, where nobody can tell, it holds.
  if (about.some(({ effect }) => effect === 'Deny')) return { allowed: false, explicit: true, unknown }
  if (about.some(({ conditions }) => conditions === undefined)) return { allowed: true }
  return { allowed: false, explicit: false, unknown }
}

/** IAM's wildcards: `*` for any characters, `?` for one. */
function like(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text
  const expression = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${expression}$`, 's').test(text)
}

type Place = Pick<Inventory, 'partition' | 'region'>

/** Every permission a call needs; on AWS all of them are asked before anything happens. */
export function demandsOf({ service, action, input }: Call, place: Place): Demand[] {
  return service === 'sqs' ? [sqsDemand(action, input, place)] : dynamoDemands(action, input, place)
}

function sqsDemand(action: string, input: Call['input'], place: Place): Demand {
  const named = typeof input.QueueUrl === 'string' ? input.QueueUrl.split('/').at(-1) : input.QueueName
  return {
    // There are no permissions of their own for batches.
    action: `sqs:${action.replace(/Batch$/, '')}`,
    resource: typeof named === 'string' ? arn(place, 'sqs', named) : '*',
  }
}

const transactional: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
}

function dynamoDemands(action: string, input: Call['input'], place: Place): Demand[] {
  const on = (name: string, table: unknown, index?: unknown): Demand => ({
    action: `dynamodb:${name}`,
    resource: tableArn(place, table, index),
  })
  if (action === 'BatchGetItem' || action === 'BatchWriteItem')
    return Object.keys((input.RequestItems ?? {}) as object).map((table) => on(action, table))
  if (action === 'TransactGetItems' || action === 'TransactWriteItems')
    return ((input.TransactItems ?? []) as Record<string, { TableName?: unknown }>[]).flatMap((item) =>
      Object.entries(item).map(([kind, part]) => on(transactional[kind] ?? kind, part.TableName)),
    )
  return [on(action, input.TableName, input.IndexName)]
}

function tableArn(place: Place, table: unknown, index: unknown): string {
  if (typeof table !== 'string') return '*'
  const whole = table.startsWith('arn:') ? table : arn(place, 'dynamodb', `table/${table}`)
  return typeof index === 'string' ? `${whole}/index/${index}` : whole
}

function arn({ partition, region }: Place, service: string, rest: string): string {
  return `arn:${partition}:${service}:${region}:${account}:${rest}`
}

/** Why the caller may not do this, in AWS's words; undefined when it may. `tell` gets what the log should say. */
export function refuseUnpermitted(
  call: Call,
  place: Place,
  tell: (line: string) => void = () => {},
): Fault | undefined {
  const demands = demandsOf(call, place)
  for (const demand of demands) {
    const verdict = judge(call.caller.policy, demand)
    if (verdict.allowed) continue
    tell(`${refusal(call.caller, demand, verdict.explicit)}${conditionNote(verdict.unknown)}`)
    return accessDenied(call, demand, verdict.explicit)
  }
  if (demands.length > 0) return undefined
  return accessDenied(call, { action: `${call.service}:${call.action}`, resource: '*' }, false)
}

function conditionNote(unknown: readonly unknown[]): string {
  return unknown.length === 0
    ? ''
    : `; the embedded runtime knows no conditions, so these count against the call: ${JSON.stringify(unknown)}`
}

/** The wording of DynamoDB, and that of SQS, which writes the action small. */
function refusal(caller: Caller, { action, resource }: Demand, explicit: boolean): string {
  const named = action.startsWith('sqs:') ? action.toLowerCase() : action
  const why = explicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${named} action`
  return `User: ${sessionOf(caller)} is not authorized to perform: ${named} on resource: ${resource} ${why}`
}

/** A function acts under its role, in a session named after the function. */
function sessionOf({ role, name }: Caller): string {
  return `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${name}`
}

function accessDenied(call: Call, demand: Demand, explicit: boolean): Fault {
  const fault = {
    type: 'AccessDeniedException',
    namespace: 'com.amazon.coral.service',
    message: refusal(call.caller, demand, explicit),
  }
  return call.service === 'sqs'
    ? { ...fault, status: 403, queryError: 'AccessDenied;Sender' }
    : { ...fault, status: 400 }
}

class PermissionError extends Error {
  override name = 'PermissionError'
}

/** What Lambda itself does under the function's role, and looks for before it makes an event source mapping. */
const polling = {
  queue: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  stream: [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
  ],
} as const

/**
 * Looks whether each function may do what Lambda does on its behalf: poll its sources, send to its on-failure queues.
 * @throws PermissionError as AWS refuses to make such a mapping
 */
export function refuseUnpermittedMappings(inventory: Inventory): void {
  const { functions, mappings, queues } = inventory
  const missing: string[] = []
  const need = (
    what: string,
    { id, policy }: LambdaFunction,
    resource: string,
    actions: readonly string[],
  ) => {
    const lacking = actions.filter((action) => !judge(policy, { action, resource }).allowed)
    if (lacking.length > 0)
      missing.push(`${what}: the role of ${id} lacks ${lacking.join(', ')} on ${resource}`)
  }
  for (const mapping of mappings) {
    const reader = byId(functions, mapping.functionId)
    need(mapping.id, reader, mapping.source, polling[mapping.kind])
    if (mapping.kind === 'stream' && mapping.onFailure !== undefined)
      need(mapping.id, reader, byId(queues, mapping.onFailure).arn, ['sqs:SendMessage'])
  }
  for (const item of functions)
    if (item.asynchronous.onFailure !== undefined)
      need(`${item.id}'s on-failure destination`, item, byId(queues, item.asynchronous.onFailure).arn, [
        'sqs:SendMessage',
      ])
  if (missing.length > 0)
    throw new PermissionError(
      `The template's policies do not let Lambda do what its mappings need; AWS would refuse them.\n${missing.join('\n')}`,
    )
}
