// Titles and sources of fields: one place that forms, documents and problem texts read them from.
import * as z from 'zod/mini'

/** A schema with its Chinese title, shown on forms and in the documents, and where known the source of its rule. */
export function labelled<T extends z.ZodMiniType>(schema: T, title: string, source?: string): T {
  return schema.check(z.meta(source === undefined ? { title } : { title, source })) as T
}

export const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
/** An instant in UTC with milliseconds. */
export const instant = z.string().check(z.regex(instantPattern))

/** Text that can be shown: whole characters, and none that cannot be seen but line break and tab. */
const readable = z.refine<string>((value) => value.isWellFormed() && !/[^\P{Cc}\n\r\t]/u.test(value))
export const text = (title: string, max: number, min = 1) =>
  labelled(z.string().check(z.trim(), z.minLength(min), z.maxLength(max), readable), title)
