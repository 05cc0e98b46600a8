// The meter's figures, and AWS's own: the same random calls to the embedded engine and to DynamoDB Local.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '../../infra/local/calls.ts'
import { type Spent, total } from '../../infra/local/capacity.ts'
import { createTableInput, type DynamoDb, startDynamoDb } from '../../infra/local/dynamodb-engine.ts'
import type { Table } from '../../infra/local/inventory.ts'
import { type AttributeValue, type Item, itemSize } from '../../infra/local/item-size.ts'
import { measure } from '../../infra/local/measure.ts'
import { startDynamoDbLocal } from './dynamodb-local.ts'

const local = await startDynamoDbLocal()
const title = 'missing' in local ? `skipped: ${local.missing}` : 'the meter agrees with DynamoDB Local'

const table: Table = {
  id: 'Views',
  name: 'views',
  arn: 'arn:aws:dynamodb:us-east-1:000000000000:table/views',
  hash: 'pk',
  range: 'sk',
  attributes: { pk: 'S', sk: 'S', duePk: 'S', dueAt: 'N', office: 'S' },
  indexes: [
    { name: 'due', hash: 'duePk', range: 'dueAt', projection: { type: 'ALL', attributes: [] } },
    { name: 'offices', hash: 'office', projection: { type: 'KEYS_ONLY', attributes: [] } },
    { name: 'desks', hash: 'office', range: 'sk', projection: { type: 'INCLUDE', attributes: ['note'] } },
  ],
}

const headers = {
  'content-type': 'application/x-amz-json-1.0',
  authorization:
    'AWS4-HMAC-SHA256 Credential=test/20270101/cn-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
  'x-amz-date': '20270101T000000Z',
}

interface Consumed {
  readonly Table?: { readonly CapacityUnits: number }
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, { readonly CapacityUnits: number }>>
}

describe.skipIf('missing' in local)(title, () => {
  const directory = mkdtempSync(join(tmpdir(), 'shangban-capacity-'))
  let engine: DynamoDb
  const url = 'missing' in local ? '' : local.url

  beforeAll(async () => {
    engine = await startDynamoDb(directory, [table])
    await send('CreateTable', createTableInput(table))
  })
  afterAll(async () => {
    await engine.close()
    if (!('missing' in local)) await local.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  async function send(
    action: string,
    input: object,
  ): Promise<{ status: number; output: Record<string, unknown> }> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'x-amz-target': `DynamoDB_20120810.${action}` },
      body: JSON.stringify(input),
    })
    return { status: response.status, output: (await response.json()) as Record<string, unknown> }
  }

  async function both(
    action: string,
    input: Record<string, unknown>,
  ): Promise<{ ours: Spent | undefined; theirs: Spent | undefined }> {
    const call: Call = {
      caller: { id: 'x', name: 'x', role: '', policy: [] },
      service: 'dynamodb',
      action,
      input: { TableName: table.name, ...input },
      table,
      bytes: 0,
    }
    const measured = await measure(call, engine.call, (sent) =>
      engine.forward({ ...headers, 'x-amz-target': `DynamoDB_20120810.${action}` }, JSON.stringify(sent)),
    )
    const { status, output } = await send(action, { ...call.input, ReturnConsumedCapacity: 'INDEXES' })
    expect(measured.answer.status, `${measured.answer.body} ${JSON.stringify(output)}`).toBe(status)
    const consumed = output.ConsumedCapacity as Consumed | undefined
    return { ours: measured.write ?? measured.read, theirs: consumed && spentOf(consumed) }
  }

  it('on 600 random puts, updates, deletes and reads', { timeout: 240_000 }, async () => {
    const random = seeded(20270311)
    const wrong: unknown[] = []
    const seen = new Map<string, number>()
    for (let step = 0; step < 600; step += 1) {
      const [action, input] = randomCall(random)
      const { ours, theirs } = await both(action, input)
      if (theirs === undefined) continue
      // A query that meets no item costs its minimum on AWS; DynamoDB Local says nothing at all.
      if (action === 'Query' && units(theirs) === 0 && units(ours) <= 1) continue
      const kind = `${action}${'IndexName' in input ? ' index' : ''}`
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      if (JSON.stringify(normal(ours)) !== JSON.stringify(normal(theirs)))
        wrong.push({ step, action, input, ours, theirs })
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect([...seen.keys()].sort()).toEqual(
      ['DeleteItem', 'GetItem', 'PutItem', 'Query', 'Query index', 'Scan', 'UpdateItem'].sort(),
    )
  })

  it('on the size of an item, to the byte', { timeout: 120_000 }, async () => {
    const random = seeded(7)
    for (let round = 0; round < 120; round += 1) {
      const { duePk: _, office: __, ...item } = itemOf(random)
      const bare: Item = { ...item, pk: { S: `size-${round}` }, fill: { S: '' } }
      const full = Math.ceil((itemSize(bare) + 1) / 1024)
      const fill = (bytes: number): Item => ({ ...bare, fill: { S: 'x'.repeat(bytes - itemSize(bare)) } })
      for (const [bytes, expected] of [
        [full * 1024, full],
        [full * 1024 + 1, full + 1],
      ] as const) {
        const { ours, theirs } = await both('PutItem', { Item: fill(bytes) })
        expect({ bytes, ours: ours?.table, theirs: theirs?.table, item: bare }).toEqual({
          bytes,
          ours: expected,
          theirs: expected,
          item: bare,
        })
      }
    }
  })
})

function spentOf({ Table: own, GlobalSecondaryIndexes: indexes = {} }: Consumed): Spent {
  return {
    table: own?.CapacityUnits ?? 0,
    indexes: Object.fromEntries(
      Object.entries(indexes).map(([name, { CapacityUnits }]) => [name, CapacityUnits]),
    ),
  }
}

function units(spent: Spent | undefined): number {
  return spent ? total(spent) : 0
}

function normal(spent: Spent | undefined) {
  const indexes = Object.entries(spent?.indexes ?? {}).filter(([, units]) => units !== 0)
  return { table: spent?.table ?? 0, indexes: indexes.sort(([a], [b]) => (a < b ? -1 : 1)) }
}

type Random = () => number

function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
const whole = (random: Random, below: number) => Math.floor(random() * below)

function text(random: Random, most: number): string {
  const letter = pick(random, ['a', '提案', 'é', '🀄'])
  return letter.repeat(Math.floor(random() * most) + 1)
}

function number(random: Random): string {
  const digits = Array.from({ length: whole(random, 18) + 1 }, () => whole(random, 10)).join('')
  return pick(random, [
    digits.replace(/^0+(?=.)/, ''),
    `-${digits}`,
    `${digits.slice(0, 3)}.${digits}`,
    `-0.000${digits}`,
    `${digits}000`,
    '0',
    `1.${digits}E${whole(random, 40) - 20}`,
  ])
}

function value(random: Random, depth: number): AttributeValue {
  const kinds = ['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', ...(depth > 0 ? ['L', 'M'] : [])]
  switch (pick(random, kinds)) {
    case 'N':
      return { N: number(random) }
    case 'B':
      return { B: Buffer.alloc(whole(random, 200) + 1, 7).toString('base64') }
    case 'BOOL':
      return { BOOL: random() < 0.5 }
    case 'NULL':
      return { NULL: true }
    case 'SS':
      return { SS: ['a', 'bb', '委员'].slice(0, whole(random, 3) + 1) }
    case 'NS':
      return { NS: ['1', '-22.5', '333000'].slice(0, whole(random, 3) + 1) }
    case 'L':
      return { L: Array.from({ length: whole(random, 4) }, () => value(random, depth - 1)) }
    case 'M':
      return {
        M: Object.fromEntries(
          Array.from({ length: whole(random, 4) }, (_, i) => [`名${i}`, value(random, depth - 1)]),
        ),
      }
    default:
      return { S: text(random, random() < 0.3 ? 1500 : 60) }
  }
}

const keyOf = (random: Random): Item => ({
  pk: { S: pick(random, ['p', 'q']) },
  sk: { S: `s${whole(random, 12)}` },
})

function itemOf(random: Random): Item {
  const item: Record<string, AttributeValue> = { ...keyOf(random) }
  if (random() < 0.5) Object.assign(item, { duePk: { S: 'd' }, dueAt: { N: String(whole(random, 3)) } })
  if (random() < 0.5) item.office = { S: pick(random, ['committee', 'chair']) }
  if (random() < 0.4) item.note = { S: text(random, 400) }
  for (let index = 0; index < whole(random, 5); index += 1) item[`attr${index}`] = value(random, 3)
  return item
}

function randomCall(random: Random): [action: string, input: Record<string, unknown>] {
  const consistent = random() < 0.5 ? { ConsistentRead: true } : {}
  switch (pick(random, ['put', 'put', 'put', 'again', 'delete', 'update', 'get', 'query', 'due', 'scan'])) {
    case 'again':
      // Only a little of the item changes, or nothing.
      return [
        'PutItem',
        {
          Item: {
            ...keyOf(() => 0),
            office: { S: 'chair' },
            ...(random() < 0.5 ? { x: { N: String(whole(random, 2)) } } : {}),
          },
        },
      ]
    case 'delete':
      return ['DeleteItem', { Key: keyOf(random) }]
    case 'update':
      return [
        'UpdateItem',
        {
          Key: keyOf(random),
          UpdateExpression: pick(random, ['SET note = :v', 'SET office = :v', 'SET attr0 = :v']),
          ExpressionAttributeValues: { ':v': { S: text(random, 500) } },
        },
      ]
    case 'get':
      return [
        'GetItem',
        { Key: keyOf(random), ...consistent, ...(random() < 0.3 ? { ProjectionExpression: 'sk' } : {}) },
      ]
    case 'query':
      return [
        'Query',
        {
          KeyConditionExpression: '#p = :p AND begins_with(sk, :s)',
          ExpressionAttributeNames: { '#p': 'pk' },
          ExpressionAttributeValues: {
            ':p': { S: pick(random, ['p', 'q', 'none']) },
            ':s': { S: pick(random, ['s', 's1']) },
          },
          ...consistent,
          ...(random() < 0.3 ? { Limit: whole(random, 4) + 1 } : {}),
          ...(random() < 0.3 ? { FilterExpression: 'attribute_exists(note)' } : {}),
        },
      ]
    case 'due':
      return [
        'Query',
        {
          IndexName: pick(random, ['due', 'offices', 'desks']) as string,
          KeyConditionExpression: '#k = :k',
          ExpressionAttributeNames: { '#k': 'duePk' },
          ExpressionAttributeValues: { ':k': { S: 'd' } },
        },
      ].map((part) => (typeof part === 'object' ? officeQuery(part) : part)) as [
        string,
        Record<string, unknown>,
      ]
    case 'scan':
      // Without a limit: the two engines keep their partitions in different orders.
      return ['Scan', consistent]
    default:
      return ['PutItem', { Item: itemOf(random) }]
  }
}

/** The keys of the index that is asked. */
function officeQuery(input: Record<string, unknown>): Record<string, unknown> {
  return input.IndexName === 'due'
    ? input
    : {
        ...input,
        ExpressionAttributeNames: { '#k': 'office' },
        ExpressionAttributeValues: { ':k': { S: 'chair' } },
      }
}
