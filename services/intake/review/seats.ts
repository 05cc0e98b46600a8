// In which panels somebody has a seat now: looked up with each request, so that a guest's access ends at its instant.
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { Clock, ViewStore } from '#kernel/ports.ts'
import { isHeld, type Panel, type Seat } from '../domain/panel.ts'
import { anyPanel } from '../domain/review-state.ts'
import type { Barred } from '../domain/reviewers.ts'

export interface SeatPorts {
  readonly views: ViewStore
  readonly clock: Clock
}

/** A seat's row among those of its person. */
export interface SeatRow extends Seat {
  readonly panel: string
  readonly panelName: string
  /** False once the person has left, or the panel is dissolved. */
  readonly taken: boolean
}

export const panelsPartition = 'panels'

/** Who may not judge it, how many must, and who has given an opinion already, in the panel still or not. */
export interface Judged {
  readonly now: string
  readonly panelOpinions: number
  readonly barred: Barred
  readonly given?: readonly string[]
}

/**
 * Whether a panel can come to a conclusion on something now (C2, C3): a member of it may conclude, which no guest may, and
 * with the guests whose time is not over there are as many as must give an opinion, those who may not judge left out.
 */
export function canConclude(
  { status, seats }: Pick<Panel, 'status' | 'seats'>,
  { now, panelOpinions, barred, given = [] }: Judged,
): boolean {
  const judging = seats.filter((seat) => isHeld(seat, now) && !isBarred(seat, barred))
  const heard = new Set([...judging.map(({ person }) => person), ...given])
  return status === 'formed' && judging.some(({ kind }) => kind === 'member') && heard.size >= panelOpinions
}

const isBarred = ({ person, unit }: Pick<Seat, 'person' | 'unit'>, barred: Barred): boolean =>
  barred.persons.includes(person) || (unit !== undefined && barred.units.includes(unit))

export const seatsPartition = (person: string) => `seats#${person}`

/** Only who has an office of panels may have a seat at all. */
const seating = ['panel', 'guest'] as const

/** What is found of somebody's seats: the panels, and the unit they come from as a guest. */
type Found = Pick<Principal, 'panels' | 'guestOf'>

async function panelsOf(ports: SeatPorts, principal: Principal): Promise<Found> {
  const seats = await seatsOf(ports, principal)
  const any = principal.roles.includes('panel') ? [anyPanel.id] : []
  const guestOf = seats.find(({ kind }) => kind === 'guest')?.unit
  return {
    panels: [...new Set([...seats.map(({ panel }) => panel), ...any])],
    ...(guestOf === undefined ? {} : { guestOf }),
  }
}

async function seatsOf({ views, clock }: SeatPorts, principal: Principal): Promise<readonly SeatRow[]> {
  const roles = seating.filter((role) => principal.roles.includes(role))
  if (roles.length === 0) return []
  const { items } = await views.list(seatsPartition(principal.id))
  const now = clock.now()
  return (
    items
      .map(({ data }) => data as unknown as SeatRow)
      .filter((one) => one.taken && isHeld(one, now))
      // A guest of one panel who is a member of none reviews nothing but what is that panel's.
      .filter(({ kind }) => roles.includes(kind === 'guest' ? 'guest' : 'panel'))
  )
}

/** The handler, asked by somebody of whom it is known in which panels they sit. */
export function seated<E extends Endpoint>(ports: SeatPorts, handler: Handler<E>): Handler<E> {
  return async (request) => {
    const found = await panelsOf(ports, request.principal)
    return handler({ ...request, principal: { ...request.principal, ...found } })
  }
}
