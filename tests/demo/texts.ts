// The demo's texts: plausible proposals, replies and remarks for a real title, invented from phrase banks. The same
// title, unit and random numbers give the same words. Nothing here is a fact about the place a title names.
import type { ContactPhase, Disposition, FeedbackAnswer } from '#contracts/terms.ts'
import units from '#data/units.json' with { type: 'json' }
import { anyTopic, leads, type Step, type Topic, topics } from './topic-banks.ts'
import { corePhrase, phrase, pick, placeOf, type Random } from './wording.ts'

export { corePhrase, type Random, seededRandom } from './wording.ts'

/** What a text is about: a title 案由 and the code of the unit it belongs to. */
export interface Subject {
  readonly title: string
  readonly unit: string
}

export interface ProposalText {
  /** 情况 */
  readonly situation: string
  /** 分析 */
  readonly analysis: string
  /** 建议, each a heading and what it means: `加强日常管护。明确…` */
  readonly suggestions: readonly string[]
}

export interface AnswerText {
  readonly disposition: Disposition
  readonly text: string
  /** Why not, or not all of it. */
  readonly reason?: string
}

/** A proposal's body: situation and analysis of 150 to 300 characters, two to four suggestions of 40 to 120. */
export function writeProposal(subject: Subject, random: Random): ProposalText {
  const topic = topicOf(subject)
  const values = valuesOf(subject)
  const say = (text: string) => phrase(text, values, random)

  const opening = say(pick(OPENINGS, random))
  const [setting, ...details] = topic.facts.map(say)
  const facts = enough(
    byRelevance(details, values.core, random),
    200 - opening.length - (setting?.length ?? 0),
  )
  const lead = say(pick(CAUSE_LEADS, random))
  const conclusion = say(pick(CONCLUSIONS, random))
  const causes = topic.causes.map(say)
  const reasons = enough(byRelevance(causes, values.core, random), 190 - lead.length - conclusion.length)
  const suggest = (step: Step) => say(`${step.heading}。${step.body}`)
  const suggestions = topic.steps.map(suggest)
  const wanted = byRelevance(suggestions, values.core, random).slice(0, 1 + Math.floor(random() * 3))
  return {
    situation: [opening, setting, ...inOrder(details, facts)].join(''),
    analysis: [
      lead,
      ...inOrder(causes, reasons).map((reason, index) => `${ORDINALS[index]}${reason}`),
      conclusion,
    ].join(''),
    suggestions: [suggest(pick(leads, random)), ...inOrder(suggestions, wanted)],
  }
}

/**
 * Answers to the suggestions, one each 逐条答复. Most are adopted, at most one is not; what is not is explained, and
 * no two in the same words.
 */
export function writeAnswers(
  subject: Subject,
  suggestions: readonly string[],
  random: Random,
): readonly AnswerText[] {
  const said = new Set<string>()
  let refused = false
  return suggestions.map((suggestion) => {
    const draw = random()
    const disposition = draw < 0.65 ? 'adopted' : draw < 0.88 || refused ? 'partly-adopted' : 'not-adopted'
    refused ||= disposition === 'not-adopted'
    return writeAnswer(subject, suggestion, disposition, random, said)
  })
}

/** The answer to one suggestion, which need not come from `writeProposal`. `said` holds what not to say again. */
export function writeAnswer(
  subject: Subject,
  suggestion: string,
  disposition: Disposition,
  random: Random,
  said: Set<string> = new Set(),
): AnswerText {
  const heading = headingOf(suggestion)
  const step = [...leads, ...topicOf(subject).steps].find((candidate) => candidate.heading === heading)
  const fresh = (candidates: readonly string[]) => {
    const unsaid = candidates.filter((candidate) => !said.has(candidate))
    const chosen = pick(unsaid.length > 0 ? unsaid : candidates, random)
    said.add(chosen)
    return chosen
  }
  const obstacles = OBSTACLES[kindOf(heading)]
  const reason = disposition === 'adopted' ? '' : fresh(obstacles.map((obstacle) => obstacle.reason))
  const values = {
    ...valuesOf(subject),
    heading,
    measure: step?.measure ?? '已组织相关科室专题研究，形成初步办理意见',
    reason,
    instead: obstacles.find((obstacle) => obstacle.reason === reason)?.instead ?? '',
  }
  const text = phrase(fresh(ANSWERS[disposition]), values, random)
  return reason ? { disposition, text, reason: phrase(`${reason}。`, values, random) } : { disposition, text }
}

/** The reply letter 答复函 around the answers. */
export function writeLetter(subject: Subject, answers: readonly AnswerText[], random: Random): string {
  const say = (text: string) => phrase(text, valuesOf(subject), random)
  const numbered = answers.map((answer, index) => `${NUMERALS[index] ?? index + 1}、${answer.text}`)
  return [
    say(`您提出的《{title}》收悉。${pick(LETTER_OPENINGS, random)}现答复如下：`),
    ...numbered,
    say(pick(LETTER_CLOSINGS, random)),
  ].join('\n')
}

/** A record of a talk with the proposer before, during or after handling 办前 · 办中 · 办后沟通. */
export function writeContactNote(subject: Subject, phase: ContactPhase, random: Random): string {
  return phrase(pick(CONTACT_NOTES[phase], random), valuesOf(subject), random)
}

/** What a co-signer says 联名意见, or why they decline. */
export function writeCoSignOpinion(subject: Subject, outcome: 'sign' | 'decline', random: Random): string {
  return phrase(pick(CO_SIGN_OPINIONS[outcome], random), valuesOf(subject), random)
}

/** A remark of the first, second or final review 审查意见. */
export function writeReviewRemark(
  subject: Subject,
  outcome: 'pass' | 'return' | 'accept' | 'not-accept',
  random: Random,
): string {
  return phrase(pick(REVIEW_REMARKS[outcome], random), valuesOf(subject), random)
}

/** The grounds for a unit 交办依据, from its duties. */
export function writeAssignmentReason(subject: Subject, random: Random): string {
  return phrase(pick(ASSIGNMENT_REASONS, random), valuesOf(subject), random)
}

/** What is asked of the unit at dispatch 办理要求. */
export function writeDispatchRequirement(subject: Subject, random: Random): string {
  return phrase(pick(DISPATCH_REQUIREMENTS, random), valuesOf(subject), random)
}

/** A remark on auditing a reply 审核意见. */
export function writeAuditRemark(subject: Subject, outcome: 'pass' | 'return', random: Random): string {
  return phrase(pick(AUDIT_REMARKS[outcome], random), valuesOf(subject), random)
}

/** What a proposer says with the evaluation 评价意见. */
export function writeFeedbackRemark(subject: Subject, answer: FeedbackAnswer, random: Random): string {
  return phrase(pick(FEEDBACK_REMARKS[answer], random), valuesOf(subject), random)
}

function topicOf({ title, unit }: Subject): Topic {
  return (
    topics.find((topic) => topic.fits.test(title)) ??
    topics.find((topic) => topic.units.includes(unit)) ??
    anyTopic
  )
}

function valuesOf({ title, unit }: Subject) {
  const core = corePhrase(title)
  // A remark is short: a long title is not said again in it.
  const matter = core.length <= 22 ? `“${core}”` : '该事项'
  return { title, core, matter, where: placeOf(title) ?? '当地', dept: departmentOf(unit) }
}

/** How prose names a unit: 教育部门, but 妇联. */
function departmentOf(code: string): string {
  const name = units.find((unit) => unit.code === code)?.name
  return OWN_NAMES[code] ?? (name ? `${name}部门` : '主管部门')
}

/** The sentences that speak of what the title speaks of come first, else in random order. */
function byRelevance(sentences: readonly string[], core: string, random: Random): string[] {
  const pairs = Array.from({ length: core.length - 1 }, (_, index) => core.slice(index, index + 2))
  return sentences
    .map((sentence) => ({
      sentence,
      rank: pairs.filter((pair) => sentence.includes(pair)).length + 2 * random(),
    }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ sentence }) => sentence)
}

/** The first sentences that together reach a length. */
function enough(sentences: readonly string[], length: number): string[] {
  const taken: string[] = []
  for (const sentence of sentences) {
    if (taken.join('').length >= length) break
    taken.push(sentence)
  }
  return taken
}

/** What was taken, in the order the bank tells it: from the general to the particular. */
function inOrder(all: readonly string[], taken: readonly string[]): string[] {
  return all.filter((sentence) => taken.includes(sentence))
}

function headingOf(suggestion: string): string {
  return (
    suggestion
      .split(/[。\uff0c,;;\n]/)[0]
      ?.replace(/^\d+[.、]\s*/, '')
      .slice(0, 30) || '该条'
  )
}

type SuggestionKind = 'funds' | 'works' | 'words' | 'study' | 'daily' | 'rules'

function kindOf(heading: string): SuggestionKind {
  if (/资金|经费|投入|财政|预算|补贴|补偿|金融|资费/.test(heading)) return 'funds'
  if (/勘查|论证|调查|排查|摸清|摸底|规划|方案|前期/.test(heading)) return 'study'
  if (/宣传|引导|习惯|观念|解读/.test(heading)) return 'words'
  if (/设施|建设|建造|改造|修缮|加固|基站|站台|校园|用房|泊位|配套|标线|设备|条件/.test(heading))
    return 'works'
  if (/疏导|执法|管护|监管|巡查|日常|防护|检查|服务|活动|保障|运行|隐患/.test(heading)) return 'daily'
  return 'rules'
}

const ORDINALS = ['一是', '二是', '三是', '四是', '五是', '六是']
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

const OWN_NAMES: Readonly<Record<string, string>> = {
  GXW: '工信部门',
  RS: '人社部门',
  ZRZY: '自然资源和规划部门',
  ZJ: '住建部门',
  CG: '城管部门',
  SL: '水利部门',
  WL: '文旅部门',
  WJ: '卫生健康部门',
  YB: '医保部门',
  LY: '林业部门',
  ZWFW: '政务服务和数据管理部门',
  YD: '邮政通信管理部门',
  DWQR: '公用事业主管单位',
  FGW: '发改部门',
  FY: '人民法院',
  JC: '检察机关',
  GH: '工会组织',
  TW: '共青团组织',
  FL: '妇联组织',
  CL: '残联',
  HSZ: '红十字会',
  KX: '科协、工商联',
  GJJ: '住房公积金管理中心',
  XFJY: '消防救援机构',
  DAFZ: '档案和地方志部门',
  GXS: '供销合作社',
  ZFB: '政府办公厅（室）',
  RD: '人大、政协机关',
  KFQ: '园区管委会',
  XJZF: '属地政府',
}

const OPENINGS = [
  '在调研和联系群众过程中，“{core}”是反映较为集中的[事项|诉求]。',
  '一段时间以来，围绕“{core}”，[基层干部群众|社会各方面]多有呼声，[相关单位也做了一些工作|期待进一步推动]。',
  '为就“{core}”提出务实意见，[今年以来|近期]，提案人[走访了有关单位和群众|实地察看现场并召开座谈会]。',
  '“{core}”是各方面长期关注的事项，[多年来多次提及|具有较强的现实意义]。',
  '带着“{core}”这一课题，提案人[深入一线开展调研|多次到实地走访]，听取了[基层干部和群众|有关部门和群众代表]的意见。',
]

const CAUSE_LEADS = [
  '上述情况的存在，主要有以下几方面原因：',
  '经分析，[造成这些问题的原因是多方面的|问题背后有以下原因]:',
  '究其原因，既有[历史|客观条件]的因素，也有工作机制方面的因素：',
]

const CONCLUSIONS = [
  '综合来看，做好“{core}”相关工作，既有现实需要，也有群众基础，[宜早作安排|应当抓紧推进]。',
  '因此，“{core}”需要[统筹谋划、分步实施|部门协同、持续用力]，务求取得实效。',
  '总的看，“{core}”[关系群众切身感受|事关长远发展]，有必要从规划、投入和管理等方面综合施策。',
  '对此应高度重视，把“{core}”[摆上重要议程|作为一项具体任务]，拿出切实可行的办法。',
]

const ANSWERS: Readonly<Record<Disposition, readonly string[]>> = {
  adopted: [
    '关于“{heading}”的建议，我单位予以采纳。[收到提案后|经研究]，{measure}。下一步，将[明确专人负责、倒排时间节点|加强调度督促]，力争[年底前|三季度末前]取得阶段性成效，并及时向您通报进展。',
    '您提出的“{heading}”很有针对性，我单位完全赞同并予以采纳。目前，{measure}。后续将[会同有关单位抓好落实|按计划有序推进]，[做到件件有着落|确保工作质量]。',
    '关于“{heading}”，我单位已纳入年度工作安排，予以采纳。{measure}。接下来将[听取各方面意见，不断完善措施|加强部门协作，巩固工作成果]，让群众切实感受到变化。',
  ],
  'partly-adopted': [
    '关于“{heading}”的建议，我单位部分采纳。能够办理的部分，{measure}。尚不能全部落实的原因是：{reason}。下一步，{instead}。',
    '您关于“{heading}”的意见我们认真作了研究，予以部分采纳。目前，{measure}。但{reason}，因此需要分步实施。我单位{instead}，后续进展将及时向您通报。',
  ],
  'not-adopted': [
    '关于“{heading}”的建议，经认真研究，暂未采纳。主要考虑是：{reason}。我单位{instead}。[待条件成熟时再作研究|同时将持续关注有关情况]，恳请理解。',
    '您提出的“{heading}”，我们与有关单位进行了会商，现阶段尚不具备实施条件。原因是：{reason}。对您反映的实际困难，我单位{instead}。感谢您的理解。',
  ],
}

interface Obstacle {
  readonly reason: string
  readonly instead: string
}

const OBSTACLES: Readonly<Record<SuggestionKind, readonly Obstacle[]>> = {
  funds: [
    {
      reason: '本年度预算已经批复执行，新增支出须按程序报批，目前尚无可统筹的资金来源',
      instead: '将在编制下年度预算时提出申请，并积极争取上级补助',
    },
    {
      reason: '现行专项资金对支持对象和用途有明确规定，所提事项暂不在支持范围之内',
      instead: '将向上级主管部门反映情况，同时研究通过其他渠道给予支持',
    },
  ],
  works: [
    {
      reason: '所涉地块和管线情况较为复杂，按现行规划和用地管理规定，部分内容暂不具备建设条件',
      instead: '将在规划修编时统筹考虑，并先行采取过渡性措施缓解问题',
    },
    {
      reason: '经初步测算，全部实施所需投资较大，前期论证和资金筹措尚需时间',
      instead: '将先解决群众反映最突出的部分，其余内容列入项目储备',
    },
  ],
  study: [
    {
      reason: '同类专项工作正在按上级统一部署开展，单独另行组织容易造成重复',
      instead: '将把您的意见一并纳入统一部署的工作中落实，并适时反馈结果',
    },
    {
      reason: '有关上位规划正在修编，主要指标和边界尚未确定，现阶段难以形成最终方案',
      instead: '将主动做好衔接，待上位规划确定后及时开展相关工作',
    },
  ],
  words: [
    {
      reason: '类似宣传已列入有关部门年度计划，另行开展容易交叉重复、增加基层负担',
      instead: '将把有关内容融入现有宣传活动，提高针对性和实际效果',
    },
    {
      reason: '部分活动形式对场地、人员和安全保障要求较高，目前力量难以全面铺开',
      instead: '将选择有条件的地方先行试点，总结经验后再逐步推广',
    },
  ],
  daily: [
    {
      reason: '现有一线人员力量有限，难以做到全时段、全覆盖',
      instead: '将科学调配力量，优先保障重点时段和重点点位',
    },
    {
      reason: '相关责任涉及多个单位，具体分工尚需进一步协商明确',
      instead: '将牵头召开协调会，在分工明确之前先行做好职责范围内的工作',
    },
    {
      reason: '按照现行管理体制，部分日常管理职责由属地承担，我单位不宜直接替代',
      instead: '将加强业务指导和督促检查，帮助属地提高管理水平',
    },
  ],
  rules: [
    {
      reason: '所涉部分管理权限在上级主管部门，本级无权自行调整',
      instead: '将如实向上级反映意见建议，并在现有职权范围内改进工作',
    },
    {
      reason: '有关职责涉及多个单位，人员编制又受总量控制，相关机制还需进一步协商',
      instead: '将会同有关单位建立联系制度，通过优化现有力量先行改进服务管理',
    },
    {
      reason: '相关管理办法正在修订，过渡期内不宜另行出台规定',
      instead: '将把您的意见作为修订的重要参考，在现行规定框架内加强日常工作',
    },
    {
      reason: '现行制度实施时间不长，实际效果尚需一段时间检验',
      instead: '将在年底组织一次评估，根据评估情况研究改进措施',
    },
  ],
}

const LETTER_OPENINGS = [
  '感谢您对{dept}工作的关心和支持。我单位高度重视，[成立专班研究办理|主要负责人召集会议专题研究]，并与您进行了沟通，',
  '您的提案[调研深入、切中实际|问题找得准、建议提得实]。我单位会同有关单位认真研究，[实地察看了现场|充分吸收了您的意见]，',
]

const LETTER_CLOSINGS = [
  '再次感谢您对我们工作的关心，欢迎继续提出宝贵意见。',
  '以上答复，如有不妥，请批评指正。衷心感谢您的关注，[希望今后一如既往地给予监督和支持|我们将持续跟进落实]。',
]

const CONTACT_NOTES: Readonly<Record<ContactPhase, readonly string[]>> = {
  before: [
    '收到交办件后与提案人联系，就{matter}[了解提出背景和主要诉求|核实有关点位和情况]。提案人希望[重点解决群众反映最突出的问题|办理过程中多到现场看一看]，双方商定[下一步到实地察看|两周内反馈初步思路]。',
    '办理前听取提案人意见。提案人介绍了{matter}的调研情况，[提供了走访记录|补充说明了两点考虑]，我方说明了办理程序和时间安排，[提案人表示认可|约定保持联系]。',
    '就{matter}与提案人沟通，明确办理重点和协办单位，[提案人建议参考外地做法|提案人愿意参加实地调研]，我方已作记录并列入办理方案。',
  ],
  during: [
    '邀请提案人参加{matter}现场察看和座谈，通报[调查结果和初步方案|资金和用地等方面的困难]。提案人[原则同意办理思路|对方案提出三点修改意见]，建议[明确时间节点|先易后难、分步实施]。',
    '向提案人通报{matter}办理进展，就拟采取的措施逐条交换意见。提案人对[已开展的工作|部门的重视程度]给予肯定，同时希望[把措施写得再具体一些|兼顾偏远群众的需要]，我方予以吸收。',
    '与协办单位、提案人共同会商{matter}，[就分歧较大的一条建议作了说明|对照建议逐条核对办理情况]，形成一致意见后修改答复稿。',
  ],
  after: [
    '答复送达前，将{matter}答复稿送提案人征求意见，逐条说明采纳情况和理由。提案人[表示同意，希望抓好后续落实|对未采纳部分表示理解]。',
    '就{matter}办理结果当面向提案人反馈，介绍[已完成事项和后续计划|下一步的责任单位和时限]。提案人[认可办理结果|建议年底前再通报一次进展]，我方承诺持续跟进。',
    '办理后回访提案人，听取对{matter}答复和落实情况的意见。提案人认为[答复实事求是、措施可行|多数建议得到回应]，[对后续管护仍有期待|希望巩固成效]。',
  ],
}

const CO_SIGN_OPINIONS = {
  sign: [
    '同意联名。{matter}[反映的情况属实|切合实际]，[所提建议具有可操作性|群众期盼已久]，希望尽快推动落实。',
    '[本人曾就此走访群众|所在界别也多次议及此事]，{matter}确有必要，同意联名提出。',
    '赞成该提案的分析和建议。建议办理时把{matter}与[年度重点工作|相关规划]结合起来，同意联名。',
    '同意。建议{dept}就{matter}[多到现场听取意见|拿出时间表]，以实际成效回应群众。',
  ],
  decline: [
    '感谢邀请。{matter}涉及的情况本人了解不多，[尚未作过调研|不便发表意见]，此次不参加联名。',
    '本人已就相近事项另行准备提案，为避免重复，{matter}此次不再联名，[愿意提供有关材料|会后可再交流]。',
  ],
} as const

const REVIEW_REMARKS = {
  pass: [
    '提案围绕{matter}，一事一案，有情况、有分析、有具体建议，符合立案要求，[建议提交复核|同意进入下一环节]。',
    '经审查，{matter}[选题较准、内容具体|反映问题真实、建议可行]，属于{dept}等单位职责范围，同意通过。',
    '格式规范，[建议条目清楚|事实较为充分]，{matter}未发现与已立案提案重复的情形，同意通过。',
  ],
  return: [
    '{matter}选题有意义，但[情况部分较为笼统|建议不够具体]，请补充[实地调研内容|责任单位和可操作的措施]后重新提交。',
    '请围绕{matter}进一步聚焦，做到一事一案，[将不属于同一事项的内容另行提出|核实文中有关数据]，修改后再报。',
  ],
  accept: [
    '同意立案。{matter}建议由{dept}主办，[办理中加强与提案者沟通|会同有关单位办理]。',
    '经审定，{matter}符合立案条件，予以立案，[请按规定时限交办|请承办单位注重办理实效]。',
  ],
  'not-accept': [
    '经审查，{matter}所提内容[缺少具体建议|较为原则]，按照有关规定不予立案，[可补充完善后另行提出|将作为参阅材料转有关单位参考]。感谢您的履职热情。',
    '{matter}反映的事项[不属于提案受理范围|已进入其他法定程序]，根据提案审查的有关规定不予立案，[建议通过相应渠道反映|材料已按来信处理]。',
  ],
} as const

const ASSIGNMENT_REASONS = [
  '{matter}的主要内容属于{dept}的职责范围，建议由其主办，涉及其他单位的事项由主办单位商请配合。',
  '根据部门职能分工，{matter}所提[主要建议|核心事项]由{dept}负责，拟确定为主办单位。',
]

const DISPATCH_REQUIREMENTS = [
  '请[主要负责同志亲自过问|明确分管负责同志和经办人]，围绕{matter}深入调研，主动与提案者沟通，逐条研究、按期答复。',
  '请按照“办前、办中、办后”沟通的要求办理{matter}，答复要实事求是、内容具体，[能办的抓紧办|列入计划的明确时限]，暂时不能办的说明理由。',
]

const AUDIT_REMARKS = {
  pass: [
    '答复逐条回应了{matter}所提建议，[措施具体、态度诚恳|格式规范、沟通到位]，同意送达。',
    '经核，{matter}答复与提案内容相符，[采纳情况清楚|未采纳的已说明理由]，审核通过。',
  ],
  return: [
    '{matter}答复[对部分建议回应不够直接|措施较为笼统]，请补充[完成时限和责任单位|提案者的反馈意见]后重新报审。',
    '请对照{matter}的建议逐条修改，[避免以工作总结代替答复|把下一步打算写具体]，修改后再报。',
  ],
} as const

const FEEDBACK_REMARKS: Readonly<Record<FeedbackAnswer, readonly string[]>> = {
  satisfied: [
    '{dept}对{matter}高度重视，[多次沟通、到现场察看|答复具体、行动迅速]，对办理结果表示满意，希望持续抓好落实。',
    '答复针对性强，{matter}所提建议得到认真研究和吸收，[已看到实际变化|后续计划也很明确]，表示满意。',
  ],
  'basically-satisfied': [
    '对{matter}的办理基本满意。[部分措施还需要时间见效|个别建议的完成时限还可以更明确]，希望继续跟进并通报进展。',
    '答复态度认真，{matter}的主要问题有了回应，[希望加快实施进度|建议进一步听取群众意见]，总体基本满意。',
  ],
  understanding: [
    '{matter}受[资金和政策|规划和用地]等条件所限，暂时难以全部解决，对承办单位的说明表示理解，[希望条件成熟时尽快推进|请继续关注]。',
    '承办单位如实说明了{matter}办理中的困难，表示理解，[建议列入后续计划|盼能先解决最急的部分]。',
  ],
  dissatisfied: [
    '对{matter}的答复[原则性表述较多、缺少具体措施|没有回应核心建议]，[办理中沟通不够|与群众反映的情况有出入]，希望重新研究后再作答复。',
    '{matter}反映的问题[至今未见改善|没有明确的解决时限]，对办理结果不满意，建议[到现场核实后再答复|会同有关单位当面协商]。',
  ],
}
