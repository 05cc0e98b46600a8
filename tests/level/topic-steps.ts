// The steps of a topic from the call to the catalogue, and what is typed in them.
import { must } from './journey.ts'
import type { MemoryLevel, Person } from './memory-level.ts'
import { hoursAfter, opening } from './pages.ts'
import { people } from './people.ts'

export const calls = '/intake/topic-calls'
export const topics = '/intake/topics'
export const submissions = '/intake/topic-submissions'
export const meetings = '/intake/topic-meetings'
export const decisions = '/intake/topic-decisions'
export const catalogues = '/intake/topic-catalogues'
export const year = 2026

/** A week from the opening, at noon in China. */
export const closes = hoursAfter(opening, 24 * 7 + 2)

export const callBody = {
  title: '2026年协商选题征集',
  year,
  text: '请报送本单位年度工作重点和拟请政协协商的选题。',
  audience: ['calls-units', 'calls-collectives'],
  closes,
}

export const words = (title: string) => ({ title, text: '群众反映集中，部门职责明确，适合提出提案。' })

export async function called(level: MemoryLevel, more: object = {}): Promise<string> {
  return (await must(level, people.committee, calls, { ...callBody, ...more })).id
}

export async function submitted(
  level: MemoryLevel,
  call: string,
  title: string,
  by: Person = people.handler,
) {
  return (await must(level, by, submissions, { call, ...words(title) })).id as string
}

export async function inPool(level: MemoryLevel, title: string, more: object = {}): Promise<string> {
  const body = { ...words(title), source: 'chairpersons', year, ...more }
  return (await must(level, people.committee, topics, body)).id
}

const take = { outcome: 'take', reason: '切口小，针对性强。' }
export const curate = (level: MemoryLevel, id: string, body: object = take) =>
  must(level, people.committee, `${topics}/${id}/curate`, body)

export const page = async (level: MemoryLevel, id: string, by: Person = people.committee) =>
  (await level.get(by, `${topics}/${id}`)).body

export const yearly = (chosen: readonly string[], more: object = {}) => ({
  kind: 'yearly',
  year,
  title: '2026年提案参考题目',
  topics: chosen,
  note: '首版。',
  seen: 0,
  ...more,
})

export const meetingOfChairs = {
  meeting: '第十三届第42次主席会议',
  date: '2026-01-05',
  text: '会议同意将下列选题列为年度重点选题。',
}
