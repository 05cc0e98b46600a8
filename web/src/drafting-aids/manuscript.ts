// A manuscript from a file: .docx by mammoth, which is loaded when one is chosen, and text in UTF-8 or GBK.

const numberedBy = (depth: number, count: number): string => (depth === 0 ? `${count}. ` : `(${count}) `)

/**
 * The text of mammoth's HTML, line by line. Word counts its lists itself, so that their numbers are in no text: they are
 * put back, going on where a list goes on after a paragraph.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = []
  const counts: number[] = []
  const kinds: string[] = []
  let line = ''
  let mark = ''
  let cells = 0
  const end = () => {
    if (line.trim() !== '') lines.push(`${mark}${line.trim()}`)
    if (line.trim() !== '') mark = ''
    line = ''
  }
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, close, name = ''] = /^<(\/?)([a-z]+\d?)/.exec(token) ?? []
    if (!token.startsWith('<')) line += plain(token)
    else if (name === 'ol' || name === 'ul') {
      end()
      if (close) kinds.pop()
      else kinds.push(name)
      // A list inside begins anew with each point around it.
      if (!close) counts.length = Math.max(counts.length, kinds.length)
    } else if (name === 'li') {
      end()
      if (close) continue
      const depth = kinds.length - 1
      counts[depth] = (counts[depth] ?? 0) + 1
      counts.length = depth + 1
      mark = kinds[depth] === 'ol' ? numberedBy(depth, counts[depth] ?? 1) : ''
    } else if (/^(p|h\d|br)$/.test(name)) {
      // A label in a cell of a form, and what stands in the next: 案由: …
      if (!(cells > 0 && /[:：]\s*$/.test(line))) end()
    } else if (name === 'tr') end()
    else if (name === 'td') cells += close ? -1 : 1
  }
  end()
  return lines.join('\n')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const plain = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name) => entities[name] ?? all)

/** Text as editors on Chinese machines save it: UTF-8, UTF-16 with its mark, or GBK. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

export class NoManuscript extends Error {
  override name = 'NoManuscript'
}

/** As much as the import takes. */
const longest = 50_000

/** @throws NoManuscript with what to do, in words for people */
export async function manuscriptOf(file: File): Promise<string> {
  const text = await textOf(file)
  if (text.trim() === '') throw new NoManuscript('文件里没有文字。如果是扫描件，请先转成文字再导入。')
  if (text.length > longest) throw new NoManuscript('文稿太长，不像是一件提案。请只保留提案正文再导入。')
  return text
}

async function textOf(file: File): Promise<string> {
  if (/\.docx$/i.test(file.name)) {
    const { default: mammoth } = await import('mammoth')
    try {
      const { value } = await mammoth.convertToHtml(
        { arrayBuffer: await file.arrayBuffer() },
        { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
      )
      return textOfHtml(value)
    } catch {
      throw new NoManuscript('这个 Word 文档打不开。请用 Word 或 WPS 另存为 .docx 再导入。')
    }
  }
  if (/\.(txt|md|text)$/i.test(file.name)) return decoded(new Uint8Array(await file.arrayBuffer()))
  throw new NoManuscript('可以导入 .docx 和 .txt。旧的 .doc 请先用 Word 或 WPS 另存为 .docx。')
}
