// What a proposal is called to somebody, asked of the proposal itself each time: what keeps a title beside a proposal keeps
// it as of that moment, also when it has become a secret since.
import { isRefusal } from '#contracts/refusal.ts'
import { capacitiesFor, type Principal } from '#kernel/http/principal.ts'
import { type HttpPorts, readingAs } from '#kernel/http/resource.ts'
import { load } from '#kernel/ledger.ts'
import { proposal } from './domain/proposal.ts'
import { isPublic, isTold } from './domain/proposal-secrecy.ts'
import type { Proposal } from './domain/proposal-state.ts'
import { proposalReading, readBy } from './reading.ts'

/** The proposal as somebody may read it: as its page says, or because everybody may; otherwise nothing. */
export async function readFor(
  ports: Pick<HttpPorts, 'contextAt' | 'clock'>,
  principal: Principal,
  state: Proposal,
): Promise<Proposal | undefined> {
  const open = isPublic(state) ? state : undefined
  const capacities = capacitiesFor(principal, 'proposal.read')
  if (isRefusal(capacities)) return open
  const reading = await readingAs(ports, proposalReading, state, { principal, capacities })
  return isRefusal(reading) ? open : readBy(state, reading.moment)
}

/** Its title, to who may read it or is told of it; otherwise nothing. */
export async function titleFor(
  ports: Pick<HttpPorts, 'contextAt' | 'clock' | 'records'>,
  principal: Principal,
  id: string,
): Promise<string | undefined> {
  const { seq, state } = await load(ports.records, proposal, id)
  if (seq === 0) return undefined
  const read = await readFor(ports, principal, state)
  return (read ?? (isTold(state) ? state : undefined))?.content.title
}
