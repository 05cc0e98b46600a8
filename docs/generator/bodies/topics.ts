// What callers would truly send about topics 选题: calls, meetings, curation, claims, decisions, catalogues.

const title = '完善老城区学校周边交通组织'
const about = '上下学时段拥堵是群众反映集中的问题，涉及公安、教育、城管三个部门，适合深入调研后提出提案。'
const meeting = {
  title: '教育系统选题座谈会',
  date: '2026-11-18',
  place: '政协机关二楼会议室',
  attendees: ['区教育和体育局', '市公安局德城分局', '北园小学'],
  minutes:
    '与会单位提出三个题目：学校周边交通组织、课后服务师资、校园开放日。其中学校周边交通组织意见最集中。',
}

export const topicBodies = {
  openCall: {
    title: '2027年度提案选题征集',
    year: 2027,
    text: '围绕民生实事和全区重点工作，请各单位、各集体提案单位报送选题，每个题目说明为什么值得提。',
    audience: ['calls-units', 'calls-collectives'],
    closes: '2027-01-31T16:00:00.000Z',
  },
  extendCall: { closes: '2027-02-28T16:00:00.000Z', reason: '春节前后不少单位反映时间紧，延长一个月。' },
  withdrawCall: { reason: '年度填错了，改正后重新发起。' },
  recordMeeting: { ...meeting, call: '3f7k2m9q1x8c5v0b6n4d' },
  amendMeeting: { ...meeting, reason: '补记北园小学的意见。' },

  submitTopic: { call: '3f7k2m9q1x8c5v0b6n4d', title, text: about },
  proposeTopic: { title, text: about, source: 'hotline-12345', year: 2027 },
  declareTopic: { title, text: about, year: 2027 },
  reviseTopic: { title: '完善老城区中小学周边交通组织', text: about },
  takeBackTopic: { reason: '与另一家单位报送的题目相同，由他们报送。' },
  editTopic: {
    title: '完善老城区中小学周边交通组织',
    text: about,
    source: 'hotline-12345',
    reason: '题目写明范围，便于委员点单。',
  },
  curateTopic: { outcome: 'take', reason: '群众反映集中，且有条件解决，列入选题库。' },
  nominateTopic: { reason: '主席会议成员荐题：热线诉求连续三个季度居前。' },
  releaseTopic: { reason: '手头另有一个题目在调研，先退回，留给别的委员。' },
  guideTopic: { text: '建议先看近三年的热线工单，再选两所学校实地观察，数据要有时段和车次。' },
  consultUnit: {
    unit: 'GA',
    question: '老城区学校周边明年有没有交通组织的改造计划？提案从哪个角度切入更有用？',
  },
  adviseTopic: { text: '明年计划改造两处路口，尚未涉及接送停靠。建议从限时停靠和错时放学两方面提。' },

  recordDecision: {
    meeting: '第十三届第42次主席会议',
    date: '2026-11-25',
    text: '会议研究确定2027年度重点提案选题，由提案委员会组织委员点单调研。',
    topics: ['3f7k2m9q1x8c5v0b6n4d'],
  },
  publishCatalogue: {
    kind: 'yearly',
    year: 2027,
    title: '2027年度提案选题参考目录',
    topics: ['3f7k2m9q1x8c5v0b6n4d'],
    seen: 0,
    note: '首次公布。',
  },
}
