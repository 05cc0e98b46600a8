// Who takes part in a review (features C1, C2): never in that of the own proposal, another person at each stage, and an
// opinion given in the panel is a part in its stage.
import { describe, expect, it } from 'vitest'
import { acceptance, consultation, draftBody, filed, must, passed, returned, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act } from './outcomes.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const opinion = { recommendation: 'accept', remark: '建议具体，可以立案。' }
const three: Person = people.threeOffices
const repeated = refused(403, 'reviewer-repeated', { source: 'policy: reviewersDistinct' })

async function atPanel(level: MemoryLevel, by: Person = people.committee): Promise<string> {
  const id = await filed(level)
  await must(level, by, act(id, 'first-review'), screened)
  return id
}

describe('another person at each stage', () => {
  it('[C1] who gave the first review gives no opinion in the panel', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const id = await atPanel(level, three)
    expect(await level.act(three, act(id, 'give-opinion'), opinion)).toMatchObject(repeated)
    expect((await proposalPage(level, id, three)).acts).not.toContain('proposal.give-opinion')
  })

  it('[C1] who gave an opinion in the panel does not decide finally', async () => {
    const level = memoryLevel({ now: opening })
    const id = await atPanel(level)
    await must(level, three, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'second-review'), passed)
    await must(level, people.committee, act(id, 'record-consultation'), consultation)
    expect(await level.act(three, act(id, 'final-review'), acceptance)).toMatchObject(repeated)
    await must(level, people.chair, act(id, 'final-review'), acceptance)
  })

  it('[C1] where the policy lets one person do it all, they may', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ reviewersDistinct: false }) })
    const id = await atPanel(level, three)
    await must(level, three, act(id, 'give-opinion'), opinion)
    await must(level, three, act(id, 'second-review'), passed)
    await must(level, people.committee, act(id, 'record-consultation'), consultation)
    await must(level, three, act(id, 'final-review'), acceptance)
  })

  it('[C1] [C2] what was judged of an earlier text does not count: neither as a part in it, nor as an opinion on the new one', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const id = await atPanel(level)
    await must(level, three, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'second-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '修改后的情况说明。' })
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'first-review'), screened)
    expect(await proposalPage(level, id, people.panel)).toMatchObject({ opinionsGiven: 0, opinions: [] })
    expect(await level.act(people.panel, act(id, 'second-review'), passed)).toMatchObject(
      refused(409, 'panel-opinions-missing', { allowed: { needed: 2, given: 0 } }),
    )
    await must(level, three, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'second-review'), passed)
  })
})

describe('one’s own proposal', () => {
  it.each([
    ['screen', { secrecy: 'clear', remark: '不涉密。' }],
    ['split-suggestions', { suggestions: [{ text: draftBody.suggestions[0], from: 1 }] }],
  ] as const)('[C2] is none’s to %s, whatever offices they have', async (name, body) => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const author = also(people.lin, 'committee', 'chair')
    expect(await level.act(author, act(id, name), body)).toMatchObject(
      refused(403, 'own-proposal', { source: 'C2' }),
    )
    expect((await proposalPage(level, id, author)).acts).not.toContain(`proposal.${name}`)
  })
})
