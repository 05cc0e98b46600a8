// The example bodies of the API document, sent as they stand by the people they are for, are taken: only ids are those of
// the level.
import { expect, it } from 'vitest'
import { bodies } from '../../docs/generator/bodies/index.ts'
import { hashOf, samples } from './file-samples.ts'
import { must, registered, uploadedBy } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { people } from './people.ts'
import { easyForms, solved } from './voices.ts'

/** The day the examples are of. */
const today = '2026-11-28T02:00:00.000Z'
const { intake, assignment, evaluation } = bodies
const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const caseAt = (id: string, act: string) => `/assignment/cases/${id}/${act}`

/** Sends the example of an operation; what names something else is given. */
const example =
  (level: MemoryLevel, examples: Readonly<Record<string, object>>) =>
  (person: Person, path: string, operation: string, ids: object = {}) =>
    must(level, person, path, { ...examples[operation], ...ids })

const otherUnit: Person = { ...people.otherHandler, unit: 'GA' }
const leaderGa: Person = { ...people.otherLeader, unit: 'GA' }

/** A form that is open to all, with a proof of its own: the one of the example is spent. */
async function asAnybody(level: MemoryLevel, path: string, operation: string) {
  const body = { ...intake[operation], proof: await solved(level) }
  const reply = await level.call(undefined, {
    path,
    body,
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
  expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300)
  await level.settle()
}

it('a proposal goes from its draft to its verdict by the examples', async () => {
  const level = memoryLevel({ now: today })
  const by = example(level, intake)
  await registered(level, people.lin, people.he, people.su)
  const { id } = await by(people.lin, '/intake/proposals', 'draft', { kind: 'joint' })
  await by(people.lin, at(id, 'revise'), 'revise', { kind: 'joint' })
  await by(people.lin, at(id, 'record-research'), 'recordResearch')
  await by(people.lin, at(id, 'seek-cultivation'), 'seekCultivation')
  await by(people.committee, at(id, 'name-mentors'), 'nameMentors', { members: [people.su.id] })
  await by(people.su, at(id, 'comment'), 'comment')
  await by(people.committee, at(id, 'hold-review-meeting'), 'holdReviewMeeting')
  await by(people.committee, at(id, 'end-cultivation'), 'endCultivation')
  await by(people.lin, at(id, 'invite'), 'invite', { members: [people.he.id] })
  await by(people.he, at(id, 'sign'), 'sign')
  await must(level, people.lin, at(id, 'file'))
  await by(people.su, at(id, 'second'), 'second')
  await by(people.committee, at(id, 'ask-units'), 'askUnits')
  await by(otherUnit, at(id, 'give-unit-opinion'), 'giveUnitOpinion')
  await by(people.committee, at(id, 'first-review'), 'firstReview')
  await by(people.panel, at(id, 'second-review'), 'secondReview')
  await by(people.committee, at(id, 'record-consultation'), 'recordConsultation', { heldOn: '2026-11-28' })
  await by(people.chair, at(id, 'final-review'), 'finalReview')

  const handle = example(level, assignment)
  await handle(people.dispatch, caseAt(id, 'pre-assign'), 'preAssign', { coUnits: [] })
  await must(level, otherUnit, caseAt(id, 'claim'))
  await handle(people.dispatch, caseAt(id, 'dispatch'), 'dispatch')
  await must(level, otherUnit, caseAt(id, 'sign-for'))
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    await handle(otherUnit, caseAt(id, 'log-contact'), 'logContact', { phase })
    await handle(people.lin, caseAt(id, 'confirm-contact'), 'confirmContact', { contact: index + 1 })
  }
  const answered = (assignment.draftReply as { answers: object[] }).answers
  const third = { suggestion: 3, disposition: 'adopted', text: '已请各校组织家长志愿者，放学高峰到岗引导。' }
  await handle(otherUnit, caseAt(id, 'draft-reply'), 'draftReply', { answers: [...answered, third] })
  await must(level, leaderGa, caseAt(id, 'sign-off'))
  await handle(people.supervision, caseAt(id, 'audit'), 'audit')
  await example(level, evaluation)(people.lin, `/evaluation/verdicts/${id}/give-feedback`, 'giveFeedback')
})

it('a proposal is recorded for its member, asked about, and converted, by the examples', async () => {
  const level = memoryLevel({ now: today })
  const by = example(level, intake)
  await registered(level, people.lin)
  const member = people.lin.id
  const { id } = await by(people.committee, '/intake/proposals/for-member', 'draftFor', { member })
  await must(level, people.lin, at(id, 'confirm-draft'))
  await must(level, people.lin, at(id, 'file'))
  await by({ ...people.committee, id: 'o11', name: '许初审' }, at(id, 'request'), 'request')
  await by(people.lin, at(id, 'answer-request'), 'answerRequest')
  const other = await by(people.committee, '/intake/proposals/for-member', 'draftFor', { member })
  await by(people.lin, at(other.id, 'decline-draft'), 'declineDraft')
})

it('a collective discusses, seals and files by the examples', async () => {
  const level = memoryLevel({ now: today })
  const by = example(level, intake)
  await registered(level, people.league)
  const { id } = await by(people.league, '/intake/proposals', 'draft', { kind: 'collective' })
  const { seal } = intake.endorse as { seal: { name: string; type: string } }
  const page = { ...seal, hash: hashOf(samples.pdf), bytes: samples.pdf.length }
  await uploadedBy(level, people.league, page, samples.pdf)
  await by(people.league, at(id, 'record-discussion'), 'recordDiscussion')
  await by(people.league, at(id, 'endorse'), 'endorse', { seal: page })
  await must(level, people.league, at(id, 'file'))
})

it('topics are called for, submitted, curated, claimed, decided and published by the examples', async () => {
  const level = memoryLevel({ now: today })
  const by = example(level, intake)
  await registered(level, people.lin)
  const call = (await by(people.committee, '/intake/topic-calls', 'openCall')).id
  await by(people.committee, `/intake/topic-calls/${call}/extend`, 'extendCall')
  const meeting = (await by(people.committee, '/intake/topic-meetings', 'recordMeeting', { call })).id
  await by(people.committee, `/intake/topic-meetings/${meeting}/amend`, 'amendMeeting')
  await by(people.committee, '/intake/topics', 'proposeTopic')
  await by(people.lin, '/intake/topic-declarations', 'declareTopic')
  const { id } = await by(people.handler, '/intake/topic-submissions', 'submitTopic', { call })
  const topic = (act: string) => `/intake/topics/${id}/${act}`
  await by(people.handler, topic('revise'), 'reviseTopic')
  await by(people.committee, topic('edit'), 'editTopic')
  await by(people.committee, topic('curate'), 'curateTopic')
  await by(people.committee, topic('consult'), 'consultUnit')
  await by(otherUnit, topic('advise'), 'adviseTopic')
  await must(level, people.lin, topic('claim'))
  await by(people.committee, topic('guide'), 'guideTopic')
  await by(people.lin, topic('release'), 'releaseTopic')
  await by(people.chair, topic('nominate'), 'nominateTopic')
  await by(people.committee, '/intake/topic-decisions', 'recordDecision', { topics: [id] })
  await by(people.committee, '/intake/topic-catalogues', 'publishCatalogue', { topics: [id] })
})

it('what people say and ask is taken by the examples: discussions, briefs, the two lists, tickets', async () => {
  const level = memoryLevel({ now: today, level: easyForms })
  const by = example(level, intake)
  await registered(level, people.lin)
  const discussion = await by(people.lin, '/intake/discussions', 'openDiscussion')
  const open = (act: string) => `/intake/discussions/${discussion.id}/${act}`
  await by(people.lin, open('revise'), 'reviseDiscussion')
  await by(people.committee, open('let-open'), 'letDiscussionOpen')
  await asAnybody(level, `/public/discussions/${discussion.id}/comment`, 'sendComment')
  await must(level, people.lin, open('close'))
  await by(people.lin, open('summarise'), 'summariseDiscussion')

  const brief = await by(people.lin, '/intake/briefs', 'fileBrief')
  await by(people.committee, `/intake/briefs/${brief.id}/adopt`, 'adoptBrief')

  const item = await by(people.lin, '/intake/list-items', 'enterListItem')
  await by(people.lin, `/intake/list-items/${item.id}/revise`, 'reviseListItem')

  const { rows } = await by(people.committee, '/intake/tickets', 'importTickets')
  expect(rows).toMatchObject([{ outcome: 'new' }])
})

it('a citizen’s clue is taken by the examples, with a proof of their own', async () => {
  const level = memoryLevel({ now: today, level: easyForms })
  const by = example(level, intake)
  await asAnybody(level, '/public/clues', 'handInClue')
  const [{ id }] = (await level.get(people.committee, '/intake/clues')).body.items
  await by(people.committee, `/intake/clues/${id}/publish`, 'publishClue')
  await by(people.committee, `/intake/clues/${id}/see-contact`, 'seeContact')
  await by(people.committee, `/intake/clues/${id}/tell`, 'tellCitizen')
})
