// Keeps what a synth made of the sources as they are: who starts again, or starts several stacks, waits for one synth.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { repository } from '../bundle.ts'

/** What templates and bundles are made of. */
const sources = ['infra', 'services', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json']
const store = join(repository, 'node_modules', '.cache', 'shangban', 'assemblies')
/** One of every set of levels that somebody is likely to start in turn. */
const mostKept = 4

/**
 * The templates of the levels, and the bundles they share, in `out`: a copy of what an earlier synth made of the same
 * sources, or a synth. Says where they are.
 * @throws what the synth throws, in its own words
 */
export async function synthesizeInto(out: string, levels: readonly string[], kept = store): Promise<string> {
  const key = keyOf(levels)
  const earlier = join(kept, key)
  rmSync(out, { recursive: true, force: true })
  if (existsSync(earlier)) {
    const now = new Date()
    utimesSync(earlier, now, now)
    copy(earlier, out)
  } else {
    await synthesize(out, levels)
    // What was changed meanwhile is in nobody's key.
    if (keyOf(levels) === key) keep(out, kept, earlier)
  }
  return out
}

async function synthesize(out: string, levels: readonly string[]): Promise<void> {
  const thread = new Worker(new URL('./synth-thread.ts', import.meta.url), {
    workerData: { out, levels },
    execArgv: [],
  })
  await once(thread, 'exit')
}

/** Put in place whole: another stack may be looking for it, or keeping the same. Where nothing can be kept, only time is lost. */
function keep(out: string, kept: string, place: string): void {
  const made = `${place}.${process.pid}`
  try {
    copy(out, made)
    renameSync(made, place)
    forget(kept)
  } catch {
    rmSync(made, { recursive: true, force: true })
  }
}

function forget(kept: string): void {
  const byUse = readdirSync(kept)
    .map((name) => join(kept, name))
    .map((path) => ({ path, used: statSync(path).mtimeMs }))
    .sort((a, b) => b.used - a.used)
  for (const { path } of byUse.slice(mostKept)) rmSync(path, { recursive: true, force: true })
}

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
}

function keyOf(levels: readonly string[]): string {
  const key = createHash('sha256').update(JSON.stringify([levels, process.version]))
  const take = (path: string): void => {
    const within = join(repository, path)
    if (!statSync(within).isDirectory()) key.update(`\n${path}\n`).update(readFileSync(within))
    else for (const name of readdirSync(within).sort()) take(join(path, name))
  }
  for (const source of sources) take(source)
  return key.digest('hex').slice(0, 20)
}
