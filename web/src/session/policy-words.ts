// The Chinese names of policy keys, as the contracts give them.
import { globalRegistry } from 'zod/mini'
import { policyValues } from '#contracts/policy.ts'

/** Undefined for what is no policy key. A note such as `objectionDays: 5 working days` is known by its first word. */
export function policyTitle(text: string): string | undefined {
  const key = /^[A-Za-z]+/.exec(text)?.[0] ?? ''
  const shape: Readonly<Record<string, Parameters<typeof globalRegistry.get>[0]>> = policyValues.shape
  const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
  return schema === undefined ? undefined : (globalRegistry.get(schema)?.title ?? undefined)
}
