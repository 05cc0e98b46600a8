// What the proposal's page shows of its drafting, and the versions of its text as the records tell them.
import type * as z from 'zod/mini'
import type { draftingShape, draftVersion } from '#contracts/api/drafting.ts'
import type { Context } from '#kernel/aggregate.ts'
import type { Capacity } from '#kernel/http/principal.ts'
import type { Told } from '#kernel/http/resource.ts'
import { byWhom } from '#kernel/http/resource.ts'
import type { ProposalFact } from '../domain/proposal.ts'
import { endorsementRuleOf } from '../domain/proposal-endorsement.ts'
import { isCultivated, type Proposal } from '../domain/proposal-state.ts'
import { readsAlong } from '../reading.ts'
import { wordsOf } from '../resource.ts'
import type { Reading } from '../review/as-asked.ts'

type Shown = { -readonly [K in keyof typeof draftingShape]: z.infer<(typeof draftingShape)[K]> }

/** Only what is there: a strict page has no `undefined`. */
const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export function draftingShown(state: Proposal, { policy, actor }: Context): Shown {
  const { content, recorded, cultivation, endorsement } = state
  return {
    suggestedUnits: content.suggestedUnits,
    suggestedCoUnits: content.suggestedCoUnits,
    attachments: content.attachments,
    origins: content.origins,
    openToSeconding: content.openToSeconding,
    seconders: [...state.seconders],
    research: [...state.research],
    discussions: [...state.discussions],
    ...present({
      collectiveForm: content.collectiveForm,
      consentPublic: content.consentPublic,
      consentReason: content.consentReason,
      recorded: recorded && { by: recorded.name, ...present({ confirmedAt: recorded.confirmedAt }) },
      preSession: state.preSession,
      selection: state.selection,
      endorsement,
      endorsementNeeded:
        content.kind === 'collective' && endorsement === undefined
          ? endorsementRuleOf(state, policy)
          : undefined,
      // Ended, it is the drafter's to keep.
      cultivation:
        isCultivated(state) || (actor.kind === 'person' && actor.id === state.lead.id)
          ? cultivation
          : undefined,
    }),
  } as Shown
}

type Version = z.infer<typeof draftVersion>

const writes: readonly ProposalFact['type'][] = ['proposal.drafted', 'proposal.revised']

/**
 * Each version of the text, the latest first: who wrote it when, and whether it was filed as this. What was never filed
 * is for those named in the draft; a unit that is asked for its opinion reads the page, and no versions.
 */
export function versionsOf(
  told: readonly Told<Proposal, ProposalFact>[],
  as: Capacity,
  { actor, now: instant }: Reading,
): { items: Version[] } {
  const person = actor.kind === 'person' ? actor.id : ''
  const now = told.at(-1)?.state
  const along = now !== undefined && readsAlong(now, person, as.role, instant)
  // A draft in cultivation was worked on with the committee (A18), until it was filed.
  const cultivated = now !== undefined && isCultivated(now) && as.role === 'committee'
  const seenTo = cultivated ? (now.filed?.textVersion ?? 0) : 0
  if (!along && as.role.startsWith('unit-')) return { items: [] }
  const filed = new Set(
    told
      .filter(({ facts }) => facts.some(({ type }) => type === 'proposal.filed'))
      .map(({ state }) => state.textVersion),
  )
  const items = told.flatMap(({ record, facts, state: { content } }): Version[] => {
    const written = facts.find(({ type }) => writes.includes(type))
    if (written === undefined) return []
    return [
      {
        version: record.seq,
        by: byWhom(record.actor),
        at: record.at,
        text: wordsOf(written) ?? '',
        filed: filed.has(record.seq),
        title: content.title,
        situation: content.situation,
        analysis: content.analysis,
        suggestions: [...content.suggestions],
      },
    ]
  })
  const shown = items.filter((one) => along || one.filed || one.version <= seenTo)
  return { items: shown.reverse() }
}
