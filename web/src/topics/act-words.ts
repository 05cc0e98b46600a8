// What the acts around topics mean to who does them, and what their forms prefill.
import { curationNames } from '#contracts/topic-terms.ts'
import type { ActContext, ActWords, FieldWords, Option } from '../acts/words-of-acts.ts'

const given = ({ given: values = {} }: ActContext) => values

const topicFields: Readonly<Record<string, FieldWords>> = {
  title: { placeholder: '一个选题说一件事，如：老旧小区消防通道管理' },
  text: { placeholder: '现在是什么情况，为什么值得提，希望推动什么' },
}

/** Known to the page, and not asked. */
const hidden: FieldWords = { hidden: true }
const begun = { ...topicFields, year: hidden, origins: hidden }

const asOptions = ({ topics = [] }: ActContext): readonly Option[] =>
  topics.map(({ id, title, sourceText, by }) => ({ value: id, label: title, note: `${sourceText} · ${by}` }))

const callFields: Readonly<Record<string, FieldWords>> = {
  title: { placeholder: '如：2027年协商选题征集' },
  text: { placeholder: '征集什么、有什么要求、找谁联系' },
  year: { hint: '今年或明年的选题。' },
  closes: { hint: '到这一刻为止，之后报送的不再接受。' },
}

const meetingFields: Readonly<Record<string, FieldWords>> = {
  minutes: { placeholder: '谈了什么，形成哪些选题' },
}

export const topicActWords: Readonly<Record<string, ActWords>> = {
  'topic-call.open': {
    done: '征集已发出',
    initial: (context) => ({ audience: ['calls-units', 'calls-collectives'], ...given(context) }),
    fields: callFields,
  },
  'topic-call.extend': {
    about: '延期对所有征集对象一样有效。',
    done: '征集已延长',
    fields: { closes: { hint: '须晚于原来的截止时间。' } },
  },
  'topic-call.withdraw': {
    about: '发错了的征集，在有人报送以前可以撤销；撤销后，各单位的待办里不再有它。改好了可以重新发起。',
    done: '征集已撤销',
    danger: true,
    fields: { reason: { placeholder: '如：年度写错了，改好后重新发起', hint: '征集对象看得到这句话。' } },
  },
  'topic-meeting.record': {
    done: '座谈会已记录',
    initial: given,
    fields: { ...meetingFields, call: hidden },
  },
  'topic-meeting.amend': { done: '纪要已更正', initial: given, fields: meetingFields },
  'topic.submit': {
    about: '由提案委整理后列入选题库。截止以前可以修改或收回。',
    done: '选题已报送',
    initial: given,
    fields: { ...topicFields, call: hidden },
  },
  'topic.propose': {
    about: '登记后直接入库，可以点单、列入目录。',
    done: '选题已登记',
    initial: given,
    fields: { ...begun, meeting: hidden },
  },
  'topic.declare': {
    about:
      '先报选题，再动笔：提案委会给出指导意见，也会请对口部门说明情况。整理入库以前，只有您、提案委和受邀部门看得到。',
    done: '选题已预申报',
    initial: given,
    fields: begun,
  },
  'topic.revise': { done: '修改已保存', initial: given, fields: topicFields },
  'topic.take-back': { about: '收回后不再整理。', done: '选题已收回', danger: true },
  'topic.edit': { done: '选题已编辑', initial: given, fields: topicFields },
  'topic.curate': {
    about: '并入其他选题的，点单和来源一并转过去。',
    done: '整理结论已记录',
    leads: () => true,
    fields: {
      outcome: { names: curationNames },
      into: {
        title: '并入哪个选题',
        options: asOptions,
        required: true,
        placeholder: '按题目查找已入库的选题',
      },
    },
  },
  'topic.nominate': {
    about: '提名后由主席会议研究定题。',
    done: '已提名',
    fields: { reason: { placeholder: '如：区委主要领导点题；某副主席荐题' } },
  },
  'topic.fix': { about: '须有主席会议的定题决定。', done: '已定题' },
  'topic.claim': {
    about: '点单表示您打算就这个选题提出提案。别人也可以点；点了同一个选题的，会互相提醒，可以联名提出。',
    done: '已点单',
    leads: () => true,
  },
  'topic.release': { done: '已退回点单', danger: true },
  'topic.acknowledge-claim': { about: '看过后点一下，工作台上就不再提醒。', done: '已知道' },
  'topic.accept-joint': {
    about: '再有一位同意，就为各位起草一件联名提案：先点单的领衔，其他人收到联名邀请。',
    done: '已同意联名提出',
    leads: () => true,
  },
  'topic.decline-joint': { about: '各写各的，不影响对方。以后还可以改主意。', done: '已选择各自提出' },
  'topic.guide': { done: '指导意见已记录' },
  'topic.consult': { done: '已请部门协商', fields: { unit: { hint: '这个单位会在工作台看到。' } } },
  'topic.advise': { done: '已答复', leads: () => true },
  'topic-decision.record': {
    about: '已提名的选题随之定题。',
    done: '定题决定已记录',
    initial: given,
    fields: { topics: hidden, meeting: { placeholder: '如：第十三届第42次主席会议' } },
  },
  'topic-catalogue.publish': {
    about: '每次公布都是新的一版，以前的版本仍可查看。年度参考题目从公布时间起向社会公开。',
    done: '目录已公布',
    initial: given,
    fields: {
      topics: hidden,
      seen: hidden,
      from: { title: '从何时起公布', hint: '不填，即刻公布。' },
      note: { placeholder: '本版有什么变化' },
    },
  },
  'reading.publish': {
    about: '反面案例不出现提案者：取材提案的提案者和另行填写的名称，都会自动换成“某提案者”，也不留底。',
    done: '已发布',
    initial: () => ({ kind: 'lesson', tags: [], names: [] }),
    fields: {
      proposal: {
        options: ({ proposals = [] }) => proposals,
        placeholder: '按案由或编号查找提案',
        hint: '没有就不选。',
      },
      tags: { hint: '便于查找，如：撰写、调研、案由。' },
    },
  },
  'reading.withdraw': { done: '已撤下', danger: true },
}
