// The edges of drafting and filing: to the instant, to the character, and once where once is meant.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { samples } from './file-samples.ts'
import {
  draftBody,
  drafted,
  filed,
  invited,
  must,
  registered,
  returned,
  sealedPage,
  uploadedBy,
} from './journey.ts'
import { levelWith, memoryLevel, testLevel } from './memory-level.ts'
import { act } from './outcomes.ts'
import { later, opening, proposalPage, refused, typesOf } from './pages.ts'
import { people } from './people.ts'

describe('who has not signed when it is filed', () => {
  it.each([
    ['at the last instant had time still, and was not late', 0, false],
    ['a millisecond later has let the time pass', 1, true],
  ])('[B2] %s', async (_, after, expired) => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, act(id, 'sign'), { opinion: '情况属实，同意联名。' })
    const { signBy } = await proposalPage(level, id)
    await level.moveTo(later(signBy, after))
    await must(level, people.lin, act(id, 'file'))
    const types = typesOf(await proposalPage(level, id))
    expect(types.includes('co-signature.expired')).toBe(expired)
  })
})

describe('the class of a filing', () => {
  it('[B11] is a plenary one from the opening on where no period before it counts, not from the day of it on', async () => {
    const none = levelWith({ plenaryPeriod: { unit: 'day', count: 0 } })
    const session = { ...testLevel.session, opens: '2026-01-04T09:00:00+08:00' }
    for (const [now, plenary] of [
      ['2026-01-04T00:59:59.999Z', false],
      ['2026-01-04T01:00:00.000Z', true],
    ] as const) {
      const level = memoryLevel({ now, level: { ...none, session } })
      expect((await proposalPage(level, await filed(level))).plenary).toBe(plenary)
    }
  })

  it('[B11] stays that of the first filing when it is sent back and filed again after the window', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    await level.moveTo(later(testLevel.session.closes, 1000))
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '据统计，拥堵四十分钟。' })
    await must(level, people.lin, act(id, 'file'))
    expect((await proposalPage(level, id)).plenary).toBe(true)
  })
})

describe('cultivation', () => {
  it('[A18] is sought once while it goes on, and a mentor is named once', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.su)
    const id = await drafted(level)
    const wish = { wish: '请帮助把建议写具体。' }
    await must(level, people.lin, act(id, 'seek-cultivation'), wish)
    expect(await level.act(people.lin, act(id, 'seek-cultivation'), wish)).toMatchObject(
      refused(409, 'state-wrong'),
    )
    for (let time = 0; time < 2; time += 1)
      await must(level, people.committee, act(id, 'name-mentors'), { members: [people.su.id] })
    expect((await proposalPage(level, id)).cultivation.mentors).toHaveLength(1)
  })
})

it('[B9] a title of as few characters as the policy asks is taken, one fewer is not', async () => {
  const level = memoryLevel({ now: opening })
  const { least } = policyDefaults.titleChars
  await drafted(level, { title: '字'.repeat(least) })
  const short = { ...draftBody, title: '字'.repeat(least - 1) }
  expect(await level.act(people.lin, '/intake/proposals', short)).toMatchObject(refused(422, 'title-length'))
})

it('[B9] as many files as the policy says may be cited', async () => {
  const level = memoryLevel({ now: opening, level: levelWith({ attachmentCount: 1 }) })
  await uploadedBy(level, people.lin, sealedPage, samples.pdf)
  const id = await drafted(level, { attachments: [sealedPage] })
  expect((await proposalPage(level, id)).attachments).toHaveLength(1)
})
