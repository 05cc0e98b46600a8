// Views of topics: each topic, the topics of a year, of a call and of a meeting, the versions of the catalogues, whose desk
// a topic lies on.

import type { ReadingItem } from '#contracts/api/readings.ts'
import type { DecisionItem, TopicItem } from '#contracts/api/topic.ts'
import type { MeetingItem } from '#contracts/api/topic-calls.ts'
import type { CatalogueItem, ListedTopic } from '#contracts/api/topic-catalogues.ts'
import type { Role } from '#contracts/roles.ts'
import {
  type CallAudience,
  readingKindNames,
  type TopicSource,
  topicSourceNames,
  topicStatusNames,
} from '#contracts/topic-terms.ts'
import type { Parties, Projection, Row } from '#kernel/aggregate.ts'
import { type DeskEntry, initiatedRow, taskRow } from '#kernel/desk.ts'
import { type Reading, type ReadingFact, reading } from '../domain/reading.ts'
import { type TopicFact, topic } from '../domain/topic.ts'
import { type TopicCall, type TopicCallFact, topicCall } from '../domain/topic-call.ts'
import {
  type CataloguePublished,
  type TopicCatalogue,
  topicCatalogue,
  type Version,
} from '../domain/topic-catalogue.ts'
import { type TopicDecision, type TopicDecisionTaken, topicDecision } from '../domain/topic-decision.ts'
import { type TopicMeeting, type TopicMeetingFact, topicMeeting } from '../domain/topic-meeting.ts'
import { inPool, isOpen, keptTo, type Topic } from '../domain/topic-state.ts'
import { trailRow } from '../origins/provenance.ts'

export const callsPartition = 'topic-calls'
export const meetingsPartition = 'topic-meetings'
export const decisionsPartition = 'topic-decisions'
export const cataloguesPartition = 'topic-catalogues'
export const topicRow = (id: string) => ({ pk: `topic#${id}`, sk: 'row' })
export const topicsOfYear = (year: number | string) => `topics#${year}`
export const topicsOfCall = (call: string) => `call-topics#${call}`
export const topicsOfMeeting = (meeting: string) => `meeting-topics#${meeting}`
export const meetingsOfCall = (call: string) => `call-meetings#${call}`
export const topicsOfVersion = (catalogue: string, version: number | string) =>
  `topic-catalogue#${catalogue}#${version}`
/** Topics of one source stand together in a version. */
export const ofSource = (source: TopicSource) => `${source}#`
export const readingsOfKind = (kind: string) => `readings#${kind}`

/** A topic in lists. `kept` is not shown: who may know of what was never in the pool, beside the committee. */
export type TopicRow = TopicItem & { readonly kept?: Parties }

function topicRowOf(state: Topic, id: string): TopicRow {
  const { title, source, year, status, unit, by, at, claims } = state
  const kept = keptTo(state)
  return {
    id,
    title,
    source,
    sourceText: topicSourceNames[source],
    year,
    status,
    statusText: topicStatusNames[status],
    ...(unit === undefined ? {} : { unit }),
    by: by.collective ?? by.name,
    at,
    claims: claims.length,
    ...(kept === undefined ? {} : { kept }),
  }
}

const topicProjection: Projection<Topic, TopicFact> = {
  aggregate: topic,
  rows(state, { id, at }) {
    const { call, meeting, year, by, consultations, origins, title } = state
    const data = topicRowOf(state, id)
    const { kept } = data
    const sk = `${state.at}#${id}`
    const places = [
      topicsOfYear(year),
      ...(call === undefined ? [] : [topicsOfCall(call.id)]),
      ...(meeting === undefined ? [] : [topicsOfMeeting(meeting.id)]),
    ]
    const units = [...new Set(consultations.map(({ unit }) => unit))]
    const entry: DeskEntry = { id, title, statusText: data.statusText, at, about: 'topic' }
    return [
      { ...topicRow(id), data },
      ...places.map((pk) => ({ pk, sk, data })),
      initiatedRow(by.id, entry),
      ...(call !== undefined || data.source === 'pre-declared' ? [curationTask(state, entry)] : []),
      ...units.map((unit) => taskRow(`unit:${unit}`, entry, waitsForUnit(state, unit))),
      ...claimTasks(state, entry),
      ...state.published.map((one) => versionRow(state, id, one)),
      trailRow({ kind: 'topic', id, title, at, origins, ...(kept === undefined ? {} : { kept }) }),
    ]
  },
}

/** What was submitted waits to be curated (A1), what was declared beforehand for the committee's first word (A27). */
const curationTask = ({ status, guidance }: Topic, entry: DeskEntry): Row =>
  taskRow(
    'office:committee',
    entry,
    status === 'submitted' || (status === 'declared' && guidance.length === 0),
  )

const waitsForUnit = (state: Topic, unit: string): boolean =>
  isOpen(state) && state.consultations.some((one) => one.unit === unit && one.answer === undefined)

/** Whoever has claimed it, once; it is their turn while a joint filing is offered to them (A12). */
function claimTasks({ claimants, claims, offer, status, untold }: Topic, entry: DeskEntry): Row[] {
  return claimants.map((id) => {
    const holds = claims.some((one) => one.id === id)
    const came = holds && status !== 'merged-away' && untold.includes(id)
    const offered =
      holds &&
      inPool(status) &&
      claims.length > 1 &&
      offer?.to.some((one) => one.id === id) === true &&
      offer.answers[id] === undefined
    const held = inPool(status) ? '已点单' : entry.statusText
    const statusText = offered
      ? '有人点了同一选题，可联名提出'
      : came
        ? '您点的选题并入了这一个，点单随之转来'
        : holds
          ? held
          : '已退回点单'
    return taskRow(`person:${id}`, { ...entry, statusText }, offered || came)
  })
}

function versionRow(
  { unit, by, at }: Topic,
  id: string,
  { catalogue, version, words: { title, text, source } }: Topic['published'][number],
): Row {
  const data: ListedTopic = {
    topic: id,
    title,
    text,
    source,
    sourceText: topicSourceNames[source],
    ...(unit === undefined ? {} : { unit }),
    ...(by.collective === undefined ? {} : { collective: by.collective }),
    at,
  }
  return { pk: topicsOfVersion(catalogue, version), sk: `${ofSource(source)}${at}#${id}`, data }
}

/** A call in lists; whether it is open is seen when it is shown. */
export type CallRow = Pick<TopicCall, 'title' | 'year' | 'audience' | 'closes'> & {
  readonly id: string
  readonly isWithdrawn?: boolean
}

const calledOffices: Readonly<Record<CallAudience, readonly Role[]>> = {
  'calls-units': ['unit-handler', 'unit-leader'],
  'calls-collectives': ['collective'],
}

const dayAndTime = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Shanghai',
})
const closingDay = (instant: string) => dayAndTime.format(Date.parse(instant))

const callProjection: Projection<TopicCall, TopicCallFact> = {
  aggregate: topicCall,
  rows({ title, year, audience, closes, openedAt, answered, withdrawn }, { id }) {
    const isWithdrawn = withdrawn !== undefined
    const data: CallRow = { id, title, year, audience, closes, ...(isWithdrawn ? { isWithdrawn } : {}) }
    const entry: DeskEntry = {
      id,
      title,
      statusText: `请于${closingDay(closes)}前报送选题`,
      at: openedAt,
      about: 'topic-call',
      until: closes,
    }
    // It lies with whoever is called, until they have answered or its instant has passed (A1).
    const notFor = [...answered.units.map((unit) => `unit:${unit}`), ...answered.persons]
    const called = audience.flatMap((one) => calledOffices[one])
    return [
      { pk: callsPartition, sk: `${openedAt}#${id}`, data },
      ...called.map((office) =>
        taskRow(`office:${office}`, entry, !isWithdrawn, { notFor, hidden: isWithdrawn }),
      ),
    ]
  },
}

const meetingProjection: Projection<TopicMeeting, TopicMeetingFact> = {
  aggregate: topicMeeting,
  rows({ title, date, place, call, recordedAt }, { id }) {
    const data: MeetingItem = { id, title, date, place, ...(call === undefined ? {} : { call }) }
    return [
      { pk: meetingsPartition, sk: `${recordedAt}#${id}`, data },
      ...(call === undefined ? [] : [{ pk: meetingsOfCall(call), sk: `${recordedAt}#${id}`, data }]),
    ]
  },
}

const decisionProjection: Projection<TopicDecision, TopicDecisionTaken> = {
  aggregate: topicDecision,
  rows({ meeting, date, topics }, { id }) {
    const data: DecisionItem = { id, meeting, date, topics: topics.length }
    return [{ pk: decisionsPartition, sk: `${date}#${id}`, data }]
  },
}

export type CatalogueRow = Omit<CatalogueItem, 'versions' | 'current'> & {
  readonly versions: readonly Version[]
}

const catalogueProjection: Projection<TopicCatalogue, CataloguePublished> = {
  aggregate: topicCatalogue,
  rows({ kind, year, quarter, title, versions }, { id }) {
    const data: CatalogueRow = {
      id,
      kind,
      year,
      ...(quarter === undefined ? {} : { quarter }),
      title,
      versions,
    }
    return [{ pk: cataloguesPartition, sk: `${year}#${kind}#${quarter ?? ''}`, data }]
  },
}

export type ReadingRow = ReadingItem & Pick<Reading, 'status'>

const readingProjection: Projection<Reading, ReadingFact> = {
  aggregate: reading,
  rows({ kind, title, tags, at, status }, { id }) {
    const data: ReadingRow = {
      id,
      kind,
      kindText: readingKindNames[kind],
      title,
      tags: [...tags],
      at,
      status,
    }
    return [{ pk: readingsOfKind(kind), sk: `${at}#${id}`, data }]
  },
}

export const topicProjections = [
  topicProjection,
  callProjection,
  meetingProjection,
  decisionProjection,
  catalogueProjection,
  readingProjection,
]
