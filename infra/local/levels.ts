// Several levels side by side on this machine: each a stack of its own on a port of its own, from one synth of their own
// templates. They know of each other what deployments do: an address, and a secret handed over once.

import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { LevelPortal } from '#contracts/level.ts'
import { parseDeployments } from '../deployments/index.ts'
import type { Deployment } from '../deployments/schema.ts'
import { synthesizeInto } from './assembly-store.ts'
import { introducePeople } from './introduce.ts'
import { linkLevels } from './link.ts'
import { type Stack, startStack, type Tuning } from './stack.ts'

export interface LevelsOptions {
  /** Region codes. */
  readonly levels: readonly string[]
  /** Of the first; the others take those that follow. 0 takes free ones. */
  readonly port?: number
  readonly dataDir: string
  /** Begins again from nothing. */
  readonly fresh?: boolean
  readonly portal?: string
  /** Whether the demo's members are registered at once. True unless said otherwise. */
  readonly introduced?: boolean
  /** For tests. */
  readonly tuning?: Tuning
}

export interface Levels {
  /** In the order asked for. */
  readonly stacks: readonly Stack[]
  stop(): Promise<void>
}

/** Starts the levels, registers their demo people, and links each with its parent and children among them. */
export async function startLevels(options: LevelsOptions): Promise<Levels> {
  const { levels, dataDir, tuning } = options
  const chosen = deploymentsOf(levels)
  const ports = await portsFor(levels, options.port ?? 0)
  mkdirSync(dataDir, { recursive: true })
  const assembly = await synthesizeInto(join(dataDir, 'cdk.out'), levels)
  const portals = portalsOf(chosen, ports)
  const stacks = new Map<string, Stack>()
  const stop = async () => {
    await Promise.all([...stacks.values()].map((stack) => stack.stop()))
  }
  try {
    await allStarted(
      chosen.map(async ({ code }, index) => {
        const stack = await startStack({
          level: code,
          port: ports[index] ?? 0,
          dataDir,
          assembly,
          portals,
          siblings: () => [...stacks].filter(([other]) => other !== code).map(([, { sibling }]) => sibling),
          ...(options.fresh === undefined ? {} : { fresh: options.fresh }),
          ...(options.portal === undefined ? {} : { portal: options.portal }),
          ...(tuning === undefined ? {} : { tuning }),
        })
        stacks.set(code, stack)
      }),
    )
    const running = chosen.flatMap(({ code }) => stacks.get(code) ?? [])
    if (options.introduced !== false) await Promise.all(running.map(({ url }) => introducePeople(url)))
    await timeAlike(running)
    for (const { code, parent } of chosen) {
      const [above, below] = [stacks.get(parent ?? ''), stacks.get(code)]
      if (above !== undefined && below !== undefined) await linkLevels(above, below)
    }
    return { stacks: running, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits for all, also when one fails: what has started must be there to be stopped. */
async function allStarted(starting: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(starting)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

/** A level that stood still while the others lived on wakes up in their time. */
async function timeAlike(stacks: readonly Stack[]): Promise<void> {
  const latest = new Date(Math.max(...stacks.map((stack) => stack.now().getTime())))
  await Promise.all(stacks.map(({ sibling }) => sibling.follow(latest)))
}

function deploymentsOf(codes: readonly string[]): readonly Deployment[] {
  const all = parseDeployments()
  return codes.map((code) => {
    const found = all.find((one) => one.code === code)
    if (found !== undefined) return found
    const known = all.map((one) => `${one.code} ${one.name}`).join(', ')
    throw new Error(`--level ${code}: no such level; there are ${known}`)
  })
}

/** Where the levels are served here, for the switch between them. */
function portalsOf(chosen: readonly Deployment[], ports: readonly number[]): LevelPortal[] {
  return chosen
    .map(({ name, kind, ...it }, index) => ({
      code: it.code,
      name,
      kind,
      url: `http://localhost:${ports[index]}`,
    }))
    .sort((a, b) => a.code.localeCompare(b.code))
}

async function portsFor(levels: readonly string[], first: number): Promise<number[]> {
  if (first !== 0) return levels.map((_, index) => first + index)
  const held = await Promise.all(levels.map(freePort))
  for (const { release } of held) await release()
  return held.map(({ port }) => port)
}

async function freePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
