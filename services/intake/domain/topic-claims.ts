// Claiming a topic 点单 (A12): anybody who files may claim; when a second one does, both are warned, and members are
// offered a joint filing. As soon as two have accepted, a joint draft begins with the other invited.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicApi } from '#contracts/api/topic.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Claimant } from '#contracts/shapes.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import type { JointOffer, Named, Topic, TopicEvolves } from './topic-state.ts'

export type TopicClaimFact =
  /** `from`: the topic with which the claim came, where it was merged into this one. */
  | { type: 'topic.claimed'; data: { by: Claimant; from?: Named } }
  | { type: 'claim.acknowledged'; data: { by: string } }
  /** 点单相重: everybody who has claimed it is warned of the others. */
  | { type: 'claims.coincided'; data: { claimants: Claimant[] } }
  | { type: 'joint-filing.offered'; data: { to: Claimant[] } }
  | { type: 'joint-filing.accepted'; data: { by: Claimant } }
  | { type: 'joint-filing.declined'; data: { by: Claimant } }
  | { type: 'joint-filing.agreed'; data: { proposal: string; initiator: Claimant; members: Claimant[] } }
  | { type: 'claim.released'; data: { by: Claimant; reason: string } }

const nobodyAsked: JointOffer = { to: [], answers: {} }

const known = (state: Topic, id: string): Topic => ({
  ...state,
  untold: state.untold.filter((one) => one !== id),
})

const answered = (state: Topic, id: string, answer: 'accepted' | 'declined'): Topic => {
  const offer = state.offer ?? nobodyAsked
  return { ...known(state, id), offer: { ...offer, answers: { ...offer.answers, [id]: answer } } }
}

export const topicClaimEvolves: TopicEvolves<TopicClaimFact> = {
  'topic.claimed': (state, { by, from }, { at }) => ({
    ...state,
    untold: from === undefined ? state.untold : [...new Set([...state.untold, by.id])],
    claims: [...state.claims, { ...by, at }],
    claimants: [...new Set([...state.claimants, by.id])],
  }),
  'claim.acknowledged': (state, { by }) => known(state, by),
  'claims.coincided': (state) => state,
  'joint-filing.offered': (state, { to }) => {
    const offer = state.offer ?? nobodyAsked
    return { ...state, offer: { ...offer, to: [...offer.to, ...to] } }
  },
  'joint-filing.accepted': (state, { by }) => answered(state, by.id, 'accepted'),
  'joint-filing.declined': (state, { by }) => answered(state, by.id, 'declined'),
  'joint-filing.agreed': (state, { proposal, initiator }) => ({
    ...state,
    offer: { ...(state.offer ?? nobodyAsked), proposal, initiator },
  }),
  'claim.released': (before, { by }) => {
    const state = known(before, by.id)
    const claims = state.claims.filter(({ id }) => id !== by.id)
    const { offer } = state
    if (offer === undefined) return { ...state, claims }
    const { [by.id]: _answer, ...answers } = offer.answers
    return { ...state, claims, offer: { ...offer, to: offer.to.filter(({ id }) => id !== by.id), answers } }
  },
}

const asClaimant = ({ id, name, collective }: Claimant): Claimant => ({
  id,
  name,
  ...(collective === undefined ? {} : { collective }),
})

/**
 * Where several have claimed the same they are warned of each other, and members who were not asked yet are offered a joint
 * filing. A collective files in its own name, never jointly.
 */
export function coincidence(claims: readonly Claimant[], offer?: JointOffer): TopicClaimFact[] {
  const [, another] = claims
  if (another === undefined) return []
  const claimants = claims.map(asClaimant)
  const warned: TopicClaimFact = { type: 'claims.coincided', data: { claimants } }
  const members = claimants.filter(({ collective }) => collective === undefined)
  const to = members.filter(({ id }) => !(offer?.to ?? []).some((one) => one.id === id))
  return members.length > 1 && to.length > 0
    ? [warned, { type: 'joint-filing.offered', data: { to } }]
    : [warned]
}

type Body<Name extends keyof typeof topicApi> = BodyOf<(typeof topicApi)[Name]>

const mine = (state: Topic, actor: Actor): Claimant | undefined => {
  const found = actor.kind === 'person' ? state.claims.find(({ id }) => id === actor.id) : undefined
  return found === undefined ? undefined : asClaimant(found)
}

const claim: Act<Topic, { readonly collective?: string }, TopicClaimFact> = {
  from: ['in-pool', 'nominated', 'fixed'],
  who: (state, actor) => (mine(state, actor) === undefined ? undefined : refuse(problems.topicClaimed)),
  decide(state, { collective }, { actor }) {
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const inItsName = actor.role === 'collective' && collective !== undefined ? { collective } : {}
    const by = { id: actor.id, name: actor.name, ...inItsName }
    return [{ type: 'topic.claimed', data: { by } }, ...coincidence([...state.claims, by], state.offer)]
  },
}

const claimantOnly = (state: Topic, actor: Actor): Refusal | undefined =>
  mine(state, actor) === undefined ? refuse(problems.topicUnclaimed) : undefined

const release: Act<Topic, Body<'releaseTopic'>, TopicClaimFact> = {
  from: ['in-pool', 'nominated', 'fixed'],
  who: claimantOnly,
  decide(state, { reason }, { actor }) {
    const by = mine(state, actor)
    return by === undefined
      ? refuse(problems.topicUnclaimed)
      : [{ type: 'claim.released', data: { by, reason } }]
  },
}

/** Asked, and not yet of this answer. */
const asked =
  (answer: 'accepted' | 'declined') =>
  (state: Topic, actor: Actor): Refusal | undefined => {
    const id = actor.kind === 'person' ? actor.id : ''
    if (state.offer?.to.some((one) => one.id === id) !== true) return refuse(problems.jointOfferNone)
    return state.offer.answers[id] === undefined ||
      (state.offer.proposal === undefined && state.offer.answers[id] !== answer)
      ? undefined
      : refuse(problems.alreadyAnswered)
  }

/** `draft` is the id that the joint draft would have. */
const accept: Act<Topic, { readonly draft: string }, TopicClaimFact> = {
  from: ['in-pool', 'nominated', 'fixed'],
  who: asked('accepted'),
  decide(state, { draft }, { actor }) {
    const by = mine(state, actor)
    const { offer } = state
    if (by === undefined || offer === undefined) return refuse(problems.jointOfferNone)
    const accepted: TopicClaimFact = { type: 'joint-filing.accepted', data: { by } }
    // One more joins the draft that has begun.
    if (offer.proposal !== undefined && offer.initiator !== undefined) {
      const { proposal, initiator } = offer
      return [accepted, { type: 'joint-filing.agreed', data: { proposal, initiator, members: [by] } }]
    }
    const willing = state.claims.filter(({ id }) => id === by.id || offer.answers[id] === 'accepted')
    const [initiator, ...members] = willing.map(asClaimant)
    if (initiator === undefined || members.length === 0) return [accepted]
    // Who claimed first leads.
    return [accepted, { type: 'joint-filing.agreed', data: { proposal: draft, initiator, members } }]
  },
}

const decline: Act<Topic, Body<'declineJoint'>, TopicClaimFact> = {
  from: ['in-pool', 'nominated', 'fixed'],
  who: asked('declined'),
  decide(state, _body, { actor }) {
    const by = mine(state, actor)
    return by === undefined
      ? refuse(problems.jointOfferNone)
      : [{ type: 'joint-filing.declined', data: { by } }]
  },
}

/** Whose claim came along with a merged topic says that they know. */
const acknowledge: Act<Topic, Body<'acknowledgeClaim'>, TopicClaimFact> = {
  from: ['in-pool', 'nominated', 'fixed', 'left-out'],
  who: ({ untold }, actor) =>
    actor.kind === 'person' && untold.includes(actor.id) ? undefined : refuse(problems.alreadyAnswered),
  decide: (_state, _body, { actor }) =>
    actor.kind === 'person' ? [{ type: 'claim.acknowledged', data: { by: actor.id } }] : [],
}

export const topicClaimActs: Acts<Topic, TopicClaimFact> = {
  'topic.claim': claim,
  'topic.release': release,
  'topic.acknowledge-claim': acknowledge,
  'topic.accept-joint': accept,
  'topic.decline-joint': decline,
}
