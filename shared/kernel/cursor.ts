// Cursors: where the next page begins, opaque to whoever hands them back.

/** A cursor nobody was given: the caller's mistake, not ours. */
export class CursorInvalid extends Error {
  override readonly name = 'CursorInvalid'
}

export function cursorOf(...place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * The place a cursor stands for.
 * @throws CursorInvalid when it is not a cursor of so many parts.
 */
export function placeOf(cursor: string, parts: number): string[] {
  let place: unknown
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new CursorInvalid(cursor)
  }
  if (!Array.isArray(place) || place.length !== parts || place.some((part) => typeof part !== 'string')) {
    throw new CursorInvalid(cursor)
  }
  return place
}
