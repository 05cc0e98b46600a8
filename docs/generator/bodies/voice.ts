// What citizens, members and the committee would truly send: clues, discussions, comments, opinion briefs.

/** As `proof` is made: the challenge with the number that was found, as JSON, in base64. */
const exampleProof = Buffer.from(
  JSON.stringify({
    salt: 'k3J9x2Qm7Lr8Tn5Wb1Vc0A',
    cost: 20_000,
    steps: 60,
    until: 1_795_860_000_000,
    target: '5f2c9a1e7b3d4c6f8a0e1d2c3b4a5f69',
    signature: 'vT2m8Qx1Jr5Kc9Wn4Lb7Yd0Hs3Pf6Ga-ZuEiOoXqRtM',
    number: 47,
  }),
).toString('base64')

const discussion = {
  title: '学校门前怎么接送更顺畅',
  introduction:
    '老城区几所学校放学时段比较拥堵。想听听家长、老师和附近居民的看法：接送区划在哪里、什么时段合适？',
  closesAt: '2026-12-20T16:00:00.000Z',
}

export const voiceBodies = {
  handInClue: {
    text: '湖滨路小学门前放学时车辆停满两侧，孩子只能从车缝里走。希望能划出专门的接送区，或者让各年级错开放学。',
    name: '周女士',
    contact: '13800138000',
    proof: exampleProof,
  },
  publishClue: {
    text: '湖滨路小学门前放学时车辆停满两侧，孩子只能从车缝里走。希望能划出专门的接送区，或者让各年级错开放学。',
  },
  declineClue: { reason: '所反映的是个人的劳动合同纠纷，建议向劳动仲裁机构申请处理。' },
  adoptClue: { proposal: '3f7k2m9q1x8c5v0b6n4d' },
  tellCitizen: {
    method: 'phone',
    note: '电话告知：您反映的情况已由委员写成提案，办理结果出来后会再告诉您。',
  },
  seeContact: { reason: '采纳为提案后，按约定告知反映人。' },

  sendComment: {
    name: '接孩子的家长',
    text: '北门往东五十米路面比较宽，划在那里不影响公交车进站。',
    proof: exampleProof,
  },
  openDiscussion: discussion,
  reviseDiscussion: { ...discussion, title: '老城区学校门前怎么接送更顺畅' },
  letDiscussionOpen: { closesAt: '2026-12-25T16:00:00.000Z' },
  declineDiscussion: { reason: '同样的题目上月刚商量过，请先看看已经公布的结果。' },
  takeDownDiscussion: { ground: 'personal', reason: '说明里写了一位校长的姓名和住址，改好以后再开放。' },
  summariseDiscussion: {
    text: '十天里收到留言四十六条。多数人赞成划定限时接送区，对错时放学的意见集中在低年级提前十分钟。',
    points: ['接送区划在北门以东，避开公交站。', '低年级提前十分钟放学。'],
  },
  adoptDiscussion: { proposal: '3f7k2m9q1x8c5v0b6n4d' },
  hideComment: { reason: '留言里有别人的电话号码。' },
  hideAnswer: { number: 1, reason: '回应里写了一位居民的楼栋和门牌。' },
  showAnswer: { number: 1 },
  answerComment: { text: '谢谢您提的位置，我们这周去现场量了路宽，会写进建议里。' },

  fileBrief: {
    title: '学校门前接送停车无序亟需疏导',
    situation: '本学期以来，老城区多所学校放学时段拥堵，家长和附近居民反映强烈，雨天尤其突出。',
    suggestions: ['请公安交警部门在放学高峰增派警力，先行疏导。'],
  },
  adoptBrief: { words: '反映的情况具体，予以采用，编入本月社情民意信息。' },
  forwardBrief: { to: '市公安局德城分局', words: '请研究处理，并于两周内告知进展。' },
  keepBrief: { words: '同类情况已有专报，本件留存备查。' },
}
