// The API of review 审查: three reviews and one consultation 三审一协商 as acts on a proposal, and what a page shows of them.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { distinct, instant, labelled } from '../labels.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import {
  agreement,
  consultationStance,
  contactMethod,
  forwarding,
  proposalClass,
  recommendation,
  secrecy,
  unitStance,
} from '../terms.ts'
import { act, type Endpoint, text } from './endpoint.ts'

const proposals = '/intake/proposals/{id}'

/** As many items as a proposal may have suggestions, whatever the policy (`suggestionCount`). */
const mostItems = ceilings.list
/** As many as are asked on one proposal before it is accepted. */
const mostUnits = 5

const remark = text('审查意见', 500)
export const reasonCode = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
/** As many as a decision is explained by. */
const mostReasons = 10
/** 情形 of the table (C4), each once. */
const reasonCodes = (title: string, least: number) =>
  labelled(z.array(reasonCode).check(z.minLength(least), z.maxLength(mostReasons), distinct), title, 'C4')

/** 改 (C5): back to its proposer, with the reasons of the table (C4) and what is to be done. */
const returning = {
  reasons: reasonCodes('退改情形', 1),
  remark,
} as const

/** C10: one of the national five, and where the level has them a category of its own scheme. */
const classification = {
  class: labelled(proposalClass, '提案分类（五大类）'),
  category: z.exactOptional(labelled(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), '本级分类')),
  panel: z.exactOptional(labelled(aggregateId, '送哪个审查组')),
}
const screening = labelled(secrecy, '涉密筛查')

/** The bodies of what can be done with many at once. */
export const reviewBodies = {
  'first-review': z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: labelled(z.literal('return'), '初审结论'), ...returning }),
    z.strictObject({
      outcome: labelled(z.literal('pass'), '初审结论'),
      secrecy: screening,
      /** Asked where the scan finds a mark of secrecy and none is attested (C13); recorded with the attestation. */
      whyClear: z.exactOptional(text('扫描提示处不涉密，依据什么判断', 200)),
      ...classification,
      remark,
    }),
  ]),
  'give-opinion': z.strictObject({
    recommendation: labelled(recommendation, '我的意见'),
    reasons: z._default(reasonCodes('对应情形', 0), []),
    remark,
  }),
  'second-review': z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: labelled(z.literal('pass'), '复审结论'), remark }),
    z.strictObject({ outcome: labelled(z.literal('return'), '复审结论'), ...returning }),
  ]),
  'record-consultation': z.strictObject({
    heldOn: labelled(z.iso.date(), '协商日期'),
    method: labelled(contactMethod, '协商方式'),
    withProposer: labelled(z.boolean(), '提案者是否参加'),
    units: labelled(z._default(z.array(unitCode).check(z.maxLength(20)), []), '参加的单位'),
    summary: text('协商情况', 1000),
    agreement: labelled(agreement, '协商结果'),
  }),
  'final-review': z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: labelled(z.literal('accept'), '终审结论'), remark }),
    z.strictObject({ outcome: labelled(z.literal('return'), '终审结论'), ...returning }),
    z.strictObject({
      outcome: labelled(z.literal('not-accept'), '终审结论'),
      reasons: reasonCodes('不予立案情形', 1),
      explanation: text('说明（告知提案者）', 500),
      forwardTo: labelled(forwarding, '去向', 'C14 全国'),
      forwardUnit: z.exactOptional(labelled(unitCode, '转给哪个单位')),
    }),
  ]),
} as const

const whichConsultation = labelled(z.int().check(z.positive(), z.maximum(100)), '哪一次协商')

/** One of the numbered suggestions that an editor makes of the body: `from` is the suggestion as filed, 0 the body. */
const editedSuggestion = z.strictObject({
  text: text('建议', ceilings.text),
  from: labelled(z.int().check(z.minimum(0), z.maximum(mostItems)), '出自原第几条（0 为情况、分析）'),
})

export const reviewApi = {
  firstReview: act(proposals, 'proposal.first-review', '初审', reviewBodies['first-review']),
  giveOpinion: act(proposals, 'proposal.give-opinion', '给出我的审查意见', reviewBodies['give-opinion']),
  secondReview: act(proposals, 'proposal.second-review', '复审', reviewBodies['second-review']),
  recordConsultation: act(
    proposals,
    'proposal.record-consultation',
    '记录审查协商',
    reviewBodies['record-consultation'],
  ),
  commentConsultation: act(
    proposals,
    'proposal.comment-consultation',
    '回应协商记录',
    z.discriminatedUnion('stance', [
      z.strictObject({ stance: labelled(z.literal('agrees'), '这份记录'), consultation: whichConsultation }),
      z.strictObject({
        stance: labelled(z.literal('remarks'), '这份记录'),
        consultation: whichConsultation,
        words: text('要补充或更正的', 500),
      }),
    ]),
  ),
  finalReview: act(proposals, 'proposal.final-review', '终审', reviewBodies['final-review']),
  classify: act(proposals, 'proposal.classify', '调整分类、改送审查组', z.strictObject(classification)),
  screen: act(proposals, 'proposal.screen', '涉密筛查', z.strictObject({ secrecy: screening, remark })),
  splitSuggestions: act(
    proposals,
    'proposal.split-suggestions',
    '拆分建议',
    z.strictObject({
      suggestions: labelled(
        z.array(editedSuggestion).check(z.minLength(1), z.maxLength(mostItems)),
        '拆分后的建议（逐条）',
      ),
    }),
  ),
  askUnits: act(
    proposals,
    'proposal.ask-units',
    '预立案征询',
    z.strictObject({
      units: labelled(z.array(unitCode).check(z.minLength(1), z.maxLength(mostUnits)), '征询的单位'),
      question: text('请单位说明的事项', 500),
    }),
  ),
  giveUnitOpinion: act(
    proposals,
    'proposal.give-unit-opinion',
    '答复预立案征询',
    z.strictObject({ stance: labelled(unitStance, '本单位意见'), opinion: text('理由和依据', 1000) }),
  ),
} as const satisfies Record<string, Endpoint>

export const classificationShown = z.strictObject({
  class: proposalClass,
  classText: z.string(),
  category: z.exactOptional(z.string()),
  categoryText: z.exactOptional(z.string()),
})

/** 审查意见 of a panel member, shown to who has given the own. */
export const opinionShown = z.strictObject({
  recommendation,
  reasons: z.array(z.string()),
  remark: z.string(),
  by: z.string(),
  own: z.boolean(),
  at: instant,
})

export const consultationShown = z.strictObject({
  heldOn: z.string(),
  method: contactMethod,
  withProposer: z.boolean(),
  units: z.array(unitCode),
  summary: z.string(),
  agreement,
  by: z.string(),
  at: instant,
  /** What proposers say of the record. */
  comments: z.array(
    z.strictObject({
      stance: consultationStance,
      words: z.exactOptional(z.string()),
      by: z.string(),
      own: z.boolean(),
      at: instant,
    }),
  ),
})

export const unitOpinionShown = z.strictObject({
  unit: unitCode,
  question: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  until: instant,
  /** Asked about a text that was revised since. */
  earlierText: z.exactOptional(z.boolean()),
  answer: z.exactOptional(
    z.strictObject({ stance: unitStance, opinion: z.string(), by: z.string(), at: instant }),
  ),
})

/** What the page of a proposal shows of its review, as far as the reader may see it. */
export const reviewShape = {
  classification: z.exactOptional(classificationShown),
  panel: z.exactOptional(z.strictObject({ id: z.string(), name: z.string() })),
  /** Said to who has a part in the review: nobody of its panel may judge it now, or too few (C2). */
  panelLacking: z.exactOptional(z.boolean()),
  /** Whether it is restricted 涉密. Only who is cleared sees the page at all. */
  restricted: z.exactOptional(z.boolean()),
  screening: z.exactOptional(
    z.strictObject({
      secrecy,
      by: z.string(),
      at: instant,
      /** The scan had found so many marks of secrecy, and why they are none. */
      answered: z.exactOptional(z.strictObject({ places: z.int(), why: z.string() })),
    }),
  ),
  /** In how many places the scan finds a mark of secrecy, told to who has a part in the review; where they are, `scanFiled` says. */
  secretPlaces: z.exactOptional(z.int()),
  /** How many of the panel have given an opinion; absent for who has no part in the review. */
  opinionsGiven: z.exactOptional(z.int()),
  opinions: z.array(opinionShown),
  consultations: z.array(consultationShown),
  /** What the final decision still lacks, for who would make it: a record, or one by somebody else. */
  consultationLacking: z.exactOptional(z.enum(['none', 'own-only'])),
  unitOpinions: z.array(unitOpinionShown),
  /** The suggestions as filed, where an editor has split or changed them: `suggestions` are the edited ones. */
  filedSuggestions: z.exactOptional(z.array(z.string())),
  editedSuggestions: z.exactOptional(
    z.array(
      z.strictObject({
        number: z.int(),
        text: z.string(),
        from: z.int(),
        original: z.exactOptional(z.string()),
      }),
    ),
  ),
  /** A proposed split, for the editor. */
  proposedSplit: z.exactOptional(z.array(z.strictObject({ text: z.string(), from: z.int() }))),
} as const

export const refusalShown = z.strictObject({
  reasons: z.array(z.string()),
  /** The reasons in the words they had when it was decided. */
  texts: z.array(z.string()),
  explanation: z.string(),
  /** 去向 */
  forwarded: z.exactOptional(z.strictObject({ to: forwarding, unit: z.exactOptional(unitCode) })),
})
