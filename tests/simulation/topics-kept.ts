// What topics, the two lists, tickets and activities must keep when everything has come to rest: a match is the same at both
// of its items, a ticket is never doubled and keeps its day, merges of topics lose nobody, and every origin has heard.
import { ticketIdOf } from '#kernel/ticket-id.ts'
import type { Activity } from '../../services/intake/domain/activity.ts'
import type { ListItem } from '../../services/intake/domain/list-item.ts'
import type { ListMatch } from '../../services/intake/domain/list-match.ts'
import type { Ticket } from '../../services/intake/domain/ticket.ts'
import type { TopicCall } from '../../services/intake/domain/topic-call.ts'
import type { Topic } from '../../services/intake/domain/topic-state.ts'
import type { Audit } from './audit.ts'
import { Violation } from './violation.ts'

export function topicsKept(audit: Audit): void {
  matchesSymmetric(audit)
  ticketsOnce(audit)
  nobodyLost(audit)
  originsTold(audit)
  callsAnswered(audit)
  activitiesFair(audit)
}

function matchesSymmetric({ chains, statesOf }: Audit): void {
  const items = new Map(statesOf<ListItem>('list-item'))
  for (const [id, { status, pair }] of statesOf<ListMatch>('list-match')) {
    for (const side of [pair.ask, pair.concern]) {
      const item = items.get(side)
      const confirmed = item?.matches.some(({ match }) => match === id) === true
      const awaited = item?.awaited.includes(id) === true
      if (confirmed !== (status === 'confirmed') || awaited !== (status === 'proposed'))
        throw new Violation('matches', `match ${id} is ${status}, not so at ${side}`)
      if (item?.status === 'withdrawn' && (status === 'confirmed' || status === 'proposed'))
        throw new Violation('matches', `match ${id} is ${status} although ${side} was withdrawn`)
      if (item?.status === 'closed' && status === 'proposed')
        throw new Violation('matches', `match ${id} waits although ${side} is closed`)
    }
    alone(chains, id)
  }
  for (const [id, { matches, awaited }] of items) {
    const all = [...matches.map(({ match }) => match), ...awaited]
    if (new Set(all).size !== all.length) throw new Violation('matches', `${id} has a match twice`)
  }
}

/** Nobody has confirmed what they had proposed. */
function alone(chains: Audit['chains'], id: string): void {
  let proposer: string | undefined
  for (const { actor, facts } of chains.get(`list-match#${id}`)?.records ?? []) {
    const person = actor.kind === 'person' ? actor.id : undefined
    for (const { fact } of facts) {
      if (fact.type === 'match.proposed') proposer = person
      if (fact.type === 'match.confirmed' && person === proposer)
        throw new Violation('matches', `${person} has proposed and confirmed match ${id}`)
    }
  }
}

function ticketsOnce({ chains, statesOf }: Audit): void {
  const references = new Set<string>()
  for (const [id, { feed, content }] of statesOf<Ticket>('ticket')) {
    const name = `${feed} ${content.reference}`
    if (references.has(name) || id !== ticketIdOf(feed, content.reference))
      throw new Violation('tickets', `${name} is there twice`)
    references.add(name)
    const facts = (chains.get(`ticket#${id}`)?.records ?? []).flatMap(({ facts: all }) => all)
    const kept = facts.filter(({ fact }) => fact.type === 'ticket.kept')
    const first = kept[0]?.fact.data as { content: { at: string } } | undefined
    if (kept.length !== 1 || first?.content.at !== content.at)
      throw new Violation('tickets', `${name} was taken ${kept.length} times, or on another day`)
  }
}

const inPool = ['in-pool', 'nominated', 'fixed']

/** Along the mergers one comes to a topic that was not merged away; each knows whoever had claimed the one before it. */
function nobodyLost({ statesOf }: Audit): void {
  const topics = new Map(statesOf<Topic>('topic'))
  for (const [id, state] of topics) {
    if (state.status !== 'merged-away') continue
    const way = [id]
    let last: Topic | undefined = state
    while (last?.status === 'merged-away') {
      const into: string = last.into?.id ?? ''
      if (way.includes(into)) throw new Violation('topics', `${way.join(' → ')} → ${into} goes round`)
      way.push(into)
      last = topics.get(into)
    }
    // Released at the next one, a claim goes no further; it was there.
    const next = topics.get(state.into?.id ?? '')
    for (const claim of state.claims)
      if (next?.claimants.includes(claim.id) !== true)
        throw new Violation('topics', `${claim.id} had claimed ${id} and is lost at ${state.into?.id}`)
    if (state.decision !== undefined && inPool.includes(last?.status ?? '') && last?.decision === undefined)
      throw new Violation('topics', `the decision on ${id} is lost at ${way.at(-1)}`)
    const heard = [...(last?.origins ?? []), ...(last?.inherited ?? [])]
    for (const origin of state.origins)
      if (
        (origin.kind === 'ticket' || origin.kind === 'list-item') &&
        !heard.some((one) => one.kind === origin.kind && one.id === origin.id)
      )
        throw new Violation('topics', `${origin.kind} ${origin.id} of ${id} is lost at ${way.at(-1)}`)
  }
}

/** Whatever a record says it has told knows of it. */
function originsTold({ chains, statesOf }: Audit): void {
  const tickets = new Map(statesOf<Ticket>('ticket'))
  const items = new Map(statesOf<ListItem>('list-item'))
  const topics = new Map(statesOf<Topic>('topic'))
  const knows = (all: readonly { readonly id: string }[] | undefined, id: string) =>
    all?.some((one) => one.id === id) === true
  const heard: Readonly<Record<string, (origin: string, by: string) => boolean>> = {
    'topic.took-up-ticket': (origin, by) => knows(tickets.get(origin)?.topics, by),
    'topic.took-up-list-item': (origin, by) => knows(items.get(origin)?.topics, by),
    'proposal.took-up-topic': (origin, by) => knows(topics.get(origin)?.proposals, by),
    'proposal.took-up-ticket': (origin, by) => knows(tickets.get(origin)?.proposals, by),
    'proposal.took-up-list-item': (origin, by) => knows(items.get(origin)?.proposals, by),
  }
  for (const { history, records } of chains.values())
    for (const { fact } of records.flatMap(({ facts }) => facts)) {
      const { of, origins = of ?? [] } = fact.data as { of?: string[]; origins?: string[] }
      const hears = heard[fact.type]
      for (const origin of hears === undefined ? [] : origins)
        if (hears?.(origin, history.id) !== true)
          throw new Violation('told', `${origin} has not heard of ${history.id} (${fact.type})`)
    }
}

/** A call knows whose topics were submitted under it, and of nobody else. */
function callsAnswered({ statesOf }: Audit): void {
  const submitted = statesOf<Topic>('topic')
  for (const [id, { answered }] of statesOf<TopicCall>('topic-call')) {
    const under = submitted.filter(([, { call }]) => call?.id === id).map(([, topic]) => topic)
    const expected = new Set(under.map(({ unit, by }) => unit ?? by.id))
    const known = [...answered.units, ...answered.persons]
    if (known.length !== expected.size || known.some((one) => !expected.has(one)))
      throw new Violation('told', `call ${id} was answered by ${known.join()}, not ${[...expected].join()}`)
  }
}

/** Nobody waits while there is a place; nobody attended twice, or both did and did not. */
function activitiesFair({ statesOf }: Audit): void {
  for (const [id, { status, signUps, places = 0, attended, mistaken }] of statesOf<Activity>('activity')) {
    const inState = (state: string) => signUps.filter((one) => one.state === state).length
    if (status === 'open' && inState('waiting') > 0 && inState('signed-up') < places)
      throw new Violation('activities', `somebody waits for a place that is free at ${id}`)
    const came = attended.map((one) => one.id)
    if (new Set(came).size !== came.length || mistaken.some((one) => came.includes(one)))
      throw new Violation('activities', `attendance of ${id} is not once`)
  }
}
