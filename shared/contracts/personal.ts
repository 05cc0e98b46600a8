// What must not stand in a text that others read: numbers by which a person is called or known. They are taken out at
// the door, before anything is recorded. A name cannot be told from other words with certainty; a form of address can.
const hidden = '〔已隐去〕'

/** What people put between the digits of a number: a space, a dot, a dash. Other dashes are read as one (`plain`). */
const gap = '[ .·_-]{0,2}'
const figures = '〇零一二三四五六七八九幺'

/** What a number is, as people call it. */
export type PersonalKind =
  | '身份证号'
  | '银行卡号'
  | '手机号'
  | '电话号码'
  | '微信号'
  | 'QQ号'
  | '邮箱'
  | '门牌号'

/** By which a person is known, and nobody is reached. */
const known: readonly RegExp[] = [
  // 身份证号: eighteen digits or seventeen and an X
  /(?<!\d)[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dx](?![\dx])/gi,
  // 银行卡号: in one, or in groups of four
  /(?<!\d)\d{16,19}(?!\d)/g,
  /(?<!\d)[3-69]\d{3}[ -]{1,2}(?:\d{4}[ -]{1,2}){2}\d{4}(?:[ -]{1,2}\d{1,3})?(?!\d)/g,
]

/** 座机 without its area code, where it is said to be one. */
const saidToBe = /(?<=(?:电话|座机|手机|联系|致电|拨打)[^\d\n]{0,6})\d{3,4}[ -]?\d{4,}(?!\d)/g

/** By which somebody is reached. */
const reached: readonly RegExp[] = [
  // 手机号, in any groups and with the country's code; also in Chinese figures
  new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${gap})?1${gap}[3-9](?:${gap}\\d){9}(?!\\d)`, 'g'),
  new RegExp(`(?<![${figures}])[一幺](?:${gap}[${figures}]){10}(?![${figures}])`, 'g'),
  // 座机, with its area code
  new RegExp(
    `(?<!\\d)(?<!\\d\\.)(?:(?:\\+|00)?86${gap}\\(?[1-9]\\d{1,2}|\\(?0\\d{2,3})\\)?${gap}[2-9]\\d{2,3}${gap}\\d{4}(?!\\d)`,
    'g',
  ),
  saidToBe,
  // 微信号, QQ号
  /(?<=(?:微信|威信|薇信|(?<![a-z])(?:vx|wx|wechat|weixin))(?:号码|号|同号|id)?(?:是|为)?[: ]{0,3})[a-z0-9][\w-]{4,19}/gi,
  /(?<=(?<![a-z])qq(?:号码|号|群)?(?:是|为)?[: ]{0,3})[1-9]\d{4,10}(?!\d)/gi,
  // 电子邮箱
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // 门牌: the door of a home
  /\d{1,3}(?:号楼|栋|幢)?\d{0,2}单元\d{2,4}(?![\d年])[室户号]?/g,
]

/** The likeliest first: an identity number holds what looks like a telephone number. */
const numbers = [...known, ...reached]

/** 工单号、受理编号: what stands before a number of a matter, which is nobody's. */
const reference =
  /(?:工单|编号|受理|办件|信访件|案号|文号|单号|流水号|回执号)(?:编号|号码|号)?(?:是|为)?[: #]{0,3}$/

/** 末位校验: of an identity number (GB 11643), and of a card (Luhn). A number of a matter has it by chance only. */
function isChecked(number: string): boolean {
  const digits = [...number.replace(/[ -]/g, '').toUpperCase()]
  if (digits.length === 18) {
    if (!/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])/.test(digits.join(''))) return false
    const sum = digits
      .slice(0, 17)
      .reduce((all, digit, index) => all + Number(digit) * (2 ** (17 - index) % 11), 0)
    return '10X98765432'[sum % 11] === digits[17]
  }
  const sum = digits.toReversed().reduce((all, digit, index) => {
    const one = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return all + (one > 9 ? one - 9 : one)
  }, 0)
  return sum % 10 === 0
}

/** A number of a matter, though it looks like a person's. A mobile number is one whatever it is called. */
const isReference = (pattern: RegExp, before: string, found: string): boolean =>
  reference.test(before) && (pattern === saidToBe || (known.includes(pattern) && !isChecked(found)))

/** Of each pattern of `known` and `reached`, in their order. */
const kinds: readonly PersonalKind[] = [
  '身份证号',
  '银行卡号',
  '银行卡号',
  '手机号',
  '手机号',
  '电话号码',
  '电话号码',
  '微信号',
  'QQ号',
  '邮箱',
  '门牌号',
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

interface Found {
  readonly kind: PersonalKind
  readonly begin: number
  readonly end: number
}

function contactsIn(written: string): Found[] {
  const { text, from } = plain(written)
  return numbers.flatMap((pattern, place) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: found }) => !isReference(pattern, text.slice(0, index), found))
      .map(({ index, 0: found }) => ({
        kind: kinds[place] as PersonalKind,
        begin: from[index] ?? 0,
        end: from[index + found.length] ?? written.length,
      })),
  )
}

/** Whether a telephone, identity, card, WeChat or QQ number, a mail address or the door of a home stands in it. */
export const holdsContact = (text: string): boolean => contactsIn(text).length > 0

/** Each of them once, as it stands in the text, in reading order; of what two patterns find, the likelier kind. */
export function contactsFound(text: string): (Found & { readonly passage: string })[] {
  const found: Found[] = []
  for (const one of contactsIn(text))
    if (!found.some(({ begin, end }) => one.begin < end && begin < one.end)) found.push(one)
  return found
    .sort((a, b) => a.begin - b.begin)
    .map((one) => ({ ...one, passage: text.slice(one.begin, one.end) }))
}

/**
 * Whether somebody can be reached by what they gave as their contact: a telephone, an account, a mail address, or words
 * that say where. A number of a matter, an identity number, a hotline's short number is no contact.
 */
export function reachesSomebody(contact: string): boolean {
  const { text } = plain(contact)
  if (reached.some((pattern) => text.match(pattern) !== null)) return true
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  // Figures alone: a local number of seven or eight.
  if (/^\d+$/.test(bare)) return /^[2-8]\d{6,7}$/.test(bare)
  return !/\d{5,}$/.test(bare) || !reference.test(bare.replace(/\d+$/, ''))
}

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
/** 复姓: looked for first, or 司马女士 would lose its second half only. */
const doubleSurnames =
  '欧阳|上官|司马|诸葛|司徒|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|端木|西门|南宫|轩辕|百里|呼延|独孤|闻人|澹台'
/** 王女士 becomes 某女士: whom a hotline calls so is the caller. */
const addressed = new RegExp(`(?:${doubleSurnames}|[${surnames}])(?=先生|女士|小姐|大爷|大妈|阿姨)`, 'gu')

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
