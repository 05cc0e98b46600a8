// The steps of the main path, taken as the right people: tests start from the step they are about.
import { expect } from 'vitest'
import type { MemoryLevel, Person } from './memory-level.ts'
import { people } from './people.ts'

export const draftBody = {
  title: '关于增设老城区学校门前接送区的提案',
  kind: 'sole',
  situation: '老城区六所学校门前放学时段拥堵,家长停车占用非机动车道。',
  analysis: '接送需求集中,缺少固定停靠位置,部门间没有形成联动。',
  suggestions: ['在有条件的学校门前划定限时接送区。', '错峰放学,分批离校。'],
  consentPublic: true,
}

const ok = (status: number, body: unknown) => expect(status, JSON.stringify(body)).toBeLessThan(300)

async function must(level: MemoryLevel, person: Person, path: string, body: unknown = {}) {
  const reply = await level.act(person, path, body)
  ok(reply.status, reply.body)
  return reply.body
}

export async function drafted(
  level: MemoryLevel,
  more: object = {},
  by: Person = people.lin,
): Promise<string> {
  return (await must(level, by, '/intake/proposals', { ...draftBody, ...more })).id
}

export async function filed(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await drafted(level, more)
  await must(level, people.lin, `/intake/proposals/${id}/file`)
  return id
}

export async function underFinalReview(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await filed(level, more)
  const pass = { outcome: 'pass', remark: '选题准确,建议具体。' }
  await must(level, people.committee, `/intake/proposals/${id}/first-review`, pass)
  await must(level, people.panel, `/intake/proposals/${id}/second-review`, pass)
  return id
}

export async function accepted(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await underFinalReview(level, more)
  await must(level, people.chair, `/intake/proposals/${id}/final-review`, {
    outcome: 'accept',
    remark: '同意立案。',
  })
  return id
}

export async function preAssigned(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await accepted(level, more)
  await must(level, people.dispatch, `/assignment/cases/${id}/pre-assign`, {
    unit: 'JY',
    reason: '属教育管理职能。',
  })
  return id
}

export async function inHandling(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await preAssigned(level, more)
  await must(level, people.handler, `/assignment/cases/${id}/claim`)
  await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, {
    requirement: '请按期办理并面复。',
  })
  await must(level, people.handler, `/assignment/cases/${id}/sign-for`)
  return id
}

export async function contacted(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await inHandling(level, more)
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    const contact = { phase, method: 'talk', note: '与提案者面谈,逐条交换意见。' }
    await must(level, people.handler, `/assignment/cases/${id}/log-contact`, contact)
    await must(level, people.lin, `/assignment/cases/${id}/confirm-contact`, { contact: index + 1 })
  }
  return id
}

export const replyBody = {
  resultClass: 'A',
  letter: '您提出的提案收悉,现答复如下:已会同公安交管部门在六所学校门前划定限时接送区。感谢您的关心。',
  answers: [
    { suggestion: 1, disposition: 'adopted', text: '已在六所学校划定限时接送区。' },
    { suggestion: 2, disposition: 'partly-adopted', text: '先在三所学校试行错峰放学。' },
  ],
}

export async function delivered(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await contacted(level, more)
  await must(level, people.handler, `/assignment/cases/${id}/draft-reply`, replyBody)
  await must(level, people.leader, `/assignment/cases/${id}/sign-off`)
  await must(level, people.supervision, `/assignment/cases/${id}/audit`, {
    outcome: 'pass',
    remark: '逐条答复,格式规范。',
  })
  return id
}
