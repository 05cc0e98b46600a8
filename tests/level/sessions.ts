// A level that convenes its next session each January, as levels do: what is filed in another year is filed in another
// session.
import type { Level } from '#contracts/level.ts'
import { levelWith, type MemoryLevel, memoryLevel } from './memory-level.ts'

const yearly = 5

/** 13-4 in 2026, with the window of the test level; the term's fifth session a year later, and the next term after it. */
export function sessionIn(year: number): Level['session'] {
  const count = 12 * yearly + 4 - 1 + (year - 2026)
  return {
    term: Math.floor(count / yearly) + 1,
    number: (count % yearly) + 1,
    opens: `${year}-01-04T00:00:00+08:00`,
    closes: `${year}-01-10T18:00:00+08:00`,
  }
}

/** Its session is that of the year, by its own clock. */
export function yearlyLevel(now: string, overrides: Level['policy']['overrides'] = {}): MemoryLevel {
  let made: MemoryLevel | undefined
  const settings: Level = {
    ...levelWith(overrides),
    get session() {
      return sessionIn(Number((made?.now() ?? now).slice(0, 4)))
    },
  }
  made = memoryLevel({ now, level: settings })
  return made
}
