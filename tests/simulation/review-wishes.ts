// What reviewers, panels and units might do before a decision on a proposal, and what the committee does with its text.
import { dateOfDayNumber, dayNumber } from '#kernel/calendar/local-date.ts'
import type { Proposal } from '../../services/intake/domain/proposal-state.ts'
import type { Random } from './random.ts'
import { handlerOf, type Person, reviewers, unitCodes, type Wish } from './wish.ts'

type Chance = readonly [weight: number, wish: Wish]
type AskOne = (weight: number, who: Person, action: string, body?: unknown) => Chance

const classes = ['economic', 'political', 'cultural', 'social', 'ecological'] as const

/** The first review also attests that nothing is secret, and says what it is about. */
export const screening = (random: Random) => ({
  secrecy: random.chance(0.05) ? 'secret' : 'clear',
  class: random.pick(classes),
  ...(random.chance(0.1) ? { category: 'education' } : {}),
})

/** 事后定密: seldom found late, and mostly found to be none after all, so that what has stopped goes on. */
export function screeningLate(
  random: Random,
  { restricted, round, passedOn }: Proposal,
  ask: AskOne,
): Chance[] {
  const by = random.pick([...reviewers.committee, ...reviewers.chair])
  if (round === 0) return []
  if (restricted === undefined)
    return [ask(0.12, by, 'proposal.screen', { secrecy: 'secret', remark: '复核。' })]
  return [
    ask(2, by, 'proposal.screen', { secrecy: 'clear', remark: '复核。' }),
    ask(passedOn === undefined ? 0.5 : 0.1, by, 'proposal.pass-on', {
      to: '机要室',
      on: '2026-01-05',
      words: '另行办理。',
    }),
  ]
}

/** 三审一协商: what is said before the final decision, and what the committee does with the text. */
export function beforeDeciding(random: Random, proposal: Proposal, author: Person, ask: AskOne): Chance[] {
  const {
    status,
    round,
    consultations,
    unitOpinions,
    opinions,
    content,
    lastFiledAt = '2026-01-05T02:00:00.000Z',
  } = proposal
  const consulted = consultations.some((one) => one.round === round)
  const open = unitOpinions.filter(({ answer }) => answer === undefined)
  const given = opinions.filter((one) => one.round === round)
  return [
    ask(
      consulted ? 0.1 : status === 'final-review' ? 10 : 1,
      random.pick(reviewers.committee),
      'proposal.record-consultation',
      {
        // Now and then of a day before it was filed, which is none.
        heldOn: random.chance(0.95) ? dateOfDayNumber(dayNumber(lastFiledAt)) : '2025-12-31',
        method: 'talk',
        withProposer: random.chance(0.95),
        summary: '与提案者当面商量。',
        agreement: random.pick(['agreed', 'partly-agreed', 'not-agreed']),
      },
    ),
    ...consultations.map((_one, index) =>
      ask(0.3, author, 'proposal.comment-consultation', {
        consultation: index + 1,
        ...(random.chance(0.7) ? { stance: 'agrees' } : { stance: 'remarks', words: '还谈到了时限。' }),
      }),
    ),
    ask(unitOpinions.length === 0 ? 0.5 : 0.05, random.pick(reviewers.chair), 'proposal.ask-units', {
      units: [random.pick(unitCodes)],
      question: '本单位能否办理？',
    }),
    ...open.map(({ unit }) =>
      ask(4, handlerOf(random.chance(0.9) ? unit : random.pick(unitCodes)), 'proposal.give-unit-opinion', {
        stance: random.pick(['can-do', 'not-ours']),
        opinion: '属本单位职责。',
      }),
    ),
    ask(given.length < 2 ? 1.5 : 0.1, random.pick(reviewers.panel), 'proposal.give-opinion', {
      recommendation: random.pick(['accept', 'revise', 'not-accept']),
      remark: '建议具体。',
    }),
    ask(0.3, random.pick(reviewers.committee), 'proposal.split-suggestions', {
      suggestions: content.suggestions.flatMap((text, index) => [
        { text, from: index + 1 },
        ...(random.chance(0.3) ? [{ text: '另起一条。', from: index + 1 }] : []),
      ]),
    }),
    ask(0.15, random.pick(reviewers.chair), 'proposal.screen', {
      secrecy: random.chance(0.3) ? 'secret' : 'clear',
      remark: '复核。',
    }),
    ask(0.1, random.pick(reviewers.chair), 'proposal.classify', { class: random.pick(classes) }),
  ]
}
