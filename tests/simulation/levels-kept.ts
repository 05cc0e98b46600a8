// What two linked levels must keep between them: whatever one tells is at the other once, as it was told, and nothing
// else is; at rest both ends of a case stand as they may stand beside each other.
import { isLevelCode } from '#contracts/level.ts'
import type { CaseStatus, ServiceName } from '#contracts/terms.ts'
import type { DecisionRecord, Fact } from '#kernel/decision.ts'
import { canonical } from '#kernel/hash.ts'
import { messageIdOf } from '../../services/assignment/deliveries.ts'
import { type Case, ourIdOf, theirIdOf } from '../../services/assignment/domain/case.ts'
import { type HookData, hookIn } from '../../services/assignment/hook-rows.ts'
import { remembers } from './hooks-kept.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

/** What one level tells of a fact. */
interface Told {
  readonly to: string
  /** The fact it leads to there; a reminder of what is done leads to none. */
  readonly leadsTo: string
  /** The case's id there. */
  readonly case: string
  /** What must be said there as it was said here, by its name there. */
  readonly says: Readonly<Record<string, unknown>>
}

interface Message extends Told {
  readonly fact: string
  led: DecisionRecord | undefined
}

/** Where a case may stand at the level that handles it, by where it stands at the one that has it. */
const sideBySide: Readonly<Partial<Record<CaseStatus, readonly CaseStatus[]>>> = {
  dispatched: ['open'],
  'in-handling': [
    'pre-assigned',
    'objected',
    'settled',
    'dispatched',
    'in-handling',
    'drafted',
    'signed-off',
  ],
  // Returned, and countersigned by the co-handlers of the level that has it.
  drafted: ['delivered'],
  'signed-off': ['delivered'],
  delivered: ['delivered'],
  concluded: ['concluded'],
}

/** Facts by which only another level acts. */
const stopping = ['case.suspended', 'case.resumed']
const levelsOnly = ['case.taken-over', 'case.taken-back', 'reminder.noted', 'reply.rejected']

export function keepLevels(worlds: readonly World[]): { mustHoldAtRest(): void } {
  const messages = new Map<string, Message>()
  /** Cases in which the two ends may differ: the liaison 联络员 did by hand what the other level then told. */
  const excused = new Set<string>()
  const worldOf = new Map(worlds.map((world) => [world.level.code, world]))
  const caseAt = (level: string, id: string) => worldOf.get(level)?.auditor.stateOf<Case>('case', id)

  for (const world of worlds) {
    world.onRecord((service, record) => {
      remember(world, service, record)
      mustBeTold(world, record)
      if (isByHand(record)) excused.add(`${world.level.code} ${record.id}`)
    })
    world.webhooks.onOutcome((data) => mustNotBeRefused(world, data))
  }

  function remember({ level, auditor }: World, service: ServiceName, record: DecisionRecord): void {
    const { aggregate, id, seq, at, facts } = record
    if (aggregate !== 'case' && aggregate !== 'docket') return
    facts.forEach(({ fact, to }, index) => {
      if (to?.outbound === undefined) return
      const state = auditor.stateOf<Case>('case', id)
      if (state === undefined) return
      for (const told of toldOf({ level: level.code, id, state }, fact)) {
        if (!worldOf.has(told.to)) continue
        const source = `/${level.code}/${service}/${aggregate}/${id}/${seq}/${index}/${told.to}`
        messages.set(`${told.to} endpoint:${level.code}/${messageIdOf(at, source)}`, {
          ...told,
          fact: fact.type,
          led: undefined,
        })
      }
    })
  }

  function mustBeTold({ level, count }: World, record: DecisionRecord): void {
    const { command, aggregate, id, seq, facts } = record
    const [by, from] = /^endpoint:([^/]+)\//.exec(command.id) ?? []
    const where = `${level.code}: ${aggregate} ${id}/${seq}`
    if (by === undefined || !isLevelCode(from ?? '')) {
      const alone = facts.find(({ fact }) => levelsOnly.includes(fact.type))
      if (alone !== undefined) throw new Violation('levels', `${where}: ${alone.fact.type} by no level`)
      return
    }
    const message = messages.get(`${level.code} ${command.id}`)
    if (message === undefined) throw new Violation('levels', `${where}: ${command.id} was told by nobody`)
    if (message.led !== undefined) {
      const { led } = message
      if (remembers(led, record.at))
        throw new Violation('levels', `${where}: ${command.id} led to ${led.id}/${led.seq} before`)
      // Business time has jumped past the days for which a command is known.
      excused.add(`${level.code} ${id}`)
      return
    }
    if (message.case !== id) throw new Violation('levels', `${where}: ${command.id} is about ${message.case}`)
    const led = facts.find(({ fact }) => fact.type === message.leadsTo)?.fact
    if (led === undefined && stopping.includes(message.leadsTo)) {
      message.led = record
      return
    }
    if (led === undefined)
      throw new Violation('levels', `${where}: ${message.fact} led to no ${message.leadsTo}`)
    const said = led.data as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(message.says)) {
      if (canonical(said[name] ?? '') !== canonical(value ?? ''))
        throw new Violation('levels', `${where}: ${led.type} says another ${name} than ${message.fact} did`)
    }
    message.led = record
    count(`level ${message.leadsTo}`)
  }

  function mustNotBeRefused({ level }: World, { endpoint, id, case: of = '', outcome }: HookData): void {
    if (!isLevelCode(endpoint) || outcome === undefined) return
    if (outcome.state === 'dead')
      throw new Violation('levels', `${level.code} cannot read ${endpoint}/${id}: ${outcome.reason}`)
    if (outcome.state === 'refused' && !isExcused(level.code, endpoint, of))
      throw new Violation('levels', `${level.code} refused ${endpoint}/${id} about ${of}: ${outcome.code}`)
  }

  const isStopped = (at: string, id: string) => caseAt(at, id)?.restrictedTo !== undefined

  const isExcused = (at: string, other: string, of: string) =>
    excused.has(`${at} ${of}`) || excused.has(`${other} ${of}`)

  /** What waits at rest waits for people: the co-handlers of this level have not said what they think. */
  function waitsForPeople(at: string, { outcome }: HookData, { led, case: id }: Message): boolean {
    if (led !== undefined || outcome?.state !== 'waiting' || outcome.code !== 'opinions-missing') return false
    const { status, coHandlers = [] } = caseAt(at, id) ?? {}
    return status === 'in-handling' && coHandlers.some(({ opinion }) => opinion === undefined)
  }

  return {
    mustHoldAtRest() {
      const open = new Set<string>()
      for (const { level, webhooks } of worlds) {
        for (const row of webhooks.rows.all().filter(({ pk }) => pk.startsWith('hooks#'))) {
          const data = hookIn(row)
          const key = `${level.code} endpoint:${data.endpoint}/${data.id}`
          const message = messages.get(key)
          if (message === undefined || data.outcome?.state === 'applied') continue
          if (isExcused(level.code, data.endpoint, data.case ?? '')) continue
          // C13: as long as it is stopped nothing is done to it, here or there.
          const theirs = theirIdOf(message.case, data.endpoint)
          if (isStopped(level.code, message.case) || isStopped(data.endpoint, theirs)) {
            open.add(`${level.code} ${message.case}`)
            continue
          }
          if (!waitsForPeople(level.code, data, message))
            throw new Violation(
              'levels',
              `${key} (${message.fact}) is ${canonical(data.outcome ?? 'pending')}`,
            )
          open.add(`${level.code} ${message.case}`)
        }
      }
      for (const [key, { led, fact, leadsTo, case: id, to }] of messages) {
        // What an older message says of a stop leads to nothing: that both ends say the same is held below.
        if (stopping.includes(leadsTo)) continue
        if (led !== undefined || leadsTo === 'reminder.noted' || open.has(`${to} ${id}`)) continue
        const [, from = ''] = /endpoint:([^/]+)\//.exec(key) ?? []
        // C13: what is stopped at the one that tells stays owed; it is called by either's id.
        const theirIds = [theirIdOf(id, from), ourIdOf(to, id)]
        if (isStopped(to, id) || theirIds.some((one) => isStopped(from, one))) continue
        if (!excusedEither(to, from, id))
          throw new Violation('levels', `${key} (${fact}) never led to ${leadsTo}`)
      }
      for (const world of worlds) mustStandSideBySide(world, open)
    },
  }

  /** By this level's id of the case, whichever of the two has it. */
  function excusedEither(at: string, other: string, id: string): boolean {
    const theirs = caseAt(at, id)?.origin?.case ?? ourIdOf(at, id)
    return excused.has(`${at} ${id}`) || excused.has(`${other} ${theirs}`)
  }

  function mustStandSideBySide({ level, auditor }: World, open: ReadonlySet<string>): void {
    for (const id of auditor.ids('case')) {
      const here = auditor.stateOf<Case>('case', id)
      if (here === undefined || excused.has(`${level.code} ${id}`)) continue
      for (const other of worlds) {
        if (other.level.code === level.code) continue
        const there = caseAt(other.level.code, ourIdOf(level.code, id))
        const handles = here.unit === other.level.code && sideBySide[here.status] !== undefined
        const allowed: readonly (CaseStatus | undefined)[] = handles
          ? (sideBySide[here.status] ?? [])
          : [undefined, 'sent-back']
        const returned = open.has(`${level.code} ${id}`) && there?.status === 'delivered'
        const stopped = isStopped(level.code, id) || there?.restrictedTo !== undefined
        if (there !== undefined && (there.restrictedTo === undefined) === isStopped(level.code, id))
          throw new Violation(
            'levels',
            `${id} is stopped at one of ${level.code} and ${other.level.code} only`,
          )
        if (!allowed.includes(there?.status) && !returned && !stopped)
          throw new Violation(
            'levels',
            `${id} is ${here.status} at ${level.code}, and ${there?.status ?? 'unknown'} at ${other.level.code}`,
          )
        if (handles && !stopped) mustTellTheSame(id, here, there)
      }
    }
  }
}

/** Contacts are numbered below, and known above by that number; who confirmed them confirmed them above. */
function mustTellTheSame(id: string, here: Case, there: Case | undefined): void {
  const known = here.contacts
    .filter(({ reference }) => reference !== undefined)
    .map(({ reference, phase, method, confirmedBy }) => [reference, phase, method, confirmedBy !== undefined])
    .sort(byNumber)
  const logged = (there?.contacts ?? [])
    .map(({ contact, phase, method, confirmedBy }) => [contact, phase, method, confirmedBy !== undefined])
    .sort(byNumber)
  if (canonical(known) !== canonical(logged))
    throw new Violation('levels', `${id}: ${canonical(known)} of the contacts ${canonical(logged)} are known`)
}

const byNumber = ([one]: readonly unknown[], [other]: readonly unknown[]) => Number(one) - Number(other)

/** The liaison of a level's government, in the portal, after the case was handed over. */
function isByHand({ actor, command, facts }: DecisionRecord): boolean {
  if (actor.kind !== 'person' || !isLevelCode(actor.unit ?? '') || command.id.startsWith('endpoint:'))
    return false
  return facts.some(({ fact }) =>
    ['case.signed-for', 'reply.drafted', 'reply.signed-off'].includes(fact.type),
  )
}

/** The table of what is told to whom, written down apart from the service that tells. */
function toldOf(
  { level, id, state }: { level: string; id: string; state: Case },
  { type, data }: Fact,
): readonly Told[] {
  return [...toHandling(level, id, state, type, data), ...toOrigin(state, type, data)]
}

function toHandling(level: string, id: string, state: Case, type: string, data: object): Told[] {
  const { unit = '' } = state
  const stops = type === 'case.suspended' || type === 'case.resumed'
  if (!stops && !isLevelCode(unit)) return []
  const tell = (leadsTo: string, says: Told['says'] = {}): Told[] => [
    { to: unit, leadsTo, case: ourIdOf(level, id), says },
  ]
  switch (type) {
    // C13: whoever has read it; of two that overtake each other the older leads to nothing.
    case 'case.suspended':
    case 'case.resumed':
      return state.unitsSoFar
        .filter(isLevelCode)
        .map((to) => ({ to, leadsTo: type, case: ourIdOf(level, id), says: {} }))
    case 'case.dispatched':
      return tell('case.taken-over')
    case 'contact.confirmed': {
      const { contact } = data as { contact: number }
      const { reference } = state.contacts.find((one) => one.contact === contact) ?? {}
      return reference === undefined ? [] : tell(type, { contact: reference })
    }
    case 'reminder.issued': {
      const { clock, name } = data as { clock: string; name: string }
      return tell('reminder.noted', { clock, name })
    }
    case 'case.reopened':
      return tell(type, { demand: state.demand, round: state.handlingRound })
    case 'reply.audited':
      return tell('reply.rejected', { remark: (data as { remark: string }).remark })
    case 'case.concluded':
      return tell(type, { outcome: state.outcome })
    default:
      return []
  }
}

function toOrigin({ origin, contacts, reply }: Case, type: string, data: object): Told[] {
  if (origin === undefined) return []
  const tell = (leadsTo: string, says: Told['says'] = {}): Told[] => [
    { to: origin.level, leadsTo, case: origin.case, says },
  ]
  switch (type) {
    case 'case.pre-assigned':
      return (data as { round: number }).round > 1 ? [] : tell('case.signed-for')
    case 'contact.logged': {
      const { contact, phase, method, note } = contacts.at(-1) ?? {}
      return tell(type, { reference: contact, phase, method, note })
    }
    case 'reply.delivered':
      return tell('reply.drafted', { resultClass: reply?.resultClass })
    case 'case.sent-back':
      return tell('case.taken-back', { reason: (data as { reason: string }).reason })
    default:
      return []
  }
}
