import { expect, it } from 'vitest'
import { personRole } from '#contracts/roles.ts'
import { loginPage } from './login-page.ts'
import { demoPeople } from './people.ts'
import { readUnits } from './units.ts'

const level = { code: '371402', name: '德城区', kind: 'county' } as const
const units = readUnits()
const people = demoPeople(level, units)

it('there is somebody for every role, and nobody twice', () => {
  expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set(personRole.options))
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
})

it('every unit has somebody who handles and somebody who signs', () => {
  for (const { code } of units) {
    const roles = people.filter(({ unit }) => unit === code).flatMap((person) => person.roles)
    expect(roles).toEqual(['unit-handler', 'unit-leader'])
  }
})

it('a unit is called as it is at this level', () => {
  expect(people.find(({ id }) => id === 'handler-JY')?.title).toBe('德城区教育局经办人')
})

it('people are the same at every start, and others at another level', () => {
  expect(demoPeople(level, units)).toEqual(people)
  const elsewhere = demoPeople({ code: '370000', name: '山东省', kind: 'province' }, units)
  expect(elsewhere[0]?.name).not.toBe(people[0]?.name)
})

it('the log-in page shows everybody, and what it shows is text', () => {
  const odd = { ...people[0], id: 'odd', name: '<script>' } as (typeof people)[number]
  const html = loginPage(level, [...people, odd], '/identity/interaction/1', 'nonce')
  for (const { id } of people) expect(html).toContain(`value="${id}"`)
  expect(html).toContain('&lt;script&gt;')
})
