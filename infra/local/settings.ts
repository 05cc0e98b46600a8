// A few values the runtime itself must remember: the business time's offset, when each rule last fired.
import { DatabaseSync } from 'node:sqlite'

export interface Settings {
  read(name: string): string | undefined
  write(name: string, value: string): void
  close(): void
}

export function openSettings(file: string): Settings {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  db.exec('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
  const select = db.prepare('SELECT value FROM settings WHERE name = ?')
  const upsert = db.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)')
  return {
    read: (name) => select.get(name)?.value as string | undefined,
    write: (name, value) => void upsert.run(name, value),
    close: () => db.close(),
  }
}
