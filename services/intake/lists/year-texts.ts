// The texts of a year 年度文本 whose words are counted (A9): proposals from their filing on, briefs and speeches as they
// are entered.
// A row says which there are; the text itself is read from the records when words are drawn, once a year.
import type { YearTextKind } from '#contracts/list-terms.ts'
import type { Row } from '#kernel/aggregate.ts'
import { internalize } from '#kernel/content.ts'
import { load } from '#kernel/ledger.ts'
import type { RecordStore, ViewStore } from '#kernel/ports.ts'
import { brief } from '../domain/brief.ts'
import { proposal } from '../domain/proposal.ts'
import { asFiled } from '../domain/proposal-state.ts'
import { speech } from '../domain/speech.ts'

const textsOfYear = (year: number | string) => `year-texts#${year}`

export interface YearText {
  readonly kind: YearTextKind
  readonly id: string
}

export const yearTextRow = (year: number, kind: YearTextKind, id: string): Row => ({
  pk: textsOfYear(year),
  sk: `${kind}#${id}`,
  data: { kind, id } satisfies YearText,
})

/** The parts of a text by what it is. What was withdrawn after its filing was said nevertheless. */
const parts: Record<YearTextKind, (records: RecordStore, id: string) => Promise<string[]>> = {
  proposal: async (records, id) => {
    const { content, restricted } = asFiled(await whole(records, proposal, id))
    const { title, situation, analysis, suggestions } = content
    // C13: what is secret is in no list, not even by its words.
    return restricted === undefined ? [title, situation, analysis, ...suggestions] : []
  },
  brief: async (records, id) => {
    const { content, status } = await whole(records, brief, id)
    // What has become a proposal counts as that.
    return status === 'converted' ? [] : [content.title, content.situation, ...content.suggestions]
  },
  speech: async (records, id) => {
    const { title, text } = await whole(records, speech, id)
    return [title, text]
  },
}

async function whole<State>(
  records: RecordStore,
  aggregate: Parameters<typeof load<State, never>>[1],
  id: string,
): Promise<State> {
  const { state } = await load(records, aggregate, id)
  return internalize(state, (hash) => records.content(hash))
}

/** At most so many reads are under way at once. */
const atOnce = 16

export async function textsIn(
  { records, views }: { records: RecordStore; views: ViewStore },
  year: number,
): Promise<{ kind: YearTextKind; parts: string[] }[]> {
  const known: YearText[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await views.list(textsOfYear(year), {
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    })
    known.push(...page.items.map(({ data }) => data as unknown as YearText))
    if (page.next === undefined) break
    cursor = page.next
  }
  const read: { kind: YearTextKind; parts: string[] }[] = []
  for (let from = 0; from < known.length; from += atOnce) {
    const some = known.slice(from, from + atOnce)
    read.push(
      ...(await Promise.all(
        some.map(async ({ kind, id }) => ({ kind, parts: await parts[kind](records, id) })),
      )),
    )
  }
  // What says nothing here, being secret or counted as something else, is no text.
  return read.filter((text) => text.parts.length > 0)
}
