// The example of a command's answer.
import type { Receipt } from '#contracts/api/endpoint.ts'
import receipts from './receipts.json' with { type: 'json' }

/**
 * A receipt: by `id` and `version` one goes on. Shown is what the command truly answered when the examples were sent
 * (`tests/level/true-bodies.test.ts`); of a command that was not sent there, nothing.
 */
export function receiptExample(id: string): { example?: Receipt } {
  const answered = (receipts as Readonly<Record<string, Pick<Receipt, 'version' | 'facts'>>>)[id]
  if (answered === undefined) return {}
  return { example: { id: '3f7k2m9q1x8c5v0b6n4d', at: '2026-11-28T02:00:00.000Z', ...answered } }
}
