// The handlers of the topic catalogue 选题目录: publishing a version, reading and comparing versions, and the yearly one
// for everybody from its instant on (A11).
import { type ListedTopic, mostListed, topicCatalogueApi } from '#contracts/api/topic-catalogues.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { TopicSource } from '#contracts/topic-terms.ts'
import type { Principal } from '#kernel/http/principal.ts'
import { commandHandler, type HttpPorts, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { topicCatalogue, versionAt } from '../domain/topic-catalogue.ts'
import { showVersion, topicCatalogueResource } from './topic-desk-resources.ts'
import {
  type CatalogueRow,
  cataloguesPartition,
  ofSource,
  type TopicRow,
  topicsOfVersion,
  topicsOfYear,
} from './topic-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }

const pageSize = 100
/** A year's topics are looked through in few queries, the newest first: some hundreds are submitted. */
const piece = 1000

const publishes = ({ roles }: Principal) => roles.includes('committee')

export function topicCatalogueHandlers(ports: Ports) {
  const { views, records, clock } = ports

  /** What a person may know of: the office all versions, others those in force or superseded. */
  const shownFor = (principal: Principal, { versions, ...row }: CatalogueRow) => {
    const now = clock.now()
    const current = versionAt(versions, now)?.version
    const known = versions.filter(({ effective }) => publishes(principal) || effective <= now)
    return { ...row, ...(current === undefined ? {} : { current }), versions: known.map(showVersion) }
  }

  const page = pageHandler(
    ports,
    topicCatalogueResource,
    topicCatalogueApi.cataloguePage,
    ({ kind, year, quarter, title, versions }, basics) => {
      const current = versionAt(versions, clock.now())?.version
      return {
        ...basics,
        statusText: current === undefined ? '尚未到公布时间' : `现行第${current}版`,
        kind,
        year,
        ...(quarter === undefined ? {} : { quarter }),
        title,
        ...(current === undefined ? {} : { current }),
        versions: versions.map(showVersion),
      }
    },
  )

  /** Why this person may not read this version, if so. */
  async function versionProblem(
    id: string,
    version: string,
    principal: Principal,
  ): Promise<Refusal | undefined> {
    const { state } = await load(records, topicCatalogue, id)
    const found = state.versions.find((one) => String(one.version) === version)
    if (found === undefined) return refuse(problems.unknown)
    return publishes(principal) || found.effective <= clock.now()
      ? undefined
      : refuse(problems.notYetPublic, { allowed: { from: found.effective } })
  }

  async function listed(id: string, version: string | number, source?: TopicSource, cursor?: string) {
    const { items, next } = await views.list(topicsOfVersion(id, version), {
      limit: pageSize,
      ...(source === undefined ? {} : { prefix: ofSource(source) }),
      ...(cursor === undefined ? {} : { cursor }),
    })
    return {
      items: items.map(({ data }) => data as unknown as ListedTopic),
      ...(next === undefined ? {} : { next }),
    }
  }

  const wholeVersion = async (id: string, version: string) =>
    (await views.list(topicsOfVersion(id, version), { limit: mostListed })).items.map(
      ({ data }) => data as unknown as ListedTopic,
    )

  return {
    listCatalogues: async ({ query: { cursor }, principal }) => {
      const { items, next } = await views.list(cataloguesPartition, {
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const shown = items
        .map(({ data }) => shownFor(principal, data as unknown as CatalogueRow))
        .filter(({ versions }) => versions.length > 0)
      return { result: { items: shown, ...(next === undefined ? {} : { next }) } }
    },
    publishCatalogue: commandHandler(ports, topicCatalogueResource, topicCatalogueApi.publishCatalogue, {
      // One catalogue of a year, one of a quarter: publishing again is its next version.
      idOf: ({ body }) =>
        body.kind === 'yearly' ? `yearly-${body.year}` : `quarterly-${body.year}-${body.quarter}`,
      prepare: async ({ body }) => {
        const topics = await topicsOf(views, body.year, body.topics)
        const chosen = body.topics.flatMap((id) => topics.get(id) ?? [])
        const unknown = body.topics.filter((id) => !topics.has(id))
        if (unknown.length > 0)
          return refuse(problems.topicUnknown, { allowed: { unknown, year: body.year } })
        return { body: { ...body, chosen } }
      },
    }),
    cataloguePage: async (request) => {
      const answer = await page(request)
      if (isRefusal(answer) || publishes(request.principal)) return answer
      const now = clock.now()
      const versions = answer.result.versions.filter(({ from }) => from <= now)
      // Nobody learns from its history what is not in force yet.
      const known = new Set(versions.map(({ version }) => version))
      const timeline = answer.result.timeline.filter((_entry, index) => known.has(index + 1))
      return versions.length === 0
        ? refuse(problems.unknown)
        : { ...answer, result: { ...answer.result, versions, timeline } }
    },
    catalogueTopics: async ({ id, query: { version, source, cursor }, principal }) =>
      (await versionProblem(id, version, principal)) ?? {
        result: await listed(id, version, source, cursor),
      },
    compareCatalogue: async ({ id, query: { from, to }, principal }) => {
      const problem = (await versionProblem(id, from, principal)) ?? (await versionProblem(id, to, principal))
      if (problem !== undefined) return problem
      const [before, after] = await Promise.all([wholeVersion(id, from), wholeVersion(id, to)])
      return { result: changesBetween(before, after) }
    },
    publicTopics: async ({ query: { year, source, cursor } }) => {
      const { items } = await views.list(cataloguesPartition, {
        descending: true,
        ...(year === undefined ? {} : { prefix: `${year}#` }),
      })
      const now = clock.now()
      for (const { data } of items) {
        const { id, kind, year: of, title, versions } = data as unknown as CatalogueRow
        const current = kind === 'yearly' ? versionAt(versions, now) : undefined
        if (current === undefined) continue
        const { version, from, sources } = showVersion(current)
        const topics = await listed(id, version, source, cursor)
        return { result: { year: of, title, version, from, sources, ...topics } }
      }
      return { result: { sources: [], items: [] } }
    },
  } satisfies Handlers<typeof topicCatalogueApi>
}

/** The topics of a year by their ids: read on until those that are named are found, or the year is at its end. */
async function topicsOf(
  views: ViewStore,
  year: number,
  named: readonly string[],
): Promise<Map<string, TopicRow>> {
  const wanted = new Set(named)
  const found = new Map<string, TopicRow>()
  for (let cursor: string | undefined; found.size < wanted.size; ) {
    const { items, next } = await views.list(topicsOfYear(year), {
      limit: piece,
      descending: true,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { data } of items) {
      const row = data as unknown as TopicRow
      if (wanted.has(row.id)) found.set(row.id, row)
    }
    if (next === undefined) break
    cursor = next
  }
  return found
}

/** What a later version has that an earlier had not, and the other way round, and what reads otherwise. */
function changesBetween(before: readonly ListedTopic[], after: readonly ListedTopic[]) {
  const earlier = new Map(before.map((one) => [one.topic, one]))
  const later = new Set(after.map(({ topic }) => topic))
  const reads = ({ title, text, source }: ListedTopic) => JSON.stringify([title, text, source])
  return {
    added: after.filter(({ topic }) => !earlier.has(topic)),
    removed: before.filter(({ topic }) => !later.has(topic)),
    changed: after.flatMap((one) => {
      const was = earlier.get(one.topic)
      return was === undefined || reads(was) === reads(one) ? [] : [{ before: was, after: one }]
    }),
  }
}
