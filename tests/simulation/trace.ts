// What happened, line by line: the last lines for whoever reads a failure, and a hash over all of them, so that two
// runs of one seed can be compared.

const kept = 40

export interface Trace {
  line(text: string): void
  last(): readonly string[]
  hash(): string
}

/** `about`: only lines with this text are kept; the hash is over all. */
export function newTrace(about = ''): Trace {
  const lines: string[] = []
  let count = 0
  let one = 0x811c9dc5
  let two = 0x01000193
  return {
    line(text) {
      count += 1
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        one = Math.imul(one ^ code, 0x01000193)
        two = Math.imul(two ^ (code + 0x9e37), 0x85ebca6b)
      }
      if (!text.includes(about)) return
      lines.push(`${String(count).padStart(6)} ${text}`)
      if (lines.length > kept * 2) lines.splice(0, lines.length - kept)
    },
    last: () => lines.slice(-kept),
    hash: () => `${count}-${(one >>> 0).toString(16)}${(two >>> 0).toString(16)}`,
  }
}
