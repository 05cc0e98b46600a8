// The words of the review's forms 审查: what an act means, what is offered, what is filled in already.
import { forwardingNames, proposalClassNames, termNames } from '#contracts/terms.ts'
import type { Values } from '../acts/fields.ts'
import type { ActContext, ActWords, FieldWords, Option } from '../acts/words-of-acts.ts'
import type { ProposalPage } from '../api/client.ts'
import { isoDate } from '../time/format.ts'

const toProposer: FieldWords = { placeholder: '提案者能看到这段话' }

const termName = (value: string) => (termNames as Readonly<Record<string, string>>)[value] ?? value

const passes = ({ outcome }: Values) => outcome === 'pass'

/** C10: the level's categories, each under the class it belongs to. */
const categories = ({ policy }: ActContext): readonly Option[] =>
  policy.categoryScheme.flatMap(({ code, text, class: national, children }) => [
    { value: code, label: text, note: proposalClassNames[national] },
    ...children.map((child) => ({
      value: child.code,
      label: child.text,
      note: `${text} · ${proposalClassNames[national]}`,
    })),
  ])

const panels = ({ panels: known = [] }: ActContext): readonly Option[] =>
  known
    .filter(({ status }) => status === 'formed')
    .map(({ id, name, classes }) => ({
      value: id,
      label: name,
      note: classes.map((one) => proposalClassNames[one]).join('、'),
    }))

const classified: Readonly<Record<string, FieldWords>> = {
  class: {},
  category: { title: '本级分类', options: categories },
  panel: { title: '送哪个审查组', options: panels, hint: '不选，就按分类送。' },
}

/** What may be chosen for this outcome, as the level's table has it. */
const reasonsFor =
  (...outcomes: readonly string[]) =>
  ({ reasons = [] }: ActContext): readonly Option[] =>
    reasons
      .filter((one) => !one.retired)
      .filter((one) => outcomes.length === 0 || one.outcomes.some((each) => outcomes.includes(each)))
      .map(({ code, text, outcomes: used }) => ({
        value: code,
        label: text,
        ...(outcomes.length === 0 ? { note: used.map((each) => termNames[each]).join('、') } : {}),
      }))

/** 改 and 不立案 have reasons of their own. */
const reasonsOfOutcome: FieldWords = {
  options: (context, { outcome }) => reasonsFor(outcome === 'not-accept' ? 'not-accept' : 'revise')(context),
}

/** 协商结果: of a talk, not of an answer. */
export const agreementNames = {
  agreed: '达成一致',
  'partly-agreed': '部分一致',
  'not-agreed': '未达成一致',
} as const

/** C1 三审一协商, before the decision is filled in. */
const consultationLacks: Readonly<Record<string, string>> = {
  none: '还没有审查协商记录，现在作不了立案或不予立案的决定，只能退改。请提案委或审查组的一位先“记录审查协商”。',
  'own-only':
    '这件的审查协商只有您自己的记录，立案或不予立案须由另一位决定；或请提案委、审查组的一位再记录一次协商。',
}

/** C1: whoever alone recorded the consultation does not decide. */
export const recordingBars =
  '协商只有您自己的记录时，您就不能作立案或不予立案的决定。这件已在提案委和审查组的待办里，请由他们的一位记录。'

/** What who decides does not begin with, as long as the consultation is lacking. */
export const notYetDue = (proposal: ProposalPage): readonly string[] =>
  proposal.consultationLacking === undefined ? [] : ['proposal.record-consultation', 'proposal.final-review']

const refuses = ({ outcome }: Values) => outcome === 'not-accept'

const isUnanswered = ({ comments }: ProposalPage['consultations'][number]) => !comments.some(({ own }) => own)

const panelField: Readonly<Record<string, FieldWords>> = {
  name: { placeholder: '如：社会民生审查组', oneLine: true },
  classes: { hint: '初审归入这些大类的提案，会送到这个组。' },
  categories: { options: categories, hint: '不填，就受理以上大类的全部；填了，只受理这几类。' },
}

const seatFields: Readonly<Record<string, FieldWords>> = {
  person: { oneLine: true, hint: '与统一身份系统中的账号一致。' },
  name: { oneLine: true },
}

export const reviewWords: Readonly<Record<string, ActWords>> = {
  'proposal.first-review': {
    done: '初审已记录',
    leads: () => true,
    initial: () => ({ outcome: 'pass' }),
    fields: {
      outcome: { options: () => ['pass', 'return'].map((value) => ({ value, label: termName(value) })) },
      remark: toProposer,
      reasons: reasonsOfOutcome,
      secrecy: {
        shown: passes,
        hint: '由您确认。标为涉密的，只有提案委、审查委员会和提案者能看到，也不能立案。',
      },
      whyClear: {
        title: '扫描提示的地方为什么不涉密',
        placeholder: '如：所引文件已经解密，正文只用公开的数字',
        hint: '和您的确认一起留存，只有参加审查的人看得到。',
        required: true,
        shown: (values, { parts: { proposal } }) =>
          passes(values) && values.secrecy === 'clear' && (proposal?.secretPlaces ?? 0) > 0,
      },
      ...classified,
    },
  },
  'proposal.give-opinion': {
    about: '先写下您自己的判断，随后就能看到组里其他人的意见。提案者看不到这些意见。',
    done: '您的意见已记录',
    leads: () => true,
    fields: {
      remark: { placeholder: '给审查组看的理由' },
      reasons: {
        title: '对应情形',
        options: reasonsFor(),
        shown: ({ recommendation }) => recommendation !== undefined && recommendation !== 'accept',
      },
    },
  },
  'proposal.second-review': {
    about: '这是审查组的结论。组里已有人给出意见的，请先给出您自己的意见。',
    done: '复审结论已记录',
    leads: ({ proposal }) => proposal?.acts.includes('proposal.give-opinion') !== true,
    fields: { remark: toProposer, reasons: reasonsOfOutcome },
  },
  'proposal.comment-consultation': {
    about: '看看记录是不是当时谈的样子。有出入的写出来，和记录放在一起，终审的人看得到。每份记录说一次。',
    done: '已放在协商记录旁边',
    leads: ({ proposal }) => (proposal?.consultations ?? []).some(isUnanswered),
    initial: ({ parts: { proposal } }) => ({
      stance: 'agrees',
      consultation: (proposal?.consultations ?? []).findLastIndex(isUnanswered) + 1,
    }),
    fields: {
      consultation: {
        options: ({ parts: { proposal } }) =>
          (proposal?.consultations ?? []).flatMap((one, index) =>
            isUnanswered(one)
              ? [
                  {
                    value: index + 1,
                    label: `${one.heldOn} ${termName(one.method)}`,
                    note: one.summary,
                  },
                ]
              : [],
          ),
      },
      words: { placeholder: '哪里有出入，或还谈到了什么' },
    },
  },
  'proposal.record-consultation': {
    about: '三审一协商：终审决定之前，须有一次与提案者或有关单位的协商。',
    done: '审查协商已记录',
    // Whether anything is lacking is said only to who decides: they leave the record to another.
    leads: ({ proposal }) =>
      proposal?.status === 'final-review' &&
      proposal.consultations.length === 0 &&
      proposal.consultationLacking === undefined,
    lacks: ({ policy, parts: { proposal } }) =>
      policy.consultationByAnother && proposal?.consultationLacking !== undefined ? recordingBars : undefined,
    initial: ({ now }) => ({ heldOn: isoDate(now), withProposer: true, agreement: 'agreed' }),
    fields: {
      withProposer: { yes: '参加', no: '没有参加' },
      summary: { placeholder: '谈了什么，各方怎么看' },
      agreement: {
        options: () => Object.entries(agreementNames).map(([value, label]) => ({ value, label })),
      },
    },
  },
  'proposal.final-review': {
    done: '终审意见已记录',
    leads: ({ proposal }) =>
      (proposal?.consultations.length ?? 0) > 0 && proposal?.consultationLacking === undefined,
    lacks: ({ parts: { proposal } }) => consultationLacks[proposal?.consultationLacking ?? ''],
    fields: {
      remark: toProposer,
      reasons: reasonsOfOutcome,
      explanation: { placeholder: '提案者能看到这段话' },
      forwardTo: {
        shown: refuses,
        options: () => Object.entries(forwardingNames).map(([value, label]) => ({ value, label })),
        hint: '转单位的，会到该单位的工作台，由单位书面答复；转意见建议的，转送后请在本页记录。',
      },
      forwardUnit: { shown: ({ forwardTo }) => forwardTo === 'unit', required: true },
    },
  },
  'proposal.classify': {
    // Nobody of its panel may judge it, or too few (C2).
    leads: ({ proposal }) => proposal?.panelLacking === true,
    done: '已调整',
    initial: ({ parts: { proposal } }) => ({
      class: proposal?.classification?.class,
      category: proposal?.classification?.category,
    }),
    fields: classified,
  },
  'proposal.screen': {
    about: '标为涉密后，审查组、承办单位和督查室都看不到它；复核不涉密的，可以解除。',
    done: '筛查结果已记录',
    danger: true,
    fields: { remark: { placeholder: '依据什么判断' } },
  },
  'proposal.split-suggestions': {
    about: '一条写一件事，承办单位会逐条答复。原话保留；改动过的，原文一并留存。',
    done: '建议已拆分',
    initial: ({ parts: { proposal } }) => ({
      suggestions:
        proposal?.editedSuggestions?.map(({ text, from }) => ({ text, from })) ??
        proposal?.proposedSplit ??
        [],
    }),
  },
  'proposal.ask-units': {
    about: '请可能承办的单位在立案前说明能不能办。期限内没有答复的，不影响终审。',
    done: '已征询',
    initial: ({ parts: { proposal } }) => ({ units: proposal?.suggestedUnits ?? [] }),
    fields: { question: { placeholder: '如：所提事项是否属贵单位职责，目前进展如何' } },
  },
  'proposal.give-unit-opinion': {
    about: '提案委在立案前征询贵单位意见，期限内答复有效。这不是交办。',
    done: '意见已送提案委',
    leads: () => true,
  },
  'panel.form': { done: '审查组已组建', fields: panelField },
  'panel.change': {
    done: '已调整',
    initial: ({ panels: [one] = [] }) => ({
      name: one?.name,
      classes: one?.classes,
      categories: one?.categories,
    }),
    fields: panelField,
  },
  'panel.seat': { done: '已加入', fields: seatFields },
  'panel.seat-guest': {
    about: '特邀审查员只看得到分给本组的提案；期满以后既不能看，也不能办。',
    done: '已聘请',
    fields: { ...seatFields, until: { hint: '不填，到本次会议闭幕为止。' } },
  },
  'panel.unseat': { done: '已退出', danger: true },
  'panel.dissolve': { about: '撤销后不再受理提案；已分给它的，请改送别的组。', done: '已撤销', danger: true },
  'reason.add': {
    done: '情形已增加',
    fields: { code: { oneLine: true, placeholder: '如 covered-by-plan' }, text: { oneLine: true } },
  },
  'reason.reword': {
    about: '以前的决定仍保留当时的文字。',
    done: '已修改',
    initial: ({ reasons: [one] = [] }) => ({ text: one?.text, outcomes: one?.outcomes }),
    fields: { text: { oneLine: true } },
  },
  'review.bulk': { elsewhere: true },
}
