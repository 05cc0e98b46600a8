// By what a person is known or reached, as it is found in a text: a row of the tables `contact-numbers.ts`,
// `contact-accounts.ts` and `contact-doors.ts`.

/** What a number is, as people call it. */
export type PersonalKind =
  | '身份证号'
  | '证件号'
  | '银行卡号'
  | '车牌号'
  | '手机号'
  | '电话号码'
  | '微信号'
  | 'QQ号'
  | '网络账号'
  | '邮箱'
  | '门牌号'

/** What a pattern found, and the text on both sides of it. */
export interface Passage {
  readonly found: string
  readonly before: string
  readonly after: string
}

export interface ContactForm {
  readonly kind: PersonalKind
  /** By which somebody is reached, not only known. */
  readonly reaches: boolean
  /** With the flag `g`. */
  readonly pattern: RegExp
  /** False of what only looks like one. */
  readonly fits?: (passage: Passage) => boolean
}
