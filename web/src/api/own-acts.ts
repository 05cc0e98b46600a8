// What one's own acts have made of things. A page tells of an act once it has been read anew; what its person does before
// that counts on what their last act made, and is not refused for it. What others have done in between still is.

/** Between which versions nobody but this person has acted: the one they saw, and the one their acts have led to. */
interface Own {
  readonly from: number
  readonly to: number
}

/** Of a portal that is open; a log-in begins a new one. */
const acts = new Map<string, Own>()

/** `/intake/clues/c-1/publish` is done to `/intake/clues/c-1`. */
const thingOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** The version to act on for who has seen `version`: that of their own last act, where they have seen all before it. */
export function versionFor(path: string, version: number): number {
  const own = acts.get(thingOf(path))
  return own !== undefined && version >= own.from && version < own.to ? own.to : version
}

/** An act on version `on` was recorded as version `became`. */
export function noteOwnAct(path: string, on: number, became: number): void {
  const own = acts.get(thingOf(path))
  // Goes on from the last own act, or begins anew from what somebody else has made of it.
  const from = own !== undefined && own.to === on ? own.from : on
  acts.set(thingOf(path), { from, to: became })
}
