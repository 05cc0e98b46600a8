// What must not stand in a text that others read: numbers by which a person is called or known. They are taken out at
// the door, before anything is recorded. A name cannot be told from other words with certainty; a form of address can.

import { withoutCallers } from './caller-names.ts'
import { accountForms } from './contact-accounts.ts'
import { doorForms } from './contact-doors.ts'
import { dialled } from './contact-figures.ts'
import type { ContactForm, PersonalKind } from './contact-form.ts'
import { identityForms, isChecked, reference, telephoneForms } from './contact-numbers.ts'
import type { TicketBody } from './ticket.ts'

/** The likeliest first. */
const contactForms: readonly ContactForm[] = [
  ...identityForms,
  ...telephoneForms,
  ...accountForms,
  ...doorForms,
]

const hidden = '〔已隐去〕'

interface Plain {
  readonly text: string
  /** Where each unit of it stands in what was written, and one more for the end. */
  readonly from: readonly number[]
}

/** ❶➊➀ are figures as ① is, which the normal form knows. */
const circled = /[\u2776-\u277e\u2780-\u2788\u278a-\u2792]/u
const circles = [0x2776, 0x2780, 0x278a]
const inCircle = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return String(code - Math.max(...circles.filter((first) => first <= code)) + 1)
}

/** As a number is read whatever keyboard it came from: full-width forms, circled figures, key caps, and every dash. */
function plain(written: string): Plain {
  let text = ''
  const from: number[] = []
  let at = 0
  for (const character of written) {
    const read = circled.test(character)
      ? inCircle(character)
      : character
          .normalize('NFKC')
          .replace(/[\p{Dash}ー]/gu, '-')
          .replace(/[\u200b-\u200d\u2060\ufeff]|\ufe0f|\u20e3/g, '')
          .replace(/\t/g, ' ')
    for (let unit = 0; unit < read.length; unit += 1) from.push(at)
    text += read
    at += character.length
  }
  return { text, from: [...from, at] }
}

/** As far as one looks to either side of what was found: further back than an address of the web reaches. */
const around = 120

/** All that one form finds in a text; where something only looks like it, what begins one character later may be it. */
function passagesOf({ pattern, fits }: ContactForm, text: string): { begin: number; end: number }[] {
  const passages: { begin: number; end: number }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: found, index: begin } = match
    const end = begin + found.length
    const before = text.slice(Math.max(0, begin - around), begin)
    if (fits?.({ found, before, after: text.slice(end, end + around) }) === false)
      pattern.lastIndex = begin + 1
    else passages.push({ begin, end })
  }
  return passages
}

interface Found {
  readonly kind: PersonalKind
  readonly begin: number
  readonly end: number
}

function contactsIn(written: string): Found[] {
  const { text, from } = plain(written)
  return contactForms.flatMap((form) =>
    passagesOf(form, text).map(({ begin, end }) => ({
      kind: form.kind,
      begin: from[begin] ?? 0,
      end: from[end] ?? written.length,
    })),
  )
}

/** Whether a telephone, identity, card, WeChat or QQ number, a mail address or the door of a home stands in it. */
export const holdsContact = (text: string): boolean => contactsIn(text).length > 0

/** Each of them once, as it stands in the text, in reading order; of what two patterns find, the likelier kind. */
export function contactsFound(text: string): (Found & { readonly passage: string })[] {
  const found: Found[] = []
  // Which characters are of something found: each is looked at as often as there are forms, and not once a find.
  const taken = new Uint8Array(text.length)
  for (const one of contactsIn(text)) {
    if (taken.subarray(one.begin, one.end).includes(1)) continue
    taken.fill(1, one.begin, one.end)
    found.push(one)
  }
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
  if (contactForms.some((form) => form.reaches && passagesOf(form, text).length > 0)) return true
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  // Figures alone: a local number of seven or eight.
  if (/^\d+$/.test(bare)) return /^[2-8]\d{6,7}$/.test(bare)
  return !/\d{5,}$/.test(bare) || !reference.test(bare.replace(/\d+$/, ''))
}

/** Whether a text names whom it came from: by the name, or by the contact in whatever figures. */
export function namesSender(text: string, { name, contact }: { name: string; contact: string }): boolean {
  const bare = (one: string) =>
    plain(one)
      .text.replace(/[^\p{L}\p{N}@]/gu, '')
      .toLowerCase()
  const figures = (one: string) =>
    bare(one).replace(/[^a-z]/g, (character) => dialled(character) || character)
  const [within, known] = [bare(text), bare(name)]
  const reached = figures(contact)
  return (
    (known.length > 1 && within.includes(known)) || (reached.length > 4 && figures(text).includes(reached))
  )
}

function withHidden(text: string, found: readonly Found[]): string {
  let rest = ''
  let at = 0
  for (const { begin, end } of found.toSorted((one, other) => one.begin - other.begin)) {
    if (begin >= at) rest += `${text.slice(at, begin)}${hidden}`
    at = Math.max(at, end)
  }
  return `${rest}${text.slice(at)}`
}

/** The text without telephone, identity, card and account numbers, mail addresses, and the names of callers. */
export const withoutContacts = (text: string): string => withoutCallers(withHidden(text, contactsIn(text)))

/**
 * A feed's own number of a ticket 工单编号, without whom it came from: some write a telephone into it. Its figures are those
 * of a matter: an identity number is one only where its last figure says so, and no card's is looked for.
 */
function withoutCaller(number: string): string {
  const personal = contactsIn(number).filter(
    ({ kind, begin, end }) =>
      kind !== '银行卡号' && (kind !== '身份证号' || isChecked(number.slice(begin, end))),
  )
  return withoutCallers(withHidden(number, personal))
}

/** A ticket as it is recorded, whichever door it came by: whoever called is reached by no word of it. */
export function withoutPersonal<Ticket extends TicketBody>(ticket: Ticket): Ticket {
  const { reference: number, title, text, category, area } = ticket
  return {
    ...ticket,
    reference: withoutCaller(number),
    title: withoutContacts(title),
    text: withoutContacts(text),
    ...(category === undefined ? {} : { category: withoutContacts(category) }),
    ...(area === undefined ? {} : { area: withoutContacts(area) }),
  }
}

/** 姓名、电话、证件号、住址: columns of a table that are a person's own. */
const personalHeading =
  /姓名|名字|来电人|诉求人|反映人|投诉人|联系人|联系方式|联系电话|电话|手机|号码|身份证|证件|住址|家庭地址|邮箱|微信|caller|phone|mobile|contact|name$/i

/** Whether a column's heading says that it holds what is a person's own. */
export const isPersonalHeading = (heading: string): boolean => personalHeading.test(heading.trim())
