// Builds the portal when its sources have changed since the last build.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
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
  const script = fileURLToPath(new URL('./portal-build.ts', import.meta.url))
  const building = spawn(process.execPath, [script, web, portalBuild], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(building, 'exit')) as [number]
  if (code !== 0) throw new Error('门户没有构建成功,原因见上。The portal did not build; the reason is above.')
  return 'built'
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
