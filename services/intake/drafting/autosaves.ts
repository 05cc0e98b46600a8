// What is being typed 自动保存 (A26 济南): a working row under the person who types, put under the version that was seen, so
// that of two devices one is told. It never becomes a record and is forgotten after a time.
import type { Autosave, autosaveApi } from '#contracts/api/autosaves.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import { cursorOf, placeOf as placeOfCursor } from '#kernel/cursor.ts'
import type { Actor } from '#kernel/decision.ts'
import { canonical } from '#kernel/hash.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { StoredWorkingRow, WorkingRow, WorkingRows } from '#kernel/ports.ts'
import {
  isListedAs,
  type Line,
  leavePlace,
  linesOf,
  type Of,
  placeOf,
  relist,
  type Shown,
  takePlace,
} from './autosave-lines.ts'

interface AutosavePorts extends HttpPorts {
  readonly rows: WorkingRows
  readonly wall: () => number
}

/** One person's, which nobody else reads. */
const partitionOf = (person: string) => `autosave#${person}`
const daySeconds = 86_400
const pageSize = 20

const nobody: Actor = { kind: 'service', service: 'intake', because: 'autosave' }

type Typed = Omit<Autosave, 'id' | 'version'>

const kept = ({ sk, version, data }: StoredWorkingRow): Autosave =>
  ({ ...data, id: sk, version }) as unknown as Autosave

/** At the end of a day, so that a text and its line of the same day are forgotten together. */
const forgottenAt = (wallMs: number, days: number): number =>
  (Math.floor(wallMs / 1000 / daySeconds) + 1 + days) * daySeconds

/** In the list, by the instant of the line and the id, so that no two stand at one place. */
const placeInList = ({ at, id }: Line): string => `${at}#${id}`

/**
 * Why a text was not put: it came too late, or nothing is there any more. No refusal where what is there is this very text:
 * a put whose answer was lost is sent again and meets itself.
 */
async function unputBy(rows: WorkingRows, { pk, sk, data }: WorkingRow): Promise<Refusal | undefined> {
  const newer = await rows.get(pk, sk)
  // Filed, discarded or forgotten meanwhile: whoever goes on typing begins anew.
  if (newer === undefined) return refuse(problems.unknown)
  if (canonical(newer.data) === canonical(data)) return undefined
  const { version, savedAt, device } = kept(newer)
  return refuse(problems.autosaveNewer, { source: 'A26', allowed: { version, savedAt, device } })
}

export function autosaveHandlers(ports: AutosavePorts) {
  const { rows } = ports
  const isThere = async (person: string, id: string) =>
    (await rows.get(partitionOf(person), id)) !== undefined

  /** One that is begun: it takes a place first, and lets it go where another device has begun the same. */
  async function begin(row: WorkingRow, of: Of, line: Line, most: number): Promise<Refusal | undefined> {
    const { person } = of
    const taken = await takePlace(rows, of, line, { most, isThere: () => isThere(person, line.id) })
    if (taken === 'full')
      return refuse(problems.autosavesTooMany, { source: 'policy: autosavesKept', allowed: { most } })
    if (taken === 'known') return unputBy(rows, row)
    if (await rows.put(row, 0)) return undefined
    const refused = await unputBy(rows, row)
    // The place that it had before is the other device's now.
    if (refused !== undefined && taken.anew) await leavePlace(rows, of, taken)
    return refused
  }

  /** One that goes on: a put, and another of its line where the list would say something else from now on. */
  async function goOn(
    row: WorkingRow,
    of: Of,
    line: Line,
    listed: (typed: Typed) => Shown,
  ): Promise<Refusal | undefined> {
    const { put, before } = await rows.exchange(row, line.of - 1)
    const refused = put ? undefined : await unputBy(rows, row)
    if (refused !== undefined) return refused
    const isListed =
      before?.expires === of.expires && isListedAs(listed(kept(before)), listed(row.data as Typed))
    if (!isListed) await relist(rows, of, line)
    return undefined
  }

  return {
    listAutosaves: async ({ principal, query: { cursor } }) => {
      const [after] = cursor === undefined ? [] : placeOfCursor(cursor, 1)
      const sorted = (await linesOf(rows, principal.id)).toSorted((a, b) =>
        placeInList(a) < placeInList(b) ? 1 : -1,
      )
      const left = after === undefined ? sorted : sorted.filter((one) => placeInList(one) < after)
      const page = left.slice(0, pageSize)
      const last = page.at(-1)
      const more = left.length > pageSize && last !== undefined
      const items = page.map(({ at: _, of: __, ...shown }) => shown)
      return { result: { items, ...(more ? { next: cursorOf(placeInList(last)) } : {}) } }
    },
    autosave: async ({ id, principal }) => {
      const row = await rows.get(partitionOf(principal.id), id)
      return row === undefined ? refuse(problems.unknown) : { result: kept(row) }
    },
    keepTyped: async ({ id, principal, body: { seen, ...typed } }) => {
      const savedAt = ports.clock.now()
      const { policy, deadlines } = await ports.contextAt(savedAt, nobody)
      const of = {
        person: principal.id,
        expires: forgottenAt(ports.wall(), policy.autosavePeriod.count),
      }
      const listed = ({ savedAt: at, device, proposal, content: { title, member } }: Typed): Shown => ({
        id,
        ...(proposal === undefined ? {} : { proposal }),
        savedOn: deadlines.dayOf(at),
        device,
        content: { title, ...(member === undefined ? {} : { member }) },
      })
      const data: Typed = { ...typed, savedAt }
      const line: Line = { ...listed(data), at: savedAt, of: seen + 1 }
      const row = { pk: partitionOf(of.person), sk: id, data, expires: of.expires }
      const refused = await (seen === 0
        ? begin(row, of, line, policy.autosavesKept)
        : goOn(row, of, line, listed))
      return refused ?? { result: { version: seen + 1, savedAt } }
    },
    discardTyped: async ({ id, principal }) => {
      const of = { person: principal.id, expires: forgottenAt(ports.wall(), 0) }
      const pk = partitionOf(of.person)
      // Before the text is gone: whoever begins it anew takes the place from then on, and keeps it.
      let taken = await placeOf(rows, of.person, id)
      const there = await isThere(of.person, id)
      await rows.remove(pk, id)
      // Also where the text was gone: no line is to stay that leads nowhere. Put anew meanwhile, it is let go as it is now.
      while (taken !== undefined && !(await leavePlace(rows, of, taken)))
        taken = (await isThere(of.person, id)) ? undefined : await placeOf(rows, of.person, id)
      return there ? { result: {} } : refuse(problems.unknown)
    },
  } satisfies Handlers<typeof autosaveApi>
}
