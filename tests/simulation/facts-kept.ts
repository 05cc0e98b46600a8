// What single facts must keep: numbers, the lead unit, deadlines and rungs, the gates before a reply, and silence.
import { isLevelCode, type Level } from '#contracts/level.ts'
import { policyOf } from '#contracts/policy.ts'
import { type Deadline, type Deadlines, deadlinesOf } from '#kernel/deadlines.ts'
import type { DecisionRecord, Fact } from '#kernel/decision.ts'
import { canonical } from '#kernel/hash.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import { type Proposal, stageOf } from '../../services/intake/domain/proposal-state.ts'
import { neverReviewing } from '../../services/intake/domain/reviewers.ts'
import { calendarOver, type PublishedCalendar } from '../../services/supervision/domain/calendar.ts'
import type { Docket, DocketFact } from '../../services/supervision/domain/docket.ts'
import { consentKept } from './outcomes-kept.ts'
import { largestSkewMs } from './scheduler.ts'
import { Violation } from './violation.ts'

/** The level's own rules, by which deadlines, gates and outcomes are computed anew. */
export const rulesOf = ({ policy, calendar }: Level) => ({ policy: policyOf(policy), calendar })
type Rules = ReturnType<typeof rulesOf>

/** The calendar as it was at an edition; absent = before anything was published. */
function deadlinesAt(
  { calendar }: Rules,
  { editions }: PublishedCalendar,
  edition: number | undefined,
): Deadlines {
  if (edition === undefined) return deadlinesOf(calendar)
  const known = { editions: editions.filter((one) => one.edition <= edition) }
  return deadlinesOf(calendarOver(calendar, known), edition)
}

/** One fact of a record with the states around it. */
export interface Moment {
  readonly record: DecisionRecord
  readonly fact: Fact
  readonly before: unknown
  readonly after: unknown
  /** When the fact that a message brought was recorded where it comes from. */
  readonly causedAt: string | undefined
  /** The number of each proposal that has one; a new one is entered. */
  readonly numbered: Map<string, number>
  readonly rules: Rules
  /** The calendar as published so far. */
  readonly published: PublishedCalendar
}

export function mustKeep(moment: Moment): void {
  const { record, fact, before, after, numbered, rules } = moment
  const where = `${record.aggregate} ${record.id}/${record.seq}`
  if (record.aggregate === 'number-register') numberKept(record, fact, numbered, where)
  if (record.aggregate === 'proposal') proposalKept(record, fact, before as Proposal, where)
  if (record.aggregate === 'case') caseKept(rules, record, fact, before as Case, after as Case, where)
  if (record.aggregate === 'docket') docketKept(moment, fact as DocketFact, before as Docket, where)
  if (record.aggregate === 'verdict')
    verdictKept(rules, record, fact, before as Verdict, after as Verdict, where)
}

function numberKept(record: DecisionRecord, fact: Fact, numbered: Map<string, number>, where: string): void {
  const { proposal, number } = fact.data as { proposal: string; number: number }
  if (number !== record.seq) throw new Violation('numbers', `${where} carries number ${number}`)
  if (numbered.has(proposal)) throw new Violation('numbers', `${where}: ${proposal} had one already`)
  numbered.set(proposal, number)
}

/** A window closes at its instant but for what two functions' clocks may differ. */
function inTime(at: string, until: string | undefined, where: string, what: string): void {
  if (until !== undefined && Date.parse(at) > Date.parse(until) + 2 * largestSkewMs) {
    throw new Violation('I7', `${where}: ${what} at ${at}, the window closed at ${until}`)
  }
}

function proposalKept(record: DecisionRecord, fact: Fact, before: Proposal, where: string): void {
  const actor = record.actor.kind === 'person' ? record.actor.id : ''
  const { invitations, reviews, round, content } = before
  consentKept(record, fact, before, where)
  if (fact.type === 'request.agreed') inTime(record.at, before.request?.answerBy, where, 'an answer')
  if (fact.type === 'co-signature.given') inTime(record.at, before.signBy, where, 'a signature')
  if (fact.type === 'proposal.filed' && content.kind === 'joint') {
    const signed = invitations.some(({ state }) => state === 'signed')
    if (!signed) throw new Violation('I7', `${where}: a joint proposal filed without a co-signer`)
  }
  const reviewing = ['review.passed', 'proposal.returned', 'proposal.accepting', 'proposal.not-accepted']
  if (reviewing.includes(fact.type)) {
    if (neverReviewing(before).includes(actor)) {
      throw new Violation('I7', `${where}: ${actor} reviews the own proposal`)
    }
    // Who has sent it back may judge at that stage again when its proposer stood by the text.
    const stage = stageOf(before.status)
    if (reviews.some((one) => one.round === round && one.reviewer === actor && one.stage !== stage)) {
      throw new Violation('I7', `${where}: ${actor} reviews it twice`)
    }
  }
}

/** From dispatch on there is exactly one lead unit. */
export const underway = ['dispatched', 'in-handling', 'drafted', 'signed-off', 'delivered', 'concluded']

/** Another level tells what was done there. */
const byLevel = (actor: DecisionRecord['actor']) => actor.kind === 'person' && actor.role === 'level'
const contacts = ['contact.logged', 'contact.confirmed']

function caseKept(
  { policy }: Rules,
  record: DecisionRecord,
  fact: Fact,
  before: Case,
  after: Case,
  where: string,
): void {
  if (after.proposal === undefined) throw new Violation('I2', `${where}: a case without its proposal`)
  const endedElsewhere = after.origin !== undefined && after.status === 'concluded'
  if (underway.includes(after.status) && after.unit === undefined && !endedElsewhere) {
    throw new Violation('I5', `${where}: ${after.status} without a lead unit`)
  }
  const takenBack = fact.type === 'case.taken-back'
  if (underway.includes(before.status) && before.unit !== after.unit && !takenBack) {
    throw new Violation('I5', `${where}: lead unit changed from ${before.unit} to ${after.unit}`)
  }
  const { actor } = record
  const { unit } = fact.data as { unit?: string }
  const byUnit = [
    'case.claimed',
    'case.objected',
    'case.signed-for',
    'contact.logged',
    'reply.drafted',
    // What a level has returned is signed off with the last agreement of those who handle it here.
    ...(isLevelCode(before.unit ?? '') ? [] : ['reply.signed-off']),
  ]
  if (actor.kind === 'person' && byUnit.includes(fact.type) && actor.unit !== before.unit) {
    throw new Violation('I5', `${where}: ${fact.type} by ${actor.unit}, lead unit is ${before.unit}`)
  }
  if (['case.claimed', 'case.dispatched', 'reply.delivered'].includes(fact.type) && unit !== before.unit) {
    throw new Violation('I5', `${where}: ${fact.type} names ${unit}, lead unit is ${before.unit}`)
  }
  // A held case hears of others, and moves with its batch only.
  if (before.heldBy !== undefined && actor.kind === 'person') {
    throw new Violation('batches', `${where}: ${fact.type} by ${actor.id}, held by ${before.heldBy}`)
  }
  if (fact.type === 'case.dispatched' && (fact.data as { batch?: string }).batch !== before.heldBy) {
    throw new Violation('batches', `${where}: dispatched although held by ${before.heldBy}`)
  }
  if (contacts.includes(fact.type) && before.status !== 'in-handling' && !byLevel(actor)) {
    throw new Violation('I2', `${where}: ${fact.type} in ${before.status}`)
  }
  if (fact.type === 'case.concluded' && before.status !== 'delivered' && !byLevel(actor)) {
    throw new Violation('I2', `${where}: concluded in ${before.status}`)
  }
  if (fact.type === 'case.objected') inTime(record.at, before.claimBy, where, 'an objection')
  if (fact.type === 'contact.confirmed') {
    const proposers = (before.proposal?.proposers ?? []).map(({ id }) => id)
    const { origin } = before
    const may =
      actor.kind === 'person' &&
      (origin === undefined ? proposers.includes(actor.id) : byLevel(actor) && actor.unit === origin.level)
    if (!may) throw new Violation('I7', `${where}: a contact confirmed by somebody else than a proposer`)
  }
  if (fact.type === 'reply.delivered') {
    const missing = policy.consultGates.filter(
      (phase) => !before.contacts.some((one) => one.phase === phase && one.confirmedBy !== undefined),
    )
    if (missing.length > 0) throw new Violation('I7', `${where}: delivered without ${missing.join(', ')}`)
    if (before.reply?.auditedBy === undefined || before.reply.signedOffBy === undefined) {
      throw new Violation('I7', `${where}: delivered before it was signed off and audited`)
    }
  }
  if (
    fact.type === 'case.claimed' &&
    (fact.data as { automatic: boolean }).automatic !== (actor.kind === 'automatic')
  ) {
    throw new Violation('I7', `${where}: an automatic claim is not labelled so`)
  }
}

function docketKept(
  { record, causedAt, published, rules }: Moment,
  fact: DocketFact,
  before: Docket,
  where: string,
): void {
  const { policy } = rules
  if (fact.type === 'clock.started') {
    const { clock, round, rule, deadline, rungs } = fact.data
    if (deadline.start !== causedAt) {
      throw new Violation(
        'I6',
        `${where}: ${clock} starts at ${deadline.start}, its cause was at ${causedAt}`,
      )
    }
    const deadlines = deadlinesAt(rules, published, deadline.edition)
    const period = policy[rule] as Deadline['period']
    const again = deadlines.dueOf(deadline.start, period, rule)
    // Set by the level that handed the case over: never later than one's own.
    const isSet = deadline.setBy !== undefined && deadline.setBy === before.origin && clock === 'reply'
    if (isSet ? deadline.due >= again.due : canonical(again) !== canonical(deadline)) {
      throw new Violation('I6', `${where}: ${clock} due ${deadline.due}, recomputed ${again.due}`)
    }
    const ladder = policy.ladders[clock]
      .map(({ name, offset, audience }) => ({
        name,
        audience,
        offset,
        at: deadlines.offsetFrom(deadline.due, offset),
      }))
      .filter(({ at }) => at > deadline.start)
    if (canonical(ladder) !== canonical(rungs))
      throw new Violation('I6', `${where}: rungs are not the policy’s`)
    const same = before.clocks.filter((one) => one.clock === clock)
    if (same.length + 1 !== round) throw new Violation('I6', `${where}: ${clock} round ${round}`)
    // Each co-handler has an opinion clock of its own.
    const rivals = same.filter((one) => canonical(one.responsible) === canonical(fact.data.responsible))
    if (rivals.some(({ stoppedAt }) => stoppedAt === undefined)) {
      throw new Violation('I6', `${where}: two ${clock} clocks run`)
    }
  }
  if (fact.type === 'stage.reached' && before.stage === 'in-handling') {
    const { stage } = fact.data
    if (stage !== 'closed' || before.origin === undefined)
      throw new Violation('I2', `${where}: ${stage} from in-handling`)
  }
  if (fact.type === 'clock.moved') {
    const { clock, round, from, deadline, rungs } = fact.data
    const one = before.clocks.find((running) => running.clock === clock && running.round === round)
    if (one === undefined || one.stoppedAt !== undefined || one.deadline.due !== from) {
      throw new Violation('I6', `${where}: ${clock} moved from ${from}, it was due ${one?.deadline.due}`)
    }
    const newest = published.editions.at(-1)?.edition ?? 0
    if ((deadline.edition ?? 0) <= (one.deadline.edition ?? 0) || (deadline.edition ?? 0) > newest) {
      throw new Violation('I6', `${where}: ${clock} moved to edition ${deadline.edition} of ${newest}`)
    }
    const fired = (some: Docket['clocks'][number]['rungs']) =>
      some.map(({ name, firedAt }) => [name, firedAt ?? ''])
    if (canonical(fired(rungs)) !== canonical(fired(one.rungs))) {
      throw new Violation('I6', `${where}: moving ${clock} changed what had fired`)
    }
    // In nobody's absence: only a deadline that had passed may move to an instant that has passed.
    if (
      from >= record.at &&
      deadline.due < record.at &&
      Date.parse(record.at) - largestSkewMs * 2 > Date.parse(deadline.due)
    ) {
      throw new Violation('I6', `${where}: ${clock} moved into the past, to ${deadline.due}`)
    }
  }
  if (fact.type !== 'reminder.issued' && fact.type !== 'deadline.passed' && fact.type !== 'clock.stopped')
    return
  const { clock, round } = fact.data
  const one = before.clocks.find((running) => running.clock === clock && running.round === round)
  if (one === undefined) throw new Violation('I6', `${where}: no clock ${clock} ${round}`)
  if (one.stoppedAt !== undefined) throw new Violation('I6', `${where}: ${fact.type} after ${clock} stopped`)
  if (fact.type === 'reminder.issued') {
    const rung = one.rungs[fact.data.rung]
    if (rung?.firedAt !== undefined) throw new Violation('I6', `${where}: rung ${fact.data.rung} fired twice`)
    if (rung === undefined || rung.at > record.at)
      throw new Violation('I6', `${where}: a rung before its time`)
    if (record.actor.kind !== 'automatic') throw new Violation('I6', `${where}: not labelled automatic`)
  }
  if (fact.type === 'deadline.passed') {
    if (one.passedAt !== undefined) throw new Violation('I6', `${where}: ${clock} passed twice`)
    if (record.at <= one.deadline.due)
      throw new Violation('I6', `${where}: ${clock} passed before it was due`)
  }
}

function verdictKept(
  { policy }: Rules,
  record: DecisionRecord,
  fact: Fact,
  before: Verdict,
  after: Verdict,
  where: string,
): void {
  const { actor } = record
  if (fact.type === 'feedback.given') {
    inTime(record.at, before.feedbackBy, where, 'feedback')
    const { proposer } = fact.data as { proposer: string }
    const own = before.feedback.find((one) => one.proposer.id === proposer)
    if (actor.kind !== 'person' || actor.id !== proposer || own === undefined) {
      throw new Violation('I7', `${where}: feedback for ${proposer} by somebody else`)
    }
    if (own.answer !== undefined) throw new Violation('I7', `${where}: ${proposer} answered twice`)
  }
  if (fact.type === 'feedback.lapsed' && actor.kind !== 'automatic') {
    throw new Violation('I7', `${where}: a lapse is not labelled automatic`)
  }
  if (fact.type === 'verdict.closed') {
    const answers = after.feedback.map(({ answer }) => answer)
    if (answers.includes(undefined)) throw new Violation('I7', `${where}: closed with feedback open`)
    const given = answers.filter((answer) => answer !== 'no-feedback')
    const good = given.every((answer) => policy.satisfiedAnswers.includes(answer as never))
    const expected = given.length === 0 ? 'no-feedback' : good ? 'satisfied' : 'dissatisfied'
    if (after.outcome !== expected) {
      throw new Violation('I7', `${where}: ${after.outcome} for ${answers.join(', ')}`)
    }
  }
}
