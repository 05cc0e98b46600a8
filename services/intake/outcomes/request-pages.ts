// What a proposal's page says of 改联转撤: what is asked and was answered, and what it was merged into or has taken in.
import type { ResultOf } from '#contracts/api/index.ts'
import type { intakeApi } from '#contracts/api/intake.ts'
import type { RequestShown } from '#contracts/api/requests.ts'
import type { Policy } from '#contracts/policy.ts'
import type { Context } from '#kernel/aggregate.ts'
import { unagreed } from '../domain/proposal-requests.ts'
import type { Proposal, Request } from '../domain/proposal-state.ts'
import { unitReading } from '../review/as-asked.ts'

type Page = ResultOf<typeof intakeApi.page>
type Shown = Pick<
  Page,
  'request' | 'requests' | 'reviseBy' | 'merged' | 'mergedInto' | 'converted' | 'notAgreed'
>

function shown({ from: _, main: __, texts, reasons, ...request }: Request): RequestShown {
  return { ...request, reasons: reasons.map((code, index) => ({ code, text: texts[index] ?? code })) }
}

/** C13: what was written to all of a group is told there, where it is asked anew who may know of each. */
const ended = (request: Request): RequestShown =>
  shown(request.group === undefined ? request : { ...request, explanation: '见并案页面' })

/** What was asked and not agreed to, as often as it was. */
function notAgreed(state: Proposal, { requestsOfAKind: limit }: Policy) {
  return (['convert', 'withdraw', 'merge', 'join'] as const)
    .map((kind) => ({ kind, count: unagreed(state, kind), limit }))
    .filter(({ count }) => count > 0)
}

export function showRequests(state: Proposal, moment: Context): Shown {
  const { policy } = moment
  const refused = notAgreed(state, policy)
  const { request, requests, returned, merged, mergedInto, converted } = state
  return {
    ...(request === undefined ? {} : { request: shown(request) }),
    requests: requests.map(ended),
    ...(refused.length === 0 ? {} : { notAgreed: refused }),
    ...(returned?.reviseBy === undefined ? {} : { reviseBy: returned.reviseBy }),
    // A unit that was asked is told who proposes, and nothing of what others had filed.
    merged: (unitReading(state, moment) === undefined ? merged : []).map(
      // Who judges none of it is nobody's to read.
      ({ count: _, excluded: __, proposers, ...one }) => ({
        ...one,
        proposers: proposers.map((person) => ({ ...person })),
      }),
    ),
    ...(mergedInto === undefined ? {} : { mergedInto: { ...mergedInto } }),
    ...(converted === undefined ? {} : { converted: { ...converted } }),
  }
}
