// What becomes of an accepted proposal 办理情况, as assignment tells it: who handles it and with which result. Kept so
// that similar proposals, topics and the yearly figures can say so without asking another service.
import type { Reactions } from '#kernel/aggregate.ts'
import type { Evolves, Handling, Proposal } from './proposal-state.ts'

export type HandlingFact = { type: 'handling.noted'; data: Handling }

export const handlingEvolves: Evolves<HandlingFact> = {
  'handling.noted': (state, handling) => ({ ...state, handling }),
}

export const handlingReactions: Reactions<Proposal, HandlingFact> = {
  // A second handling keeps what the first reply said until there is another.
  'case.dispatched': ({ handling }, { unit }, { occurredAt }) => [
    { type: 'handling.noted', data: { ...handling, unit, at: occurredAt } },
  ],
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
