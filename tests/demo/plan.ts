// What happens to each proposal of the demo: drawn from the seed before anything is done, so that the account at the
// end can be held against it. Shares follow the load model of the field, with dissatisfaction and delay over-sampled.
import type { FeedbackAnswer, ProposalKind } from '#contracts/terms.ts'
import type { Random, Subject } from './texts.ts'

export interface Plan {
  readonly subject: Subject
  readonly kind: ProposalKind
  readonly returnedOnce: boolean
  readonly accepted: boolean
  readonly claim: 'silence' | 'by-hand' | 'objection'
  readonly signsLate: boolean
  /** Days from dispatch to each step of the handling. */
  readonly contactDays: readonly [number, number, number]
  readonly repliesLate: boolean
  readonly auditReturnsOnce: boolean
  readonly feedback: FeedbackAnswer | 'silence'
  /** What the talks come to when the reply does not satisfy. */
  readonly talks: 'second-handling' | 'explained'
}

export function planFor(subject: Subject, random: Random): Plan {
  const chance = (share: number) => random() < share
  const kind = pick<ProposalKind>(random, { sole: 0.68, joint: 0.2, collective: 0.12 })
  const repliesLate = chance(0.1)
  const first = 3 + Math.floor(random() * 12)
  const second = first + 10 + Math.floor(random() * 20)
  return {
    subject,
    kind,
    returnedOnce: chance(0.1),
    accepted: !chance(0.08),
    claim: pick(random, { silence: 0.5, 'by-hand': 0.32, objection: 0.18 }),
    signsLate: chance(0.12),
    contactDays: [first, second, second + 5 + Math.floor(random() * 12)],
    repliesLate,
    auditReturnsOnce: chance(0.08),
    feedback: pick(random, {
      satisfied: 0.7,
      'basically-satisfied': 0.12,
      understanding: 0.03,
      dissatisfied: 0.09,
      silence: 0.06,
    }),
    talks: chance(0.7) ? 'second-handling' : 'explained',
  }
}

/** One of the keys, by its share; the shares add up to 1. */
function pick<T extends string>(random: Random, shares: Record<T, number>): T {
  let left = random()
  const entries = Object.entries<number>(shares) as [T, number][]
  for (const [key, share] of entries) {
    left -= share
    if (left < 0) return key
  }
  return (entries.at(-1) as [T, number])[0]
}
