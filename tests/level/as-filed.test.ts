// What was filed is what offices, panels and units read. While its author writes on, after a return or because it comes
// back from an opinion brief, the new text is between who writes it, who is asked to sign it, and the mentors.
import { beforeAll, describe, expect, it } from 'vitest'
import { attachedFile, samples } from './file-samples.ts'
import { draftBody, drafted, filed, must, registered, returned, screened, uploadedBy } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, briefs, toBrief, yes } from './outcomes.ts'
import { later, opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'
import { everythingFor, idsOf } from './secret-walk.ts'
import { cast, type Part, type World, world } from './secret-world.ts'

const revised = ['青石峪隧道', '七号横洞'] as const
const newText = {
  ...draftBody,
  title: `关于${revised[0]}改线的提案`,
  situation: `${revised[1]}渗水。`,
  suggestions: [`封堵${revised[1]}。`],
}
const holding = (text: string) => revised.some((word) => text.includes(word))
const offices = [people.committee, people.panel, people.chair, people.dispatch, people.supervision]

describe('a proposal with everything beside it that was returned', () => {
  let at: World
  beforeAll(async () => {
    at = await world({ seconding: false })
    const { level, joint } = at
    level.passTo(later(opening, 60_000))
    await must(level, cast.seated, act(joint.id, 'second-review'), returned)
    await must(level, cast.lin, act(joint.id, 'revise'), { ...newText, kind: 'joint' })
    await must(level, cast.mentor, act(joint.id, 'comment'), {
      block: 'whole',
      text: `${revised[1]}写得好。`,
    })
    const research = { date: '2026-01-04', place: '现场', participants: ['林一'], findings: revised[1] }
    await must(level, cast.lin, act(joint.id, 'record-research'), research)
    await level.noteFiled()
  }, 120_000)

  it('[A14] [C5] shows its revision to nobody but those who write and sign it', async () => {
    const ids = idsOf(at.level, revised, at.otherIds)
    const readers: Part[] = []
    for (const [part, person] of Object.entries(cast)) {
      const seen = await everythingFor(at.level, person, ids)
      if (seen.some(({ status, text }) => status < 300 && holding(text))) readers.push(part as Part)
    }
    expect(readers.toSorted()).toEqual(['he', 'lin', 'mentor', 'mergedIn'])
  }, 120_000)

  it('[B1] keeps the text as it was filed for the offices', async () => {
    const { level, joint } = at
    for (const office of [...offices, cast.seated])
      expect((await proposalPage(level, joint.id, office)).title).toContain(joint.words[0])
  })
})

describe('a proposal', () => {
  it('[B1] shows its new text to offices once it is filed again, and its old attachments no longer', async () => {
    const level = memoryLevel({ now: opening })
    await uploadedBy(level, people.lin, attachedFile, samples.pdf)
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...newText, attachments: [attachedFile] })
    const fetched = () => level.get(people.committee, `/intake/files/${attachedFile.hash}`, { proposal: id })
    expect(await fetched()).toMatchObject(refused(404, 'unknown'))
    expect((await proposalPage(level, id, people.committee)).attachments).toEqual([])
    expect((await proposalPage(level, id)).title).toBe(newText.title)
    await must(level, people.lin, act(id, 'file'))
    for (const office of offices) expect((await proposalPage(level, id, office)).title).toBe(newText.title)
    expect((await fetched()).status).toBe(200)
  })

  it('[B1] that is withdrawn while it is revised stays with the offices as it was filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'revise'), newText)
    await must(level, people.lin, act(id, 'withdraw'), { reason: '不再提了。' })
    expect((await proposalPage(level, id, people.committee)).title).toBe(draftBody.title)
    expect(await versionsFor(level, id)).toEqual([draftBody.title])
  })

  it('[A23] that comes back from an opinion brief is its author’s again until it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    await must(level, people.lin, act(id, 'answer-request'), yes)
    await must(level, people.lin, `${briefs}/${id}/convert`)
    await must(level, people.lin, act(id, 'revise'), newText)
    for (const office of offices) expect((await proposalPage(level, id, office)).title).toBe(draftBody.title)
    expect((await proposalPage(level, id)).title).toBe(newText.title)
  })

  it('[A18] is read by the committee while it is revised where its author asks for help with that', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'revise'), newText)
    level.passTo('2026-01-06T02:00:00.000Z')
    await must(level, people.lin, act(id, 'seek-cultivation'), { wish: '请帮助修改。' })
    expect((await proposalPage(level, id, people.committee)).title).toBe(newText.title)
    expect((await proposalPage(level, id, people.panel)).title).toBe(draftBody.title)
  })

  it('[A18] [B1] tells offices neither how it was cultivated nor what its revision says', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he, people.su)
    const id = await drafted(level, { kind: 'joint' })
    await must(level, people.lin, act(id, 'invite'), { members: [people.he.id] })
    await must(level, people.he, act(id, 'sign'), { opinion: '同意。' })
    await must(level, people.lin, act(id, 'seek-cultivation'), { wish: '请帮助写建议。' })
    await must(level, people.committee, act(id, 'name-mentors'), { members: [people.su.id] })
    await must(level, people.lin, act(id, 'file'))
    const told = async (by: Person) =>
      (await proposalPage(level, id, by)).timeline.map(({ text }: { text: string }) => text).join('|')
    const others = [people.panel, people.chair, people.dispatch, people.supervision]
    for (const by of others) {
      expect(await told(by)).toContain('同意联名：同意。')
      expect(await told(by)).not.toContain('培育')
    }
    expect(await told(people.he)).not.toContain('培育')
    for (const by of [people.lin, people.su, people.committee])
      expect(await told(by)).toContain('申请培育：请帮助写建议。')
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...newText, kind: 'joint' })
    await must(level, people.he, act(id, 'decline'), { opinion: '不同意改线。' })
    for (const by of others) expect(await told(by)).not.toContain('不同意改线')
    expect(await told(people.lin)).toContain('谢绝联名：不同意改线。')
  })

  it('[A18] [C3] tells a guest of the panel that has it what was filed, and nothing of its cultivation', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin)
    const guest: Person = { id: 'g01', name: '客一', roles: ['guest'], unit: 'JY' }
    const { id: panel } = await must(level, people.committee, '/intake/panels', {
      name: '社会组',
      classes: ['social'],
    })
    const seat = (act: string, body: object) =>
      must(level, people.committee, `/intake/panels/${panel}/${act}`, body)
    await seat('seat', { person: people.panel.id, name: people.panel.name })
    await seat('seat-guest', { person: guest.id, name: guest.name, unit: 'JY' })
    const id = await drafted(level)
    await must(level, people.lin, act(id, 'seek-cultivation'), { wish: '请帮助写建议。' })
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'first-review'), screened)
    const { status, body } = await level.get(guest, `/intake/proposals/${id}`)
    expect(status).toBe(200)
    const told = body.timeline.map(({ text }: { text: string }) => text).join('|')
    expect(told).toContain('提交了提案')
    expect(told).not.toContain('培育')
  })
})

describe('a draft somebody is invited to sign', () => {
  async function asked() {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he)
    const id = await drafted(level, { kind: 'joint' })
    await must(level, people.lin, act(id, 'invite'), { members: [people.he.id] })
    const read = () => level.get(people.he, `/intake/proposals/${id}`)
    expect((await read()).status).toBe(200)
    return { level, id, read }
  }

  it('[B2] is not read by who has let the time pass', async () => {
    const { level, read } = await asked()
    level.passTo('2026-03-30T02:00:00.000Z')
    expect(await read()).toMatchObject(refused(403, 'not-yours'))
  })

  it('[B2] is not read by who was invited once nobody signs it', async () => {
    const { level, id, read } = await asked()
    await must(level, people.lin, act(id, 'revise'), newText)
    expect(await read()).toMatchObject(refused(403, 'not-yours'))
    await must(level, people.lin, act(id, 'revise'), { ...newText, kind: 'joint' })
    expect((await read()).status).toBe(200)
    await must(level, people.lin, act(id, 'withdraw'), { reason: '不再提出。' })
    expect(await read()).toMatchObject(refused(403, 'not-yours'))
  })
})

describe('a text revised after a return, which somebody was asked to sign and let pass', () => {
  async function lapsed() {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he, people.su)
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...newText, kind: 'joint' })
    await must(level, people.lin, act(id, 'invite'), { members: [people.su.id] })
    const { signBy } = await proposalPage(level, id)
    return { level, id, after: later(signBy, 1) }
  }

  it('[A14] [B2] stays unread by them in an office, in its versions as well', async () => {
    const { level, id, after } = await lapsed()
    const su = also(people.su, 'committee')
    const titles = async () =>
      (await level.get(su, act(id, 'versions'))).body.items.map((one: { title: string }) => one.title)
    expect(await titles()).toHaveLength(2)
    level.passTo(after)
    expect(await titles()).toEqual([draftBody.title])
  })

  it('[B2] [C13] is not known to be there to them once it is secret, whatever their office', async () => {
    const { level, id, after } = await lapsed()
    const su = also(people.su, 'dispatch')
    await must(level, people.committee, act(id, 'screen'), { secrecy: 'secret', remark: '涉密。' })
    expect((await level.get(su, `/intake/proposals/${id}`)).status).toBe(200)
    level.passTo(after)
    expect(await level.get(su, `/intake/proposals/${id}`)).toMatchObject(refused(404, 'unknown'))
  })
})

async function versionsFor(level: MemoryLevel, id: string): Promise<string[]> {
  const { body } = await level.get(people.committee, act(id, 'versions'))
  return body.items.map(({ title }: { title: string }) => title)
}
