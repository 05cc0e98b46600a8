// The contracts' documents as pages that can be read and tried, under /embedded/documents: made from docs/reference when
// asked, with nothing from outside this machine.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asyncApiPage } from './documents/asyncapi-page.ts'
import { frame, indexPage, openApiPage } from './documents/frame.ts'
import { markdownPage } from './documents/markdown-page.ts'
import { type HttpAnswer, problemAnswer } from './problem.ts'

export const documentsAddress = '/embedded/documents/'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const own = fileURLToPath(new URL('./documents/', import.meta.url))
const swagger = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))

/** Pages of Markdown, by their address. */
const texts: Readonly<Record<string, string>> = {
  facts: 'reference/facts.md',
  permissions: 'reference/permissions.md',
  policy: 'reference/policy.md',
  problems: 'reference/problems.md',
  sources: 'sources.md',
  glossary: 'glossary.md',
}

/** Files as they are, by their address. */
const files: Readonly<Record<string, string>> = {
  'openapi.json': join(docs, 'reference/openapi.json'),
  'asyncapi.json': join(docs, 'reference/asyncapi.json'),
  'assets/documents.css': join(own, 'documents.css'),
  'assets/try.js': join(own, 'try.js'),
  'assets/swagger-ui.css': join(swagger, 'swagger-ui.css'),
  'assets/swagger-ui-bundle.js': join(swagger, 'swagger-ui-bundle.js'),
}

const schemas = join(docs, 'reference/schemas')

const index = () => indexPage(readdirSync(schemas).sort())

const pages: Readonly<Record<string, () => string>> = {
  '': index,
  'schemas/': index,
  openapi: openApiPage,
  asyncapi: () => asyncApiPage(JSON.parse(readFileSync(join(docs, 'reference/asyncapi.json'), 'utf8'))),
  ...Object.fromEntries(
    Object.entries(texts).map(([name, path]) => [
      name,
      () => frame(name, markdownPage(readFileSync(join(docs, path), 'utf8'))),
    ]),
  ),
}

/** The answer to a GET; undefined for an address that is none of ours. */
export function documentAnswer(method: string | undefined, path: string): HttpAnswer | undefined {
  if (`${path}/` === documentsAddress)
    return { status: 302, headers: { location: documentsAddress }, body: '' }
  if (!path.startsWith(documentsAddress)) return undefined
  const name = path.slice(documentsAddress.length)
  if (method !== 'GET' && method !== 'HEAD') return nothingHere
  if (Object.hasOwn(pages, name)) return pageAnswer(pages[name]?.() ?? '')
  if (Object.hasOwn(files, name)) return fileAnswer(files[name] ?? '')
  const schema = /^schemas\/([a-z0-9.-]+\.json)$/.exec(name)?.[1]
  if (schema !== undefined && readdirSync(schemas).includes(schema))
    return fileAnswer(join(schemas, schema), true)
  return nothingHere
}

const guards = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-cache',
}

function pageAnswer(body: string): HttpAnswer {
  return { status: 200, headers: { ...guards, 'content-type': 'text/html; charset=utf-8' }, body }
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

function fileAnswer(path: string, download = false): HttpAnswer {
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return {
    status: 200,
    headers: {
      ...guards,
      'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      ...(download ? { 'content-disposition': `attachment; filename="${name}"` } : {}),
    },
    body: readFileSync(path),
  }
}

const nothingHere = problemAnswer({
  status: 404,
  code: 'not-found',
  zh: `没有这份文档，目录见 ${documentsAddress} 。`,
  en: `There is no such document; ${documentsAddress} lists them.`,
})
