// Keeping what is typed 自动保存, as data: what this device holds, what the service holds, and what follows from both. The
// hook beside it does what is said here (`use-kept.ts`). What cannot be sent stays in this browser until it can.
import type { Autosave } from '../api/client.ts'
import type { Problem } from '../api/problem.ts'
import { type DraftValues, isEmpty, sameValues } from './values.ts'

/** What this browser holds of one draft. */
export interface Held {
  readonly values: DraftValues
  /** The version of the service's that this is based on; 0 before the first. */
  readonly seen: number
  /** Typed here and not yet there. */
  readonly unsent: boolean
  /** When it was last typed on. */
  readonly typedAt?: string
  /** The proposal whose next version it is. */
  readonly proposal?: string
}

/** Another device has kept something newer. */
export interface Newer {
  readonly version: number
  readonly savedAt: string
  readonly device: string
}

/** How it stands, in the words of the line under the text. */
export type Keeping =
  | { readonly state: 'nothing' }
  | { readonly state: 'typing' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'offline' }
  /** The service is reached and does not keep it, in its own words; this is in this browser alone. */
  | { readonly state: 'refused'; readonly why: string }
  /** As many are kept as may be; this one is in this browser alone, until another is let go. */
  | { readonly state: 'full'; readonly most: number }
  | { readonly state: 'newer'; readonly newer: Newer }

/** What to begin with: of what is held here and what the service has, and whether the two are at odds. */
export function begin(
  held: Held | undefined,
  there: Autosave | undefined,
  fresh: DraftValues,
): { readonly held: Held; readonly keeping: Keeping } {
  if (there === undefined) {
    // Let go elsewhere, or never sent: what was typed here is sent as the first.
    const unsent = held?.unsent === true && !isEmpty(held.values)
    const values = unsent && held !== undefined ? held.values : fresh
    return { held: { values, seen: 0, unsent }, keeping: { state: unsent ? 'typing' : 'nothing' } }
  }
  const taken: Held = { values: there.content, seen: there.version, unsent: false }
  const saved: Keeping = { state: 'saved', at: there.savedAt }
  if (held === undefined || !held.unsent || sameValues(held.values, there.content))
    return { held: taken, keeping: saved }
  if (held.seen === there.version) return { held, keeping: { state: 'typing' } }
  const { version, savedAt, device } = there
  return { held, keeping: { state: 'newer', newer: { version, savedAt, device } } }
}

/** What follows when it was not kept, and whether the same is sent again by itself. */
export function afterProblem(problem: Problem): { readonly keeping: Keeping; readonly again: boolean } {
  const { status, code, allowed, title } = problem
  if (code === 'autosave-newer') return { keeping: { state: 'newer', newer: allowed as Newer }, again: false }
  if (code === 'autosaves-too-many')
    return { keeping: { state: 'full', most: (allowed as { most: number }).most }, again: true }
  // Let go elsewhere: what is typed here is a beginning again.
  if (status === 404) return { keeping: { state: 'typing' }, again: true }
  if (status === 0) return { keeping: { state: 'offline' }, again: true }
  return { keeping: { state: 'refused', why: whyOf(problem) ?? title }, again: !isOfText(status) }
}

/** The same text is refused again, however often it is sent. */
const isOfText = (status: number): boolean => status === 400 || status === 413 || status === 422

const fieldNames: Readonly<Record<string, string>> = {
  title: '案由',
  situation: '情况',
  analysis: '分析',
  suggestions: '建议',
  consentReason: '不公开的原因',
}

/** What is wrong with the text, at its first place. */
function whyOf({ status, errors: [first] }: Problem): string | undefined {
  if (status === 413) return '内容太长。请缩短，或分成几件'
  if (!isOfText(status) || first === undefined) return undefined
  const [, field = '', item] = first.path.split('.')
  const name = fieldNames[field] ?? ''
  const which = item === undefined || name === '' ? '' : `第 ${Number(item) + 1} 条`
  return `${name}${which}${first.zh}`.replace(/。$/, '')
}

const firstPauseMs = 2_000
const longestPauseMs = 300_000
/** Before it is sent again when it was not kept so many times in a row: longer and longer. */
export const pauseAfter = (failures: number): number =>
  Math.min(firstPauseMs * 2 ** Math.max(failures - 1, 0), longestPauseMs)

const prefix = 'shangban.draft/'
export const storageKey = (person: string, id: string) => `${prefix}${person}/${id}`

export function holdHere(key: string, held: Held): void {
  try {
    localStorage.setItem(key, JSON.stringify(held))
  } catch {
    // A full or forbidden store costs the safety net, not the page.
  }
}

export function heldHere(key: string): Held | undefined {
  try {
    const text = localStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as Held)
  } catch {
    return undefined
  }
}

/** What this person has typed here of drafts that are not there yet, and the service has not: the newest first. */
export function unsentHere(person: string): readonly { readonly id: string; readonly held: Held }[] {
  const of = storageKey(person, '')
  return keysHere()
    .filter((key) => key.startsWith(of))
    .flatMap((key) => {
      const held = heldHere(key)
      const begun = held?.unsent === true && held.proposal === undefined && held.typedAt !== undefined
      return begun && !isEmpty(held.values) ? [{ id: key.slice(of.length), held }] : []
    })
}

function keysHere(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

export function letGoHere(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
}

/** How this device calls itself to the other one. */
export function deviceName(agent: string): string {
  if (/iPhone|Android.*Mobile|HarmonyOS.*Mobile/.test(agent)) return '手机'
  if (/iPad|Android|Tablet/.test(agent)) return '平板'
  return '电脑'
}
