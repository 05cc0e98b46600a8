// The log of a level: what functions print goes here, each line with the function's name, and not to the terminal.
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Log {
  readonly file: string
  write(source: string, line: string): void
  close(): Promise<void>
}

export function openLog(file: string): Log {
  mkdirSync(dirname(file), { recursive: true })
  const stream = createWriteStream(file, { flags: 'a' })
  return {
    file,
    write: (source, line) => void stream.write(`${new Date().toISOString()} ${source} ${line}\n`),
    close: () => new Promise((resolve) => stream.end(resolve)),
  }
}
