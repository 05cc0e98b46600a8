// Builds the portal, in a process of its own: the bundler's memory goes when it ends. See portal.ts.
import { build } from 'vite'

const [root = '', outDir = ''] = process.argv.slice(2)
try {
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
} catch {
  // Vite has said what was wrong.
  process.exitCode = 1
}
