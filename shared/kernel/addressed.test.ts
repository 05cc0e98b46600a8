// Facts that are addressed to certain aggregates (ADR 0014): each addressee its own message and its own positions; and
// an inbox whose service has several aggregates that hear.
import { describe, expect, test } from 'vitest'
import type { Aggregate } from './aggregate.ts'
import { type Receiver, takeBatch } from './inbox.ts'
import { load } from './ledger.ts'
import { silentLog } from './log.ts'
import { memoryRecords, memoryViews } from './memory/memory-stores.ts'
import {
  bodyOf,
  closed,
  draftOf,
  inboxPorts,
  type Notebook,
  type NotebookFact,
  notebook,
  notebookReceiver,
  noted,
  returned,
  subscribersIn,
  writeAll,
} from './memory/notebook.ts'
import type { OutgoingMessage } from './ports.ts'
import { relayBatch } from './relay.ts'

/** Tells its closing to each of those it has noted, and to nobody else; a return it tells to all of supervision. */
const circular: Aggregate<Notebook, NotebookFact> = {
  ...notebook,
  address: { 'verdict.closed': ({ notes }) => notes.filter((note) => note.startsWith('to-')) },
}

describe('the positions of addressed facts', () => {
  test('count from 1 for each addressee at each subscriber, apart from what all are told', async () => {
    const { records } = await writeAll(
      memoryRecords(),
      'n1',
      [
        draftOf([noted('to-a'), returned('r'), closed]),
        draftOf([noted('to-b'), closed, returned('r')]),
        draftOf([noted('inside')]),
      ],
      circular,
    )
    expect(records.map(subscribersIn)).toEqual([
      [{}, { supervision: 1 }, { 'supervision#to-a': 1, 'assignment#to-a': 1 }],
      [
        {},
        { 'supervision#to-a': 2, 'supervision#to-b': 1, 'assignment#to-a': 2, 'assignment#to-b': 1 },
        { supervision: 2 },
      ],
      [{}],
    ])
  })

  test('go on across the folded state', async () => {
    const store = memoryRecords()
    const drafts = Array.from({ length: 49 }, () => draftOf([noted('inside')]))
    await writeAll(store, 'n1', [draftOf([noted('to-a'), closed]), ...drafts], circular)
    const { records } = await writeAll(store, 'n1', [draftOf([closed])], circular)
    expect(records[0]?.seq).toBe(51)
    expect(records.map(subscribersIn)).toEqual([[{ 'supervision#to-a': 2, 'assignment#to-a': 2 }]])
  })

  test('are none where the decision leaves nobody to tell', async () => {
    const { records } = await writeAll(memoryRecords(), 'n1', [draftOf([closed])], circular)
    expect(records.map(subscribersIn)).toEqual([[{}]])
  })
})

/** What a relay sends of a circular's records. */
async function relayed(...drafts: Parameters<typeof writeAll>[2][number][]) {
  const records = memoryRecords()
  await writeAll(records, 'n1', drafts, circular)
  const sent: OutgoingMessage[] = []
  const sender = { send: async (messages: readonly OutgoingMessage[]) => void sent.push(...messages) }
  const ports = {
    level: '370000',
    service: 'assignment' as const,
    records,
    views: memoryViews(),
    sender,
    log: silentLog,
  }
  const stream = records.stream.map((record, index) => ({ sequence: `s${index}`, record }))
  await relayBatch(ports, [{ aggregate: circular, rows: () => [] }], stream)
  return sent.map(({ subscriber, deduplication, body }) => ({
    subscriber,
    deduplication,
    ...JSON.parse(body),
  }))
}

describe('an addressed fact', () => {
  test('goes out as one message an addressee, about the addressee, under an id of its own', async () => {
    const sent = await relayed(draftOf([noted('to-a'), noted('to-b'), closed]))
    const own = '/370000/assignment/notebook/n1'
    expect(sent.map(({ subscriber, subject, id, position }) => [subscriber, subject, id, position])).toEqual([
      ['supervision', 'to-a', `${own}/1/2/to-a`, 1],
      ['supervision', 'to-b', `${own}/1/2/to-b`, 1],
      ['assignment', 'to-a', `${own}/1/2/to-a`, 1],
      ['assignment', 'to-b', `${own}/1/2/to-b`, 1],
    ])
    for (const { subscriber, id, deduplication } of sent) {
      expect(deduplication).toBe(id)
      expect(sent.filter((one) => one.subscriber === subscriber && one.id === id)).toHaveLength(1)
    }
  })

  test('is of another source than what the same aggregate tells all, so that one may hear both', async () => {
    const sent = await relayed(draftOf([noted('to-n1'), returned('r'), closed]))
    expect(
      sent
        .filter(({ subscriber }) => subscriber === 'supervision')
        .map(({ subject, source, position }) => [subject, source, position]),
    ).toEqual([
      ['n1', '/370000/assignment/notebook/n1', 1],
      ['to-n1', '/370000/assignment/notebook/n1/addressed', 1],
    ])
  })
})

/** A second aggregate of the same service: it hears of objections, and carries out what a person has decided. */
const folder: Aggregate<Notebook, NotebookFact> = { ...notebook, name: 'folder' }
const officer = { id: 'o1', name: '王交办', role: 'dispatch' } as const
const folderReceiver: Receiver<Notebook, NotebookFact> = {
  aggregate: folder,
  begins: ['opinion.given', 'talks.called'],
  reactions: {
    'opinion.given': () => [noted('opinion')],
    'talks.called': ({ notes }) =>
      notes.includes('opinion')
        ? { onBehalfOf: officer, facts: [noted('talks')] }
        : { park: 'no opinion yet' },
  },
}

const opinion = bodyOf('opinion.given', 1, { source: 'x', data: { unit: 'U1' } })
const talks = bodyOf('talks.called', 1, { source: 'y', data: { round: 1, unit: 'U1' } })

function bench() {
  const ports = inboxPorts()
  const deliver = (...bodies: string[]) =>
    takeBatch(
      ports,
      [notebookReceiver, folderReceiver],
      bodies.map((body, index) => ({ id: `m${index}`, body })),
    )
  const notesOf = async (aggregate: typeof notebook) =>
    (await load(ports.records, aggregate, 'n1')).state.notes
  return { ports, deliver, notesOf }
}

describe('an inbox of two aggregates', () => {
  test('gives each fact to the one that reacts to its type, though both have the same id', async () => {
    const { deliver, notesOf } = bench()
    expect(await deliver(bodyOf('case.opened', 1), opinion)).toEqual([])
    expect(await notesOf(notebook)).toEqual(['opened'])
    expect(await notesOf(folder)).toEqual(['opinion'])
  })

  test('lets the first consume what neither reacts to, so that the next one has its turn', async () => {
    const { deliver, notesOf } = bench()
    await deliver(bodyOf('case.signed-for', 1, { data: { unit: 'U1' } }), bodyOf('case.opened', 2))
    expect(await notesOf(notebook)).toEqual(['opened'])
  })

  test('keeps what waits for the one apart from what waits for the other', async () => {
    const { ports, deliver, notesOf } = bench()
    await deliver(talks, bodyOf('case.dispatched', 1))
    expect((await ports.working.waiting(10)).sort()).toEqual(['folder#n1', 'notebook#n1'])
    await deliver(opinion)
    expect(await notesOf(folder)).toEqual(['opinion', 'talks'])
    expect(await ports.working.waiting(10)).toEqual(['notebook#n1'])
  })

  test('sweeps up for the one that was parked for', async () => {
    const { ports, deliver, notesOf } = bench()
    await deliver(talks)
    await writeAll(ports.records, 'n1', [draftOf([noted('opinion')])], folder)
    await deliver(JSON.stringify({ kind: 'sweep' }))
    expect(await notesOf(folder)).toEqual(['opinion', 'talks'])
    expect(await notesOf(notebook)).toEqual([])
  })

  test('records what it carries out for a person with that person’s name', async () => {
    const { ports, deliver } = bench()
    await deliver(opinion, talks)
    const [first, second] = ports.records.stream
    expect(first?.actor).not.toHaveProperty('onBehalfOf')
    expect(second?.actor).toMatchObject({ kind: 'service', service: 'assignment', onBehalfOf: officer })
  })
})
