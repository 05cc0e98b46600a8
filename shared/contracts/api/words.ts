// The API of what compares and counts words: similar proposals and hot words. Answered by a function of its own, which carries
// the tables of words.
import type { Endpoint } from './endpoint.ts'
import { hotWordsApi } from './hot-words.ts'
import { similarApi } from './similar.ts'

export const wordsApi = { ...similarApi, ...hotWordsApi } as const satisfies Record<string, Endpoint>
