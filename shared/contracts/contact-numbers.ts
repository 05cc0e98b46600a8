// 证件、卡、车牌 and telephones: numbers by which a person is known or reached, the likeliest first, since an identity number
// holds what looks like a telephone number. What only looks like one is told by what stands around it.

import {
  dialled,
  figure,
  figureOf,
  gap,
  isCounted,
  isOneNumber,
  looseFigure,
  narrowGap,
} from './contact-figures.ts'
import type { ContactForm, Passage } from './contact-form.ts'

/** 工单号、受理编号、信用代码: what stands before a number of a matter, which is nobody's. */
export const reference =
  /(?:工单|编号|受理|办件|信访件|案号|文号|单号|流水号|回执号|信用代码|机构代码|项目代码|统一代码|合同号|备案号|许可证|批准文号|书号|条码|isbn)(?:编号|号码|号|证)?(?:是|为)?[: #]{0,3}$/i

/** Never after a person's number, whatever it looks like: 13800000000元. */
const amount =
  /^ ?(?:[千百]?[万亿]|余|多)?(?:元|美元|欧元|立方|平方|平米|吨|千瓦|兆瓦|斤|公斤|公里|千米|毫米|厘米|亩|公顷|人次|字节|mm|cm|km|kw)/i

/** Figures of a longer number, or of the decimals of one. */
const isPart = ({ found, before, after }: Passage): boolean =>
  (/\d$/.test(before) && /^\d/.test(found)) ||
  (/\d$/.test(found) && /^\d/.test(after)) ||
  (/\d\.$/.test(before) && /^\d{5}/.test(found))

/** The region, a day of birth that there was, and the last figure. */
export const isIdentity = (number: string): boolean =>
  /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(number)

/** 末位校验: of an identity number (GB 11643), and of a card (Luhn). A number of a matter has it by chance only. */
export function isChecked(found: string): boolean {
  const number = dialled(found)
  const digits = [...number].map(Number)
  if (number.length === 18) {
    const sum = digits.slice(0, 17).reduce((all, digit, index) => all + digit * (2 ** (17 - index) % 11), 0)
    return isIdentity(number) && '10X98765432'[sum % 11] === number[17]
  }
  const sum = digits.toReversed().reduce((all, digit, index) => {
    const one = digit * (index % 2 === 0 ? 1 : 2)
    return all + (one > 9 ? one - 9 : one)
  }, 0)
  return sum % 10 === 0
}

/** An address of the web up to its last figures. */
const inAddress = /[a-z]+:\/\/[^\s\u4e00-\u9fff]*$|\/[\w./-]*[a-z_][\w./-]*$/i

/** A number of a matter, though it looks like a person's. A mobile number is one whatever it is called. */
const isOfMatter = ({ found, before }: Passage): boolean =>
  inAddress.test(before) || (reference.test(before) && !isChecked(found))

/** 2021 2022 2023 2024 */
const areYears = (found: string): boolean =>
  found.split(/[ -]+/).every((part) => /^(?:19|20)\d\d$/.test(part))

/** 2018-12-30 2018-12-31 2019-01-01 */
const areDays = (found: string): boolean => (found.match(/\b(?:19|20)\d\d\b/g) ?? []).length > 1

const saidToBeCard = /(?:卡号|账号|帐号|账户|银行卡|信用卡|储蓄卡)(?:是|为)?[: ]{0,3}$/

/** By which a person is known, and nobody is reached. */
export const identityForms: readonly ContactForm[] = [
  {
    kind: '身份证号',
    reaches: false,
    pattern: /[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dx×]/gi,
    fits: (passage) => !(isPart(passage) || /^[\dx]/i.test(passage.after) || isOfMatter(passage)),
  },
  {
    // In other groups and figures, where the day of birth can be read.
    kind: '身份证号',
    reaches: false,
    pattern: new RegExp(
      `${figureOf(1, 2, 3, 4, 5, 6, 7, 8)}(?:${gap}${figure}){16}${gap}(?:${figure}|[x×])`,
      'giu',
    ),
    fits: (passage) =>
      isIdentity(dialled(passage.found)) &&
      !(isPart(passage) || areDays(passage.found) || isOfMatter(passage)),
  },
  {
    // 一代证: fifteen figures, which much else has.
    kind: '身份证号',
    reaches: false,
    pattern: /(?<=身份证(?:号码|号)?(?:是|为)?[: ]{0,3})\d{15}(?!\d)/g,
  },
  {
    kind: '证件号',
    reaches: false,
    pattern:
      /(?<=(?:护照|通行证|台胞证|居住证|军官证|驾驶证|医保卡|社保卡)(?:号码|号)?(?:是|为)?[: ]{0,3})[a-z]{0,2}\d{7,12}(?!\d)/gi,
  },
  {
    kind: '银行卡号',
    reaches: false,
    pattern: /\d{16,19}/g,
    fits: (passage) => !(isPart(passage) || amount.test(passage.after) || isOfMatter(passage)),
  },
  {
    kind: '银行卡号',
    reaches: false,
    pattern: /[3-69]\d{3}[ -]{1,2}(?:\d{4}[ -]{1,2}){2}\d{4}(?:[ -]{1,2}\d{1,3})?/g,
    fits: (passage) => !(isPart(passage) || areYears(passage.found) || isOfMatter(passage)),
  },
  {
    // In other groups and figures, where it is said to be one.
    kind: '银行卡号',
    reaches: false,
    pattern: new RegExp(`${figureOf(3, 4, 5, 6, 9)}(?:${gap}${figure}){15,18}`, 'gu'),
    fits: (passage) => !isPart(passage) && saidToBeCard.test(passage.before),
  },
  {
    // 车牌, of six characters or, on new energy, of seven. What follows 最新 is a standard: 最新GB50016.
    kind: '车牌号',
    reaches: false,
    pattern:
      /(?<!最)[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-np-z][ .·•-]?(?=[a-hj-np-z\d]*\d[a-z]*\d)[a-hj-np-z\d]{5,6}(?![a-z\d路])/gi,
  },
]

export const telephoneForms: readonly ContactForm[] = [
  {
    // 手机号, with the country's code or the 0 of a long distance
    kind: '手机号',
    reaches: true,
    pattern: new RegExp(
      `(?:(?:\\+|00)?86${gap}|0)?(?:${figureOf(1)}|[li])${gap}${figureOf(3, 4, 5, 6, 7, 8, 9)}(?:${gap}${looseFigure}){9}`,
      'giu',
    ),
    fits: isMobile,
  },
  {
    // 座机, with its area code
    kind: '电话号码',
    reaches: true,
    pattern: new RegExp(
      `(?:(?:\\+|00)?86${narrowGap}\\(?[1-9]\\d{1,2}|\\(?${figureOf(0)}${figure}{2,3})\\)?${gap}${figureOf(2, 3, 4, 5, 6, 7, 8, 9)}(?:${narrowGap}${figure}){6,7}`,
      'gu',
    ),
    fits: (passage) => !isPart(passage) && !/^\(?00(?!86)/.test(dialled(passage.found)),
  },
  {
    // 座机 without its area code, where it is said to be one; 400 and 800 are a firm's.
    kind: '电话号码',
    reaches: true,
    pattern: new RegExp(
      `(?<=(?:电话|座机|手机|联系|致电|拨打|来电|回电|打给我?)[^\\d\\n]{0,6})(?![48]00)${figureOf(2, 3, 4, 5, 6, 7, 8)}(?:${figure}{2,3}[ -]?${figure}{4}|(?:[ -]${figure}){6,7})`,
      'gu',
    ),
    fits: (passage) =>
      !(isPart(passage) || amount.test(passage.after) || isCounted(passage.after)) &&
      !reference.test(passage.before) &&
      !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(passage.found),
  },
]

/** http://183.224.149.34:18080: an address and its door. */
const inHost = /:\/\/(?:\d{1,3}\.){0,3}$/
const isHost = ({ found, before, after }: Passage): boolean =>
  inHost.test(before) && /^\d{1,3}(?:\.\d{1,3})*[:/]/.test(`${found}${after}`)

function isMobile(passage: Passage): boolean {
  const { found, before, after } = passage
  if (isHost(passage)) return false
  if (isPart(passage) || (/[a-z]$/i.test(before) && /^[li]/i.test(found))) return false
  if (/[oli]$/i.test(found) && /^[a-z]/i.test(after)) return false
  const own = found.replace(/^(?:(?:\+|00)?86|0)/, '')
  if (own.replace(/[^oli]/gi, '').length > 5 || amount.test(after)) return false
  return isOneNumber(own, after)
}
