// `npm run synth`: turns the deployment files into CloudFormation templates and bundles, without network or CDK CLI.
//   node infra/app.ts [--level CODE]… [--out DIR]
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { App } from 'aws-cdk-lib'
import Table from 'cli-table3'
import { type Bundles, bundle, type Entries, repository, serviceEntries, tooHeavy } from './bundle.ts'
import { parseDeployments } from './deployments/index.ts'
import { type Deployment, DeploymentError } from './deployments/schema.ts'
import { bundleLimit, functionName, functions } from './functions.ts'
import { LevelStack } from './stacks/level-stack.ts'

export interface SynthesizeOptions {
  /** Region codes; left out, all. */
  readonly levels?: readonly string[]
  /** Directory of the cloud assembly. What an earlier synth left there is removed. */
  readonly out: string
  /** Where the functions' code begins, if not in `services/`. */
  readonly entries?: Entries
  /** Validated deployments, if not those of `deployments/`. */
  readonly deployments?: readonly Deployment[]
}

export interface SynthesizedLevel {
  readonly deployment: Deployment
  readonly stackName: string
  /** Path of the template; its assets are listed in the `.assets.json` file beside it. */
  readonly templateFile: string
  readonly template: {
    readonly Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>
  }
}

export interface Synthesized {
  readonly out: string
  readonly levels: readonly SynthesizedLevel[]
  readonly bundles: Bundles
}

/**
 * Writes one template per level into `out`, with the bundles they share (also, before staging, in `out/bundles`).
 * @throws {DeploymentError} when a deployment file is wrong or a level is not known
 */
export async function synthesize(options: SynthesizeOptions): Promise<Synthesized> {
  const chosen = choose(options.deployments ?? parseDeployments(), options.levels)
  const out = resolve(options.out)
  clear(out)
  const bundles = await bundle(join(out, 'bundles'), options.entries ?? serviceEntries)

  const app = new App({ outdir: out, analyticsReporting: false, treeMetadata: false })
  for (const deployment of chosen) new LevelStack(app, { deployment, bundles })
  const assembly = app.synth()

  const levels = chosen.map((deployment) => {
    const stack = assembly.getStackByName(`shangban-${deployment.code}`)
    return {
      deployment,
      stackName: stack.stackName,
      templateFile: stack.templateFullPath,
      template: stack.template,
    }
  })
  return { out, levels, bundles }
}

function choose(all: readonly Deployment[], codes: readonly string[] | undefined): readonly Deployment[] {
  if (!codes?.length) return all
  const unknown = codes.filter((code) => !all.some((deployment) => deployment.code === code))
  if (unknown.length > 0) {
    const known = all.map(({ code, name }) => `${code} ${name}`).join(', ')
    throw new DeploymentError([`--level ${unknown.join(', ')}: no such level; there are ${known}`])
  }
  return all.filter(({ code }) => codes.includes(code))
}

/** Removes an earlier synth, and nothing that is not one. */
function clear(out: string): void {
  if (!existsSync(out)) return
  const isAssembly = existsSync(join(out, 'cdk.out')) || existsSync(join(out, 'bundles', 'metafile.json'))
  if (!isAssembly && readdirSync(out).length > 0) {
    throw new Error(`--out ${out}: holds something other than an earlier synth; name another directory`)
  }
  rmSync(out, { recursive: true })
}

function report({ out, levels, bundles }: Synthesized): string {
  const plain = { style: { head: [], border: [], compact: true } }
  const levelTable = new Table({ ...plain, head: ['level', 'partition', 'region', 'resources', 'template'] })
  for (const { deployment: it, template, templateFile } of levels) {
    const resources = Object.keys(template.Resources).length
    levelTable.push([
      `${it.code} ${it.name}`,
      it.partition,
      it.region,
      resources,
      relative(out, templateFile),
    ])
  }
  const bundleTable = new Table({
    ...plain,
    head: ['bundle', 'kB', 'limit'],
    colAligns: ['left', 'right', 'right'],
  })
  for (const fn of functions) {
    const { bytes } = bundles[functionName(fn)]
    bundleTable.push([functionName(fn), (bytes / 1000).toFixed(1), bundleLimit(fn)])
  }
  return `${levelTable}\n${bundleTable}\nwritten to ${out}\n`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      level: { type: 'string', multiple: true },
      out: { type: 'string', default: join(repository, 'cdk.out') },
    },
  })
  const { level: levels, out } = values
  const synthesized = await synthesize({ out, ...(levels ? { levels } : {}) })
  process.stdout.write(report(synthesized))
  const heavy = tooHeavy(synthesized.bundles)
  if (heavy.length > 0)
    throw new Error(`Bundles over their limit (infra/README.md):\n  ${heavy.join('\n  ')}`)
}

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}
