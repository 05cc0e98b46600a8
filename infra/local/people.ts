// The demo's people: fictional, of every role, the same at every start. Names are put together from a list of
// surnames and given names; whoever bears one of them really is meant by none.
import type { Role } from '#contracts/roles.ts'
import type { CollectiveForm } from '#contracts/terms.ts'
import { unitName as nameOfUnit } from '#data/names.ts'

export interface Person {
  /** Also the token's `sub`. */
  readonly id: string
  readonly name: string
  /** What they are, in the words of their office. */
  readonly title: string
  readonly roles: readonly Role[]
  readonly unit?: string
  readonly collective?: string
  /** 党派、人民团体…: who must sign or seal (B1). */
  readonly collectiveForm?: CollectiveForm
  /** 界别 of a member. */
  readonly sector?: string
}

export interface DemoLevel {
  readonly code: string
  readonly name: string
  readonly kind: 'province' | 'city' | 'county'
  /** Region codes of the levels below, whose governments are units here. */
  readonly children?: readonly string[]
  /** What the portal's forms offer depends on it. */
  readonly policy?: { readonly version: string; readonly overrides: object }
}

export interface Unit {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
}

const sectors = [
  '中国民主建国会',
  '九三学社',
  '无党派人士',
  '共青团',
  '工会',
  '妇联',
  '工商联',
  '科学技术',
  '经济',
  '农业',
  '教育',
  '医药卫生',
]

const collectives = [
  { id: 'minjian', name: '民建基层委员会', form: 'party' },
  { id: 'gongshanglian', name: '工商业联合会', form: 'peoples-body' },
] as const

/** Office people: two each where the rules ask for different people, or where one may be away. */
const offices: readonly { role: Role; title: string; count: number }[] = [
  { role: 'committee', title: '提案委工作人员（初审）', count: 2 },
  { role: 'panel', title: '审查组成员（复审）', count: 2 },
  { role: 'guest', title: '特邀审查员', count: 2 },
  { role: 'chair', title: '提案审查委员会主任（终审）', count: 1 },
  { role: 'dispatch', title: '政府督查交办科工作人员', count: 2 },
  { role: 'supervision', title: '督查室工作人员', count: 2 },
]

/** Everybody who can log in at a level. */
export function demoPeople(level: DemoLevel, units: readonly Unit[]): readonly Person[] {
  const name = makeNames(level.code)
  const members = sectors.map(
    (sector, index): Person => ({
      id: `member-${String(index + 1).padStart(2, '0')}`,
      name: name(),
      title: `${level.name}政协委员 · ${sector}`,
      roles: ['member'],
      sector,
    }),
  )
  const filers = collectives.map(
    (collective, index): Person => ({
      id: `collective-${index + 1}`,
      name: name(),
      title: `${level.name}${collective.name}提案联系人`,
      roles: ['collective'],
      collective: collective.id,
      collectiveForm: collective.form,
    }),
  )
  const staff = offices.flatMap(({ role, title, count }) =>
    Array.from(
      { length: count },
      (_, index): Person => ({
        id: `${role}-${index + 1}`,
        name: name(),
        title,
        roles: [role],
      }),
    ),
  )
  const below = (level.children ?? []).map((code) => ({ code, name: nameOfUnit(code), aliases: [] }))
  const unitPeople = [...units, ...below].flatMap((unit): Person[] => {
    const called = unitName(unit, level)
    return [
      {
        id: `handler-${unit.code}`,
        name: name(),
        title: `${called}经办人`,
        roles: ['unit-handler'],
        unit: unit.code,
      },
      {
        id: `leader-${unit.code}`,
        name: name(),
        title: `${called}分管领导（签发）`,
        roles: ['unit-leader'],
        unit: unit.code,
      },
    ]
  })
  return [...members, ...filers, ...staff, ...unitPeople]
}

/** The claims a token carries about a person, in the ID token and the access token alike. */
export function claimsOf(person: Person, level: DemoLevel): Record<string, unknown> {
  return {
    name: person.name,
    level: level.code,
    roles: [...person.roles],
    ...(person.unit === undefined ? {} : { unit: person.unit }),
    ...(person.collective === undefined ? {} : { collective: person.collective }),
  }
}

/** 教育 is 教育厅 in a province and 教育局 below, where its aliases know such a name. */
function unitName({ name, aliases }: Unit, level: DemoLevel): string {
  const ending = level.kind === 'province' ? /厅$/ : /局$/
  const short = aliases.find((alias) => ending.test(alias)) ?? aliases[0] ?? name
  return `${level.name}${short}`
}

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'
const firsts = '文海建秀志晓国玉雅思明春立嘉景书红云振佳'
const seconds = ['华', '峰', '敏', '芳', '强', '兰', '伟', '琳', '杰', '梅', '宁', '平', '涛', '洁', '鹏', '']

/** A new name at each call, in an order the level decides. */
function makeNames(seed: string): () => string {
  let at = Number(seed) % 1009
  const given = new Set<string>()
  return () => {
    for (;;) {
      at += 1
      const mixed = Math.imul(at, 2654435761) >>> 0
      const name =
        surnames.charAt(mixed % surnames.length) +
        firsts.charAt((mixed >>> 8) % firsts.length) +
        seconds[(mixed >>> 16) % seconds.length]
      if (given.has(name)) continue
      given.add(name)
      return name
    }
  }
}
