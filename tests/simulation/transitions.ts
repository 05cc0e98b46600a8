// Which fact may be recorded in which state, and what the state is after it: written down apart from the domain, so
// that the two check each other. `*` stands for every state; `=` for the state as it was.
import type {
  BatchStatus,
  BriefStatus,
  CaseStatus,
  DocketStage,
  MergeStatus,
  PanelStatus,
  ProposalStatus,
  VerdictStatus,
} from '#contracts/terms.ts'

import { topicTransitions } from './topic-transitions.ts'

export interface Transition<Status extends string = string> {
  readonly from: readonly (Status | '*' | 'unbegun')[]
  readonly to: readonly (Status | '=')[]
}

type Table<Status extends string> = Readonly<Record<string, Transition<Status>>>

const writing: ProposalStatus[] = ['drafting', 'co-signing']
const reviewing: ProposalStatus[] = ['filed', 'second-review', 'final-review']
/** Found to be secret late, it stays where it stands: asked, returned, or ended in whatever way. */
const late: ProposalStatus[] = [
  'awaiting-answer',
  'drafting',
  'co-signing',
  'merged',
  'joined',
  'accepted',
  'not-accepted',
  'withdrawn',
  'converted',
]

const proposal: Table<ProposalStatus> = {
  'proposal.drafted': { from: ['unbegun'], to: ['drafting', 'unconfirmed'] },
  'draft.confirmed': { from: ['unconfirmed'], to: ['drafting'] },
  'draft.declined': { from: ['unconfirmed'], to: ['withdrawn'] },
  'proposal.revised': { from: ['unconfirmed', ...writing], to: ['='] },
  'research.recorded': { from: writing, to: ['='] },
  'discussion.recorded': { from: ['drafting'], to: ['='] },
  'proposal.endorsed': { from: ['drafting'], to: ['='] },
  'cultivation.sought': { from: writing, to: ['='] },
  'mentors.named': { from: writing, to: ['='] },
  'draft.commented': { from: writing, to: ['='] },
  'cultivation.reviewed': { from: writing, to: ['='] },
  'cultivation.ended': { from: writing, to: ['='] },
  'co-signers.ordered': { from: writing, to: ['='] },
  'proposal.seconded': { from: reviewing, to: ['='] },
  'selection.noted': { from: ['*'], to: ['='] },
  'selection.undone': { from: ['*'], to: ['='] },
  'proposal.took-up-topic': { from: ['accepted'], to: ['='] },
  'proposal.took-up-clue': { from: ['accepted'], to: ['='] },
  'proposal.took-up-ticket': { from: ['accepted'], to: ['='] },
  'proposal.took-up-list-item': { from: ['accepted'], to: ['='] },
  'proposal.took-up-discussion': { from: ['accepted'], to: ['='] },
  'proposal.took-up-brief': { from: ['accepted'], to: ['='] },
  'co-signers.invited': { from: writing, to: ['co-signing'] },
  'co-signature.given': { from: ['co-signing'], to: ['='] },
  'co-signature.declined': { from: ['co-signing'], to: ['='] },
  'co-signature.expired': { from: ['co-signing'], to: ['='] },
  'proposal.filed': { from: writing, to: ['filed'] },
  'review.passed': { from: ['filed', 'second-review'], to: ['second-review', 'final-review'] },
  'proposal.returned': { from: reviewing, to: writing },
  'proposal.classified': { from: ['second-review', 'final-review'], to: ['='] },
  'opinion.submitted': { from: ['second-review'], to: ['='] },
  'consultation.recorded': { from: reviewing, to: ['='] },
  'consultation.commented': { from: [...reviewing, 'awaiting-answer', 'not-accepted'], to: ['='] },
  'units.asked': { from: reviewing, to: ['='] },
  'unit-opinion.received': { from: [...reviewing, 'awaiting-answer', ...writing], to: ['='] },
  'suggestions.split': { from: reviewing, to: ['='] },
  'secrecy.screened': { from: [...reviewing, ...late], to: ['='] },
  // From `second-review` also in the decision that passes the first.
  'proposal.restricted': {
    from: [...reviewing, ...late],
    to: ['final-review', '='],
  },
  'proposal.unrestricted': { from: [...reviewing, ...late], to: [...reviewing, '='] },
  'secrecy.told-merged': { from: ['*'], to: ['='] },
  'secrecy.told-main': { from: ['*'], to: ['='] },
  'secrecy.told-group': { from: ['*'], to: ['='] },
  'secrecy.told-brief': { from: ['*'], to: ['='] },
  'acceptance.told-merged': { from: ['*'], to: ['='] },
  'main.accepted': { from: ['*'], to: ['='] },
  'reasons.used': { from: reviewing, to: ['='] },
  'proposal.accepting': { from: ['final-review'], to: ['accepting'] },
  'proposal.accepted': { from: ['accepting'], to: ['accepted'] },
  'proposal.not-accepted': { from: ['final-review'], to: ['not-accepted'] },
  'proposal.withdrawn': { from: [...writing, ...reviewing], to: ['withdrawn'] },
  'draft.withdrawn': { from: ['unconfirmed', ...writing], to: ['withdrawn'] },
  'proposal.requested': { from: reviewing, to: ['awaiting-answer'] },
  // In a merge group it waits for the others.
  'request.agreed': { from: ['awaiting-answer'], to: ['awaiting-answer', ...reviewing] },
  'request.declined': { from: ['awaiting-answer'], to: reviewing },
  'request.lapsed': { from: ['awaiting-answer'], to: reviewing },
  'request.released': { from: ['awaiting-answer'], to: reviewing },
  'merge-answer.given': { from: ['*'], to: ['='] },
  'window.noted': { from: ['awaiting-answer', ...writing], to: ['='] },
  // Whatever has become of it before the check came to it.
  'similar.noted': { from: ['*'], to: ['='] },
  'similar.followed': { from: [...reviewing, 'awaiting-answer'], to: ['='] },
  'proposal.recurring': { from: ['*'], to: ['='] },
  'proposal.recurrence-ended': { from: ['*'], to: ['='] },
  'proposal.stood-by': { from: writing, to: reviewing },
  'proposal.converted': { from: reviewing, to: ['converted'] },
  'proposal.merged': { from: ['awaiting-answer'], to: ['merged', 'joined'] },
  // 联: in the decision that files the integrated text.
  'proposals.taken-in': { from: ['awaiting-answer', 'filed'], to: reviewing },
  'joining.begun': { from: ['awaiting-answer'], to: reviewing },
  'joining.ended': { from: ['filed', 'withdrawn', ...reviewing], to: ['='] },
  'proposal.became-brief': { from: ['converted', 'not-accepted'], to: ['='] },
  'reference.answered': { from: ['converted', 'not-accepted'], to: ['='] },
  // Accepted and found to be secret: it is carried on outside.
  'matter.passed-on': { from: ['converted', 'not-accepted', 'accepted'], to: ['='] },
  'proposal.redrafted': { from: ['unbegun', 'converted', 'not-accepted'], to: writing },
  'handling.noted': { from: ['accepted'], to: ['='] },
  'handlers.noted': { from: ['accepted'], to: ['='] },
}

const caseTable: Table<CaseStatus> = {
  'case.opened': { from: ['unbegun'], to: ['open'] },
  'case.taken-over': { from: ['unbegun', 'sent-back'], to: ['open'] },
  'case.sent-back': { from: ['open'], to: ['sent-back'] },
  'hand-up.proposed': { from: ['open'], to: ['hand-up-proposed'] },
  'hand-up.consented': { from: ['hand-up-proposed'], to: ['='] },
  'hand-up.declined': { from: ['hand-up-proposed'], to: ['open'] },
  'case.taken-back': { from: ['dispatched'], to: ['open'] },
  'reminder.noted': { from: ['*'], to: ['='] },
  'reply.rejected': { from: ['delivered'], to: ['in-handling'] },
  'case.pre-assigned': { from: ['open', 'hand-up-proposed'], to: ['pre-assigned'] },
  'window.noted': { from: ['*'], to: ['='] },
  'case.claimed': { from: ['pre-assigned'], to: ['settled'] },
  'case.objected': { from: ['pre-assigned'], to: ['objected'] },
  'case.arbitrated': { from: ['objected'], to: ['settled'] },
  'case.held': { from: ['settled'], to: ['='] },
  'case.hold-refused': { from: ['*'], to: ['='] },
  'case.released': { from: ['settled'], to: ['='] },
  // From `hand-up-proposed` in the decision that records the consent.
  'case.dispatched': { from: ['settled', 'hand-up-proposed'], to: ['dispatched'] },
  'case.signed-for': { from: ['dispatched'], to: ['in-handling'] },
  'case.suspended': { from: ['*'], to: ['='] },
  'case.resumed': { from: ['*'], to: ['='] },
  'case.told-batch': { from: ['*'], to: ['='] },
  // Between levels the reply may overtake what came before it.
  'contact.logged': { from: ['in-handling', 'drafted', 'signed-off', 'delivered', 'concluded'], to: ['='] },
  'contact.confirmed': {
    from: ['in-handling', 'drafted', 'signed-off', 'delivered', 'concluded'],
    to: ['='],
  },
  'opinion.given': { from: ['dispatched', 'in-handling', 'drafted'], to: ['='] },
  'reply.drafted': { from: ['in-handling', 'drafted'], to: ['drafted'] },
  'reply.countersigned': { from: ['drafted'], to: ['='] },
  'case.reopened': { from: ['delivered'], to: ['in-handling'] },
  'reply.signed-off': { from: ['drafted'], to: ['signed-off'] },
  'reply.audited': { from: ['signed-off'], to: ['signed-off', 'in-handling'] },
  'reply.delivered': { from: ['signed-off'], to: ['delivered'] },
  // From any other state where it is another level's, whose liaison has acted by hand.
  'case.concluded': {
    from: [
      'open',
      'pre-assigned',
      'objected',
      'settled',
      'dispatched',
      'in-handling',
      'drafted',
      'signed-off',
      'delivered',
    ],
    to: ['concluded'],
  },
}

const batch: Table<BatchStatus> = {
  'batch.proposed': { from: ['unbegun'], to: ['waiting'] },
  'answer.noted': { from: ['waiting'], to: ['='] },
  'batch.dispatched': { from: ['waiting'], to: ['dispatched'] },
  'batch.released': { from: ['waiting'], to: ['released'] },
  'secrecy.noted': { from: ['*'], to: ['='] },
}

/** The table of a level and its panels: their status says little, the acts much. */
const reasonTable: Table<'kept'> = {
  'reason.added': { from: ['unbegun', 'kept'], to: ['kept'] },
  'reason.reworded': { from: ['unbegun', 'kept'], to: ['kept'] },
  'reason.retired': { from: ['unbegun', 'kept'], to: ['kept'] },
  'reason.reinstated': { from: ['unbegun', 'kept'], to: ['kept'] },
  'reason.deleted': { from: ['unbegun', 'kept'], to: ['kept'] },
  'reason.cited': { from: ['unbegun', 'kept'], to: ['kept'] },
}

const panel: Table<PanelStatus> = {
  'panel.formed': { from: ['unbegun'], to: ['formed'] },
  'panel.changed': { from: ['formed'], to: ['formed'] },
  'seat.taken': { from: ['formed'], to: ['formed'] },
  'seat.left': { from: ['formed'], to: ['formed'] },
  'panel.dissolved': { from: ['formed'], to: ['dissolved'] },
}

const mergeGroup: Table<MergeStatus> = {
  'reasons.used': { from: ['unbegun'], to: ['waiting'] },
  'merge.proposed': { from: ['unbegun', 'waiting'], to: ['waiting'] },
  'answer.noted': { from: ['waiting', 'released'], to: ['='] },
  'merge.settled': { from: ['waiting'], to: ['settled', 'integrating'] },
  'merge.joined': { from: ['integrating'], to: ['settled'] },
  'merge.released': { from: ['waiting', 'integrating'], to: ['released'] },
  'merge.called-off': { from: ['integrating'], to: ['='] },
  'secrecy.noted': { from: ['*'], to: ['='] },
}

const brief: Table<BriefStatus> = {
  'brief.filed': { from: ['unbegun', 'converted'], to: ['filed'] },
  'brief.adopted': { from: ['filed', 'kept'], to: ['adopted'] },
  'brief.forwarded': { from: ['filed', 'adopted', 'kept'], to: ['forwarded'] },
  'brief.kept': { from: ['filed'], to: ['kept'] },
  'brief.converted': { from: ['filed', 'adopted', 'forwarded', 'kept'], to: ['converted'] },
  'secrecy.noted': { from: ['*'], to: ['='] },
}

const docket: Table<DocketStage> = {
  'docket.opened': { from: ['unbegun', 'returned', 'converted', 'not-accepted'], to: ['in-review'] },
  'docket.restricted': { from: ['*'], to: ['='] },
  'docket.unrestricted': { from: ['*'], to: ['='] },
  'decision.noticed': { from: ['*'], to: ['='] },
  'proposers.widened': { from: ['in-review'], to: ['='] },
  'docket.accepted': { from: ['in-review'], to: ['accepted'] },
  'docket.taken-over': { from: ['unbegun', 'sent-back'], to: ['accepted'] },
  'proposal.published': { from: ['accepted'], to: ['='] },
  'stage.reached': {
    from: [
      'converted',
      'in-review',
      'accepted',
      'pre-assigned',
      'dispatched',
      'in-handling',
      'delivered',
      'returned',
    ],
    to: [
      'returned',
      'in-review',
      'not-accepted',
      'withdrawn',
      'withdrawn-as-asked',
      'converted',
      'merged',
      'accepted',
      'pre-assigned',
      'dispatched',
      'in-handling',
      'closed',
      'sent-back',
    ],
  },
  'extension.requested': { from: ['*'], to: ['='] },
  'extension.refused': { from: ['*'], to: ['='] },
  'clock.extended': { from: ['*'], to: ['='] },
  'clock.paused': { from: ['*'], to: ['='] },
  'clock.resumed': { from: ['*'], to: ['='] },
  'clock.moved': { from: ['*'], to: ['='] },
  'clock.confirmed': { from: ['*'], to: ['='] },
  'notice.acknowledged': { from: ['*'], to: ['='] },
  'recurring.noted': { from: ['*'], to: ['='] },
  'recurring.ended': { from: ['*'], to: ['='] },
  'reply.noted': { from: ['in-handling'], to: ['delivered'] },
  'clock.started': { from: ['*'], to: ['='] },
  'clock.stopped': { from: ['*'], to: ['='] },
  'reminder.issued': { from: ['*'], to: ['='] },
  'deadline.passed': { from: ['*'], to: ['='] },
}

const verdict: Table<VerdictStatus> = {
  'feedback.opened': { from: ['unbegun', 'second-handling'], to: ['feedback-open'] },
  'talks.called': { from: ['feedback-open'], to: ['talks'] },
  'talks.held': { from: ['talks'], to: ['='] },
  'second-handling.ordered': { from: ['talks'], to: ['second-handling'] },
  'window.noted': { from: ['*'], to: ['='] },
  'feedback.given': { from: ['feedback-open'], to: ['='] },
  'feedback.lapsed': { from: ['feedback-open'], to: ['='] },
  'verdict.closed': { from: ['feedback-open', 'talks'], to: ['closed'] },
  'verdict.suspended': { from: ['*'], to: ['='] },
  'verdict.resumed': { from: ['*'], to: ['='] },
}

const endpoint: Table<'on' | 'off'> = {
  'endpoint.registered': { from: ['unbegun'], to: ['on'] },
  'endpoint.changed': { from: ['on', 'off'], to: ['='] },
  'secret.added': { from: ['on', 'off'], to: ['='] },
  'secret.retired': { from: ['on', 'off'], to: ['='] },
  'endpoint.disabled': { from: ['on'], to: ['off'] },
  'endpoint.enabled': { from: ['off'], to: ['on'] },
  'endpoint.turned-away': { from: ['on', 'off'], to: ['='] },
  'endpoint.taken-again': { from: ['on', 'off'], to: ['='] },
  'delivery.replay-ordered': { from: ['on'], to: ['='] },
}

const calendar: Table<string> = {
  'calendar.published': { from: ['unbegun', 'published'], to: ['published'] },
  'calendar.applied': { from: ['published'], to: ['published'] },
}

const once: Table<string> = { 'member.registered': { from: ['unbegun'], to: ['registered'] } }
const register: Table<string> = { 'number.assigned': { from: ['*'], to: ['='] } }

/** By the aggregate's name. */
export const transitions: Readonly<Record<string, Table<string>>> = {
  proposal,
  case: caseTable,
  'dispatch-batch': batch,
  'merge-group': mergeGroup,
  brief,
  docket,
  verdict,
  endpoint,
  calendar,
  member: once,
  panel,
  'reason-table': reasonTable,
  'number-register': register,
  ...topicTransitions,
}
