// The API of the two lists 两张清单, of what feeds them, and of what members get to know 知情明政. Answered by a function of
// its own.

import { activitiesApi } from './activities.ts'
import type { Endpoint } from './endpoint.ts'
import { liaisonsApi } from './liaisons.ts'
import { readingApi } from './readings.ts'
import { sectorsApi } from './sectors.ts'
import { ticketsApi } from './tickets.ts'
import { twoListsApi } from './two-lists.ts'

export const listsApi = {
  ...twoListsApi,
  ...ticketsApi,
  ...activitiesApi,
  ...liaisonsApi,
  ...sectorsApi,
  ...readingApi,
} as const satisfies Record<string, Endpoint>
