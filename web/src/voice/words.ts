// What the forms of the public's voice say beyond the contracts: for the committee, the openers, the members.
import { contactsFound } from '#contracts/personal.ts'
import { takeDownGround, takeDownGroundNames } from '#contracts/voice.ts'
import type { ActWords, FieldWords } from '../acts/words-of-acts.ts'
import { foundWords } from '../api/problem.ts'

/** Chosen by its title: nobody knows a proposal's id. */
const proposal = {
  options: ({ proposals = [] }) => proposals,
} as const satisfies FieldWords

/** What a discussion says, on the form that begins it and on the one that mends it. */
const discussionFields = {
  title: { title: '想和大家商量的事', placeholder: '如：学校门前怎样接送更安全' },
  introduction: { placeholder: '现在是什么情况，想听大家说哪些方面' },
  closesAt: { hint: '到这一刻就不再收新的留言。' },
} as const satisfies ActWords['fields']

/** What stands in a text that must be taken out before everybody reads it. */
function personalWarning(text: unknown): string | undefined {
  const found = contactsFound(String(text ?? ''))
  return found.length === 0 ? undefined : `请先删去${found.map(foundWords).join('、')}，才能公开。`
}

export const voiceWords: Readonly<Record<string, ActWords>> = {
  'clue.publish': {
    about: '公开后所有人都能看到，委员可以采纳。请先删去文字里的姓名、电话等个人信息。',
    done: '线索已公开',
    leads: () => true,
    fields: {
      text: {
        title: '公开的文字',
        hint: '不改就照原文公开。来信群众自己看到的仍是原文。',
        most: ({ policy }) => policy.clueMaxChars,
        warning: ({ text }) => personalWarning(text),
      },
    },
  },
  'clue.decline': {
    about: '不采用的线索不公开。理由会写在来信群众的回执页上，请写得让人明白。',
    done: '已告知不采用',
    danger: true,
    fields: { reason: { placeholder: '如：这件事已由教育局于本周解决，谢谢您。' } },
  },
  'clue.adopt': {
    about: '记下哪件提案采纳了这条线索：提案者的姓名会显示在线索上，来信群众的回执页会告诉他。',
    done: '已记为采纳',
    fields: {
      proposal: { ...proposal, title: '提案', hint: '委员起草时选了这条线索的，提交后会自动记上。' },
    },
  },
  'clue.tell': {
    about: '电话或当面告诉了来信群众的，在这里记一笔。',
    done: '已记录告知',
    fields: { note: { placeholder: '如：已致电感谢，邀请参加督办座谈会。' } },
  },
  'clue.see-contact': {
    about: '姓名和联系方式不公开。每次查看都会记下是谁、为什么。',
    done: '已显示联系方式',
    fields: { reason: { placeholder: '如：核实路口位置' } },
  },
  'discussion.open': {
    about:
      '开放后得到一个二维码，印出来贴在村口、社区、学校门口，扫码就能参与，不用登录。委员和集体提案单位发起的，提案委看过同意后开放。',
    done: '商量已登记',
    initial: ({ given = {} }) => ({ origins: [], ...given }),
    fields: { ...discussionFields, origins: { hidden: true } },
  },
  'discussion.revise': {
    about: '改好以后再送提案委看。',
    done: '已再次提出',
    leads: () => true,
    initial: ({ given = {} }) => given,
    fields: discussionFields,
  },
  'discussion.take-back': { about: '收回后就不再商量这件事了。', done: '已收回', danger: true },
  'discussion.let-open': {
    about: '同意后，扫码的人都能看到、都能留言；留言仍要先看过才公开。',
    done: '商量已开放',
    leads: () => true,
    fields: { closesAt: { title: '何时结束', hint: '不填就照发起人写的。' } },
  },
  'discussion.decline': {
    about: '理由会告诉发起人，发起人改好后可以再提。',
    done: '已告知发起人',
    danger: true,
    fields: { reason: { placeholder: '如：请写明是哪几所学校，再开放给大家说。' } },
  },
  'discussion.take-down': {
    about: '撤下后，公开页只说这场商量已经关闭和大致缘由，情况说明、留言和回应都不再显示。随时可以恢复。',
    done: '商量已撤下',
    danger: true,
    fields: {
      ground: {
        options: () => takeDownGround.options.map((value) => ({ value, label: takeDownGroundNames[value] })),
      },
      reason: { placeholder: '如：情况说明里写了店主的姓名' },
    },
  },
  'discussion.put-back': { about: '恢复后，公开页和留言照撤下以前的样子显示。', done: '已恢复公开' },
  'discussion.close': { about: '现在就不再收新的留言，已有的还在。', done: '商量已结束', danger: true },
  'discussion.summarise': {
    about: '大家会在商量页上看到小结和采纳的意见。公布后不能修改。',
    done: '商量结果已公布',
    leads: () => true,
    fields: { text: { placeholder: '如：共收到留言 36 条，集中在步行道和错峰放学两方面。' } },
  },
  'discussion.adopt': { done: '已关联提案', fields: { proposal: { ...proposal, title: '由此形成的提案' } } },
  'comment.show': { about: '公开后所有人都能看到这条留言。', done: '留言已公开', leads: () => true },
  'comment.hide': {
    done: '留言不公开',
    danger: true,
    fields: { reason: { placeholder: '如：广告；含有他人电话' } },
  },
  'comment.hide-answer': {
    about: '这条回应不再公开显示，留言还在。理由只有回应的人和提案委看得到。',
    done: '回应不公开',
    danger: true,
    initial: ({ given = {} }) => given,
    fields: { number: { hidden: true }, reason: { placeholder: '如：说到了他人，请改一改' } },
  },
  'comment.show-answer': {
    about: '这条回应会重新公开显示。',
    done: '回应已恢复',
    initial: ({ given = {} }) => given,
    fields: { number: { hidden: true } },
  },
  'comment.answer': { about: '回应会显示在这条留言下面，所有人都能看到。', done: '回应已发出' },
}
