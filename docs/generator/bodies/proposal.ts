// What callers would truly send about a proposal: drafting, signing, filing, and what is asked and answered.

const content = {
  title: '关于增设老城区学校门前限时接送区的提案',
  kind: 'sole',
  situation:
    '老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。',
  analysis:
    '一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。',
  suggestions: [
    '由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。',
    '由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。',
  ],
  suggestedUnits: ['GA'],
  suggestedCoUnits: ['JY'],
  consentPublic: true,
  openToSeconding: true,
}

export const proposalBodies = {
  registerMember: { id: 'member-21', name: '林一', sector: '教育界' },
  profileMember: { practice: 'expert', specialties: ['基础教育', '校园安全'] },
  assignMember: { sector: '教育界', committee: '教科卫体委员会' },

  draft: content,
  draftFor: { member: 'member-01', ...content, openToSeconding: false },
  declineDraft: { reason: '代录的第二条建议不是我的意见，我自己重写一份。' },
  revise: {
    ...content,
    situation: `${content.situation}十一月上旬在其中两所学校连续五天观察，放学高峰每分钟有七辆车临时停靠。`,
    suggestions: [...content.suggestions, '由学校组织家长志愿者，在放学高峰引导车辆即停即走。'],
  },
  withdraw: { reason: '教育和公安部门已经着手划定接送区，所提事项正在落实。' },

  recordResearch: {
    date: '2026-11-12',
    place: '北园小学、湖滨路小学门前',
    participants: ['林一', '何二'],
    findings:
      '两校放学时段接送车辆分别约一百四十辆和九十辆，有七成停留不到五分钟；门前道路均有划定单侧停靠区的宽度。',
  },
  recordDiscussion: {
    date: '2026-11-16',
    participants: ['赵主委', '林一', '何二'],
    summary: '逐条讨论了建议。合并了两条关于错时放学的意见，补充了近三年的热线诉求数据。',
  },
  endorse: {
    decisionRecord: '二〇二六年十一月十八日主委会议讨论通过，同意以本会名义提出。',
    seal: {
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      name: '盖章页.pdf',
      type: 'application/pdf',
      bytes: 482_133,
    },
  },
  seekCultivation: { wish: '希望帮助核对道路条件的数据，把建议写得更便于部门落实。' },
  nameMentors: { members: ['member-02'] },
  comment: {
    block: 'suggestions',
    suggestion: 1,
    text: '请写明由哪个部门划定、在哪几个时段允许停靠，承办单位才好落实。',
  },
  holdReviewMeeting: {
    date: '2026-11-20',
    place: '政协机关三楼会议室',
    participants: ['林一', '何二', '孙主任'],
    opinion: '选题准，数据实。建议把第二条的责任单位写清楚，修改后即可提交。',
  },
  endCultivation: { reason: '意见都已吸收进文稿，可以提交了。' },

  invite: { members: ['member-02', 'member-03'] },
  orderNames: { members: ['member-03', 'member-02'] },
  sign: { opinion: '情况属实，建议可行，同意联名。' },
  decline: { opinion: '我对这条路的情况不熟悉，这次就不联名了。' },
  second: { opinion: '我所在的片区也有同样的情况，支持尽快划定。' },

  request: {
    kind: 'convert',
    to: 'brief',
    reasons: ['situation-only'],
    explanation: '本件以反映情况为主，建议作为社情民意信息报送，办理起来更快。',
  },
  answerRequest: { agree: true, words: '同意转为社情民意信息，请把办理的进展告诉我。' },
  standBy: { reason: '数据已经核实，所提两条建议仍有必要，请按原文审查。' },
  answerReference: {
    text: '所提建议已收悉。我局将在明年的校园周边交通整治中一并研究，感谢对教育工作的关心。',
  },
  passOn: { to: '德城区教育和体育局', on: '2026-11-24', words: '随社情民意信息一并转送，请研究参考。' },

  precheck: content,
  importDraft: {
    text: `${content.title}\n\n一、基本情况\n${content.situation}\n\n二、问题分析\n${content.analysis}\n\n三、建议\n1. ${content.suggestions[0]}\n2. ${content.suggestions[1]}`,
  },
  keepTyped: {
    seen: 0,
    device: '办公室电脑',
    content: { title: content.title, kind: 'sole', situation: content.situation },
  },
  findSimilar: content,
  askUpload: {
    name: '北园小学门前放学高峰观察记录.pdf',
    type: 'application/pdf',
    bytes: 482_133,
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
}
