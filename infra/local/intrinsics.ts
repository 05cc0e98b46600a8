// CloudFormation's intrinsic functions, resolved as the deployment would resolve them.

export class TemplateError extends Error {
  override name = 'TemplateError'
}

export interface References {
  /** What `Ref` gives for a resource, parameter or pseudo parameter. */
  ref(id: string): unknown
  /** What `Fn::GetAtt` gives. */
  attribute(id: string, name: string): unknown
}

/** `Ref: AWS::NoValue` removes the property that holds it. */
export const noValue = Symbol('AWS::NoValue')

/**
 * The value with every intrinsic function in it resolved.
 * @throws TemplateError for a function this runtime does not know.
 */
export function resolve(value: unknown, references: References): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolve(item, references)).filter((item) => item !== noValue)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only) {
    const [key, argument] = only
    if (key === 'Ref') return references.ref(String(argument))
    if (key.startsWith('Fn::')) return call(key, argument, references)
  }
  const resolved: Record<string, unknown> = {}
  for (const [key, item] of entries) {
    const result = resolve(item, references)
    if (result !== noValue) resolved[key] = result
  }
  return resolved
}

function call(name: string, argument: unknown, references: References): unknown {
  const list = () => resolve(argument, references) as unknown[]
  switch (name) {
    case 'Fn::GetAtt': {
      const [id, attribute] = typeof argument === 'string' ? splitOnce(argument, '.') : (argument as string[])
      return references.attribute(String(id), String(attribute))
    }
    case 'Fn::Join': {
      const [separator, parts] = list() as [string, unknown[]]
      return parts.map(String).join(separator)
    }
    case 'Fn::Select': {
      const [index, items] = list() as [number | string, unknown[]]
      return items[Number(index)]
    }
    case 'Fn::Split': {
      const [separator, text] = list() as [string, string]
      return text.split(separator)
    }
    case 'Fn::Sub': {
      const [text, local] = (Array.isArray(argument) ? argument : [argument, {}]) as [
        string,
        Record<string, unknown>,
      ]
      return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
        if (literal) return `\${${name}}`
        if (name in local) return String(resolve(local[name], references))
        return String(
          name.includes('.') && !name.startsWith('AWS::')
            ? references.attribute(...splitOnce(name, '.'))
            : references.ref(name),
        )
      })
    }
    default:
      throw new TemplateError(`The template uses ${name}, which the embedded runtime does not know.`)
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return [text.slice(0, at), text.slice(at + separator.length)]
}
