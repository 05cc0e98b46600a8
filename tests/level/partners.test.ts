// Pairing members 结对 (feature B4): who knows the theory with who does the work, by what both know.
import { expect, it } from 'vitest'
import { must, registered } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const wang = { id: 'm04', name: '王四', roles: ['member'] } as const
const zhao = { id: 'm05', name: '赵五', roles: ['member'] } as const

async function profiled() {
  const level = memoryLevel({ now: opening })
  await registered(level, people.lin, people.he, people.su, wang, zhao)
  const profile = (id: string, practice: string, ...specialties: string[]) =>
    must(level, people.committee, `/intake/members/${id}/profile`, { practice, specialties })
  await profile(people.lin.id, 'expert', '教育', '交通')
  await profile(people.he.id, 'expert', '教育')
  await profile(people.su.id, 'practitioner', '教育')
  await profile(wang.id, 'practitioner', '交通', '教育')
  await profile(zhao.id, 'practitioner', '农业')
  const suggested = async (by: typeof people.lin | typeof people.he | typeof people.su, more = {}) => {
    const items: { id: string; shared: string[] }[] = []
    for (let cursor: string | undefined; ; ) {
      const { body } = await level.get(by, '/intake/partners', { ...more, ...(cursor ? { cursor } : {}) })
      items.push(...body.items)
      cursor = body.next
      if (cursor === undefined) return items.map(({ id, shared }) => [id, shared])
    }
  }
  return { level, profile, suggested }
}

it('[B4] suggestions share a specialty and are never of the same kind', async () => {
  const { suggested } = await profiled()
  expect(await suggested(people.lin)).toEqual([
    [people.su.id, ['教育']],
    [wang.id, ['教育', '交通']],
  ])
  expect(await suggested(people.su)).toEqual([
    [people.lin.id, ['教育']],
    [people.he.id, ['教育']],
  ])
  expect(await suggested(people.lin, { specialty: '交通' })).toEqual([[wang.id, ['交通']]])
})

it('[B4] follow the register when the committee changes it', async () => {
  const { profile, suggested } = await profiled()
  await profile(wang.id, 'expert', '交通')
  expect(await suggested(people.lin)).toEqual([[people.su.id, ['教育']]])
  await profile(wang.id, 'practitioner', '交通')
  expect(await suggested(people.lin, { specialty: '交通' })).toEqual([[wang.id, ['交通']]])
})

it('[B4] are nobody for who is of no kind yet, and the kind is the committee’s to say', async () => {
  const level = memoryLevel({ now: opening })
  await registered(level, people.lin)
  expect((await level.get(people.lin, '/intake/partners')).body).toEqual({ specialties: [], items: [] })
  const profile = { practice: 'expert', specialties: ['教育'] }
  expect(await level.act(people.lin, `/intake/members/${people.lin.id}/profile`, profile)).toMatchObject(
    refused(403, 'role-missing'),
  )
  expect(await level.act(people.committee, '/intake/members/m99/profile', profile)).toMatchObject(
    refused(404, 'unknown'),
  )
  const { items } = (await level.get(people.lin, '/intake/members')).body
  expect(items[0]).toEqual({ id: 'm01', name: '林一', sector: '教育界' })
})
