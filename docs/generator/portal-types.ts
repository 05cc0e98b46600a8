// The portal's types of the API, from the OpenAPI document.
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { OpenApi } from './openapi.ts'

export async function portalTypes(api: OpenApi): Promise<string> {
  const types = astToString(await openapiTypescript(api as unknown as OpenAPI3, { alphabetize: false }))
  return `// Generated from docs/reference/openapi.json by \`npm run documents\`: do not edit.\n${types}`
}
