// The dispatch batch 批量交办: several cases dispatched in one act, all or none. It coordinates: every case is asked to
// hold and answers; when all hold, all are dispatched as of this one instant, and when one cannot, all are released.
import type { batchApi } from '#contracts/api/dispatch-batches.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Officer } from '#contracts/shapes.ts'
import type { BatchStatus, CaseStatus } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

/** Why a case could not be held: the state it was in, and another batch that held it. */
export interface HoldRefusal {
  readonly status: CaseStatus
  readonly heldBy?: string
  /** 涉密暂停办理. */
  readonly suspended?: true
}

/** A case as the office saw it when it chose it. */
export interface ChosenCase {
  readonly case: string
  readonly title: string
  readonly number: number
}

export interface BatchedCase extends ChosenCase {
  /** 涉密: it was found to be secret since, and its title is told to nobody here any more. */
  readonly secret?: true
  /** Absent until it has answered. */
  readonly answer?: { readonly refusal?: HoldRefusal }
}

export interface DispatchBatch {
  readonly status: BatchStatus
  readonly requirement: string
  readonly by?: Officer
  readonly proposedAt: string
  readonly decidedAt?: string
  readonly cases: readonly BatchedCase[]
}

interface Answered {
  readonly case: string
  readonly number: number
  readonly refusal?: HoldRefusal
}

export type DispatchBatchFact =
  | { type: 'batch.proposed'; data: { cases: readonly ChosenCase[]; requirement: string } }
  | { type: 'answer.noted'; data: Answered }
  | { type: 'batch.dispatched'; data: Record<string, never> }
  | { type: 'batch.released'; data: Record<string, never> }
  | { type: 'secrecy.noted'; data: { case: string; secret: boolean } }

const blank: DispatchBatch = { status: 'waiting', requirement: '', proposedAt: '', cases: [] }

function evolve(state: DispatchBatch, fact: DispatchBatchFact, { at, actor }: FactMeta): DispatchBatch {
  switch (fact.type) {
    case 'batch.proposed': {
      const by = actor.kind === 'person' ? { id: actor.id, name: actor.name, role: actor.role } : undefined
      return { ...state, ...fact.data, proposedAt: at, ...(by === undefined ? {} : { by }) }
    }
    case 'answer.noted':
      return { ...state, cases: casesWith(state, fact.data) }
    case 'batch.dispatched':
      return { ...state, status: 'dispatched', decidedAt: at }
    case 'batch.released':
      return { ...state, status: 'released', decidedAt: at }
    case 'secrecy.noted':
      return { ...state, cases: secretWith(state, fact.data) }
  }
}

function casesWith({ cases }: DispatchBatch, { case: id, refusal }: Answered): BatchedCase[] {
  const answer = refusal === undefined ? {} : { refusal }
  return cases.map((one) => (one.case === id ? { ...one, answer } : one))
}

const secretWith = (
  { cases }: DispatchBatch,
  { case: id, secret: now }: { readonly case: string; readonly secret: boolean },
): BatchedCase[] =>
  cases.map((one) => {
    if (one.case !== id) return one
    const { secret: _, ...rest } = one
    return now ? { ...rest, secret: true } : rest
  })

export const refusedOf = ({ cases }: DispatchBatch): readonly BatchedCase[] =>
  cases.filter(({ answer }) => answer?.refusal !== undefined)

const idsOf = (cases: readonly BatchedCase[]): string[] => cases.map((one) => one.case)

/** Those that hold: the others have nothing to be released from. */
const held = ({ cases }: DispatchBatch) =>
  cases.filter(({ answer }) => answer !== undefined && answer.refusal === undefined)

/** Whoever began it: no batch is without. */
function officerOf({ by }: DispatchBatch): Officer {
  if (by === undefined) throw new Error('a batch that nobody proposed')
  return by
}

export const dispatchBatch: Aggregate<DispatchBatch, DispatchBatchFact> = {
  name: 'dispatch-batch',
  initial: blank,
  evolve,
  announce: {
    'batch.proposed': (state, _fact, batch) => ({ batch, by: officerOf(state) }),
    'batch.dispatched': (state, _fact, batch) => ({
      batch,
      by: officerOf(state),
      requirement: state.requirement,
    }),
    'batch.released': (state, _fact, batch) => ({ batch, refused: refusedOf(state).length }),
  },
  address: {
    'batch.proposed': ({ cases }) => idsOf(cases),
    'batch.dispatched': ({ cases }) => idsOf(cases),
    'batch.released': (state) => idsOf(held(state)),
  },
}

/** The cases as they were looked up; one that is not there has been refused before. */
type Proposal = BodyOf<(typeof batchApi)['proposeBatch']> & { readonly chosen: readonly ChosenCase[] }

const propose: Act<DispatchBatch, Proposal, DispatchBatchFact> = {
  decide: (_state, { cases, chosen, requirement }) =>
    new Set(cases).size === cases.length
      ? [{ type: 'batch.proposed', data: { cases: chosen, requirement } }]
      : refuse(problems.caseTwice),
}

export const dispatchBatchActs: Acts<DispatchBatch, DispatchBatchFact> = { 'dispatch-batch.propose': propose }

/**
 * Notes one case's answer, and decides with the last one: not before, so that the office reads of every case that
 * stands in the way at once.
 */
function answered(state: DispatchBatch, id: string, refusal?: HoldRefusal): DispatchBatchFact[] {
  const one = state.cases.find((each) => each.case === id)
  if (one === undefined || one.answer !== undefined) return []
  const answer: Answered = { case: id, number: one.number, ...(refusal === undefined ? {} : { refusal }) }
  const noted: DispatchBatchFact = { type: 'answer.noted', data: answer }
  const after = { ...state, cases: casesWith(state, answer) }
  if (after.cases.some((each) => each.answer === undefined)) return [noted]
  const outcome = refusedOf(after).length === 0 ? 'batch.dispatched' : 'batch.released'
  return [noted, { type: outcome, data: {} }]
}

export const dispatchBatchReactions: Reactions<DispatchBatch, DispatchBatchFact> = {
  'case.held': (state, { case: id }) => answered(state, id),
  'case.hold-refused': (state, { case: id, status, heldBy, suspended }) =>
    answered(state, id, {
      status,
      ...(heldBy === undefined ? {} : { heldBy }),
      ...(suspended === undefined ? {} : { suspended }),
    }),
  'case.told-batch': (_state, data) => [{ type: 'secrecy.noted', data }],
}
