// Where a level keeps everything it has on a laptop. One stack at a time uses a directory.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface DataDirectory {
  readonly root: string
  readonly engines: string
  readonly identity: string
  readonly journal: string
  readonly settings: string
  readonly log: string
  /** Where a cloud assembly of this level alone is synthesized. */
  readonly assembly: string
  /** Remembers the assembly that runs, for those who open what the stack has left. */
  noteAssembly(directory: string): void
  /** The assembly that ran last. */
  notedAssembly(): string
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
    noteAssembly: (directory) => writeFileSync(assemblyNote(root), relative(root, directory)),
    notedAssembly: () => resolve(root, readFileSync(assemblyNote(root), 'utf8')),
    anchors: join(root, 'anchors'),
    address: join(root, 'address'),
    release,
  }
}

const assemblyNote = (root: string) => join(root, 'assembly')

/** Whether a stack of the level has ever run here. */
export const hasData = (base: string, level: string) => existsSync(assemblyNote(join(base, level)))

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
