// docs/reference/permissions.md: role × action × scope.
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { Action, Role, Scope } from '#contracts/roles.ts'
import type { Contracts } from './contracts.ts'
import { code, page, table } from './markdown.ts'

const scopeNames: Record<Scope, string> = { own: '本人', unit: '本单位', level: '本级' }

export function permissionsPage({ api, permissions, roleNames }: Contracts): string {
  const roles = Object.keys(roleNames) as Role[]
  const endpoints = Object.values(api).flatMap((table) => Object.values(table))
  const rows = (Object.keys(permissions) as Action[]).map((action) => [
    code(action),
    titlesOf(endpoints, action),
    ...roles.map((role) => {
      const scope = permissions[action][role]
      return scope === undefined ? '' : scopeNames[scope]
    }),
  ])
  const open = endpoints.filter(({ action }) => action === 'public')
  return page(
    'Permissions 权限表',
    'Who may do what. An empty cell is a 403 `role-missing`. Scopes: 本人 `own` — proposals one has filed or was ' +
      'invited to co-sign; 本单位 `unit` — cases of one’s own unit; 本级 `level` — everything at this level. Rules ' +
      'about a person and a proposal (a proposer never reviews the own proposal) come on top, in the services.',
    table(
      ['Role 角色', '名称'],
      roles.map((role) => [code(role), roleNames[role]]),
    ),
    table(['Action 动作', '说明', ...roles.map((role) => `${code(role)}\n${roleNames[role]}`)], rows),
    '## Without a token 无需登录',
    table(
      ['Endpoint 接口', '说明'],
      open.map(({ method, path, title }) => [code(`${method} ${path}`), title]),
    ),
  )
}

function titlesOf(endpoints: readonly Endpoint[], action: Action): string {
  const titles = endpoints.filter((endpoint) => endpoint.action === action).map(({ title }) => title)
  return titles.length === 0 ? '—' : titles.join('、')
}
