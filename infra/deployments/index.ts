// All levels deployed from this repository. A new one is a file here, named by its region code, and a line below.
import shandong from './370000.ts'
import dezhou from './371400.ts'
import decheng from './371402.ts'
import yunze from './990121.ts'
import {
  type Deployment,
  DeploymentError,
  levelOf,
  parseDeployment,
  tooLong,
  withNeighbours,
} from './schema.ts'

const files: Readonly<Record<string, unknown>> = {
  '370000.ts': shandong,
  '371400.ts': dezhou,
  '371402.ts': decheng,
  '990121.ts': yunze,
}

/**
 * Validates deployment files, each alone and all together. Parents come before their children.
 * @throws {DeploymentError} with a line for every file and field that is wrong
 */
export function parseDeployments(contents: Readonly<Record<string, unknown>> = files): Deployment[] {
  const complaints: string[] = []
  const levels = Object.entries(contents).flatMap(([file, content]) => {
    try {
      return [{ file, it: parseDeployment(file, content) }]
    } catch (error) {
      if (!(error instanceof DeploymentError)) throw error
      complaints.push(...error.complaints)
      return []
    }
  })

  // Only when every file is right alone: else a level would be reported as missing that is merely wrong.
  if (complaints.length === 0) {
    const codes = new Set(levels.map(({ it }) => it.code))
    for (const { file, it } of levels) {
      if (file !== `${it.code}.ts`)
        complaints.push(`${file}: code: a file is named by its code, ${it.code}.ts`)
      if (it.parent === undefined) continue
      if (!it.parentIsExternal && !codes.has(it.parent)) {
        complaints.push(
          `${file}: parent: ${it.parent} has no file here; add it, or say parentIsExternal: true`,
        )
      }
      if (levels.some(({ it: { code, training } }) => code === it.parent && training)) {
        complaints.push(`${file}: parent: ${it.parent} is for training; nobody is below it`)
      }
      if (it.parentIsExternal && codes.has(it.parent)) {
        complaints.push(`${file}: parentIsExternal: ${it.parent} does have a file here`)
      }
    }
    for (const { file, it } of levels) {
      for (const [index, { code }] of it.externalPortals.entries()) {
        if (codes.has(code))
          complaints.push(`${file}: externalPortals.${index}: ${code} does have a file here`)
      }
    }
  }
  const all = levels.map(({ it }) => it)
  const placed = levels.map(({ file, it }) => ({ file, it: withNeighbours(it, all) }))
  complaints.push(...placed.flatMap(({ file, it }) => tooLong(levelOf(it)).map((one) => `${file}: ${one}`)))
  if (complaints.length > 0) throw new DeploymentError(complaints)
  return placed.map(({ it }) => it).sort((a, b) => a.code.localeCompare(b.code))
}
