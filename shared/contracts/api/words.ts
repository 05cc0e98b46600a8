// The API of what looks for proposals and compares and counts their words: similar ones, the roll of all, hot words. Answered
// by a function of its own, which carries the tables of words.
import type { Endpoint } from './endpoint.ts'
import { hotWordsApi } from './hot-words.ts'
import { rollApi } from './roll.ts'
import { similarApi } from './similar.ts'

export const wordsApi = { ...similarApi, ...rollApi, ...hotWordsApi } as const satisfies Record<
  string,
  Endpoint
>
