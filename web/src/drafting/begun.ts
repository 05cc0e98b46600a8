// 接着写, as data: what the service has of drafts that are not there yet, and what was typed on this device and could not be
// sent. What was typed without a connection is sent once there is one, also when its own page was closed meanwhile.
import type { Autosave } from '../api/client.ts'
import { deviceName, heldHere, holdHere, storageKey, unsentHere } from './keeping.ts'

export interface BegunDraft {
  readonly id: string
  readonly title: string
  /** When it was typed here, or the day on which the service last kept it. */
  readonly at: string
  /** The proposal whose next version it is. */
  readonly proposal?: string
  /** The device that kept it; none where it is only on this one. */
  readonly device?: string
  /** For whom staff record it (B13). */
  readonly member?: string
}

type Listed = Pick<Autosave, 'id' | 'proposal' | 'device'> & {
  readonly savedOn: string
  readonly content: { readonly title: string; readonly member?: string }
}

/** One line a draft, the last typed first; where this device has newer text, as it is here. */
export function begunDrafts(there: readonly Listed[], here: ReturnType<typeof unsentHere>): BegunDraft[] {
  const unsent = here.map(
    ({ id, held: { values, typedAt = '' } }): BegunDraft => ({ id, at: typedAt, ...calledBy(values) }),
  )
  const kept = there
    .filter(({ id }) => !unsent.some((one) => one.id === id))
    .map(
      ({ id, proposal, savedOn: at, device, content }): BegunDraft => ({
        id,
        at,
        device,
        ...(proposal === undefined ? {} : { proposal }),
        ...calledBy(content),
      }),
    )
  return [...unsent, ...kept].toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

const calledBy = ({ title, member }: Listed['content']): Pick<BegunDraft, 'title' | 'member'> => ({
  title,
  ...(member === undefined ? {} : { member }),
})

type Keep = (
  id: string,
  typed: { seen: number; device: string; content: Autosave['content'] },
) => Promise<{ readonly version: number }>

/** A form that is open on another page sends its own within this time. */
const quietMs = 10_000

/** Sends what was left here; where another device was newer, it stays until it is opened and somebody decides. */
export async function sendUnsent(person: string, now: number, keep: Keep): Promise<number> {
  let sent = 0
  for (const { id, held } of unsentHere(person)) {
    if (now - Date.parse(held.typedAt ?? '') < quietMs) continue
    const key = storageKey(person, id)
    try {
      const { version } = await keep(id, {
        seen: held.seen,
        device: deviceName(navigator.userAgent),
        content: held.values,
      })
      const typedOn = heldHere(key)?.typedAt !== held.typedAt
      holdHere(key, { ...(heldHere(key) ?? held), seen: version, unsent: typedOn })
      sent += 1
    } catch {
      // Still without a connection, or at odds with another device: it is kept here and listed.
    }
  }
  return sent
}
