// Where a level keeps everything it has on a laptop. One stack at a time uses a directory.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface DataDirectory {
  readonly root: string
  readonly engines: string
  readonly identity: string
  readonly journal: string
  readonly settings: string
  readonly log: string
  readonly assembly: string
  readonly anchors: string
  /** Says where the running stack answers. */
  readonly address: string
  /** Lets another stack have it. */
  release(): void
}

export class DataInUseError extends Error {
  override name = 'DataInUseError'
}

/**
 * Takes the directory of a level under `base`.
 * @param fresh begins again from nothing
 * @throws DataInUseError when another running stack has it
 */
export function takeDataDirectory(base: string, level: string, fresh: boolean): DataDirectory {
  const root = join(base, level)
  mkdirSync(root, { recursive: true })
  const release = lock(join(base, `${level}.lock`), root)
  if (fresh) rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  return {
    root,
    engines: join(root, 'engines'),
    identity: join(root, 'identity'),
    journal: join(root, 'journal.sqlite'),
    settings: join(root, 'settings.sqlite'),
    log: join(root, 'logs', 'functions.log'),
    assembly: join(root, 'cdk.out'),
    anchors: join(root, 'anchors'),
    address: join(root, 'address'),
    release,
  }
}

/** SQLite's own file lock: the system lets go of it when the process ends, however it ends. */
function lock(file: string, root: string): () => void {
  const db = new DatabaseSync(file, { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch {
    db.close()
    throw new DataInUseError(`${root} is in use by another running stack.`)
  }
  return () => db.close()
}
