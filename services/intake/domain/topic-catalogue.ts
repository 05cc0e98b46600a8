// The topic catalogue 选题目录: each publication is a version of its own with the instant from which it is in force. The
// words of its topics are kept by the topics, as they were when they were told.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicCatalogueApi } from '#contracts/api/topic-catalogues.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Officer } from '#contracts/shapes.ts'
import type { CatalogueKind, TopicSource, TopicStatus } from '#contracts/topic-terms.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'
import { inPool } from './topic-state.ts'
import { unfitYear, withLast } from './topic-years.ts'

/** How many topics of a source. */
export interface SourceCount {
  readonly source: TopicSource
  readonly count: number
}

export interface Version {
  readonly version: number
  readonly effective: string
  readonly note: string
  readonly topics: number
  readonly sources: readonly SourceCount[]
}

export interface TopicCatalogue {
  readonly kind: CatalogueKind
  readonly year: number
  readonly quarter?: number
  readonly title: string
  readonly versions: readonly Version[]
  /** Of the last version: who is told. */
  readonly listed: readonly string[]
  readonly by?: Officer
}

export interface CataloguePublished {
  readonly type: 'catalogue.published'
  readonly data: {
    readonly kind: CatalogueKind
    readonly year: number
    readonly quarter?: number
    readonly title: string
    readonly topics: readonly string[]
    readonly version: number
    readonly effective: string
    readonly note: string
    readonly sources: readonly SourceCount[]
  }
}

export const topicCatalogue: Aggregate<TopicCatalogue, CataloguePublished> = {
  name: 'topic-catalogue',
  initial: { kind: 'yearly', year: 0, title: '', versions: [], listed: [] },
  evolve(state, { data }, { actor }) {
    const { kind, year, quarter, title, topics, version, effective, note, sources } = data
    return {
      kind,
      year,
      title,
      ...(quarter === undefined ? {} : { quarter }),
      versions: [...state.versions, { version, effective, note, topics: topics.length, sources }],
      listed: topics,
      ...(actor.kind === 'person' ? { by: { id: actor.id, name: actor.name, role: actor.role } } : {}),
    }
  },
  announce: {
    'catalogue.published': ({ by }, { data: { version, effective } }, catalogue) => {
      if (by === undefined) throw new Error('a catalogue that nobody published')
      return { catalogue, by, version, effective }
    },
  },
  address: { 'catalogue.published': ({ listed }) => listed },
}

/** The topics as they were looked up; one that is not there has been refused before. */
type Publication = BodyOf<(typeof topicCatalogueApi)['publishCatalogue']> & {
  readonly chosen: readonly {
    readonly id: string
    readonly status: TopicStatus
    readonly source: TopicSource
  }[]
}

const publish: Act<TopicCatalogue, Publication, CataloguePublished> = {
  decide(state, body, context) {
    const { now, policy } = context
    const { kind, year, title, topics, from, note, seen, chosen } = body
    const unfit = unfitYear(year, context, withLast)
    if (unfit !== undefined) return unfit
    // Two who publish at the same time do not undo each other's work unseen.
    const last = state.versions.length
    if (seen !== last)
      return refuse(problems.catalogueNewer, {
        allowed: { version: last, ...(state.by === undefined ? {} : { by: state.by.name }) },
      })
    const limit = policy.quarterlyTopicLimit
    if (kind === 'quarterly' && topics.length > limit)
      return refuse(problems.catalogueTooLong, {
        source: 'policy: quarterlyTopicLimit',
        allowed: { limit, topics: topics.length },
      })
    if (new Set(topics).size !== topics.length) return refuse(problems.topicTwice)
    const unpooled = chosen.filter(({ status }) => !inPool(status)).map(({ id }) => id)
    if (unpooled.length > 0) return refuse(problems.topicNotInPool, { allowed: { unfit: unpooled } })
    if (from !== undefined && Date.parse(from) < Date.parse(now)) return refuse(problems.instantPast)
    const published = {
      kind,
      year,
      ...(body.kind === 'quarterly' ? { quarter: body.quarter } : {}),
      title,
      topics,
      version: last + 1,
      effective: from ?? now,
      note,
      sources: countsOf(chosen),
    }
    return [{ type: 'catalogue.published', data: published }]
  },
}

/** Largest first; equal ones in the order in which they first stand. */
function countsOf(chosen: readonly { readonly source: TopicSource }[]): SourceCount[] {
  const counts = new Map<TopicSource, number>()
  for (const { source } of chosen) counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts].map(([source, count]) => ({ source, count })).sort((a, b) => b.count - a.count)
}

/** The version in force: the last published of those whose instant has come. */
export const versionAt = <V extends Version>(versions: readonly V[], now: string): V | undefined =>
  versions.findLast(({ effective }) => Date.parse(effective) <= Date.parse(now))

export const topicCatalogueActs: Acts<TopicCatalogue, CataloguePublished> = {
  'topic-catalogue.publish': publish,
}
