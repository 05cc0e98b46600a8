// The operator: who runs the commands of infra/operate. Reads all, rewrites views, moves messages, and like everybody
// adds to the records only, which is why nothing here allows to change one.
import type { Caller } from './calls.ts'
import type { Inventory, Statement } from './inventory.ts'
import { account } from './references.ts'

/** What the commands need to reach a stack. */
export interface OperatorAccess {
  readonly gateway: string
  /** Id of the caller. */
  readonly operator: string
  /** The level's directory. */
  readonly root: string
  readonly inventory: Inventory
}

export function operatorOf(inventory: Inventory): Caller {
  const named = (variable: string) => {
    const names = new Set(inventory.functions.map(({ environment }) => environment[variable]))
    return inventory.tables.filter(({ name }) => names.has(name)).map(({ arn }) => arn)
  }
  const allow = (resources: readonly string[], ...actions: string[]): Statement => ({
    effect: 'Allow',
    actions,
    resources,
  })
  const read = ['dynamodb:Scan', 'dynamodb:Query', 'dynamodb:GetItem']
  const indexesOf = (arns: readonly string[]) => arns.map((arn) => `${arn}/index/*`)
  return {
    id: 'operator',
    name: 'operator',
    role: `arn:${inventory.partition}:iam::${account}:role/operator`,
    policy: [
      allow(named('RECORDS_TABLE'), ...read),
      allow(
        named('VIEWS_TABLE'),
        ...read,
        'dynamodb:PutItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:DeleteItem',
      ),
      allow(indexesOf(named('VIEWS_TABLE')), 'dynamodb:Query'),
      allow(
        inventory.queues.map(({ arn }) => arn),
        'sqs:ReceiveMessage',
        'sqs:SendMessage',
        'sqs:DeleteMessage',
        'sqs:ChangeMessageVisibility',
      ),
    ],
  }
}
