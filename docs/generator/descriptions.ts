// The description of an operation: who may, in which states, and what follows, from what the contracts and the domain know.
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { Role, Scope } from '#contracts/roles.ts'
import { actStates } from './act-states.ts'
import type { Contracts } from './contracts.ts'
import { notes } from './operation-notes.ts'

const scopeNames: Record<Scope, string> = { own: '本人的', unit: '本单位的', level: '本级的' }

export function descriptionOf(
  { permissions, roleNames }: Contracts,
  operation: string,
  { action }: Endpoint,
): string {
  const states = actStates.get(action) ?? []
  const note = notes[operation]
  return [
    action === 'public' ? '无需登录。 Open to all.' : whoMay(permissions[action], roleNames),
    ...(states.length === 0
      ? []
      : [
          `状态须是：${states.map(({ name }) => name).join('；')}。 Possible while: ${states.map(({ code }) => code).join(', ')}.`,
        ]),
    ...(note === undefined ? [] : [note]),
  ].join('\n\n')
}

function whoMay(grant: Partial<Record<Role, Scope>>, roleNames: Contracts['roleNames']): string {
  const cells = Object.entries(grant) as [Role, Scope][]
  const zh = cells.map(([role, scope]) => `${roleNames[role]}（${scopeNames[scope]}）`).join('、')
  return `谁可以：${zh}。 Who may: ${cells.map(([role, scope]) => `${role} (${scope})`).join(', ')}.`
}
