// The trail 溯源 (A10, A29): from a proposal, and from the reply it was given, back to what it came of, step by step. Each step
// is one row that says what a thing is and where it came from; how far and how much is bounded.
import { type TrailStep, trailApi } from '#contracts/api/trails.ts'
import { type Origin, originKindNames } from '#contracts/provenance.ts'
import { isRefusal } from '#contracts/refusal.ts'
import type { Principal } from '#kernel/http/principal.ts'
import { type HttpPorts, pageHandler, type Resource } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type ProposalFact, proposal } from '../domain/proposal.ts'
import type { Proposal } from '../domain/proposal-state.ts'
import { proposalReading, readBy } from '../reading.ts'
import { unitReading } from '../review/as-asked.ts'
import { calledTo, mayKnow, type TrailEntry, trailKey } from './provenance.ts'

/** As many rows as are read for one trail, and as far back. A quarterly topic names up to twenty tickets. */
const mostSteps = 60
const farthest = 8

/** Only read here: no act is offered with a trail, and its history is on the proposal's own page. */
const proposalRead: Resource<Proposal, ProposalFact> = {
  aggregate: proposal,
  acts: {},
  status: ({ status }) => status,
  ...proposalReading,
  words: () => undefined,
}

export function trailHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  // Who may read the proposal may see where it came from.
  const begun = pageHandler(ports, proposalRead, trailApi.trail, (whole, { id }, _as, moment) => {
    const state = readBy(whole, moment)
    const { content, handling, merged } = state
    // What was merged into it is where it came from, too, and what that came of.
    const mayRead = unitReading(whole, moment) === undefined ? merged : []
    const others = mayRead.map(({ id: other, title }) => ({ kind: 'proposal' as const, id: other, title }))
    const start = {
      kind: 'proposal' as const,
      kindText: originKindNames.proposal,
      id,
      title: content.title,
      depth: 0,
      from: [],
      origins: [...content.origins, ...others],
    }
    const { resultClass, at } = handling ?? {}
    return {
      steps: [start],
      ...(resultClass === undefined || at === undefined ? {} : { reply: { at, resultClass } }),
      cut: false,
    }
  })
  return {
    trail: async (request) => {
      const answer = await begun(request)
      if (isRefusal(answer)) return answer
      const [start] = answer.result.steps
      if (start === undefined) return answer
      const walked = await walkBack(ports.views, start as Start, request.principal)
      return { ...answer, result: { ...answer.result, ...walked } }
    },
  } satisfies Handlers<typeof trailApi>
}

type Start = TrailStep & { readonly origins: readonly Origin[] }

/** Layer by layer; what was met before is not gone through again, so that no circle goes on. */
async function walkBack(views: ViewStore, { origins, ...start }: Start, reader: Principal) {
  const steps: Mutable[] = [{ ...start, from: [] }]
  const met = new Map([[`proposal#${start.id}`, 0]])
  let layer: { readonly of: number; readonly origins: readonly Origin[] }[] = [{ of: 0, origins }]
  let cut = false
  for (let depth = 1; layer.length > 0; depth++) {
    const fresh: { readonly at: number; readonly origin: Origin }[] = []
    for (const { of, origins: named } of layer) {
      for (const origin of named) {
        const key = origin.id === undefined ? undefined : `${origin.kind}#${origin.id}`
        const known = key === undefined ? undefined : met.get(key)
        if (known !== undefined) {
          steps[of]?.from.push(known)
          continue
        }
        if (steps.length === mostSteps || depth > farthest) {
          cut = true
          continue
        }
        const at = steps.length
        steps.push({
          kind: origin.kind,
          kindText: originKindNames[origin.kind],
          title: origin.title,
          depth,
          from: [],
        })
        steps[of]?.from.push(at)
        if (key !== undefined) {
          met.set(key, at)
          fresh.push({ at, origin })
        }
      }
    }
    const rows = await Promise.all(fresh.map(({ origin }) => entryOf(views, origin)))
    layer = fresh.flatMap(({ at, origin }, index) => {
      const entry = rows[index]
      const step = steps[at]
      if (step === undefined) return []
      if (origin.id !== undefined) step.id = origin.id
      if (entry === undefined) return []
      // A topic that was never in the pool stays under the words it was merged with.
      step.title = calledTo(reader, entry, origin.title)
      if (!mayKnow(reader, entry.kept)) return []
      step.at = entry.at
      return [{ of: at, origins: entry.origins }]
    })
  }
  return { steps, cut }
}

type Mutable = { -readonly [Key in keyof TrailStep]: TrailStep[Key] }

async function entryOf(views: ViewStore, { kind, id = '' }: Origin): Promise<TrailEntry | undefined> {
  const { pk, sk } = trailKey(kind, id)
  return (await views.get(pk, sk))?.data as TrailEntry | undefined
}
