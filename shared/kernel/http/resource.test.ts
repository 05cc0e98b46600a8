import { describe, expect, test } from 'vitest'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import { memoryRecords } from '../memory/memory-stores.ts'
import {
  contextAt,
  daysLater,
  morning,
  type Notebook,
  type NotebookFact,
  notebook,
  noted,
} from '../memory/notebook.ts'
import { commandHandler, type Resource } from './resource.ts'
import type { Request } from './router.ts'

const resource: Resource<Notebook, NotebookFact> = {
  aggregate: notebook,
  acts: {
    'proposal.draft': { decide: () => [noted('begun')] },
    'proposal.revise': { from: ['written'], decide: (_state, { text }: { text: string }) => [noted(text)] },
  },
  status: ({ notes }) => (notes.includes('closed') ? 'closed' : 'written'),
  parties: () => ({ persons: ['p1'], units: ['U1'] }),
  held: ({ notes }) => (notes.includes('held') ? refuse(problems.caseHeld) : undefined),
  words: () => '',
}

const endpoint = (action: 'proposal.draft' | 'proposal.revise') =>
  ({ method: 'POST', path: '', action, title: '', result: {} }) as unknown as Endpoint

const requestBy = (
  id: string,
  {
    scope = 'own',
    unit,
    ...more
  }: Partial<Request<Endpoint>> & { scope?: 'own' | 'unit' | 'level'; unit?: string } = {},
) =>
  ({
    id: 'n1',
    body: { text: 'revised' },
    correlation: 'c1',
    command: { key: 'key-0001', digest: 'd' },
    principal: {
      id,
      name: '张三',
      level: '370000',
      roles: ['member' as Role],
      ...(unit === undefined ? {} : { unit }),
    },
    capacities: [{ role: 'member', scope }],
    ...more,
  }) as unknown as Request<Endpoint>

function bench() {
  const records = memoryRecords()
  let now = morning
  const ports = { records, clock: { now: () => now }, waiting: { pause: async () => {} }, contextAt }
  return {
    records,
    moveTo: (instant: string) => {
      now = instant
    },
    draft: commandHandler(ports, resource, endpoint('proposal.draft')),
    revise: commandHandler(ports, resource, endpoint('proposal.revise')),
    begun: commandHandler(ports, resource, endpoint('proposal.draft'), { idOf: () => 'n1' }),
  }
}

describe('a command that begins an aggregate', () => {
  test('repeated begins the same one and gets the first answer', async () => {
    const { draft, records } = bench()
    const first = await draft(requestBy('p1'))
    expect(await draft(requestBy('p1'))).toEqual(first)
    expect(records.stream).toHaveLength(1)
  })

  test('with the same key by another person, or with another key, begins another', async () => {
    const { draft, records } = bench()
    await draft(requestBy('p1'))
    await draft(requestBy('p2'))
    await draft(requestBy('p1', { command: { key: 'key-0002', digest: 'd' } }))
    expect(new Set(records.stream.map(({ id }) => id)).size).toBe(3)
  })

  test('repeated after it has been forgotten does not begin anew what has long gone on', async () => {
    const { draft, revise, records, moveTo } = bench()
    await draft(requestBy('p1'))
    const { id = '' } = records.stream[0] ?? {}
    // Another command a month later: only those of the last days are remembered with it.
    moveTo(daysLater(30))
    await revise(requestBy('p1', { id, command: { key: 'key-0002', digest: 'd' } }))
    expect(await draft(requestBy('p1'))).toEqual({ refused: problems.idempotencyKeyReused })
    expect(records.stream).toHaveLength(2)
  })
})

describe('a command on an aggregate', () => {
  test('that nobody has begun is refused as unknown', async () => {
    const { revise } = bench()
    expect(await revise(requestBy('p1'))).toEqual({ refused: problems.unknown })
  })

  test.each([
    ['own', { principal: 'p1' }, true],
    ['own', { principal: 'p2' }, false],
    ['unit', { principal: 'p2', unit: 'U1' }, true],
    ['unit', { principal: 'p2', unit: 'U2' }, false],
    ['unit', { principal: 'p2' }, false],
    ['level', { principal: 'p2' }, true],
  ] as const)('in the scope %s by %o may be done: %s', async (scope, { principal, ...who }, may) => {
    const { begun, revise, records } = bench()
    await begun(requestBy('p1', { command: { key: 'key-0000', digest: 'd' } }))
    const answer = await revise(requestBy(principal, { scope, ...who }))
    expect(answer).toMatchObject(may ? { version: 2 } : { refused: problems.notYours })
    expect(records.stream).toHaveLength(may ? 2 : 1)
  })

  test('that is held is refused, whatever the act and its states', async () => {
    const { begun, revise } = bench()
    await begun(requestBy('p1', { command: { key: 'key-0000', digest: 'd' } }))
    await revise(requestBy('p1', { body: { text: 'held' } as never }))
    expect(await revise(requestBy('p1', { command: { key: 'key-0002', digest: 'd' } }))).toEqual({
      refused: problems.caseHeld,
    })
  })

  test('in a state it may not start from is refused, with the states it may', async () => {
    const { begun, revise } = bench()
    await begun(requestBy('p1', { command: { key: 'key-0000', digest: 'd' } }))
    await revise(requestBy('p1', { body: { text: 'closed' } as never }))
    expect(await revise(requestBy('p1', { command: { key: 'key-0002', digest: 'd' } }))).toEqual({
      refused: problems.stateWrong,
      allowed: { now: 'closed', states: ['written'] },
    })
  })
})
