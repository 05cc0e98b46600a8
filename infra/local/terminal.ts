// Text for the terminal: columns that line up although a Chinese character is two cells wide, and a little colour.
import { stripVTControlCharacters } from 'node:util'

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Cells a text takes. */
export function width(text: string): number {
  let cells = 0
  for (const character of stripVTControlCharacters(text)) cells += wide.test(character) ? 2 : 1
  return cells
}

/** Columns as wide as their widest cell, two spaces apart. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, width(cell))
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
      return (indent + cells.join('  ')).trimEnd()
    })
    .join('\n')
}

export interface Paint {
  readonly strong: (text: string) => string
  readonly soft: (text: string) => string
  readonly good: (text: string) => string
}

/** Plain where the output is no terminal, or `NO_COLOR` asks for it. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const on = stream.isTTY === true && !process.env.NO_COLOR
  const style = (code: number) => (text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { strong: style(1), soft: style(2), good: style(32) }
}
