// Passes a call on to the engine and finds out what it would cost on AWS: it looks at the items that were read, and
// at the item before and after a write. The caller sees the same answer as without.
import { crc32 } from 'node:zlib'
import type { Call } from './calls.ts'
import { changeUnits, readUnits, refusedUnits, type Spent } from './capacity.ts'
import type { Answer, DynamoDb } from './dynamodb-engine.ts'
import type { Table } from './inventory.ts'
import { type Item, itemSize } from './item-size.ts'

export interface Measured {
  readonly answer: Answer
  readonly read?: Spent
  readonly write?: Spent
  /** The engine took the call, but what it costs is not known here. */
  readonly unmetered?: true
}

type Input = Call['input']
type Forward = (input: Input) => Promise<Answer>
type Engine = DynamoDb['call']

/** @param call the runtime's own calls to the engine, for looking */
export async function measure(call: Call, engine: Engine, forward: Forward): Promise<Measured> {
  const { action, input, table } = call
  if (call.service !== 'dynamodb') return { answer: await forward(input) }
  switch (action) {
    case 'PutItem':
    case 'DeleteItem':
      return table ? replacing(action, input, table, engine, forward) : { answer: await forward(input) }
    case 'UpdateItem':
      return table ? updating(input, table, engine, forward) : { answer: await forward(input) }
    case 'GetItem':
    case 'Query':
    case 'Scan':
      return reading(action, input, engine, forward)
    case 'BatchGetItem':
      return readingMany(input, forward)
    case 'BatchWriteItem':
      return writingMany(call, engine, forward)
    default: {
      const answer = await forward(input)
      return answer.status === 200 ? { answer, unmetered: true } : { answer }
    }
  }
}

/** A put or delete tells what was there before, whether the caller wants to know or not. */
async function replacing(
  action: 'PutItem' | 'DeleteItem',
  input: Input,
  table: Table,
  engine: Engine,
  forward: Forward,
): Promise<Measured> {
  const after = action === 'PutItem' ? (input.Item as Item) : undefined
  // Only inserts come through to a table with a stream.
  const inserts = table.stream !== undefined && action === 'PutItem'
  const asked = inserts || input.ReturnValues === 'ALL_OLD'
  const answer = await forward(asked ? input : { ...input, ReturnValues: 'ALL_OLD' })
  if (answer.status !== 200) {
    const key = after ? keyOf(after, table) : (input.Key as Item)
    return refused(answer, after, key, table, engine)
  }
  const output = inserts ? {} : (JSON.parse(answer.body) as { Attributes?: Item })
  const { Attributes: before, ...rest } = output
  return {
    answer: asked ? answer : withBody(answer, JSON.stringify(rest)),
    write: changeUnits(table, before, after),
  }
}

/** Nothing in an answer tells both sides of an update, so the item is looked at before and after. */
async function updating(input: Input, table: Table, engine: Engine, forward: Forward): Promise<Measured> {
  const key = input.Key as Item
  const before = await itemAt(key, table, engine)
  const answer = await forward(input)
  if (answer.status !== 200) return refused(answer, undefined, key, table, engine)
  return { answer, write: changeUnits(table, before, await itemAt(key, table, engine)) }
}

async function refused(
  answer: Answer,
  after: Item | undefined,
  key: Item,
  table: Table,
  engine: Engine,
): Promise<Measured> {
  if (!answer.body.includes('ConditionalCheckFailedException')) return { answer }
  return { answer, write: refusedUnits(await itemAt(key, table, engine), after) }
}

async function itemAt(key: Item, table: Table, engine: Engine): Promise<Item | undefined> {
  const { Item: found } = await engine('GetItem', { TableName: table.name, Key: key, ConsistentRead: true })
  return found as Item | undefined
}

/** What is read is paid for, also what a filter or a projection leaves out. */
const trimming = [
  'FilterExpression',
  'ProjectionExpression',
  'Select',
  'AttributesToGet',
  'QueryFilter',
  'ScanFilter',
  'ConditionalOperator',
]

async function reading(action: string, input: Input, engine: Engine, forward: Forward): Promise<Measured> {
  const answer = await forward(input)
  if (answer.status !== 200) return { answer }
  const trims = trimming.some((name) => input[name] !== undefined)
  const output = (trims ? await engine(action, untrimmed(input)) : JSON.parse(answer.body)) as {
    Item?: Item
    Items?: Item[]
  }
  const bytes = (output.Items ?? [output.Item]).reduce((sum, item) => sum + itemSize(item), 0)
  const units = readUnits(bytes, input.ConsistentRead === true)
  const index = input.IndexName
  return {
    answer,
    read:
      typeof index === 'string' ? { table: 0, indexes: { [index]: units } } : { table: units, indexes: {} },
  }
}

type Reads = Readonly<Record<string, ReadTogether>>

interface ReadTogether {
  readonly Keys: readonly Item[]
  readonly ConsistentRead?: boolean
}

/** Each item of a batch is charged by itself, and so is each that is not there. What trims a batch is not known here. */
async function readingMany(input: Input, forward: Forward): Promise<Measured> {
  const answer = await forward(input)
  if (answer.status !== 200) return { answer }
  const asked = Object.entries(input.RequestItems as Reads)
  if (asked.some(([, one]) => trimming.some((name) => name in one))) return { answer, unmetered: true }
  const { Responses, UnprocessedKeys } = JSON.parse(answer.body) as {
    Responses: Readonly<Record<string, readonly Item[]>>
    UnprocessedKeys?: Reads
  }
  const units = asked.map(([table, { Keys, ConsistentRead = false }]) => {
    const found = Responses[table] ?? []
    const missing = Keys.length - found.length - (UnprocessedKeys?.[table]?.Keys.length ?? 0)
    return found.reduce(
      (sum, item) => sum + readUnits(itemSize(item), ConsistentRead),
      missing * readUnits(0, ConsistentRead),
    )
  })
  return { answer, read: { table: units.reduce((sum, one) => sum + one, 0), indexes: {} } }
}

type Write = {
  readonly PutRequest?: { readonly Item: Item }
  readonly DeleteRequest?: { readonly Key: Item }
}

/** A batch tells nothing of what was there, so it is looked at before. */
async function writingMany(
  { input, tables = [] }: Call,
  engine: Engine,
  forward: Forward,
): Promise<Measured> {
  const writes = tables.flatMap((table) =>
    ((input.RequestItems as Readonly<Record<string, readonly Write[]>>)[table.name] ?? []).map(
      ({ PutRequest, DeleteRequest }) => ({
        table,
        key: PutRequest ? keyOf(PutRequest.Item, table) : (DeleteRequest?.Key ?? {}),
        after: PutRequest?.Item,
      }),
    ),
  )
  const before = await itemsAt(writes, engine)
  const answer = await forward(input)
  if (answer.status !== 200) return { answer }
  // The engine behind the gateway leaves nothing undone.
  const spent = writes.map(({ table, key, after }) =>
    changeUnits(table, before.get(placeOf(table, key)), after),
  )
  const indexes: Record<string, number> = {}
  for (const one of spent)
    for (const [name, units] of Object.entries(one.indexes)) indexes[name] = (indexes[name] ?? 0) + units
  return { answer, write: { table: spent.reduce((sum, one) => sum + one.table, 0), indexes } }
}

const placeOf = ({ name }: Table, key: Item): string => `${name} ${JSON.stringify(key)}`

async function itemsAt(
  places: readonly { readonly table: Table; readonly key: Item }[],
  engine: Engine,
): Promise<ReadonlyMap<string, Item>> {
  const found = new Map<string, Item>()
  for (const table of new Set(places.map((place) => place.table))) {
    const keys = places.filter((place) => place.table === table).map(({ key }) => key)
    const asked = { [table.name]: { Keys: keys, ConsistentRead: true } }
    const { Responses = {} } = (await engine('BatchGetItem', { RequestItems: asked })) as {
      Responses?: Record<string, Item[]>
    }
    for (const item of Responses[table.name] ?? []) found.set(placeOf(table, keyOf(item, table)), item)
  }
  return found
}

/** The same read without what trims its answer, and without the names and values only that used. */
function untrimmed(input: Input): Input {
  const kept = Object.fromEntries(Object.entries(input).filter(([name]) => !trimming.includes(name)))
  const condition = String(input.KeyConditionExpression ?? '')
  const used = (sign: '#' | ':') => new Set(condition.match(new RegExp(`${sign}\\w+`, 'g')) ?? [])
  for (const [name, sign] of [
    ['ExpressionAttributeNames', '#'],
    ['ExpressionAttributeValues', ':'],
  ] as const) {
    const names = used(sign)
    const left = Object.entries((kept[name] ?? {}) as object).filter(([key]) => names.has(key))
    if (left.length > 0) kept[name] = Object.fromEntries(left)
    else delete kept[name]
  }
  return kept
}

function keyOf(item: Item, { hash, range }: Table): Item {
  const names = range === undefined ? [hash] : [hash, range]
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])))
}

function withBody(answer: Answer, body: string): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-amz-crc32': String(crc32(body)) }, body }
}
