// The OpenAPI 3.1 document of a level's API.

import { type Endpoint, receipt } from '#contracts/api/endpoint.ts'
import { answererOf } from '#contracts/api/index.ts'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import { bodies } from './bodies/index.ts'
import type { Contracts } from './contracts.ts'
import { descriptionOf } from './descriptions.ts'
import { inlineSchema, type JsonSchema, type Named, namedSchemas } from './json-schema.ts'
import { codesOf, type EndpointKind, kindOf, statusesOf } from './problem-codes.ts'
import { receiptExample } from './receipts.ts'
import { sampleOf } from './samples.ts'

export type OpenApi = { readonly openapi: '3.1.1' } & JsonSchema

/** Part by part, as the functions of a level divide them: who looks for one operation reads some dozens, not hundreds. */
const tags: Record<ReturnType<typeof answererOf>, { name: string; zh: string; en: string }> = {
  intake: {
    name: 'intake',
    zh: '提案受理：委员名录，提案从起草、联名、提交、三审到立案编号',
    en: 'members, and a proposal from draft to number',
  },
  'drafting-api': {
    name: 'intake · drafting',
    zh: '起草辅助：预审、自动保存、联名和附议的对象、来龙去脉',
    en: 'pre-check, autosaves, partners, trails',
  },
  files: { name: 'intake · files', zh: '附件：上传、查验、下载', en: 'attachments' },
  'similar-api': {
    name: 'intake · similar',
    zh: '相似提案：检索、对照、反复提出的事项；热词和大会发言',
    en: 'similar and recurring proposals, hot words',
  },
  'review-api': {
    name: 'intake · review',
    zh: '审查：审查台、审查组、理由表、并案、会前提案、年度统计',
    en: 'review desk, panels, reasons, merge groups, figures',
  },
  'topics-api': {
    name: 'intake · topics',
    zh: '选题：征集、座谈、选题库、定题、参考目录',
    en: 'topic calls, topics, decisions, catalogues',
  },
  'lists-api': {
    name: 'intake · lists',
    zh: '知情明政：两张清单、热线工单、活动、联络员、界别事项',
    en: 'the two lists, tickets, activities, liaisons, sectors',
  },
  'voice-api': {
    name: 'intake · voice',
    zh: '群众和社情民意：线索、网上商量、留言、社情民意信息',
    en: 'clues, public discussions, comments, opinion briefs',
  },
  assignment: {
    name: 'assignment',
    zh: '提案办理：预交办、认领或异议、交办、签收、沟通、答复、签发、审核、送达',
    en: 'from pre-assignment to the delivered reply',
  },
  supervision: {
    name: 'supervision',
    zh: '督办与公开：时限、梯级催办、督办台账、公开目录',
    en: 'clocks, ledger, public catalogue',
  },
  evaluation: {
    name: 'evaluation',
    zh: '评价：每位提案者对办理结果的评价与办理结论',
    en: 'feedback and verdict',
  },
}

export function openApi(contracts: Contracts): OpenApi {
  const named = namedSchemas(contracts.named)
  const paths: Record<string, JsonSchema> = {}
  for (const service of serviceNames) {
    for (const [name, endpoint] of Object.entries(contracts.api[service])) {
      paths[endpoint.path] = {
        ...paths[endpoint.path],
        [endpoint.method.toLowerCase()]: operation(contracts, named, service, name, endpoint),
      }
    }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '商办 Shangban API',
      version: '1',
      description:
        '政协提案全程办理接口。一级政协（省、市、县）一套部署，路径相同。\n\n' +
        'The API of one level (province, city or county). Every command needs an `Idempotency-Key`; repeating it ' +
        'returns the first answer. `ETag` is the version of what was read or written; send it as `If-Match` to be ' +
        'refused when somebody has acted since. Errors are problem documents (RFC 9457) in Chinese and English.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.values(tags).map(({ name, zh, en }) => ({ name, description: `${zh}\n\n${en}` })),
    paths,
    components: {
      securitySchemes: {
        person: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            '身份由本级的 OIDC 服务签发。Claims: `sub`, `name`, `level`, `roles`, `unit`, `collective`.',
        },
      },
      parameters,
      headers: {
        ETag: {
          description: '版本，加引号，例如 "7"。The version, in quotes.',
          schema: { type: 'string', pattern: '^"\\d+"$' },
        },
      },
      responses: problemResponses(contracts),
      schemas: { ...sortedByName(named.components), Problem: problemSchema(contracts) },
    },
  }
}

const parameters: Record<string, JsonSchema> = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: '提案的编号，各处相同。The proposal’s id, the same in every service.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' },
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: '本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
  },
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      '读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since.',
    schema: { type: 'string', pattern: '^("\\d{1,9}"|\\*)$' },
  },
}

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })

function operation(
  contracts: Contracts,
  named: Named,
  service: ServiceName,
  name: string,
  endpoint: Endpoint,
): JsonSchema {
  const { action, title, method, path, body, query } = endpoint
  const onOne = path.includes('{id}')
  const command = method === 'POST' && endpoint.keyless === undefined
  const parametersHere = [
    ...(onOne ? [parameter('id')] : []),
    ...(command ? [parameter('Idempotency-Key')] : []),
    ...(command && onOne ? [parameter('If-Match')] : []),
    ...(query === undefined ? [] : queryParameters(inlineSchema(query))),
  ]
  return {
    operationId: `${service}.${name}`,
    tags: [tags[answererOf(path)].name],
    summary: title,
    description: descriptionOf(contracts, `${service}.${name}`, endpoint),
    'x-action': action,
    ...(action === 'public'
      ? { security: [] }
      : { 'x-roles': contracts.permissions[action], security: [{ person: [] }] }),
    ...(parametersHere.length === 0 ? {} : { parameters: parametersHere }),
    ...(body === undefined ? {} : { requestBody: bodyOf(body, bodies[service][name]) }),
    responses: responsesOf(contracts, named, `${service}.${name}`, endpoint),
  }
}

/** Where nothing must be said, nothing may be sent. */
function bodyOf(body: NonNullable<Endpoint['body']>, said?: object) {
  const schema = inlineSchema(body)
  const example = said ?? (sampleOf(schema) as object)
  return {
    required: !body.safeParse({}).success,
    content: { 'application/json': { schema, example } },
  }
}

function queryParameters({ properties = {}, required = [] }: JsonSchema): JsonSchema[] {
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, { title, ...schema }]) => ({
    name,
    in: 'query',
    required: (required as string[]).includes(name),
    ...(title === undefined ? {} : { description: title }),
    schema,
  }))
}

function responsesOf(contracts: Contracts, named: Named, id: string, endpoint: Endpoint): JsonSchema {
  const kind = kindOf(endpoint)
  return {
    ...(kind === 'Page'
      ? {
          200: { description: '网页。A page that needs no script.', ...cached, content: pageContent },
          304: { description: '与上次相同。The page has not changed.', ...cached },
        }
      : {
          [endpoint.status ?? 200]: {
            description:
              endpoint.method === 'POST' && endpoint.keyless === undefined
                ? '已记录。Recorded.'
                : '内容。Found.',
            ...(hasVersion(endpoint) ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } } : {}),
            content: {
              'application/json': {
                schema: named.of(endpoint.result),
                ...((endpoint.result as unknown) === receipt ? receiptExample(id) : {}),
              },
            },
          },
        }),
    ...Object.fromEntries(
      statusesOf(contracts.problems, endpoint).map((status) => [
        status,
        { $ref: `#/components/responses/${responseName(kind, status)}` },
      ]),
    ),
  }
}

/** Answers that carry the aggregate's version carry it as the `ETag` too. */
function hasVersion({ result }: Endpoint): boolean {
  const { def } = (result as unknown as { _zod: { def: { shape?: object } } })._zod
  return Object.hasOwn(def.shape ?? {}, 'version')
}

const responseName = (kind: EndpointKind, status: number) => `${kind}${status}`

function problemResponses({ api, problems }: Contracts): Record<string, JsonSchema> {
  const responses: Record<string, JsonSchema> = {}
  for (const endpoint of Object.values(api).flatMap((table) => Object.values(table))) {
    const kind = kindOf(endpoint)
    for (const status of statusesOf(problems, endpoint)) {
      responses[responseName(kind, status)] = problemResponse(problems, kind, status)
    }
  }
  return sortedByName(responses)
}

function problemResponse(problems: Contracts['problems'], kind: EndpointKind, status: number): JsonSchema {
  const codes = codesOf(problems, kind, status)
  return {
    description: codes.map((code) => `- \`${code}\` ${problems[code].zh} ${problems[code].en}`).join('\n'),
    'x-codes': codes,
    content:
      kind === 'Page'
        ? pageContent
        : { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

/** A page for people: what was found, or what was wrong, in Chinese and English. */
const pageContent = { 'text/html': { schema: { type: 'string' } } }

/** What a page says to caches, and what a cache that asks again gets. */
const cached = {
  headers: {
    'Cache-Control': {
      description: '可由共用缓存保留一分钟。Shared caches may keep it for a minute.',
      schema: { type: 'string' },
    },
    ETag: {
      description:
        '网页内容的摘要；用 If-None-Match 带回，未变则得 304。A digest of the page; send it as If-None-Match.',
      schema: { type: 'string' },
    },
  },
}

const bilingual = {
  type: 'object',
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
  required: ['zh', 'en'],
  additionalProperties: false,
} as const

function problemSchema({ problems }: Contracts): JsonSchema {
  return {
    type: 'object',
    description: 'RFC 9457. 说明哪里不对、允许什么、现在该做什么。',
    properties: {
      type: { type: 'string', description: '`urn:shangban:problem:<code>`' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string', enum: Object.keys(problems) },
      detail: bilingual,
      source: { type: 'string', description: '依据：政策项、权限表或规则出处。The rule’s source.' },
      allowed: { description: '允许的内容：状态、代码、时刻、上限等。What would be allowed, as data.' },
      errors: {
        type: 'array',
        description: '逐项错误。One entry per field; `path` is dotted, `(body)` is the whole.',
        items: {
          type: 'object',
          properties: { path: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' } },
          required: ['path', 'zh', 'en'],
          additionalProperties: false,
        },
      },
    },
    required: ['type', 'title', 'status', 'code', 'detail'],
    additionalProperties: false,
  }
}

function sortedByName<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
