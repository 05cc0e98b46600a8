// The portal's build, served beside the API: files as they are, every other page address as index.html.
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { HttpAnswer } from './problem.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** Vite puts a content hash into these names. */
const forEver = 'public, max-age=31536000, immutable'

/** @param files origin of the bucket, to which pages put what people attach */
const securityHeaders = (files: string) => ({
  'content-security-policy': `default-src 'self'; connect-src 'self' ${files}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
})

/** The answer to a GET; undefined where the portal has nothing under this address. */
export async function portalFile(
  root: string,
  path: string,
  acceptsPages: boolean,
  files: string,
): Promise<HttpAnswer | undefined> {
  const name = safeName(path)
  if (name === undefined) return undefined
  const found = name === '' ? undefined : await read(root, name, files)
  if (found) return found
  return acceptsPages && extname(name) === '' ? read(root, 'index.html', files) : undefined
}

async function read(root: string, name: string, files: string): Promise<HttpAnswer | undefined> {
  const file = join(root, name)
  const kind = await stat(file).catch(() => undefined)
  if (!kind?.isFile()) return undefined
  return {
    status: 200,
    headers: {
      ...securityHeaders(files),
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': name.startsWith(`assets${sep}`) ? forEver : 'no-cache',
    },
    body: await readFile(file),
  }
}

/** The file's name under the root; undefined for anything that would lead out of it. */
function safeName(path: string): string | undefined {
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (plain.includes('\0')) return undefined
  const name = normalize(plain).replace(/^[/\\]+/, '')
  return name.split(/[/\\]/).includes('..') ? undefined : name
}
