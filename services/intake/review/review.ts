// The handlers of review: each act on a proposal with what its decision needs from the views.
import { reviewApi } from '#contracts/api/review.ts'
import { isRefusal } from '#contracts/refusal.ts'
import type { ProposalClass } from '#contracts/terms.ts'
import { internalize } from '#kernel/content.ts'
import type { Actor } from '#kernel/decision.ts'
import type { Principal } from '#kernel/http/principal.ts'
import { commandHandler, type HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type Proposal, asFiled as textAsFiled } from '../domain/proposal-state.ts'
import { barredFromPanel } from '../domain/reviewers.ts'
import { secretPlaces } from '../precheck/secret-places.ts'
import { proposalResource } from '../resource.ts'
import { unknownHandlers, unknownUnit, unknownUnits } from './known-unit.ts'
import { routeFor } from './panels.ts'
import { withTable } from './reasons.ts'
import { seated } from './seats.ts'

type ReviewPorts = HttpPorts & { readonly views: ViewStore }

type Classified = { class: ProposalClass; category?: string; panel?: string }

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'review' }

export function reviewHandlers(ports: ReviewPorts) {
  const table = withTable(ports)

  /** With the panel that takes it. */
  const routed = async ({ body, principal }: { body: object; principal: Principal }, state: Proposal) => {
    // A return cites the table, names no class and goes to no panel.
    if (!('class' in body)) return table({ body })
    const now = ports.clock.now()
    const { policy } = await ports.contextAt(now, nobody)
    // Who gives the first review now will not judge it in the panel.
    const first = state.status === 'filed' && policy.reviewersDistinct ? [principal.id] : []
    const { persons, units } = barredFromPanel(state, policy)
    const panel = await routeFor(ports.views, body as Classified, {
      now,
      panelOpinions: policy.panelOpinions,
      barred: { persons: [...persons, ...first], units },
    })
    // C13: the text as it was filed, and as it is judged here.
    const marks = state.status === 'filed' ? { secretPlaces: secretPlaces(state.content).length } : {}
    return isRefusal(panel) ? panel : { body: { ...body, routed: panel, ...marks } }
  }

  /** With the texts of the proposal: long ones lie beside the records. */
  const asFiled = async ({ body }: { body: object }, { content }: Proposal) => {
    const filed = await internalize(content, (hash) => ports.records.content(hash))
    return { body: { ...body, filed } }
  }

  /** Where it is forwarded to a unit, to one that there is. */
  const forwarding = ({ body }: { body: object }) =>
    ('forwardUnit' in body ? unknownUnit(body.forwardUnit) : undefined) ?? table({ body })

  /** Who is asked, or took part: units that there are. */
  const ofUnits = async <B extends { units: readonly string[] }>({ body }: { body: B }) =>
    unknownUnits(body.units) ?? { body }
  const withUnits = async <B extends { units: readonly string[] }>({ body }: { body: B }) => {
    const { level } = await ports.contextAt(ports.clock.now(), nobody)
    return unknownHandlers(body.units, level) ?? { body }
  }

  /** With its own id, by which what it has become is known as well, and what the scan finds in the text as it was filed. */
  const itself = async ({ body, id }: { body: object; id: string }, state: Proposal) => {
    const { content } = await internalize(textAsFiled(state), (hash) => ports.records.content(hash))
    return { body: { ...body, own: id, secretPlaces: secretPlaces(content).length } }
  }

  const on = <Name extends keyof typeof reviewApi>(name: Name, prepare?: unknown) =>
    seated(
      ports,
      commandHandler(
        ports,
        proposalResource,
        reviewApi[name],
        prepare === undefined ? {} : { prepare: prepare as never },
      ) as never,
    ) as never

  return {
    firstReview: on('firstReview', routed),
    giveOpinion: on('giveOpinion', table),
    secondReview: on('secondReview', table),
    recordConsultation: on('recordConsultation', withUnits),
    commentConsultation: on('commentConsultation'),
    finalReview: on('finalReview', forwarding),
    classify: on('classify', routed),
    screen: on('screen', itself),
    splitSuggestions: on('splitSuggestions', asFiled),
    askUnits: on('askUnits', ofUnits),
    giveUnitOpinion: on('giveUnitOpinion'),
  } satisfies Handlers<typeof reviewApi>
}
