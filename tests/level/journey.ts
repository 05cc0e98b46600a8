// The steps of the main path, taken as the right people: tests start from the step they are about.
import { expect } from 'vitest'
import type { Attachment } from '#contracts/files.ts'
import { dateOfDayNumber, dayNumber } from '#kernel/calendar/local-date.ts'
import { hashOf, samples } from './file-samples.ts'
import type { MemoryLevel, Person } from './memory-level.ts'
import { people } from './people.ts'

export const draftBody = {
  title: '关于增设老城区学校门前接送区的提案',
  kind: 'sole',
  situation: '老城区六所学校门前放学时段拥堵，家长停车占用非机动车道。',
  analysis: '接送需求集中，缺少固定停靠位置，部门间没有形成联动。',
  suggestions: ['在有条件的学校门前划定限时接送区。', '错峰放学，分批离校。'],
  consentPublic: true,
}

/** The collective whose account 民盟联络人 has. */
export const leagueName = '民盟德城区委员会'

export const collectiveBody = { kind: 'collective' }

/** The sealed page of a collective, as it is cited once it was uploaded. */
export const sealedPage = {
  hash: hashOf(samples.pdf),
  name: '盖章页.pdf',
  type: 'application/pdf',
  bytes: samples.pdf.length,
}

/** Somebody has uploaded a file, and it was verified. */
export async function uploadedBy(level: MemoryLevel, person: Person, file: Attachment, bytes: Uint8Array) {
  const asked = await must(level, person, '/intake/files', { ...file })
  if (asked.upload !== undefined) level.files.put(asked.upload.url, bytes)
  await must(level, person, `/intake/files/${file.hash}/confirm`)
}

export const discussion = {
  date: '2026-01-03',
  participants: ['民盟联络人', '林一', '何二'],
  summary: '逐条讨论了建议，删去一条，补充了数据。',
}

export const endorsement = { decisionRecord: '二〇二六年一月四日主委会议讨论通过。', seal: sealedPage }

export const passed = { outcome: 'pass', remark: '选题准确，建议具体。' }
/** The first review also attests that nothing is secret, and says what it is about. */
export const screened = { ...passed, secrecy: 'clear', class: 'social' }
export const consultation = {
  heldOn: '2026-01-05',
  method: 'talk',
  withProposer: true,
  units: [],
  summary: '与提案者当面商量，一致同意立案。',
  agreement: 'agreed',
}
/** The day that it is in China. */
export const dayAt = (now: string): string => dateOfDayNumber(dayNumber(now))
/** Held on the day that it is where it is recorded: no earlier than the filing, whenever that was. */
export const consultationAt = (now: string) => ({ ...consultation, heldOn: dayAt(now) })
export const returned = {
  outcome: 'return',
  reasons: ['facts-unverified'],
  remark: '请补充数据后再提交。',
}
export const acceptance = { outcome: 'accept', remark: '同意立案。' }
export const toEducation = { unit: 'JY', reason: '属教育管理职能。' }
export const objection = {
  reason: '接送区涉及道路停车管理。',
  basis: '《道路交通安全法》及本局三定规定。',
  proposedUnit: 'GA',
}
export const requirement = { requirement: '请按期办理并面复。' }
export const talk = { phase: 'before', method: 'talk', note: '与提案者面谈，逐条交换意见。' }

const ok = (status: number, body: unknown) => expect(status, JSON.stringify(body)).toBeLessThan(300)

/** A step that must succeed. Returns the receipt. */
export async function must(level: MemoryLevel, person: Person, path: string, body: unknown = {}) {
  const reply = await level.act(person, path, body)
  ok(reply.status, reply.body)
  return reply.body
}

/** A draft by somebody on the register, where members are found who file. */
export async function drafted(
  level: MemoryLevel,
  more: object = {},
  by: Person = people.lin,
): Promise<string> {
  if (by.roles.includes('member')) await registered(level, by)
  return (await must(level, by, '/intake/proposals', { ...draftBody, ...more })).id
}

/** How a proposal on the main path began. */
type Begin = (level: MemoryLevel, more?: object) => Promise<string>

export const filed: Begin = async (level, more = {}) => {
  const id = await drafted(level, more)
  await must(level, people.lin, `/intake/proposals/${id}/file`)
  return id
}

/** The committee puts members on the register, once. */
export async function registered(level: MemoryLevel, ...members: Person[]): Promise<void> {
  for (const { id, name } of members) {
    const collective = id === people.league.id ? { collective: leagueName } : {}
    const registration = { id, name, sector: '教育界', ...collective }
    const reply = await level.act(people.committee, '/intake/members', registration)
    if (reply.body.code !== 'member-known') ok(reply.status, reply.body)
  }
}

/** A joint draft with two members invited: 何二 and 苏三. */
export async function invited(level: MemoryLevel, more: object = {}): Promise<string> {
  await registered(level, people.lin, people.he, people.su)
  const id = await drafted(level, { kind: 'joint', ...more })
  const members = [people.he.id, people.su.id]
  await must(level, people.lin, `/intake/proposals/${id}/invite`, { members })
  return id
}

/** A joint proposal that both invited members have signed, filed. */
export const jointFiled: Begin = async (level, more = {}) => {
  const id = await invited(level, more)
  for (const member of [people.he, people.su])
    await must(level, member, `/intake/proposals/${id}/sign`, { opinion: '情况属实，同意联名。' })
  await must(level, people.lin, `/intake/proposals/${id}/file`)
  return id
}

/** The collective has discussed its draft and put its seal. */
export async function endorsed(level: MemoryLevel, id: string): Promise<void> {
  await uploadedBy(level, people.league, sealedPage, samples.pdf)
  const today = dayAt(level.now())
  const date = discussion.date < today ? discussion.date : today
  await must(level, people.league, `/intake/proposals/${id}/record-discussion`, { ...discussion, date })
  await must(level, people.league, `/intake/proposals/${id}/endorse`, endorsement)
}

/** A collective's proposal, filed by its account. */
export const collectiveFiled: Begin = async (level, more = {}) => {
  await registered(level, people.league)
  const id = await drafted(level, { ...collectiveBody, ...more }, people.league)
  await endorsed(level, id)
  await must(level, people.league, `/intake/proposals/${id}/file`)
  return id
}

export async function underFinalReview(
  level: MemoryLevel,
  more: object = {},
  begin = filed,
): Promise<string> {
  const id = await begin(level, more)
  await must(level, people.committee, `/intake/proposals/${id}/first-review`, screened)
  await must(level, people.panel, `/intake/proposals/${id}/second-review`, passed)
  await must(
    level,
    people.committee,
    `/intake/proposals/${id}/record-consultation`,
    consultationAt(level.now()),
  )
  return id
}

export async function accepted(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await underFinalReview(level, more, begin)
  await must(level, people.chair, `/intake/proposals/${id}/final-review`, acceptance)
  return id
}

export async function preAssigned(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await accepted(level, more, begin)
  await must(level, people.dispatch, `/assignment/cases/${id}/pre-assign`, toEducation)
  return id
}

export async function settled(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await preAssigned(level, more, begin)
  await must(level, people.handler, `/assignment/cases/${id}/claim`)
  return id
}

export async function dispatched(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await settled(level, more, begin)
  await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, requirement)
  return id
}

export async function inHandling(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await dispatched(level, more, begin)
  await must(level, people.handler, `/assignment/cases/${id}/sign-for`)
  return id
}

/** The contacts of a round that has just begun, logged by the unit and confirmed by the lead proposer. */
export async function contactAgain(level: MemoryLevel, id: string, proposer: Person = people.lin) {
  const done = (await level.get(people.handler, `/assignment/cases/${id}`)).body.contacts.length
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    await must(level, people.handler, `/assignment/cases/${id}/log-contact`, { ...talk, phase })
    const contact = done + index + 1
    await must(level, proposer, `/assignment/cases/${id}/confirm-contact`, { contact })
  }
}

export async function contacted(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await inHandling(level, more, begin)
  await contactAgain(level, id, begin === collectiveFiled ? people.league : people.lin)
  return id
}

export const replyBody = {
  resultClass: 'A',
  letter: '您提出的提案收悉，现答复如下：已会同公安交管部门在六所学校门前划定限时接送区。感谢您的关心。',
  answers: [
    { suggestion: 1, disposition: 'adopted', text: '已在六所学校划定限时接送区。' },
    { suggestion: 2, disposition: 'partly-adopted', text: '先在三所学校试行错峰放学。' },
  ],
}

export async function signedOff(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await contacted(level, more, begin)
  await must(level, people.handler, `/assignment/cases/${id}/draft-reply`, replyBody)
  await must(level, people.leader, `/assignment/cases/${id}/sign-off`)
  return id
}

export async function delivered(level: MemoryLevel, more: object = {}, begin = filed): Promise<string> {
  const id = await signedOff(level, more, begin)
  await must(level, people.supervision, `/assignment/cases/${id}/audit`, {
    outcome: 'pass',
    remark: '逐条答复，格式规范。',
  })
  return id
}
