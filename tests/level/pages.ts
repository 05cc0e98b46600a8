// What people see of a proposal in the four services, and how a refusal looks: the words of the business-case tests.
import { expect } from 'vitest'
import type { ClockView } from '#contracts/api/supervision.ts'
import type { ProblemCode } from '#contracts/refusal.ts'
import type { ClockName } from '#contracts/terms.ts'
import type { MemoryLevel, Person } from './memory-level.ts'
import { people } from './people.ts'

/** A Monday in the session, ten in the morning in China. */
export const opening = '2026-01-05T02:00:00.000Z'

/** What a refused command answers. */
export function refused(status: number, code: ProblemCode, more: object = {}) {
  return { status, body: { code, ...more } }
}

/** The moment so many milliseconds after another. */
export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** The moment so many hours after another. */
export const hoursAfter = (instant: string, hours: number) => later(instant, hours * 3_600_000)

async function page(level: MemoryLevel, person: Person | undefined, path: string) {
  const { status, body } = await level.get(person, path)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

export const proposalPage = (level: MemoryLevel, id: string, by: Person = people.lin) =>
  page(level, by, `/intake/proposals/${id}`)
export const casePage = (level: MemoryLevel, id: string, by: Person = people.dispatch) =>
  page(level, by, `/assignment/cases/${id}`)
export const docketPage = (level: MemoryLevel, id: string, by: Person = people.supervision) =>
  page(level, by, `/supervision/dockets/${id}`)
export const verdictPage = (level: MemoryLevel, id: string, by: Person = people.supervision) =>
  page(level, by, `/evaluation/verdicts/${id}`)
export const publicPage = (level: MemoryLevel, id: string) =>
  page(level, undefined, `/public/proposals/${id}`)
export const catalogue = (level: MemoryLevel) => page(level, undefined, '/public/proposals')

/** The clock of a name, the latest if there were several. */
export async function clockOf(
  level: MemoryLevel,
  id: string,
  name: ClockName,
): Promise<ClockView | undefined> {
  const { clocks } = await docketPage(level, id)
  return clocks.findLast(({ clock }: ClockView) => clock === name)
}

/** The clock of a name, which must be there. */
export async function theClock(level: MemoryLevel, id: string, name: ClockName): Promise<ClockView> {
  const clock = await clockOf(level, id, name)
  if (clock === undefined) throw new Error(`no ${name} clock on ${id}`)
  return clock
}

/** The ids on a person's desk in a service. */
export async function desk(
  level: MemoryLevel,
  service: 'intake' | 'assignment' | 'evaluation',
  person: Person,
  list: 'todo' | 'done' | 'initiated' = 'todo',
): Promise<string[]> {
  const { body } = await level.get(person, `/${service}/desk`, { list })
  return body.items.map(({ id }: { id: string }) => id)
}

interface Entry {
  readonly type: string
}

/** The types of a page's timeline, in order. */
export const typesOf = ({ timeline }: { timeline: Entry[] }) => timeline.map(({ type }) => type)
