// What is being typed 自动保存 (A26 济南): a working row under the person who types, put under the version that was seen, so
// that of two devices one is told. It never becomes a record and is forgotten after a time.
import type { Autosave, autosaveApi } from '#contracts/api/autosaves.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { cursorOf, placeOf } from '#kernel/cursor.ts'
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
/** A line for each, without the text: a list and a count read these, however long the texts are. */
const linesOf = (person: string) => `autosave-lines#${person}`
const daySeconds = 86_400
const pageSize = 20
/** Rows in one query. */
const piece = 100

const nobody: Actor = { kind: 'service', service: 'intake', because: 'autosave' }

interface Line extends Omit<Autosave, 'content'> {
  readonly content: Pick<Autosave['content'], 'title' | 'member'>
}

const kept = <Kept extends Autosave | Line>({ sk, version, data }: StoredWorkingRow): Kept =>
  ({ ...data, id: sk, version }) as Kept

/** All that one person has in hand: the policy bounds how many lines that are, so that one query reads them. */
async function allOf(rows: WorkingRows, person: string): Promise<Line[]> {
  const all: Line[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await rows.list(linesOf(person), {
      limit: piece,
      ...(cursor === undefined ? {} : { cursor }),
    })
    all.push(...page.items.map((row) => kept<Line>(row)))
    if (page.next === undefined) return all
    cursor = page.next
  }
}

/** By the instant and the id, so that no two stand at one place. */
const placeOfOne = ({ savedAt, id }: Line): string => `${savedAt}#${id}`

/**
 * Whether this would be one more than is kept. Nothing is thrown away for it: whose text it was could not know. Asked of
 * what is begun only; what is kept already is put without looking. As many lines as may be are far less than a query holds.
 */
async function oneTooMany(
  rows: WorkingRows,
  { person, id, most }: { person: string; id: string; most: number },
): Promise<boolean> {
  const { items } = await rows.list(linesOf(person), { limit: most })
  return items.length >= most && (await rows.get(partitionOf(person), id)) === undefined
}

/** What a list says of it. */
function lineOf<Typed extends { content: Autosave['content'] }>({ content, ...typed }: Typed) {
  const { title, member } = content
  return { ...typed, content: { title, ...(member === undefined ? {} : { member }) } }
}

export function autosaveHandlers(ports: AutosavePorts) {
  const { rows } = ports
  return {
    listAutosaves: async ({ principal, query: { cursor } }) => {
      const [after] = cursor === undefined ? [] : placeOf(cursor, 1)
      const sorted = (await allOf(rows, principal.id)).toSorted((a, b) =>
        placeOfOne(a) < placeOfOne(b) ? 1 : -1,
      )
      const left = after === undefined ? sorted : sorted.filter((one) => placeOfOne(one) < after)
      const page = left.slice(0, pageSize)
      const last = page.at(-1)
      const more = left.length > pageSize && last !== undefined
      return { result: { items: page, ...(more ? { next: cursorOf(placeOfOne(last)) } : {}) } }
    },
    autosave: async ({ id, principal }) => {
      const row = await rows.get(partitionOf(principal.id), id)
      return row === undefined ? refuse(problems.unknown) : { result: kept<Autosave>(row) }
    },
    keepTyped: async ({ id, principal, body: { seen, ...typed } }) => {
      const savedAt = ports.clock.now()
      const { policy } = await ports.contextAt(savedAt, nobody)
      const pk = partitionOf(principal.id)
      const most = policy.autosavesKept
      if (seen === 0 && (await oneTooMany(rows, { person: principal.id, id, most })))
        return refuse(problems.autosavesTooMany, {
          source: 'policy: autosavesKept',
          allowed: { most },
        })
      const expires = Math.floor(ports.wall() / 1000) + policy.autosavePeriod.count * daySeconds
      const data = { ...typed, savedAt }
      const line = { pk: linesOf(principal.id), sk: id, data: lineOf(data), expires }
      if (await rows.put({ pk, sk: id, data, expires }, seen, line))
        return { result: { version: seen + 1, savedAt } }
      const newer = await rows.get(pk, id)
      // Filed, discarded or forgotten meanwhile: whoever goes on typing begins anew.
      if (newer === undefined) return refuse(problems.unknown)
      const { version, savedAt: at, device } = kept<Autosave>(newer)
      const allowed = { version, savedAt: at, device }
      return refuse(problems.autosaveNewer, { source: 'A26', allowed })
    },
    discardTyped: async ({ id, principal }) => {
      const pk = partitionOf(principal.id)
      const there = await rows.get(pk, id)
      await rows.remove(pk, id)
      // Last, and also where the text is gone: no line is to stay that leads nowhere.
      await rows.remove(linesOf(principal.id), id)
      return there === undefined ? refuse(problems.unknown) : { result: {} }
    },
  } satisfies Handlers<typeof autosaveApi>
}
