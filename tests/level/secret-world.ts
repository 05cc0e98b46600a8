// A county in which three proposals have all that a proposal can have beside it: origins of every kind, a linked ticket,
// messages with a liaison, merge groups as part and as main whose words tell of it, one of last year that it repeats, a place in the pre-session list, co-signers, mentors, a
// seconder, similar ones, a consultation, files. Then they turn out to be secret, or wait for their acceptance.

import { type Level, sessionKey } from '#contracts/level.ts'
import type { Origin } from '#contracts/provenance.ts'
import { everydayOfCases, everydayOfIntake, filedEarly } from './everyday-life.ts'
import { attachedFile, samples } from './file-samples.ts'
import { rowOf } from './hotline.ts'
import {
  acceptance,
  collectiveFiled,
  consultation,
  draftBody,
  drafted,
  filed,
  must,
  passed,
  registered,
  screened,
  sealedPage,
  uploadedBy,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, briefs, filedBy, groups, mergeBody, no, proposed, yes } from './outcomes.ts'
import { later, opening } from './pages.ts'
import { people } from './people.ts'
import { sessionIn } from './sessions.ts'
import { easyForms, handedIn } from './voices.ts'

const { su: declined, ...others } = people

/** Who lives there, each named by the part they have. */
export const cast = {
  ...others,
  declined,
  mentor: { id: 'm04', name: '孟导师', roles: ['member'] },
  mergedIn: { id: 'm05', name: '周并入', roles: ['member'] },
  refusing: { id: 'm06', name: '吴不并', roles: ['member'] },
  asking: { id: 'm07', name: '郑主案', roles: ['member'] },
  stranger: { id: 'm08', name: '王旁人', roles: ['member'] },
  seconder: { id: 'm09', name: '冯附议', roles: ['member'] },
  briefer: { id: 'm10', name: '褚信息', roles: ['member'] },
  otherCollective: { id: 'c02', name: '工商联联络人', roles: ['collective'], collective: 'gongshanglian' },
  seated: { id: 'p01', name: '卫审查', roles: ['panel'] },
  guest: { id: 'g01', name: '蒋特邀', roles: ['guest'] },
} as const satisfies Record<string, Person>
export type Part = keyof typeof cast

/** What must not be told: a word of the title, and a phrase of the body. */
export interface Secret {
  readonly id: string
  readonly words: readonly [title: string, phrase: string]
}

const wordsOfJoint = ['望岳山雷达站', '北坡三号洞库'] as const
const wordsOfEarly = ['鹤鸣坝泄洪闸', '闸室二号备用油机'] as const
const wordsOfBrief = ['琴台渠渡槽', '渡槽内壁爆破孔'] as const

const textOf = ([title, phrase]: Secret['words']) => ({
  title: `关于${title}周边道路拓宽的提案`,
  situation: `${title}周边道路狭窄，${phrase}附近车辆通行不便。`,
  analysis: `${phrase}一带没有错车的地方。`,
  suggestions: [`把${phrase}旁的道路拓宽到七米。`, '增设错车台。'],
})

export interface World {
  readonly level: MemoryLevel
  /** A joint proposal with everything, a collective's from before the session, one that began as an opinion brief. */
  readonly joint: Secret
  readonly early: Secret
  readonly ofBrief: Secret
  /** What the joint one repeats: its words are the same. */
  readonly lastYears: string
  /** What stands in a path and is no aggregate's id. */
  readonly otherIds: readonly string[]
}

const levelOf = ({ clearedRoles }: Wishes): { -readonly [Name in keyof Level]: Level[Name] } => ({
  ...easyForms,
  policy: {
    ...easyForms.policy,
    overrides: {
      ...easyForms.policy.overrides,
      recurringYears: 1,
      ...(clearedRoles === undefined ? {} : { clearedRoles }),
    },
  },
})

interface Wishes {
  readonly seconding: boolean
  /** Which offices may know of a secret, where these are not the level's usual ones. */
  readonly clearedRoles?: Level['policy']['overrides']['clearedRoles']
}

export async function world(options: Wishes): Promise<World> {
  const settings = levelOf(options)
  const level = memoryLevel({ now: later(opening, -20 * 86_400_000), level: settings })
  const members = [cast.lin, cast.he, cast.declined, cast.mentor, cast.mergedIn, cast.refusing, cast.asking]
  await registered(level, ...members, cast.stranger, cast.seconder, cast.briefer)
  const early = await collectiveFiled(level, textOf(wordsOfEarly))
  settings.session = sessionIn(2025)
  const lastYears = await filed(level, textOf(wordsOfJoint))
  settings.session = easyForms.session
  await level.noteFiled()
  const everyday = await filedEarly(level)
  await level.moveTo(opening)
  // Before there is a panel by field.
  await everydayOfCases(level, sessionKey(easyForms.session), everyday)
  const { receipt } = await everydayOfIntake(level)
  const field = { name: '社会组', classes: ['social', 'political'] }
  const { id: panel } = await must(level, people.committee, '/intake/panels', field)
  const seat = { person: cast.seated.id, name: cast.seated.name }
  await must(level, people.committee, `/intake/panels/${panel}/seat`, seat)
  const guest = { person: cast.guest.id, name: cast.guest.name, unit: 'GA' }
  await must(level, people.committee, `/intake/panels/${panel}/seat-guest`, guest)

  const joint = await drafting(level, options)
  const ofBrief = await begunAsBrief(level)
  await beside(level, joint)
  await grouped(level, joint)
  for (const id of [joint, early, ofBrief, lastYears])
    await must(level, people.committee, act(id, 'first-review'), screened)
  await level.noteFiled()
  await reviewed(level, joint)
  await citedByOthers(level, { joint, ofBrief })
  await level.noteFiled()
  await must(level, people.committee, '/intake/hot-words', { year: 2026 })
  return {
    level,
    joint: { id: joint, words: wordsOfJoint },
    early: { id: early, words: wordsOfEarly },
    ofBrief: { id: ofBrief, words: wordsOfBrief },
    lastYears,
    otherIds: ['typed', attachedFile.hash, sealedPage.hash, receipt],
  }
}

/** Origins of every kind that can be named by an id. */
async function origins(level: MemoryLevel): Promise<Origin[]> {
  const { id: clue } = await handedIn(level)
  await must(level, people.committee, `/intake/clues/${clue}/publish`)
  const topic = await must(level, people.committee, '/intake/topics', {
    title: '乡道拓宽',
    text: '乡道错车难。',
    source: 'society',
    year: 2026,
    origins: [{ kind: 'clue', id: clue, title: '线索' }],
  })
  await must(level, cast.lin, `/intake/topics/${topic.id}/claim`)
  const { body } = await level.act(people.committee, '/intake/tickets', {
    feed: 'FEED12345',
    tickets: [rowOf(5)],
  })
  const item = await must(level, cast.lin, '/intake/list-items', {
    list: 'concern',
    year: 2026,
    title: '乡道错车难',
    text: '乡道错车难，多年没有进展。',
    field: 'society',
  })
  await must(level, people.committee, `/intake/list-items/${item.id}/publish`)
  const discussion = await must(level, people.committee, '/intake/discussions', {
    title: '乡道怎样拓宽',
    introduction: '想听听沿线群众的办法。',
    closesAt: later(opening, 10 * 86_400_000),
  })
  return [
    { kind: 'topic', id: topic.id, title: '选题' },
    { kind: 'clue', id: clue, title: '线索' },
    { kind: 'ticket', id: body.rows[0].id, title: '工单' },
    { kind: 'list-item', id: item.id, title: '条目' },
    { kind: 'discussion', id: discussion.id, title: '讨论' },
    { kind: 'research', title: '乡道调研' },
  ]
}

/** From the first words to the filing: autosaved, in cultivation, signed by one, declined by another, seconded. */
async function drafting(level: MemoryLevel, { seconding }: { readonly seconding: boolean }) {
  const text = textOf(wordsOfJoint)
  await level.call(cast.lin, {
    path: '/intake/autosaves/typed',
    body: { seen: 0, device: '手机', content: text },
  })
  await uploadedBy(level, cast.lin, attachedFile, samples.pdf)
  const id = await drafted(level, {
    ...text,
    kind: 'joint',
    suggestedUnits: ['JY'],
    attachments: [attachedFile],
    origins: await origins(level),
    openToSeconding: seconding,
  })
  await must(level, cast.lin, act(id, 'seek-cultivation'), { wish: '请帮助把建议写得更具体。' })
  await must(level, people.committee, act(id, 'name-mentors'), { members: [cast.mentor.id] })
  await must(level, cast.mentor, act(id, 'comment'), {
    block: 'whole',
    text: `${wordsOfJoint[1]}可以写得更具体。`,
  })
  await must(level, cast.lin, act(id, 'record-research'), {
    date: '2025-12-15',
    place: '现场',
    participants: ['林一'],
    findings: `实地看了${wordsOfJoint[1]}。`,
  })
  await must(level, cast.lin, act(id, 'invite'), { members: [cast.he.id, cast.declined.id] })
  await must(level, cast.he, act(id, 'sign'), { opinion: '情况属实。' })
  await must(level, cast.declined, act(id, 'decline'), { opinion: '另有考虑。' })
  await must(level, cast.lin, act(id, 'file'))
  if (seconding) await must(level, cast.seconder, act(id, 'second'), { opinion: '我也去过。' })
  return id
}

/** It began as an opinion brief, which offices have read. */
async function begunAsBrief(level: MemoryLevel): Promise<string> {
  const { title, situation, suggestions, analysis } = textOf(wordsOfBrief)
  const { id } = await must(level, cast.briefer, briefs, { title, situation, suggestions })
  await must(level, people.committee, `${briefs}/${id}/adopt`, { words: '采用。' })
  await must(level, cast.briefer, `${briefs}/${id}/convert`)
  const whole = { ...draftBody, title, situation, suggestions, analysis }
  await must(level, cast.briefer, act(id, 'revise'), whole)
  await must(level, cast.briefer, act(id, 'file'))
  return id
}

/** A ticket that bears on it, and messages about it. */
async function beside(level: MemoryLevel, proposal: string): Promise<void> {
  const { body } = await level.act(people.committee, '/intake/tickets', {
    feed: 'FEED12345',
    tickets: [rowOf(11)],
  })
  await must(level, people.committee, `/intake/tickets/${body.rows[0].id}/link`, { proposal })
  const liaison = { unit: 'JY', name: '孔联络', officePhone: '0534-1' }
  await must(level, people.leader, '/intake/liaisons', liaison)
  const message = { proposal, unit: 'JY', text: `想了解${wordsOfJoint[1]}的现状。` }
  const { id } = await must(level, cast.lin, '/intake/liaison-threads', message)
  await must(level, people.handler, `/intake/liaison-threads/${id}/answer`, { text: '正在了解。' })
}

/** Asked to go into another and to take another in, both refused; then another has become part of it. */
async function grouped(level: MemoryLevel, joint: string): Promise<void> {
  const main = await filedBy(level, cast.asking, '关于县道大修的提案')
  const explanation = `都经过${wordsOfJoint[1]}。`
  const merge = { ...mergeBody('merge', main, joint), explanation }
  await must(level, people.committee, groups, merge)
  await must(level, cast.lin, act(joint, 'answer-request'), {
    agree: false,
    words: `${wordsOfJoint[1]}不能和别的路一起办理。`,
  })
  const refused = await filedBy(level, cast.refusing, '关于村道硬化的提案')
  const byChair = {
    form: 'merge',
    main: joint,
    others: [refused],
    reasons: ['same-matter'],
    explanation: `都经过${wordsOfJoint[1]}。`,
  }
  await must(level, people.chair, '/intake/merge-groups', byChair)
  await must(level, cast.refusing, act(refused, 'answer-request'), no)
  const other = await filedBy(level, cast.mergedIn, `关于${wordsOfJoint[0]}进站路错车台的提案`)
  await proposed(level, 'merge', joint, other)
  await must(level, cast.lin, act(joint, 'answer-request'), {
    agree: true,
    words: `也在${wordsOfJoint[0]}下面。`,
  })
  await must(level, cast.mergedIn, act(other, 'answer-request'), yes)
}

/** As far as the panel: opinions, a unit asked and answering, a consultation. */
async function reviewed(level: MemoryLevel, id: string): Promise<void> {
  const opinion = { recommendation: 'accept', reasons: [], remark: '建议具体。' }
  await must(level, cast.seated, act(id, 'give-opinion'), opinion)
  await must(level, cast.guest, act(id, 'give-opinion'), opinion)
  await must(level, people.committee, act(id, 'ask-units'), { units: ['JY'], question: '可行否？' })
  await must(level, people.handler, act(id, 'give-unit-opinion'), { stance: 'can-do', opinion: '可行。' })
  const talked = { ...consultation, units: ['JY'], summary: `就${wordsOfJoint[1]}商量过。` }
  await must(level, people.committee, act(id, 'record-consultation'), talked)
}

/** An accepted one that is like it, and drafts that name them as where they came from. */
async function citedByOthers(level: MemoryLevel, ids: { joint: string; ofBrief: string }): Promise<void> {
  const like = await drafted(
    level,
    { ...draftBody, situation: '山边道路狭窄，车辆通行不便。' },
    cast.stranger,
  )
  await must(level, cast.stranger, act(like, 'file'))
  await must(level, people.committee, act(like, 'first-review'), { ...screened, class: 'cultural' })
  await must(level, people.panel, act(like, 'second-review'), passed)
  await must(level, people.committee, act(like, 'record-consultation'), consultation)
  await must(level, people.chair, act(like, 'final-review'), acceptance)
  const cited = [{ kind: 'proposal', id: ids.joint, title: '联名的那一件' }]
  const another = await drafted(level, { title: '关于山区道路标线的提案', origins: cited }, cast.he)
  await must(level, cast.he, act(another, 'file'))
  const brief = [{ kind: 'brief', id: ids.ofBrief, title: '信息' }]
  await must(level, people.committee, '/intake/topics', {
    title: '渠道巡护',
    text: '渠道无人巡护。',
    source: 'opinion-brief',
    year: 2026,
    origins: [...brief, ...cited],
  })
  const third = await drafted(level, { title: '关于渠道巡护的提案', origins: brief }, cast.briefer)
  await must(level, cast.briefer, act(third, 'file'))
}

/** Each is found to be secret where it stands: by somebody of the panel, once it has ended by the chair. */
export async function foundSecret(
  { level, joint, early, ofBrief, lastYears }: World,
  by: Person = cast.seated,
): Promise<void> {
  const secret = { secrecy: 'secret', remark: '涉及军事设施。' }
  for (const id of [joint.id, early.id, ofBrief.id, lastYears])
    await must(level, by, act(id, 'screen'), secret)
}
