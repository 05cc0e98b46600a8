// The policy document of a level: every deadline, window, scheme and gate that differs by place (docs/sources.md).
// Policy is data: code names a key, never a number. A level overrides what differs; the rest is inherited.
import * as z from 'zod/mini'
import { ceilings } from './ceilings.ts'
import { activityKind, dutySource } from './list-terms.ts'
import {
  contactPhase,
  disposition,
  endorsementRule,
  feedbackAnswer,
  proposalClass,
  reasonOutcome,
  resultClass,
} from './terms.ts'

/** A length of time as a rule states it: working days follow the level's calendar, months clamp at their end. */
export const period = z.strictObject({
  unit: z.enum(['working-day', 'day', 'month']),
  count: z.int().check(z.minimum(0), z.maximum(400)),
})
export type Period = z.infer<typeof period>

/** One rung of a reminder ladder: when it fires relative to the due instant, what is issued and to whom. */
export const rung = z.strictObject({
  name: z.enum(['reminder', 'urging-slip', 'notice-of-supervision', 'circular']),
  offset: z.strictObject({ unit: z.enum(['working-day', 'day']), count: z.int() }),
  audience: z.array(z.enum(['responsible', 'unit-leader', 'dispatch', 'supervision'])).check(z.minLength(1)),
})
export type Rung = z.infer<typeof rung>

/** A feed 来源: a system that brings tickets. Told from a unit's code and a level's by how it begins. */
export const feedCode = z.string().check(z.regex(/^FEED[A-Z0-9]{1,12}$/))
export const isFeedCode = (code: string): boolean => feedCode.safeParse(code).success

const ladder = z.array(rung)
const codeWord = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
const reason = { code: codeWord, text: z.string() }
const category = { code: codeWord, text: z.string() }
const positive = z.int().check(z.positive())
/** So many at the most as a record holds (`ceilings.ts`): a policy above that is refused when it is read. */
const upTo = (most: number) => z.int().check(z.positive(), z.maximum(most))
const share = z.number().check(z.minimum(0), z.maximum(1))

/** A type of file that may be attached: its media type, what people call it, its endings. */
export const attachmentType = z.strictObject({
  type: z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
  name: z.string(),
  endings: z.array(z.string().check(z.regex(/^[a-z0-9]{2,5}$/))).check(z.minLength(1)),
})

export const policyValues = z.strictObject({
  maxBodyChars: upTo(ceilings.text),
  titleChars: z
    .strictObject({ least: upTo(ceilings.line), most: upTo(ceilings.line) })
    .check(z.refine(({ least, most }) => least <= most)),
  suggestionCount: upTo(ceilings.list),
  consentReasonChars: upTo(ceilings.line),
  attachmentTypes: z.array(attachmentType).check(z.minLength(1)),
  attachmentBytes: positive,
  attachmentCount: upTo(ceilings.list),
  attachmentWaiting: positive,
  attachmentLinks: z.strictObject({ uploadMinutes: positive, downloadMinutes: positive }),
  attachmentForgotten: z.strictObject({
    unit: z.literal('day'),
    count: z.int().check(z.minimum(1), z.maximum(366)),
  }),
  attachmentScan: z.enum(['honoured', 'required']),
  precheck: z.strictObject({
    /** 正文少于此数提示过短 */
    shortest: positive,
    /** 正文达到此数才看篇幅比例 */
    proportionFrom: positive,
    situationShare: share,
    suggestionShare: share,
    /** 每百字套话多于此数提示,且不少于 emptyPhrasesLeast 处 */
    emptyPhrasesPer100: z.number().check(z.minimum(0), z.maximum(20)),
    emptyPhrasesLeast: positive,
    /** 一条建议去掉套话后的最少字数 */
    suggestionShortest: positive,
    /** 情况达到此数才看有无数据、地点、时间 */
    situationFrom: positive,
    /** 建议涉及与案由无关的几个方面时提示一事一案 */
    mattersFields: positive,
    /** 与案由相同的词不多于此数视为无关 */
    mattersShared: z.int().check(z.minimum(0)),
    /** 案由并列几件事时提示一事一案 */
    titleActs: positive,
    /** 这几件事至少分属几个看得出的方面 */
    titleFields: positive,
    /** 案由并列的几项各建一样东西、分属不同方面时,达到几项即提示 */
    titleObjects: positive,
    mostFindings: positive,
  }),
  coSignDays: period,
  coSignBySessionEnd: z.boolean(),
  collectiveEndorsement: z.strictObject({
    party: endorsementRule,
    'peoples-body': endorsementRule,
    sector: endorsementRule,
    'special-committee': endorsementRule,
    group: endorsementRule,
  }),
  collectiveDiscussions: z.int().check(z.minimum(0)),
  autosavePeriod: z.strictObject({
    unit: z.literal('day'),
    count: z.int().check(z.minimum(1), z.maximum(366)),
  }),
  autosavesKept: upTo(ceilings.list),
  plenaryPeriod: period,
  preSessionPeriod: period,
  mergeThreshold: share,
  sameMatterThreshold: share,
  patternThreshold: share,
  leastTitlesMet: share,
  relatedThreshold: share,
  leastTold: share,
  recurringYears: upTo(ceilings.years),
  reviewersDistinct: z.boolean(),
  notAcceptedReasons: z.array(z.strictObject(reason)).check(z.minLength(1)),
  requestReasons: z.array(
    z.strictObject({ ...reason, outcomes: z.array(reasonOutcome).check(z.minLength(1)) }),
  ),
  categoryScheme: z.array(
    z.strictObject({
      ...category,
      class: proposalClass,
      children: z.array(z.strictObject(category)),
    }),
  ),
  panelOpinions: positive,
  reviewConsultation: z.boolean(),
  consultationByAnother: z.boolean(),
  unitOpinionDays: period,
  guestAccess: period,
  clearedRoles: z.array(z.enum(['committee', 'chair'])).check(z.minLength(1)),
  answerDays: period,
  reviseDays: period,
  requestsOfAKind: positive,
  adoptedDispositions: z.array(disposition).check(z.minLength(1)),
  preassignDays: period,
  objectionDays: period,
  hotWordCount: positive,
  quarterlyActivities: z.array(
    z.strictObject({ kind: activityKind, title: z.string().check(z.minLength(1)) }),
  ),
  sectorDuties: z.array(
    z.strictObject({
      code: z.string().check(z.regex(/^[a-z-]{2,40}$/)),
      text: z.string().check(z.minLength(1)),
      /** What the system itself finds done; everything else is entered. */
      source: dutySource,
    }),
  ),
  ticketFeeds: z.array(z.strictObject({ code: feedCode, name: z.string().check(z.minLength(1)) })),
  signInDays: period,
  replyPeriod: period,
  opinionDays: period,
  consultGates: z.array(contactPhase),
  classScheme: z.array(resultClass).check(z.minLength(2)),
  feedbackDays: period,
  talksDays: period,
  referencePeriod: period,
  passOnDays: period,
  reworkPeriod: period,
  handlingRounds: positive,
  extensionPeriod: period,
  extensionLimit: z.int().check(z.minimum(0)),
  feedbackRule: z.enum(['any-dissatisfied', 'lead-proposer']),
  satisfiedAnswers: z.array(feedbackAnswer).check(z.minLength(1)),
  ladders: z.strictObject({
    'pre-assignment': ladder,
    claim: ladder,
    signature: ladder,
    opinion: ladder,
    reply: ladder,
    feedback: ladder,
    talks: ladder,
    answer: ladder,
    reference: ladder,
    'passing-on': ladder,
  }),
  quarterlyTopicLimit: positive,
  calendarBackdating: z.strictObject({
    unit: z.literal('day'),
    count: z.int().check(z.minimum(0), z.maximum(60)),
  }),
  webhookSwitchOff: period,
  clueMaxChars: upTo(ceilings.note),
  clueContactKept: period,
  commentMaxChars: upTo(ceilings.note),
  discussionLongest: period,
  publicForms: z.strictObject({
    /** 每步的计算量: iterations of PBKDF2. */
    cost: positive,
    /** 最多算多少步. */
    steps: positive,
    /** 验证的有效分钟数. */
    minutes: positive,
    /** 同一来源每小时可提交的次数. */
    perHour: positive,
  }),
  yellowShare: share,
})
export type PolicyValues = z.infer<typeof policyValues>
export type PolicyKey = keyof PolicyValues

/** What a level sets for itself. What is merely related stands below what is the same: no copy may fall under its floor. */
export const policyOverrides = z.exactPartial(policyValues).check(
  z.refine((overrides) => {
    const { relatedThreshold, sameMatterThreshold, mergeThreshold } = { ...policyDefaults, ...overrides }
    return relatedThreshold <= Math.min(sameMatterThreshold, mergeThreshold)
  }, 'relatedThreshold must not be above sameMatterThreshold or mergeThreshold'),
)
export type PolicyOverrides = z.infer<typeof policyOverrides>

/** What a level has set for itself, from a day in China on. A policy that was replaced is kept as long as it is in force. */
export const policyEdition = z.strictObject({
  version: z.string(),
  /** 生效日: from the first instant of this day on. */
  effective: z.string(),
  overrides: policyOverrides,
})
export const policyDocument = z.strictObject({
  ...policyEdition.shape,
  earlier: z.exactOptional(z.array(policyEdition)),
})
export type PolicyDocument = z.infer<typeof policyDocument>

/** The policy in force: `version` is cited by every automatic decision it causes. */
export interface Policy extends PolicyValues {
  readonly version: string
}

const workingDays = (count: number): Period => ({ unit: 'working-day', count })
const before = (count: number) => ({ unit: 'working-day' as const, count: -count })
const onTheDay = { unit: 'working-day' as const, count: 0 }
const after = (count: number) => ({ unit: 'working-day' as const, count })

/** The shipped defaults: the middle of what the places in docs/sources.md use. */
export const policyDefaults: PolicyValues = {
  maxBodyChars: 2500,
  titleChars: { least: 4, most: 60 },
  suggestionCount: 20,
  consentReasonChars: 20,
  attachmentTypes: [
    { type: 'application/pdf', name: 'PDF', endings: ['pdf'] },
    { type: 'image/jpeg', name: '照片', endings: ['jpg', 'jpeg'] },
    { type: 'image/png', name: '图片', endings: ['png'] },
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: 'Word 文档',
      endings: ['docx'],
    },
    {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: 'Excel 表格',
      endings: ['xlsx'],
    },
    {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      name: 'PPT 演示',
      endings: ['pptx'],
    },
    { type: 'application/msword', name: 'Word 97–2003 文档', endings: ['doc'] },
    { type: 'application/vnd.ms-excel', name: 'Excel 97–2003 表格', endings: ['xls'] },
    { type: 'application/ofd', name: 'OFD 版式文档', endings: ['ofd'] },
  ],
  attachmentBytes: 10 * 1024 * 1024,
  attachmentCount: 10,
  attachmentWaiting: 40,
  attachmentLinks: { uploadMinutes: 15, downloadMinutes: 5 },
  attachmentForgotten: { unit: 'day', count: 30 },
  attachmentScan: 'honoured',
  precheck: {
    shortest: 200,
    proportionFrom: 300,
    situationShare: 0.6,
    suggestionShare: 0.2,
    emptyPhrasesPer100: 1.2,
    emptyPhrasesLeast: 4,
    suggestionShortest: 10,
    situationFrom: 60,
    mattersFields: 2,
    mattersShared: 0,
    titleActs: 3,
    titleFields: 2,
    titleObjects: 2,
    mostFindings: 40,
  },
  coSignDays: workingDays(5),
  coSignBySessionEnd: true,
  collectiveEndorsement: {
    party: 'seal',
    'peoples-body': 'seal',
    sector: 'leader',
    'special-committee': 'leader',
    group: 'leader-or-all',
  },
  collectiveDiscussions: 1,
  autosavePeriod: { unit: 'day', count: 90 },
  autosavesKept: 30,
  plenaryPeriod: { unit: 'month', count: 3 },
  preSessionPeriod: { unit: 'day', count: 60 },
  mergeThreshold: 0.6,
  sameMatterThreshold: 0.5,
  patternThreshold: 0.45,
  leastTitlesMet: 0.3,
  relatedThreshold: 0.1,
  leastTold: 0.03,
  recurringYears: 2,
  reviewersDistinct: true,
  notAcceptedReasons: [
    { code: 'state-secret', text: '涉及党和国家秘密' },
    { code: 'prohibited', text: '国家明令禁止' },
    { code: 'party-internal', text: '中共党员对党内组织、人事安排等方面的意见' },
    { code: 'own-organisation', text: '民主党派成员反映本组织内部问题' },
    { code: 'in-litigation', text: '进入民事、刑事、行政诉讼或仲裁程序' },
    { code: 'academic', text: '属于学术研讨' },
    { code: 'personal', text: '为本人或亲属解决个人问题' },
    { code: 'promotion', text: '宣传、推介具体作品或产品' },
    { code: 'accusation', text: '指名举报' },
    { code: 'no-substance', text: '内容空泛，没有具体建议' },
    { code: 'several-matters', text: '一案多事，不能交一个主办单位办理' },
    { code: 'done-already', text: '所提事项已经落实或已列入当年计划' },
    { code: 'beyond-level', text: '超出本级职权，且不宜转上级办理' },
    { code: 'market-matter', text: '属企业自主经营或市场调节的事项' },
    { code: 'others-proposal', text: '抄录他人提案、报道或公文' },
    { code: 'not-a-proposer', text: '提案者不是本届委员或合法的集体提案单位' },
  ],
  requestReasons: [
    { code: 'too-general', text: '选题较好，但内容笼统，建议不具体', outcomes: ['revise'] },
    { code: 'facts-unverified', text: '情况、数据需要核实或更新', outcomes: ['revise'] },
    { code: 'split-matters', text: '一案多事，请按事项分开', outcomes: ['revise'] },
    { code: 'form-wanting', text: '格式或手续不全', outcomes: ['revise'] },
    { code: 'same-matter', text: '与另一件反映同一事项', outcomes: ['join', 'merge'] },
    { code: 'alike-suggestions', text: '内容相近，整合后更有分量', outcomes: ['join', 'merge'] },
    { code: 'above-level', text: '超出本级职权但有价值', outcomes: ['convert'] },
    { code: 'situation-only', text: '以反映情况为主，适合作社情民意信息', outcomes: ['convert'] },
    { code: 'single-case', text: '属个案或来信性质，转有关单位答复', outcomes: ['convert'] },
    { code: 'settled-already', text: '所提事项已经落实', outcomes: ['withdraw'] },
    { code: 'overtaken', text: '政策或情况已有变化，不再需要办理', outcomes: ['withdraw'] },
    { code: 'below-standard', text: '不符合立案标准', outcomes: ['withdraw'] },
  ],
  categoryScheme: [
    {
      code: 'economy',
      text: '经济发展',
      class: 'economic',
      children: [
        { code: 'industry', text: '工业与科技创新' },
        { code: 'agriculture', text: '农业农村' },
        { code: 'commerce', text: '商贸与开放' },
        { code: 'finance', text: '财税金融' },
        { code: 'transport', text: '交通与基础设施' },
      ],
    },
    {
      code: 'rule-of-law',
      text: '民主法治',
      class: 'political',
      children: [
        { code: 'law', text: '法治与司法' },
        { code: 'governance', text: '政府建设与营商环境' },
        { code: 'united-front', text: '统战、民族宗教与港澳台侨' },
      ],
    },
    {
      code: 'culture',
      text: '文化体育',
      class: 'cultural',
      children: [
        { code: 'heritage', text: '文化遗产' },
        { code: 'public-culture', text: '公共文化与体育' },
        { code: 'tourism', text: '文化旅游' },
      ],
    },
    {
      code: 'livelihood',
      text: '社会民生',
      class: 'social',
      children: [
        { code: 'education', text: '教育' },
        { code: 'health', text: '医疗卫生' },
        { code: 'elderly-care', text: '养老与社会保障' },
        { code: 'housing', text: '住房与城乡建设' },
        { code: 'public-safety', text: '公共安全与社会治理' },
      ],
    },
    {
      code: 'environment',
      text: '生态环境',
      class: 'ecological',
      children: [
        { code: 'pollution', text: '污染防治' },
        { code: 'water', text: '水资源与河湖' },
        { code: 'greening', text: '绿化与节能' },
      ],
    },
  ],
  panelOpinions: 1,
  reviewConsultation: true,
  consultationByAnother: true,
  unitOpinionDays: workingDays(3),
  guestAccess: { unit: 'day', count: 0 },
  clearedRoles: ['committee', 'chair'],
  answerDays: workingDays(5),
  reviseDays: workingDays(10),
  requestsOfAKind: 2,
  adoptedDispositions: ['adopted'],
  preassignDays: workingDays(3),
  objectionDays: workingDays(5),
  hotWordCount: 20,
  quarterlyActivities: [
    { kind: 'quarterly-report', title: '政府重大事项通报' },
    { kind: 'quarterly-listening', title: '听取委员建议' },
  ],
  sectorDuties: [
    { code: 'collective-proposal', text: '提交一件集体提案', source: 'collective-proposal' },
    { code: 'consultation', text: '开展一次界别协商', source: 'consultation' },
    { code: 'brief', text: '反映一批社情民意', source: 'brief' },
    { code: 'speech', text: '提交一篇大会发言', source: 'speech' },
    { code: 'research', text: '组织一次调研视察', source: 'by-hand' },
    { code: 'service', text: '开展一次服务群众活动', source: 'by-hand' },
  ],
  ticketFeeds: [
    { code: 'FEED12345', name: '12345政务服务便民热线' },
    { code: 'FEEDSZRX', name: '市长热线' },
    { code: 'FEEDQY', name: '企业诉求平台' },
  ],
  signInDays: workingDays(3),
  replyPeriod: { unit: 'month', count: 3 },
  opinionDays: { unit: 'day', count: 30 },
  consultGates: ['before', 'during', 'after'],
  classScheme: ['A', 'B', 'C'],
  feedbackDays: workingDays(15),
  talksDays: workingDays(10),
  referencePeriod: { unit: 'month', count: 3 },
  passOnDays: workingDays(10),
  reworkPeriod: { unit: 'month', count: 3 },
  handlingRounds: 2,
  extensionPeriod: { unit: 'month', count: 1 },
  extensionLimit: 1,
  feedbackRule: 'any-dissatisfied',
  satisfiedAnswers: ['satisfied', 'basically-satisfied', 'understanding'],
  ladders: {
    'pre-assignment': [
      { name: 'reminder', offset: before(1), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible'] },
      { name: 'urging-slip', offset: after(1), audience: ['responsible', 'supervision'] },
    ],
    // Silence closes it: there is nothing to urge afterwards.
    claim: [
      { name: 'reminder', offset: before(1), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible', 'unit-leader'] },
    ],
    signature: [
      { name: 'reminder', offset: before(1), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible', 'unit-leader'] },
      { name: 'urging-slip', offset: after(1), audience: ['responsible', 'unit-leader'] },
      {
        name: 'notice-of-supervision',
        offset: after(3),
        audience: ['unit-leader', 'dispatch', 'supervision'],
      },
    ],
    reply: [
      { name: 'reminder', offset: before(20), audience: ['responsible'] },
      { name: 'reminder', offset: before(10), audience: ['responsible'] },
      { name: 'reminder', offset: before(3), audience: ['responsible', 'unit-leader'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible', 'unit-leader'] },
      { name: 'urging-slip', offset: after(1), audience: ['responsible', 'unit-leader', 'dispatch'] },
      { name: 'notice-of-supervision', offset: after(10), audience: ['unit-leader', 'supervision'] },
      { name: 'circular', offset: after(20), audience: ['unit-leader', 'dispatch', 'supervision'] },
    ],
    opinion: [
      { name: 'reminder', offset: before(5), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible', 'unit-leader'] },
      { name: 'urging-slip', offset: after(1), audience: ['responsible', 'unit-leader'] },
      { name: 'notice-of-supervision', offset: after(5), audience: ['unit-leader', 'supervision'] },
    ],
    feedback: [
      { name: 'reminder', offset: before(5), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible'] },
    ],
    talks: [
      { name: 'reminder', offset: before(3), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible'] },
      { name: 'urging-slip', offset: after(1), audience: ['responsible', 'supervision'] },
    ],
    // Silence ends it, and is no consent: there is nothing to urge afterwards.
    answer: [
      { name: 'reminder', offset: before(2), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible'] },
    ],
    reference: [
      { name: 'reminder', offset: before(10), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible'] },
      { name: 'urging-slip', offset: after(5), audience: ['responsible', 'unit-leader', 'supervision'] },
    ],
    'passing-on': [
      { name: 'reminder', offset: before(3), audience: ['responsible'] },
      { name: 'reminder', offset: onTheDay, audience: ['responsible'] },
      { name: 'urging-slip', offset: after(3), audience: ['responsible', 'supervision'] },
    ],
  },
  quarterlyTopicLimit: 30,
  calendarBackdating: { unit: 'day', count: 7 },
  webhookSwitchOff: workingDays(5),
  clueMaxChars: 500,
  clueContactKept: { unit: 'month', count: 12 },
  commentMaxChars: 300,
  discussionLongest: { unit: 'day', count: 90 },
  publicForms: { cost: 2000, steps: 200, minutes: 60, perHour: 60 },
  yellowShare: 0.3,
}

/** A level's policy: defaults, then its own overrides. */
export function policyOf(document: { version: string; overrides: PolicyOverrides }): Policy {
  return { ...policyDefaults, ...document.overrides, version: document.version }
}

/** The version that is cited as long as none of the level's own is in force. */
export const shippedVersion = 'shipped'

/** A policy as of its day. */
export interface PolicyInForce {
  readonly policy: Policy
  /** Its first day; none of the shipped defaults, which were always there. */
  readonly effective?: string
  /** What takes its place, and on which day. */
  readonly next?: { readonly version: string; readonly effective: string }
}

/** The first instant of a day in China, `YYYY-MM-DD`. */
export const firstInstantOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString()

/**
 * Which policy is in force at an instant: of the level's own versions the last whose day has begun in China, and before the
 * first of them the shipped defaults. What was decided under one stays: a record holds what came of it, and folds without.
 */
export function policiesOf({ earlier = [], ...latest }: PolicyDocument): (now: string) => PolicyInForce {
  const own = [...earlier, latest].toSorted((a, b) => a.effective.localeCompare(b.effective))
  const replacedBy = (index: number): Pick<PolicyInForce, 'next'> => {
    const next = own[index]
    return next === undefined ? {} : { next: { version: next.version, effective: next.effective } }
  }
  const shipped = { policy: policyOf({ version: shippedVersion, overrides: {} }), ...replacedBy(0) }
  const editions = own.map((edition, index) => ({
    from: firstInstantOf(edition.effective),
    inForce: { policy: policyOf(edition), effective: edition.effective, ...replacedBy(index + 1) },
  }))
  return (now) => editions.findLast(({ from }) => from <= now)?.inForce ?? shipped
}
