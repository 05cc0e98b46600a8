// The repository's reference pages as HTML. Knows the Markdown they are written in and no more: headings, paragraphs,
// lists, tables, code, emphasis, links.
import { type Html, html } from '#kernel/http/html.ts'

export function markdownPage(text: string): Html {
  const blocks = text
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  return html`<article class="text">${blocks.map(blockOf)}</article>`
}

function blockOf(block: string): Html {
  const heading = /^(#{1,4}) (.+)$/.exec(block)
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? '')
  if (block.startsWith('|')) return tableOf(block.split('\n'))
  if (/^- /.test(block))
    return html`<ul>${block.split(/\n- /).map((item) => html`<li>${inline(item.replace(/^- /, ''))}</li>`)}</ul>`
  return html`<p>${inline(block)}</p>`
}

function headingOf(level: number, text: string): Html {
  const id = anchorOf(text)
  const words = inline(text)
  if (level === 1) return html`<h1 id="${id}">${words}</h1>`
  return level === 2 ? html`<h2 id="${id}">${words}</h2>` : html`<h3 id="${id}">${words}</h3>`
}

/** As GitHub makes anchors. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function tableOf(lines: readonly string[]): Html {
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  )
  const [head = [], , ...body] = rows
  return html`<div class="wide"><table><thead><tr>${head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead>
<tbody>${body.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`)}</tbody></table></div>`
}

const marks = /`([^`]+)`|\*\*(.+?)\*\*|\[((?:[^\][]|`[^`]*`)+)\]\(([^)\s]+)\)|<(https?:[^>]+)>|(<br>)/g

function inline(text: string): readonly Html[] {
  const pieces: Html[] = []
  let at = 0
  for (const match of text.matchAll(marks)) {
    pieces.push(html`${text.slice(at, match.index)}`, markOf(match))
    at = match.index + match[0].length
  }
  return [...pieces, html`${text.slice(at)}`]
}

function markOf([, code, strong, label, to, address]: RegExpMatchArray): Html {
  if (code !== undefined) return html`<code>${code}</code>`
  if (strong !== undefined) return html`<b>${inline(strong)}</b>`
  if (label !== undefined) return html`<a href="${addressOf(to ?? '')}">${inline(label)}</a>`
  if (address !== undefined) return html`<a href="${address}" rel="noreferrer">${address}</a>`
  return html`<br>`
}

/** Links between the files, as links between the pages. */
function addressOf(to: string): string {
  return to.replace(/^(\.\.\/)?(reference\/)?([a-z]+)\.md(?=#|$)/, '$3')
}
