// What reviewers would truly send: the three reviews, consultation, merging, panels, the table of reasons.

const pass = {
  outcome: 'pass',
  secrecy: 'clear',
  class: 'social',
  category: 'education',
  remark: '一事一案，有情况、有分析、有具体建议，转入复审。',
}
const opinion = {
  recommendation: 'accept',
  reasons: [],
  remark: '调研扎实，两条建议都有明确的责任单位，建议立案。',
}

export const reviewBodies = {
  firstReview: pass,
  giveOpinion: opinion,
  secondReview: { outcome: 'pass', remark: '审查组一致认为符合立案标准，建议由公安部门主办、教育部门会办。' },
  recordConsultation: {
    heldOn: '2026-11-26',
    method: 'meeting',
    withProposer: true,
    units: ['GA', 'JY'],
    summary: '与提案者和两个部门当面商量：先在四所学校门前试划，学期末评估后再推开。提案者同意立案。',
    agreement: 'agreed',
  },
  commentConsultation: {
    stance: 'remarks',
    consultation: 1,
    words: '记录属实。请补充一句：试划的学校名单由教育部门在本月底前提出。',
  },
  finalReview: { outcome: 'accept', remark: '同意立案。' },
  classify: { class: 'social', category: 'public-safety' },
  screen: { secrecy: 'clear', remark: '复查全文和附件，没有涉密内容。' },
  splitSuggestions: {
    suggestions: [
      { text: '在有条件的学校门前划定限时接送区。', from: 1 },
      { text: '推行分年级错时放学。', from: 2 },
    ],
  },
  askUnits: {
    units: ['GA'],
    question: '这六所学校门前的道路是否具备划定限时接送区的条件？最快何时可以施划？',
  },
  giveUnitOpinion: {
    stance: 'can-do-partly',
    opinion: '其中四所学校门前道路宽度够，可以在寒假前施划；另外两所需要先迁移隔离栏。',
  },

  reviewInBulk: {
    rows: [
      { act: 'first-review', id: '3f7k2m9q1x8c5v0b6n4d', version: 2, body: pass },
      { act: 'give-opinion', id: '7c5v0b6n4d3f7k2m9q1x', version: 3, body: opinion },
    ],
  },
  proposeMerge: {
    form: 'merge',
    main: '3f7k2m9q1x8c5v0b6n4d',
    others: ['7c5v0b6n4d3f7k2m9q1x'],
    reasons: ['same-matter'],
    explanation: '两件都反映学校门前接送停车的问题，建议相同，合在一起更便于一个单位办理。',
  },
  formPanel: { name: '社会民生审查组', classes: ['social'], categories: ['education', 'health'] },
  changePanel: {
    name: '社会民生审查组',
    classes: ['social'],
    categories: ['education', 'health', 'elderly-care'],
  },
  seatMember: { person: 'panel-01', name: '吴复审' },
  seatGuest: {
    person: 'handler-GA',
    name: '孙经办',
    unit: 'GA',
    until: '2027-01-08T04:00:00.000Z',
  },
  unseat: { person: 'handler-GA' },
  addReason: { code: 'figures-old', text: '引用的数据已经过时，请更新', outcomes: ['revise'] },
  rewordReason: { text: '引用的数据超过三年，请更新后再提', outcomes: ['revise'] },

  selectPreSession: {
    session: '13-5',
    proposals: ['3f7k2m9q1x8c5v0b6n4d'],
    note: '涉及面广、建议可行，推荐给政府起草工作报告时参考。',
  },
  dropPreSession: { proposal: '3f7k2m9q1x8c5v0b6n4d', reason: '与另一件内容重复，保留数据更全的一件。' },
  reportPreSession: {
    date: '2026-11-27',
    to: '区政府办公室',
    note: '报送会前提案精选，供起草政府工作报告参考。',
  },
  adoptPreSession: {
    proposal: '3f7k2m9q1x8c5v0b6n4d',
    passage: '在老城区学校门前增设限时接送区，缓解上下学时段拥堵。',
  },
}
