// A unit's liaison 联络员 (A14 菏泽): one at a time, with those before. The telephone stays in the record: no state, view or
// page carries it, and proposers write instead.
import type { BodyOf } from '#contracts/api/index.ts'
import type { liaisonsApi } from '#contracts/api/liaisons.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

export interface Liaison {
  readonly status: 'none' | 'appointed' | 'ended'
  readonly unit: string
  readonly name?: string
  readonly since?: string
  readonly before: readonly { readonly name: string; readonly from: string; readonly to: string }[]
}

export type LiaisonFact =
  | {
      type: 'liaison.appointed'
      data: { unit: string; name: string; contact: { officePhone: string } }
    }
  | { type: 'liaison.ended'; data: { reason: string } }

const blank: Liaison = { status: 'none', unit: '', before: [] }

function evolve(state: Liaison, fact: LiaisonFact, { at }: FactMeta): Liaison {
  const { name, since, before } = state
  const log = name === undefined || since === undefined ? before : [{ name, from: since, to: at }, ...before]
  if (fact.type === 'liaison.ended') return { status: 'ended', unit: state.unit, before: log }
  const { unit, name: appointed } = fact.data
  return { status: 'appointed', unit, name: appointed, since: at, before: log }
}

export const liaison: Aggregate<Liaison, LiaisonFact> = { name: 'liaison', initial: blank, evolve }

type Body<Name extends keyof typeof liaisonsApi> = BodyOf<(typeof liaisonsApi)[Name]>

const appoint: Act<Liaison, Body<'appointLiaison'>, LiaisonFact> = {
  decide(_state, { unit, name, officePhone }, { actor }) {
    const ofUnit = actor.kind === 'person' && actor.role === 'unit-leader'
    if (ofUnit && actor.unit !== unit) return refuse(problems.notYours)
    return [{ type: 'liaison.appointed', data: { unit, name, contact: { officePhone } } }]
  },
}

const end: Act<Liaison, Body<'endLiaison'>, LiaisonFact> = {
  from: ['appointed'],
  decide: (_state, data) => [{ type: 'liaison.ended', data }],
}

export const liaisonActs: Acts<Liaison, LiaisonFact> = { 'liaison.appoint': appoint, 'liaison.end': end }
