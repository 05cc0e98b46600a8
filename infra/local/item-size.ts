// The size of an item as DynamoDB counts it: names and strings in UTF-8, numbers by their digits, and a little for
// every list, map and what is in them.

import type { Call, Fault } from './calls.ts'

/** An attribute value as the wire has it: one key, the type. */
export type AttributeValue = Readonly<Record<string, unknown>>
export type Item = Readonly<Record<string, AttributeValue>>

const container = 3
const element = 1

const largestItemBytes = 400 * 1024

/** DynamoDB takes no item above 400 kB, in bytes; the engine behind the gateway counts characters. */
export function refuseTooLarge({
  service,
  action,
  input,
}: Pick<Call, 'service' | 'action' | 'input'>): Fault | undefined {
  if (service !== 'dynamodb') return undefined
  return putBy(action, input).some((item) => itemSize(item) > largestItemBytes)
    ? {
        status: 400,
        type: 'ValidationException',
        message: 'Item size has exceeded the maximum allowed size',
      }
    : undefined
}

function putBy(action: string, input: Call['input']): (Item | undefined)[] {
  if (action === 'PutItem') return [input.Item as Item | undefined]
  if (action !== 'BatchWriteItem') return []
  const batch = (input.RequestItems ?? {}) as Record<string, readonly { PutRequest?: { Item?: Item } }[]>
  return Object.values(batch).flatMap((writes) => writes.map(({ PutRequest }) => PutRequest?.Item))
}

/** Bytes of a whole item; 0 for none. */
export function itemSize(item: Item | undefined): number {
  let size = 0
  for (const [name, value] of Object.entries(item ?? {})) size += Buffer.byteLength(name) + valueSize(value)
  return size
}

function valueSize(value: AttributeValue): number {
  const [[type, content] = ['NULL', true]] = Object.entries(value)
  switch (type) {
    case 'S':
      return Buffer.byteLength(content as string)
    case 'N':
      return numberSize(content as string)
    case 'B':
      return binarySize(content as string)
    case 'SS':
      return sum(content as string[], Buffer.byteLength)
    case 'NS':
      return sum(content as string[], numberSize)
    case 'BS':
      return sum(content as string[], binarySize)
    case 'L':
      return container + sum(content as AttributeValue[], (inner) => element + valueSize(inner))
    case 'M': {
      const inner = content as Item
      return container + Object.keys(inner).length * element + itemSize(inner)
    }
    default:
      return 1 // BOOL and NULL
  }
}

function sum<Part>(parts: readonly Part[], size: (part: Part) => number): number {
  return parts.reduce((total, part) => total + size(part), 0)
}

const binarySize = (base64: string) => Buffer.from(base64, 'base64').length

/** A byte for the exponent, one for every two digits on either side of an even place, one for a minus. */
export function numberSize(text: string): number {
  const [, sign, whole = '', fraction = '', power = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text.trim()) ?? []
  const all = whole + fraction
  const digits = all.replace(/^0+/, '').replace(/0+$/, '')
  if (digits === '') return 1
  const leading = all.length - all.replace(/^0+/, '').length
  /** Place of the first digit that counts: 0 for ones, 1 for tens. */
  const place = whole.length - 1 - leading + Number(power)
  const even = digits.length % 2 === 0
  const split = even && place % 2 === 0 ? 1 : 0
  return 1 + Math.ceil(digits.length / 2) + split + (sign === '-' ? 1 : 0)
}
