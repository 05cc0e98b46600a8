// Bundles the functions: one esbuild run for all of them, one folder each, made once per synth and shared by all levels.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundleLimit, type FunctionName, functionName, functions } from './functions.ts'

export const repository = resolve(import.meta.dirname, '..')

/** Where each function's code begins. */
export type Entries = Readonly<Record<FunctionName, string>>

/** One function's bundle: `index.mjs` (and its source map, which is not deployed) in `folder`. */
interface Bundle {
  readonly folder: string
  readonly bytes: number
}
export type Bundles = Readonly<Record<FunctionName, Bundle>>

/**
 * Ways to find credentials that a function never tries: Lambda hands them over in the environment, where the SDK looks
 * first, and it loads the others only when it comes to them. They would be a third of every bundle.
 */
const neverLoaded = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
]

/** Streams of events are decoded by code that no call of ours reaches; it is loaded when one does. S3's client has it built in. */
const eventStreams = '@smithy/core/event-streams'
const withoutEventStreams: Plugin = {
  name: 'without event streams',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${eventStreams}$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: eventStreams, external: true } : undefined,
    )
  },
}

/** Of a client's `package.json` it says its version, and nothing of the rest. */
const versionsAlone: Plugin = {
  name: 'versions alone',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk[\\/]client-[a-z0-9-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>
      return { contents: JSON.stringify({ name, version }), loader: 'json' }
    })
  },
}

/**
 * What the SDK has for other places than Lambda, and what stands there instead: a cache of endpoints that are found by
 * asking, which only a function with endpoint discovery switched on has (one that is not remembered is the ordinary one);
 * SHA-256 for a Node that was built without it; and a rate that adapts, which only `AWS_RETRY_MODE` asks for.
 */
const elsewhere: Readonly<Record<string, string>> = {
  '@aws-sdk/endpoint-cache': `export class EndpointCache {
    getEndpoint() {}
    get() {}
    set() {}
    delete() {}
    has() { return false }
    clear() {}
  }`,
  './Sha256Js': `export class Sha256Js {
    constructor() { throw new Error('not bundled: SHA-256 is Node’s own') }
  }`,
  './DefaultRateLimiter': `export class DefaultRateLimiter {
    constructor() { throw new Error('not bundled: leave AWS_RETRY_MODE at standard') }
  }`,
}
const withoutElsewhere: Plugin = {
  name: 'without what is for elsewhere',
  setup({ onResolve, onLoad }) {
    const modules = Object.keys(elsewhere)
      .map((path) => path.replaceAll('.', '\\.'))
      .join('|')
    onResolve({ filter: new RegExp(`^(?:${modules})$`) }, ({ path }) => ({ path, namespace: 'elsewhere' }))
    onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => ({ contents: elsewhere[path] ?? '' }))
  },
}

/** `debug` looks for a terminal, which needs `require`; the build for browsers does not. Nobody reads what it would say. */
const withoutTerminal = { debug: 'debug/src/browser.js' }

export const serviceEntries = Object.fromEntries(
  functions.map((fn) => [functionName(fn), join(repository, 'services', fn.service, `${fn.role}.ts`)]),
) as Entries

/**
 * Writes the bundles into `into`, and esbuild's `metafile.json` beside them (what each byte comes from).
 * @throws when an entry file is missing, naming all that are.
 */
export async function bundle(into: string, entries: Entries = serviceEntries): Promise<Bundles> {
  const missing = Object.values(entries).filter((entry) => !existsSync(entry))
  if (missing.length > 0) {
    throw new Error(
      `Functions without code; write these files:\n${missing.map((entry) => `  ${relative(repository, entry)}`).join('\n')}`,
    )
  }

  const { metafile } = await build({
    entryPoints: Object.entries(entries).map(([name, entry]) => ({ in: entry, out: `${name}/index` })),
    outdir: into,
    absWorkingDir: repository,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // The SDK's ES modules before its CommonJS ones: only they can be shaken, and they need no `require`.
    mainFields: ['module', 'main'],
    external: neverLoaded,
    alias: withoutTerminal,
    plugins: [withoutEventStreams, versionsAlone, withoutElsewhere],
    minify: true,
    charset: 'utf8', // Chinese as it is written: `\u` escapes would double its size
    legalComments: 'none',
    sourcemap: 'external',
    metafile: true,
    logLevel: 'error',
    // What a module does not export, such as the words of a problem, would be `undefined` there.
    logOverride: { 'import-is-undefined': 'error' },
  })
  await writeFile(join(into, 'metafile.json'), JSON.stringify(metafile))

  for (const [file, { imports }] of Object.entries(metafile.outputs)) {
    const atOnce = imports.find(({ path, kind }) => neverLoaded.includes(path) && kind !== 'dynamic-import')
    if (atOnce)
      throw new Error(`${file} loads ${atOnce.path} when it starts, which is not bundled: see neverLoaded`)
  }

  const bytes = new Map(
    Object.entries(metafile.outputs).map(([file, output]) => [resolve(repository, file), output.bytes]),
  )
  return Object.fromEntries(
    Object.keys(entries).map((name) => {
      const folder = resolve(into, name)
      return [name, { folder, bytes: bytes.get(join(folder, 'index.mjs')) ?? 0 }]
    }),
  ) as Record<FunctionName, Bundle>
}

/** The bundles over their limit, one line each; what they are made of is in `metafile.json`. */
export const tooHeavy = (bundles: Bundles): string[] =>
  functions.flatMap((fn) => {
    const name = functionName(fn)
    const kB = bundles[name].bytes / 1000
    return kB > bundleLimit(fn) ? [`${name} has ${kB.toFixed(1)} kB and may have ${bundleLimit(fn)}`] : []
  })
