// Files for tests, made byte by byte: small, real in their first bytes and structure.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A stored (uncompressed) ZIP archive. */
export function archive(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common.subarray(0, 26), tail, Buffer.from(name)]),
    )
    locals.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(locals.length, 4)
  end.writeUInt16LE(locals.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end])
}

export const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const wordTypes = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}.main+xml"/></Types>`

export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  /** A scan: whatever stands in compressed data is no name of the document's. */
  scan: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Length 20>>\nstream\n\x9c/JS (\x80/JavaScript \nendstream\nendobj\n%%EOF\n',
    'latin1',
  ),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from('/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAf/Z', 'base64'),
  /** A program of Windows. */
  program: Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(200)]),
  docx: archive({
    '[Content_Types].xml': wordTypes(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
    'word/document.xml': '<w:document/>',
  }),
  docxWithMacros: archive({
    '[Content_Types].xml': wordTypes(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
    'word/document.xml': '<w:document/>',
    'word/vbaProject.bin': 'Attribute VB_Name',
  }),
  ofd: archive({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<ofd:Document/>' }),
  /** 97–2003: the head of a compound file, and a directory that may name a macro project. */
  legacy: (name: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(`${name}\0\0`, 'utf16le'),
      Buffer.alloc(200),
    ]),
} as const

/** A file as a draft cites it, once it was uploaded. */
export const attachedFile = {
  hash: hashOf(samples.pdf),
  name: '现状图.pdf',
  type: 'application/pdf',
  bytes: samples.pdf.length,
}
