// The people of the business-case tests.
import type { Person } from './memory-level.ts'

export const people = {
  lin: { id: 'm01', name: '林一', roles: ['member'] },
  he: { id: 'm02', name: '何二', roles: ['member'] },
  su: { id: 'm03', name: '苏三', roles: ['member'] },
  league: { id: 'c01', name: '民盟联络人', roles: ['collective'], collective: 'minmeng' },
  committee: { id: 'o01', name: '陈初审', roles: ['committee'] },
  panel: { id: 'o02', name: '吴复审', roles: ['panel'] },
  chair: { id: 'o03', name: '郑终审', roles: ['chair'] },
  dispatch: { id: 'o04', name: '王交办', roles: ['dispatch'] },
  supervision: { id: 'o05', name: '李督查', roles: ['supervision'] },
  secondChair: { id: 'o06', name: '冯终审', roles: ['chair'] },
  /** One person in all three reviewing offices. */
  threeOffices: { id: 'o07', name: '周三审', roles: ['committee', 'panel', 'chair'] },
  handler: { id: 'u01', name: '赵经办', roles: ['unit-handler'], unit: 'JY' },
  leader: { id: 'u02', name: '钱签发', roles: ['unit-leader'], unit: 'JY' },
  otherHandler: { id: 'u03', name: '孙经办', roles: ['unit-handler'], unit: 'GA' },
  otherLeader: { id: 'u04', name: '李签发', roles: ['unit-leader'], unit: 'GA' },
} as const satisfies Record<string, Person>

/** The same person in further offices. */
export const also = (person: Person, ...roles: Person['roles']): Person => ({
  ...person,
  roles: [...person.roles, ...roles],
})
