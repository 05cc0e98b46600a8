// Who is logged in, from the token's claims, and where their work lies.
import { type Role, role, roleNames } from '#contracts/roles.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unit?: string
  readonly collective?: string
}

export function personOf(claims: Readonly<Record<string, unknown>>): Person {
  const { sub, name, roles, unit, collective } = claims
  const known: readonly string[] = role.options
  return {
    id: String(sub),
    name: typeof name === 'string' ? name : String(sub),
    roles: (Array.isArray(roles) ? roles : []).filter((one): one is Role => known.includes(one)),
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof collective === 'string' ? { collective } : {}),
  }
}

/** As whom notices are for somebody: in person, as handler or leader of a unit, in an office. */
export function addresseesOf({ id, unit, roles }: Person): string[] {
  return roles.map((one) => {
    if (one === 'unit-handler') return `unit:${unit}`
    if (one === 'unit-leader') return `leader:${unit}`
    return one === 'member' || one === 'collective' ? `person:${id}` : `office:${one}`
  })
}

export const rolesInWords = ({ roles }: Person) => roles.map((one) => roleNames[one]).join('、')

export interface Place {
  readonly path: string
  readonly name: string
  /** Absent: everybody's. */
  readonly roles?: readonly Role[]
}

/** 导航: in the order of the day's work. */
const places: readonly Place[] = [
  { path: '/', name: '我的工作台' },
  { path: '/proposals/new', name: '起草提案', roles: ['member', 'collective'] },
  { path: '/invitations', name: '联名邀请', roles: ['member'] },
  { path: '/seconding', name: '附议', roles: ['member'] },
  { path: '/proposals/for-member', name: '代录提案', roles: ['committee'] },
  { path: '/topics', name: '选题' },
  { path: '/review', name: '审查', roles: ['committee', 'panel', 'guest', 'chair'] },
  {
    path: '/roll',
    name: '提案总表',
    roles: ['committee', 'panel', 'chair', 'dispatch', 'supervision'],
  },
  { path: '/voices', name: '码上商量', roles: ['member', 'collective', 'committee'] },
  { path: '/moderation', name: '群众声音', roles: ['committee'] },
  { path: '/merge-groups', name: '并案', roles: ['committee', 'panel', 'chair'] },
  { path: '/briefs', name: '社情民意', roles: ['member', 'collective', 'committee', 'panel', 'chair'] },
  { path: '/notices', name: '通知' },
  { path: '/dispatch-batches', name: '批量交办', roles: ['dispatch'] },
  { path: '/ledger', name: '督办台账', roles: ['supervision', 'dispatch'] },
  { path: '/calendar', name: '工作日历', roles: ['supervision', 'dispatch'] },
  { path: '/endpoints', name: '对接端点', roles: ['dispatch', 'unit-handler', 'unit-leader'] },
  { path: '/pre-session', name: '会前征集', roles: ['committee', 'collective'] },
  { path: '/members', name: '委员名录', roles: ['committee'] },
  { path: '/statistics', name: '统计' },
  { path: '/public', name: '公开目录' },
]

/** For who has not logged in. */
export const visitorPlaces: readonly Place[] = [
  { path: '/public', name: '公开目录' },
  { path: '/public/topics', name: '参考题目' },
  { path: '/public/clues', name: '反映线索' },
]

export function placesFor({ roles }: Person): readonly Place[] {
  return places.filter((place) => place.roles?.some((one) => roles.includes(one)) ?? true)
}
