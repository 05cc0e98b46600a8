// The files' bucket in memory: addresses are keys, and whoever holds one may put or fetch.
import type { FileStore } from '../ports.ts'

export interface MemoryFiles extends FileStore {
  /** What a browser does with an upload's address. */
  put(url: string, bytes: Uint8Array): void
  /** What a scanner does when it has looked. */
  tag(key: string, tags: Readonly<Record<string, string>>): void
  keys(): readonly string[]
}

export function memoryFiles(): MemoryFiles {
  const kept = new Map<string, { bytes: Uint8Array; tags: Readonly<Record<string, string>> }>()
  return {
    async presignPut({ key, type }) {
      return { url: `memory:${key}`, headers: { 'content-type': type } }
    },
    presignGet: async ({ key }) => `memory:${key}`,
    read: async (key) => kept.get(key)?.bytes,
    tags: async (key) => kept.get(key)?.tags ?? {},
    async remove(key) {
      kept.delete(key)
    },
    put: (url, bytes) => void kept.set(url.replace('memory:', ''), { bytes, tags: {} }),
    tag(key, tags) {
      const file = kept.get(key)
      if (file !== undefined) kept.set(key, { ...file, tags })
    },
    keys: () => [...kept.keys()],
  }
}
