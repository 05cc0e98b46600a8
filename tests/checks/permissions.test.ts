// Walks the table of permissions cell by cell, through the real servers: a role gets 403 `role-missing` exactly where
// the table has no cell.
import { describe, expect, test } from 'vitest'
import { assignmentApi } from '#contracts/api/assignment.ts'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import { levelActs } from '#contracts/api/level-acts.ts'
import { feedActs } from '#contracts/api/tickets.ts'
import { type Action, permissions, personRole, type Role } from '#contracts/roles.ts'
import { memoryLevel, type Person } from '../level/memory-level.ts'

const endpoints: Endpoint[] = Object.values(api).flatMap((table) => Object.values(table))
const closed = endpoints.filter((endpoint) => endpoint.action !== 'public')

/** What another level does has no address; its rows are those of its webhooks. */
const betweenLevels: Endpoint[] = Object.values(levelActs)

const holderOf = (...roles: Role[]): Person => ({ id: 'someone', name: '某某', roles, unit: 'JY' })
const pathOf = ({ path }: Endpoint) => path.replace('{id}', 'no-such-proposal')

async function knock(person: Person | undefined, endpoint: Endpoint) {
  const level = memoryLevel({ now: '2026-01-05T02:00:00.000Z' })
  const path = pathOf(endpoint)
  return endpoint.method === 'GET' ? level.get(person, path) : level.act(person as Person, path)
}

describe.each(closed.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
  '%s',
  (_name, endpoint) => {
    const cells = permissions[endpoint.action as Action]

    test.each(personRole.options)('is open to %s exactly when the table has the cell', async (name) => {
      const { status, body } = await knock(holderOf(name), endpoint)
      if (cells[name] === undefined) {
        expect({ status, code: body.code }).toEqual({ status: 403, code: 'role-missing' })
        expect(body.source).toBe(`permissions: ${endpoint.action}`)
        expect(body.allowed).toEqual({ roles: Object.keys(cells).filter((one) => one !== 'level') })
      } else {
        expect(body.code).not.toBe('role-missing')
        expect(status).not.toBe(500)
      }
    })

    test('is closed to who has no role', async () => {
      expect((await knock(holderOf(), endpoint)).body.code).toBe('role-missing')
    })

    test('is closed to a role that does not exist', async () => {
      const { status, body } = await knock(holderOf('admin' as Role), endpoint)
      expect({ status, code: body.code }).toEqual({ status: 403, code: 'role-missing' })
    })
  },
)

test.each(
  endpoints.filter(({ action }) => action === 'public').map((endpoint) => [endpoint.path, endpoint] as const),
)('%s is open to everybody', async (_path, endpoint) => {
  const { status } = await knock(undefined, endpoint)
  // What is sent in is looked at, whoever sends it.
  expect(endpoint.method === 'GET' ? [200, 404] : [404, 422]).toContain(status)
})

test('every row of the table is the row of an endpoint', () => {
  const asked = new Set(
    [...endpoints, ...betweenLevels, ...Object.values(feedActs)].map(({ action }) => action),
  )
  expect(Object.keys(permissions).filter((action) => !asked.has(action as Action))).toEqual([])
})

test('no token makes anybody a level', async () => {
  const { status, body } = await knock(holderOf('level'), assignmentApi.confirmContact)
  expect({ status, code: body.code }).toEqual({ status: 403, code: 'role-missing' })
  expect(betweenLevels.map(({ action }) => Object.keys(permissions[action as Action]))).toEqual(
    betweenLevels.map(() => ['level']),
  )
})

test('who holds two roles may do what either may', async () => {
  const level = memoryLevel({ now: '2026-01-05T02:00:00.000Z' })
  const both = holderOf('member', 'committee')
  const { id } = (await level.act(both, '/intake/members', { id: 'm09', name: '双重', sector: '教育' })).body
  expect(id).toBe('m09')
  expect((await level.get(both, '/intake/desk', { list: 'initiated' })).status).toBe(200)
})
