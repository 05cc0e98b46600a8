// What the acts around lists, tickets and activities mean to who does them, and what their forms prefill.
import { matterFieldNames } from '#contracts/list-terms.ts'
import type { ActContext, ActWords, FieldWords } from '../acts/words-of-acts.ts'

const given = ({ given: values = {} }: ActContext) => values
const hidden: FieldWords = { hidden: true }

const itemFields: Readonly<Record<string, FieldWords>> = {
  field: { names: matterFieldNames },
  title: { placeholder: '一条说一件事，如：老旧小区加装电梯怎样让低层住户同意' },
  text: { placeholder: '现在是什么情况，希望对方说明或献策什么' },
}

const times: Readonly<Record<string, FieldWords>> = {
  signUpBy: { hint: '到这一刻为止，之后不能再报名。' },
  places: { hint: '报满以后可以候补；有人退出，按先后递补。' },
}

export const listActWords: Readonly<Record<string, ActWords>> = {
  'list-item.enter': {
    about: '由提案委公布后，两边都看得到。公布以前可以修改。',
    done: '已列入，等待公布',
    initial: given,
    fields: { ...itemFields, list: hidden, year: hidden },
  },
  'list-item.revise': { done: '修改已保存', initial: given, fields: itemFields },
  'list-item.publish': { about: '公布后单位和委员都看得到，不能再改。', done: '已公布', leads: () => true },
  'list-item.ask-unit': { about: '这个单位会在工作台看到，可以回应。', done: '已转请单位回应' },
  'list-item.respond': {
    done: '回应已发出',
    leads: () => true,
    fields: { text: { placeholder: '已经做了什么，打算怎么做' } },
  },
  'list-item.answer': {
    done: '谢谢您的建议',
    leads: () => true,
    fields: { text: { placeholder: '有什么办法、经验或线索' } },
  },
  'list-item.close': {
    about: '了结后不再回应；仍可据此起草提案。',
    done: '已了结',
    fields: { useful: { yes: '有帮助', no: '没有帮助' }, remark: { placeholder: '可不填' } },
  },
  'list-item.withdraw': {
    about: '撤下后不在清单上；已有的对接随之解除，对方会知道。',
    done: '已撤下',
    danger: true,
  },
  'list-match.confirm': { about: '确认后，两边都算已对接。', done: '已对接', leads: () => true },
  'list-match.acknowledge': { about: '看过后点一下，工作台上就不再提醒。', done: '已知道' },
  'list-match.decline': { about: '对方会看到原因。', done: '已回复不对接' },
  'list-match.undo': { about: '解除后，两边回到未对接，并在工作台上看到。', done: '已解除', danger: true },
  'ticket.link': {
    done: '已关联',
    initial: given,
    fields: {
      proposal: {
        title: '提案',
        options: ({ proposals = [] }) => proposals,
        placeholder: '按案由或编号查找提案',
      },
    },
  },
  'ticket.unlink': { done: '已解除关联', initial: given, fields: { proposal: hidden } },
  'hot-words.draw': {
    about:
      '统计这一年已提交的提案、社情民意信息和登记的大会发言，取出现篇数最多的词。可以再次生成，以最近一次为准。',
    done: '热词已生成',
    initial: given,
    fields: { year: hidden },
  },
  'speech.enter': {
    about: '发言内容用于统计热词，也记为发言委员所在界别的一项。',
    done: '已登记',
    initial: given,
    fields: { year: hidden, member: { hint: '委员名录中的账号。', oneLine: true } },
  },
  'activity.announce': {
    about: '发布后委员可以报名。',
    done: '活动已发布',
    initial: () => ({ kind: 'briefing', places: 30 }),
    fields: {
      ...times,
      title: { placeholder: '如：城管局委员体验岗' },
      unit: { shown: ({ kind }) => kind === 'experience-post' || kind === 'open-day' },
      sector: {
        shown: ({ kind }) => kind === 'sector-consultation',
        required: true,
        hint: '举行后，记为这个界别“六个一”中的一次界别协商。',
      },
    },
  },
  'activity.arrange': {
    about: '定下时间、地点，委员就可以报名。',
    done: '已安排',
    leads: () => true,
    initial: () => ({ places: 30 }),
    fields: times,
  },
  'activity.move': { done: '时间地点已更改', initial: given, fields: times },
  'activity.cancel': { done: '活动已取消', danger: true },
  'activity.sign-up': {
    about: '名额已满的，先候补；有人退出时按先后递补。',
    done: '已报名',
    leads: () => true,
  },
  'activity.leave': { about: '退出后，候补的第一位递补。', done: '已退出', danger: true },
  'activity.record-attendance': {
    about: '登记过的人再次登记，不会重复计入履职记录。',
    done: '到场已登记',
    leads: () => true,
    initial: given,
  },
  'activity.correct-attendance': {
    about: '更正后，这次活动不再记入这位委员的履职记录；更正留有记录。',
    done: '到场登记已更正',
    danger: true,
    fields: {
      member: {
        options: ({ members }) => members.map(({ id, name }) => ({ value: id, label: name })),
        placeholder: '选择误登的委员',
      },
      reason: { placeholder: '如：签到表看错一行' },
    },
  },
  'activity-plan.make': {
    about: '一次生成全年各季度的通报和听取；每季度一开始，提案委会在这里看到提醒。',
    done: '全年安排已生成',
    initial: given,
    fields: { year: hidden },
  },
  'liaison.appoint': {
    about: '每个单位一位。再次指定即为接替，以前的联络员留有记录。办公电话只作登记，不在任何页面显示。',
    done: '联络员已指定',
    initial: given,
  },
  'liaison.end': { about: '撤销后，委员暂时不能留言。', done: '已撤销', danger: true },
  'liaison-thread.send': {
    about: '联络员在工作台看到，回复后您会在这里看到。双方都看不到对方的电话。',
    done: '留言已发出',
    initial: given,
    fields: { proposal: hidden },
  },
  'liaison-thread.answer': { done: '已回复', leads: () => true },
  'member.assign': { done: '已编入', initial: given },
  'sector-duty.tick': {
    about: '系统看得到的（集体提案、界别协商、社情民意、大会发言）不用登记。',
    done: '已登记',
    initial: given,
    fields: {
      sector: hidden,
      year: hidden,
      duty: {
        options: ({ policy }) => policy.sectorDuties.map(({ code, text }) => ({ value: code, label: text })),
      },
      reference: { placeholder: '如：3月5日调研第三小学课后服务' },
    },
  },
  'sector-duty.untick': {
    done: '已更正',
    initial: given,
    fields: { sector: hidden, year: hidden, duty: hidden },
  },
}
