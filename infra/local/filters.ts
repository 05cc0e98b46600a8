// Lambda's event filtering: does a record match one of an event source mapping's patterns?

/** True without patterns, or when any one of them matches. */
export function matchesAny(patterns: readonly unknown[], record: unknown): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(pattern, record))
}

function matches(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => matchesRule(rule, value))
  if (typeof pattern !== 'object' || pattern === null) return false
  return Object.entries(pattern).every(([key, part]) => {
    const field =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
    return matches(part, field)
  })
}

/** A rule is a plain value, or one of `prefix`, `suffix`, `exists`, `anything-but`, `numeric`. */
function matchesRule(rule: unknown, value: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return value === rule
  const [[kind, argument] = []] = Object.entries(rule)
  switch (kind) {
    case 'prefix':
      return typeof value === 'string' && value.startsWith(String(argument))
    case 'suffix':
      return typeof value === 'string' && value.endsWith(String(argument))
    case 'exists':
      return (value !== undefined) === argument
    case 'anything-but':
      return value !== undefined && ![argument].flat().includes(value)
    case 'numeric':
      return isWithin(argument as (string | number)[], value)
    default:
      throw new Error(`The filter rule ${JSON.stringify(rule)} is not known to the embedded runtime.`)
  }
}

function isWithin(bounds: readonly (string | number)[], value: unknown): boolean {
  if (typeof value !== 'number') return false
  const tests: Record<string, (bound: number) => boolean> = {
    '=': (bound) => value === bound,
    '<': (bound) => value < bound,
    '<=': (bound) => value <= bound,
    '>': (bound) => value > bound,
    '>=': (bound) => value >= bound,
  }
  for (let at = 0; at < bounds.length; at += 2)
    if (!tests[String(bounds[at])]?.(Number(bounds[at + 1]))) return false
  return true
}
