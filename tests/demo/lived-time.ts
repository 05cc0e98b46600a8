// Business time as the proposals live it: each sleeps until its own next day; when all sleep, the level's time moves
// to the earliest of them. So a year passes in minutes, and every schedule runs on the way.

export interface LivedTime {
  /** Sleeps until an instant of business time. */
  until(instant: string): Promise<void>
  /** Lives a life; time moves only while every life sleeps. */
  live(life: () => Promise<void>): Promise<void>
  now(): string
}

interface Sleeper {
  readonly at: string
  readonly wake: () => void
  readonly fail: (error: unknown) => void
}

export function livedTime(start: string, moveTo: (instant: string) => Promise<void>): LivedTime {
  let now = start
  let awake = 0
  let sleepers: Sleeper[] = []

  async function moveWhenAllSleep(): Promise<void> {
    if (awake > 0 || sleepers.length === 0) return
    const next = sleepers.reduce(
      (earliest, { at }) => (at < earliest ? at : earliest),
      sleepers[0]?.at ?? now,
    )
    const due = sleepers.filter(({ at }) => at <= next)
    sleepers = sleepers.filter(({ at }) => at > next)
    awake += due.length
    try {
      await moveTo(next)
      now = next
      for (const { wake } of due) wake()
    } catch (error) {
      for (const { fail } of due) fail(error)
    }
  }

  return {
    now: () => now,
    until(at) {
      if (at <= now) return Promise.resolve()
      return new Promise((wake, fail) => {
        sleepers.push({ at, wake, fail })
        awake -= 1
        void moveWhenAllSleep()
      })
    },
    async live(life) {
      awake += 1
      try {
        await life()
      } finally {
        awake -= 1
        void moveWhenAllSleep()
      }
    },
  }
}
