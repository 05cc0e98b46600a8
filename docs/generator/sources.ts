// Citations of practices and rules, as links into docs/sources.md.

/** A code of docs/sources.md: a group's letter and a number, such as `E18`, `R2`. */
export const citation = /\b[A-KR][1-9]\d?\b/g

/** A source's text with each code as a link. */
export function sourceLinks(source: string): string {
  return source.replaceAll(citation, (code) => `[${code}](../sources.md#${code.toLowerCase()})`)
}
