// The rows that say which matters count for a member 履职件数 (A23): one for each form a matter has had, side by side under
// the matter's id, which it keeps whatever it is converted into. Read together they are one.

import type { Role } from '#contracts/roles.ts'
import type { CreditForm } from '#contracts/terms.ts'
import type { Row } from '#kernel/aggregate.ts'

export const creditsOf = (person: string): string => `credits#${person}`

export interface CreditEntry {
  readonly id: string
  readonly form: CreditForm
  readonly title: string
  readonly statusText: string
  readonly at: string
  readonly lead: boolean
  /** Whether this is the form the matter has now. */
  readonly now: boolean
  /** Not what was withdrawn, nor for who does not stand behind it any more. */
  readonly counts: boolean
  /** 涉密: to others than whose credit it is, only these roles know of it. */
  readonly restrictedTo?: readonly Role[]
}

export function creditRow(
  person: string,
  id: string,
  form: CreditForm,
  entry: Omit<CreditEntry, 'id' | 'form'>,
): Row {
  const data: CreditEntry = { id, form, ...entry }
  return { pk: creditsOf(person), sk: `${id}#${form}`, data }
}
