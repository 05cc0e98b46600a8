// HTML by template: whatever is put in is escaped, unless it is HTML that was made here.

/** HTML that may go into a page as it is. Only `html` makes it. */
export interface Html {
  readonly [made]: string
}
const made = Symbol('html')

type Piece = Html | string | number | undefined | readonly Html[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/** A piece of HTML. Attributes are always written in quotes; `undefined` is nothing. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { [made]: texts.reduce((whole, text, index) => whole + textOf(pieces[index - 1]) + text) }
}

export function textOf(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  return made in piece ? piece[made] : piece.map(textOf).join('')
}

/** A text as it was typed, one paragraph a line. */
export function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`)
}
