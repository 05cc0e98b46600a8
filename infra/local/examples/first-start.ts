// Which levels get examples, and their being brought in behind a stack that is ready: at a first start, and again where they
// were interrupted. A level that has lived before is left as it is.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasData } from '../data-directory.ts'
import type { Stack } from '../stack.ts'
import { bringExamples } from './examples.ts'

type Level = Pick<Stack, 'url' | 'level' | 'dataDir' | 'now'>

/** Says since when examples are being brought in; gone when they are there. */
const noteOf = (root: string) => join(root, 'examples-begun')

/** Asked before the levels start: those of which nothing is there, and those whose examples were interrupted. */
export const levelsWithout = (
  dataDir: string,
  levels: readonly string[],
  fresh: boolean,
): readonly string[] =>
  levels.filter((code) => fresh || !hasData(dataDir, code) || existsSync(noteOf(join(dataDir, code))))

/** One level after the other, so that whoever is at work already does not notice. Never a reason to stop. */
export async function bringToAll(
  levels: readonly Level[],
  stopped: AbortSignal,
  print: (text: string) => void,
): Promise<void> {
  for (const { url, level, dataDir, now } of levels) {
    const note = noteOf(dataDir)
    if (!existsSync(note)) writeFileSync(note, now().toISOString())
    try {
      await bringExamples(url, readFileSync(note, 'utf8'), stopped)
      rmSync(note)
      print(`  ${level.name}：示例已备好。The examples are there.\n`)
    } catch (error) {
      if (stopped.aborted) return
      print(`  ${level.name}：示例没有备齐，下次启动接着备。Not all examples are there: ${String(error)}\n`)
    }
  }
}
