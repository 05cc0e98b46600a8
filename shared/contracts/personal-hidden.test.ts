// The ways in which people hide a contact, and what only looks like one. Whoever thinks of another way adds a row.
import { describe, expect, test } from 'vitest'
import { contactsFound, holdsContact, withoutContacts } from './personal.ts'

const hidden: readonly (readonly [kind: string, written: string])[] = [
  // A telephone: in other figures
  ['手机号', '138零零零零1234'],
  ['手机号', '一三八〇〇〇〇一二三四'],
  ['手机号', '幺三八零零零零幺二三四'],
  ['手机号', '么三捌零零零零壹贰叁肆'],
  ['手机号', '幺三八洞洞洞洞幺两三四'],
  ['手机号', '１３８００００１２３４'],
  ['手机号', '13８０零00壹234'],
  ['手机号', '138○○○○1234'],
  ['手机号', '138OOOO1234'],
  ['手机号', 'l38oooo1234'],
  ['手机号', '①③⑧⓪⓪⓪⓪①②③④'],
  ['手机号', '❶❸❽0000❶❷❸❹'],
  ['手机号', '1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣'],
  // with something between them
  ['手机号', '1 3 8 0 0 0 0 1 2 3 4'],
  ['手机号', '1.3.8.0.0.0.0.1.2.3.4'],
  ['手机号', '1、3、8、0、0、0、0、1、2、3、4'],
  ['手机号', '1\n3\n8\n0\n0\n0\n0\n1\n2\n3\n4'],
  ['手机号', '138 - 0000 - 1234'],
  ['手机号', '138~0000~1234'],
  ['手机号', '138/0000/1234'],
  ['手机号', '138，0000，1234'],
  ['手机号', '（138）0000（1234）'],
  ['手机号', '138【0000】1234'],
  ['手机号', '138😀0000😀1234'],
  ['手机号', '13☎80☎00☎01☎23☎4'],
  ['手机号', '138★00001234'],
  ['手机号', '138杠0000杠1234'],
  ['手机号', '138 空格 0000 空格 1234'],
  ['手机号', '1-3-8-零-零-零-零-1-2-3-4'],
  ['手机号', '一三八，零零零零，一二三四'],
  ['手机号', '13800-001234'],
  ['手机号', '138\u200b0000\u200b1234'],
  // with its country's code, a 0, or among other words
  ['手机号', '86 138 0000 1234'],
  ['手机号', '+86-一三八-零零零零-一二三四'],
  ['手机号', '013800001234'],
  ['手机号', '13800001234微信同号'],
  ['手机号', '统一13800001234'],
  ['手机号', '13800001234一直打不通'],
  ['手机号', '1500-2000 300 13800001234'],
  ['手机号', '13800001234方便时联系'],
  ['电话号码', '零五三四二六一二三四五'],
  ['电话号码', '0534二六一二三四五'],
  ['电话号码', '0534 261 23 45'],
  ['电话号码', '0534，2612345'],
  ['电话号码', '电话二六一二三四五'],
  ['电话号码', '电话2 6 1 2 3 4 5'],
  // Accounts
  ['微信号', 'vx zmy8812'],
  ['微信号', 'v x：zmy8812'],
  ['微信号', 'V信zmy8812'],
  ['微信号', '薇❤️zmy8812'],
  ['微信号', '威信号是 zmy_8812'],
  ['微信号', '微信搜zmy8812'],
  ['微信号', '加V：zmy8812'],
  ['微信号', '加我微zmy8812'],
  ['微信号', '+V zmy8812'],
  ['微信号', '微信 z m y 8 8 1 2'],
  ['微信号', 'wei xin：zmy-8812'],
  ['QQ号', '扣扣123456789'],
  ['QQ号', 'q q：123456789'],
  ['QQ号', 'QQ一二三四五六七八九'],
  ['QQ号', 'QQ 1 2 3 4 5 6 7 8'],
  ['QQ号', '加Q 12345678'],
  ['QQ号', 'QQ邮箱123456789'],
  ['网络账号', '抖音号：zmy8812'],
  ['网络账号', '小红书账号zmy_8812'],
  ['邮箱', 'zhou.my＠example.com'],
  ['邮箱', 'zhou.my[at]example.com'],
  ['邮箱', 'zhou.my（at）example（dot）com'],
  ['邮箱', 'zhou.my艾特example点com'],
  ['邮箱', '123456789#qq.com'],
  ['邮箱', 'zhoumy at 163.com'],
  ['邮箱', 'zhoumy小老鼠163点com'],
  // A home
  ['门牌号', '12栋1203室'],
  ['门牌号', '12栋1203'],
  ['门牌号', '3号楼2单元501'],
  ['门牌号', '3号楼2单元501室'],
  ['门牌号', '3#楼2单元501'],
  ['门牌号', '3号楼-2单元-501'],
  ['门牌号', '十二栋一二零三室'],
  ['门牌号', '三号楼二单元五〇一'],
  ['门牌号', '3号楼501'],
  ['门牌号', '阳光小区1203室'],
  ['门牌号', '阳光小区3-2-501'],
  ['门牌号', '我家住育才街78号'],
  // By which a person is known
  ['身份证号', '37140219900101123X'],
  ['身份证号', '37140219900101123x'],
  ['身份证号', '37140219900101123×'],
  ['身份证号', '３７１４０２１９９００１０１１２３Ｘ'],
  ['身份证号', '371402 1990 0101 123X'],
  ['身份证号', '3714 0219 9001 0112 3X'],
  ['身份证号', '三七一四〇二一九九〇〇一〇一一二三X'],
  ['身份证号', '身份证371402900101123'],
  ['银行卡号', '6222 0212 3456 7890 123'],
  ['银行卡号', '卡号6222-021234-567890-123'],
  ['银行卡号', '卡号六二二二零二一二三四五六七八九零一二三'],
  ['证件号', '护照E12345678'],
  ['车牌号', '鲁NA1234'],
  ['车牌号', '鲁N·12345'],
  ['车牌号', '鲁n 8k888'],
  ['车牌号', '鲁ND12345'],
]

/** What real texts hold, and what ends there: a standard, a sum, a year, a road. */
const innocent = [
  // Standards
  '符合GB/T 50378-2019的要求',
  '执行GB 18918-2002一级A标准',
  'DB37/T 3690.1-2019和DB37/T 3690.2-2019',
  '按GB/T 19001-2016/ISO 9001:2015认证',
  '最新GB50016-2014规定',
  'GB/T 15190-2014 3.2条',
  // Sums and statistics
  '总投资13800000000元',
  '总投资1380000万元',
  '其中138.00亿元、139.12亿元、1500.5亿元',
  '累计13,800,001,234元',
  '用水量15600000000立方米',
  '每平方米1500-2000 300元起',
  '尺寸1500*2000*300毫米',
  '尺寸1500-2000-300毫米',
  '由15.6%升到18.9%，再到19.35%',
  '15 20 13 18 220',
  '由134→129、145→140、118→64',
  '30-80 | 130 | 70-90 | 30-80',
  '见1415383；2024年',
  '3.14159265358',
  '占比0.13800001234',
  // Days, years, hours
  '1998-2008 120件',
  '1998-06-01 200人参加',
  '1949年、1978年、1992年、2012年',
  '2018-12-30 2018-12-31 2019-01-01 2019-01-02',
  '一九四九年、一九七八年、二〇一二年',
  '13:30-15:30 150人',
  '1 月 3 日 8:00 至 10 日 12:34',
  '2021-2025年，2026-2030年',
  // Documents and numbers of a matter
  '鲁政办发〔2025〕12号',
  '鲁政办字〔2019〕139号、鲁政发〔2018〕15号',
  '第135、1360、1372号提案',
  '统一社会信用代码113714000044930012',
  '项目代码2020-371402-48-01-012345',
  '合同号1380000123412345',
  '见https://example.cn/2023-10/11/article_2024042611070935056.html',
  'IP 192.168.10.101',
  // Numbers that are for everybody
  '拨打12345热线',
  '拨打110、119、120',
  '拨打110 12345',
  '供电服务热线95598、水务96126',
  '客服电话400-689-1234',
  '客服电话4006891234',
  '联系企业2000 3000户',
  '手机端20251201上线',
  // Roads, buses, houses
  '乘坐1、3、5、7、9、11、13、15路公交车',
  '乘坐13、14、15、16、17、18路',
  '途经138路、139路、1500路',
  'G105国道、S101省道、京台高速G3',
  '育才街3号的路灯坏了',
  '育才街78号院内积水',
  '家住育才街12号楼的居民',
  '家住地铁3号线附近',
  '共有3栋6单元120户居民',
  '小区12栋1203户居民',
  '新建12栋1203套住房',
  '3号楼2单元的电梯停了',
  '1号楼1200平方米',
  '政务服务中心3号楼305室',
  '市政府大楼1号楼1203室',
  '市第一中学3号楼402教室',
  '5号楼302会议室',
  '6层2021年建成',
  // Accounts that are none
  '关注微信公众号和微信小程序',
  '微信支付、微信Android版、微信iPhone版',
  '加V2.0版的App',
  'QQ群500人，微信群200人',
  '加强5G、VR和AI应用',
  '大型SUV 12345辆',
  // Figures that are words
  '一是划线，二是错峰，三是步行道，四是停车场，五是公交',
  '一三五限行、二四六放开',
  '统一、三八、五四、六一、七一、八一、九一八',
  '三三两两、七七八八、九九归一',
  '零零散散、零零星星',
  '陕西路、京沪高速、鲁南高铁、鲁A、鲁N牌照',
  '138****1234',
  'http://183.224.149.34:18080/index',
]

/** The processor's time, which does not run while others work; whatever the machine, only its growth counts. */
function spent(text: string): number {
  const before = process.cpuUsage()
  contactsFound(text)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

describe('a contact that is hidden', () => {
  test.each(hidden)('[A16] is found: %s %s', (kind, written) => {
    const text = `路灯坏了，请找我${written}，谢谢`
    expect(contactsFound(text).map((found) => found.kind)).toContain(kind)
    const kept = withoutContacts(text)
    expect(kept.startsWith('路灯坏了，')).toBe(true)
    expect(kept.endsWith('谢谢')).toBe(true)
    expect(holdsContact(kept), kept).toBe(false)
  })

  test.each(innocent)('[A16] is not what only looks like one: %s', (text) => {
    expect(contactsFound(text)).toEqual([])
    expect(withoutContacts(`其一，${text}，其二。`)).toBe(`其一，${text}，其二。`)
  })

  test.each([
    '1-3 8、0 0 一三八零，零零',
    '1',
    'a',
    'wang.',
    '①',
    '13800001111，',
    '工单编号1234567',
    '11010519491231002X，',
    'http://a/1',
    '微信abc123 ',
    '共3号楼501',
  ])('[A16] is found in four times the text with about four times the work, filled with %j', (filler) => {
    const of = (length: number) => filler.repeat(Math.ceil(length / filler.length)).slice(0, length)
    const [short, long] = [of(5000), of(20_000)]
    const times = { short: spent(short), long: spent(long) }
    // What is quadratic takes sixteen times as long, however often it is tried.
    for (let tries = 0; tries < 5 && times.long >= 8 * times.short; tries += 1) {
      times.short = Math.max(times.short, spent(short))
      times.long = Math.min(times.long, spent(long))
    }
    expect(times.long / times.short).toBeLessThan(8)
  })
})
