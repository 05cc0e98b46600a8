import { describe, expect, test } from 'vitest'
import type { DecisionRecord } from './decision.ts'
import { type InboxPorts, takeBatch } from './inbox.ts'
import { load } from './ledger.ts'
import { memoryRecords } from './memory/memory-stores.ts'
import {
  bodyOf,
  contactBody,
  draftOf,
  inboxPorts,
  morning,
  notebook,
  notebookReceiver,
  noted,
  writeAll,
} from './memory/notebook.ts'
import { maxReceives } from './redelivery.ts'

type Ports = ReturnType<typeof inboxPorts>

/** Delivers bodies as one batch; each message's id is its place in the batch. */
const deliver = (ports: InboxPorts, ...bodies: string[]) =>
  takeBatch(
    ports,
    [notebookReceiver],
    bodies.map((body, index) => ({ id: `m${index}`, body })),
  )

const sweep = JSON.stringify({ kind: 'sweep' })
const notesOf = async ({ records }: Ports, id = 'n1') => (await load(records, notebook, id)).state.notes
const parkedAt = async ({ working }: Ports, id = 'n1') =>
  (await working.parked(`notebook#${id}`)).map(
    ({ source, position }) => `${source.split('/').at(-1)}:${position}`,
  )

describe('a fact in its turn', () => {
  test('is applied, with who caused it, its correlation, its hops and its position', async () => {
    const ports = inboxPorts()
    expect(await deliver(ports, contactBody(1))).toEqual([])
    const [record] = await ports.records.all({ aggregate: 'notebook', id: 'n1' })
    expect(record).toMatchObject({
      at: morning,
      actor: { kind: 'service', service: 'assignment', because: '/370000/assignment/case/n1/1/0' },
      correlation: 'c1',
      hops: 1,
      consumed: { source: '/370000/assignment/case/n1', position: 1 },
    })
  })

  test('that nobody reacts to is still consumed, so that the next one has its turn', async () => {
    const ports = inboxPorts()
    await deliver(ports, bodyOf('case.signed-for', 1, { data: { unit: 'U1' } }), contactBody(2))
    expect(await notesOf(ports)).toEqual(['contact 2'])
  })

  test('that a policy answers is recorded as automatic, citing the policy and its version', async () => {
    const ports = inboxPorts()
    await deliver(ports, bodyOf('case.claimed', 1))
    const [record] = await ports.records.all({ aggregate: 'notebook', id: 'n1' })
    expect(record?.actor).toEqual({
      kind: 'automatic',
      policy: 'objectionDays',
      version: '2026.1',
      because: '/370000/assignment/case/n1/1/0',
    })
  })

  test('several of one batch are applied in the order of their positions, not of their arrival', async () => {
    const ports = inboxPorts()
    expect(await deliver(ports, contactBody(3), contactBody(1), contactBody(2))).toEqual([])
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2', 'contact 3'])
    expect(await parkedAt(ports)).toEqual([])
  })
})

describe('a fact that was seen', () => {
  test('is nothing to do', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(1), contactBody(2))
    expect(await deliver(ports, contactBody(1), contactBody(2), contactBody(2))).toEqual([])
    expect(ports.records.stream).toHaveLength(2)
  })

  test('twice in its first batch is applied once', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(1), contactBody(1))
    expect(await notesOf(ports)).toEqual(['contact 1'])
  })

  test('is recognised across the folded state', async () => {
    const ports = inboxPorts()
    for (let position = 1; position <= 52; position += 1) await deliver(ports, contactBody(position))
    await deliver(ports, contactBody(1), contactBody(52))
    expect(ports.records.stream).toHaveLength(52)
  })

  test('of one source says nothing about another', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(1), contactBody(1, { source: 'other' }))
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 1'])
  })
})

describe('a fact that comes too early', () => {
  test('is parked with the reason and acknowledged', async () => {
    const ports = inboxPorts()
    expect(await deliver(ports, contactBody(3))).toEqual([])
    expect(await notesOf(ports)).toEqual([])
    expect(await ports.working.parked('notebook#n1')).toMatchObject([
      {
        receiver: 'notebook#n1',
        position: 3,
        since: morning,
        reason: 'position 3 after 0',
        body: contactBody(3),
      },
    ])
  })

  test('is applied right after the missing ones, and no longer parked', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(3))
    await deliver(ports, contactBody(2))
    await deliver(ports, contactBody(1))
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2', 'contact 3'])
    expect(await parkedAt(ports)).toEqual([])
  })

  test('stays parked while one is still missing', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(4), contactBody(2))
    await deliver(ports, contactBody(1))
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2'])
    expect(await parkedAt(ports)).toEqual(['n1:4'])
  })

  test('is parked once however often it comes', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(2), contactBody(2))
    await deliver(ports, contactBody(2))
    expect(await parkedAt(ports)).toEqual(['n1:2'])
  })

  test('that was parked and has been applied meanwhile by a redelivery is taken away', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(2))
    const parked = await ports.working.parked('notebook#n1')
    await deliver(ports, contactBody(1), contactBody(2))
    for (const message of parked) await ports.working.park(message)
    await deliver(ports, sweep)
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2'])
    expect(await parkedAt(ports)).toEqual([])
  })
})

describe('a fact whose precondition comes from another source', () => {
  test('is parked until it has come', async () => {
    const ports = inboxPorts()
    expect(await deliver(ports, bodyOf('case.dispatched', 1, { source: 'other' }))).toEqual([])
    expect(await ports.working.parked('notebook#n1')).toMatchObject([
      { reason: 'precondition of case.dispatched' },
    ])
    await deliver(ports, bodyOf('case.opened', 1))
    expect(await notesOf(ports)).toEqual(['opened', 'dispatched'])
    expect(await parkedAt(ports)).toEqual([])
  })

  test('holds back what follows it from its own source', async () => {
    const ports = inboxPorts()
    await deliver(
      ports,
      bodyOf('case.dispatched', 1, { source: 'other' }),
      contactBody(2, { source: 'other' }),
    )
    expect(await notesOf(ports)).toEqual([])
    await deliver(ports, bodyOf('case.opened', 1))
    expect(await notesOf(ports)).toEqual(['opened', 'dispatched', 'contact 2'])
  })

  test('is applied when the precondition stands later in the same batch', async () => {
    const ports = inboxPorts()
    await deliver(
      ports,
      bodyOf('case.dispatched', 1, { source: 'a' }),
      bodyOf('case.opened', 1, { source: 'b' }),
    )
    expect(await notesOf(ports)).toEqual(['opened', 'dispatched'])
  })
})

describe('the sweep', () => {
  test('takes up what was parked when its consumer was cut off', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(2))
    // The consumer of position 1 wrote its record and was gone before it looked at what is parked.
    await writeAll(ports.records, 'n1', [
      draftOf([noted('contact 1')], { consumed: { source: '/370000/assignment/case/n1', position: 1 } }),
    ])
    expect(await deliver(ports, sweep)).toEqual([])
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2'])
    expect(await parkedAt(ports)).toEqual([])
  })

  test('leaves waiting what still waits', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(2))
    expect(await deliver(ports, sweep)).toEqual([])
    expect(await parkedAt(ports)).toEqual(['n1:2'])
  })

  test('takes up the others when one receiver fails', async () => {
    const ports = inboxPorts()
    for (const subject of ['n1', 'n2']) {
      await deliver(ports, bodyOf('case.dispatched', 1, { source: `${subject}-case`, subject }))
      await deliver(
        ports,
        bodyOf('case.opened', 1, { source: `${subject}-other`, subject, parked: undefined }),
      )
    }
    await ports.working.park({
      receiver: 'notebook#n1',
      source: '/370000/assignment/case/bad',
      position: 1,
      body: bodyOf('case.objected', 1, { source: 'bad', subject: 'n1' }),
      since: '2026-01-01T00:00:00.000Z',
      reason: 'precondition',
    })
    await ports.working.park({
      receiver: 'notebook#n2',
      source: '/370000/assignment/case/late',
      position: 1,
      body: bodyOf('contact.logged', 1, {
        source: 'late',
        subject: 'n2',
        data: { contact: 7, phase: 'before', method: 'talk', unit: 'U1' },
      }),
      since: '2026-01-02T00:00:00.000Z',
      reason: 'precondition',
    })
    expect(await deliver(ports, sweep)).toEqual([])
    expect(await notesOf(ports, 'n2')).toContain('contact 7')
  })

  test('that fails comes again', async () => {
    const ports = inboxPorts()
    const broken = {
      ...ports.working,
      waiting: async () => {
        throw new Error('throttled')
      },
    }
    expect(await deliver({ ...ports, working: broken }, sweep)).toEqual(['m0'])
  })
})

describe('a message that keeps failing', () => {
  test('is buried with the reason at its last delivery, and not before', async () => {
    const ports = inboxPorts()
    const failing = bodyOf('case.objected', 1)
    const take = (receives: number) =>
      takeBatch(ports, [notebookReceiver], [{ id: 'm0', body: failing, receives }])
    expect(await take(maxReceives - 1)).toEqual(['m0'])
    expect(ports.deadLetters.buried).toEqual([])
    expect(await take(maxReceives)).toEqual([])
    expect(ports.deadLetters.buried).toEqual([
      { body: failing, reason: `failed ${maxReceives} times: this reaction fails` },
    ])
  })
})

describe('two consumers at once', () => {
  /** Runs something between the consumer's reading and its first put. */
  const meanwhile = (records: Ports['records'], act: () => Promise<unknown>) => {
    let done = false
    return {
      ...records,
      append: async (record: DecisionRecord) => {
        if (!done) {
          done = true
          await act()
        }
        return records.append(record)
      },
    }
  }

  test('with the same fact apply it once', async () => {
    const ports = inboxPorts()
    const raced = meanwhile(ports.records, () => deliver(ports, contactBody(1)))
    expect(await deliver({ ...ports, records: raced }, contactBody(1))).toEqual([])
    expect(await notesOf(ports)).toEqual(['contact 1'])
  })

  test('with different facts apply both, in order', async () => {
    const ports = inboxPorts()
    const raced = meanwhile(ports.records, () => deliver(ports, contactBody(1), contactBody(2)))
    expect(await deliver({ ...ports, records: raced }, contactBody(1), contactBody(3))).toEqual([])
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2', 'contact 3'])
    expect(await parkedAt(ports)).toEqual([])
  })

  test('one parks just after the other has applied the missing fact: the one that parked looks again', async () => {
    const ports = inboxPorts()
    const working = {
      ...ports.working,
      park: async (message: Parameters<typeof ports.working.park>[0]) => {
        await deliver(ports, contactBody(1))
        await ports.working.park(message)
      },
    }
    await deliver({ ...ports, working }, contactBody(2))
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2'])
    expect(await parkedAt(ports)).toEqual([])
  })

  test('with a person’s command in between the fact is decided anew on it', async () => {
    const ports = inboxPorts()
    const raced = meanwhile(ports.records, () => writeAll(ports.records, 'n1', [draftOf([noted('theirs')])]))
    await deliver({ ...ports, records: raced }, contactBody(1))
    expect(await notesOf(ports)).toEqual(['theirs', 'contact 1'])
  })
})

describe('an unreadable message', () => {
  test.each([
    ['text that is not JSON', '{', 'not JSON'],
    ['a null', 'null', 'envelope: (whole) invalid_type'],
    ['a body without an envelope', '{}', 'envelope: specversion invalid_value'],
    ['an unknown type', bodyOf('case.opened', 1, { type: 'cn.shangban.case.eaten.v1' }), 'unknown type'],
    ['a foreign type', bodyOf('case.opened', 1, { type: 'org.example.x.v1' }), 'unknown type'],
    ['a newer version', bodyOf('case.opened', 1, { type: 'cn.shangban.case.opened.v2' }), 'unknown version'],
    ['wrong data', bodyOf('case.opened', 1, { data: { extra: 1 } }), 'data of case.opened: (whole)'],
    ['position 0', contactBody(0), 'envelope: position'],
    ['a time without a zone', contactBody(1, { time: '2026-03-02 09:00' }), 'envelope: time'],
    ['a subject that is no id', contactBody(1, { subject: '../n1' }), 'envelope: subject'],
    ['too many hops', contactBody(1, { hops: 25 }), 'loop: 25 hops'],
  ])('(%s) is buried with the reason, and the others of the batch are taken', async (_what, body, reason) => {
    const ports = inboxPorts()
    expect(await deliver(ports, body, contactBody(1, { subject: 'n2' }))).toEqual([])
    expect(ports.deadLetters.buried).toHaveLength(1)
    expect(ports.deadLetters.buried[0]?.body).toBe(body)
    expect(ports.deadLetters.buried[0]?.reason).toContain(reason)
    expect(await notesOf(ports, 'n2')).toEqual(['contact 1'])
  })

  test('with the last permitted hop is applied', async () => {
    const ports = inboxPorts()
    await deliver(ports, contactBody(1, { hops: 24 }))
    expect(await notesOf(ports)).toEqual(['contact 1'])
  })

  test('that cannot be buried now comes again', async () => {
    const ports = inboxPorts()
    const deadLetters = {
      ...ports.deadLetters,
      bury: async () => {
        throw new Error('queue unreachable')
      },
    }
    expect(await deliver({ ...ports, deadLetters }, '{', contactBody(1))).toEqual(['m0'])
    expect(await notesOf(ports)).toEqual(['contact 1'])
  })
})

describe('a failure in the middle of a batch', () => {
  test('fails all messages of its proposal and none of another', async () => {
    const ports = inboxPorts()
    const failed = await deliver(
      ports,
      contactBody(1, { subject: 'n2', source: 'n2' }),
      contactBody(1),
      bodyOf('case.objected', 2),
      contactBody(3),
    )
    expect(failed.sort()).toEqual(['m1', 'm2', 'm3'])
    expect(await notesOf(ports, 'n2')).toEqual(['contact 1'])
    expect(await notesOf(ports)).toEqual(['contact 1'])
  })

  test('that comes again skips what it had applied', async () => {
    const ports = inboxPorts()
    let puts = 0
    const failing = {
      ...memoryRecords(),
      ...ports.records,
      append: async (record: DecisionRecord) => {
        puts += 1
        if (puts === 2) throw new Error('throttled')
        return ports.records.append(record)
      },
    }
    const batch = [contactBody(1), contactBody(2), contactBody(3)]
    expect(await deliver({ ...ports, records: failing }, ...batch)).toEqual(['m0', 'm1', 'm2'])
    expect(await deliver({ ...ports, records: failing }, ...batch)).toEqual([])
    expect(await notesOf(ports)).toEqual(['contact 1', 'contact 2', 'contact 3'])
  })

  test('a fact that would make a record too large fails and is not half applied', async () => {
    const ports = inboxPorts()
    expect(await deliver(ports, bodyOf('case.arbitrated', 1))).toEqual(['m0'])
    expect(ports.records.stream).toHaveLength(0)
  })
})
