// What a ZIP archive says of itself: the names and sizes in its central directory. Office documents and OFD are archives.

export interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
/** The end of the directory and the longest comment behind it. */
const endLength = 22
const longestComment = 0xffff

/** Where the directory's end stands, looked for from behind; -1 where the bytes are no archive. */
function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return -1
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Whether an archive ends in these bytes, whatever they begin as. */
export const endsInArchive = (bytes: Uint8Array): boolean => endOf(viewOf(bytes)) >= 0

/** The entries of an archive; undefined where its directory cannot be read. */
export function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end < 0) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + more
  }
  return entries
}
