// Messages between the proposers of a proposal and a unit's liaison 与联络员的留言 (A14): one thread for each proposal and
// unit, so that nobody needs anybody's number.
import type { BodyOf } from '#contracts/api/index.ts'
import type { liaisonsApi } from '#contracts/api/liaisons.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate, Parties } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

export interface Message {
  readonly by: string
  readonly fromUnit: boolean
  readonly text: string
  readonly at: string
}

export interface LiaisonThread {
  readonly status: 'none' | 'asked' | 'answered'
  /** What it is called is asked of the proposal whenever it is shown. */
  readonly proposal: string
  readonly unit: string
  /** The proposers of the proposal, as they were when somebody wrote last. */
  readonly persons: readonly string[]
  readonly messages: readonly Message[]
}

export type LiaisonThreadFact =
  | {
      type: 'message.sent'
      data: { of: string; unit: string; persons: readonly string[]; text: string }
    }
  | { type: 'message.answered'; data: { text: string } }

const blank: LiaisonThread = { status: 'none', proposal: '', unit: '', persons: [], messages: [] }

function evolve(state: LiaisonThread, fact: LiaisonThreadFact, { at, actor }: FactMeta): LiaisonThread {
  const by = actor.kind === 'person' ? actor.name : ''
  const fromUnit = fact.type === 'message.answered'
  const messages = [...state.messages, { by, fromUnit, text: fact.data.text, at }]
  if (fact.type === 'message.answered') return { ...state, status: 'answered', messages }
  const { of, unit, persons } = fact.data
  return { status: 'asked', proposal: of, unit, persons, messages }
}

export const liaisonThread: Aggregate<LiaisonThread, LiaisonThreadFact> = {
  name: 'liaison-thread',
  initial: blank,
  evolve,
}

export const threadParties = ({ persons, unit }: LiaisonThread): Parties => ({ persons, units: [unit] })

type Body<Name extends keyof typeof liaisonsApi> = BodyOf<(typeof liaisonsApi)[Name]>

/** The proposal as it was looked up, and whether the unit has a liaison at all. */
interface About {
  readonly persons: readonly string[]
  readonly hasLiaison: boolean
  /** 涉密: no unit is told of it. */
  readonly secret: boolean
}

const send: Act<LiaisonThread, Body<'sendToLiaison'> & About, LiaisonThreadFact> = {
  decide(_state, { proposal, unit, text, persons, hasLiaison, secret }, { actor }) {
    if (actor.kind !== 'person' || !persons.includes(actor.id)) return refuse(problems.notYours)
    if (secret) return refuse(problems.secretKeptIn, { source: 'C13' })
    if (!hasLiaison) return refuse(problems.liaisonMissing)
    return [{ type: 'message.sent', data: { of: proposal, unit, persons, text } }]
  },
}

const answer: Act<LiaisonThread, Body<'answerThread'>, LiaisonThreadFact> = {
  from: ['asked', 'answered'],
  decide: (_state, data) => [{ type: 'message.answered', data }],
}

export const liaisonThreadActs: Acts<LiaisonThread, LiaisonThreadFact> = {
  'liaison-thread.send': send,
  'liaison-thread.answer': answer,
}
