// Tables with a stream are append-only: here they take conditional inserts and nothing else, and every successful
// insert becomes a stream record, whatever happens to the process in between.
import { isDeepStrictEqual } from 'node:util'
import type { Call, Fault } from './calls.ts'
import type { Answer, DynamoDb } from './dynamodb-engine.ts'
import type { Inventory, Table } from './inventory.ts'
import type { Entry, Journal } from './journal.ts'

const reads = new Set(['GetItem', 'Query', 'Scan', 'BatchGetItem', 'DescribeTable'])

/** Why a call may not pass, if it touches an append-only table in any other way than by reading or inserting. */
export function refuseChange(call: Call, tables: readonly Table[]): Fault | undefined {
  if (call.service !== 'dynamodb' || reads.has(call.action)) return undefined
  const touched = tables.filter((table) => table.stream && namesTable(call.input, table.name))
  const [table] = touched
  if (!table) return undefined
  if (call.action !== 'PutItem')
    return denied(
      `${call.action} on ${table.name}: its records are only ever added, by a conditional PutItem.`,
    )
  if (!demandsAbsence(call.input, table))
    return denied(
      `PutItem on ${table.name} without a condition that its key is free (attribute_not_exists(${table.hash})).`,
    )
  return undefined
}

const denied = (why: string): Fault => ({
  status: 400,
  type: 'AccessDeniedException',
  message: `The embedded gateway refuses ${why}`,
})

/** Single calls carry TableName; batches and transactions carry table names further down, as key or value. */
function namesTable(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, item]) => key === name || (key === 'TableName' && item === name) || namesTable(item, name),
  )
}

/** Whether the condition can only hold when no item has this key. */
function demandsAbsence(input: Call['input'], table: Table): boolean {
  const { ConditionExpression: condition, ExpressionAttributeNames: names } = input as {
    ConditionExpression?: string
    ExpressionAttributeNames?: Record<string, string>
  }
  if (typeof condition !== 'string') return false
  const plain = condition.replace(/#\w+/g, (name) => names?.[name] ?? name)
  // Only a conjunction is certain to demand each of its parts.
  if (/\b(OR|NOT)\b/i.test(plain)) return false
  const absent = [...plain.matchAll(/attribute_not_exists\s*\(\s*([\w.-]+)\s*\)/gi)].map(([, path]) => path)
  return absent.includes(table.hash) || (table.range !== undefined && absent.includes(table.range))
}

export interface Inserts {
  /** Passes a conditional put on, with its intent noted before and its record made after. */
  put(call: Call, table: Table, forward: () => Promise<Answer>): Promise<Answer>
  /** Settles what a kill left open. */
  recover(inventory: Inventory): Promise<{ kept: number; dropped: number }>
}

export function makeInserts(journal: Journal, dynamodb: DynamoDb): Inserts {
  /** What the table holds decides about an intent whose put's outcome is not known. */
  const settle = async (entry: Omit<Entry, 'at' | 'partition'>): Promise<boolean> => {
    const { Item } = await dynamodb.call('GetItem', {
      TableName: entry.table,
      Key: JSON.parse(entry.key),
      ConsistentRead: true,
    })
    if (isDeepStrictEqual(canonical(Item), canonical(JSON.parse(entry.image)))) return journal.done(entry.id)
    journal.drop(entry.id)
    return false
  }

  return {
    async put(call, table, forward) {
      const item = call.input.Item as Record<string, unknown> | undefined
      const key = item && keyOf(item, table)
      // A put without its key is refused by the engine itself.
      if (!item || !key) return forward()
      const entry = {
        table: table.name,
        partition: JSON.stringify(item[table.hash]),
        key,
        image: JSON.stringify(item),
      }
      const id = journal.begin(entry)
      let answer: Answer
      try {
        answer = await forward()
      } catch (error) {
        await settle({ id, ...entry })
        throw error
      }
      if (answer.status === 200) journal.done(id)
      else if (answer.status < 500) journal.drop(id)
      else await settle({ id, ...entry })
      return answer
    },
    async recover(inventory) {
      const known = new Set(inventory.tables.map(({ name }) => name))
      let kept = 0
      let dropped = 0
      for (const entry of journal.open()) {
        const done = known.has(entry.table) && (await settle(entry))
        if (done) kept += 1
        else {
          dropped += 1
          if (!known.has(entry.table)) journal.drop(entry.id)
        }
      }
      return { kept, dropped }
    },
  }
}

function keyOf(item: Record<string, unknown>, table: Table): string | undefined {
  const names = table.range === undefined ? [table.hash] : [table.hash, table.range]
  if (names.some((name) => item[name] === undefined)) return undefined
  return JSON.stringify(canonical(Object.fromEntries(names.map((name) => [name, item[name]]))))
}

/** The engine may keep a number in another spelling than it was sent in. */
function canonical(value: unknown): unknown {
  if (value === undefined) return undefined
  return JSON.parse(JSON.stringify(value), (name, part) =>
    name === 'N' && typeof part === 'string' ? String(Number(part)) : part,
  )
}
