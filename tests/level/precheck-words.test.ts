// What the pre-check (B8) makes of words: a text that quotes what is secret, a title that names several matters; seldom a
// false alarm on real texts, and no more work for twice the text than twice.
import { describe, expect, it, test } from 'vitest'
import type { PrecheckBody } from '#contracts/api/drafting-aids.ts'
import { contactsFound } from '#contracts/personal.ts'
import { policyDefaults } from '#contracts/policy.ts'
import proposals from '#data/proposals.json' with { type: 'json' }
import { mattersIn } from '../../services/intake/precheck/matters.ts'
import { precheck } from '../../services/intake/precheck/precheck.ts'

const codesOf = (draft: Partial<PrecheckBody>) =>
  precheck(
    {
      title: '关于整治东风路停车秩序的提案',
      situation: '',
      analysis: '',
      suggestions: ['由区公安分局划线三处。'],
      ...draft,
    },
    policyDefaults,
  ).findings.map(({ code }) => code)
const saysSecret = (situation: string) => codesOf({ situation }).includes('secret-matter')

describe('plain words of secrecy', () => {
  it.each([
    '某绝密文件指出，今年要收紧土地指标。',
    '据内部明电要求，各单位先行排查。',
    '该方案为机密级，仅供参考。',
    '秘密级文件载明了搬迁时间。',
    '内部文件不得外传，数据如下。',
    '按某机密文件的数据，缺口为三亿元。',
    '省里的一份内部通报说，有三个县被点名。',
    '国办明电〔2026〕3号提出限时完成。',
    '此件发至县团级，请注意保密。',
    '以下数据涉密，请勿外传。',
    '会上传达的绝密内容是这样的。',
    '阅后收回的材料里写得很清楚。',
    '上述内容涉及国家秘密。',
    '特急明电下发以后，各县仍未落实。',
    '秘密★1年',
    '这是未公开的涉密数据。',
    '机密材料显示，储备不足三个月。',
  ])('[B8] are found in: %s', (text) => expect(saysSecret(text)).toBe(true))

  it.each([
    '加强商业秘密保护，2025年立案12件。',
    '提高基层干部的保密意识，开展保密教育。',
    '完善涉密文件管理制度，配备碎纸机。',
    '加强涉密人员和涉密载体的管理。',
    '企业商业秘密文件外泄的案件增多。',
    '保守国家秘密是公民的义务。',
    '健全机密文件销毁制度。',
    '依法打击侵犯商业秘密犯罪。',
    '长寿的秘密在于运动。',
    '这项技术秘密属于企业所有。',
    '学校照明电路老化，照明电费每年12万元。',
    '加大对泄露国家秘密行为的查处。',
    '秘密级别的划分应当更清楚。',
    '内部管理不规范，内部控制薄弱。',
    '推动保密科技产业园建设。',
    '定期清退涉密文件。',
    '属于国家秘密的应当依法定密。',
    '完善内部审计和内部通报制度。',
    '保护消费者个人信息，严禁泄露。',
  ])('[B8] may be what a proposal is about: %s', (text) => expect(saysSecret(text)).toBe(false))

  it('[B8] are in none of the real titles', () => {
    expect(proposals.map(({ title }) => title).filter(saysSecret)).toEqual([])
  })
})

describe('an accusation of somebody', () => {
  const accuses = (situation: string) => codesOf({ situation }).includes('accusation')

  it.each([
    '局长王建国收受贿赂。',
    '张某某贪污。',
    '王建国贪污公款三万元。',
    '情况如下：张伟利用职务便利，收受开发商财物。',
    '我要实名举报王建国。',
    '举报镇里的赵大海利用职权安排工程。',
    '村民李大山长期侵吞补偿款。',
    '欧阳明在任职期间受贿。',
    '我村的刘二柱冒领低保补助多年。',
    '孙志刚滥用职权，无人过问。',
    '郑大勇2023年以来挪用扶贫资金。',
    '副镇长吕志远玩忽职守。',
    '（陈立军涉嫌索贿）',
  ])('[B8] is met: %s', (text) => expect(accuses(text)).toBe(true))

  it.each([
    '保护李白故里，打造王府井式步行街。',
    '孙中山纪念馆年久失修。',
    '严禁挪用公款，严防索贿受贿，严查以权谋私。',
    '严肃查处贪污受贿，杜绝优亲厚友。',
    '任何人贪污都要查处。',
    '基层微腐败主要是贪污挪用惠农资金。',
    '周边商贩侵占人行道，居民侵占绿地。',
    '曹县贪污案件逐年下降，郑州受贿案件也在减少。',
    '李庄村侵占集体资金的问题已经整改。',
    '张家村干部优亲厚友的现象已经纠正。',
    '许多干部受贿是从收礼开始的。',
    '有的单位挪用专项资金，有的企业行贿。',
    '高管贪污、金融领域受贿值得警惕。',
    '设立举报王府井商圈占道经营的渠道。',
    '设立举报平台，鼓励举报黄赌毒。',
    '局长严禁下属收受礼金。',
    '施工方侵占道路，家长挪用学生卡。',
    '聘请法官、民警、校长和主任进社区宣讲反贿赂知识。',
    '严重违纪违法的干部要公开曝光。',
  ])('[B8] is not what only speaks of misdeeds, or of a name: %s', (text) =>
    expect(accuses(text)).toBe(false),
  )

  it('[B8] is in none of the real titles', () => {
    expect(proposals.map(({ title }) => title).filter(accuses)).toEqual([])
  })
})

describe('personal data in a text', () => {
  const findsIn = (situation: string) =>
    precheck({ title: '', situation, analysis: '', suggestions: [] }, policyDefaults).findings.filter(
      ({ code }) => code.startsWith('personal-data'),
    )

  it.each([
    ['微信号', '微信号：abc_123'],
    ['微信号', '请加微信wang_de88'],
    ['QQ号', 'QQ：123456789'],
    ['手机号', '电话138 0000 1234'],
    ['手机号', '一三八零零零零一二三四'],
    ['电话号码', '座机0534-2345678'],
    ['邮箱', 'wang@example.cn'],
    ['门牌号', '阳光小区3号楼2单元501'],
    ['车牌号', '鲁N12A45'],
    ['身份证号', '11010519491231002X'],
    ['银行卡号', '6222021234567890128'],
  ])('[B8] is told as everywhere: %s in %s', (kind, text) => {
    const written = `请与我联系，${text}，谢谢。`
    const [found, ...others] = findsIn(written)
    expect(others).toEqual([])
    expect(found).toMatchObject({ code: 'personal-data', severity: 'attention', block: 'situation' })
    expect(found?.text).toContain(`像是${kind}`)
    // It leads to the place, and repeats nothing of it.
    expect(contactsFound(written)[0]?.passage).toBe(written.slice(found?.start, found?.end))
    expect(JSON.stringify(found)).not.toContain(text)
  })

  it.each([
    '全长2.3公里，2023-2025年投入1200万元，惠及13800余户。',
    '微信公众号、微信小程序和QQ群都可以报名。',
    '拨打12345热线或119、110。',
    '文号：德政发〔2025〕12号，批复时间2025-12-30。',
    '3号楼至5号楼共有12个单元、360户。',
    '国道G104、省道S315和京沪高速G2。',
  ])('[B8] is not what only looks like it: %s', (text) => expect(findsIn(text)).toEqual([]))
})

describe('a title', () => {
  it.each([
    '关于加强道路建设、改善医疗条件和发展乡村旅游的提案',
    '关于修建小学教学楼、增设公交站点以及整治河道污染的提案',
    '关于加强校园安全、规范物业收费和完善养老服务的提案',
    '关于改造老旧小区、引进医疗人才、支持中小企业融资的提案',
    '关于解决群众上学难、看病难、停车难问题的提案',
    '关于农村教育、医疗、养老问题的提案',
    '关于拓宽东风路、新建县医院住院楼、扩建实验小学的建议',
    '关于推进茶产业发展、做好文物保护及解决饮水困难的提案',
    '关于加强禁毒宣传，完善公交线路，提高教师待遇的提案',
    '关于修好村道、办好村小学以及建好卫生室的提案',
  ])('[B8] names several matters: %s', (title) => {
    expect(mattersIn(title, policyDefaults.precheck)).toHaveLength(3)
    expect(codesOf({ title })).toContain('several-matters')
  })

  it.each([
    '关于推进老旧小区加装电梯和增设充电桩的提案',
    '关于新建公共停车场和引进医疗人才的提案',
    '关于拓宽东风路并扩建实验小学的提案',
    '关于新建县医院、增开公交线路的提案',
    '关于加快修建村小学以及打通断头公路的提案',
  ])('[B8] joins two things that are to be made: %s', (title) => {
    expect(mattersIn(title, policyDefaults.precheck)).toHaveLength(2)
    expect(codesOf({ title })).toContain('several-matters')
    // A level that leaves this to its reviewers, or to more of them.
    expect(mattersIn(title, { ...policyDefaults.precheck, titleObjects: 3 })).toEqual([])
  })

  it.each([
    '关于加强校园安全和建立校医制度的提案',
    '关于完善公交线网、方便群众看病的提案',
    '关于加强小区物业管理和规范停车收费的提案',
    '关于推进医养结合和发展养老产业的提案',
    '关于发展乡村旅游和保护生态环境的提案',
    '关于建设冷链物流和推进农产品加工的提案',
    '关于拓宽道路和增设停车位的提案',
    '关于加大教育投入新建和改建城区幼儿园的提案',
    '关于修建洞河村、西坝村滨河路的提案',
    '关于建设养老服务中心和增设助餐点的提案',
    '关于安装路灯和增设垃圾桶的提案',
  ])('[B8] joins two acts on one matter: %s', (title) =>
    expect(mattersIn(title, policyDefaults.precheck)).toEqual([]),
  )

  it('[B8] is measured by the level: so many parts, in so many fields', () => {
    const title = '关于加强校园安全、规范物业收费和完善养老服务的提案'
    const by = (own: object) => mattersIn(title, { ...policyDefaults.precheck, ...own })
    expect(by({})).toHaveLength(3)
    expect(by({ titleActs: 4 })).toEqual([])
    expect(by({ titleFields: 4 })).toEqual([])
  })

  it.each([
    '关于拓宽道路、增设停车位和优化信号灯的提案',
    '关于完善公交线网、增加班次、方便群众出行的提案',
    '关于规范物业收费、完善业委会制度和加强公共收益监管的提案',
    '关于完善医保支付、规范医院收费、减轻患者负担的提案',
    '关于加强农村养老服务、培育护理人才和完善助餐网络的提案',
    '关于整治黑臭水体、改善人居环境、促进乡村旅游的提案',
    '关于建立校医制度、加强校园卫生、保障学生健康的提案',
    '关于保护传统村落、修缮古建筑、发展乡村旅游的提案',
    '关于在学校、医院、公园周边增设停车位的提案',
    '关于加强婚姻登记和婚前辅导服务的提案',
  ])('[B8] names one matter with its parts and purposes: %s', (title) =>
    expect(mattersIn(title, policyDefaults.precheck)).toEqual([]),
  )

  it('[B8] of the 130 real ones is taken for several in none', () => {
    expect(proposals.length).toBe(130)
    expect(
      proposals
        .map(({ title }) => title)
        .filter((title) => mattersIn(title, policyDefaults.precheck).length > 0),
    ).toEqual([])
  })
})

/** What somebody may paste: one character or a few, thousands of times. */
const fillers = [
  '1',
  'a',
  '的',
  '我们在调研中了解到道路拥堵',
  '\n',
  ' ',
  'a@',
  'a.',
  'a@b.',
  '，',
  '1-',
  '12 ',
  '绝密 ',
  '我家',
  '王某举报',
  '多,',
  '（2024）',
  '１',
  '由',
  '工单编号1',
  'wang.',
  '微信abc123，',
  '13800001111，',
  '举报张',
  '王建国利用职权，',
  '，严',
  '某旅',
  '某型导弹位于',
  '法院已',
  '法院已受理3件，',
  '纠纷，尚未',
  '二审',
  '以上材料',
]

/** The processor's time, which does not run while others work; whatever the machine, only its growth counts. */
function spent(situation: string): number {
  const before = process.cpuUsage()
  codesOf({ situation })
  const { user, system } = process.cpuUsage(before)
  return user + system
}

test.each(fillers)('[B8] four times the text is about four times the work, filled with %j', (filler) => {
  const of = (length: number) => `起${filler.repeat(Math.ceil(length / filler.length)).slice(0, length)}止`
  const [short, long] = [of(5000), of(20_000)]
  const times = { short: spent(short), long: spent(long) }
  // What is quadratic takes sixteen times as long, however often it is tried.
  for (let tries = 0; tries < 5 && times.long >= 8 * times.short; tries += 1) {
    times.short = Math.max(times.short, spent(short))
    times.long = Math.min(times.long, spent(long))
  }
  expect(times.long / times.short).toBeLessThan(8)
})
