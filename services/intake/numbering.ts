// Numbering: takes the requests of accepting proposals in the order of their queue, one writer at a time.
import { readMessage } from '#contracts/facts.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import { canonical, digest } from '#kernel/hash.ts'
import { buriedAtLast, type InboxMessage } from '#kernel/inbox.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { Clock, DeadLetters, RecordStore } from '#kernel/ports.ts'
import {
  assignNumber,
  type Looked,
  type NumberRegister,
  numberRegister,
  toLookAt,
} from './domain/number-register.ts'
import { proposal } from './domain/proposal.ts'

export interface NumberingPorts {
  readonly records: RecordStore
  readonly deadLetters: DeadLetters
  readonly clock: Clock
  readonly waiting: Waiting
  readonly log: Log
}

/** Returns the ids from the first failure on: a queue that keeps order must not skip one. */
export async function takeNumberRequests(
  ports: NumberingPorts,
  messages: readonly InboxMessage[],
): Promise<string[]> {
  for (const [index, message] of messages.entries()) {
    try {
      await takeRequest(ports, message.body)
    } catch (error) {
      ports.log.error('register.failed', { error })
      if (await buriedAtLast(ports, message, error)) continue
      return messages.slice(index).map(({ id }) => id)
    }
  }
  return []
}

async function takeRequest(ports: NumberingPorts, body: string): Promise<void> {
  const read = readMessage(parsed(body))
  if (!read.readable || read.fact.type !== 'proposal.accepting') {
    const reason = read.readable ? `the register does not take ${read.fact.type}` : read.reason
    await ports.deadLetters.bury(body, reason)
    ports.log.error('register.message-buried', { reason })
    return
  }
  const { envelope, fact } = read
  const { session } = fact.data
  const carried = await carryOut(
    ports,
    numberRegister,
    session,
    {
      id: envelope.id,
      digest: digest(canonical(fact)),
      actor: { kind: 'service', service: 'intake', because: envelope.id },
      at: ports.clock.now(),
      correlation: envelope.correlationid,
      hops: envelope.hops,
    },
    async ({ state }) =>
      assignNumber(state, envelope.subject, session, await look(ports, state, envelope.subject)),
  )
  if (isRefusal(carried)) throw new Error(`number for ${envelope.subject}: ${carried.refused.code}`)
}

/** At more than are given meanwhile, so that what was left over grows less. */
const looking = { every: 25, at: 100 }

/**
 * After the register was read: whose number is no longer kept there had it before. What is in the register needs no look:
 * most of what comes twice comes within the same minutes.
 */
async function look({ records }: NumberingPorts, register: NumberRegister, asking: string): Promise<Looked> {
  const waits = async (id: string) => (await load(records, proposal, id)).state.status === 'accepting'
  if (register.numbers[asking] !== undefined || !(await waits(asking))) return { waits: false, arrived: [] }
  const looked = toLookAt(register, looking)
  const waiting = await Promise.all(looked.map(waits))
  return { waits: true, arrived: looked.filter((_id, index) => waiting[index] === false) }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
