// In which panels somebody has a seat now: looked up with each request, so that a guest's access ends at its instant.
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { Clock, ViewStore } from '#kernel/ports.ts'
import { isHeld, type Seat } from '../domain/panel.ts'
import { anyPanel } from '../domain/review-state.ts'

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

export const seatsPartition = (person: string) => `seats#${person}`

/** Only who has an office of panels may have a seat at all. */
const seating = ['panel', 'guest'] as const

async function panelsOf({ views, clock }: SeatPorts, principal: Principal): Promise<readonly string[]> {
  const roles = seating.filter((role) => principal.roles.includes(role))
  if (roles.length === 0) return []
  const { items } = await views.list(seatsPartition(principal.id))
  const now = clock.now()
  const seats = items
    .map(({ data }) => data as unknown as SeatRow)
    .filter((one) => one.taken && isHeld(one, now))
    // A guest of one panel who is a member of none reviews nothing but what is that panel's.
    .filter(({ kind }) => roles.includes(kind === 'guest' ? 'guest' : 'panel'))
  return [...seats.map(({ panel }) => panel), ...(roles.includes('panel') ? [anyPanel.id] : [])]
}

/** The handler, asked by somebody of whom it is known in which panels they sit. */
export function seated<E extends Endpoint>(ports: SeatPorts, handler: Handler<E>): Handler<E> {
  return async (request) => {
    const panels = await panelsOf(ports, request.principal)
    return handler({ ...request, principal: { ...request.principal, panels } })
  }
}
