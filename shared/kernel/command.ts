// Carrying out one command: load, recognise a repetition, decide, put one record; retry a lost race.
import type { Receipt } from '#contracts/api/endpoint.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Aggregate } from './aggregate.ts'
import type { Actor, AnsweredCommand, Fact } from './decision.ts'
import { type History, load, nextRecord, write } from './ledger.ts'
import type { RecordStore } from './ports.ts'

export interface Command {
  /** Unique per actor for as long as any sender may repeat it. */
  readonly id: string
  /** Digest of what was asked, so that one id is not used for two different commands. */
  readonly digest: string
  readonly actor: Actor
  readonly at: string
  readonly correlation: string
  /** How many services the cause has passed; 0 for a person's command. */
  readonly hops?: number
  /** The version the caller saw; a command on a newer one is refused. */
  readonly ifVersion?: number
}

/** The facts, with the actor where deciding found out in which capacity; or why not. */
export type Decided<F extends Fact> =
  | readonly F[]
  | { readonly facts: readonly F[]; readonly actor: Actor }
  | Refusal

/** How often a lost race is tried again before the caller is told. */
const attempts = 8

export interface Waiting {
  /** Waits a moment before the n-th repetition (with jitter); simulations make it a scheduling point. */
  pause(attempt: number): Promise<void>
}

export interface Carried<State> {
  readonly receipt: Receipt
  readonly history: History<State>
}

/**
 * Carries out a command. The decision may say no (a refusal, nothing is written) or yes with no facts (nothing to do,
 * nothing is written). Repeating a command that was carried out returns its first receipt.
 */
export async function carryOut<State, F extends Fact>(
  { records, waiting }: { records: RecordStore; waiting: Waiting },
  aggregate: Aggregate<State, F>,
  id: string,
  command: Command,
  decide: (history: History<State>) => Decided<F> | Promise<Decided<F>>,
): Promise<Carried<State> | Refusal> {
  for (let attempt = 1; ; attempt++) {
    const history = await load(records, aggregate, id)
    const repeated = history.memory.commands.find((answered) => answered.id === command.id)
    if (repeated !== undefined) {
      if (repeated.digest !== command.digest) return refuse(problems.idempotencyKeyReused)
      return { receipt: receiptOf(id, repeated), history }
    }
    const { ifVersion = history.seq } = command
    if (ifVersion < history.basis || ifVersion > history.seq) {
      return refuse(problems.versionStale, { allowed: { version: history.seq } })
    }
    const decided = await decide(history)
    if (isRefusal(decided)) return decided
    const { facts, actor } = 'facts' in decided ? decided : { facts: decided, actor: command.actor }
    if (facts.length === 0)
      return { receipt: { id, version: history.seq, at: history.at, facts: [] }, history }
    const next = nextRecord(aggregate, history, {
      at: command.at,
      actor,
      command: { id: command.id, digest: command.digest },
      correlation: command.correlation,
      hops: command.hops ?? 0,
      facts,
    })
    if (next === 'too-large') return refuse(problems.recordTooLarge)
    if ((await write(records, next.record, next.contents)) === 'appended') {
      return {
        receipt: receiptOf(id, { ...next.record, facts: facts.map(({ type }) => type) }),
        history: next.after,
      }
    }
    if (attempt === attempts) return refuse(problems.raceLost)
    await waiting.pause(attempt)
  }
}

function receiptOf(id: string, answered: Pick<AnsweredCommand, 'seq' | 'at' | 'facts'>): Receipt {
  return { id, version: answered.seq, at: answered.at, facts: [...answered.facts] }
}
