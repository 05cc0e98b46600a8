// Builds the portal when its sources have changed since the last build.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const web = join(repository, 'web')
export const portalBuild = join(web, 'dist')

/** What the build is made of: the portal itself, and what it shares with the services. */
const sources = ['web', 'shared', 'docs/reference', 'package-lock.json'].map((name) => join(repository, name))

/** What was done; `absent` where the portal has no sources yet. */
export async function preparePortal(): Promise<'built' | 'fresh' | 'absent'> {
  const page = join(web, 'index.html')
  if (!existsSync(page)) return 'absent'
  const built = join(portalBuild, 'index.html')
  if (existsSync(built) && newest(sources) <= statSync(built).mtimeMs) return 'fresh'
  // Made aside and put in place whole: another stack may be serving, or making, the same build.
  const made = join(web, 'node_modules', `.portal-${process.pid}`)
  try {
    await build(made)
    replace(portalBuild, made)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
  return 'built'
}

async function build(into: string): Promise<void> {
  const script = fileURLToPath(new URL('./portal-build.ts', import.meta.url))
  const building = spawn(process.execPath, [script, web, into], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = (await once(building, 'exit')) as [number]
  if (code !== 0)
    throw new Error('门户没有构建成功，原因见上。The portal did not build; the reason is above.')
}

function replace(directory: string, made: string): void {
  const old = `${made}-old`
  if (existsSync(directory)) renameSync(directory, old)
  try {
    renameSync(made, directory)
  } catch (error) {
    // Somebody else was quicker, with the same build.
    if (!existsSync(directory)) throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    if (!existsSync(path)) return latest
    const kind = statSync(path)
    if (!kind.isDirectory()) return Math.max(latest, kind.mtimeMs)
    const inside = readdirSync(path).filter((name) => !['dist', 'node_modules'].includes(name))
    return Math.max(latest, newest(inside.map((name) => join(path, name))))
  }, 0)
}
