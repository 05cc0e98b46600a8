// What is being typed, at the service: read, kept, let go. No decision, so no key and no receipt.
import { type Autosave, api, read } from './client.ts'
import { allPages } from './queries.ts'

export type { Autosave }

const at = (id: string) => ({ params: { path: { id } } })

/** All of them, page after page: they are as many as the policy keeps. */
export const listAutosaves = () =>
  allPages((query) => read(api.GET('/intake/autosaves', { params: { query } })))

export const readAutosave = (id: string): Promise<Autosave> => read(api.GET('/intake/autosaves/{id}', at(id)))

export interface Typed {
  readonly seen: number
  readonly device: string
  readonly proposal?: string
  readonly content: Autosave['content']
}

export const keepAutosave = (id: string, body: Typed) =>
  read(api.POST('/intake/autosaves/{id}', { ...at(id), body }))

export const discardAutosave = (id: string) =>
  read(api.POST('/intake/autosaves/{id}/discard', { ...at(id), body: {} }))
