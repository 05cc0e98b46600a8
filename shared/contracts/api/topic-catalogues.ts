// The API of the topic catalogue 选题目录: published in versions, each from an instant on; the yearly one for everybody.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import { catalogueKind, topicSource } from '../topic-terms.ts'
import { cursor, cursorQuery, type Endpoint, pageShape, receipt, text } from './endpoint.ts'
import { year } from './topic-calls.ts'

const catalogues = '/intake/topic-catalogues'

/** As many as one version bears. */
export const mostListed = 300

/** How many topics of each source, largest first. */
const sourceCounts = z.array(z.strictObject({ source: topicSource, name: z.string(), count: z.int() }))

export const catalogueVersion = z.strictObject({
  version: z.int(),
  /** From when on it is in force. */
  from: instant,
  note: z.string(),
  topics: z.int(),
  sources: sourceCounts,
})
export type CatalogueVersion = z.infer<typeof catalogueVersion>

const catalogueShape = {
  id: aggregateId,
  kind: catalogueKind,
  year: z.int(),
  quarter: z.exactOptional(z.int()),
  title: z.string(),
  /** The version in force now; absent before the first. */
  current: z.exactOptional(z.int()),
} as const

export const catalogueItem = z.strictObject({ ...catalogueShape, versions: z.array(catalogueVersion) })
export type CatalogueItem = z.infer<typeof catalogueItem>

export const cataloguePage = z.strictObject({
  ...pageShape,
  ...catalogueShape,
  versions: z.array(catalogueVersion),
})

/** A topic as it was when the version was published. */
export const listedTopic = z.strictObject({
  topic: aggregateId,
  title: z.string(),
  text: z.string(),
  source: topicSource,
  sourceText: z.string(),
  unit: z.exactOptional(unitCode),
  collective: z.exactOptional(z.string()),
  /** When it was submitted. */
  at: instant,
})
export type ListedTopic = z.infer<typeof listedTopic>

const versionQuery = labelled(z.string().check(z.regex(/^\d{1,4}$/)), '版本')
const sourceQuery = z.exactOptional(labelled(topicSource, '选题来源'))

/** The last version that whoever publishes has looked at; 0 before the first. */
const seen = labelled(z.int().check(z.minimum(0), z.maximum(9999)), '您看到的最新一版（还没有则填 0）')

/** What everybody may see: no person's name. */
export const publicCatalogue = z.strictObject({
  year: z.exactOptional(z.int()),
  title: z.exactOptional(z.string()),
  version: z.exactOptional(z.int()),
  from: z.exactOptional(instant),
  sources: sourceCounts,
  items: z.array(listedTopic),
  next: z.exactOptional(z.string()),
})

export const topicCatalogueApi = {
  listCatalogues: {
    method: 'GET',
    path: catalogues,
    action: 'topic-catalogue.read',
    title: '选题目录',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(catalogueItem), next: z.exactOptional(z.string()) }),
  },
  publishCatalogue: {
    method: 'POST',
    path: catalogues,
    action: 'topic-catalogue.publish',
    title: '公布选题目录',
    status: 201,
    body: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: labelled(z.literal('yearly'), '目录类别'),
        year,
        title: text('目录名称', 60, 4),
        topics: labelled(z.array(aggregateId).check(z.minLength(1), z.maxLength(mostListed)), '列入的选题'),
        from: z.exactOptional(labelled(instant, '从何时起公布（不填即刻）')),
        seen,
        note: text('本版说明', 500),
      }),
      z.strictObject({
        kind: labelled(z.literal('quarterly'), '目录类别'),
        year,
        quarter: labelled(z.int().check(z.minimum(1), z.maximum(4)), '季度'),
        title: text('目录名称', 60, 4),
        topics: labelled(z.array(aggregateId).check(z.minLength(1), z.maxLength(mostListed)), '列入的选题'),
        from: z.exactOptional(labelled(instant, '从何时起公布（不填即刻）')),
        seen,
        note: text('本版说明', 500),
      }),
    ]),
    result: receipt,
  },
  cataloguePage: {
    method: 'GET',
    path: `${catalogues}/{id}`,
    action: 'topic-catalogue.read',
    title: '选题目录的各版本',
    result: cataloguePage,
  },
  catalogueTopics: {
    method: 'GET',
    path: `${catalogues}/{id}/topics`,
    action: 'topic-catalogue.read',
    title: '目录中的选题',
    query: z.strictObject({ version: versionQuery, source: sourceQuery, cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(listedTopic), next: z.exactOptional(z.string()) }),
  },
  compareCatalogue: {
    method: 'GET',
    path: `${catalogues}/{id}/changes`,
    action: 'topic-catalogue.read',
    title: '比较目录的两个版本',
    query: z.strictObject({ from: versionQuery, to: versionQuery }),
    result: z.strictObject({
      added: z.array(listedTopic),
      removed: z.array(listedTopic),
      changed: z.array(z.strictObject({ before: listedTopic, after: listedTopic })),
    }),
  },
  publicTopics: {
    method: 'GET',
    path: '/public/topics',
    action: 'public',
    title: '提案参考题目（公开）',
    query: z.strictObject({
      year: z.exactOptional(labelled(z.string().check(z.regex(/^20\d\d$/)), '年度')),
      source: sourceQuery,
      cursor: z.exactOptional(cursor),
    }),
    result: publicCatalogue,
  },
} as const satisfies Record<string, Endpoint>
