// The words of 改联转撤, merging and briefs: what an act means to who does it, and what is filled in already.
import { levelKindNames } from '#contracts/level.ts'
import { termNames } from '#contracts/terms.ts'
import { regionName } from '#data/names.ts'
import type { ActContext, ActWords, FieldWords, Option } from '../acts/words-of-acts.ts'
import { isoDate } from '../time/format.ts'

const reasonsFor =
  (...outcomes: readonly string[]) =>
  ({ reasons = [] }: ActContext): readonly Option[] =>
    reasons
      .filter((one) => !one.retired && one.outcomes.some((each) => outcomes.includes(each)))
      .map(({ code, text, outcomes: used }) => ({
        value: code,
        label: text,
        note: used.map((each) => termNames[each]).join('、'),
      }))

/** The levels above and below, by their names. */
const neighbours = ({ levels = [] }: ActContext): readonly Option[] =>
  levels.map(({ code, name, kind }) => ({ value: code, label: `${name}政协`, note: levelKindNames[kind] }))

const toProposer: FieldWords = { placeholder: '提案者能看到这段话，请说清原因和好处' }

export const outcomeWords: Readonly<Record<string, ActWords>> = {
  'proposal.request': {
    about: '先问第一提案人。同意了才转、才撤；不同意或到期没有答复，审查照常进行。',
    done: '已商请提案者，等待答复',
    initial: () => ({ kind: 'convert', to: 'brief' }),
    fields: {
      reasons: {
        title: '依据的情形',
        options: (context, { kind }) => reasonsFor(kind === 'withdraw' ? 'withdraw' : 'convert')(context),
      },
      explanation: toProposer,
      unit: { shown: ({ kind, to }) => kind === 'convert' && to === 'unit-reference', required: true },
      level: {
        title: '转哪一级政协',
        options: neighbours,
        shown: ({ kind, to }) => kind === 'convert' && to === 'level-reference',
        required: true,
        placeholder: '选择上级或下级政协',
      },
    },
  },
  'proposal.answer-reference': {
    about: '这件没有作为提案立案，转贵单位研究参考。请书面答复一次，提案者会收到。',
    done: '已答复，提案者会收到通知',
    leads: () => true,
    fields: { text: { placeholder: '研究了什么，采纳什么，暂不采纳的说明原因' } },
  },
  'proposal.pass-on': {
    about: '实际转送以后再记录；记录后提案者会收到通知。',
    done: '已记录，提案者会收到通知',
    leads: () => true,
    initial: ({ now, parts: { proposal } }) => ({
      to:
        proposal?.destination?.level === undefined
          ? undefined
          : `${regionName(proposal.destination.level)}政协`,
      on: isoDate(now),
    }),
    fields: {
      to: { oneLine: true, placeholder: '如：市政协提案委、有关部门' },
      words: { placeholder: '怎么转送的，接下来由谁处理' },
    },
  },
  // A card of its own says what is asked and what follows from each answer.
  'proposal.answer-request': { elsewhere: true },
  'proposal.stand-by': {
    about: '提案回到退改之前的审查环节，按您提交时的原文继续审查；退改后改动的内容不用于审查。',
    done: '已坚持原文，继续审查',
    leads: ({ proposal }) => proposal?.reviseBy !== undefined,
    fields: { reason: { placeholder: '审查人员能看到这段话' } },
  },
  'merge-group.propose': {
    done: '已商请各件的第一提案人',
    initial: ({ given = {} }) => ({ form: 'merge', ...given }),
    fields: {
      main: { hidden: true },
      others: { hidden: true },
      reasons: { options: reasonsFor('merge', 'join') },
      explanation: toProposer,
    },
  },
  'brief.file': {
    about: '反映一件事：什么情况，在哪里，影响谁。可以附上建议，也可以不附。',
    done: '已提交',
    fields: {
      title: { placeholder: '如：城东三所学校放学时段接送拥堵', oneLine: true },
      situation: { placeholder: '时间、地点、情况、影响' },
      suggestions: { hint: '没有建议可以留空。' },
    },
  },
  'brief.adopt': { done: '已采用', leads: () => true, fields: { words: { placeholder: '反映人能看到' } } },
  'brief.forward': {
    done: '已报送或转送',
    fields: { to: { placeholder: '如：市政协、区教育局', oneLine: true } },
  },
  'brief.keep': { done: '已留存' },
  'brief.convert': {
    about: '转成提案草稿后，由您补充、选择是否公开，再提交。编号不变，履职只计一件。',
    done: '已转为提案草稿',
  },
}
