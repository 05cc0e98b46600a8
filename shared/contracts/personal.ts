// What must not stand in a text that others read: numbers by which a person is called or known. They are taken out at
// the door, before anything is recorded. A name cannot be told from other words with certainty; a form of address can.
const hidden = '〔已隐去〕'

/** The likeliest first: an identity number holds what looks like a telephone number. */
const numbers: readonly RegExp[] = [
  // 身份证号: eighteen digits or seventeen and an X
  /(?<![0-9])[1-9]\d{16}[\dXx](?![0-9])/g,
  // 手机号, also in groups and with the country's code
  /(?<![0-9])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9])/g,
  // 座机
  /(?<![0-9])(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3}[- ]?)[2-9]\d{6,7}(?![0-9])/g,
  // 银行卡号
  /(?<![0-9])\d{16,19}(?![0-9])/g,
  // 电子邮箱
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
]

/** The commonest surnames: what is no surname before 先生 or 女士 is left alone. */
const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚'
/** 王女士 becomes 某女士: whom a hotline calls so is the caller. */
const addressed = new RegExp(`[${surnames}](?=先生|女士|小姐|大爷|大妈|阿姨)`, 'gu')

/** The text without telephone, identity and card numbers, mail addresses, and the surnames of callers. */
export function withoutContacts(text: string): string {
  return numbers.reduce((rest, pattern) => rest.replace(pattern, hidden), text).replace(addressed, '某')
}

/** 姓名、电话、证件号、住址: columns of a table that are a person's own. */
const personalHeading =
  /姓名|名字|来电人|诉求人|反映人|投诉人|联系人|联系方式|联系电话|电话|手机|号码|身份证|证件|住址|家庭地址|邮箱|微信|caller|phone|mobile|contact|name$/i

/** Whether a column's heading says that it holds what is a person's own. */
export const isPersonalHeading = (heading: string): boolean => personalHeading.test(heading.trim())
