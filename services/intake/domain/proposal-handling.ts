// What becomes of an accepted proposal 办理情况, as assignment tells it: who has it, who handles it and with which result.
// Kept so that similar proposals, topics and the yearly figures can say so without asking another service, and that
// files are for the units that have it.
import type { Reactions } from '#kernel/aggregate.ts'
import type { Evolves, Handling, Proposal } from './proposal-state.ts'

export type HandlingFact =
  | { type: 'handling.noted'; data: Handling }
  /** The lead unit and its co-handlers, as they are now; none when it has come back. */
  | { type: 'handlers.noted'; data: { units: readonly string[] } }

export const handlingEvolves: Evolves<HandlingFact> = {
  'handling.noted': (state, handling) => ({ ...state, handling }),
  'handlers.noted': (state, { units }) => ({ ...state, handlers: units }),
}

/** 承办单位: the units that have it now, from its pre-assignment on. */
export const handlersOf = ({ status, handlers, handling }: Proposal): readonly string[] =>
  status === 'accepted' ? (handlers ?? (handling === undefined ? [] : [handling.unit])) : []

const handledBy = (state: Proposal, units: readonly string[]): HandlingFact[] =>
  handlersOf(state).join() === units.join() ? [] : [{ type: 'handlers.noted', data: { units } }]

export const handlingReactions: Reactions<Proposal, HandlingFact> = {
  // A second handling keeps what the first reply said until there is another.
  'case.dispatched': (state, { unit, coUnits }, { occurredAt }) => [
    { type: 'handling.noted', data: { ...state.handling, unit, at: occurredAt } },
    ...handledBy(state, [unit, ...coUnits]),
  ],
  'case.pre-assigned': (state, { unit, coUnits }) => handledBy(state, [unit, ...coUnits]),
  'case.arbitrated': (state, { unit, coUnits }) => handledBy(state, [unit, ...coUnits]),
  'case.taken-back': (state) => handledBy(state, []),
  'reply.delivered': (_state, { unit, resultClass, answers }, { occurredAt }) => [
    {
      type: 'handling.noted',
      data: {
        unit,
        resultClass,
        answers: answers.map(({ suggestion, disposition }) => ({ suggestion, disposition })),
        at: occurredAt,
      },
    },
  ],
}
