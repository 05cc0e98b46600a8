// Seconding 附议: other members support a filed proposal whose proposers are open to it. They sign nothing and have no part
// in what follows; their words go with the proposal.

import type { BodyOf } from '#contracts/api/index.ts'
import type { secondApi } from '#contracts/api/seconding.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { type Evolves, type Named, ownTo, type Proposal } from './proposal-state.ts'

export type SecondingFact = { type: 'proposal.seconded'; data: { by: Named; opinion: string } }

export const secondingEvolves: Evolves<SecondingFact> = {
  'proposal.seconded': (state, { by, opinion }, { at }) => ({
    ...state,
    seconders: [...state.seconders, { ...by, opinion, at }],
  }),
}

/** While it is reviewed. */
const open: readonly ProposalStatus[] = ['filed', 'second-review', 'final-review']

/** B7 虹口、巴彦淖尔: 可否附议. What is secret is nobody's to second. */
export const isOpenToSeconding = ({ status, content, restricted }: Proposal): boolean =>
  content.openToSeconding && restricted === undefined && open.includes(status)

function other(state: Proposal, actor: Actor): Refusal | undefined {
  if (!isOpenToSeconding(state)) return refuse(problems.secondingClosed)
  const id = actor.kind === 'person' ? actor.id : ''
  if (ownTo(state).includes(id)) return refuse(problems.ownSeconding)
  return state.seconders.some((one) => one.id === id) ? refuse(problems.alreadySeconded) : undefined
}

const second: Act<Proposal, BodyOf<(typeof secondApi)['second']>, SecondingFact> = {
  from: open,
  who: other,
  decide(_state, { opinion }, { actor }) {
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    return [{ type: 'proposal.seconded', data: { by: { id: actor.id, name: actor.name }, opinion } }]
  },
}

export const secondingActs: Acts<Proposal, SecondingFact> = { 'proposal.second': second }
