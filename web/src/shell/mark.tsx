// A short word about a thing's state, in a tone.
import type { ReactNode } from 'react'

export type Tone = 'good' | 'waits' | 'bad' | 'plain'

export function Mark({ tone = 'plain', children }: { tone?: Tone | undefined; children: ReactNode }) {
  return <span className={`mark mark-${tone}`}>{children}</span>
}
