// What callers would truly send to assignment, supervision and evaluation.

export const assignmentBodies = {
  preAssign: {
    unit: 'GA',
    coUnits: ['JY'],
    reason: '划定接送区属公安交通管理职能，错时放学由教育部门配合。',
  },
  object: {
    reason: '主要建议是调整放学时间，属于学校管理。',
    basis: '《道路交通安全法》及本局三定规定。',
    proposedUnit: 'JY',
  },
  arbitrate: { unit: 'GA', coUnits: ['JY'], reason: '经与两个单位会商，由公安部门主办、教育部门会办。' },
  dispatch: { requirement: '请按期办理，与提案者面对面沟通后答复。' },
  proposeHandUp: { reason: '所涉道路由市级管理，区级没有处置权限，拟请市政协转市级单位办理。' },
  declineHandUp: { reason: '门前支路由区里管理，先按区级权限办理。' },
  sendBack: { reason: '所附材料不全，请补充道路勘测图后再转来。' },
  logContact: {
    phase: 'before',
    method: 'field-visit',
    place: '湖滨路小学门前',
    note: '放学时段与提案者一起到现场，逐条交换了意见，确定先在四所学校试划。',
  },
  confirmContact: { contact: 1 },
  giveOpinion: { text: '我局将组织六所学校制定分年级错时放学方案，下学期开学起执行。' },
  countersign: { agreed: true, remark: '同意答复内容。' },
  draftReply: {
    resultClass: 'A',
    letter:
      '林一委员：您提出的关于增设老城区学校门前限时接送区的提案收悉，现答复如下。已会同教育部门在四所学校门前划定限时接送区，其余两所将于明年三月底前完成。感谢您对交通管理工作的关心和支持。',
    answers: [
      {
        suggestion: 1,
        disposition: 'adopted',
        text: '已在四所学校门前划定限时接送区，其余两所明年三月底前完成。',
      },
      {
        suggestion: 2,
        disposition: 'partly-adopted',
        text: '先在三所学校试行分年级错时放学，学期末评估后推开。',
      },
    ],
  },
  audit: { outcome: 'pass', remark: '逐条答复，格式规范，同意送达。' },
  proposeBatch: {
    cases: ['3f7k2m9q1x8c5v0b6n4d', '7c5v0b6n4d3f7k2m9q1x'],
    requirement: '请按期办理并面复。',
  },
  registerEndpoint: {
    unit: 'GA',
    name: '公安局办公系统',
    url: 'https://oa.example.gov.cn/shangban/hooks',
    types: ['case.pre-assigned', 'case.dispatched', 'reminder.issued'],
  },
  changeEndpoint: { name: '公安局协同办公系统', url: 'https://oa.example.gov.cn/shangban/hooks' },
  rotateSecret: { overlapHours: 24 },
  disableEndpoint: { reason: '办公系统升级，停用三天。' },
  replay: { what: 'since', since: '2026-11-27T00:00:00.000Z' },
}

export const supervisionBodies = {
  requestExtension: { clock: 'reply', reason: '其中两所学校门前需要迁移隔离栏，施工队本月底才能进场。' },
  decideExtension: { clock: 'reply', approved: true, remark: '情况属实，同意延期，请与提案者说明。' },
  pause: { clock: 'reply', reason: 'awaiting-proposer', note: '提案者出差，约定下周一起到现场。' },
  resume: { clock: 'reply', note: '已与提案者到现场看过，恢复计时。' },
  acknowledge: { notice: 1 },
  publishCalendar: {
    version: '2027-国办发',
    days: [
      { date: '2027-01-01', working: false, reason: '元旦' },
      { date: '2027-02-07', working: true, reason: '春节调休上班' },
    ],
    officialUntil: '2027-12-31',
  },
}

export const evaluationBodies = {
  giveFeedback: {
    attitude: 'satisfied',
    answer: 'basically-satisfied',
    remark: '办理人员两次到现场，态度诚恳。希望另外两所学校也能按期完成。',
  },
  holdTalks: {
    result: 'second-handling',
    note: '与提案者、承办单位面对面协商：承办单位补充另外两所学校的实施计划，重新答复。',
  },
}
