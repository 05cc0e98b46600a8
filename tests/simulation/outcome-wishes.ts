// What might be asked of a proposer short of a decision, and what the proposer says: 改联转撤, merging, briefs.
import type { Brief } from '../../services/intake/domain/brief.ts'
import { isToPassOn, referredTo } from '../../services/intake/domain/proposal-forwarding.ts'
import type { Proposal } from '../../services/intake/domain/proposal-state.ts'

import type { Random } from './random.ts'
import { handlerOf, type Person, unitCodes, type Wish } from './wish.ts'

type Chance = readonly [weight: number, wish: Wish]
type AskOne = (weight: number, who: Person, action: string, body?: unknown) => Chance

/** 转、撤: by the office whose turn it is. */
export function requesting(random: Random, office: readonly Person[], ask: AskOne): Chance[] {
  const explanation = '与提案者商量。'
  return [
    ask(0.8, random.pick(office), 'proposal.request', {
      kind: 'convert',
      to: random.pick(['brief', 'brief', 'opinion-letter', 'unit-reference', 'level-reference']),
      ...(random.chance(0.7) ? { unit: 'JY', level: '371400' } : {}),
      reasons: ['situation-only'],
      explanation,
    }),
    ask(0.5, random.pick(office), 'proposal.request', {
      kind: 'withdraw',
      reasons: [random.chance(0.95) ? 'settled-already' : 'nothing-of-the-kind'],
      explanation,
    }),
  ]
}

/** 并案、联名整合: this one with others under review, now and then one that is not. */
export function merging(
  random: Random,
  id: string,
  reviewed: readonly string[],
  offices: readonly Person[],
): Chance[] {
  const others = reviewed.filter((other) => other !== id && random.chance(0.6)).slice(0, 3)
  if (others.length === 0) return []
  const body = {
    form: random.chance(0.7) ? 'merge' : 'join',
    main: id,
    others: [...others, ...(random.chance(0.03) ? [id] : [])],
    reasons: ['same-matter'],
    explanation: '同一事项。',
  }
  const path = '/intake/merge-groups'
  return [[1.5, { person: random.pick(offices), path, body, action: 'merge-group.propose' }]]
}

/** The lead answers, mostly yes; now and then somebody else tries. */
export function answering(random: Random, { request }: Proposal, author: Person, ask: AskOne): Chance[] {
  const weight = request?.answer === undefined ? 6 : 0.2
  return [
    ask(weight, author, 'proposal.answer-request', { agree: true, words: '同意。' }),
    ask(weight / 4, author, 'proposal.answer-request', { agree: false, words: '不同意。' }),
    ask(0.2, author, 'proposal.withdraw', { reason: '想想算了' }),
    ...(random.chance(0.2) ? [ask(0.3, author, 'proposal.file')] : []),
  ]
}

/** 退改: the text is stood by. */
export const standing = ({ returned }: Proposal, author: Person, ask: AskOne): Chance[] =>
  returned === undefined ? [] : [ask(1.5, author, 'proposal.stand-by', { reason: '原文即可。' })]

/** 去向 of what is not accepted, now and then to nobody. */
export const forwardings = [
  { forwardTo: 'unit', forwardUnit: 'JY' },
  { forwardTo: 'unit' },
  { forwardTo: 'brief' },
  { forwardTo: 'letter' },
  { forwardTo: 'none' },
]

/** Decided: the unit answers, now and then another one; the committee passes on, now and then nothing. */
export function forwarded(random: Random, state: Proposal, office: readonly Person[], ask: AskOne): Chance[] {
  const unit = referredTo(state)
  const decidedOn = new Date(Date.parse(state.since ?? '') + 8 * 3_600_000).toISOString().slice(0, 10)
  return [
    ...(unit === undefined
      ? []
      : [
          ask(4, handlerOf(random.chance(0.9) ? unit : random.pick(unitCodes)), 'proposal.answer-reference', {
            text: '已研究，将在规划中参考。',
          }),
        ]),
    ask(isToPassOn(state) ? 4 : 0.1, random.pick(office), 'proposal.pass-on', {
      to: '有关方面',
      on: random.chance(0.9) ? decidedOn : '2026-01-01',
      words: '已转送。',
    }),
  ]
}

/** What becomes of a proposal that was converted into a brief, or not accepted and forwarded as one. */
export function briefed(
  random: Random,
  { status }: Brief,
  author: Person,
  office: readonly Person[],
  ask: AskOne,
): Chance[] {
  if (status === 'converted') return []
  return [
    ask(1, random.pick(office), 'brief.adopt', { words: '采用。' }),
    ask(0.5, random.pick(office), 'brief.forward', { to: '市政协', words: '报送。' }),
    ask(0.3, random.pick(office), 'brief.keep', { words: '留存。' }),
    ask(1, author, 'brief.convert'),
  ]
}
