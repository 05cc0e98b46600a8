// What the pre-check (B8) makes of words: a text that quotes what is secret, a title that names several matters; seldom a
// false alarm on real texts, and no more work for twice the text than twice.
import { describe, expect, it, test } from 'vitest'
import type { PrecheckBody } from '#contracts/api/drafting-aids.ts'
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
    expect(mattersIn(title)).toHaveLength(3)
    expect(codesOf({ title })).toContain('several-matters')
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
  ])('[B8] names one matter with its parts and purposes: %s', (title) => expect(mattersIn(title)).toEqual([]))

  it('[B8] of the 130 real ones is taken for several in none', () => {
    expect(proposals.length).toBe(130)
    expect(proposals.map(({ title }) => title).filter((title) => mattersIn(title).length > 0)).toEqual([])
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
