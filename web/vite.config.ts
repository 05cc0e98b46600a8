// How the portal is built: one chunk a page, the libraries apart, nothing from outside.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = new URL('./dist', import.meta.url).pathname

export default defineConfig({
  root: import.meta.dirname,
  plugins: [commandsOnly(), react()],
  build: {
    outDir,
    emptyOutDir: true,
    reportCompressedSize: false,
    // Ant Design is one library; a limit below its size would only be noise.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
            { name: 'session', test: /node_modules[\\/](oidc-client-ts|react-oidc-context|jwt-decode)[\\/]/ },
          ],
        },
      },
    },
  },
})

interface Operation {
  readonly summary?: string
  readonly requestBody?: unknown
}

/** Of the OpenAPI document the portal carries what its forms are made of: the commands and their bodies. */
function commandsOnly(): Plugin {
  return {
    name: 'commands-only',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith('/docs/reference/openapi.json')) return null
      const { paths } = JSON.parse(text) as { paths: Record<string, { post?: Operation }> }
      const commands = Object.entries(paths).flatMap(([path, { post }]) =>
        post?.requestBody === undefined
          ? []
          : [
              [
                path,
                {
                  post: { summary: post.summary, 'x-action': actionOf(post), requestBody: post.requestBody },
                },
              ],
            ],
      )
      return JSON.stringify({ paths: Object.fromEntries(commands) })
    },
  }
}

function actionOf(operation: object): unknown {
  return 'x-action' in operation ? operation['x-action'] : undefined
}
