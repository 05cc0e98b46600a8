// The API of the two lists 两张清单, of what feeds them, and of what members get to know 知情明政. Answered by a function of
// its own.
import type { Endpoint } from './endpoint.ts'
import { readingApi } from './readings.ts'
import { twoListsApi } from './two-lists.ts'

export const listsApi = { ...twoListsApi, ...readingApi } as const satisfies Record<string, Endpoint>
