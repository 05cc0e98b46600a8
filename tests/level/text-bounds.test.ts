// How long and how many is the level's policy, and nothing else: what it allows is taken, one more is refused with the
// count. Above what a record holds it is refused itself, when it is read.
import { describe, expect, it } from 'vitest'
import { ceilings } from '#contracts/ceilings.ts'
import { type PolicyOverrides, policyDefaults, policyOverrides } from '#contracts/policy.ts'
import { contextOf } from '#kernel/context.ts'
import { draftingActs } from '../../services/intake/domain/proposal-drafting.ts'
import { blank } from '../../services/intake/domain/proposal-state.ts'
import { accepted, draftBody, must, registered } from './journey.ts'
import { levelWith, memoryLevel } from './memory-level.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'
import { byReceipt, easyForms, handedIn, sendClue } from './voices.ts'

/** More of everything than the shipped policy. */
const wide: PolicyOverrides = {
  maxBodyChars: 30_000,
  titleChars: { least: 2, most: 90 },
  suggestionCount: 40,
  consentReasonChars: 60,
  clueMaxChars: 3000,
}
const begin = (overrides: PolicyOverrides = wide) =>
  memoryLevel({ now: opening, level: levelWith(overrides) })

const largest = {
  ...draftBody,
  kind: 'sole' as const,
  title: '题'.repeat(90),
  situation: '情'.repeat(12_000),
  analysis: '析'.repeat(9000),
  suggestions: Array.from({ length: 40 }, (_, index) => `第${index + 1}条${'建'.repeat(200)}`),
  consentPublic: false,
  consentReason: '因'.repeat(60),
}

describe('the level’s own bounds', () => {
  it('[A22] [B9] let a text through that is as long as the policy allows, in each of its parts', async () => {
    const level = begin()
    await registered(level, people.lin)
    const saved = await level.act(people.lin, '/intake/proposals', largest)
    expect(saved.status).toBe(201)
    const { id } = saved.body
    expect(await level.act(people.lin, `/intake/proposals/${id}/file`)).toMatchObject({ status: 200 })
    await level.settle()
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'filed', title: largest.title, situation: largest.situation })
    expect(page.suggestions).toHaveLength(40)
  })

  it.each<[string, object, string, object]>([
    ['a title of 91', { title: '题'.repeat(91) }, 'title-length', { least: 2, most: 90, characters: 91 }],
    ['a title of one', { title: '题' }, 'title-length', { least: 2, most: 90, characters: 1 }],
    [
      '41 suggestions',
      { suggestions: Array(41).fill('建议') },
      'suggestions-too-many',
      { most: 40, count: 41 },
    ],
    [
      'a reason of 61',
      { consentReason: '因'.repeat(61) },
      'consent-reason-long',
      { limit: 60, characters: 61 },
    ],
  ])('[A22] refuse one more with the count: %s', async (_what, more, code, allowed) => {
    const reply = await begin().act(people.lin, '/intake/proposals', { ...largest, ...more })
    expect(reply).toMatchObject(refused(422, code as never, { allowed }))
  })

  it('[A22] hold a draft to the policy of the day on which it is filed', async () => {
    const lead = { id: people.lin.id, name: people.lin.name }
    const state = { ...blank, status: 'drafting' as const, lead, content: { ...blank.content, ...largest } }
    const actor = { kind: 'person', ...lead, role: 'member', level: '371402' } as const
    const narrow = contextOf(levelWith({ ...wide, suggestionCount: 10 }))
    const context = await narrow(opening, actor)
    expect(draftingActs['proposal.file']?.decide(state, {}, context)).toMatchObject({
      refused: { code: 'suggestions-too-many' },
      allowed: { most: 10, count: 40 },
    })
  })

  it('[A22] count characters as people do', async () => {
    const level = begin({ ...wide, titleChars: { least: 4, most: 6 } })
    const six = { ...draftBody, title: '𠮷'.repeat(6) }
    expect((await level.act(people.lin, '/intake/proposals', six)).status).toBe(201)
  })

  it('[A22] keep what is typed beyond them: nothing is judged while one writes', async () => {
    const level = begin({})
    const content = { ...largest, title: '题'.repeat(150) }
    const kept = await level.call(people.lin, {
      path: '/intake/autosaves/d1',
      body: { seen: 0, device: '电脑', content },
    })
    expect(kept.status).toBe(200)
  })
})

describe('a clue under a wide policy', () => {
  it('[A16] may be as long as the policy says, past what a record holds in line, up to its adoption', async () => {
    const level = begin({ ...easyForms.policy.overrides, ...wide })
    const text = '路'.repeat(3000)
    const { id, receipt } = await handedIn(level, { text })
    await must(level, people.committee, `/intake/clues/${id}/publish`, {})
    const proposal = await accepted(level)
    await must(level, people.committee, `/intake/clues/${id}/adopt`, { proposal })
    expect((await byReceipt(level, receipt)).body).toMatchObject({ text, status: 'adopted' })
    expect((await sendClue(level, { text: `${text}口` })).body.allowed).toEqual({
      limit: 3000,
      characters: 3001,
    })
  })
})

describe('a policy above what a record holds', () => {
  it.each<[keyof PolicyOverrides, PolicyOverrides]>([
    ['maxBodyChars', { maxBodyChars: ceilings.text + 1 }],
    ['titleChars', { titleChars: { least: 4, most: ceilings.line + 1 } }],
    ['suggestionCount', { suggestionCount: ceilings.list + 1 }],
    ['attachmentCount', { attachmentCount: ceilings.list + 1 }],
    ['consentReasonChars', { consentReasonChars: ceilings.line + 1 }],
    ['clueMaxChars', { clueMaxChars: ceilings.note + 1 }],
    ['commentMaxChars', { commentMaxChars: ceilings.note + 1 }],
    ['autosavesKept', { autosavesKept: ceilings.list + 1 }],
    ['recurringYears', { recurringYears: ceilings.years + 1 }],
    ['titleChars', { titleChars: { least: 9, most: 8 } }],
  ])('[A22] is refused when it is read, by its key: %s', (key, overrides) => {
    const read = policyOverrides.safeParse(overrides)
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([key])
  })

  it('[A22] and the shipped one is far below it', () => {
    expect(policyOverrides.safeParse(policyDefaults).success).toBe(true)
    expect(policyDefaults.maxBodyChars * 4).toBeLessThan(ceilings.text)
  })
})
