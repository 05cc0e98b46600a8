// What callers would truly send about the two lists, tickets, activities, liaisons, sectors and what is read.

const item = {
  title: '老城区学校周边停车矛盾怎么破解',
  text: '上下学时段停车需求集中，现有泊位不足。希望了解各校门前道路条件和今年的改造安排。',
  field: 'society',
}
const times = {
  startsAt: '2026-12-15T01:00:00.000Z',
  endsAt: '2026-12-15T03:30:00.000Z',
  signUpBy: '2026-12-11T10:00:00.000Z',
}

export const listBodies = {
  enterListItem: { list: 'concern', year: 2026, ...item },
  reviseListItem: { ...item, title: '老城区中小学周边停车矛盾怎么破解' },
  askUnit: { unit: 'GA' },
  respond: { text: '已对六所学校门前道路逐一勘测，四处具备划定限时接送区的条件，寒假前完成施划。' },
  answerAsk: { text: '建议利用周边机关单位的夜间空闲泊位，与学校签订错时共享协议。' },
  closeListItem: { useful: true, remark: '回应具体，已据此调整提案。' },
  withdrawListItem: { reason: '与另一条内容相同，合并到那一条。' },
  proposeMatch: { ask: '3f7k2m9q1x8c5v0b6n4d', concern: '7c5v0b6n4d3f7k2m9q1x' },
  declineMatch: { reason: '一个问泊位建设，一个问接送秩序，不是一回事。' },
  undoMatch: { reason: '关注条目已经改了题目，不再对得上。' },

  importTickets: {
    feed: 'FEED12345',
    tickets: [
      {
        reference: 'DZ2026110300127',
        title: '湖滨路小学门前放学拥堵',
        text: '市民反映湖滨路小学每天放学时门前堵塞约半小时，希望有关部门增派人员疏导并划定接送区。',
        at: '2026-11-03T08:42:00.000Z',
        category: '交通管理',
        area: '新湖街道',
      },
    ],
  },
  linkTicket: { proposal: '3f7k2m9q1x8c5v0b6n4d' },
  unlinkTicket: { proposal: '3f7k2m9q1x8c5v0b6n4d', reason: '这张工单反映的是另一所学校的噪声问题。' },

  announceActivity: {
    kind: 'briefing',
    title: '四季度交通治理情况通报会',
    about: '公安部门通报老城区交通治理进展，委员现场提问。',
    place: '政协机关一楼报告厅',
    ...times,
    places: 60,
    unit: 'GA',
  },
  arrangeActivity: {
    about: '听取四季度重点工作情况，现场交流。',
    place: '政协机关一楼报告厅',
    ...times,
    places: 60,
  },
  moveActivity: {
    place: '区会议中心二楼',
    ...times,
    places: 80,
    reason: '报名的委员较多，换到大一些的会场。',
  },
  cancelActivity: { reason: '与区里的会议时间冲突，另行安排。' },
  recordAttendance: { members: ['member-01', 'member-02'] },
  correctAttendance: { member: 'member-02', reason: '当天请假，误登为到场。' },
  planQuarters: { year: 2027 },

  appointLiaison: { unit: 'JY', name: '周联络', officePhone: '0534-2660000' },
  endLiaison: { reason: '工作调整，改由新同志联络。' },
  sendToLiaison: {
    proposal: '3f7k2m9q1x8c5v0b6n4d',
    unit: 'GA',
    text: '想了解湖滨路小学门前施划接送区的时间安排，方便时请告知。',
  },
  answerThread: { text: '计划元旦后第一周施划，届时请您到现场看看。' },
  tickDuty: { sector: '教育界', year: 2026, duty: 'research', reference: '十月赴三所学校开展课后服务调研。' },
  untickDuty: {
    sector: '教育界',
    year: 2026,
    duty: 'research',
    reason: '那次调研由专委会组织，不计入界别。',
  },

  publishReading: {
    kind: 'lesson',
    title: '怎样把建议写得便于落实',
    text: '一条建议写清三件事：由谁做、做什么、做到什么程度。能写出时段、地点、数量的，尽量写出来。',
    tags: ['写作'],
  },
  withdrawReading: { reason: '其中的数据需要更新，更新后再发布。' },
  drawHotWords: { year: 2026 },
  enterSpeech: {
    year: 2026,
    title: '让孩子的上学路更安全',
    text: '学校门前的秩序，关系千家万户。建议以限时接送区和错时放学为抓手，公安、教育、街道一起来做。',
    member: 'member-01',
  },
}
