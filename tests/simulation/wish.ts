// Who asks something of the simulated level, and what; and the offices whose people are asked for everywhere.
import type { Role } from '#contracts/roles.ts'
import units from '#data/units.json' with { type: 'json' }

export interface Person {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unit?: string
}

/** What somebody asks of the system. */
export interface Wish {
  readonly person: Person
  readonly path: string
  readonly body: unknown
  /** The act it is, by its row in the permissions table. */
  readonly action: string
  readonly proposal?: string
}

export const person = (id: string, name: string, ...roles: Role[]): Person => ({ id, name, roles })

export const reviewers: Record<'committee' | 'panel' | 'chair', readonly Person[]> = {
  committee: [person('o1', '陈初审', 'committee'), person('o9', '身兼三职', 'committee', 'panel', 'chair')],
  panel: [person('o2', '吴复审', 'panel'), person('o9', '身兼三职', 'committee', 'panel', 'chair')],
  chair: [person('o3', '郑终审', 'chair'), person('m1', '林一', 'member', 'chair')],
}
export const unitCodes = units.slice(0, 3).map(({ code }) => code)
export const handlerOf = (unit: string): Person => ({
  ...person(`h-${unit}`, '赵经办', 'unit-handler'),
  unit,
})
