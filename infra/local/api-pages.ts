// Which addresses of the API are pages for people's browsers, as the contracts say: the portal never covers them.
import type { Endpoint } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'

const endpoints: readonly Endpoint[] = Object.values(api).flatMap((table) => Object.values(table))

const pages = endpoints
  .filter(({ produces }) => produces === 'text/html')
  .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace('{id}', '[^/]+')}$`) }))

export function isPageOfTheApi(method: string, path: string): boolean {
  return pages.some((page) => page.method === method && page.pattern.test(path))
}
