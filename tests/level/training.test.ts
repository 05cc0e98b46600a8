// A training level 模拟政协提案 (feature A20): a deployment of its own, on which nothing is published, counted or told.
import { expect, it } from 'vitest'
import { accepted, delivered, replyBody } from './journey.ts'
import { type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { catalogue, opening, proposalPage, publicPage, refused } from './pages.ts'
import { people } from './people.ts'

const training = { ...testLevel, code: '990199', name: '德城区（模拟）', training: true }
const staff = <T extends object>(person: T): T & { level: string } => ({ ...person, level: training.code })

it('[A20] a proposal that is practised appears in no catalogue, no public page and no other level’s numbers', async () => {
  const real = memoryLevel({ now: opening })
  const sandbox = memoryLevel({ now: opening, level: training })

  // The same proposal is accepted on both; each level counts its own from 1.
  const practised = await acceptedAt(sandbox)
  const counted = await accepted(real)
  expect((await proposalPage(real, counted)).number).toBe(1)
  expect((await proposalPage(sandbox, practised, staff(people.lin))).number).toBe(1)

  // On the real level it is published; the training level publishes nothing, whatever the proposer agreed to.
  expect((await catalogue(real)).items.map(({ id }: { id: string }) => id)).toEqual([counted])
  await publicPage(real, counted)
  expect((await catalogue(sandbox)).items).toEqual([])
  expect(await sandbox.get(undefined, `/public/proposals/${practised}`)).toMatchObject(
    refused(404, 'unknown'),
  )
  expect(await sandbox.get(undefined, '/public/level')).toMatchObject({ body: { training: true } })
  expect((await real.get(undefined, '/public/level')).body.training).toBeUndefined()

  // Nobody's account on the real level works here, and nothing can be told to another level.
  const fromOutside = { ...people.lin, level: testLevel.code }
  expect(await sandbox.get(fromOutside, `/intake/proposals/${practised}`)).toMatchObject(
    refused(403, 'level-foreign'),
  )
  const link = { name: '市政协', unit: '371400', url: 'https://example.cn/hooks' }
  const told = await sandbox.act(staff(people.dispatch), '/assignment/endpoints', link)
  expect(told).toMatchObject(refused(422, 'unit-unknown'))
})

it('[A20] a reply that is practised is not published either', async () => {
  const level = memoryLevel({ now: opening, level: { ...testLevel, training: true } })
  const id = await delivered(level)
  const { answers } = (await level.get(people.lin, `/evaluation/verdicts/${id}`)).body
  expect(answers).toHaveLength(replyBody.answers.length)
  expect((await catalogue(level)).items).toEqual([])
  expect(await level.get(undefined, `/public/proposals/${id}`)).toMatchObject(refused(404, 'unknown'))
})

/** As `accepted`, by the training level's own accounts. */
function acceptedAt(level: MemoryLevel): Promise<string> {
  const act: MemoryLevel['act'] = (person, ...rest) => level.act(staff(person), ...rest)
  return accepted({ ...level, act })
}
