// What a proposal is called to whom, and what units that are asked do not read.
import { describe, expect, it } from 'vitest'
import { isPublic, isTold, listedTitle, openTitle } from '../../services/intake/domain/proposal-secrecy.ts'
import { blank, type Proposal } from '../../services/intake/domain/proposal-state.ts'
import { consultation, filed, must, screened } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { act } from './outcomes.ts'
import { opening, proposalPage } from './pages.ts'
import { people } from './people.ts'

const title = '关于增设接送区的提案'
const content = { ...blank.content, title, consentPublic: true }
const accepted: Proposal = { ...blank, round: 1, status: 'accepted', content }
const restricted = { to: ['committee', 'chair'] } as const
const unconsented = { ...content, consentPublic: false, consentReason: '涉及个人' }

describe('[C13] a title', () => {
  it.each<[string, Proposal, { told: boolean; public: boolean; open: string; listed: string }]>([
    ['accepted', accepted, { told: true, public: true, open: title, listed: title }],
    [
      'accepted without consent to publication',
      { ...accepted, content: unconsented },
      { told: true, public: false, open: title, listed: title },
    ],
    [
      'accepted, publication left open when it was filed',
      { ...accepted, content: { ...blank.content, title } },
      { told: true, public: false, open: title, listed: title },
    ],
    [
      'accepted and closed since',
      { ...accepted, restricted },
      { told: false, public: false, open: '（未立案，不公开案由）', listed: '（涉密，限定知悉）' },
    ],
    [
      'under review',
      { ...accepted, status: 'final-review' },
      { told: false, public: false, open: '（未立案，不公开案由）', listed: title },
    ],
    [
      'under review and secret',
      { ...accepted, status: 'final-review', restricted },
      { told: false, public: false, open: '（未立案，不公开案由）', listed: '（涉密，限定知悉）' },
    ],
  ])('[C13] of what is %s is told as far as the rule goes', (_what, state, expected) => {
    const { told, public: open, ...titles } = expected
    expect([isTold(state), isPublic(state)]).toEqual([told, open])
    expect({ open: openTitle(state), listed: listedTitle(state) }).toEqual(titles)
  })
})

describe('[C1] [C7] a unit that is asked before acceptance', () => {
  it('[C1] [C7] reads neither the consultations nor a word of them in the history', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), screened)
    await must(level, people.committee, act(id, 'ask-units'), { units: ['JY'], question: '是否可行？' })
    const talked = { ...consultation, units: ['GA'], summary: '与公安商量，认为教育局推诿。' }
    await must(level, people.committee, act(id, 'record-consultation'), talked)
    const seen = await proposalPage(level, id, people.handler)
    expect(seen.consultations).toEqual([])
    expect(JSON.stringify(seen)).not.toContain('推诿')
    for (const reader of [people.lin, people.committee, people.chair])
      expect((await proposalPage(level, id, reader)).consultations).toMatchObject([
        { summary: talked.summary },
      ])
  })
})
