// Makes the reference documents and the portal's types from the contracts, so that there is one description of the
// API. `npm run documents` writes them; with `--check` it says which are stale and exits with 1.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asyncApi } from './generator/asyncapi.ts'
import { type Contracts, contracts } from './generator/contracts.ts'
import { factsPage } from './generator/facts.ts'
import { openApi } from './generator/openapi.ts'
import { permissionsPage } from './generator/permissions.ts'
import { policyPage } from './generator/policy.ts'
import { portalTypes } from './generator/portal-types.ts'
import { problemsPage } from './generator/problems.ts'
import { schemaFiles } from './generator/schemas.ts'

/** Path from the root of the repository → text. */
export type Documents = ReadonlyMap<string, string>

/** Every generated document. The same contracts always give the same texts. */
export async function documentsOf(source: Contracts): Promise<Documents> {
  const api = openApi(source)
  return new Map([
    ['docs/reference/openapi.json', `${JSON.stringify(api, null, 2)}\n`],
    ['docs/reference/asyncapi.json', `${JSON.stringify(asyncApi(source), null, 2)}\n`],
    ['docs/reference/problems.md', problemsPage(source)],
    ['docs/reference/permissions.md', permissionsPage(source)],
    ['docs/reference/policy.md', policyPage(source)],
    ['docs/reference/facts.md', factsPage(source)],
    ...schemaFiles(source).map(([name, text]): [string, string] => [`${reference}/schemas/${name}`, text]),
    ['web/src/generated/api.ts', await portalTypes(api)],
  ])
}

/** Everything here is generated. */
const reference = 'docs/reference'

export function writeDocuments(root: string, documents: Documents): void {
  for (const path of leftOver(root, documents)) rmSync(join(root, path))
  for (const [path, text] of documents) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Paths of the documents that are missing or not as the contracts say, or that the contracts no longer have. */
export function staleDocuments(root: string, documents: Documents): string[] {
  const changed = [...documents].filter(([path, text]) => textAt(join(root, path)) !== text)
  return [...changed.map(([path]) => path), ...leftOver(root, documents)]
}

function leftOver(root: string, documents: Documents): string[] {
  return globSync(`${reference}/**/*.{json,md}`, { cwd: root }).filter((path) => !documents.has(path))
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

async function main(options: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, '..')
  const documents = await documentsOf(contracts)
  const stale = staleDocuments(root, documents)
  if (!options.includes('--check')) {
    writeDocuments(root, documents)
    process.stdout.write(stale.length === 0 ? 'documents: all fresh\n' : `written: ${stale.join(', ')}\n`)
    return 0
  }
  for (const path of stale) process.stderr.write(`stale: ${path} (npm run documents)\n`)
  if (stale.length === 0) process.stdout.write(`documents: ${documents.size} fresh\n`)
  return stale.length === 0 ? 0 : 1
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
