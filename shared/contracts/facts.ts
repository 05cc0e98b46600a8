// The facts that cross a service border: their data, and the envelope they travel in (CloudEvents 1.0). Who hears of them
// is in `subscriptions.ts`. Past tense, the sender's words, enough that nobody has to ask back. Everything else stays
// inside its service.
import * as z from 'zod/mini'
import { filedInShape } from './filed-in.ts'
import { attachment } from './files.ts'
import { instant } from './labels.ts'
import { regionCode } from './level.ts'
import { activityKind } from './list-terms.ts'
import { feedCode, rung } from './policy.ts'
import { role } from './roles.ts'
import {
  aggregateId,
  answer,
  claimant,
  matterShape,
  officer,
  personId,
  proposer,
  unitCode,
} from './shapes.ts'
import {
  caseStatus,
  clockName,
  contactMethod,
  contactPhase,
  conversionTarget,
  feedbackAnswer,
  forwarding,
  mergeForm,
  proposalClass,
  proposalKind,
  requestKind,
  resultClass,
  verdictOutcome,
} from './terms.ts'
import { ticketBody } from './ticket.ts'
import { topicSource } from './topic-terms.ts'

/** The other level that hears of it: the one that handles the case, or the one that handed it over. */
const otherLevel = z.exactOptional(regionCode)

/** Set where the case is another level's: intake here has no such proposal. */
const ofOtherLevel = z.exactOptional(regionCode)

const consent = z.strictObject({ public: z.boolean(), reason: z.exactOptional(z.string()) })

/** A proposal that has come of it, and whose it is. */
const takenUp = z.strictObject({
  proposal: aggregateId,
  /** 是否同意公开: without consent the title is words that say so, and the name is empty. */
  title: z.string(),
  proposerName: z.string(),
  public: z.exactOptional(z.boolean()),
})

/** Whether a proposal is closed to others from now on, and to which roles it stays open. */
const secrecyTold = z.strictObject({ of: aggregateId, secret: z.boolean(), to: z.array(role) })

/** Of an accepted proposal: there is a case, which stops and goes on with it. */
const afterAcceptance = { accepted: z.exactOptional(z.literal(true)) } as const

const stoppedShape = {
  /** Of two messages that overtake each other the later one holds. */
  since: instant,
  /** The level that handed it over, where the case is another level's. */
  origin: z.exactOptional(regionCode),
  /** There is a verdict on a reply of it. */
  replied: z.exactOptional(z.literal(true)),
} as const

/** 主席会议的决定: number, date, text. */
const decisionShape = {
  decision: aggregateId,
  by: officer,
  meeting: z.string(),
  date: z.string(),
  text: z.string(),
} as const

/** What goes along with a topic that is merged into another: its claims, what it came of, what was decided on it. */
const topicMerger = z.strictObject({
  topic: aggregateId,
  title: z.string(),
  source: topicSource,
  by: officer,
  claims: z.array(claimant),
  origins: z.array(
    z.strictObject({ kind: z.enum(['clue', 'discussion', 'ticket', 'list-item']), id: aggregateId }),
  ),
  /** Whether these have heard of the merged topic: it was in the pool. */
  told: z.boolean(),
  decision: z.exactOptional(
    z.strictObject({ id: aggregateId, meeting: z.string(), date: z.string(), text: z.string() }),
  ),
  through: z.array(aggregateId),
})

export const factData = {
  'proposal.filed': z.strictObject({
    title: z.string(),
    kind: proposalKind,
    proposers: z.array(proposer),
    consent,
    /** 提交时未签: invited members who still had time to answer (B2). */
    unsigned: z.exactOptional(z.array(personId)),
  }),
  /** 反复提交 (C12): the same matter was proposed in earlier sessions; of what is on record without one, the year says when. */
  'proposal.recurring': z.strictObject({
    years: z.array(z.int()),
    earlier: z.array(z.strictObject({ id: aggregateId, ...filedInShape })),
  }),
  /** The text was revised, and is not what was proposed before any more. */
  'proposal.recurrence-ended': z.strictObject({}),
  /** 待另派审查组 (C2): the panel it was sent to cannot come to a conclusion on it any more. By the panel's name. */
  'proposal.panel-fell-short': z.strictObject({ panel: z.string() }),
  'proposal.accepting': z.strictObject({ session: z.string() }),
  'number.assigned': z.strictObject({ session: z.string(), number: z.int() }),
  'proposal.accepted': z.strictObject({
    ...matterShape,
    suggestedUnits: z.array(unitCode),
    suggestedCoUnits: z.exactOptional(z.array(unitCode)),
    /** Files; their bytes stay in this level's bucket. */
    attachments: z.exactOptional(z.array(attachment)),
    consent,
    /** B5: how many records of research were filed with it, for the score 调研 of its quality; absent = none. */
    research: z.exactOptional(z.int().check(z.minimum(1))),
    /** C10: one of the national five, and the level's own category. */
    classification: z.exactOptional(
      z.strictObject({ class: proposalClass, category: z.exactOptional(z.string()) }),
    ),
  }),
  'proposal.not-accepted': z.strictObject({
    reasons: z.array(z.string()),
    /** The reasons in words. */
    texts: z.exactOptional(z.array(z.string())),
    explanation: z.string(),
    /** 去向: where it was forwarded. */
    forwarded: z.exactOptional(z.strictObject({ to: forwarding, unit: z.exactOptional(unitCode) })),
  }),
  /** C13: only these roles and its own proposers may know of it from now on. */
  'proposal.restricted': z.strictObject({ to: z.array(role), ...afterAcceptance }),
  'proposal.unrestricted': z.strictObject({ remark: z.string(), ...afterAcceptance }),
  /** What was merged into it, its merge groups and the brief it has been hear of that, addressed to each. */
  'secrecy.told-merged': secrecyTold,
  'secrecy.told-group': secrecyTold,
  'secrecy.told-brief': secrecyTold,
  /** The other way round: what was merged into it is secret, and so is the whole. */
  'secrecy.told-main': secrecyTold,
  /** The same, that the one they were merged into or joined with is accepted: they count as accepted before merging. */
  'acceptance.told-merged': z.strictObject({ main: aggregateId }),
  /** To the table of reasons, addressed: codes that a decision cites for the first time. */
  'reasons.used': z.strictObject({ codes: z.array(z.string()) }),
  /** Of a proposal's origins 来源, when it is accepted: addressed to each. */
  'proposal.took-up-topic': takenUp,
  'proposal.took-up-clue': takenUp,
  'proposal.took-up-ticket': takenUp,
  'proposal.took-up-list-item': takenUp,
  'proposal.took-up-discussion': takenUp,
  'proposal.took-up-brief': takenUp,
  /** 对接 of an ask and a concern (A5), to both items. */
  'match.confirmed': z.strictObject({
    match: aggregateId,
    unit: unitCode,
    askTitle: z.string(),
    concernTitle: z.string(),
  }),
  'match.undone': z.strictObject({
    match: aggregateId,
    askTitle: z.string(),
    concernTitle: z.string(),
    reason: z.string(),
  }),
  /** 待确认的对接: the items know of it, so that it ends with them. */
  'match.proposed': z.strictObject({ match: aggregateId }),
  'match.declined': z.strictObject({ match: aggregateId }),
  /** 条目撤下或了结, to the matches that end with it: proposed ones, and by a withdrawal confirmed ones too. */
  'list-item.taken-off': z.strictObject({ item: aggregateId, withdrawn: z.boolean(), by: officer }),
  /** 会前提案精选: addressed to each proposal that is chosen, left out again, or taken up in the report. */
  'pre-session.selected': z.strictObject({ session: z.string() }),
  'pre-session.dropped': z.strictObject({ session: z.string() }),
  'pre-session.adopted': z.strictObject({ session: z.string(), passage: z.string() }),
  /** 报送选题, to the call it answers: for which unit, or by which collective's person. */
  'topic.submitted': z.strictObject({ by: personId, unit: z.exactOptional(unitCode) }),
  /** 并入其他选题, addressed to the other, which takes over who has claimed it. */
  'topic.merged': topicMerger,
  /** The other was merged meanwhile: the next one hears; `through` are those that have passed it on. */
  'merger.passed-on': topicMerger,
  /** The other was left out meanwhile: to the topic that was merged into it, which comes back. */
  'merger.refused': z.strictObject({ topic: aggregateId, by: officer }),
  /** Of a topic's origins, when it is in the pool: addressed to each. */
  'topic.took-up-clue': z.strictObject({ topic: aggregateId, title: z.string() }),
  'topic.took-up-discussion': z.strictObject({ topic: aggregateId, title: z.string() }),
  'topic.took-up-ticket': z.strictObject({ topic: aggregateId, title: z.string() }),
  'topic.took-up-list-item': z.strictObject({ topic: aggregateId, title: z.string() }),
  /** A proposal has come of a topic: addressed to the clues that the topic was made of. */
  'topic.led-to-proposal': takenUp,
  /** The same, addressed to the discussions that the topic was made of. */
  'topic.passed-on-proposal': takenUp,
  /** The same, addressed to the topics it was made of, or that were merged into it: they tell their own origins. */
  'topic.carried-on-proposal': takenUp,
  /** The topic was left out after all: addressed to the clues and to the discussions that it was made of. */
  'topic.let-go-clue': z.strictObject({ topic: aggregateId }),
  'topic.let-go-discussion': z.strictObject({ topic: aggregateId }),
  /** A discussion is open: addressed to the clues that it is about. */
  'discussion.took-up-clue': z.strictObject({ discussion: aggregateId }),
  /** A proposal has come of a discussion: addressed to the clues that it is about. */
  'discussion.led-to-proposal': takenUp,
  /** 主席会议定题, addressed to each topic it names. */
  'topics.decided': z.strictObject(decisionShape),
  /** A topic that was decided on was merged meanwhile: to the one that it was merged into. */
  'decision.passed-on': z.strictObject({ ...decisionShape, through: z.array(aggregateId) }),
  /** 公布选题目录, addressed to each topic that is in the version. */
  'catalogue.published': z.strictObject({
    catalogue: aggregateId,
    by: officer,
    version: z.int(),
    /** From when on the version is in force. */
    effective: instant,
  }),
  /** 同意联名提出: begins the joint draft, or invites one more into it; addressed to it. */
  'joint-filing.agreed': z.strictObject({
    topic: aggregateId,
    title: z.string(),
    initiator: claimant,
    members: z.array(claimant),
  }),
  'proposal.returned': z.strictObject({
    remark: z.string(),
    /** The reasons in words. */
    texts: z.exactOptional(z.array(z.string())),
  }),
  'proposal.withdrawn': z.strictObject({ reason: z.string(), agreed: z.exactOptional(z.boolean()) }),
  /** 商请 (C5): the lead proposer is asked; nothing is so until they agree. */
  'proposal.requested': z.strictObject({
    kind: requestKind,
    texts: z.array(z.string()),
    explanation: z.string(),
    to: z.exactOptional(conversionTarget),
    unit: z.exactOptional(unitCode),
    level: z.exactOptional(regionCode),
    /** Of a merge group: the main proposal. */
    main: z.exactOptional(z.strictObject({ id: aggregateId, title: z.string() })),
  }),
  'request.agreed': z.strictObject({ kind: requestKind, words: z.exactOptional(z.string()) }),
  'request.declined': z.strictObject({ kind: requestKind, words: z.exactOptional(z.string()) }),
  'request.lapsed': z.strictObject({ kind: requestKind, policy: z.string() }),
  /** Another of its merge group did not agree. */
  'request.released': z.strictObject({ kind: requestKind, reason: z.string() }),
  /** 坚持原文, by the lead proposer or by silence: the text as filed is reviewed on. */
  'proposal.stood-by': z.strictObject({ reason: z.string(), automatic: z.boolean() }),
  'proposal.converted': z.strictObject({
    to: conversionTarget,
    unit: z.exactOptional(unitCode),
    level: z.exactOptional(regionCode),
    explanation: z.string(),
  }),
  /** 转社情民意信息, by conversion or when it is not accepted: the brief begins under the same id. */
  'proposal.became-brief': z.strictObject({
    title: z.string(),
    situation: z.string(),
    suggestions: z.array(z.string()),
    proposers: z.array(proposer),
    /** Whose credit is that of their own proposal, which was merged into this one. */
    credited: z.exactOptional(z.array(personId)),
  }),
  /** 研究参考 (C5, C14): the unit it was passed to has answered in writing. */
  'reference.answered': z.strictObject({ unit: unitCode, text: z.string() }),
  /** 转送: what was to go on as an opinion letter or to another level was passed on, on that day. */
  'matter.passed-on': z.strictObject({ to: z.string(), on: z.string(), words: z.string() }),
  'proposal.merged': z.strictObject({
    form: mergeForm,
    into: z.strictObject({ id: aggregateId, title: z.string() }),
  }),
  /** 主案: what was merged into it, and all its proposers as they are now. */
  'proposals.taken-in': z.strictObject({
    form: mergeForm,
    titles: z.array(z.string()),
    proposers: z.array(proposer),
  }),
  // Between a merge group and its proposals, addressed to each (ADR 0014).
  'merge.proposed': z.strictObject({
    group: aggregateId,
    form: mergeForm,
    main: z.strictObject({ id: aggregateId, title: z.string() }),
    reasons: z.array(z.string()),
    texts: z.array(z.string()),
    explanation: z.string(),
    by: officer,
  }),
  'merge-answer.given': z.strictObject({
    group: aggregateId,
    proposal: aggregateId,
    answer: z.enum(['agreed', 'declined', 'lapsed', 'impossible']),
    words: z.exactOptional(z.string()),
    /** Of one that agreed: who stands behind it, and how many proposals it stands for. */
    proposers: z.exactOptional(z.array(proposer)),
    /** Who judges none of it 回避, besides them. */
    excluded: z.exactOptional(z.array(z.string())),
    count: z.exactOptional(z.int()),
  }),
  'merge.settled': z.strictObject({
    group: aggregateId,
    form: mergeForm,
    main: z.strictObject({ id: aggregateId, title: z.string() }),
    others: z.array(
      z.strictObject({
        id: aggregateId,
        title: z.string(),
        proposers: z.array(proposer),
        excluded: z.exactOptional(z.array(z.string())),
        count: z.int(),
      }),
    ),
    by: officer,
  }),
  /** 联名整合: the integrated text is filed with the signatures of all. */
  'merge.joined': z.strictObject({
    group: aggregateId,
    main: z.strictObject({ id: aggregateId, title: z.string() }),
    by: officer,
  }),
  /** From the main to its group: filed, or not for the reason given. */
  'joining.ended': z.strictObject({ group: aggregateId, reason: z.exactOptional(z.string()) }),
  /** To the main of a joining under way: one of the others cannot be in it any more. */
  'merge.called-off': z.strictObject({ group: aggregateId, reason: z.string() }),
  'merge.released': z.strictObject({ group: aggregateId, reason: z.string(), by: officer }),
  /** 社情民意转提案: under the same id. */
  'brief.converted': z.strictObject({
    title: z.string(),
    situation: z.string(),
    suggestions: z.array(z.string()),
    lead: proposer,
  }),
  'case.opened': z.strictObject({}),
  /** 接办: a case of another level, which keeps its proposers, its number and its verdict. */
  'case.taken-over': z.strictObject({
    level: regionCode,
    ...matterShape,
  }),
  /** 退回 to the level that handed it over, which is told. */
  'case.sent-back': z.strictObject({ level: regionCode, reason: z.string() }),
  /** The level that was to handle it has sent it back. */
  'case.taken-back': z.strictObject({ unit: unitCode, reason: z.string(), origin: ofOtherLevel }),
  'case.pre-assigned': z.strictObject({
    unit: unitCode,
    coUnits: z.array(unitCode),
    round: z.int(),
    origin: ofOtherLevel,
  }),
  'case.claimed': z.strictObject({ unit: unitCode, automatic: z.boolean() }),
  'case.objected': z.strictObject({ unit: unitCode, proposedUnit: unitCode, reason: z.string() }),
  'case.arbitrated': z.strictObject({
    unit: unitCode,
    coUnits: z.array(unitCode),
    reason: z.string(),
    origin: ofOtherLevel,
  }),
  'case.dispatched': z.strictObject({
    unit: unitCode,
    coUnits: z.array(unitCode),
    /** When the level that handed the case over must have its reply. */
    replyBy: z.exactOptional(instant),
    /** Of one of several dispatched in one act: the instant of that act, at which the clocks of all start. */
    dispatchedAt: z.exactOptional(instant),
    origin: ofOtherLevel,
  }),
  'case.held': z.strictObject({ batch: aggregateId, case: aggregateId }),
  'case.hold-refused': z.strictObject({
    batch: aggregateId,
    case: aggregateId,
    status: caseStatus,
    /** Another batch that holds it. */
    heldBy: z.exactOptional(aggregateId),
    suspended: z.exactOptional(z.literal(true)),
  }),
  'batch.proposed': z.strictObject({ batch: aggregateId, by: officer }),
  'batch.dispatched': z.strictObject({ batch: aggregateId, by: officer, requirement: z.string() }),
  'batch.released': z.strictObject({ batch: aggregateId, refused: z.int() }),
  'case.signed-for': z.strictObject({ unit: unitCode }),
  /** 涉密暂停办理 (C13): only these roles and its own proposers may know of it until it is resumed. */
  'case.suspended': z.strictObject({ to: z.array(role), ...stoppedShape }),
  'case.resumed': z.strictObject(stoppedShape),
  /** To the dispatch batches it has been in, whose pages call it by its title. */
  'case.told-batch': z.strictObject({ case: aggregateId, secret: z.boolean() }),
  /** 报送工单: one of those a feed's system reports, to the ticket in intake (ADR 0018). */
  'ticket.reported': z.strictObject({ feed: feedCode, ticket: ticketBody }),
  /** 季度活动: a year's plan calls for each activity of each quarter, addressed to it. */
  'activity.called-for': z.strictObject({
    kind: activityKind,
    title: z.string(),
    dueFrom: instant,
    dueBy: instant,
  }),
  'contact.logged': z.strictObject({
    contact: z.int(),
    phase: contactPhase,
    method: contactMethod,
    unit: unitCode,
    level: otherLevel,
  }),
  'contact.confirmed': z.strictObject({
    contact: z.int(),
    phase: contactPhase,
    method: contactMethod,
    level: otherLevel,
  }),
  'opinion.given': z.strictObject({ unit: unitCode }),
  'case.reopened': z.strictObject({
    unit: unitCode,
    coUnits: z.array(unitCode),
    round: z.int(),
    replyBy: z.exactOptional(instant),
  }),
  'case.concluded': z.strictObject({
    outcome: verdictOutcome,
    level: otherLevel,
    /** Set where the case was another level's. */
    origin: z.exactOptional(regionCode),
  }),
  'reply.audited': z.strictObject({ unit: unitCode, passed: z.boolean(), level: otherLevel }),
  /** The level that handed the case over did not let the reply pass. */
  'reply.rejected': z.strictObject({ unit: unitCode, replyBy: z.exactOptional(instant) }),
  'reply.delivered': z.strictObject({
    title: z.string(),
    number: z.int(),
    /** 办理轮次: 2 answers a second handling. */
    round: z.int(),
    unit: unitCode,
    resultClass,
    letter: z.string(),
    answers: z.array(answer),
    proposers: z.array(proposer),
    level: otherLevel,
  }),
  'clock.started': z.strictObject({
    clock: clockName,
    /** Counts the clocks of this name: a second pre-assignment starts a second claim clock. */
    round: z.int(),
    due: instant,
    policy: z.string(),
    provisional: z.boolean(),
  }),
  'clock.extended': z.strictObject({ clock: clockName, round: z.int(), due: instant, policy: z.string() }),
  'clock.resumed': z.strictObject({ clock: clockName, round: z.int(), due: instant }),
  /** Because a calendar was published: `calendar` is its version, `reason` the days that moved it. */
  'clock.moved': z.strictObject({
    clock: clockName,
    round: z.int(),
    from: instant,
    due: instant,
    calendar: z.string(),
    reason: z.string(),
  }),
  'deadline.passed': z.strictObject({
    clock: clockName,
    round: z.int(),
    due: instant,
    policy: z.string(),
  }),
  'reminder.issued': z.strictObject({
    clock: clockName,
    round: z.int(),
    rung: z.int(),
    /** Whose turn it is, where it is one unit's. */
    unit: z.exactOptional(unitCode),
    name: rung.shape.name,
    audience: rung.shape.audience,
  }),
  /** 重新推送: of one message, or of what was not delivered since an instant (of all of it with `delivered`). */
  'delivery.replay-ordered': z.strictObject({
    delivery: z.exactOptional(z.string()),
    since: z.exactOptional(instant),
    delivered: z.exactOptional(z.boolean()),
  }),
  'feedback.given': z.strictObject({ proposer: personId, answer: feedbackAnswer, open: z.int() }),
  'feedback.lapsed': z.strictObject({ proposers: z.array(personId), policy: z.string() }),
  'talks.called': z.strictObject({ round: z.int(), unit: unitCode }),
  'second-handling.ordered': z.strictObject({ round: z.int(), demand: z.string() }),
  'verdict.closed': z.strictObject({ outcome: verdictOutcome, round: z.int() }),
} as const

export type PublicFactType = keyof typeof factData
export type PublicFactData<T extends PublicFactType> = z.infer<(typeof factData)[T]>
export type PublicFact = { [T in PublicFactType]: { type: T; data: PublicFactData<T> } }[PublicFactType]

/**
 * The envelope (CloudEvents 1.0). `position` is the running count of the source's facts to this subscriber, from 1:
 * the receiver applies them in that order. `hops` stops a loop between services. `correlationid` follows one cause
 * through every service's log.
 */
export const envelope = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string().check(z.regex(/^\/\d{6}\/[a-z]+\/.+$/)),
  type: z.string(),
  subject: aggregateId,
  time: instant,
  datacontenttype: z.literal('application/json'),
  position: z.int().check(z.positive()),
  hops: z.int().check(z.minimum(0)),
  correlationid: z.string(),
  data: z.unknown(),
})
export type Envelope = z.infer<typeof envelope>

/** What a message turned out to be: a fact that can be applied, or the reason why it cannot be read. */
export type ReadMessage =
  | { readable: true; envelope: Envelope; fact: PublicFact }
  | { readable: false; reason: string }

/** Reads a message body as the contract says. Never throws: an unreadable message is a value with its reason. */
export function readMessage(body: unknown): ReadMessage {
  const outer = envelope.safeParse(body)
  if (!outer.success) return { readable: false, reason: `envelope: ${issuesText(outer.error)}` }
  const match = /^cn\.shangban\.(.+)\.v(\d+)$/.exec(outer.data.type)
  const type = match?.[1]
  if (type === undefined || !isPublicFactType(type))
    return { readable: false, reason: `unknown type ${outer.data.type}` }
  if (match?.[2] !== '1') return { readable: false, reason: `unknown version ${outer.data.type}` }
  const data = factData[type].safeParse(outer.data.data)
  if (!data.success) return { readable: false, reason: `data of ${type}: ${issuesText(data.error)}` }
  return { readable: true, envelope: outer.data, fact: { type, data: data.data } as PublicFact }
}

function isPublicFactType(type: string): type is PublicFactType {
  return Object.hasOwn(factData, type)
}

function issuesText(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || '(whole)'} ${issue.code}`).join('; ')
}
