// The example bodies of the API document, sent as they stand by the people they are for, are taken: only ids are those of
// the level.
import { expect, it } from 'vitest'
import { type Endpoint, type Receipt, receipt } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import { sessionKey } from '#contracts/level.ts'
import { serviceNames } from '#contracts/terms.ts'
import { bodies } from '../../docs/generator/bodies/index.ts'
import { hashOf, samples } from './file-samples.ts'
import {
  accepted,
  collectiveFiled,
  dispatched,
  filed,
  must,
  registered,
  settled,
  uploadedBy,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person, testLevel } from './memory-level.ts'
import { people } from './people.ts'
import { easyForms, solved } from './voices.ts'

/** What commands answered, by their operation: of each the first answer. */
const answered = new Map<string, Pick<Receipt, 'version' | 'facts'>>()
const commands = serviceNames.flatMap((service) =>
  Object.entries(api[service] as Record<string, Endpoint>)
    .filter(([, { method, result }]) => method === 'POST' && (result as unknown) === receipt)
    .map(([name, { path, status }]) => ({
      id: `${service}.${name}`,
      begins: status === 201,
      at: new RegExp(`^${path.replace('{id}', '[^/]+')}$`),
    })),
)

/** A level whose answers are noted: the API document shows them. */
function watched(options: Parameters<typeof memoryLevel>[0]): MemoryLevel {
  const level = memoryLevel(options)
  const act: MemoryLevel['act'] = async (person, path, ...rest) => {
    const reply = await level.act(person, path, ...rest)
    const command = commands.find(({ at }) => at.test(path))
    if (command !== undefined && reply.status < 300 && !answered.has(command.id))
      answered.set(command.id, { version: reply.body.version, facts: reply.body.facts })
    return reply
  }
  return { ...level, act }
}

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
  const level = watched({ now: today })
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
  const { answers } = assignment.draftReply as { answers: object[] }
  const third = { suggestion: 3, disposition: 'adopted', text: '已请各校组织家长志愿者，放学高峰到岗引导。' }
  await handle(otherUnit, caseAt(id, 'draft-reply'), 'draftReply', { answers: [...answers, third] })
  await must(level, leaderGa, caseAt(id, 'sign-off'))
  await handle(people.supervision, caseAt(id, 'audit'), 'audit')
  await example(level, evaluation)(people.lin, `/evaluation/verdicts/${id}/give-feedback`, 'giveFeedback')
})

it('a proposal is recorded for its member, asked about, and converted, by the examples', async () => {
  const level = watched({ now: today })
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
  const level = watched({ now: today })
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
  const level = watched({ now: today })
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
  const level = watched({ now: today, level: easyForms })
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
  const level = watched({ now: today, level: easyForms })
  const by = example(level, intake)
  await asAnybody(level, '/public/clues', 'handInClue')
  const [{ id }] = (await level.get(people.committee, '/intake/clues')).body.items
  await by(people.committee, `/intake/clues/${id}/publish`, 'publishClue')
  await by(people.committee, `/intake/clues/${id}/see-contact`, 'seeContact')
  await by(people.committee, `/intake/clues/${id}/tell`, 'tellCitizen')
})

it('the two lists meet, units and sectors are busy, by the examples', async () => {
  const level = watched({ now: today })
  const by = example(level, intake)
  const { committee, lin } = people
  const id = await dispatched(level)
  const concern = await by(lin, '/intake/list-items', 'enterListItem')
  const ask = await by(people.handler, '/intake/list-items', 'enterListItem', { list: 'ask' })
  for (const item of [ask, concern]) await must(level, committee, `/intake/list-items/${item.id}/publish`)
  await by(committee, '/intake/list-matches', 'proposeMatch', { ask: ask.id, concern: concern.id })
  await by(committee, '/intake/activities', 'announceActivity')
  await by(committee, '/intake/activity-plans', 'planQuarters')
  await by(people.leader, '/intake/liaisons', 'appointLiaison')
  await by(lin, '/intake/liaison-threads', 'sendToLiaison', { proposal: id, unit: 'JY' })
  await by(committee, '/intake/sector-duties', 'tickDuty')
  await by(committee, '/intake/sector-duty-corrections', 'untickDuty')
  await by(committee, '/intake/readings', 'publishReading')
  await by(committee, '/intake/speeches', 'enterSpeech', { member: lin.id })
  await by(committee, '/intake/hot-words', 'drawHotWords')
})

it('panels, reasons, merging and a batch of cases begin by the examples', async () => {
  const level = watched({ now: today })
  const by = example(level, intake)
  const { committee } = people
  await by(committee, '/intake/panels', 'formPanel')
  await by(committee, '/intake/reasons', 'addReason')
  const main = await filed(level)
  const other = await filed(level, { title: '关于老城区学校门前接送停车的提案' })
  await by(committee, '/intake/merge-groups', 'proposeMerge', { main, others: [other] })
  const cases = [await settled(level, { title: '关于增设社区食堂的提案' })]
  await example(level, assignment)(people.dispatch, '/assignment/dispatch-batches', 'proposeBatch', { cases })
})

it('a pre-session proposal is selected by the example', async () => {
  const { opens } = testLevel.session
  const level = watched({ now: new Date(Date.parse(opens) - 30 * 86_400_000).toISOString() })
  const id = await accepted(level, {}, async () => {
    const early = await collectiveFiled(level)
    await level.moveTo('2026-01-05T02:00:00.000Z')
    return early
  })
  const chosen = { session: sessionKey(testLevel.session), proposals: [id] }
  await example(level, intake)(people.committee, '/intake/pre-session', 'selectPreSession', chosen)
})

// Written anew by `npx vitest run tests/level/true-bodies.test.ts -u`, then `npm run documents`.
it('the API document shows what these commands answered, and of whatever begins something it shows it', async () => {
  const begun = commands.filter(({ begins }) => begins).map(({ id }) => id)
  expect(begun.filter((id) => !answered.has(id))).toEqual([])
  for (const id of begun) expect(answered.get(id)?.version, id).toBeGreaterThan(0)
  const lines = [...answered]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, answer]) => `  ${JSON.stringify(id)}: ${JSON.stringify(answer)}`)
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../docs/generator/receipts.json')
})
