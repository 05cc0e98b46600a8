// What the page of a proposal shows of its review, to whom: an opinion only to who has given the own, or after the panel
// has concluded; nothing of it to the proposers but what was decided.
import type * as z from 'zod/mini'
import type { proposalPage } from '#contracts/api/intake.ts'
import type { classificationShown, refusalShown } from '#contracts/api/review.ts'
import type { Policy } from '#contracts/policy.ts'
import type { Role } from '#contracts/roles.ts'
import { proposalClassNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import type { Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import type { PageBasics } from '#kernel/http/resource.ts'
import { consultationMissing, ownOpinion } from '../domain/proposal-consulting.ts'
import { referredTo } from '../domain/proposal-forwarding.ts'
import { asFiled, ownTo, type Proposal, proposersOf } from '../domain/proposal-state.ts'
import { anyPanel, type Category, type NotAccepted, ofThisRound, panelOf } from '../domain/review-state.ts'
import { secretPlaces } from '../precheck/secret-places.ts'
import { unitReading } from './as-asked.ts'
import { ended } from './ended.ts'
import { proposedSplit } from './proposed-split.ts'

const reviewing: readonly Role[] = ['committee', 'panel', 'guest', 'chair']

type Shown = Pick<
  z.infer<typeof proposalPage>,
  | 'classification'
  | 'panel'
  | 'restricted'
  | 'screening'
  | 'secretPlaces'
  | 'opinionsGiven'
  | 'opinions'
  | 'consultations'
  | 'consultationLacking'
  | 'unitOpinions'
  | 'filedSuggestions'
  | 'editedSuggestions'
  | 'proposedSplit'
>

/** In the words of the level's scheme. */
function classificationIn(
  category: Category,
  { categoryScheme }: Policy,
): z.infer<typeof classificationShown> {
  const known = categoryScheme
    .flatMap(({ children, ...one }) => [one, ...children])
    .find(({ code }) => code === category.category)
  return {
    class: category.class,
    classText: proposalClassNames[category.class],
    ...(category.category === undefined ? {} : { category: category.category }),
    ...(known === undefined ? {} : { categoryText: known.text }),
  }
}

/** Said before the form of the decision is filled in, which would be refused. */
function lackingFor(state: Proposal, context: Context): Pick<Shown, 'consultationLacking'> {
  const missing = consultationMissing(state, context)?.refused.code
  if (missing === undefined) return {}
  return { consultationLacking: missing === 'consultation-missing' ? 'none' : 'own-only' }
}

export function showReview(state: Proposal, context: Context): Shown {
  const { actor, now, policy } = context
  const person = actor.kind === 'person' ? actor : undefined
  const own = ownTo(state).includes(person?.id ?? '')
  const reviews = person !== undefined && reviewing.includes(person.role) && !own
  const asUnit =
    person?.unit !== undefined && (person.role === 'unit-handler' || person.role === 'unit-leader')
  const { category, screening, restricted, edited, content, round, unitOpinions } = state
  const panel = panelOf(state)
  const split = edited?.round === round ? edited.suggestions : undefined
  return {
    ...(category === undefined ? {} : { classification: classificationIn(category, policy) }),
    ...(panel === undefined || panel.id === anyPanel.id ? {} : { panel: { ...panel } }),
    ...(restricted === undefined ? {} : { restricted: true }),
    ...(screening === undefined || !reviews ? {} : { screening }),
    ...(reviews
      ? {
          opinionsGiven: ofThisRound(state, state.opinions).length,
          ...(round > 0 ? { secretPlaces: secretPlaces(asFiled(state).content).length } : {}),
        }
      : {}),
    opinions: reviews ? opinionsFor(state, person.id) : [],
    consultations: !hearsTalks(state, person, now)
      ? []
      : state.consultations.map(({ round: _, recorder: __, ofChair: ___, comments = [], ...one }) => ({
          ...one,
          units: [...one.units],
          comments: comments.map(({ person: by, ...said }) => ({ ...said, own: by === person?.id })),
        })),
    ...(reviews && person.role === 'chair' && state.status === 'final-review'
      ? lackingFor(state, context)
      : {}),
    unitOpinions: unitOpinions
      .filter(({ unit }) => reviews || (asUnit && unit === person.unit))
      .map(({ round: askedIn, ...one }) => ({
        ...one,
        ...(askedIn === round ? {} : { earlierText: true }),
        ...(one.answer === undefined ? {} : { answer: { ...one.answer } }),
      })),
    ...(split === undefined
      ? {}
      : {
          filedSuggestions: [...content.suggestions],
          editedSuggestions: split.map((one, index) => ({ number: index + 1, ...one })),
        }),
    ...(reviews && split === undefined ? { proposedSplit: proposedSplit(state) } : {}),
  }
}

/**
 * What was said in a consultation is between those who stand behind the proposal and the offices: who is only asked to
 * sign, or goes along with the draft, does not read it (C1).
 */
function hearsTalks(
  state: Proposal,
  person: Extract<Actor, { kind: 'person' }> | undefined,
  now: string,
): boolean {
  if (person === undefined || unitReading(state, { actor: person, now }) !== undefined) return false
  if (proposersOf(state).some(({ id }) => id === person.id)) return true
  const own = ownTo(state).includes(person.id)
  return !own && person.role !== 'member' && person.role !== 'collective'
}

/**
 * Whether nobody judges this text any more: the panel has passed it on, or the review has ended. While its proposer is
 * asked, or has it back and may stand by it, the panel may still have it again.
 */
function isConcluded(state: Proposal): boolean {
  const passedOn = ofThisRound(state, state.reviews).some(
    ({ stage, outcome }) => stage === 'second' && outcome === 'pass',
  )
  return ended.includes(state.status) || (passedOn && state.status !== 'second-review')
}

/** Own first: nobody reads the others' before having judged alone, until the panel has concluded (C2). */
function opinionsFor(state: Proposal, person: string): Shown['opinions'] {
  const concluded = isConcluded(state)
  const given = ownOpinion(state, person) !== undefined
  return ofThisRound(state, state.opinions)
    .filter(({ reviewer }) => concluded || given || reviewer === person)
    .map(({ recommendation, reasons, remark, reviewer, by, at }) => ({
      recommendation,
      reasons: [...reasons],
      remark,
      by,
      own: reviewer === person,
      at,
    }))
}

export function showRefusal({
  reasons,
  texts,
  explanation,
  forwarded,
}: NotAccepted): z.infer<typeof refusalShown> {
  return {
    reasons: [...reasons],
    texts: [...texts],
    explanation,
    ...(forwarded === undefined ? {} : { forwarded }),
  }
}

type Timeline = PageBasics['timeline']

/** What a unit that was asked reads of its history: that it was filed, that this unit was asked, and that it answered. */
export function timelineAsAsked(state: Proposal, unit: string, timeline: Timeline): Timeline {
  const asked = state.unitOpinions.findLast((one) => one.unit === unit)
  const told: Record<string, { readonly at: string | undefined; readonly text?: string }> = {
    'proposal.filed': { at: state.lastFiledAt },
    'units.asked': { at: asked?.askedAt, text: `预立案征询 ${unitName(unit)}` },
    'unit-opinion.received': { at: asked?.answer?.at },
    'proposal.accepted': { at: state.acceptedAt },
  }
  // 转来研究参考: what was decided, and its own answer.
  const passed = ['proposal.converted', 'proposal.not-accepted', 'reference.answered']
  const referred = referredTo(state) === unit
  return timeline.flatMap((one) => {
    if (referred && passed.includes(one.type)) return [one]
    const mine = told[one.type]
    return mine === undefined || mine.at !== one.at ? [] : [{ ...one, text: mine.text ?? one.text }]
  })
}
