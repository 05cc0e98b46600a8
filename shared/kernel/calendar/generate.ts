// Writes statutory-days.json from the installed `chinese-days`, so that a Lambda bundle carries
// 300 facts instead of a library with lunar calendars. Run after upgrading the library:
//   node shared/kernel/calendar/generate.ts
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import library from 'chinese-days/package.json' with { type: 'json' }

// The running term of the CPPCC (2023–) and the one before it: no open deadline is older.
const FIRST_YEAR = 2018

type PublishedDays = Readonly<Record<string, string>>

/**
 * The text statutory-days.json must have. A named day is kept even when it falls on a weekend, so that an
 * explained deadline can say 春节 for all nine days of it.
 */
export function statutoryDaysText(): string {
  const days = [...exceptions(published.holidays, false), ...exceptions(published.workdays, true)].sort(
    (a, b) => (a.date < b.date ? -1 : 1),
  )
  const lastYear = Number(days.at(-1)?.date.slice(0, 4))
  return `{
  "version": "${library.name}@${library.version}",
  "firstYear": ${FIRST_YEAR},
  "lastYear": ${lastYear},
  "officialUntil": "${lastYear}-12-31",
  "holidays": {
${linesOf(days.filter(({ working }) => !working))}
  },
  "workdays": {
${linesOf(days.filter(({ working }) => working))}
  }
}
`
}

/** A line for each name, with its days: every bundle carries them, so they are written short. */
function linesOf(days: readonly { date: string; name: string }[]): string {
  const byName = Map.groupBy(days, ({ name }) => name)
  return [...byName]
    .map(([name, of]) => `    ${JSON.stringify(name)}: "${of.map(({ date }) => date).join(' ')}"`)
    .join(',\n')
}

function exceptions(source: PublishedDays, working: boolean) {
  return Object.entries(source)
    .filter(([date]) => Number(date.slice(0, 4)) >= FIRST_YEAR)
    .map(([date, names]) => ({ date, working, name: chineseName(names) }))
}

/** The library writes a name as `Spring Festival,春节,4`. */
function chineseName(names: string): string {
  const name = names.split(',')[1]
  if (!name) throw new Error(`chinese-days changed how it writes names: ${names}`)
  return name
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('statutory-days.json', import.meta.url), statutoryDaysText())
}
