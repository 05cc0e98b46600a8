// The steps of a discussion 码上商量, and what is typed in them.
import { expect } from 'vitest'
import { must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'
import { easyForms, sendComment } from './voices.ts'

export const begin = () => memoryLevel({ now: opening, level: easyForms })
export const closesAt = '2026-01-15T10:00:00.000Z'
export const question = {
  title: '学校门前怎样接送更安全',
  introduction: '老城区六所学校门前放学时段拥堵，想听听家长和邻居们的办法。',
  closesAt,
}
export const discussions = '/intake/discussions'
export const comments = (id: string, act: string) => `/intake/comments/${id}/${act}`

export const act = (id: string, name: string) => `${discussions}/${id}/${name}`

/** As somebody without the committee's office gets it before the public: proposed, and let open. */
export async function opened(level: MemoryLevel, by: Person = people.lin): Promise<string> {
  const { id } = await must(level, by, discussions, question)
  if (!by.roles.includes('committee')) await must(level, people.committee, act(id, 'let-open'))
  return id
}

export const proposed = async (level: MemoryLevel, by: Person = people.lin): Promise<string> =>
  (await must(level, by, discussions, question)).id

export const publicly = (level: MemoryLevel, id: string) => level.get(undefined, `/public/discussions/${id}`)

export const inside = async (level: MemoryLevel, id: string, by: Person) =>
  (await level.get(by, `${discussions}/${id}`)).body

export const listed = async (level: MemoryLevel, by: Person, list?: string) =>
  (await level.get(by, discussions, list === undefined ? {} : { list })).body.items

export const deskLines = async (level: MemoryLevel, by: Person, list = 'todo') =>
  (await level.get(by, '/intake/desk', { list })).body.items

export const shownComments = async (level: MemoryLevel, discussion: string) =>
  (await level.get(undefined, `/public/discussions/${discussion}/comments`)).body.items

export const waiting = async (level: MemoryLevel, status = 'received', discussion?: string) => {
  const query = { status, ...(discussion === undefined ? {} : { discussion }) }
  return (await level.get(people.committee, '/intake/comments', query)).body.items
}

export async function commented(level: MemoryLevel, discussion: string, more: object = {}): Promise<string> {
  const reply = await sendComment(level, discussion, more)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return (await waiting(level)).at(-1).id
}
