// Which of the template's routes a request takes, by HTTP API's rules: the full match first, then the longest
// greedy one, a named method before ANY, `$default` last.
import type { Route } from './inventory.ts'

export interface RouteMatch {
  readonly route: Route
  readonly parameters: Readonly<Record<string, string>>
}

export function makeRouter(
  routes: readonly Route[],
): (method: string, path: string) => RouteMatch | undefined {
  const ranked = routes.map((route) => ({ route, ...compile(route.key) })).sort((a, b) => b.weight - a.weight)
  return (method, path) => {
    for (const { route, verb, pattern } of ranked) {
      if (verb !== 'ANY' && verb !== method) continue
      const found = pattern.exec(path)
      if (found) return { route, parameters: decode(found.groups ?? {}) }
    }
    return undefined
  }
}

function compile(key: string): { verb: string; pattern: RegExp; weight: number } {
  if (key === '$default') return { verb: 'ANY', pattern: /^/, weight: -1 }
  const [verb = 'ANY', path = '/'] = key.split(' ')
  const segments = path.split('/').filter(Boolean)
  let greedy = false
  const source = segments.map((segment) => {
    const parameter = /^\{(\w+)(\+?)\}$/.exec(segment)
    if (!parameter) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    if (parameter[2]) greedy = true
    return `(?<${parameter[1]}>${parameter[2] ? '.+' : '[^/]+'})`
  })
  return {
    verb,
    pattern: new RegExp(`^/${source.join('/')}$`),
    weight: (greedy ? 0 : 1000) + segments.length * 10 + (verb === 'ANY' ? 0 : 1),
  }
}

function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)]
      } catch {
        return [name, value]
      }
    }),
  )
}
