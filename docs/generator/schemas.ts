// docs/reference/schemas: a JSON Schema (draft 2020-12) for every message, its envelope and data in one file.
import type { Contracts } from './contracts.ts'
import {
  factMessages,
  feedMessages,
  hookInMessages,
  hookOutMessages,
  levelMessages,
  schemaFile,
  schemaOf,
} from './messages.ts'

/** File name → text. */
export function schemaFiles(contracts: Contracts): [name: string, text: string][] {
  const messages = [factMessages, hookInMessages, hookOutMessages, levelMessages, feedMessages].flatMap(
    (of) => of(contracts),
  )
  return messages.map((message) => [
    schemaFile(message.name),
    `${JSON.stringify(schemaOf(message), null, 2)}\n`,
  ])
}
