// Where the filings of earlier sessions begin in the index, whose rows stand in the order of filing: one session follows upon
// another, and the roll knows the first filing of each.
import { localDateOf } from '#kernel/calendar/local-date.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import { type RollEntry, rollOfSession, wholeRoll } from '../roll/roll-views.ts'
import type { Filing } from './filed-in.ts'

interface EarlierSession {
  readonly session: string
  /** Its filings are the newest of those before this instant. */
  readonly before: string
}

type Views = Pick<ViewStore, 'list'>

/** The sessions before the one of a filing, at most `most`, the latest first: two small reads each. */
export async function earlierSessions(
  views: Views,
  { session, filedAt }: Filing,
  most: number,
): Promise<EarlierSession[]> {
  const found: EarlierSession[] = []
  let before = await beginningOf(views, session, filedAt)
  while (found.length < most) {
    const last = await lastBefore(views, before)
    if (last === undefined) break
    found.push({ session: last.session, before })
    before = await beginningOf(views, last.session, last.filedAt)
  }
  return found
}

/** When the first proposal of a session was filed, as far as the roll shows it: no later than one that is known. */
async function beginningOf(views: Views, session: string | undefined, known: string): Promise<string> {
  if (session === undefined) return known
  const { items } = await views.list(rollOfSession(session), { limit: 1 })
  const [first] = items.map(entryOf)
  return first === undefined || first.filedAt > known ? known : first.filedAt
}

async function lastBefore(views: Views, instant: string): Promise<RollEntry | undefined> {
  const cursor = `${localDateOf(instant)}#${instant}`
  const { items } = await views.list(wholeRoll, { limit: 1, descending: true, cursor })
  return items.map(entryOf)[0]
}

const entryOf = ({ data }: StoredRow) => data as unknown as RollEntry
