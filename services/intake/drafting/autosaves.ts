// What is being typed 自动保存 (A26 济南): a working row under the person who types, put under the version that was seen, so
// that of two devices one is told. It never becomes a record and is forgotten after a time.
import type { Autosave, autosaveApi } from '#contracts/api/autosaves.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { StoredWorkingRow, WorkingRows } from '#kernel/ports.ts'

interface AutosavePorts extends HttpPorts {
  readonly rows: WorkingRows
  readonly wall: () => number
}

/** One person's, which nobody else reads. */
const partitionOf = (person: string) => `autosave#${person}`
const daySeconds = 86_400
/** More than anybody writes at once. */
const mostListed = 50

const nobody: Actor = { kind: 'service', service: 'intake', because: 'autosave' }

function kept({ sk, version, data }: StoredWorkingRow): Autosave {
  return { ...(data as Omit<Autosave, 'id' | 'version'>), id: sk, version }
}

export function autosaveHandlers(ports: AutosavePorts) {
  const { rows } = ports
  return {
    listAutosaves: async ({ principal }) => {
      const page = await rows.list(partitionOf(principal.id), { limit: mostListed })
      const items = page.items.map(kept).map((one) => ({ ...one, content: { title: one.content.title } }))
      return { result: { items: items.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)) } }
    },
    autosave: async ({ id, principal }) => {
      const row = await rows.get(partitionOf(principal.id), id)
      return row === undefined ? refuse(problems.unknown) : { result: kept(row) }
    },
    keepTyped: async ({ id, principal, body: { seen, ...typed } }) => {
      const savedAt = ports.clock.now()
      const { policy } = await ports.contextAt(savedAt, nobody)
      const pk = partitionOf(principal.id)
      const expires = Math.floor(ports.wall() / 1000) + policy.autosavePeriod.count * daySeconds
      if (await rows.put({ pk, sk: id, data: { ...typed, savedAt }, expires }, seen))
        return { result: { version: seen + 1, savedAt } }
      const newer = await rows.get(pk, id)
      // Filed, discarded or forgotten meanwhile: whoever goes on typing begins anew.
      if (newer === undefined) return refuse(problems.unknown)
      const { version, data } = newer
      const allowed = { version, savedAt: data.savedAt, device: data.device }
      return refuse(problems.autosaveNewer, { source: 'A26', allowed })
    },
    discardTyped: async ({ id, principal }) => {
      const pk = partitionOf(principal.id)
      if ((await rows.get(pk, id)) === undefined) return refuse(problems.unknown)
      await rows.remove(pk, id)
      return { result: {} }
    },
  } satisfies Handlers<typeof autosaveApi>
}
