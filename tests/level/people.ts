// The people of the business-case tests.
import type { Person } from './memory-level.ts'

export const people = {
  lin: { id: 'm01', name: '林一', roles: ['member'] },
  he: { id: 'm02', name: '何二', roles: ['member'] },
  su: { id: 'm03', name: '苏三', roles: ['member'] },
  league: { id: 'c01', name: '民盟联络人', roles: ['collective'] },
  committee: { id: 'o01', name: '陈初审', roles: ['committee'] },
  panel: { id: 'o02', name: '吴复审', roles: ['panel'] },
  chair: { id: 'o03', name: '郑终审', roles: ['chair'] },
  dispatch: { id: 'o04', name: '王交办', roles: ['dispatch'] },
  supervision: { id: 'o05', name: '李督查', roles: ['supervision'] },
  handler: { id: 'u01', name: '赵经办', roles: ['unit-handler'], unit: 'JY' },
  leader: { id: 'u02', name: '钱签发', roles: ['unit-leader'], unit: 'JY' },
  otherHandler: { id: 'u03', name: '孙经办', roles: ['unit-handler'], unit: 'GA' },
} as const satisfies Record<string, Person>
