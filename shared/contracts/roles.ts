// Who may do what: role × action × scope in one table that the services enforce and the tests walk cell by cell.
// Scope says whose things: `own` as proposer or invited co-signer, `unit` of one's own unit, `level` anybody's here.
// Rules of the domain (an author never reviews the own proposal, …) live in `decide`, not here.
import * as z from 'zod/mini'

/** What a token may say of a person. */
export const personRole = z.enum([
  'member',
  'collective',
  'committee',
  'panel',
  'guest',
  'chair',
  'dispatch',
  'unit-handler',
  'unit-leader',
  'supervision',
])
/** `level` is no person's: another level acts by signed webhooks only, on the cases it handed over. */
export const role = z.enum([...personRole.options, 'level'])
export type Role = z.infer<typeof role>

export const roleNames: Record<Role, string> = {
  member: '委员',
  collective: '集体提案单位',
  committee: '提案委(初审)',
  panel: '审查组(复审)',
  guest: '特邀审查员(联合审查)',
  chair: '提案审查委员会(终审)',
  dispatch: '交办单位',
  'unit-handler': '承办单位经办人',
  'unit-leader': '承办单位签发人',
  supervision: '督查室',
  level: '其他层级',
}

export type Scope = 'own' | 'unit' | 'level'
type Grant = Partial<Record<Role, Scope>>

const grant = (scope: Scope, ...roles: Role[]): Grant =>
  Object.fromEntries(roles.map((name) => [name, scope]))
const proposers = grant('own', 'member', 'collective')
const units = grant('unit', 'unit-handler', 'unit-leader')
const offices = grant('level', 'committee', 'panel', 'chair', 'dispatch', 'supervision')
const involved: Grant = { ...proposers, ...units, ...offices }
const reviewers: Grant = { ...grant('level', 'committee', 'chair'), ...grant('own', 'panel') }
/** Scope `own` of a panel's people: what has been routed to a panel in which they have a seat. */
const allReviewers: Grant = { ...reviewers, ...grant('own', 'guest') }
const everyone = grant('level', ...personRole.options)

const table = {
  'member.register': grant('level', 'committee'),
  'member.profile': grant('level', 'committee'),
  'member.partners': proposers,
  'member.list': everyone,
  'proposal.draft': proposers,
  'draft.precheck': { ...proposers, ...grant('level', 'committee', 'panel', 'chair') },
  'draft.import': { ...proposers, ...grant('level', 'committee') },
  'proposal.draft-for': grant('level', 'committee'),
  'proposal.confirm-draft': grant('own', 'member'),
  'proposal.decline-draft': grant('own', 'member'),
  'proposal.revise': proposers,
  'proposal.invite': proposers,
  'proposal.order-names': proposers,
  'proposal.sign': grant('own', 'member'),
  'proposal.decline': grant('own', 'member'),
  'proposal.record-research': proposers,
  'proposal.record-discussion': grant('own', 'collective'),
  'proposal.endorse': grant('own', 'collective'),
  'proposal.seek-cultivation': proposers,
  'proposal.name-mentors': grant('level', 'committee'),
  'proposal.comment': { ...proposers, ...grant('level', 'committee') },
  'proposal.hold-review-meeting': grant('level', 'committee'),
  // Who has recorded a draft for a member files it too, once the member has confirmed.
  'proposal.file': { ...proposers, ...grant('own', 'committee') },
  'proposal.withdraw': proposers,
  'proposal.first-review': grant('level', 'committee'),
  'proposal.give-opinion': grant('own', 'panel', 'guest'),
  'proposal.second-review': grant('own', 'panel'),
  'proposal.final-review': grant('level', 'chair'),
  'list-item.read': everyone,
  'list-item.enter': { ...proposers, ...units },
  'list-item.revise': { ...proposers, ...units },
  'list-item.publish': grant('level', 'committee'),
  'list-item.ask-unit': grant('level', 'committee'),
  'list-item.respond': units,
  'list-item.answer': grant('level', 'member', 'collective'),
  'list-item.close': { ...proposers, ...units },
  'list-item.withdraw': { ...proposers, ...units, ...grant('level', 'committee') },
  'list-match.propose': { ...proposers, ...units, ...grant('level', 'committee') },
  'list-match.confirm': { ...proposers, ...units },
  'list-match.decline': { ...proposers, ...units },
  'list-match.undo': grant('level', 'committee'),
  'autosave.keep': proposers,
  'autosave.read': proposers,
  'pre-session.select': grant('level', 'committee'),
  'pre-session.drop': grant('level', 'committee'),
  'pre-session.report': grant('level', 'committee'),
  'pre-session.adopt': grant('level', 'committee'),
  'pre-session.read': { ...grant('level', 'member', 'collective'), ...offices },
  'proposal.classify': reviewers,
  'proposal.screen': reviewers,
  'proposal.split-suggestions': reviewers,
  'proposal.record-consultation': reviewers,
  'proposal.ask-units': reviewers,
  'proposal.give-unit-opinion': units,
  'proposal.read': { ...proposers, ...units, ...offices, ...grant('own', 'guest') },
  'review.read': allReviewers,
  'review.bulk': allReviewers,
  'panel.read': allReviewers,
  'panel.form': grant('level', 'committee'),
  'panel.change': grant('level', 'committee'),
  'panel.seat': grant('level', 'committee'),
  'panel.seat-guest': grant('level', 'committee'),
  'panel.unseat': grant('level', 'committee'),
  'panel.dissolve': grant('level', 'committee'),
  'reason.list': everyone,
  'reason.add': grant('level', 'committee'),
  'reason.reword': grant('level', 'committee'),
  'reason.retire': grant('level', 'committee'),
  'reason.reinstate': grant('level', 'committee'),
  'reason.delete': grant('level', 'committee'),
  'case.pre-assign': grant('level', 'dispatch'),
  'case.claim': units,
  'case.object': units,
  'case.arbitrate': grant('level', 'dispatch'),
  'case.dispatch': grant('level', 'dispatch'),
  'dispatch-batch.propose': grant('level', 'dispatch'),
  'dispatch-batch.read': grant('level', 'dispatch', 'supervision'),
  'case.sign-for': units,
  'case.log-contact': units,
  'case.propose-hand-up': grant('level', 'dispatch'),
  'case.consent-hand-up': proposers,
  'case.decline-hand-up': proposers,
  'case.send-back': grant('level', 'dispatch'),
  'case.take-over': grant('level', 'level'),
  'case.reopen': grant('unit', 'level'),
  'case.reject-reply': grant('unit', 'level'),
  'case.conclude': grant('unit', 'level'),
  'case.note-reminder': grant('unit', 'level'),
  'case.note-contact': grant('unit', 'level'),
  'case.note-confirmation': grant('unit', 'level'),
  'case.take-back': grant('unit', 'level'),
  'case.return-reply': grant('unit', 'level'),
  'case.confirm-contact': proposers,
  'case.give-opinion': units,
  'case.draft-reply': units,
  'case.countersign': units,
  'case.sign-off': grant('unit', 'unit-leader'),
  'case.audit': grant('level', 'supervision'),
  'case.read': involved,
  'endpoint.register': grant('level', 'dispatch'),
  'endpoint.change': grant('level', 'dispatch'),
  'endpoint.rotate': grant('level', 'dispatch'),
  'endpoint.disable': grant('level', 'dispatch'),
  'endpoint.enable': grant('level', 'dispatch'),
  'endpoint.read': { ...units, ...grant('level', 'dispatch') },
  'delivery.read': { ...units, ...grant('level', 'dispatch') },
  'delivery.replay': { ...units, ...grant('level', 'dispatch') },
  'docket.read': involved,
  'docket.request-extension': units,
  'docket.decide-extension': grant('level', 'supervision'),
  'docket.pause': grant('level', 'supervision', 'dispatch'),
  'docket.resume': grant('level', 'supervision', 'dispatch'),
  'notice.read': everyone,
  'notice.acknowledge': { ...proposers, ...units, ...grant('level', 'dispatch', 'supervision') },
  'calendar.publish': grant('level', 'supervision'),
  'calendar.read': everyone,
  'ledger.read': grant('level', 'supervision', 'dispatch'),
  'verdict.give-feedback': proposers,
  'verdict.hold-talks': grant('level', 'committee', 'supervision'),
  'verdict.read': involved,
  'desk.read': everyone,
  'unit.list': everyone,
  'policy.read': everyone,
} as const satisfies Record<string, Grant>

export type Action = keyof typeof table
export const permissions: Record<Action, Grant> = table
