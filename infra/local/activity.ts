// Whether anything is still going on, so that the demo and the tests can wait for the end of it.
export interface Activity {
  /** Counts `work` as going on until it ends. */
  during<Result>(work: () => Promise<Result>): Promise<Result>
  /** Asks this too before saying that all is quiet. */
  watch(busy: () => boolean): void
  quiet(): boolean
  /** How often work was begun. */
  begun(): number
  /** Resolves once everything is quiet at one and the same moment; false when that took longer than `timeoutMs`. */
  settled(timeoutMs?: number): Promise<boolean>
  /** Resolves once no work is going on, whatever may still lie waiting. */
  ended(): Promise<void>
}

export function makeActivity(): Activity {
  let running = 0
  let begun = 0
  const watched: (() => boolean)[] = []
  const quiet = () => running === 0 && !watched.some((busy) => busy())
  return {
    async during(work) {
      running += 1
      begun += 1
      try {
        return await work()
      } finally {
        running -= 1
      }
    },
    watch: (busy) => void watched.push(busy),
    quiet,
    begun: () => begun,
    async ended() {
      while (running > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    },
    async settled(timeoutMs = Number.POSITIVE_INFINITY) {
      const since = performance.now()
      while (!quiet()) {
        if (performance.now() - since > timeoutMs) return false
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return true
    },
  }
}
