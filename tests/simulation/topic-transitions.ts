// Which fact of a topic, of the two lists, of a ticket or an activity may be recorded in which state: part of the table in
// `transitions.ts`, and like it written apart from the domain.
import type { ActivityStatus, ListItemStatus, ListMatchStatus } from '#contracts/list-terms.ts'
import type { TopicStatus } from '#contracts/topic-terms.ts'

type Table<Status extends string> = Readonly<
  Record<
    string,
    { readonly from: readonly (Status | '*' | 'unbegun')[]; readonly to: readonly (Status | '=')[] }
  >
>

const pool: TopicStatus[] = ['in-pool', 'nominated', 'fixed']
const raw: TopicStatus[] = ['submitted', 'declared']

const topic: Table<TopicStatus> = {
  'topic.submitted': { from: ['unbegun'], to: ['submitted'] },
  'topic.proposed': { from: ['unbegun'], to: ['in-pool'] },
  'topic.declared': { from: ['unbegun'], to: ['declared'] },
  'topic.revised': { from: raw, to: ['='] },
  'topic.taken-back': { from: raw, to: ['taken-back'] },
  'topic.took-up-clue': { from: pool, to: ['='] },
  'topic.took-up-discussion': { from: pool, to: ['='] },
  'topic.took-up-ticket': { from: pool, to: ['='] },
  'topic.took-up-list-item': { from: pool, to: ['='] },
  'topic.edited': { from: [...raw, ...pool], to: ['='] },
  'topic.taken': { from: raw, to: ['in-pool'] },
  'topic.merged': { from: [...raw, 'in-pool'], to: ['merged-away'] },
  'topic.left-out': { from: [...raw, 'in-pool'], to: ['left-out'] },
  'topic.nominated': { from: ['in-pool'], to: ['nominated'] },
  'topic.fixed': { from: ['nominated'], to: ['fixed'] },
  'merger.noted': { from: [...pool, 'merged-away', 'left-out'], to: ['='] },
  'merger.passed-on': { from: ['merged-away'], to: ['='] },
  'merger.refused': { from: ['left-out'], to: ['='] },
  'merger.undone': { from: ['merged-away'], to: [...raw, 'in-pool'] },
  'decision.noted': { from: [...pool, 'merged-away'], to: ['='] },
  'decision.passed-on': { from: ['merged-away'], to: ['='] },
  'publication.noted': { from: ['*'], to: ['='] },
  'proposal.noted': { from: ['*'], to: ['='] },
  'topic.led-to-proposal': { from: ['*'], to: ['='] },
  'topic.passed-on-proposal': { from: ['*'], to: ['='] },
  'topic.carried-on-proposal': { from: ['*'], to: ['='] },
  'topic.let-go-clue': { from: ['left-out'], to: ['='] },
  'topic.let-go-discussion': { from: ['left-out'], to: ['='] },
  'topic.claimed': { from: [...pool, 'merged-away', 'left-out'], to: ['='] },
  'claim.acknowledged': { from: [...pool, 'left-out'], to: ['='] },
  'claim.released': { from: pool, to: ['='] },
  'claims.coincided': { from: pool, to: ['='] },
  'joint-filing.offered': { from: pool, to: ['='] },
  'joint-filing.accepted': { from: pool, to: ['='] },
  'joint-filing.declined': { from: pool, to: ['='] },
  'joint-filing.agreed': { from: pool, to: ['='] },
}

const listItem: Table<ListItemStatus> = {
  'list-item.entered': { from: ['unbegun'], to: ['entered'] },
  'list-item.published': { from: ['entered'], to: ['published'] },
  'list-item.responded': { from: ['published', 'answered'], to: ['answered'] },
  'list-item.closed': { from: ['answered'], to: ['closed'] },
  'list-item.withdrawn': { from: ['entered', 'published', 'answered'], to: ['withdrawn'] },
  'list-item.taken-off': { from: ['closed', 'withdrawn'], to: ['='] },
  'list-item.taken-up': { from: ['*'], to: ['='] },
  'list-item.chosen': { from: ['*'], to: ['='] },
  'match.awaited': { from: ['published', 'answered'], to: ['='] },
  'match.noted': { from: ['published', 'answered', 'closed'], to: ['='] },
  'match.dropped': { from: ['*'], to: ['='] },
}

const listMatch: Table<ListMatchStatus> = {
  'match.proposed': { from: ['unbegun', 'declined', 'undone'], to: ['proposed'] },
  'match.confirmed': { from: ['proposed'], to: ['confirmed'] },
  'match.declined': { from: ['proposed'], to: ['declined'] },
  'match.undone': { from: ['proposed', 'confirmed'], to: ['undone'] },
  'match.acknowledged': { from: ['declined', 'undone'], to: ['='] },
}

const ticket: Table<'kept'> = {
  'ticket.kept': { from: ['unbegun'], to: ['kept'] },
  'ticket.changed': { from: ['kept'], to: ['='] },
  'ticket.linked': { from: ['kept'], to: ['='] },
  'ticket.unlinked': { from: ['kept'], to: ['='] },
  'ticket.taken-up': { from: ['kept'], to: ['='] },
  'ticket.chosen': { from: ['kept'], to: ['='] },
}

const activity: Table<ActivityStatus> = {
  'activity.announced': { from: ['unbegun'], to: ['open'] },
  'activity.fell-due': { from: ['unbegun'], to: ['due'] },
  'activity.moved': { from: ['open'], to: ['='] },
  'activity.cancelled': { from: ['due', 'open'], to: ['cancelled'] },
  'member.signed-up': { from: ['open'], to: ['='] },
  'member.left': { from: ['open'], to: ['='] },
  'member.moved-up': { from: ['open'], to: ['='] },
  'attendance.recorded': { from: ['open', 'held'], to: ['held'] },
  'attendance.corrected': { from: ['held'], to: ['='] },
}

/** By the aggregate's name. */
export const topicTransitions: Readonly<Record<string, Table<string>>> = {
  topic,
  'topic-call': {
    'call.opened': { from: ['unbegun'], to: ['known'] },
    'call.answered': { from: ['known', 'withdrawn'], to: ['='] },
    'call.withdrawn': { from: ['known'], to: ['withdrawn'] },
  },
  'topic-decision': { 'topics.decided': { from: ['unbegun'], to: ['known'] } },
  'topic-catalogue': { 'catalogue.published': { from: ['unbegun', 'known'], to: ['known'] } },
  'list-item': listItem,
  'list-match': listMatch,
  ticket,
  activity,
  'activity-plan': { 'activity.called-for': { from: ['unbegun', 'made'], to: ['made'] } },
}
