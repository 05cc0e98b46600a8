// Looks into an uploaded file: is it what it was declared to be, and does it carry anything that runs? First bytes and
// structure, not a virus scan (ADR 0021).
import { fileTypeFromBuffer } from 'file-type'
import { endsInArchive, entriesOf } from './archive.ts'

export type Flaw =
  /** Its bytes are of another type than declared. */
  | { readonly flaw: 'file-not-as-declared'; readonly found: string }
  /** Macros, scripts or programs in it. */
  | { readonly flaw: 'file-active'; readonly found: string }
  /** Two types at once, broken, or unpacking to an unlikely size. */
  | { readonly flaw: 'file-doubtful'; readonly found: string }

const legacyOffice = new Set([
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
])
const ofd = 'application/ofd'

/** How much larger than packed the contents of a document may be. */
const unlikelyGrowth = 200

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
/** A name in the directory of an old Office document, which is in UTF-16. */
const wide = (name: string): string => [...name].map((character) => `${character}\0`).join('')

export async function flawOf(bytes: Uint8Array, declared: string): Promise<Flaw | undefined> {
  const detected = await fileTypeFromBuffer(bytes)
  const found = detected?.mime ?? 'unknown'
  if (found.includes('macroenabled')) return { flaw: 'file-active', found: '宏' }
  const entries = bytesAreArchive(bytes) ? entriesOf(bytes) : undefined
  if (
    !agrees(
      found,
      declared,
      entries?.map(({ name }) => name),
    )
  )
    return { flaw: 'file-not-as-declared', found }
  if (declared === 'application/pdf') return flawOfPdf(bytes)
  if (legacyOffice.has(declared)) return flawOfLegacy(bytes)
  if (bytesAreArchive(bytes)) return flawOfArchive(bytes, entries)
  return endsInArchive(bytes) ? { flaw: 'file-doubtful', found: '文件后面接着压缩包' } : undefined
}

const bytesAreArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

function agrees(found: string, declared: string, names: readonly string[] | undefined): boolean {
  // What the old Office wrote is one container for all of them.
  if (legacyOffice.has(declared)) return found === 'application/x-cfb' || found === declared
  // 版式文档 GB/T 33190: an archive with OFD.xml at its root.
  if (declared === ofd) return names?.includes('OFD.xml') === true
  return found === declared
}

function flawOfPdf(bytes: Uint8Array): Flaw | undefined {
  const text = latin(bytes)
  if (!text.startsWith('%PDF-')) return { flaw: 'file-doubtful', found: '开头不是 PDF' }
  if (endsInArchive(bytes)) return { flaw: 'file-doubtful', found: 'PDF 后面接着压缩包' }
  // What is compressed is no text: among ten million bytes of a scan such a name stands by chance.
  const named = text.replace(/\bstream\r?\n[\s\S]*?endstream/g, '')
  const active = /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/.exec(named)
  return active === null ? undefined : { flaw: 'file-active', found: active[0].slice(1) }
}

function flawOfLegacy(bytes: Uint8Array): Flaw | undefined {
  const text = latin(bytes)
  const macros = ['_VBA_PROJECT', 'Macros', 'VBA'].find((name) => text.includes(`${wide(name)}\0\0`))
  return macros === undefined ? undefined : { flaw: 'file-active', found: '宏' }
}

const runs =
  /vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar|scr|com|msi|hta)$/i

function flawOfArchive(bytes: Uint8Array, entries: ReturnType<typeof entriesOf>): Flaw | undefined {
  if (entries === undefined) return { flaw: 'file-doubtful', found: '压缩结构不完整' }
  const active = entries.find(({ name }) => runs.test(name))
  if (active !== undefined) return { flaw: 'file-active', found: active.name }
  const astray = entries.find(({ name }) => name.startsWith('/') || name.split(/[\\/]/).includes('..'))
  if (astray !== undefined) return { flaw: 'file-doubtful', found: astray.name }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  return unpacked > bytes.length * unlikelyGrowth ? { flaw: 'file-doubtful', found: '解压后过大' } : undefined
}
