// Cultivating a topic 指导与协商 (A27 常州): the committee's guidance, and what the departments concerned say when asked.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicApi } from '#contracts/api/topic.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { personOf, type Topic, type TopicEvolves } from './topic-state.ts'

export type TopicGuidanceFact =
  | { type: 'guidance.given'; data: { text: string } }
  | { type: 'unit.consulted'; data: { unit: string; question: string } }
  | { type: 'consultation.answered'; data: { unit: string; text: string } }

export const topicGuidanceEvolves: TopicEvolves<TopicGuidanceFact> = {
  'guidance.given': (state, { text }, { at, actor }) => ({
    ...state,
    guidance: [...state.guidance, { text, by: personOf(actor).name, at }],
  }),
  'unit.consulted': (state, asked) => ({ ...state, consultations: [...state.consultations, asked] }),
  'consultation.answered': (state, { unit, text }, { at }) => ({
    ...state,
    consultations: state.consultations.map((one) =>
      one.unit === unit && one.answer === undefined ? { ...one, answer: text, at } : one,
    ),
  }),
}

type Body<Name extends keyof typeof topicApi> = BodyOf<(typeof topicApi)[Name]>

const open = ['submitted', 'declared', 'in-pool', 'nominated', 'fixed']

const waitsFor = ({ consultations }: Topic, unit: string | undefined): boolean =>
  consultations.some((one) => one.unit === unit && one.answer === undefined)

const guide: Act<Topic, Body<'guideTopic'>, TopicGuidanceFact> = {
  from: open,
  decide: (_state, { text }) => [{ type: 'guidance.given', data: { text } }],
}

const consult: Act<Topic, Body<'consultUnit'>, TopicGuidanceFact> = {
  from: open,
  decide: (state, { unit, question }) =>
    waitsFor(state, unit)
      ? refuse(problems.consultationOpen)
      : [{ type: 'unit.consulted', data: { unit, question } }],
}

const unitOf = (actor: Actor): string | undefined => (actor.kind === 'person' ? actor.unit : undefined)

const advise: Act<Topic, Body<'adviseTopic'>, TopicGuidanceFact> = {
  from: open,
  who: (state, actor): Refusal | undefined =>
    waitsFor(state, unitOf(actor)) ? undefined : refuse(problems.consultationNone),
  decide(_state, { text }, { actor }) {
    const unit = unitOf(actor)
    return unit === undefined
      ? refuse(problems.consultationNone)
      : [{ type: 'consultation.answered', data: { unit, text } }]
  },
}

export const topicGuidanceActs: Acts<Topic, TopicGuidanceFact> = {
  'topic.guide': guide,
  'topic.consult': consult,
  'topic.advise': advise,
}
