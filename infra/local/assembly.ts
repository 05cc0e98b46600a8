// Finds a stack's template and its bundles in a cloud assembly directory (`cdk.out`).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TemplateError } from './intrinsics.ts'
import type { Template } from './references.ts'

export interface Assembly {
  readonly template: Template
  readonly stack: string
  readonly region?: string
  code(key: string): string
}

/**
 * A stack of a cloud assembly directory (`cdk.out`).
 * @param name needed only where the directory holds several stacks.
 */
export function readAssembly(directory: string, name?: string): Assembly {
  const manifest = readJson(join(directory, 'manifest.json')) as {
    artifacts: Record<
      string,
      { type: string; environment?: string; properties?: { templateFile?: string; stackName?: string } }
    >
  }
  const stacks = Object.entries(manifest.artifacts).filter(
    ([id, artifact]) =>
      artifact.type === 'aws:cloudformation:stack' &&
      (name === undefined || id === name || artifact.properties?.stackName === name),
  )
  const [stack, another] = stacks
  if (!stack || another)
    throw new TemplateError(
      `${directory} holds ${stacks.length} stacks${name === undefined ? '' : ` named ${name}`}; exactly one is needed.`,
    )
  const [id, artifact] = stack
  const region = artifact.environment?.split('/').at(-1)
  const assets = readAssets(join(directory, `${id}.assets.json`), directory)
  return {
    template: readJson(
      join(directory, artifact.properties?.templateFile ?? `${id}.template.json`),
    ) as Template,
    stack: artifact.properties?.stackName ?? id,
    ...(region && region !== 'unknown-region' ? { region } : {}),
    code(key) {
      const path = assets.get(key)
      if (!path) throw new TemplateError(`No asset of ${id} is uploaded as ${key}.`)
      return path
    },
  }
}

/** Asset directories by the object key they would be uploaded under. */
function readAssets(file: string, directory: string): Map<string, string> {
  const manifest = readJson(file) as {
    files?: Record<string, { source: { path?: string }; destinations: Record<string, { objectKey: string }> }>
  }
  const assets = new Map<string, string>()
  for (const { source, destinations } of Object.values(manifest.files ?? {}))
    for (const { objectKey } of Object.values(destinations))
      if (source.path) assets.set(objectKey, join(directory, source.path))
  return assets
}

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new TemplateError(`${file} is missing; was the app synthesized?`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
