// What is written to the proposers of a merge group is one text for all of them, and may tell of each (C13): while one of
// the proposals is secret, it is told to who may know of that one, on the group's page and on the pages of the others.
import type { Endpoint, TimelineEntry } from '#contracts/api/endpoint.ts'
import type { RequestShown } from '#contracts/api/requests.ts'
import { isRefusal } from '#contracts/refusal.ts'
import type { Row } from '#kernel/aggregate.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import type { Grouped, MergeGroup } from '../domain/merge-group.ts'
import { secretTitle } from '../domain/proposal-secrecy.ts'

export type Reader = Pick<Principal, 'id' | 'roles'>

/** Whether somebody may know of one of a group: everybody, unless it is secret. */
export const mayKnowOf = (
  { secret, restrictedTo = [], lead }: Pick<Grouped, 'secret' | 'restrictedTo' | 'lead'>,
  { id, roles }: Reader,
): boolean => secret !== true || lead.id === id || roles.some((role) => restrictedTo.includes(role))

type Secret = Pick<Grouped, 'proposal' | 'secret' | 'restrictedTo' | 'lead'>

const secretsKey = (group: string) => ({ pk: `merge-group#${group}`, sk: 'secrets' })

/** For the pages of the others: which of the group are secret, none most often. */
export const secretsRow = ({ proposals }: MergeGroup, group: string): Row => {
  const secrets = proposals
    .filter(({ secret }) => secret === true)
    .map(({ proposal, restrictedTo = [], lead }): Secret => ({ proposal, secret: true, restrictedTo, lead }))
  return { ...secretsKey(group), data: { secrets } }
}

interface Page {
  readonly id: string
  readonly request?: RequestShown
  readonly requests: readonly RequestShown[]
  readonly timeline: readonly TimelineEntry[]
}

/** The handler of a proposal's page, with what was written to several as far as this reader may know of the others. */
export function withoutSecretsOfOthers<E extends Endpoint>(
  views: ViewStore,
  handler: Handler<E>,
): Handler<E> {
  return async (request) => {
    const answer = await handler(request)
    if (isRefusal(answer)) return answer
    const page = answer.result as Page
    const asked = [...page.requests, ...(page.request === undefined ? [] : [page.request])]
    const groups = [...new Set(asked.flatMap(({ group }) => group ?? []))]
    if (groups.length === 0) return answer
    const rows = await views.getMany(groups.map(secretsKey))
    const closed = new Set(
      rows
        .filter(({ data }) =>
          (data.secrets as Secret[]).some(
            (one) => one.proposal !== page.id && !mayKnowOf(one, request.principal),
          ),
        )
        .map(({ pk }) => pk),
    )
    const isClosed = ({ group }: RequestShown) => group !== undefined && closed.has(secretsKey(group).pk)
    const told = (one: RequestShown) => (isClosed(one) ? { ...one, explanation: secretTitle } : one)
    const texts = new Set(asked.filter(isClosed).map(({ explanation }) => explanation))
    const result = {
      ...page,
      ...(page.request === undefined ? {} : { request: told(page.request) }),
      requests: page.requests.map(told),
      timeline: page.timeline.map((one) => withoutAny(texts, one)),
    }
    return { ...answer, result: result as never }
  }
}

/** What was asked stands in the timeline with the same words. */
function withoutAny(texts: ReadonlySet<string>, entry: TimelineEntry): TimelineEntry {
  if (entry.type !== 'proposal.requested') return entry
  const told = [...texts].find((text) => entry.text.endsWith(text))
  return told === undefined
    ? entry
    : { ...entry, text: `${entry.text.slice(0, entry.text.length - told.length)}${secretTitle}` }
}
