// One proposal's life, told in order: each step taken through the API by the person whose turn it is.

import type { FeedbackAnswer, ProposalClass } from '#contracts/terms.ts'
import { dateOfDayNumber, dayNumber } from '#kernel/calendar/local-date.ts'
import type { Client, DemoPerson, Page } from './client.ts'
import type { LivedTime } from './lived-time.ts'
import type { Plan } from './plan.ts'
import {
  type AnswerText,
  type Random,
  writeAnswers,
  writeAssignmentReason,
  writeAuditRemark,
  writeContactNote,
  writeCoSignOpinion,
  writeDispatchRequirement,
  writeFeedbackRemark,
  writeLetter,
  writeProposal,
  writeReviewRemark,
} from './texts.ts'

export interface Cast {
  readonly lead: DemoPerson
  readonly coSigner: DemoPerson
  readonly committee: DemoPerson
  readonly panel: DemoPerson
  readonly chair: DemoPerson
  readonly dispatch: DemoPerson
  readonly supervision: DemoPerson
  readonly handler: DemoPerson
  readonly leader: DemoPerson
  /** The unit that is asked first by mistake when the plan has an objection. */
  readonly wrongHandler: DemoPerson
}

export interface Stage {
  readonly client: Client
  readonly time: LivedTime
  readonly random: Random
  /** Says that one step is done. */
  readonly stepped: () => void
}

interface CasePage extends Page {
  readonly unit?: string
  readonly claimBy?: string
  readonly replyBy?: string
  readonly suggestions: readonly { text: string }[]
  readonly contacts: readonly unknown[]
  readonly handlingRound: number
}

const dayMs = 86_400_000
const morning = 2 * 3_600_000

/** Ten o'clock in China, so many days after an instant: people act in working hours. */
function daysAfter(instant: string, days: number): string {
  const midnight = Math.floor(Date.parse(instant) / dayMs) * dayMs
  return new Date(midnight + days * dayMs + morning).toISOString()
}

const justAfter = (instant: string) => new Date(Date.parse(instant) + 1000).toISOString()

/** Lives the whole plan. Returns the proposal's id. */
export async function journey(stage: Stage, plan: Plan, cast: Cast): Promise<string> {
  const id = await filing(stage, plan, cast)
  const accepted = await review(stage, plan, cast, id)
  if (!accepted) return id
  await assignment(stage, plan, cast, id)
  await handling(stage, plan, cast, id)
  await feedback(stage, plan, cast, id)
  return id
}

async function filing(
  { client, random, stepped }: Stage,
  { subject, kind }: Plan,
  cast: Cast,
): Promise<string> {
  const { lead, coSigner } = cast
  const body = {
    title: subject.title,
    kind,
    ...writeProposal(subject, random),
    consentPublic: true,
  }
  const { id } = await client.act(lead, '/intake/proposals', body)
  stepped()
  if (kind === 'collective') await endorse(client, lead, id)
  if (kind === 'joint') {
    await client.act(lead, `/intake/proposals/${id}/invite`, { members: [coSigner.id] })
    await client.act(coSigner, `/intake/proposals/${id}/sign`, {
      opinion: writeCoSignOpinion(subject, 'sign', random),
    })
    stepped()
  }
  await client.act(lead, `/intake/proposals/${id}/file`)
  stepped()
  return id
}

/** A page of its own for each proposal: the smallest PDF there is. */
const sealedPage = (id: string) =>
  Buffer.from(`%PDF-1.7\n% ${id}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

/** 集体提案: discussed, then sealed. */
async function endorse(client: Client, lead: DemoPerson, id: string): Promise<void> {
  const proposal = `/intake/proposals/${id}`
  const today = (await client.now()).slice(0, 10)
  await client.act(lead, `${proposal}/record-discussion`, {
    date: today,
    participants: [lead.name],
    summary: '领导班子会议逐条讨论，补充了数据。',
  })
  await client.act(lead, `${proposal}/endorse`, {
    decisionRecord: '经领导班子会议集体研究，一致同意以集体名义提交。',
    seal: await client.upload(lead, { name: '盖章页.pdf', type: 'application/pdf', bytes: sealedPage(id) }),
  })
}

/** What a unit's proposals are mostly about (C10); the rest is about how people live. */
const classOfUnit: Readonly<Record<string, ProposalClass>> = {
  FGW: 'economic',
  GXW: 'economic',
  JR: 'economic',
  KJ: 'economic',
  CZ: 'economic',
  NY: 'economic',
  SW: 'economic',
  JT: 'economic',
  SF: 'political',
  ZF: 'political',
  XC: 'cultural',
  WL: 'cultural',
  TY: 'cultural',
  STHJ: 'ecological',
  SL: 'ecological',
  LY: 'ecological',
}
const classOfSubject = ({ unit }: Plan['subject']): ProposalClass => classOfUnit[unit] ?? 'social'

async function review(stage: Stage, plan: Plan, cast: Cast, id: string): Promise<boolean> {
  const { client, time, random, stepped } = stage
  const { subject, kind } = plan
  const proposal = `/intake/proposals/${id}`
  if (plan.returnedOnce) {
    const remark = writeReviewRemark(subject, 'return', random)
    await client.act(cast.committee, `${proposal}/first-review`, {
      outcome: 'return',
      reasons: ['too-general'],
      remark,
    })
    // A joint proposal keeps its signatures as long as its text is not changed.
    if (kind === 'sole') {
      await client.act(cast.lead, `${proposal}/revise`, {
        title: subject.title,
        kind,
        ...writeProposal(subject, random),
        consentPublic: true,
      })
    }
    await client.act(cast.lead, `${proposal}/file`)
    stepped()
  }
  const pass = () => ({ outcome: 'pass', remark: writeReviewRemark(subject, 'pass', random) })
  await client.act(cast.committee, `${proposal}/first-review`, {
    ...pass(),
    secrecy: 'clear',
    class: classOfSubject(subject),
  })
  await client.act(cast.panel, `${proposal}/second-review`, pass())
  stepped()
  await client.act(cast.committee, `${proposal}/record-consultation`, {
    heldOn: dateOfDayNumber(dayNumber(time.now())),
    method: 'talk',
    withProposer: true,
    summary: '与提案者当面商量，就案由和建议交换了意见。',
    agreement: plan.accepted ? 'agreed' : 'partly-agreed',
  })
  if (!plan.accepted) {
    const explanation = writeReviewRemark(subject, 'not-accept', random)
    const refusal = { outcome: 'not-accept', reasons: ['no-substance'], explanation, forwardTo: 'none' }
    await client.act(cast.chair, `${proposal}/final-review`, refusal)
    stepped()
    return false
  }
  const remark = writeReviewRemark(subject, 'accept', random)
  await client.act(cast.chair, `${proposal}/final-review`, { outcome: 'accept', remark })
  await client.when(cast.lead, proposal, ({ status }) => status === 'accepted')
  stepped()
  return true
}

async function assignment(stage: Stage, { subject, claim }: Plan, cast: Cast, id: string): Promise<void> {
  const { client, time, random, stepped } = stage
  const page = `/assignment/cases/${id}`
  const { handler, wrongHandler, dispatch } = cast
  const reason = writeAssignmentReason(subject, random)
  await client.when<CasePage>(dispatch, page, ({ status }) => status === 'open')
  const first = claim === 'objection' ? wrongHandler : handler
  await client.act(dispatch, `${page}/pre-assign`, { unit: first.unit, reason })
  const { claimBy = '' } = await client.when<CasePage>(dispatch, page, (one) => one.claimBy !== undefined)
  stepped()
  await time.until(daysAfter(time.now(), 1))
  if (claim === 'silence') {
    await time.until(justAfter(claimBy))
  } else if (claim === 'by-hand') {
    await client.act(handler, `${page}/claim`)
  } else {
    await client.act(wrongHandler, `${page}/object`, {
      reason: '该事项不属于我单位职责范围。',
      basis: '本级机构职能配置规定',
      proposedUnit: handler.unit,
    })
    await client.act(dispatch, `${page}/arbitrate`, { unit: handler.unit, reason })
  }
  await client.when<CasePage>(dispatch, page, ({ status }) => status === 'settled')
  stepped()
  await client.act(dispatch, `${page}/dispatch`, { requirement: writeDispatchRequirement(subject, random) })
  await client.when<CasePage>(dispatch, page, (one) => one.replyBy !== undefined)
  stepped()
}

const phases = ['before', 'during', 'after'] as const
const methods = ['talk', 'field-visit', 'phone'] as const

async function handling(stage: Stage, plan: Plan, cast: Cast, id: string): Promise<void> {
  const { client, time, stepped } = stage
  await time.until(daysAfter(time.now(), plan.signsLate ? 9 : 1))
  await client.act(cast.handler, `/assignment/cases/${id}/sign-for`)
  stepped()
  await contactsAndReply(stage, plan, cast, id)
  stepped()
}

/** The contacts of a round and its reply, late when the plan says so and only in the first round. */
async function contactsAndReply(stage: Stage, plan: Plan, cast: Cast, id: string): Promise<void> {
  const { client, time, random, stepped } = stage
  const page = `/assignment/cases/${id}`
  const begunAt = time.now()
  const { contacts, handlingRound } = await client.get<CasePage>(cast.handler, page)
  for (const [index, phase] of phases.entries()) {
    await time.until(daysAfter(begunAt, plan.contactDays[index] ?? 0))
    const note = writeContactNote(plan.subject, phase, random)
    await client.act(cast.handler, `${page}/log-contact`, { phase, method: methods[index], note })
    await client.act(cast.lead, `${page}/confirm-contact`, { contact: contacts.length + index + 1 })
    if (handlingRound === 1) stepped()
  }
  const { replyBy = '', suggestions } = await client.get<CasePage>(cast.handler, page)
  const late = plan.repliesLate && handlingRound === 1
  await time.until(late ? daysAfter(replyBy, 6) : daysAfter(time.now(), 3))
  const texts = suggestions.map(({ text }) => text)
  await reply(stage, plan, cast, page, texts)
}

async function reply(
  stage: Stage,
  plan: Plan,
  cast: Cast,
  page: string,
  suggestions: string[],
): Promise<void> {
  const { client, random } = stage
  const { subject } = plan
  const answers = writeAnswers(subject, suggestions, random)
  const body = {
    resultClass: classOf(answers),
    letter: writeLetter(subject, answers, random),
    answers: answers.map(({ disposition, text }, index) => ({ suggestion: index + 1, disposition, text })),
  }
  const audits = plan.auditReturnsOnce ? (['return', 'pass'] as const) : (['pass'] as const)
  for (const outcome of audits) {
    await client.act(cast.handler, `${page}/draft-reply`, body)
    await client.act(cast.leader, `${page}/sign-off`)
    await client.act(cast.supervision, `${page}/audit`, {
      outcome,
      remark: writeAuditRemark(subject, outcome, random),
    })
  }
}

/** All adopted is A, something adopted is B, nothing is C (R5). */
function classOf(answers: readonly AnswerText[]): 'A' | 'B' | 'C' {
  if (answers.every(({ disposition }) => disposition === 'adopted')) return 'A'
  return answers.some(({ disposition }) => disposition !== 'not-adopted') ? 'B' : 'C'
}

interface VerdictPage extends Page {
  readonly feedbackBy?: string
  readonly round: number
}

async function feedback(stage: Stage, plan: Plan, cast: Cast, id: string): Promise<void> {
  const { client, time, stepped } = stage
  const page = `/evaluation/verdicts/${id}`
  if (plan.feedback === 'silence') {
    const { feedbackBy = '' } = await feedbackOpen(stage, cast, page, 1)
    await time.until(justAfter(feedbackBy))
  } else {
    await answerAll(stage, plan, cast, page, 1, plan.feedback)
    if (plan.feedback === 'dissatisfied') await talks(stage, plan, cast, id)
  }
  await client.when(cast.lead, page, ({ status }) => status === 'closed')
  await client.when(cast.dispatch, `/assignment/cases/${id}`, ({ status }) => status === 'concluded')
  stepped()
}

function feedbackOpen({ client }: Stage, { lead }: Cast, page: string, round: number): Promise<VerdictPage> {
  return client.when<VerdictPage>(lead, page, (one) => one.round === round && one.feedbackBy !== undefined)
}

async function answerAll(
  stage: Stage,
  { subject, kind }: Plan,
  cast: Cast,
  page: string,
  round: number,
  answer: FeedbackAnswer,
): Promise<void> {
  const { client, time, random } = stage
  await feedbackOpen(stage, cast, page, round)
  await time.until(daysAfter(time.now(), 2))
  for (const proposer of kind === 'joint' ? [cast.lead, cast.coSigner] : [cast.lead]) {
    const remark = writeFeedbackRemark(subject, answer, random)
    await client.act(proposer, `${page}/give-feedback`, { attitude: answer, answer, remark })
  }
}

const explained = '三方当面协商，承办单位说明了受客观条件限制的原因，约定条件具备后再行推进。'
const demand = '三方当面协商，承办单位同意就未落实的建议提出时间表，再次办理。'

/** Face to face; then explained and closed, or handled a second time to the proposers' satisfaction. */
async function talks(stage: Stage, plan: Plan, cast: Cast, id: string): Promise<void> {
  const { client, time } = stage
  const page = `/evaluation/verdicts/${id}`
  await time.until(daysAfter(time.now(), 4))
  const note = plan.talks === 'explained' ? explained : demand
  await client.act(cast.committee, `${page}/hold-talks`, { result: plan.talks, note })
  if (plan.talks === 'explained') return
  await client.when(cast.handler, `/assignment/cases/${id}`, ({ status }) => status === 'in-handling')
  await contactsAndReply(stage, { ...plan, auditReturnsOnce: false }, cast, id)
  await answerAll(stage, plan, cast, page, 2, 'basically-satisfied')
}
