import { describe, expect, test } from 'vitest'
import type { Projection } from './aggregate.ts'
import { silentLog } from './log.ts'
import { memoryRecords, memoryViews } from './memory/memory-stores.ts'
import {
  closed,
  draftOf,
  type Notebook,
  type NotebookFact,
  notebook,
  noted,
  returned,
  writeAll,
} from './memory/notebook.ts'
import type { OutgoingMessage, ViewStore } from './ports.ts'
import { type RelayPorts, relayBatch, type StreamRecord } from './relay.ts'

/** A row that always changes, and one that says only whether the last note was an even one. */
const projection: Projection<Notebook, NotebookFact> = {
  aggregate: notebook,
  rows: ({ notes }, { id, seq }) => [
    { pk: `notebook#${id}`, sk: 'row', data: { notes: notes.length, seq } },
    { pk: 'last', sk: id, data: { last: notes.at(-1) ?? '' } },
  ],
}

function bench() {
  const records = memoryRecords()
  const views = memoryViews()
  const sent: OutgoingMessage[] = []
  const happened: string[] = []
  const ports: RelayPorts = {
    level: '370000',
    service: 'assignment',
    records,
    views: {
      ...views,
      put: async (row, relayed) => {
        happened.push(`put ${row.pk} ${relayed}`)
        await views.put(row, relayed)
      },
    },
    sender: {
      send: async (messages) => {
        happened.push(`send ${messages.length}`)
        sent.push(...messages)
      },
    },
    log: silentLog,
  }
  return { records, views, sent, happened, ports }
}

const streamOf = ({ records }: ReturnType<typeof bench>): StreamRecord[] =>
  records.stream.map((record, index) => ({ sequence: `s${index + 1}`, record }))
const relay = (ports: RelayPorts, batch: readonly StreamRecord[]) => relayBatch(ports, [projection], batch)
const lastOf = async (views: ViewStore, id = 'n1') => (await views.get('last', id))?.data.last

describe('a relayed record', () => {
  test('is sent first and projected after', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([returned('r')])])
    expect(await relay(b.ports, streamOf(b))).toBeUndefined()
    expect(b.happened).toEqual(['send 1', 'put notebook#n1 1', 'put last 1'])
  })

  test('goes out as one message a subscriber, with its position, in the envelope', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('inside'), closed, returned('r')], { hops: 2 })])
    await relay(b.ports, streamOf(b))
    const told = b.sent.map(({ subscriber, body }) => ({ subscriber, ...JSON.parse(body) }))
    expect(told.map(({ subscriber, type, position, id }) => [subscriber, type, position, id])).toEqual([
      ['supervision', 'cn.shangban.verdict.closed.v1', 1, '/370000/assignment/notebook/n1/1/1'],
      ['assignment', 'cn.shangban.verdict.closed.v1', 1, '/370000/assignment/notebook/n1/1/1'],
      ['supervision', 'cn.shangban.proposal.returned.v1', 2, '/370000/assignment/notebook/n1/1/2'],
    ])
    expect(told[0]).toMatchObject({
      specversion: '1.0',
      source: '/370000/assignment/notebook/n1',
      subject: 'n1',
      hops: 3,
      correlationid: 'c1',
      data: { outcome: 'satisfied' },
    })
  })

  test('that concerns nobody else sends nothing and is projected', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('inside')])])
    await relay(b.ports, streamOf(b))
    expect(b.happened).toEqual(['put notebook#n1 1', 'put last 1'])
  })

  test('carries its long texts whole', async () => {
    const b = bench()
    const long = '案'.repeat(3000)
    await writeAll(b.records, 'n1', [draftOf([returned(long)])])
    await relay(b.ports, streamOf(b))
    expect(JSON.parse(b.sent[0]?.body ?? '').data).toEqual({ remark: long })
  })

  test('says what the aggregate announces, from the state right after it and not from a later one', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([returned('a')]), draftOf([returned('b')])])
    const announcing = {
      ...projection,
      aggregate: {
        ...notebook,
        announce: {
          'proposal.returned': ({ notes }: Notebook) => ({ remark: `${notes.length} notes` }),
        },
      },
    }
    await relayBatch(b.ports, [announcing], streamOf(b))
    expect(b.sent.map(({ body }) => JSON.parse(body).data.remark)).toEqual(['1 notes', '2 notes'])
  })

  test('of a register is a source of its own', async () => {
    const b = bench()
    const register = { ...notebook, register: true as const }
    await writeAll(b.records, '13-4', [draftOf([returned('a')]), draftOf([returned('b')])], register)
    await relayBatch(b.ports, [{ ...projection, aggregate: register }], streamOf(b))
    expect(
      b.sent.map(({ body }) => JSON.parse(body)).map(({ source, position }) => [source, position]),
    ).toEqual([
      ['/370000/assignment/notebook/13-4/1', 1],
      ['/370000/assignment/notebook/13-4/2', 1],
    ])
  })
})

describe('when sending fails', () => {
  test('no row is written, and the first record that failed is named', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('inside')]), draftOf([returned('r')])])
    const sender = {
      send: async () => {
        throw new Error('queue unreachable')
      },
    }
    expect(await relay({ ...b.ports, sender }, streamOf(b))).toBe('s1')
    expect(b.happened).toEqual([])
  })

  test('of one aggregate the others of the batch are relayed', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([returned('bad')])])
    await writeAll(b.records, 'n2', [draftOf([returned('good')])])
    const sender = {
      send: async ([first]: readonly OutgoingMessage[]) => {
        if (first?.body.includes('bad')) throw new Error('refused')
      },
    }
    expect(await relay({ ...b.ports, sender }, streamOf(b))).toBe('s1')
    expect(await b.views.get('notebook#n1', 'row')).toBeUndefined()
    expect((await b.views.get('notebook#n2', 'row'))?.relayed).toBe(1)
  })

  test('a record of an unknown aggregate is named as failed', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('x')])])
    expect(await relayBatch(b.ports, [], streamOf(b))).toBe('s1')
  })
})

describe('a batch that comes again', () => {
  test('sends the same messages again under the same ids and positions', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([returned('a')]), draftOf([closed])])
    await relay(b.ports, streamOf(b))
    const first = b.sent.splice(0)
    await relay(b.ports, streamOf(b))
    expect(b.sent).toEqual(first)
  })

  test('leaves the rows as they are', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('a')]), draftOf([noted('b')])])
    await relay(b.ports, streamOf(b))
    const before = await b.views.list('last')
    await relay(b.ports, streamOf(b))
    expect(await b.views.list('last')).toEqual(before)
  })

  test('late does not overwrite what newer records have made', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('a')]), draftOf([noted('b')]), draftOf([noted('c')])])
    const stream = streamOf(b)
    await relay(b.ports, stream)
    await relay(b.ports, stream.slice(0, 2))
    expect(await lastOf(b.views)).toBe('c')
    expect((await b.views.get('notebook#n1', 'row'))?.data).toEqual({ notes: 3, seq: 3 })
  })

  test('cut in two by a bisection ends the same', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('a')]), draftOf([noted('b')]), draftOf([noted('c')])])
    const stream = streamOf(b)
    await relay(b.ports, stream.slice(0, 1))
    await relay(b.ports, stream.slice(1))
    expect(await lastOf(b.views)).toBe('c')
    expect((await b.views.get('notebook#n1', 'row'))?.relayed).toBe(3)
  })

  test('together with the next record mends a row that the next record turned back', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('a')]), draftOf([noted('b')]), draftOf([noted('a')])])
    const [first, second, third] = streamOf(b)
    if (first === undefined || second === undefined || third === undefined) throw new Error('no stream')
    await relay(b.ports, [first])
    // The relay of the second was cut off after its rows were written, and the stream hands both over again.
    await relay(b.ports, [second])
    await relay(b.ports, [second, third])
    expect(await lastOf(b.views)).toBe('a')
  })
})

describe('a row', () => {
  test('that has not changed is not written again, but the first one always is', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('a')]), draftOf([noted('a')])])
    const stream = streamOf(b)
    await relay(b.ports, stream.slice(0, 1))
    b.happened.splice(0)
    await relay(b.ports, stream.slice(1))
    expect(b.happened).toEqual(['put notebook#n1 2'])
  })

  test('of several records of one batch is written once, from the last', async () => {
    const b = bench()
    await writeAll(b.records, 'n1', [draftOf([noted('a')]), draftOf([noted('b')])])
    await relay(b.ports, streamOf(b))
    expect(b.happened).toEqual(['put notebook#n1 2', 'put last 2'])
  })
})
