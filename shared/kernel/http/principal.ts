// Who is calling: the principal from the claims of the verified token (plan: JWT authorizer of the HTTP API).
import * as z from 'zod/mini'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import { type Action, permissions, personRole, type Role, type Scope } from '#contracts/roles.ts'
import type { Parties } from '../aggregate.ts'
import type { Actor } from '../decision.ts'

export interface Principal {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly roles: readonly Role[]
  readonly unit?: string
  readonly collective?: string
  /** Panels 审查组 in which the person has a seat now; found by the service, never claimed by a token. */
  readonly panels?: readonly string[]
  /** The unit for which the person sits there as a guest; found likewise. */
  readonly guestOf?: string
}

/** The HTTP API hands an array claim over as `[a b]`; other gateways as JSON or as the array itself. */
function listOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.map(String)
  if (typeof claim !== 'string') return []
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,"]+/)
    .filter((word) => word !== '')
}

const claimsSchema = z.object({
  sub: z.string(),
  name: z.string(),
  level: z.string(),
  roles: z.pipe(z.transform(listOf), z.array(z.string())),
  unit: z.exactOptional(z.string()),
  collective: z.exactOptional(z.string()),
})

/** The principal, or a refusal when the claims are not those of a person of this level. */
export function principalOf(claims: unknown, levelCode: string): Principal | Refusal {
  const read = claimsSchema.safeParse(claims)
  if (!read.success) return refuse(problems.unauthenticated)
  if (read.data.level !== levelCode) return refuse(problems.levelForeign)
  const { sub, roles, ...rest } = read.data
  return { ...rest, id: sub, roles: roles.filter((name): name is Role => personRole.safeParse(name).success) }
}

/** In which role and scope a principal may do something at all. */
export interface Capacity {
  readonly role: Role
  readonly scope: Scope
}

const widest: readonly Scope[] = ['level', 'unit', 'own']

/** The capacities the table grants a person, widest first, or a refusal that names the roles which may. */
export function capacitiesFor(principal: Principal, action: Action): readonly Capacity[] | Refusal {
  const grants = permissions[action]
  const held = principal.roles.flatMap((name) => {
    const scope = grants[name]
    return scope === undefined ? [] : [{ role: name, scope }]
  })
  held.sort((a, b) => widest.indexOf(a.scope) - widest.indexOf(b.scope))
  return held.length > 0
    ? held
    : refuse(problems.roleMissing, {
        source: `permissions: ${action}`,
        allowed: { roles: personsOf(grants) },
      })
}

/** The roles that a person may have; a level's own are told to nobody. */
const personsOf = (grants: object) => Object.keys(grants).filter((name) => personRole.safeParse(name).success)

/** Whether the scope covers an aggregate with these parties. */
export function covers(principal: Principal, { scope }: Capacity, parties: Parties): boolean {
  if (scope === 'level') return true
  if (scope === 'unit') return principal.unit !== undefined && parties.units.includes(principal.unit)
  const seated = (parties.panels ?? []).some((panel) => principal.panels?.includes(panel))
  return seated || parties.persons.includes(principal.id)
}

export function actorOf(
  { id, name, unit: own, collective, guestOf }: Principal,
  { role: as }: Capacity,
): Actor & { kind: 'person' } {
  const unit = own ?? (as === 'guest' ? guestOf : undefined)
  return {
    kind: 'person',
    id,
    name,
    role: as,
    ...(unit === undefined ? {} : { unit }),
    ...(collective === undefined ? {} : { collective }),
  }
}
