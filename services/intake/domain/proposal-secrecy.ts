// Secrecy 涉密筛查 (C13): what a reviewer attests, and the restriction that follows. A restricted proposal is closed to all
// but its parties and the roles that are cleared, goes to no panel and no unit, and is never accepted here. And what a
// proposal is called to whom: whoever shows a title asks here.
import type { BodyOf } from '#contracts/api/index.ts'
import type { reviewApi } from '#contracts/api/review.ts'
import type { Role } from '#contracts/roles.ts'
import type { ProposalStatus, Secrecy } from '#contracts/terms.ts'
import type { Act, Acts, Context, Reactions } from '#kernel/aggregate.ts'
import {
  asFiled,
  type Evolves,
  notOnesOwn,
  type Proposal,
  partiesOf,
  readersOf,
  type Stage,
} from './proposal-state.ts'
import { ofThisRound } from './review-state.ts'

export type SecrecyFact =
  | { type: 'secrecy.screened'; data: { secrecy: Secrecy; remark: string } }
  /** `withMain`: because the one it was merged into is. */
  | { type: 'proposal.restricted'; data: { to: readonly Role[]; withMain?: true } }
  | { type: 'proposal.unrestricted'; data: { remark: string } }
  | ToldOn

/** What hangs on a proposal hears whether it is closed: what was merged into it, its merge groups, the brief it has been. */
type ToldOn = {
  type: 'secrecy.told-merged' | 'secrecy.told-group' | 'secrecy.told-brief'
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

const inReview: readonly ProposalStatus[] = ['filed', 'second-review', 'final-review']

export const secrecyEvolves: Evolves<SecrecyFact> = {
  'secrecy.screened': (state, { secrecy }, { actor, at }) => ({
    ...state,
    screening: { secrecy, by: actor.kind === 'person' ? actor.name : '', at },
  }),
  'proposal.restricted': (state, { to, withMain }) => ({
    ...state,
    restricted: { to },
    ...(withMain === undefined ? { onceRestricted: true, status: statusWhenRestricted } : {}),
  }),
  'proposal.unrestricted': ({ restricted: _, ...state }) => ({
    ...state,
    // What was merged meanwhile stays so: only a review goes on.
    status: inReview.includes(state.status) ? statusWhenCleared(state) : state.status,
  }),
  'secrecy.told-merged': (state) => state,
  'secrecy.told-group': (state) => state,
  'secrecy.told-brief': (state) => state,
}

/** To a merge group that asks what is restricted already. */
export const groupTold = (group: string, { to }: { readonly to: readonly Role[] }): ToldOn => ({
  type: 'secrecy.told-group',
  data: { ids: [group], secret: true, to },
})

/** The restriction, and its end, with who else hears of it. */
export function restriction(
  state: Proposal,
  fact: Extract<SecrecyFact, { type: 'proposal.restricted' | 'proposal.unrestricted' }>,
): SecrecyFact[] {
  const secret = fact.type === 'proposal.restricted'
  const to = secret ? fact.data.to : []
  const { merged, request, requests, brief } = state
  const asked = [...requests, ...(request === undefined ? [] : [request])]
  const hearing: Record<ToldOn['type'], string[]> = {
    'secrecy.told-merged': merged.map(({ id }) => id),
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
export function isClosedTo(state: Proposal, { actor }: Context): boolean {
  if (state.restricted === undefined) return false
  if (actor.kind !== 'person') return true
  return !state.restricted.to.includes(actor.role) && !knowsAsNamed(state, actor.id)
}

/** Who knows of it by being named in it: while it is restricted, nobody but its own parties. */
export function knowsAsNamed(state: Proposal, person: string): boolean {
  const named = readersOf(state).persons.includes(person)
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
export const isPublic = (state: Proposal): boolean => isTold(state) && state.content.consentPublic

/** What lists call it that only its parties and the offices read, which may read whatever was filed. */
export const listedTitle = (state: Proposal): string =>
  state.restricted === undefined ? asFiled(state).content.title : secretTitle

/** What lists call it that everybody reads: of what is secret no more is said than of what is not accepted. */
export const openTitle = (state: Proposal): string => (isTold(state) ? state.content.title : untoldTitle)

const screen: Act<Proposal, BodyOf<(typeof reviewApi)['screen']>, SecrecyFact> = {
  from: inReview,
  who: notOnesOwn,
  decide(state, { secrecy, remark }, { policy }) {
    const before = state.restricted !== undefined
    const changes = restriction(
      state,
      secrecy === 'secret'
        ? { type: 'proposal.restricted', data: { to: policy.clearedRoles } }
        : { type: 'proposal.unrestricted', data: { remark } },
    )
    return [
      { type: 'secrecy.screened', data: { secrecy, remark } },
      ...(before === (secrecy === 'secret') ? [] : changes),
    ]
  },
}

/** What was merged into one that is secret is the same matter. */
export const secrecyReactions: Reactions<Proposal, SecrecyFact> = {
  'secrecy.told-merged': (state, { secret, to }) => {
    if (secret === (state.restricted !== undefined)) return []
    return restriction(
      state,
      secret
        ? { type: 'proposal.restricted', data: { to, withMain: true } }
        : { type: 'proposal.unrestricted', data: { remark: '并入的主案复核后不涉密' } },
    )
  },
}

export const secrecyActs: Acts<Proposal, SecrecyFact> = { 'proposal.screen': screen }
