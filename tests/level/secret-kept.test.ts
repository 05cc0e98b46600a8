// What is secret is let out by no act either: named in a merge, written about to a unit, cited as an origin, counted among
// what is like another; and what hangs on it opens again when it turns out to be none.
import { beforeEach, describe, expect, it } from 'vitest'
import { drafted, must } from './journey.ts'
import type { MemoryLevel } from './memory-level.ts'
import { act, filedBy } from './outcomes.ts'
import { proposalPage, refused } from './pages.ts'
import { people } from './people.ts'
import { cast, foundSecret, type World, world } from './secret-world.ts'

let at: World
let level: MemoryLevel
beforeEach(async () => {
  at = await world({ seconding: true })
  level = at.level
  await foundSecret(at)
}, 120_000)

/** What has become part of the secret one. */
async function mergedId(): Promise<string> {
  const { body } = await level.get(cast.mergedIn, '/intake/desk', { list: 'initiated' })
  return body.items[0].id
}

describe('[C13] a secret proposal', () => {
  it('[C13] is named in no merge: to who is not cleared it is not there, to the others it is said why', async () => {
    const other = await filedBy(level, cast.stranger, '关于另一条路的提案')
    const merge = { form: 'merge', main: other, reasons: ['same-matter'], explanation: '同一件事。' }
    const body = { ...merge, others: [at.joint.id] }
    expect(await level.act(cast.panel, '/intake/merge-groups', body)).toMatchObject(
      refused(422, 'proposal-unknown', { allowed: { unknown: [at.joint.id] } }),
    )
    expect(await level.act(cast.committee, '/intake/merge-groups', body)).toMatchObject(
      refused(409, 'secret-kept-in', { source: 'C13' }),
    )
    expect((await proposalPage(level, other, cast.stranger)).status).toBe('filed')
  })

  it('[C13] [A14] is written about to no unit, and a unit that was written to answers no more', async () => {
    const message = { proposal: at.joint.id, unit: 'JY', text: '还想问一句。' }
    expect(await level.act(cast.lin, '/intake/liaison-threads', message)).toMatchObject(
      refused(409, 'secret-kept-in'),
    )
    const { items } = (await level.get(cast.lin, '/intake/liaison-threads')).body
    const thread = `/intake/liaison-threads/${items[0].id}`
    expect((await level.get(people.handler, '/intake/liaison-threads')).body.items).toEqual([])
    expect(await level.get(people.handler, thread)).toMatchObject(refused(404, 'unknown'))
    const answer = { text: '已了解。' }
    expect(await level.act(people.handler, `${thread}/answer`, answer)).toMatchObject(refused(404, 'unknown'))
    expect((await level.get(cast.lin, thread)).status).toBe(200)
  })

  it('[C13] [A29] is cited as an origin by nobody who may not read it, and neither is one under review', async () => {
    const ids = { proposal: at.joint.id, brief: at.ofBrief.id }
    for (const [kind, id] of Object.entries(ids)) {
      const origins = [{ kind, id, title: '试试看' }]
      const draft = { title: '关于试探的提案', kind: 'sole', consentPublic: true, origins }
      expect(await level.act(cast.stranger, '/intake/proposals', draft)).toMatchObject(
        refused(422, 'origin-unknown', { allowed: { unknown: origins } }),
      )
    }
    const waiting = await filedBy(level, cast.asking, '关于正在审查的提案')
    const origins = [{ kind: 'proposal', id: waiting, title: '试试看' }]
    const draft = { title: '关于试探的提案', kind: 'sole', consentPublic: true, origins }
    expect(await level.act(cast.stranger, '/intake/proposals', draft)).toMatchObject(
      refused(422, 'origin-unknown'),
    )
  })

  it('[C13] [C8] is not counted among what a later one is like', async () => {
    const { title, situation, analysis, suggestions } = await proposalPage(level, at.joint.id, cast.lin)
    const texts = suggestions.map(({ text }: { text: string }) => text)
    const same = { title, situation, analysis, suggestions: texts }
    const copy = await drafted(level, same, cast.stranger)
    await must(level, cast.stranger, act(copy, 'file'))
    await level.noteFiled()
    const { timeline } = await proposalPage(level, copy, cast.stranger)
    expect(timeline.at(-1)).toMatchObject({ type: 'similar.noted', text: '系统与其他提案作了比对' })
    const { body } = await level.get(cast.stranger, `/intake/similar/${copy}`)
    expect(JSON.stringify(body.noted)).not.toContain('near-identical')
    expect(JSON.stringify(body.items)).not.toContain(at.joint.id)
  })

  it('[C13] [A23] is in no list of its member’s credits but for those who may know of it', async () => {
    const credits = async (by: (typeof cast)[keyof typeof cast]) => {
      const { body } = await level.get(by, '/intake/credits', { member: cast.briefer.id })
      return body.items.map(({ id }: { id: string }) => id)
    }
    expect(await credits(cast.supervision)).not.toContain(at.ofBrief.id)
    for (const reader of [cast.briefer, cast.chair]) expect(await credits(reader)).toContain(at.ofBrief.id)
  })

  it('[C13] [C9] closes what was merged into it, and opens it again when it is none after all', async () => {
    const merged = await mergedId()
    const status = async (by: (typeof cast)[keyof typeof cast], path: string) =>
      (await level.get(by, path)).status
    const paths = [`/intake/proposals/${merged}`, `/supervision/dockets/${merged}`]
    const brief = `/intake/briefs/${at.ofBrief.id}`
    for (const path of [...paths, brief]) expect([path, await status(cast.panel, path)]).toEqual([path, 404])
    expect(await proposalPage(level, merged, cast.mergedIn)).toMatchObject({
      status: 'merged',
      restricted: true,
    })
    for (const { id } of [at.joint, at.ofBrief])
      await must(level, cast.chair, act(id, 'screen'), { secrecy: 'clear', remark: '已核，不涉密。' })
    for (const path of [...paths, brief]) expect([path, await status(cast.panel, path)]).toEqual([path, 200])
    // It is no proposal under review again.
    expect((await proposalPage(level, merged, cast.mergedIn)).status).toBe('merged')
    const { items } = (await level.get(cast.panel, '/intake/merge-groups')).body
    expect(JSON.stringify(items)).toContain(at.joint.words[0])
  })
})
