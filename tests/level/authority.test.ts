// Authority: role × action × scope, seen from the people: offices read all, a member the own, a unit its cases.
import { describe, expect, it } from 'vitest'
import { api } from '#contracts/api/index.ts'
import { type Action, permissions, personRole, type Role } from '#contracts/roles.ts'
import { serviceNames } from '#contracts/terms.ts'
import { delivered, draftBody, drafted, inHandling, invited, jointFiled, must } from './journey.ts'
import { memoryLevel, type Person } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { also, people } from './people.ts'

const pages = (id: string) => ({
  proposal: `/intake/proposals/${id}`,
  case: `/assignment/cases/${id}`,
  docket: `/supervision/dockets/${id}`,
  verdict: `/evaluation/verdicts/${id}`,
})

describe('reading a proposal’s pages', () => {
  it.each(['committee', 'panel', 'chair', 'dispatch', 'supervision'] as const)(
    'is allowed to the office %s, whosever it is',
    async (office) => {
      const level = memoryLevel({ now: opening })
      const id = await delivered(level)
      for (const path of Object.values(pages(id)))
        expect((await level.get(people[office], path)).status, path).toBe(200)
    },
  )

  it('is allowed to every proposer, co-signers too', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level, {}, jointFiled)
    for (const proposer of [people.lin, people.he, people.su])
      for (const path of Object.values(pages(id)))
        expect((await level.get(proposer, path)).status, path).toBe(200)
  })

  it('is refused to another member, in every service', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    for (const path of Object.values(pages(id)))
      expect(await level.get(people.su, path), path).toMatchObject(refused(403, 'not-yours'))
  })

  it('is allowed to the unit that handles it: case, docket and verdict', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const { proposal, ...others } = pages(id)
    for (const path of Object.values(others))
      for (const person of [people.handler, people.leader])
        expect((await level.get(person, path)).status, path).toBe(200)
    // Only a unit that was asked before acceptance reads the proposal itself (C7).
    expect(await level.get(people.handler, proposal)).toMatchObject(refused(403, 'not-yours'))
  })

  it('is refused to a unit that does not handle it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const { proposal: _, ...others } = pages(id)
    for (const path of Object.values(others))
      expect(await level.get(people.otherHandler, path), path).toMatchObject(refused(403, 'not-yours'))
  })

  it('is allowed to an invited member before the answer, so that there is something to sign', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    expect((await level.get(people.he, pages(id).proposal)).status).toBe(200)
  })

  it('answers 404 in a service that has not heard of it yet', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    expect((await level.get(people.lin, pages(id).verdict)).status).toBe(404)
    expect((await level.get(people.lin, pages('none').docket)).status).toBe(404)
  })

  it('of one’s own is allowed to a member who also works in another unit', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const lin: Person = { ...also(people.lin, 'unit-handler'), unit: 'GA' }
    for (const path of Object.values(pages(id))) expect((await level.get(lin, path)).status, path).toBe(200)
  })
})

describe('a person', () => {
  it('of another level is refused everywhere', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const stranger = { ...people.supervision, level: '371400' }
    for (const path of Object.values(pages(id)))
      expect(await level.get(stranger, path), path).toMatchObject(refused(403, 'level-foreign'))
  })

  it('of no role is refused, and is told which roles may', async () => {
    const level = memoryLevel({ now: opening })
    const nobody: Person = { id: 'x01', name: '路人', roles: [] }
    expect(await level.act(nobody, '/intake/proposals', draftBody)).toMatchObject(
      refused(403, 'role-missing', { source: 'permissions: proposal.draft' }),
    )
  })

  it('of a role that nobody knows has none', async () => {
    const level = memoryLevel({ now: opening })
    const king: Person = { id: 'x02', name: '国王', roles: ['king' as Role] }
    expect(await level.act(king, '/intake/proposals', draftBody)).toMatchObject(refused(403, 'role-missing'))
  })

  it('with a unit’s role but no unit has no unit’s cases', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const { unit: _, ...unitless } = people.handler
    expect(await level.get(unitless, pages(id).case)).toMatchObject(refused(403, 'not-yours'))
  })
})

describe.each(serviceNames)('the table of permissions, walked cell by cell in %s', (service) => {
  const endpoints = Object.values(api[service]).filter(({ action }) => action !== 'public')

  it.each(personRole.options)('holds for the role %s', async (name) => {
    const level = memoryLevel({ now: opening })
    const person: Person = { id: 'x03', name: '某人', roles: [name], unit: 'JY' }
    for (const { method, path, action, title } of endpoints) {
      const request = {
        method,
        path: path.replace('{id}', 'none'),
        headers: { 'idempotency-key': 'cell-by-cell' },
      }
      const { body } = await level.call(person, request)
      const granted = permissions[action as Action][name] !== undefined
      expect([title, body?.code === 'role-missing']).toEqual([title, !granted])
    }
  })
})

describe('the acts on a page', () => {
  it('are those that succeed: what a proposer sees is nobody else’s', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const acts = async (person: Person, path: string) => (await level.get(person, path)).body.acts
    expect(await acts(people.lin, pages(id).verdict)).toEqual(['verdict.give-feedback'])
    expect(await acts(people.handler, pages(id).verdict)).toEqual([])
    expect(await acts(people.supervision, pages(id).verdict)).toEqual([])
  })

  it('are gone when they are done', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const answer = { attitude: 'satisfied', answer: 'satisfied' }
    await must(level, people.lin, `${pages(id).verdict}/give-feedback`, answer)
    expect((await level.get(people.lin, pages(id).verdict)).body.acts).toEqual([])
  })
})

describe('a draft', () => {
  it('is read by its author and those asked to sign it, not by any office, until it is filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    const offices = [people.committee, people.panel, people.chair, people.dispatch, people.supervision]
    const statusFor = async (person: Person) => (await level.get(person, `/intake/proposals/${id}`)).status
    expect(await statusFor(people.lin)).toBe(200)
    for (const office of offices) expect(await statusFor(office)).toBe(403)
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    for (const office of offices) expect(await statusFor(office)).toBe(200)
  })

  it('is no longer read by a member who declined to sign it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    const page = `/intake/proposals/${id}`
    expect((await level.get(people.he, page)).status).toBe(200)
    await must(level, people.he, `${page}/decline`, { opinion: '不熟悉情况。' })
    expect((await level.get(people.he, page)).status).toBe(403)
  })
})
