// What the docket does on what a review decides or asks: every decision reaches every proposer as a notice, with the
// reason and where it was forwarded (C14), and what is asked gets its clock (C5).

import {
  type ConversionTarget,
  destinationOfForwarding,
  forwardingTold,
  passedOnByHand,
  sentence,
  termNames,
  withdrawnAsAskedName,
} from '#contracts/terms.ts'
import { regionName, unitName } from '#data/names.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import type { Docket, DocketFact } from './docket.ts'
import { type Occurred, stage, startClock, stopClocks } from './docket-clocks.ts'
import { panelFellShort, signingEnded, decisionTold as told } from './docket-notices.ts'

/** The lead proposer 第一提案人 answers for all. */
const lead = ({ proposers }: Docket) => ({ persons: proposers.slice(0, 1).map(({ id }) => id) })

const because = (texts: readonly string[]): string => (texts.length === 0 ? '' : `（${texts.join('；')}）`)

/** Where it goes, in words. */
function targetOf({ to, unit, level }: { to: ConversionTarget; unit?: string; level?: string }): string {
  const named =
    unit !== undefined ? `（${unitName(unit)}）` : level !== undefined ? `（${regionName(level)}政协）` : ''
  return `${termNames[to]}${named}`
}

/** C5, C14: what is said to go somewhere is not forgotten there: the unit answers in time, the committee carries on in time. */
function carriedOn(
  state: Docket,
  { to, unit }: { to: ConversionTarget; unit?: string },
  context: Occurred,
): DocketFact[] {
  if (to === 'unit-reference' && unit !== undefined)
    return [startClock(state, 'reference', { unit }, context)]
  return passedOnByHand.includes(to)
    ? [startClock(state, 'passing-on', { office: 'committee' }, context)]
    : []
}

export const reviewReactions: Reactions<Docket, DocketFact> = {
  'proposal.filed': (state, { title, proposers, unsigned = [] }) => [
    ...stopClocks(state, 'answer', 'reference', 'passing-on'),
    { type: 'docket.opened', data: { title, proposers } },
    ...(unsigned.length === 0 ? [] : [signingEnded(proposers[0]?.name ?? '', unsigned)]),
  ],

  'proposal.panel-fell-short': (_state, { panel }) => [panelFellShort(panel)],

  'proposal.returned': (state, { remark, texts = [] }, context) => [
    stage('returned'),
    told(state, 'returned', `退回修改${because(texts)}：${remark}`),
    startClock(state, 'answer', lead(state), context, 'reviseDays'),
  ],

  'proposal.stood-by': (state, { reason, automatic }) => [
    ...stopClocks(state, 'answer'),
    stage('in-review'),
    told(
      state,
      'request-ended',
      automatic ? reason : `第一提案人坚持原文：${reason}。按提交时的原文继续审查`,
    ),
  ],

  'proposal.not-accepted': (state, { texts = [], explanation, forwarded }, context) => {
    const { to, unit } = forwarded ?? {}
    const where =
      to === undefined ? '' : `${forwardingTold[to]}${unit === undefined ? '' : `（${unitName(unit)}）`}`
    const text = `不予立案${because(texts)}：${where === '' ? explanation : sentence(explanation)}${where}`
    return [
      stage('not-accepted'),
      told(state, 'not-accepted', text),
      ...(to === undefined || to === 'none'
        ? []
        : carriedOn(
            state,
            { to: destinationOfForwarding[to], ...(unit === undefined ? {} : { unit }) },
            context,
          )),
    ]
  },

  'proposal.requested': (state, { kind, texts, explanation, main, to, ...target }, context) => {
    const where = to === undefined ? '' : `，转为${targetOf({ to, ...target })}`
    // Which ones they are, and what was written to all of them, stands on pages that ask anew who may know of each (C13):
    // a word in a notice stays when it should not.
    const said = main === undefined ? `：${explanation}` : '。各件和说明见并案页面'
    return [
      told(state, 'requested', `商请${termNames[kind]}${where}${because(texts)}${said}`),
      startClock(state, 'answer', lead(state), context),
    ]
  },
  // What it leads to is told with its own notice.
  'request.agreed': (state) => stopClocks(state, 'answer'),
  'request.declined': (state, { kind, words }) => [
    ...stopClocks(state, 'answer'),
    told(
      state,
      'request-ended',
      `第一提案人不同意${termNames[kind]}${words === undefined ? '。' : `：${sentence(words)}`}审查照常进行`,
    ),
  ],
  'request.lapsed': (state, { kind }) => [
    ...stopClocks(state, 'answer'),
    told(state, 'request-ended', `商请${termNames[kind]}期满没有收到答复，不视为同意。审查照常进行`),
  ],
  'request.released': (state, { kind, reason }) => [
    ...stopClocks(state, 'answer'),
    told(state, 'request-ended', `${termNames[kind]}没有进行：${reason}。审查照常进行`),
  ],

  'proposal.withdrawn': (state, { reason, agreed }) => [
    ...stopClocks(state, 'answer'),
    stage(agreed === true ? 'withdrawn-as-asked' : 'withdrawn'),
    told(state, 'withdrawn', `${agreed === true ? withdrawnAsAskedName : '第一提案人撤回'}：${reason}`),
  ],
  'proposal.converted': (state, { to, explanation, unit, level }, context) => {
    const target = {
      to,
      ...(unit === undefined ? {} : { unit }),
      ...(level === undefined ? {} : { level }),
    }
    return [
      ...stopClocks(state, 'answer'),
      stage('converted'),
      told(
        state,
        'converted',
        passedOnByHand.includes(to)
          ? `将转为${targetOf(target)}：${sentence(explanation)}转送后另行告知`
          : `已转为${targetOf(target)}：${explanation}`,
      ),
      ...carriedOn(state, target, context),
    ]
  },
  // 婺城区: what was not handled as a proposal is answered in writing all the same.
  'reference.answered': (state, { unit, text }) => [
    ...stopClocks(state, 'reference'),
    told(state, 'reference-answered', `${unitName(unit)}就转去研究参考的这件书面答复：${text}`),
  ],
  'matter.passed-on': (state, { to, on, words }) => [
    ...stopClocks(state, 'passing-on'),
    told(state, 'passed-on', `${on} 已转送${to}：${words}`),
  ],
  'proposal.merged': (state, { form, into }) => [
    ...stopClocks(state, 'answer'),
    stage('merged'),
    told(
      state,
      form === 'merge' ? 'merged' : 'joined',
      form === 'merge'
        ? `已并入《${into.title}》。您仍是提案者，可以阅看办理情况、确认沟通、评价答复`
        : `已联名整合到《${into.title}》，您已在整合稿上签名，是联名人`,
    ),
  ],
  'proposals.taken-in': (state, { form, titles, proposers }) => [
    ...stopClocks(state, 'answer'),
    { type: 'proposers.widened', data: { proposers } },
    told(
      { proposers },
      'taken-in',
      `${titles.map((title) => `《${title}》`).join('、')}${form === 'merge' ? '已并入本案' : '已联名整合到本案'}，提案者共 ${proposers.length} 位`,
    ),
  ],

  'proposal.accepted': (state, proposal, context) => [
    { type: 'docket.accepted', data: { proposal, at: context.occurredAt } },
    told(proposal, 'accepted', `已立案，编为第 ${proposal.number} 号，下一步交承办单位办理。`),
    // H1 河南、枣庄: 立案目录公开; B7: without the proposer's consent never. A20: what is practised is never published.
    ...(proposal.consent.public && context.level.training !== true
      ? [{ type: 'proposal.published', data: {} } as const]
      : []),
    startClock(state, 'pre-assignment', { office: 'dispatch' }, context),
  ],
}
