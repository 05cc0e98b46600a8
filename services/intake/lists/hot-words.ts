// The handlers and rows of hot words and speeches.
import { hotWordsApi, type SpeechRow } from '#contracts/api/hot-words.ts'
import { yearTextKind } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Projection } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { commandHandler, type HttpPorts, pageHandler, type Resource } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type HotWords, type HotWordsDrawn, hotWords, hotWordsActs } from '../domain/hot-words.ts'
import { type Speech, type SpeechEntered, speech, speechActs } from '../domain/speech.ts'
import { membersPartition } from '../drafting/drafting-views.ts'
import { trailRow } from '../origins/provenance.ts'
import { withoutNames } from '../similarity/features.ts'
import { ownNamesOf } from '../similarity/own-names.ts'
import { hottest } from '../text/hot.ts'
import { dutyDoneRow } from './sector-views.ts'
import { textsIn, yearTextRow } from './year-texts.ts'

const nobody: Actor = { kind: 'service', service: 'intake', because: 'hot words' }
const pageSize = 50

const hotWordsResource: Resource<HotWords, HotWordsDrawn> = {
  aggregate: hotWords,
  acts: hotWordsActs,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words: ({ data: { year, texts, words } }) =>
    `从 ${year} 年 ${texts} 篇文本中生成热词：${words.map(({ word }) => word).join('、')}`,
}

const speechResource: Resource<Speech, SpeechEntered> = {
  aggregate: speech,
  acts: speechActs,
  status: ({ status }) => status,
  parties: ({ member }) => ({ persons: [member.id], units: [] }),
  words: ({ data: { member, title } }) => `登记${member.name}的大会发言「${title}」`,
}

const speechesOfYear = (year: number | string) => `speeches#${year}`

export const speechProjection: Projection<Speech, SpeechEntered> = {
  aggregate: speech,
  rows: ({ year, title, member, at }, { id }) => [
    {
      pk: speechesOfYear(year),
      sk: `${at}#${id}`,
      data: { id, year, title, by: member.name, at } satisfies SpeechRow,
    },
    yearTextRow(year, 'speech', id),
    dutyDoneRow(year, { source: 'speech', id, title, person: member.id }),
    trailRow({ kind: 'speech', id, title, at, origins: [] }),
  ],
}

export const hotWordsProjection: Projection<HotWords, HotWordsDrawn> = {
  aggregate: hotWords,
  rows: ({ year, drawnAt }, { id }) => [{ pk: 'hot-words', sk: id, data: { year, drawnAt } }],
}

export function hotWordsHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views } = ports
  return {
    drawHotWords: commandHandler(ports, hotWordsResource, hotWordsApi.drawHotWords, {
      idOf: ({ body }) => String(body.year),
      prepare: async ({ body: { year } }) => {
        const { policy, level } = await ports.contextAt(ports.clock.now(), nobody)
        const names = ownNamesOf(level.name)
        const texts = await textsIn(ports, year)
        const words = hottest(
          texts.map(({ parts }) => parts.map((part) => withoutNames(part, names))),
          policy.hotWordCount,
        )
        const kinds = yearTextKind.options
          .map((kind) => ({ kind, count: texts.filter((one) => one.kind === kind).length }))
          .filter(({ count }) => count > 0)
        return { body: { year, drawn: { year, texts: texts.length, kinds, words } } }
      },
    }),
    hotWordsPage: pageHandler(ports, hotWordsResource, hotWordsApi.hotWordsPage, (state, basics) => {
      const { year, drawnAt, texts, kinds, words } = state
      return {
        ...basics,
        statusText: '已生成',
        year,
        drawnAt,
        texts,
        kinds: kinds.map((one) => ({ ...one })),
        words: words.map((one) => ({ ...one })),
      }
    }),
    enterSpeech: commandHandler(ports, speechResource, hotWordsApi.enterSpeech, {
      prepare: async ({ body }) => {
        const row = await views.get(membersPartition, body.member)
        if (row === undefined) return refuse(problems.memberUnknown, { allowed: { unknown: [body.member] } })
        return { body: { ...body, member: { id: body.member, name: String(row.data.name) } } as never }
      },
    }),
    listSpeeches: async ({ query: { year, cursor } }) => {
      const page = await views.list(speechesOfYear(year), {
        limit: pageSize,
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = page.items.map(({ data }) => data as unknown as SpeechRow)
      return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
    },
  } satisfies Handlers<typeof hotWordsApi>
}
