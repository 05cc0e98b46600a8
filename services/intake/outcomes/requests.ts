// The handlers of 改联转撤: asking the lead proposer, the answer, and standing by a text that was sent back.
import { requestsApi } from '#contracts/api/requests.ts'
import type { Actor } from '#kernel/decision.ts'
import { commandHandler, type HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposalResource } from '../resource.ts'
import { unknownLevel, unknownUnit } from '../review/known-unit.ts'
import { withTable } from '../review/reasons.ts'
import { seated } from '../review/seats.ts'

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'requests' }

export function requestHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const table = withTable(ports)
  /** With the reasons; and the unit or the level that it is to go to is one that there is. */
  const asked = async ({ body }: { body: object }) => {
    const { unit, level } = body as { unit?: string; level?: string }
    const here = (await ports.contextAt(ports.clock.now(), nobody)).level
    return unknownUnit(unit) ?? unknownLevel(level, here) ?? table({ body })
  }

  return {
    // A panel asks about what has been routed to it.
    request: seated(
      ports,
      commandHandler(ports, proposalResource, requestsApi.request, { prepare: asked as never }),
    ),
    answerRequest: commandHandler(ports, proposalResource, requestsApi.answerRequest),
    standBy: commandHandler(ports, proposalResource, requestsApi.standBy),
  } satisfies Handlers<typeof requestsApi>
}
