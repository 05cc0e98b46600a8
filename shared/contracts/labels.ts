// Titles and sources of fields: one place that forms, documents and problem texts read them from.
import * as z from 'zod/mini'

/** A schema with its Chinese title, shown on forms and in the documents, and where known the source of its rule. */
export function labelled<T extends z.ZodMiniType>(schema: T, title: string, source?: string): T {
  return schema.check(z.meta(source === undefined ? { title } : { title, source })) as T
}

export const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
/** An instant in UTC with milliseconds. */
export const instant = z.string().check(
  z.regex(instantPattern),
  // 31 February has the form, and was never. What has not the form is told so once.
  z.refine((value) => !instantPattern.test(value) || isInstant(value), { params: { instant: true } }),
)
function isInstant(value: string): boolean {
  const read = Date.parse(value)
  return !Number.isNaN(read) && new Date(read).toISOString() === value
}

/** 季度: 2026Q1. */
export const quarterPattern = /^20\d\dQ[1-4]$/

/** Controls but line break and tab; and formats: zero widths, turns of direction. What joins an emoji stays. */
const hidden =
  /[^\P{Cc}\n\r\t]|[^\P{Cf}\u200d]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/u
/** Where a text holds what cannot be shown first, and how long that is; undefined where all of it can. */
export function hiddenIn(value: string): { readonly start: number; readonly length: number } | undefined {
  const found = hidden.exec(value) ?? /\p{Surrogate}/u.exec(value)
  return found === null ? undefined : { start: found.index, length: found[0].length }
}
/** What is said of it, wherever it is met. */
export const hiddenWords = {
  zh: '含有不能显示的字符（如零宽空格、改变文字方向的符号），请删去，或重新输入这一段。',
  en: 'Holds characters that cannot be shown, such as zero-width spaces or turns of direction.',
} as const
/** What takes no room of its own, or no ink: white space, formats, marks upon others, fillers. */
const inkless = /[\s\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu

/** How many characters of a text can be seen. */
export const visibleLength = (value: string): number => [...value.replace(inkless, '')].length

/** Text that can be shown: whole characters, and none that is hidden or makes others read as they do not stand. */
const readable = z.refine<string>((value) => hiddenIn(value) === undefined)
/** As many as there must be can be seen; what may be empty is empty, or can be seen. */
const visible = (min: number) =>
  z.refine<string>((value) => value === '' || visibleLength(value) >= Math.max(min, 1), {
    params: { visible: Math.max(min, 1) },
  })
export const text = (title: string, max: number, min = 1) =>
  labelled(z.string().check(z.trim(), z.minLength(min), z.maxLength(max), readable, visible(min)), title)

/** None of a list twice. */
export const distinct = z.refine<readonly unknown[]>((all) => new Set(all).size === all.length, {
  params: { distinct: true },
})
