import { describe, expect, test } from 'vitest'
import * as problems from '#contracts/problems.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { type Action, permissions, type Role } from '#contracts/roles.ts'
import { actorOf, capacitiesFor, covers, type Principal, principalOf } from './principal.ts'

const claims = { sub: 'p1', name: '张三', level: '370000', roles: '[member]' }
const principal = (more: object = {}): Principal => {
  const read = principalOf({ ...claims, ...more }, '370000')
  if (isRefusal(read)) throw new Error(read.refused.code)
  return read
}

describe('the claims of a token', () => {
  test.each([
    ['as the HTTP API hands an array over', '[member unit-handler]'],
    ['as JSON', '["member","unit-handler"]'],
    ['as the array itself', ['member', 'unit-handler']],
    ['as words', 'member unit-handler'],
  ])('name the roles %s', (_how, roles) => {
    expect(principal({ roles }).roles).toEqual(['member', 'unit-handler'])
  })

  test.each(['[]', '', '[president]', []])('%j gives no role', (roles) => {
    expect(principal({ roles }).roles).toEqual([])
  })

  test('a role that is not ours is left out, the others hold', () => {
    expect(principal({ roles: '[member offline_access]' }).roles).toEqual(['member'])
  })

  test('carry unit and collective when the person acts for one', () => {
    expect(principal({ unit: 'U1', collective: 'k1' })).toMatchObject({
      id: 'p1',
      unit: 'U1',
      collective: 'k1',
    })
    expect(principal()).not.toHaveProperty('unit')
  })

  test.each([
    ['no claims', undefined],
    ['no subject', { ...claims, sub: undefined }],
    ['no name', { ...claims, name: undefined }],
    ['no level', { ...claims, level: undefined }],
  ])('with %s are nobody’s', (_what, wrong) => {
    expect(principalOf(wrong, '370000')).toEqual({ refused: problems.unauthenticated })
  })

  test('without roles are nobody’s or a person without any role, never more', () => {
    const read = principalOf({ ...claims, roles: undefined }, '370000')
    expect(isRefusal(read) || read.roles.length === 0).toBe(true)
  })

  test('of another level are refused', () => {
    expect(principalOf({ ...claims, level: '371400' }, '370000')).toEqual({ refused: problems.levelForeign })
  })
})

describe('the capacity in which somebody acts', () => {
  test('is any the table grants, the widest first', () => {
    const both = principal({ roles: '[member dispatch]' })
    expect(capacitiesFor(both, 'case.read')).toEqual([
      { role: 'dispatch', scope: 'level' },
      { role: 'member', scope: 'own' },
    ])
    expect(capacitiesFor(both, 'verdict.give-feedback')).toEqual([{ role: 'member', scope: 'own' }])
  })

  test('without a role that may is refused, naming those which may', () => {
    expect(capacitiesFor(principal({ roles: '[]' }), 'case.audit')).toEqual({
      refused: problems.roleMissing,
      source: 'permissions: case.audit',
      allowed: { roles: ['supervision'] },
    })
  })

  test('is granted to each role exactly where the table says so', () => {
    for (const action of Object.keys(permissions) as Action[]) {
      for (const name of Object.keys({
        member: 1,
        'unit-leader': 1,
        dispatch: 1,
        supervision: 1,
      }) as Role[]) {
        const capacity = capacitiesFor(principal({ roles: [name] }), action)
        const scope = permissions[action][name]
        if (scope === undefined) expect(isRefusal(capacity)).toBe(true)
        else expect(capacity).toEqual([{ role: name, scope }])
      }
    }
  })

  test('of a unit covers its own unit’s things only, and nothing without a unit', () => {
    const capacity = { role: 'unit-handler', scope: 'unit' } as const
    const parties = { persons: ['p1'], units: ['U1'] }
    expect(covers(principal({ unit: 'U1' }), capacity, parties)).toBe(true)
    expect(covers(principal({ unit: 'U2' }), capacity, parties)).toBe(false)
    expect(covers(principal(), capacity, parties)).toBe(false)
  })

  test('goes into the record as the actor', () => {
    expect(actorOf(principal({ unit: 'U1' }), { role: 'unit-handler', scope: 'unit' })).toEqual({
      kind: 'person',
      id: 'p1',
      name: '张三',
      role: 'unit-handler',
      unit: 'U1',
    })
  })
})
