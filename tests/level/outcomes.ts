// The steps of 改联转撤 and merging, taken as the right people.
import { expect } from 'vitest'
import { acceptance, consultationAt, draftBody, drafted, must, passed, screened } from './journey.ts'
import type { MemoryLevel, Person } from './memory-level.ts'
import { people } from './people.ts'

export const groups = '/intake/merge-groups'
export const briefs = '/intake/briefs'
export const act = (id: string, name: string) => `/intake/proposals/${id}/${name}`

export const toBrief = {
  kind: 'convert',
  to: 'brief',
  reasons: ['situation-only'],
  explanation: '以反映情况为主，建议作为社情民意信息报送。',
}
export const withdrawal = {
  kind: 'withdraw',
  reasons: ['settled-already'],
  explanation: '所提六所学校的接送区上月已经划定，商请撤案。',
}
export const yes = { agree: true, words: '同意。' }
export const no = { agree: false, words: '仍希望作为提案办理。' }

/** Filed by somebody, with a title of its own. */
export async function filedBy(level: MemoryLevel, by: Person, title = draftBody.title): Promise<string> {
  const id = await drafted(level, { title }, by)
  await must(level, by, act(id, 'file'))
  return id
}

/** Through the three reviews, to acceptance. */
export async function acceptedFrom(level: MemoryLevel, id: string): Promise<void> {
  await must(level, people.committee, act(id, 'first-review'), screened)
  await must(level, people.panel, act(id, 'second-review'), passed)
  await must(level, people.committee, act(id, 'record-consultation'), consultationAt(level.now()))
  await must(level, people.chair, act(id, 'final-review'), acceptance)
}

export const mergeBody = (form: 'merge' | 'join', main: string, ...others: string[]) => ({
  form,
  main,
  others,
  reasons: ['same-matter'],
  explanation: '反映的是同一件事，合在一起更有分量。',
})

/** 并案 or 联名整合 is proposed by the committee. */
export async function proposed(
  level: MemoryLevel,
  form: 'merge' | 'join',
  main: string,
  ...others: string[]
): Promise<string> {
  return (await must(level, people.committee, groups, mergeBody(form, main, ...others))).id
}

/** Two proposals on one matter, merged: 林一's is the main one, 何二's goes into it. */
export async function mergedPair(
  level: MemoryLevel,
): Promise<{ main: string; other: string; group: string }> {
  const main = await filedBy(level, people.lin)
  const other = await filedBy(level, people.he, '关于规范学校门前接送秩序的提案')
  const group = await proposed(level, 'merge', main, other)
  await must(level, people.lin, act(main, 'answer-request'), yes)
  await must(level, people.he, act(other, 'answer-request'), yes)
  return { main, other, group }
}

export interface Told {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly notice: number
  readonly text?: string
  readonly clock?: string
}

/** The decisions a person was told of, the newest first. */
export async function decisionsTold(level: MemoryLevel, by: Person): Promise<Told[]> {
  const { status, body } = await level.get(by, '/supervision/notices', { list: 'all' })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items.filter(({ clock }: Told) => clock === undefined)
}

export async function statistics(level: MemoryLevel) {
  const { status, body } = await level.get(people.lin, '/intake/statistics')
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
