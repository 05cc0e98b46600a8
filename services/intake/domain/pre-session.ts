// The selection of pre-session proposals 会前提案精选 of one session: chosen from the accepted ones, reported to the
// government, and marked where its report has taken one up (A19 潍坊: 426 → 286 → 19 → 15).
import type { BodyOf } from '#contracts/api/index.ts'
import type { preSessionApi } from '#contracts/api/pre-session.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Selected {
  readonly proposal: string
  readonly title: string
  readonly note: string
  readonly selectedAt: string
  readonly passage?: string
}

export interface PreSession {
  readonly session: string
  readonly selected: readonly Selected[]
  readonly report?: { readonly date: string; readonly to: string; readonly note: string; readonly by: string }
}

/** What the views know of a chosen proposal. */
export interface Chosen {
  readonly proposal: string
  readonly title: string
}

export type PreSessionFact =
  | { type: 'pre-session.selected'; data: { session: string; chosen: Chosen[]; note: string } }
  | { type: 'pre-session.dropped'; data: { dropped: string; reason: string } }
  | { type: 'pre-session.reported'; data: { date: string; to: string; note: string } }
  | { type: 'pre-session.adopted'; data: { adopted: string; passage: string } }

export const preSession: Aggregate<PreSession, PreSessionFact> = {
  name: 'pre-session',
  initial: { session: '', selected: [] },
  evolve(state, { type, data }, { at, actor }) {
    switch (type) {
      case 'pre-session.selected': {
        const added = data.chosen.map((one) => ({ ...one, note: data.note, selectedAt: at }))
        return { ...state, session: data.session, selected: [...state.selected, ...added] }
      }
      case 'pre-session.dropped':
        return { ...state, selected: state.selected.filter(({ proposal }) => proposal !== data.dropped) }
      case 'pre-session.reported':
        return { ...state, report: { ...data, by: actor.kind === 'person' ? actor.name : '' } }
      case 'pre-session.adopted': {
        const { adopted, passage } = data
        const marked = state.selected.map((one) => (one.proposal === adopted ? { ...one, passage } : one))
        return { ...state, selected: marked }
      }
    }
  },
  announce: {
    'pre-session.selected': ({ session }) => ({ session }),
    'pre-session.dropped': ({ session }) => ({ session }),
    'pre-session.adopted': ({ session }, fact) => ({
      session,
      passage: fact.type === 'pre-session.adopted' ? fact.data.passage : '',
    }),
  },
  address: {
    'pre-session.selected': (_state, fact) =>
      fact.type === 'pre-session.selected' ? fact.data.chosen.map(({ proposal }) => proposal) : [],
    'pre-session.dropped': (_state, fact) => (fact.type === 'pre-session.dropped' ? [fact.data.dropped] : []),
    'pre-session.adopted': (_state, fact) => (fact.type === 'pre-session.adopted' ? [fact.data.adopted] : []),
  },
}

type Body<Name extends keyof typeof preSessionApi> = BodyOf<(typeof preSessionApi)[Name]>

/** The first choice begins the selection of the session, every later one goes on with it. */
const select: Act<PreSession, { session: string; chosen: Chosen[]; note: string }, PreSessionFact> = {
  decide({ selected, report }, { session, chosen, note }) {
    // What was reported stays as it was reported.
    if (report !== undefined)
      return refuse(problems.stateWrong, { allowed: { now: 'reported', states: ['selecting'] } })
    const known = chosen.filter(({ proposal }) => selected.some((one) => one.proposal === proposal))
    return known.length > 0
      ? refuse(problems.preSessionChosen, { allowed: { remove: known.map(({ proposal }) => proposal) } })
      : [{ type: 'pre-session.selected', data: { session, chosen, note } }]
  },
}

const unchosen = ({ selected }: PreSession, proposal: string): Refusal | undefined =>
  selected.some((one) => one.proposal === proposal) ? undefined : refuse(problems.preSessionUnchosen)

const drop: Act<PreSession, Body<'dropPreSession'>, PreSessionFact> = {
  from: ['selecting'],
  decide: (state, { proposal, reason }) =>
    unchosen(state, proposal) ?? [{ type: 'pre-session.dropped', data: { dropped: proposal, reason } }],
}

const report: Act<PreSession, Body<'reportPreSession'>, PreSessionFact> = {
  from: ['selecting'],
  decide: (_state, body) => [{ type: 'pre-session.reported', data: body }],
}

const adopt: Act<PreSession, Body<'adoptPreSession'>, PreSessionFact> = {
  // From `selecting` only to say by name why not.
  from: ['selecting', 'reported'],
  decide(state, { proposal, passage }) {
    if (state.report === undefined) return refuse(problems.preSessionUnreported)
    return (
      unchosen(state, proposal) ?? [{ type: 'pre-session.adopted', data: { adopted: proposal, passage } }]
    )
  },
}

export const preSessionActs: Acts<PreSession, PreSessionFact> = {
  'pre-session.select': select,
  'pre-session.drop': drop,
  'pre-session.report': report,
  'pre-session.adopt': adopt,
}
