// 办理经过: what happened to a proposal in all four services, as one story.
import type { ServiceName } from '#contracts/terms.ts'
import type { TimelineEntry } from '../api/client.ts'
import { date } from '../time/format.ts'

export interface StoryEntry extends TimelineEntry {
  readonly key: string
}

export interface StoryDay {
  readonly day: string
  readonly entries: readonly StoryEntry[]
}

/** Of one instant, the service that comes earlier in a proposal's life speaks first. */
const order: readonly ServiceName[] = ['intake', 'assignment', 'evaluation', 'supervision']

/**
 * What services write down of each other and of their clocks: true, and in the record, but between people's acts it
 * only hides them. The clocks have a place of their own on the page.
 */
const bookkeeping: ReadonlySet<string> = new Set([
  'window.noted',
  'docket.opened',
  'docket.accepted',
  'clock.started',
  'clock.stopped',
  'stage.reached',
  'reply.noted',
])

/** What follows by itself and changes nothing for anybody. */
const unremarkable: ReadonlySet<string> = new Set(['clock.confirmed', 'notice.acknowledged'])

const isBookkeeping = ({ type, automatic }: TimelineEntry): boolean =>
  (automatic === undefined && bookkeeping.has(type)) || unremarkable.has(type)

type Timelines = { readonly [S in ServiceName]?: readonly TimelineEntry[] | undefined }

/** Newest day first, and within a day newest first. */
export function storyOf(timelines: Timelines, withBookkeeping = false): StoryDay[] {
  const entries = order.flatMap((service) =>
    (timelines[service] ?? []).map((entry, index) => ({ ...entry, key: `${service}/${index}` })),
  )
  const told = withBookkeeping ? entries : entries.filter((entry) => !isBookkeeping(entry))
  const newestFirst = told.toSorted((a, b) => a.at.localeCompare(b.at)).reverse()
  return [...Map.groupBy(newestFirst, ({ at }) => date(at))].map(([day, some]) => ({ day, entries: some }))
}
