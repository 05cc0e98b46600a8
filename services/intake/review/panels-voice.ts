// The panel speaks with one voice 审查组 (C2): while a proposal is reviewed, those who stand behind it read what the panel asks
// and remarks in the panel's name, so that nobody of it is talked round. Once the review has ended they read who it was.
import { roleNames } from '#contracts/roles.ts'
import type { Actor } from '#kernel/decision.ts'
import type { PageBasics } from '#kernel/http/resource.ts'
import type { Proposal, Request } from '../domain/proposal-state.ts'
import { anyPanel, panelOf } from '../domain/review-state.ts'
import { ended } from './ended.ts'

/** Whether it is read by who sits in no office: proposers, those asked to sign, mentors. */
const isOutside = (actor: Actor): boolean =>
  actor.kind === 'person' && (actor.role === 'member' || actor.role === 'collective')

const speaksFor = (state: Proposal, actor: Actor): string | undefined =>
  isOutside(actor) && !ended.includes(state.status) ? (panelOf(state) ?? anyPanel).name : undefined

/** The proposal with its panel's words in the panel's name. */
export function inPanelsVoice(state: Proposal, actor: Actor): Proposal {
  const panel = speaksFor(state, actor)
  if (panel === undefined) return state
  const asked = (one: Request): Request => (one.from === 'second-review' ? { ...one, by: panel } : one)
  return {
    ...state,
    reviews: state.reviews.map((one) => (one.stage === 'second' ? { ...one, by: panel } : one)),
    requests: state.requests.map(asked),
    ...(state.request === undefined ? {} : { request: asked(state.request) }),
  }
}

const panelists = [roleNames.panel, roleNames.guest].map((office) => ` · ${office}`)

/** Its history, told in the same way. */
export function timelineInPanelsVoice(
  state: Proposal,
  actor: Actor,
  timeline: PageBasics['timeline'],
): PageBasics['timeline'] {
  const panel = speaksFor(state, actor)
  if (panel === undefined) return timeline
  return timeline.map((one) =>
    panelists.some((office) => one.by.endsWith(office)) ? { ...one, by: panel } : one,
  )
}
