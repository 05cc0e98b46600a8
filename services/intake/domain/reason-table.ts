// The table of reasons 情形表 of a level (C4): what policy ships, and what the committee has added, reworded, retired or
// deleted since. A code that a decision cites stays: the table hears of it, addressed, when it is cited for the first time.

import type { BodyOf } from '#contracts/api/index.ts'
import type { reasonApi } from '#contracts/api/reasons.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { ReasonOutcome } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'

/** A level has one. */
export const reasonTableId = 'reasons'

export interface Reason {
  readonly code: string
  readonly text: string
  readonly outcomes: readonly ReasonOutcome[]
  readonly retired: boolean
  readonly used: boolean
}

/** What is known of a code beyond, or instead of, what policy says. */
interface Entry {
  readonly text?: string
  readonly outcomes?: readonly ReasonOutcome[]
  readonly retired?: boolean
  readonly deleted?: boolean
  readonly used?: boolean
}

export interface ReasonTable {
  /** By code, in the order in which they were first touched. */
  readonly entries: Readonly<Record<string, Entry>>
}

type Words = { code: string; text: string; outcomes: readonly ReasonOutcome[] }

export type ReasonFact =
  | { type: 'reason.added'; data: Words }
  | { type: 'reason.reworded'; data: Words }
  | { type: 'reason.retired'; data: { code: string } }
  | { type: 'reason.reinstated'; data: { code: string } }
  /** With its words, should a decision bring it back that cited it at the same moment. */
  | { type: 'reason.deleted'; data: Words }
  | { type: 'reason.cited'; data: { codes: readonly string[] } }

function evolve({ entries }: ReasonTable, fact: ReasonFact): ReasonTable {
  const entered = (code: string, change: Entry): ReasonTable => ({
    entries: { ...entries, [code]: { ...entries[code], ...change } },
  })
  switch (fact.type) {
    case 'reason.added': {
      const { code, ...words } = fact.data
      return entered(code, { ...words, retired: false, deleted: false })
    }
    case 'reason.reworded': {
      const { code, ...words } = fact.data
      return entered(code, words)
    }
    case 'reason.retired':
      return entered(fact.data.code, { retired: true })
    case 'reason.reinstated':
      return entered(fact.data.code, { retired: false })
    case 'reason.deleted': {
      const { code, ...words } = fact.data
      return entered(code, { ...words, deleted: true })
    }
    case 'reason.cited':
      return fact.data.codes.reduce(
        (table: ReasonTable, code): ReasonTable => {
          const known = table.entries[code]
          // Deleted while a decision that cites it was on its way: it comes back, not to be chosen again.
          const back = known?.deleted === true ? { deleted: false, retired: true } : {}
          return { entries: { ...table.entries, [code]: { ...known, ...back, used: true } } }
        },
        { entries },
      )
  }
}

export const reasonTable: Aggregate<ReasonTable, ReasonFact> = {
  name: 'reason-table',
  initial: { entries: {} },
  evolve,
}

/** The table as it stands: what policy ships, in its order, then what the committee has added. */
export function reasonsIn({ entries }: ReasonTable, policy: Policy): readonly Reason[] {
  const shipped = [
    ...policy.notAcceptedReasons.map((one) => ({ ...one, outcomes: ['not-accept'] as const })),
    ...policy.requestReasons,
  ]
  const codes = new Set([...shipped.map(({ code }) => code), ...Object.keys(entries)])
  return [...codes].flatMap((code): Reason[] => {
    const { deleted, ...entry } = entries[code] ?? {}
    const words = { ...shipped.find((one) => one.code === code), ...entry }
    // Cited under a policy that no longer ships it, and never reworded: its words stand in the decisions.
    if (deleted === true || words.text === undefined || words.outcomes === undefined) return []
    const { text, outcomes, retired = false, used = false } = words
    return [{ code, text, outcomes, retired, used }]
  })
}

/** What a decision takes from the table: the words of its codes, and which are cited for the first time. */
export interface Cited {
  readonly texts: readonly string[]
  readonly first: readonly string[]
}

/** C4: only codes of the table, not retired, and for this outcome. */
export function cite(
  table: readonly Reason[],
  codes: readonly string[],
  ...outcomes: readonly ReasonOutcome[]
): Cited | Refusal {
  const usable = table.filter(
    (one) => !one.retired && (outcomes.length === 0 || one.outcomes.some((each) => outcomes.includes(each))),
  )
  const chosen = codes.map((code) => usable.find((one) => one.code === code))
  if (chosen.includes(undefined)) {
    return refuse(problems.reasonUnknown, {
      source: 'C4',
      allowed: { codes: usable.map(({ code }) => code) },
    })
  }
  const known = chosen.filter((one) => one !== undefined)
  return {
    texts: known.map(({ text }) => text),
    first: known.filter(({ used }) => !used).map(({ code }) => code),
  }
}

/** The fact that tells the table of codes that are cited for the first time; none where all were cited before. */
export const used = ({ first }: Cited): { type: 'reasons.used'; data: { codes: readonly string[] } }[] =>
  first.length === 0 ? [] : [{ type: 'reasons.used', data: { codes: first } }]

type Body<Name extends 'addReason' | 'rewordReason'> = BodyOf<(typeof reasonApi)[Name]>
/** The code comes from the address. */
type OfCode = { readonly code: string }

const known = (state: ReasonTable, policy: Policy, code: string): Reason | Refusal =>
  reasonsIn(state, policy).find((one) => one.code === code) ?? refuse(problems.unknown)

const add: Act<ReasonTable, Body<'addReason'>, ReasonFact> = {
  decide: (state, body, { policy }) =>
    isRefusal(known(state, policy, body.code))
      ? [{ type: 'reason.added', data: body }]
      : refuse(problems.reasonKnown),
}

/** An act on a reason that is in the table. */
const onKnown = <Given extends OfCode>(
  decide: (reason: Reason, body: Given) => ReasonFact[] | Refusal,
): Act<ReasonTable, Given, ReasonFact> => ({
  decide(state, body, { policy }) {
    const reason = known(state, policy, body.code)
    return isRefusal(reason) ? reason : decide(reason, body)
  },
})

export const reasonActs: Acts<ReasonTable, ReasonFact> = {
  'reason.add': add,
  'reason.reword': onKnown<Body<'rewordReason'> & OfCode>((_reason, { code, text, outcomes }) => [
    { type: 'reason.reworded', data: { code, text, outcomes } },
  ]),
  'reason.retire': onKnown(({ code, retired }) =>
    retired ? [] : [{ type: 'reason.retired', data: { code } }],
  ),
  'reason.reinstate': onKnown(({ code, retired }) =>
    retired ? [{ type: 'reason.reinstated', data: { code } }] : [],
  ),
  'reason.delete': onKnown(({ code, text, outcomes, used }) =>
    used
      ? refuse(problems.reasonUsed, { source: 'C4' })
      : [{ type: 'reason.deleted', data: { code, text, outcomes } }],
  ),
}

export const reasonReactions: Reactions<ReasonTable, ReasonFact> = {
  'reasons.used': ({ entries }, { codes }) => {
    const fresh = codes.filter((code) => entries[code]?.used !== true)
    return fresh.length === 0 ? [] : [{ type: 'reason.cited', data: { codes: fresh } }]
  },
}
