// 三审一协商 and what units say before acceptance (features C1, C7); suggestions split (C11); classes (C10).
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  accepted,
  consultation,
  contacted,
  filed,
  jointFiled,
  must,
  passed,
  replyBody,
  returned,
  screened,
  underFinalReview,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { mergedPair } from './outcomes.ts'
import { casePage, desk, hoursAfter, later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`

async function unconsulted(level: MemoryLevel): Promise<string> {
  const id = await filed(level)
  await must(level, people.committee, at(id, 'first-review'), screened)
  await must(level, people.panel, at(id, 'second-review'), passed)
  return id
}

describe('three reviews and one consultation', () => {
  it('[C1] the decision is blocked until a consultation is recorded, whichever it is', async () => {
    const level = memoryLevel({ now: opening })
    const id = await unconsulted(level)
    const lacking = async (person: Person = people.chair) =>
      (await proposalPage(level, id, person)).consultationLacking
    expect(await lacking()).toBe('none')
    expect(await lacking(people.lin)).toBeUndefined()
    const missing = refused(409, 'consultation-missing', { source: 'policy: reviewConsultation' })
    const refusal = {
      outcome: 'not-accept',
      reasons: ['no-substance'],
      explanation: '空泛。',
      forwardTo: 'none',
    }
    expect(await level.act(people.chair, at(id, 'final-review'), acceptance)).toMatchObject(missing)
    expect(await level.act(people.chair, at(id, 'final-review'), refusal)).toMatchObject(missing)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    expect(await lacking()).toBeUndefined()
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    expect((await proposalPage(level, id)).consultations).toMatchObject([
      { ...consultation, by: '陈初审', agreement: 'agreed' },
    ])
  })

  it('[C1] what lacks the consultation lies on the desks of those who may record it, as that', async () => {
    const level = memoryLevel({ now: opening })
    const id = await unconsulted(level)
    const queued = async (person: Person) =>
      (await level.get(person, '/intake/reviews')).body.items.map(
        (one: { id: string; stage: string }) => `${one.id} ${one.stage}`,
      )
    const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest'] }
    for (const person of [people.committee, people.panel, people.threeOffices])
      expect(await queued(person)).toEqual([`${id} consultation`])
    expect(await queued(people.chair)).toEqual([`${id} final`])
    expect(await queued(guest)).toEqual([])
    const line = (await level.get(people.committee, '/intake/desk', { list: 'todo' })).body.items
    expect(line).toMatchObject([{ id, statusText: '待记录审查协商' }])
    // Recorded by who decides, it still wants another's.
    await must(level, people.chair, at(id, 'record-consultation'), consultation)
    expect(await queued(people.panel)).toEqual([`${id} consultation`])
    const row = { act: 'record-consultation', id, body: consultation }
    const { body } = await level.act(people.committee, '/intake/reviews', { rows: [row] })
    expect(body.rows).toMatchObject([{ id, done: true }])
    for (const person of [people.committee, people.panel]) expect(await queued(person)).toEqual([])
    expect(await queued(people.chair)).toEqual([`${id} final`])
  })

  it('[C1] a level that does without a consultation asks nobody for one', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ reviewConsultation: false }) })
    await unconsulted(level)
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    expect(await desk(level, 'intake', people.panel)).toEqual([])
  })

  it('[C1] the same user cannot do two stages, and the three are named', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.threeOffices, at(id, 'first-review'), screened)
    const repeated = refused(403, 'reviewer-repeated')
    expect(await level.act(people.threeOffices, at(id, 'second-review'), passed)).toMatchObject(repeated)
    await must(level, people.panel, at(id, 'second-review'), passed)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    expect(await level.act(people.threeOffices, at(id, 'final-review'), acceptance)).toMatchObject(repeated)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    const { reviews } = await proposalPage(level, id)
    expect(new Set(reviews.map(({ by }: { by: string }) => by)).size).toBe(3)
  })

  it('[C1] a returned proposal is consulted on again: the old talk was about the old text', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, at(id, 'final-review'), { ...returned, remark: '请补充。' })
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), screened)
    await must(level, people.panel, at(id, 'second-review'), passed)
    expect(await level.act(people.chair, at(id, 'final-review'), acceptance)).toMatchObject(
      refused(409, 'consultation-missing'),
    )
  })

  it('[C1] a consultation that the one who decides has recorded alone does not count', async () => {
    const level = memoryLevel({ now: opening })
    const id = await unconsulted(level)
    await must(level, people.chair, at(id, 'record-consultation'), consultation)
    expect((await proposalPage(level, id, people.chair)).consultationLacking).toBe('own-only')
    expect(await level.act(people.chair, at(id, 'final-review'), acceptance)).toMatchObject(
      refused(409, 'consultation-by-decider', { source: 'policy: consultationByAnother' }),
    )
    expect((await proposalPage(level, id)).consultations).toMatchObject([{ summary: consultation.summary }])
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })

  it('[C1] where the level allows it, who decides may record the consultation', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ consultationByAnother: false }) })
    const id = await unconsulted(level)
    await must(level, people.chair, at(id, 'record-consultation'), consultation)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })

  it('[C1] a level may do without', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ reviewConsultation: false }) })
    const id = await unconsulted(level)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })

  it.each([
    ['nobody', { withProposer: false, units: [] }, 'consultation-with-nobody'],
    ['a day that lies ahead', { heldOn: '2026-01-06' }, 'date-future'],
    ['a day before it was filed', { heldOn: '2026-01-04' }, 'consultation-before'],
    ['a day that never was', { heldOn: '0001-01-01' }, 'consultation-before'],
  ] as const)('[C1] a consultation with %s is refused', async (_what, more, code) => {
    const level = memoryLevel({ now: opening })
    const id = await unconsulted(level)
    expect(
      await level.act(people.committee, at(id, 'record-consultation'), { ...consultation, ...more }),
    ).toMatchObject(refused(422, code))
  })
})

it('[C1] a consultation about an earlier text is none about the revised one', async () => {
  const level = memoryLevel({ now: opening })
  const id = await filed(level)
  await must(level, people.committee, at(id, 'first-review'), returned)
  await level.moveTo(hoursAfter(opening, 24))
  await must(level, people.lin, at(id, 'file'))
  const record = (heldOn: string) =>
    level.act(people.committee, at(id, 'record-consultation'), { ...consultation, heldOn })
  expect(await record('2026-01-05')).toMatchObject(
    refused(422, 'consultation-before', { source: 'C1', allowed: { from: '2026-01-06' } }),
  )
  expect((await record('2026-01-06')).status).toBe(200)
})

describe('the record of a consultation', () => {
  const agrees = { stance: 'agrees', consultation: 1 }
  const remarks = { stance: 'remarks', consultation: 1, words: '当时还商定先在两所学校试点。' }

  it('[C1] is agreed to or added to by each proposer, once, and what they say stands beside it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    expect((await proposalPage(level, id)).acts).toContain('proposal.comment-consultation')
    await must(level, people.lin, at(id, 'comment-consultation'), remarks)
    await must(level, people.he, at(id, 'comment-consultation'), agrees)
    const [record] = (await proposalPage(level, id, people.committee)).consultations
    expect(record).toMatchObject({
      summary: consultation.summary,
      comments: [
        { by: '林一', stance: 'remarks', words: remarks.words, own: false },
        { by: '何二', stance: 'agrees', own: false },
      ],
    })
    const own = await proposalPage(level, id)
    expect(own.consultations[0].comments[0]).toMatchObject({ own: true })
    expect(own.acts).not.toContain('proposal.comment-consultation')
    expect(await level.act(people.lin, at(id, 'comment-consultation'), agrees)).toMatchObject(
      refused(409, 'already-answered'),
    )
    // Who reviews sees in the queue that there is something to read, and the review goes on.
    const { items } = (await level.get(people.committee, '/intake/reviews')).body
    expect(items[0]).toMatchObject({ id, consulted: true, remarked: true })
    await must(level, people.committee, at(id, 'first-review'), screened)
  })

  it('[C1] is each commented by itself, and in the queue an agreement is nothing to look at', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const another = { ...consultation, summary: '再谈一次，商定了时限。' }
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    await must(level, people.committee, at(id, 'record-consultation'), another)
    await must(level, people.lin, at(id, 'comment-consultation'), { ...agrees, consultation: 2 })
    expect(
      await level.act(people.lin, at(id, 'comment-consultation'), { ...agrees, consultation: 2 }),
    ).toMatchObject(refused(409, 'already-answered'))
    const { consultations, acts } = await proposalPage(level, id)
    expect(consultations.map(({ comments }: { comments: object[] }) => comments.length)).toEqual([0, 1])
    expect(acts).toContain('proposal.comment-consultation')
    expect((await level.get(people.committee, '/intake/reviews')).body.items[0]).toMatchObject({
      remarked: false,
    })
  })

  it('[C1] is commented by proposers only, with words where there is something to add', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    expect(await level.act(people.lin, at(main, 'comment-consultation'), agrees)).toMatchObject(
      refused(422, 'consultation-unknown'),
    )
    await must(level, people.committee, at(main, 'record-consultation'), consultation)
    for (const [body, code] of [
      [{ ...remarks, consultation: 2 }, 'consultation-unknown'],
      [{ stance: 'remarks', consultation: 1 }, 'body-invalid'],
    ] as const)
      expect(await level.act(people.lin, at(main, 'comment-consultation'), body)).toMatchObject(
        refused(422, code),
      )
    expect(await level.act(people.su, at(main, 'comment-consultation'), agrees)).toMatchObject(
      refused(403, 'not-yours'),
    )
    // Who was merged in has the same right.
    await must(level, people.he, at(main, 'comment-consultation'), agrees)
  })

  it('[C1] may be answered after a refusal, of which it may be the ground', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const refusal = {
      outcome: 'not-accept',
      reasons: ['no-substance'],
      explanation: '空泛。',
      forwardTo: 'none',
    }
    await must(level, people.chair, at(id, 'final-review'), refusal)
    await must(level, people.lin, at(id, 'comment-consultation'), remarks)
    expect((await proposalPage(level, id, people.chair)).consultations[0].comments).toHaveLength(1)
  })
})

describe('units before acceptance', () => {
  const question = { units: ['JY', 'GA'], question: '接送区能否划定，由谁牵头？' }

  it('[C7] a unit’s opinion is there before the final acceptance, for the reviewers to see', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    expect(await level.get(people.handler, `/intake/proposals/${id}`)).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.committee, at(id, 'ask-units'), question)
    expect(await desk(level, 'intake', people.handler)).toEqual([id])
    expect(await level.act(people.chair, at(id, 'final-review'), acceptance)).toMatchObject(
      refused(409, 'unit-opinions-awaited', { allowed: { units: ['JY', 'GA'] } }),
    )
    const answer = { stance: 'can-do-partly', opinion: '校门口可以划定，道路部分请公安牵头。' }
    await must(level, people.handler, at(id, 'give-unit-opinion'), answer)
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    await must(level, people.otherHandler, at(id, 'give-unit-opinion'), {
      stance: 'can-do',
      opinion: '可以。',
    })
    expect((await proposalPage(level, id, people.chair)).unitOpinions).toMatchObject([
      { unit: 'JY', answer: { ...answer, by: '赵经办' } },
      { unit: 'GA', answer: { stance: 'can-do' } },
    ])
    // A unit sees its own answer, the proposer none; of texts and talks before it nothing.
    expect((await level.get(people.handler, at(id, 'versions'))).body.items).toEqual([])
    expect((await proposalPage(level, id, people.handler)).consultations).toEqual([])
    expect((await proposalPage(level, id, people.handler)).unitOpinions).toHaveLength(1)
    expect((await proposalPage(level, id)).unitOpinions).toEqual([])
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })

  it('[C7] is waited for no longer than its time, and late is refused', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.committee, at(id, 'ask-units'), { ...question, units: ['JY'] })
    const { until } = (await proposalPage(level, id, people.chair)).unitOpinions[0]
    await level.moveTo(later(until, 1))
    expect(
      await level.act(people.handler, at(id, 'give-unit-opinion'), { stance: 'can-do', opinion: '可以。' }),
    ).toMatchObject(refused(409, 'window-closed', { allowed: { until } }))
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })

  it('[C7] a unit is asked once, and only a unit that was asked answers', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.committee, at(id, 'ask-units'), { ...question, units: ['JY'] })
    expect(await level.act(people.chair, at(id, 'ask-units'), question)).toMatchObject(
      refused(409, 'unit-asked', { allowed: { remove: ['JY'] } }),
    )
    expect(
      await level.act(people.otherHandler, at(id, 'give-unit-opinion'), {
        stance: 'can-do',
        opinion: '可以',
      }),
    ).toMatchObject(refused(403, 'not-yours'))
  })
})

describe('classes', () => {
  it('[C10] a category must be of the class, in the level’s own scheme', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(
      await level.act(people.committee, at(id, 'first-review'), { ...screened, category: 'industry' }),
    ).toMatchObject(refused(422, 'category-unknown', { source: 'policy: categoryScheme' }))
    await must(level, people.committee, at(id, 'first-review'), { ...screened, category: 'education' })
    expect((await proposalPage(level, id)).classification).toEqual({
      class: 'social',
      classText: '社会建设',
      category: 'education',
      categoryText: '教育',
    })
  })

  it('[C10] every accepted proposal has exactly one class: the shares of a year add up to 100 %', async () => {
    const level = memoryLevel({ now: opening })
    const classes = ['economic', 'social', 'social', 'ecological', 'cultural', 'political', 'economic']
    const ids: string[] = []
    for (const one of classes) {
      const id = await filed(level)
      await must(level, people.committee, at(id, 'first-review'), { ...screened, class: one })
      await must(level, people.panel, at(id, 'second-review'), passed)
      await must(level, people.committee, at(id, 'record-consultation'), consultation)
      await must(level, people.chair, at(id, 'final-review'), acceptance)
      ids.push(id)
    }
    const told = level.sent
      .map(({ body, subscriber }) => ({ ...JSON.parse(body), subscriber }))
      .filter(({ type, subscriber }) => type.includes('proposal.accepted') && subscriber === 'supervision')
    const counts = new Map<string, number>()
    for (const { data } of told)
      counts.set(data.classification.class, (counts.get(data.classification.class) ?? 0) + 1)
    expect(told).toHaveLength(ids.length)
    expect([...counts.values()].reduce((sum, count) => sum + count / ids.length, 0)).toBeCloseTo(1)
    expect(counts.get('social')).toBe(2)
  })
})

describe('suggestions one by one', () => {
  const several = { suggestions: ['一是划定限时接送区；二是错峰放学，分批离校。', '加强日常管护。'] }

  it('[C11] the editor is offered a split where the writer numbered the points', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level, several)
    expect((await proposalPage(level, id, people.committee)).proposedSplit).toEqual([
      { text: '一是划定限时接送区。', from: 1 },
      { text: '二是错峰放学，分批离校。', from: 1 },
      { text: '加强日常管护。', from: 2 },
    ])
    expect((await proposalPage(level, id)).proposedSplit).toBeUndefined()
  })

  it('[C11] each suggestion of the split is answered and has its adoption state; the words filed are kept', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level, several)
    await must(level, people.committee, at(id, 'split-suggestions'), {
      suggestions: [
        { text: '划定限时接送区。', from: 1 },
        { text: '推行错峰放学。', from: 1 },
        { text: '加强日常管护。', from: 2 },
      ],
    })
    const page = await proposalPage(level, id)
    expect(page.suggestions).toEqual([
      { number: 1, text: '划定限时接送区。' },
      { number: 2, text: '推行错峰放学。' },
      { number: 3, text: '加强日常管护。' },
    ])
    expect(page.filedSuggestions).toEqual(several.suggestions)
    expect(page.editedSuggestions).toEqual([
      { number: 1, text: '划定限时接送区。', from: 1 },
      // Whose words were changed keeps the original.
      { number: 2, text: '推行错峰放学。', from: 1, original: several.suggestions[0] },
      { number: 3, text: '加强日常管护。', from: 2 },
    ])
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    expect((await casePage(level, id)).suggestions).toEqual(page.suggestions)
  })

  it('[C11] the reply answers every one of them, none left out', async () => {
    const level = memoryLevel({ now: opening })
    const split = async (one: MemoryLevel) => {
      const id = await filed(one, several)
      await must(one, people.committee, at(id, 'split-suggestions'), {
        suggestions: [
          { text: '划定限时接送区。', from: 1 },
          { text: '错峰放学，分批离校。', from: 1 },
          { text: '加强日常管护。', from: 2 },
        ],
      })
      return id
    }
    const id = await contacted(level, {}, split)
    const draft = `/assignment/cases/${id}/draft-reply`
    const [first, second] = replyBody.answers
    expect((await level.act(people.handler, draft, replyBody)).status).toBe(422)
    const third = { suggestion: 3, disposition: 'not-adopted', text: '已有专人管护。' }
    await must(level, people.handler, draft, { ...replyBody, answers: [first, second, third] })
    expect((await casePage(level, id, people.handler)).reply.answers).toMatchObject([
      { suggestion: 1, disposition: 'adopted' },
      { suggestion: 2, disposition: 'partly-adopted' },
      { suggestion: 3, disposition: 'not-adopted' },
    ])
  })

  it('[C11] is split also where the texts are so long that they lie beside the records', async () => {
    const level = memoryLevel({ now: opening })
    const long = `一是${'划定接送区，'.repeat(120)}二是${'错峰放学，'.repeat(120)}`
    const id = await underFinalReview(level, { suggestions: [long] })
    const suggestions = (await proposalPage(level, id, people.chair)).proposedSplit
    expect(suggestions).toHaveLength(2)
    await must(level, people.chair, at(id, 'split-suggestions'), { suggestions })
    expect((await proposalPage(level, id, people.chair)).editedSuggestions).toMatchObject([
      { number: 1, from: 1 },
      { number: 2, from: 1 },
    ])
    expect((await level.get(people.chair, '/intake/reviews')).body.items).toMatchObject([{ suggestions: 2 }])
  })

  it('[C11] no suggestion that was filed is dropped, and none is made up', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level, several)
    const split = (suggestions: object[]) =>
      level.act(people.chair, at(id, 'split-suggestions'), { suggestions })
    expect(await split([{ text: '划定限时接送区。', from: 1 }])).toMatchObject(
      refused(422, 'suggestion-dropped', { allowed: { dropped: [2] } }),
    )
    expect(
      await split([
        { text: '一', from: 1 },
        { text: '二', from: 2 },
        { text: '三', from: 3 },
      ]),
    ).toMatchObject(refused(422, 'suggestion-unknown'))
  })

  it('[C11] what nobody has split goes on as it was filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level, several)
    expect((await casePage(level, id)).suggestions.map(({ text }: { text: string }) => text)).toEqual(
      several.suggestions,
    )
  })
})
