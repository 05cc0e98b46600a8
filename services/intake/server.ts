// Intake's API on its ports: which handler answers which endpoint.

import type * as z from 'zod/mini'
import { intakeApi, type member, type proposalPage } from '#contracts/api/intake.ts'
import { filingAt } from '#contracts/filing-window.ts'
import { policiesOf } from '#contracts/policy.ts'
import type { Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { deskHandler } from '#kernel/desk.ts'
import type { Capacity } from '#kernel/http/principal.ts'
import { commandHandler, type HttpPorts, type PageBasics, pageHandler } from '#kernel/http/resource.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { ViewStore, WorkingRows } from '#kernel/ports.ts'
import {
  type Handling,
  invitationsAt,
  numbered,
  type Proposal,
  proposersOf,
  suggestionsOf,
} from './domain/proposal-state.ts'
import { draftingHandlers } from './drafting/drafting.ts'
import { draftingShown } from './drafting/drafting-page.ts'
import { membersPartition, statusTextOf } from './drafting/drafting-views.ts'
import { proposalTicketHandlers } from './lists/tickets.ts'
import { withOriginsNow } from './origins/provenance.ts'
import { forUnits, forwardingHandlers, showDestination } from './outcomes/forwarding.ts'
import { showRequests } from './outcomes/request-pages.ts'
import { requestHandlers } from './outcomes/requests.ts'
import { readBy, timelineReadBy } from './reading.ts'
import { memberResource, proposalResource } from './resource.ts'
import { unitReading } from './review/as-asked.ts'
import { withAwaitingPanel, withPanelLacking } from './review/awaiting-panel.ts'
import { inPanelsVoice, timelineInPanelsVoice } from './review/panels-voice.ts'
import { reviewHandlers } from './review/review.ts'
import { showRefusal, showReview, timelineAsAsked } from './review/review-page.ts'
import { stageNames } from './review/review-words.ts'
import { seated } from './review/seats.ts'
import { withWaitingComments } from './voice/comments-waiting.ts'

export interface IntakePorts extends HttpPorts {
  readonly views: ViewStore
  /** Working rows: what is typed and not yet filed, what has not been let in yet. */
  readonly rows: WorkingRows
  /** Wall time in milliseconds: working rows are forgotten by it. */
  readonly wall: () => number
  /** For the secret of the forms that are open to all. */
  readonly random: (bytes: number) => Uint8Array
}

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'page' }

export function intakeServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    intakeApi,
    {
      ...proposalTicketHandlers(ports),
      assignMember: commandHandler(ports, memberResource, intakeApi.assignMember),
      registerMember: commandHandler(ports, memberResource, intakeApi.registerMember, {
        idOf: ({ body }) => body.id,
      }),
      listMembers: async ({ query: { cursor } }) => {
        const page = await ports.views.list(membersPartition, cursor === undefined ? {} : { cursor })
        const items = page.items.map(({ data }) => data as z.infer<typeof member>)
        return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
      },
      profileMember: commandHandler(ports, memberResource, intakeApi.profileMember),
      policy: async () => {
        const context = await ports.contextAt(ports.clock.now(), nobody)
        const { policy, ...days } = policiesOf(context.level.policy)(context.now)
        const { version, ...values } = policy
        return { result: { version, ...days, filing: filingAt(context), values } }
      },
      desk: seated(ports, withAwaitingPanel(ports, withWaitingComments(ports, deskHandler(ports)))),
      page: seated(
        ports,
        withPanelLacking(
          ports,
          withOriginsNow(ports.views, pageHandler(ports, proposalResource, intakeApi.page, showProposal)),
        ),
      ),
      ...draftingHandlers(ports),
      ...reviewHandlers(ports),
      ...requestHandlers(ports),
      ...forwardingHandlers(ports),
    },
    options,
  )
}

function showProposal(
  recorded: Proposal,
  basics: PageBasics,
  _as: Capacity,
  moment: Context,
): z.infer<typeof proposalPage> {
  const { actor } = moment
  // Who has let the time pass reads as others do.
  const whole = { ...recorded, invitations: invitationsAt(recorded, moment.now) }
  const state = inPanelsVoice(readBy(whole, moment), actor)
  const { content, reviews, refusal, status, signBy, plenary, number, session, handling } = state
  const unit = unitReading(whole, moment)
  return forUnits(actor, {
    ...basics,
    timeline:
      unit === undefined
        ? timelineInPanelsVoice(whole, actor, timelineReadBy(whole, moment, basics.timeline))
        : timelineAsAsked(whole, unit, basics.timeline),
    status,
    statusText: statusTextOf(state),
    title: content.title,
    kind: content.kind,
    proposers: proposersOf(state),
    invitations: [...invitationsAt(state, moment.now)],
    situation: content.situation,
    analysis: content.analysis,
    suggestions: numbered(suggestionsOf(state)),
    ...draftingShown(state, moment),
    reviews: reviews.map(({ stage, outcome, remark, reasons = [], texts = [], by, at }) => ({
      stage: stageNames[stage],
      outcome,
      remark,
      ...(reasons.length === 0
        ? {}
        : { reasons: reasons.map((code, index) => ({ code, text: texts[index] ?? code })) }),
      by,
      at,
    })),
    ...(signBy === undefined ? {} : { signBy }),
    ...(plenary === undefined ? {} : { plenary }),
    ...(number === undefined ? {} : { number }),
    ...(session === undefined ? {} : { session }),
    ...showRequests(state, moment),
    ...(handling === undefined ? {} : { handling: handlingShown(handling) }),
    ...(refusal === undefined ? {} : { refusal: showRefusal(refusal) }),
    ...showDestination(state),
    ...showReview(state, moment),
  })
}

const handlingShown = ({ answers, ...rest }: Handling) => ({
  ...rest,
  ...(answers === undefined ? {} : { answers: answers.map((one) => ({ ...one })) }),
})
