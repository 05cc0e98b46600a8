// Builds the portal when its sources have changed since the last build.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const web = join(repository, 'web')
export const portalBuild = join(web, 'dist')

/** What the build is made of: the portal itself, and what it shares with the services. */
const sources = [web, join(repository, 'shared/contracts'), join(repository, 'package-lock.json')]

/** What was done; `absent` where the portal has no sources yet. */
export async function preparePortal(): Promise<'built' | 'fresh' | 'absent'> {
  const page = join(web, 'index.html')
  if (!existsSync(page)) return 'absent'
  const built = join(portalBuild, 'index.html')
  if (existsSync(built) && newest(sources) <= statSync(built).mtimeMs) return 'fresh'
  const { build } = await import('vite')
  const configuration = ['vite.config.ts', 'vite.config.js'].map((name) => join(web, name)).find(existsSync)
  await build({
    root: web,
    logLevel: 'error',
    ...(configuration === undefined ? {} : { configFile: configuration }),
    build: { outDir: portalBuild, emptyOutDir: true },
  })
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
