// Who fetches what a proposal cites: its readers, and the units that have the case, for as long as they have it.
import { describe, expect, it } from 'vitest'
import { attachedFile, samples } from './file-samples.ts'
import {
  accepted,
  must,
  objection,
  requirement,
  toEducation,
  underFinalReview,
  uploadedBy,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const of = (id: string, act: string) => `/assignment/cases/${id}/${act}`
const more = { attachments: [attachedFile] }
const third: Person = { id: 'u09', name: '第三家', roles: ['unit-handler'], unit: 'CG' }

async function begin(): Promise<MemoryLevel> {
  const level = memoryLevel({ now: opening })
  await uploadedBy(level, people.lin, attachedFile, samples.pdf)
  return level
}

const fetched = (level: MemoryLevel, person: Person, proposal: string) =>
  level.get(person, `/intake/files/${attachedFile.hash}`, { proposal })

/** Which of the units fetch it now. */
async function fetching(level: MemoryLevel, id: string): Promise<string[]> {
  const units = [people.handler, people.leader, people.otherHandler, third]
  const statuses = await Promise.all(units.map(async (person) => (await fetched(level, person, id)).status))
  return units.filter((_one, index) => statuses[index] === 200).map(({ id: person }) => person)
}

describe('[B9] the files of an accepted proposal', () => {
  it('[B9] are no unit’s while it is under review, nor before the case has a unit', async () => {
    const level = await begin()
    const id = await underFinalReview(level, more)
    expect(await fetching(level, id)).toEqual([])
    await must(level, people.chair, `/intake/proposals/${id}/final-review`, {
      outcome: 'accept',
      remark: '同意。',
    })
    expect(await fetching(level, id)).toEqual([])
    expect(await fetched(level, people.handler, id)).toMatchObject(refused(403, 'not-yours'))
  })

  it('[B9] are the lead unit’s and its co-handlers’, from the pre-assignment to the end', async () => {
    const level = await begin()
    const id = await accepted(level, more)
    await must(level, people.dispatch, of(id, 'pre-assign'), { ...toEducation, coUnits: ['GA'] })
    const both = [people.handler.id, people.leader.id, people.otherHandler.id]
    expect(await fetching(level, id)).toEqual(both)
    await must(level, people.handler, of(id, 'claim'))
    await must(level, people.dispatch, of(id, 'dispatch'), requirement)
    await must(level, people.handler, of(id, 'sign-for'))
    expect(await fetching(level, id)).toEqual(both)
  })

  it('[B9] go with the case: a unit whose objection was upheld fetches them no more', async () => {
    const level = await begin()
    const id = await accepted(level, more)
    await must(level, people.dispatch, of(id, 'pre-assign'), toEducation)
    await must(level, people.handler, of(id, 'object'), objection)
    expect(await fetching(level, id)).toEqual([people.handler.id, people.leader.id])
    await must(level, people.dispatch, of(id, 'arbitrate'), {
      unit: 'GA',
      coUnits: ['CG'],
      reason: '属公安职能。',
    })
    expect(await fetching(level, id)).toEqual([people.otherHandler.id, third.id])
    // It may still look at the case.
    expect((await level.get(people.handler, `/assignment/cases/${id}`)).status).toBe(200)
  })

  it('[B9] are no other member’s, and not the public’s', async () => {
    const level = await begin()
    const id = await accepted(level, more)
    expect(await fetched(level, people.he, id)).toMatchObject(refused(403, 'not-yours'))
    const path = `/intake/files/${attachedFile.hash}`
    expect(await level.get(undefined, path, { proposal: id })).toMatchObject(refused(401, 'unauthenticated'))
  })
})
