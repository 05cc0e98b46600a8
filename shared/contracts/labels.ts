// Titles and sources of fields: one place that forms, documents and problem texts read them from.
import * as z from 'zod/mini'

/** A schema with its Chinese title, shown on forms and in the documents, and where known the source of its rule. */
export function labelled<T extends z.ZodMiniType>(schema: T, title: string, source?: string): T {
  return schema.check(z.meta(source === undefined ? { title } : { title, source })) as T
}
