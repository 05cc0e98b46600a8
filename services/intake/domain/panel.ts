// The review panel 审查组 (C2, C3): a field, its members, and guest reviewers 特邀审查员 from units whose access ends by
// itself. A panel with guests is a joint one 联合审查组.
import type { BodyOf } from '#contracts/api/index.ts'
import type { panelApi } from '#contracts/api/panels.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { PanelStatus, ProposalClass, SeatKind } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context } from '#kernel/aggregate.ts'
import { categoriesOf } from './review-state.ts'

export interface Seat {
  readonly person: string
  readonly name: string
  readonly kind: SeatKind
  readonly unit?: string
  /** After this instant a guest may neither read nor act. */
  readonly until?: string
}

interface Field {
  readonly name: string
  readonly classes: readonly ProposalClass[]
  readonly categories: readonly string[]
}

export interface Panel extends Field {
  readonly status: PanelStatus
  readonly seats: readonly Seat[]
  /** Who has left: their rows in the views say so. */
  readonly left: readonly string[]
}

export type PanelFact =
  | { type: 'panel.formed'; data: Field }
  | { type: 'panel.changed'; data: Field }
  | { type: 'seat.taken'; data: Seat }
  | { type: 'seat.left'; data: { person: string; name: string } }
  | { type: 'panel.dissolved'; data: Record<string, never> }

const blank: Panel = { status: 'formed', name: '', classes: [], categories: [], seats: [], left: [] }

const without = <T extends { readonly person: string }>(all: readonly T[], person: string) =>
  all.filter((one) => one.person !== person)

function evolve(state: Panel, fact: PanelFact): Panel {
  switch (fact.type) {
    case 'panel.formed':
    case 'panel.changed':
      return { ...state, ...fact.data }
    case 'seat.taken':
      return {
        ...state,
        seats: [...without(state.seats, fact.data.person), fact.data],
        left: state.left.filter((person) => person !== fact.data.person),
      }
    case 'seat.left':
      return {
        ...state,
        seats: without(state.seats, fact.data.person),
        left: [...new Set([...state.left, fact.data.person])],
      }
    case 'panel.dissolved':
      return { ...state, status: 'dissolved' }
  }
}

export const panel: Aggregate<Panel, PanelFact> = { name: 'panel', initial: blank, evolve }

export const isJoint = ({ seats }: Panel): boolean => seats.some(({ kind }) => kind === 'guest')

/** Whether a seat still counts. */
export const isHeld = ({ until }: Pick<Seat, 'until'>, now: string): boolean =>
  until === undefined || now <= until

type Body<Name extends keyof typeof panelApi> = BodyOf<(typeof panelApi)[Name]>

/** C10: only categories of the level's scheme, and of the classes it takes. */
function fieldOf(body: Body<'formPanel'>, { policy }: Context): Field | Refusal {
  const codes = categoriesOf(policy, body.classes)
  return body.categories.every((code) => codes.includes(code))
    ? body
    : refuse(problems.categoryUnknown, { source: 'policy: categoryScheme', allowed: { codes } })
}

const form: Act<Panel, Body<'formPanel'>, PanelFact> = {
  decide(_state, body, context) {
    const field = fieldOf(body, context)
    return isRefusal(field) ? field : [{ type: 'panel.formed', data: field }]
  },
}

const formed: readonly PanelStatus[] = ['formed']

const change: Act<Panel, Body<'changePanel'>, PanelFact> = {
  from: formed,
  decide(_state, body, context) {
    const field = fieldOf(body, context)
    return isRefusal(field) ? field : [{ type: 'panel.changed', data: field }]
  },
}

const seatMember: Act<Panel, Body<'seatMember'>, PanelFact> = {
  from: formed,
  decide: ({ seats }, { person, name }) =>
    seats.some((one) => one.person === person)
      ? refuse(problems.seatKnown)
      : [{ type: 'seat.taken', data: { person, name, kind: 'member' } }],
}

/** C3 潍坊、临沂: 限会议期间. To the instant at which the session ends, unless the level adds to it. */
function guestsLeave({ level, policy, deadlines }: Pick<Context, 'level' | 'policy' | 'deadlines'>): string {
  const { closes, ends = closes } = level.session
  const end = new Date(ends).toISOString()
  const { guestAccess } = policy
  return guestAccess.count === 0 ? end : deadlines.dueOf(end, guestAccess, 'guestAccess').due
}

/** A guest who is there may be given another end. */
const seatGuest: Act<Panel, Body<'seatGuest'>, PanelFact> = {
  from: formed,
  decide({ seats }, { person, name, unit, until: given }, { now, level, policy, deadlines }) {
    if (seats.some((one) => one.person === person && one.kind === 'member')) return refuse(problems.seatKnown)
    const latest = guestsLeave({ level, policy, deadlines })
    const until = given ?? latest
    if (until > latest)
      return refuse(problems.untilLate, { source: 'policy: guestAccess', allowed: { latest } })
    if (until <= now)
      return refuse(problems.untilPast, { source: 'policy: guestAccess', allowed: { after: now } })
    return [{ type: 'seat.taken', data: { person, name, kind: 'guest', unit, until } }]
  },
}

const unseat: Act<Panel, Body<'unseat'>, PanelFact> = {
  from: formed,
  decide({ seats }, { person }) {
    const seat = seats.find((one) => one.person === person)
    if (seat === undefined) return refuse(problems.seatUnknown)
    return [{ type: 'seat.left', data: { person, name: seat.name } }]
  },
}

const dissolve: Act<Panel, Body<'dissolvePanel'>, PanelFact> = {
  from: formed,
  decide: () => [{ type: 'panel.dissolved', data: {} }],
}

export const panelActs: Acts<Panel, PanelFact> = {
  'panel.form': form,
  'panel.change': change,
  'panel.seat': seatMember,
  'panel.seat-guest': seatGuest,
  'panel.unseat': unseat,
  'panel.dissolve': dissolve,
}
