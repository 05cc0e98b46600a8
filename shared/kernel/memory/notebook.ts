// A small aggregate for the kernel's tests: it notes what it is told, announces a little, and waits where it must.
import type { PublicFactType } from '#contracts/facts.ts'
import { policyOf } from '#contracts/policy.ts'
import { eventType } from '#contracts/subscriptions.ts'
import type { Aggregate } from '../aggregate.ts'
import type { Command } from '../command.ts'
import type { ContextAt } from '../context.ts'
import { deadlinesOf } from '../deadlines.ts'
import type { Actor, DecisionRecord, Positions } from '../decision.ts'
import type { Receiver } from '../inbox.ts'
import { type Draft, type History, load, nextRecord, unbegun, write } from '../ledger.ts'
import { silentLog } from '../log.ts'
import type { RecordStore } from '../ports.ts'
import { memoryDeadLetters, memoryRecords, memoryWorking } from './memory-stores.ts'

export interface Notebook {
  readonly notes: readonly string[]
}

export type NotebookFact =
  | { type: 'noted'; data: { text: string } }
  /** To supervision. */
  | { type: 'proposal.returned'; data: { remark: string } }
  /** To supervision and assignment. */
  | { type: 'verdict.closed'; data: { outcome: 'satisfied' } }

export const noted = (text: string): NotebookFact => ({ type: 'noted', data: { text } })
export const returned = (remark: string): NotebookFact => ({ type: 'proposal.returned', data: { remark } })
export const closed: NotebookFact = { type: 'verdict.closed', data: { outcome: 'satisfied' } }

export const notebook: Aggregate<Notebook, NotebookFact> = {
  name: 'notebook',
  initial: { notes: [] },
  evolve: ({ notes }, fact) => ({ notes: [...notes, fact.type === 'noted' ? fact.data.text : fact.type] }),
}

/** Notes what assignment says; waits for the opening before a dispatch; fails at an objection. */
export const notebookReceiver: Receiver<Notebook, NotebookFact> = {
  aggregate: notebook,
  // Everything but a reply may begin it.
  begins: [
    'case.opened',
    'contact.logged',
    'case.dispatched',
    'case.claimed',
    'case.objected',
    'case.arbitrated',
    'case.signed-for',
  ],
  reactions: {
    'case.opened': () => [noted('opened')],
    'contact.logged': (_state, { contact }) => [noted(`contact ${contact}`)],
    'case.dispatched': ({ notes }) =>
      notes.includes('opened') ? [noted('dispatched')] : { park: 'the case has not been opened' },
    'case.claimed': () => ({ automatic: 'objectionDays', facts: [noted('claimed')] }),
    'case.objected': () => {
      throw new Error('this reaction fails')
    },
    'case.arbitrated': () => Array(130).fill(noted('x'.repeat(512))),
  },
}

export const someone = { kind: 'person', id: 'p1', name: '张三', role: 'member' } as const satisfies Actor
export const morning = '2026-03-02T01:00:00.000Z'

/** So many days after the morning. */
export const daysLater = (days: number) => new Date(Date.parse(morning) + days * 86_400_000).toISOString()

export const draftOf = (
  facts: readonly NotebookFact[],
  more: Partial<Draft<NotebookFact>> = {},
): Draft<NotebookFact> => ({
  at: morning,
  actor: someone,
  command: { id: 'p1/command-1', digest: 'd1' },
  correlation: 'c1',
  hops: 0,
  facts,
  ...more,
})

export const commandOf = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  digest: `digest of ${id}`,
  actor: someone,
  at: morning,
  correlation: 'c1',
  ...more,
})

/** Appends one record a draft and returns them with the history they make. */
export async function writeAll(
  store: RecordStore,
  id: string,
  drafts: readonly Draft<NotebookFact>[],
  aggregate: Aggregate<Notebook, NotebookFact> = notebook,
): Promise<{ records: DecisionRecord[]; history: History<Notebook> }> {
  let history = await load(store, aggregate, id)
  if (history.seq === 0) history = unbegun(aggregate, id)
  const records: DecisionRecord[] = []
  for (const draft of drafts) {
    const next = nextRecord(aggregate, history, draft)
    if (next === 'too-large') throw new Error('too large')
    await write(store, next.record, next.contents)
    records.push(next.record)
    history = next.after
  }
  return { records, history }
}

const level = {
  code: '370000',
  name: '山东省',
  kind: 'province' as const,
  session: { term: 13, number: 4, opens: '2026-01-25T00:00:00+08:00', closes: '2026-01-30T00:00:00+08:00' },
  policy: { version: '2026.1', effective: '2026-01-01', overrides: {} },
  calendar: { version: '2026.1', overrides: [] },
}

export const contextAt: ContextAt = async (now, actor) => ({
  now,
  actor,
  level,
  policy: policyOf(level.policy),
  deadlines: deadlinesOf(level.calendar),
})

/** What an inbox needs, in memory, at one fixed moment. */
export function inboxPorts() {
  const memory = {
    records: memoryRecords(),
    working: memoryWorking(),
    deadLetters: memoryDeadLetters(),
  }
  return {
    service: 'supervision' as const,
    clock: { now: () => morning },
    waiting: { pause: async () => {} },
    log: silentLog,
    contextAt,
    ...memory,
  }
}

const dataOf: { [T in PublicFactType]?: object } = {
  'case.opened': {},
  'case.dispatched': { unit: 'U1', coUnits: [] },
  'case.claimed': { unit: 'U1', automatic: true },
  'case.objected': { unit: 'U1', proposedUnit: 'U2', reason: 'r' },
  'case.arbitrated': { unit: 'U1', coUnits: [], reason: 'r' },
}

/** The body of a message to a notebook: the fact at a position of a source. */
export function bodyOf(
  type: PublicFactType,
  position: number,
  { source = 'n1', subject = 'n1', data = dataOf[type], ...more }: Record<string, unknown> = {},
): string {
  return JSON.stringify({
    specversion: '1.0',
    id: `/370000/assignment/case/${source}/${position}/0`,
    source: `/370000/assignment/case/${source}`,
    type: eventType(type),
    subject,
    time: morning,
    datacontenttype: 'application/json',
    position,
    hops: 1,
    correlationid: 'c1',
    data,
    ...more,
  })
}

/** A contact's message: its position is its number. */
export const contactBody = (position: number, more: Record<string, unknown> = {}) =>
  bodyOf('contact.logged', position, {
    data: { contact: position, phase: 'before', method: 'phone', unit: 'U1' },
    ...more,
  })

export const subscribersIn = (record: DecisionRecord): Positions[] => record.facts.map(({ to }) => to ?? {})
