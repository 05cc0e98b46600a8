// What must not stand in a text that others read: numbers by which a person is called or known. They are taken out at
// the door, before anything is recorded. A name cannot be told from other words with certainty; a form of address can.
const hidden = '〔已隐去〕'

/** What people put between the digits of a number: a space, a dot, a dash. Other dashes are read as one (`plain`). */
const gap = '[ .·_-]{0,2}'
const figures = '〇零一二三四五六七八九幺'

/** The likeliest first: an identity number holds what looks like a telephone number. */
const numbers: readonly RegExp[] = [
  // 身份证号: eighteen digits or seventeen and an X
  /(?<!\d)[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dx](?![\dx])/gi,
  // 银行卡号: in one, or in groups of four
  /(?<!\d)\d{16,19}(?!\d)/g,
  /(?<!\d)[3-69]\d{3}[ -]{1,2}(?:\d{4}[ -]{1,2}){2}\d{4}(?:[ -]{1,2}\d{1,3})?(?!\d)/g,
  // 手机号, in any groups and with the country's code; also in Chinese figures
  new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${gap})?1${gap}[3-9](?:${gap}\\d){9}(?!\\d)`, 'g'),
  new RegExp(`(?<![${figures}])[一幺](?:${gap}[${figures}]){10}(?![${figures}])`, 'g'),
  // 座机, with its area code
  new RegExp(
    `(?<!\\d)(?<!\\d\\.)(?:(?:\\+|00)?86${gap}\\(?[1-9]\\d{1,2}|\\(?0\\d{2,3})\\)?${gap}[2-9]\\d{2,3}${gap}\\d{4}(?!\\d)`,
    'g',
  ),
  // 座机 without it, where it is said to be one
  /(?<=(?:电话|座机|手机|联系|致电|拨打)[^\d\n]{0,6})\d{3,4}[ -]?\d{4,}(?!\d)/g,
  // 微信号, QQ号
  /(?<=(?:微信|威信|薇信|(?<![a-z])(?:vx|wx|wechat|weixin))(?:号码|号|同号|id)?(?:是|为)?[: ]{0,3})[a-z0-9][\w-]{4,19}/gi,
  /(?<=(?<![a-z])qq(?:号码|号|群)?(?:是|为)?[: ]{0,3})[1-9]\d{4,10}(?!\d)/gi,
  // 电子邮箱
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // 门牌: the door of a home
  /\d{1,3}(?:号楼|栋|幢)?\d{0,2}单元\d{2,4}(?![\d年])[室户号]?/g,
]

interface Plain {
  readonly text: string
  /** Where each unit of it stands in what was written, and one more for the end. */
  readonly from: readonly number[]
}

/** As a number is read whatever keyboard it came from: full-width forms, and every dash. */
function plain(written: string): Plain {
  let text = ''
  const from: number[] = []
  let at = 0
  for (const character of written) {
    const read = character
      .normalize('NFKC')
      .replace(/[\p{Dash}ー]/gu, '-')
      .replace(/[\t\u200b-\u200d\ufeff]/g, ' ')
    for (let unit = 0; unit < read.length; unit += 1) from.push(at)
    text += read
    at += character.length
  }
  return { text, from: [...from, at] }
}

function contactsIn(written: string): { readonly begin: number; readonly end: number }[] {
  const { text, from } = plain(written)
  return numbers.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      begin: from[index] ?? 0,
      end: from[index + found.length] ?? written.length,
    })),
  )
}

/** Whether a telephone, identity, card, WeChat or QQ number, a mail address or the door of a home stands in it. */
export const holdsContact = (text: string): boolean => contactsIn(text).length > 0

/** Whether a text names whom it came from: by the name, or by the contact however it is written. */
export function namesSender(text: string, { name, contact }: { name: string; contact: string }): boolean {
  const bare = (one: string) =>
    plain(one)
      .text.replace(/[^\p{L}\p{N}@]/gu, '')
      .toLowerCase()
  const [within, known, reached] = [bare(text), bare(name), bare(contact)]
  return (known.length > 1 && within.includes(known)) || (reached.length > 4 && within.includes(reached))
}

/** The commonest surnames: what is no surname before 先生 or 女士 is left alone. */
const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚'
/** 王女士 becomes 某女士: whom a hotline calls so is the caller. */
const addressed = new RegExp(`[${surnames}](?=先生|女士|小姐|大爷|大妈|阿姨)`, 'gu')

/** The text without telephone, identity, card and account numbers, mail addresses, and the surnames of callers. */
export function withoutContacts(text: string): string {
  let rest = ''
  let at = 0
  for (const { begin, end } of contactsIn(text).sort((one, other) => one.begin - other.begin)) {
    if (begin >= at) rest += `${text.slice(at, begin)}${hidden}`
    at = Math.max(at, end)
  }
  return `${rest}${text.slice(at)}`.replace(addressed, '某')
}

/** 姓名、电话、证件号、住址: columns of a table that are a person's own. */
const personalHeading =
  /姓名|名字|来电人|诉求人|反映人|投诉人|联系人|联系方式|联系电话|电话|手机|号码|身份证|证件|住址|家庭地址|邮箱|微信|caller|phone|mobile|contact|name$/i

/** Whether a column's heading says that it holds what is a person's own. */
export const isPersonalHeading = (heading: string): boolean => personalHeading.test(heading.trim())
