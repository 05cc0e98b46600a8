// What 改联转撤 and merging must keep: consent is logged before anything takes effect, a merge ends for all of its
// proposals alike, nobody behind one is lost, and every decision has reached every proposer.
import type { DecisionRecord, Fact } from '#kernel/decision.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import type { MergeGroup } from '../../services/intake/domain/merge-group.ts'
import { type Proposal, proposersOf } from '../../services/intake/domain/proposal-state.ts'
import type { Docket } from '../../services/supervision/domain/docket.ts'
import type { Audit } from './audit.ts'
import { Violation } from './violation.ts'

/** At each fact of a proposal. */
export function consentKept(
  { actor }: Pick<DecisionRecord, 'actor'>,
  { type, data }: Fact,
  before: Proposal,
  where: string,
): void {
  const person = actor.kind === 'person' ? actor.id : ''
  const last = before.requests.at(-1)
  const asked = (kind: string) => last?.kind === kind && last.answer === 'agreed'
  const agreedWithdrawal = type === 'proposal.withdrawn' && (data as { agreed?: boolean }).agreed === true
  if (type === 'request.agreed' || type === 'request.declined') {
    if (person !== before.lead.id) throw new Violation('consent', `${where}: answered by ${person}`)
    if (before.request === undefined || before.request.answer !== undefined)
      throw new Violation('consent', `${where}: nothing was asked`)
  }
  if (type === 'request.lapsed' && actor.kind !== 'automatic')
    throw new Violation('consent', `${where}: a lapse is not labelled automatic`)
  if (type === 'proposal.converted' && !asked('convert'))
    throw new Violation('consent', `${where}: converted without consent`)
  if (agreedWithdrawal && !asked('withdraw'))
    throw new Violation('consent', `${where}: withdrawn by an agreement nobody gave`)
  if (type === 'proposal.merged' || type === 'proposals.taken-in') {
    const joins = type === 'proposals.taken-in' && before.joining !== undefined
    if (before.request?.answer !== 'agreed' && !joins)
      throw new Violation('consent', `${where}: merged without consent`)
  }
}

/** At rest: every group waits for somebody, or has ended for all of its proposals alike. */
export function mergesEnded({ chains, statesOf }: Audit): void {
  const proposals = new Map(statesOf<Proposal>('proposal'))
  for (const [group, { status, main, form, proposals: members }] of statesOf<MergeGroup>('merge-group')) {
    const states = members.map(({ proposal }) => [proposal, proposals.get(proposal)] as const)
    const held = states.filter(([, state]) => state?.request?.group === group)
    if (status === 'integrating') {
      if (proposals.get(main)?.joining?.group !== group || held.length !== members.length - 1)
        throw new Violation('merges', `group ${group} is being joined and does not hold all of its others`)
      continue
    }
    if (status === 'waiting') {
      const open = held.some(([, state]) => state?.request?.answer === undefined)
      if (!open) throw new Violation('merges', `group ${group} waits for nobody`)
      continue
    }
    if (held.length > 0) throw new Violation('merges', `group ${group} is ${status} and still holds one`)
    if (status !== 'settled') continue
    const whole = proposals.get(main)
    if (whole === undefined) throw new Violation('merges', `group ${group} has no main proposal`)
    for (const [id, state] of states) {
      if (id === main) continue
      if (state?.mergedInto?.id !== main || !whole.merged.some((one) => one.id === id))
        throw new Violation('merges', `${id} is not in ${main} although group ${group} is settled`)
      if (form === 'merge') nobodyLost(chains, main, whole, state)
    }
  }
}

/** Who stood behind a merged one stands behind the main, and behind its case. */
function nobodyLost(chains: Audit['chains'], main: string, whole: Proposal, part: Proposal): void {
  const handled = chains.get(`case#${main}`)?.history.state as Case | undefined
  const behind = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id))
  const ofMain = behind(proposersOf(whole))
  const ofCase = handled?.proposal === undefined ? ofMain : behind(handled.proposal.proposers)
  for (const { id } of proposersOf(part)) {
    if (!ofMain.has(id) || !ofCase.has(id)) throw new Violation('merges', `${id} is lost in ${main}`)
  }
}

const decisions = [
  'proposal.accepted',
  'proposal.not-accepted',
  'proposal.returned',
  'proposal.requested',
  'request.declined',
  'request.lapsed',
  'request.released',
  'proposal.converted',
  'proposal.withdrawn',
  'proposal.merged',
  'proposals.taken-in',
  'proposal.stood-by',
  'reference.answered',
  'matter.passed-on',
  'proposal.restricted',
  'proposal.unrestricted',
]

/** C14: as many notices of decisions as decisions, each to somebody. */
export function everyDecisionTold({ chains, statesOf }: Audit): void {
  for (const [id] of statesOf<Proposal>('proposal')) {
    const records = chains.get(`proposal#${id}`)?.records ?? []
    const decided = records
      .flatMap(({ facts }) => facts)
      .filter(({ fact }) => decisions.includes(fact.type)).length
    const followed = chains.get(`docket#${id}`)?.history.state as Docket | undefined
    const notices = (followed?.notices ?? []).filter(
      ({ clock, name }) => clock === undefined && name !== 'panel-lacking',
    )
    const told = notices.filter(({ name }) => name !== 'signing-ended')
    // B2: who still had time when it was filed is told so, once for each filing.
    const overtaken = records
      .flatMap(({ facts }) => facts)
      .filter(({ fact }) => fact.type === 'proposal.filed' && 'unsigned' in fact.data).length
    if (notices.length - told.length !== overtaken)
      throw new Violation('told', `${id}: ${overtaken} filings left somebody unsigned`)
    if (told.length !== decided)
      throw new Violation('told', `${id}: ${decided} decisions, ${told.length} notices`)
    if (told.some(({ to }) => to.length === 0)) throw new Violation('told', `${id}: a notice to nobody`)
  }
}
