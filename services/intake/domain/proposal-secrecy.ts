// Secrecy 涉密筛查 (C13): the restriction that follows when a reviewer attests it. A restricted proposal is closed to all
// but its parties and the roles that are cleared, goes to no panel and no unit, and is never accepted here. And what a
// proposal is called to whom: whoever shows a title asks here.
import type { Role } from '#contracts/roles.ts'
import type { ProposalStatus, Secrecy } from '#contracts/terms.ts'
import type { Context } from '#kernel/aggregate.ts'
import { isBriefNow, liesWithUnits } from './proposal-forwarding.ts'
import { asFiled, type Evolves, type Proposal, partiesOf, readersOf, type Stage } from './proposal-state.ts'
import { ofThisRound, type ScanAnswered } from './review-state.ts'

export type SecrecyFact =
  | { type: 'secrecy.screened'; data: { secrecy: Secrecy; remark: string; answered?: ScanAnswered } }
  /** `withMain`: because the one it was merged into is. */
  | { type: 'proposal.restricted'; data: { to: readonly Role[]; withMain?: true; accepted?: true } }
  | { type: 'proposal.unrestricted'; data: { remark: string; accepted?: true } }
  | ToldOn

/**
 * What hangs on a proposal hears whether it is closed: what was merged into it, what it was merged into, its merge groups,
 * the brief it has been.
 */
export type ToldOn = {
  type: 'secrecy.told-merged' | 'secrecy.told-main' | 'secrecy.told-group' | 'secrecy.told-brief'
  data: { ids: readonly string[]; secret: boolean; to: readonly Role[] }
}

/** Past the panel, whose people are not cleared. */
const statusWhenRestricted: ProposalStatus = 'final-review'

/** Where review goes on when nothing is secret after all. */
function statusWhenCleared(state: Proposal): ProposalStatus {
  const passed = (stage: Stage) =>
    ofThisRound(state, state.reviews).some((one) => one.stage === stage && one.outcome === 'pass')
  if (!passed('first')) return 'filed'
  return passed('second') ? 'final-review' : 'second-review'
}

export const inReview: readonly ProposalStatus[] = ['filed', 'second-review', 'final-review']

/** Where the review goes on: now, or once what the proposer is asked, or has back, is answered. */
function goingOnAt(state: Proposal, at: ProposalStatus): Proposal {
  const { status, request, returned } = state
  return {
    ...state,
    status: inReview.includes(status) ? at : status,
    ...(request === undefined ? {} : { request: { ...request, from: at } }),
    ...(returned === undefined ? {} : { returned: { ...returned, from: at } }),
  }
}

function withoutRestriction({ restricted: _, ...state }: Proposal): Proposal {
  if (!liesWithUnits(state)) return state
  // Carried on outside as long as it was secret; here it goes on from now on.
  const { passedOn: __, ...rest } = state
  return rest
}

export const secrecyEvolves: Evolves<SecrecyFact> = {
  'secrecy.screened': (state, { secrecy, answered }, { actor, at }) => ({
    ...state,
    screening: {
      secrecy,
      by: actor.kind === 'person' ? actor.name : '',
      at,
      ...(answered === undefined ? {} : { answered }),
    },
  }),
  'proposal.restricted': (state, { to, withMain }) =>
    withMain === true
      ? { ...state, restricted: { to } }
      : { ...goingOnAt(state, statusWhenRestricted), restricted: { to }, onceRestricted: true },
  // What was merged or accepted stays so: only a review goes on.
  'proposal.unrestricted': (state) => goingOnAt(withoutRestriction(state), statusWhenCleared(state)),
  'secrecy.told-merged': (state) => state,
  'secrecy.told-main': (state) => state,
  'secrecy.told-group': (state) => state,
  'secrecy.told-brief': (state) => state,
}

/** To the main of what is secret: it is one matter. */
export const mainTold = (main: string, { to }: { readonly to: readonly Role[] }): ToldOn => ({
  type: 'secrecy.told-main',
  data: { ids: [main], secret: true, to },
})

/** To what a restricted main has taken in. */
export const mergedTold = (ids: readonly string[], { to }: { readonly to: readonly Role[] }): ToldOn => ({
  type: 'secrecy.told-merged',
  data: { ids, secret: true, to },
})

/** To a merge group that asks what is restricted already. */
export const groupTold = (group: string, { to }: { readonly to: readonly Role[] }): ToldOn => ({
  type: 'secrecy.told-group',
  data: { ids: [group], secret: true, to },
})

/** The restriction, and its end, with who else hears of it; the brief that it has become is under its own id. */
export function restriction(
  state: Proposal,
  fact: Extract<SecrecyFact, { type: 'proposal.restricted' | 'proposal.unrestricted' }>,
  own?: string,
): SecrecyFact[] {
  const secret = fact.type === 'proposal.restricted'
  const to = secret ? fact.data.to : []
  const { merged, request, requests, mergedInto, brief = isBriefNow(state) ? own : undefined } = state
  const asked = [...requests, ...(request === undefined ? [] : [request])]
  const hearing: Record<ToldOn['type'], string[]> = {
    'secrecy.told-merged': merged.map(({ id }) => id),
    // Found to be none after all is the main's to say.
    'secrecy.told-main': secret && mergedInto !== undefined ? [mergedInto.id] : [],
    'secrecy.told-group': asked.flatMap(({ group }) => group ?? []),
    'secrecy.told-brief': brief === undefined ? [] : [brief],
  }
  const told = Object.entries(hearing) as [ToldOn['type'], string[]][]
  return [
    fact,
    ...told.flatMap(([type, all]): ToldOn[] => {
      const ids = [...new Set(all)]
      return ids.length === 0 ? [] : [{ type, data: { ids, secret, to } }]
    }),
  ]
}

/** Whether a restricted proposal is closed to somebody: its own parties know it anyway, unless they declined to be. */
export function isClosedTo(state: Proposal, { actor, now }: Pick<Context, 'actor' | 'now'>): boolean {
  if (state.restricted === undefined) return false
  if (actor.kind !== 'person') return true
  return !state.restricted.to.includes(actor.role) && !knowsAsNamed(state, actor.id, now)
}

/** Who knows of it at an instant by being named in it: while it is restricted, nobody but its own parties. */
export function knowsAsNamed(state: Proposal, person: string, now: string): boolean {
  const named = readersOf(state, now).persons.includes(person)
  return named && (state.restricted === undefined || partiesOf(state).persons.includes(person))
}

/** What those call it who are told only that there is a proposal: its proposer does not agree to publication. */
export const unconsentedTitle = '（提案者不同意公开）'
export const secretTitle = '（涉密，限定知悉）'
/** Between its proposers and the review: others are told no title unless it is accepted, whatever the reason. */
const untoldTitle = '（未立案，不公开案由）'
/** To somebody who had a part in it and has none any more. */
export const formerTitle = '（您不再参与的提案）'

/** Told to everybody here: accepted, and closed to nobody. */
export const isTold = ({ status, restricted }: Proposal): boolean =>
  status === 'accepted' && restricted === undefined

/** Open to read for everybody here: told, and its proposers agree to publication. */
export const isPublic = (state: Proposal): boolean => isTold(state) && state.content.consentPublic === true

/** What lists call it that only its parties and the offices read, which may read whatever was filed. */
export const listedTitle = (state: Proposal): string =>
  state.restricted === undefined ? asFiled(state).content.title : secretTitle

/** What lists call it that everybody reads: of what is secret no more is said than of what is not accepted. */
export const openTitle = (state: Proposal): string => (isTold(state) ? state.content.title : untoldTitle)
