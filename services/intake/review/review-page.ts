// What the page of a proposal shows of its review, to whom: an opinion only to who has given the own, or after the panel
// has concluded; nothing of it to the proposers but what was decided.
import type * as z from 'zod/mini'
import type { proposalPage } from '#contracts/api/intake.ts'
import type { classificationShown, refusalShown } from '#contracts/api/review.ts'
import type { Policy } from '#contracts/policy.ts'
import type { Role } from '#contracts/roles.ts'
import { proposalClassNames } from '#contracts/terms.ts'
import type { Context } from '#kernel/aggregate.ts'
import { ownOpinion } from '../domain/proposal-consulting.ts'
import { type Proposal, partiesOf } from '../domain/proposal-state.ts'
import { anyPanel, type Category, type NotAccepted, ofThisRound, panelOf } from '../domain/review-state.ts'
import { proposedSplit } from './proposed-split.ts'

const reviewing: readonly Role[] = ['committee', 'panel', 'guest', 'chair']

type Shown = Pick<
  z.infer<typeof proposalPage>,
  | 'classification'
  | 'panel'
  | 'restricted'
  | 'screening'
  | 'opinionsGiven'
  | 'opinions'
  | 'consultations'
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

export function showReview(state: Proposal, { actor, policy }: Context): Shown {
  const person = actor.kind === 'person' ? actor : undefined
  const own = partiesOf(state).persons.includes(person?.id ?? '')
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
    ...(reviews ? { opinionsGiven: ofThisRound(state, state.opinions).length } : {}),
    opinions: reviews ? opinionsFor(state, person.id) : [],
    consultations: asUnit
      ? []
      : state.consultations.map(({ round: _, recorder: __, comments = [], ...one }) => ({
          ...one,
          units: [...one.units],
          comments: comments.map(({ person: by, ...said }) => ({ ...said, own: by === person?.id })),
        })),
    unitOpinions: unitOpinions
      .filter(({ unit }) => reviews || (asUnit && unit === person.unit))
      .map((one) => ({ ...one, ...(one.answer === undefined ? {} : { answer: { ...one.answer } }) })),
    ...(split === undefined
      ? {}
      : {
          filedSuggestions: [...content.suggestions],
          editedSuggestions: split.map((one, index) => ({ number: index + 1, ...one })),
        }),
    ...(reviews && split === undefined ? { proposedSplit: proposedSplit(state) } : {}),
  }
}

/** Own first: nobody reads the others' before having judged alone, until the panel has concluded (C2). */
function opinionsFor(state: Proposal, person: string): Shown['opinions'] {
  const concluded = state.status !== 'filed' && state.status !== 'second-review'
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
