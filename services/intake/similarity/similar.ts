// The handlers of similarity: what is most like a text or a proposal, two proposals side by side, what comes back
// session after session. Who may not read a proposal whole is told its title, session, unit and result, and nothing of what it says.

import type { ComparedLikeness, Side, SimilarProposal, similarApi } from '#contracts/api/similar.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import { publicNames } from '#contracts/shapes.ts'
import { termNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import { internalize } from '#kernel/content.ts'
import type { Actor } from '#kernel/decision.ts'
import type { Principal } from '#kernel/http/principal.ts'
import { type HttpPorts, readingAs } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { isTold } from '../domain/proposal-secrecy.ts'
import { type Alike, floorOf, isOneMatter, isToldOf, likenessOf } from '../domain/proposal-similarity.ts'
import { type Proposal, proposersOf, statusName } from '../domain/proposal-state.ts'
import { filteredPage } from '../filtered-page.ts'
import { proposalReading, readBy } from '../reading.ts'
import { mayKnow } from '../restricted-rows.ts'
import { readFor } from '../titles.ts'
import type { Matter } from './features.ts'
import { filedInOf, filingOf } from './filed-in.ts'
import { fingerprintOf, hashesIn } from './fingerprint.ts'
import { twoDigits } from './following.ts'
import { fullnessOf } from './measure.ts'
import { ownNamesOf } from './own-names.ts'
import { markedBoth, passagesOf } from './passages.ts'
import { inSession, recurringItems, recurringShown } from './recurring.ts'
import { candidateOf, type Found, findSimilar } from './search.ts'
import { sharedWords } from './shared-words.ts'
import { type RecurredRow, type RecurringRow, recurringPartition } from './similar-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }

/** As many as somebody looks at; they are looked for among the neighbours found (`neighbourhood`), each read whole. */
const mostShown = 6
const mostPassages = 4
/** By so much a score may have been rounded down. */
const halfDigit = 0.005

const nobody: Actor = { kind: 'service', service: 'intake', because: 'similar' }

const matterOf = ({ content }: Proposal): Matter => content

/** Those that count for others: filed, and not taken back. */
const counts = ({ round, status }: Proposal): boolean => round > 0 && status !== 'withdrawn'

export function similarHandlers(ports: Ports): Handlers<typeof similarApi> {
  return {
    similarTo: async ({ id, principal, capacities }) => {
      const state = await whole(ports, id)
      if (state.lead.id === '') return refuse(problems.unknown)
      const reading = await readingAs(ports, proposalReading, state, { principal, capacities })
      if (isRefusal(reading)) return reading
      const items = await similarTo(ports, principal, matterOf(readBy(state, reading.moment)), id)
      const { recurring, similarity } = state
      return {
        result: {
          items,
          ...(recurring === undefined ? {} : await recurringShown(ports, principal, recurring)),
          ...(similarity === undefined ? {} : { noted: await notedShown(ports, principal, similarity) }),
        },
      }
    },
    sideBySide: async ({ id, principal, capacities, query: { with: other } }) => {
      const [one, two] = await Promise.all([whole(ports, id), whole(ports, other)])
      if (one.lead.id === '' || two.lead.id === '') return refuse(problems.unknown)
      const reading = await readingAs(ports, proposalReading, one, { principal, capacities })
      if (isRefusal(reading)) return reading
      const readable = await readFor(ports, principal, two)
      if (readable === undefined) return refuse(problems.notYours)
      const { policy, level } = await ports.contextAt(ports.clock.now(), nobody)
      const sides = [
        { id, state: readBy(one, reading.moment) },
        { id: other, state: readable },
      ] as const
      const measured = await measuredBeside(ports, ...sides, { policy, levelName: level.name })
      return { result: compared(...sides, measured, policy) }
    },
    findSimilar: async ({ body: { exclude, ...matter }, principal }) => ({
      result: { items: await similarTo(ports, principal, matter, exclude) },
    }),
    recurring: async ({ query: { cursor }, principal, capacities }) => {
      const asking = { principal, capacities }
      const { items, next } = await filteredPage<RecurringRow | RecurredRow>(
        ports.views,
        recurringPartition,
        {
          fits: (row) => !('over' in row) && mayKnow(row, asking),
          whole: true,
          cursor,
        },
      )
      const rows = items.flatMap((row) => ('over' in row ? [] : [row]))
      const shown = await recurringItems(ports, asking, rows)
      return { result: { items: shown, ...(next === undefined ? {} : { next }) } }
    },
  }
}

async function whole({ records }: Ports, id: string): Promise<Proposal> {
  const { state } = await load(records, proposal, id)
  return internalize(state, (hash) => records.content(hash))
}

async function similarTo(
  ports: Ports,
  principal: Principal,
  matter: Matter,
  exclude: string | undefined,
): Promise<SimilarProposal[]> {
  const { policy, level } = await ports.contextAt(ports.clock.now(), nobody)
  const met = await findSimilar(ports.views, matter, {
    policy,
    ownNames: ownNamesOf(level.name),
    ...(exclude === undefined ? {} : { exclude }),
  })
  const told = met.filter((one) => isToldOf(one, policy))
  const ofOneMatter = (one: Found) => isOneMatter(likenessOf(one, policy))
  // The best first; what shares no more than words makes room for what is one matter.
  const found = told.toSorted((one, other) => Number(ofOneMatter(other)) - Number(ofOneMatter(one)))
  const shown: SimilarProposal[] = []
  // B10: what this person may not see takes no place from what they may; in the rush the nearest are all under review.
  for (let from = 0; from < found.length && shown.length < mostShown; from += mostShown) {
    const next = await Promise.all(
      found.slice(from, from + mostShown).map(async (one) => {
        const state = await whole(ports, one.id)
        if (!counts(state)) return undefined
        const read = await readFor(ports, principal, state)
        // What is under review or secret is not known to be there, unless one may read it.
        return read !== undefined || isTold(state)
          ? shownOf(one, read ?? state, matter, read !== undefined, policy)
          : undefined
      }),
    )
    shown.push(...next.filter((one) => one !== undefined))
  }
  return shown.slice(0, mostShown)
}

function shownOf(
  { id, filedAt, session: _, ...measured }: Found,
  state: Proposal,
  matter: Matter,
  open: boolean,
  policy: Policy,
): SimilarProposal {
  const { content, handling } = state
  return {
    id,
    title: content.title,
    ...filedInOf(filingOf(state, filedAt)),
    ...numberIn(state),
    statusText: statusName(state),
    ...(open ? degreeOf(measured, policy) : likenessShown(measured, policy)),
    open,
    shared: open ? sharedWords(matter, matterOf(state), measured.shared) : [],
    passages: open ? passagesOf(matter, matterOf(state), mostPassages) : [],
    ...(handling === undefined ? {} : { unit: handling.unit, unitName: unitName(handling.unit) }),
    ...(handling?.resultClass === undefined ? {} : { resultClass: handling.resultClass }),
  }
}

/** Decided in a later session than the one it was filed in, it has a number of that one. */
const numberIn = ({ number, session, filedIn }: Proposal) => ({
  ...(number === undefined ? {} : { number }),
  ...(number === undefined || session === undefined || session === filedIn ? {} : { numberedIn: session }),
})

const nothingMet: Alike = { score: 0, resemblance: 0, sameTitle: false, titlesMet: 0 }
const unlike: ComparedLikeness = 'unlike'
const likenessText = (likeness: ComparedLikeness): string => termNames[likeness]

function likenessShown(measured: Alike, policy: Policy) {
  const likeness = likenessOf(measured, policy)
  return { likeness, likenessText: likenessText(likeness) }
}

function degreeOf(measured: Alike, policy: Policy) {
  return {
    ...likenessShown(measured, policy),
    score: twoDigits(measured.score),
    resemblance: twoDigits(measured.resemblance),
  }
}

/** What was found then, as far as this person may read it now. */
async function notedShown(
  ports: Ports,
  principal: Principal,
  { at, found, signature }: NonNullable<Proposal['similarity']>,
) {
  const { policy } = await ports.contextAt(ports.clock.now(), nobody)
  // What was noted before there was a floor shared nothing, perhaps. Scores are noted with two digits.
  const floor = floorOf(fullnessOf(hashesIn(signature).size), policy) - halfDigit
  const telling = found.filter(({ likeness, score }) => likeness !== 'related' || score >= floor)
  const shown = await Promise.all(
    telling.map(async ({ likeness, ...one }) => {
      const state = await whole(ports, one.id)
      return (await readFor(ports, principal, state)) === undefined
        ? []
        : [{ ...inSession(one, state.filedIn), likeness, likenessText: likenessText(likeness) }]
    }),
  )
  return { at, found: shown.flat() }
}

interface Compared {
  readonly id: string
  readonly state: Proposal
}

/** The other as the list of similar ones measures it: among its neighbours. */
async function measuredBeside(
  ports: Ports,
  one: Compared,
  two: Compared,
  { policy, levelName }: { readonly policy: Policy; readonly levelName: string },
) {
  const ownNames = ownNamesOf(levelName)
  const beside = candidateOf(two.id, fingerprintOf(matterOf(two.state), ownNames))
  const found = await findSimilar(ports.views, matterOf(one.state), {
    policy,
    ownNames,
    exclude: one.id,
    beside,
  })
  return found.find(({ id }) => id === two.id)
}

function compared(one: Compared, two: Compared, measured: Found | undefined, policy: Policy) {
  const [own, other] = markedBoth(matterOf(one.state), matterOf(two.state))
  const sideOf = ({ id, state }: Compared, marked: typeof own): Side => ({
    id,
    title: state.content.title,
    statusText: statusName(state),
    proposers: publicNames(proposersOf(state)),
    ...marked,
    ...(state.filedAt === undefined ? {} : filedInOf(filingOf(state, state.filedAt))),
    ...numberIn(state),
  })
  const { score, resemblance, sameTitle, titlesMet } = measured ?? nothingMet
  const shared = sharedWords(matterOf(one.state), matterOf(two.state), measured?.shared ?? [])
  const sides: [Side, Side] = [sideOf(one, own), sideOf(two, other)]
  const degree = degreeOf({ score, resemblance, sameTitle, titlesMet }, policy)
  // What the list would not name is not called related here either, whoever laid the two side by side.
  return measured !== undefined && isToldOf(measured, policy)
    ? { ...degree, shared, sides }
    : { ...degree, likeness: unlike, likenessText: likenessText(unlike), shared, sides }
}
