// 届次 that can be chosen from: this one and those before it, a term of five years having five of them.

/** 章程：每届任期五年，全体会议每年一次. */
const sessionsOfTerm = 5
const mostOffered = 10

/** `16-1`, `15-5`, …; with the one that is shown, where it is another. */
export function sessionsUntil(current: string, shown?: string): readonly string[] {
  const sessions = [current]
  for (let [term = 0, number = 0] = current.split('-').map(Number); sessions.length < mostOffered; ) {
    number -= 1
    if (number < 1) {
      term -= 1
      number = sessionsOfTerm
    }
    if (term < 1) break
    sessions.push(`${term}-${number}`)
  }
  return shown === undefined || sessions.includes(shown) ? sessions : [...sessions, shown]
}
