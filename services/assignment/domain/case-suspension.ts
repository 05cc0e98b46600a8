// Secrecy that is found after acceptance 涉密暂停办理 (C13): the case stops where it stands. Units, the dispatch office and the
// supervision office are not cleared: to them it is not there any more, and nobody does anything to it here until the
// proposal committee has found that nothing is secret. What is carried on meanwhile is carried on outside.
import type { BodyOf } from '#contracts/api/index.ts'
import type { levelActs } from '#contracts/api/level-acts.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import { caseStatus } from '#contracts/terms.ts'
import type { Act, Acts, Context, Reactions } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { type Case, type CaseFact, originIn, proposersOf, type SuspensionFact } from './case.ts'

/** Whether somebody reads of it: not who is not cleared, but its proposers and the level whose case it is. */
export function isClosedTo(state: Case, { actor }: Pick<Context, 'actor'>): boolean {
  const { restrictedTo, origin } = state
  if (restrictedTo === undefined) return false
  if (actor.kind !== 'person') return true
  if (origin !== undefined && actor.role === 'level') return actor.unit !== origin.level
  const isProposer = origin === undefined && proposersOf(state).some(({ id }) => id === actor.id)
  return !restrictedTo.includes(actor.role) && !isProposer
}

/** The level that handed the case over. Its ids say so already; the rule shall not hang on how ids are made. */
export function originLevel({ origin }: Case, actor: Actor): Refusal | undefined {
  const unit = actor.kind === 'person' ? actor.unit : undefined
  return origin !== undefined && unit === origin.level ? undefined : refuse(problems.originOnly)
}

/** What lists that others read call it. */
export const listedTitle = ({ proposal, restrictedTo }: Case): string =>
  restrictedTo === undefined ? (proposal?.title ?? '') : '（涉密，限定知悉）'

/** A verdict was begun with the first reply, and is stopped with the case. Another level's verdict is with that level. */
function replied({ origin, status, handlingRound }: Case): { replied?: true } {
  const was = status === 'delivered' || status === 'concluded' || handlingRound > 1
  return origin === undefined && was ? { replied: true } : {}
}

const toldBatches = ({ batches }: Case, secret: boolean): SuspensionFact[] => {
  const ids = [...new Set(batches)]
  return ids.length === 0 ? [] : [{ type: 'case.told-batch', data: { ids, secret } }]
}

const suspended = (
  state: Case,
  { to, since }: { readonly to: NonNullable<Case['restrictedTo']>; readonly since: string },
): SuspensionFact[] => [
  { type: 'case.suspended', data: { to, since, ...originIn(state), ...replied(state) } },
  ...toldBatches(state, true),
]

const resumed = (state: Case, since: string): SuspensionFact[] => [
  { type: 'case.resumed', data: { since, ...originIn(state), ...replied(state) } },
  ...toldBatches(state, false),
]

/** The clocks of two functions may differ: what was said later is later to whoever is told. */
function following({ secrecySince = '' }: Case, at: string): string {
  return at > secrecySince ? at : new Date(Date.parse(secrecySince) + 1).toISOString()
}

export const suspensionReactions: Reactions<Case, CaseFact> = {
  'proposal.restricted': (state, { to }, { occurredAt }) =>
    suspended(state, { to, since: following(state, occurredAt) }),
  'proposal.unrestricted': (state, _data, { occurredAt }) => resumed(state, following(state, occurredAt)),
}

type Body<Name extends 'suspend' | 'resume'> = BodyOf<(typeof levelActs)[Name]>

/** Messages between levels may overtake each other, tried again as they are: an older one says nothing any more. */
const isOverdue = ({ secrecySince = '' }: Case, { since }: { readonly since: string }): boolean =>
  since < secrecySince

/** C13: that it is secret the level says whose case it is; who is cleared here the own policy says. */
export const suspend: Act<Case, Body<'suspend'>, CaseFact> = {
  from: caseStatus.options,
  who: originLevel,
  decide: (state, { since }, { policy }) =>
    isOverdue(state, { since }) ? [] : suspended(state, { to: policy.clearedRoles, since }),
}

export const resume: Act<Case, Body<'resume'>, CaseFact> = {
  from: caseStatus.options,
  who: originLevel,
  decide: (state, { since }) => (isOverdue(state, { since }) ? [] : resumed(state, since)),
}

/** The acts of a case, none of which is done to one that has stopped. */
export function unlessSuspended(acts: Acts<Case, CaseFact>): Acts<Case, CaseFact> {
  const goingOn = (act: Act<Case, unknown, CaseFact>): Act<Case, unknown, CaseFact> => ({
    ...act,
    who: (state, actor, context) =>
      state.restrictedTo === undefined
        ? act.who?.(state, actor, context)
        : refuse(problems.caseSuspended, { source: 'C13' }),
  })
  return Object.fromEntries(Object.entries(acts).map(([action, act]) => [action, goingOn(act)]))
}
