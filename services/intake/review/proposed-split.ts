// How the suggestions of a proposal might be split 建议逐条拆分 (C11): where the writer numbered several points in one. The
// machine proposes this to the editor; nothing is split by itself.
import type { Proposal } from '../domain/proposal-state.ts'
import type { EditedSuggestion } from '../domain/review-state.ts'

/** Where a new point begins: 一是…二是…, (一), 1., ①, 第一. */
const pointBegins =
  /(?=(?:[一二三四五六七八九十]+是)|(?:[(（][一二三四五六七八九十\d]+[)）])|(?:第[一二三四五六七八九十]+[,，、是])|(?:(?<!\d)\d{1,2}[.、](?!\d))|[①②③④⑤⑥⑦⑧⑨⑩])/u

/** Shorter than this is no suggestion of its own but the lead-in of the next. */
const leadIn = 8

export function proposedSplit({ content }: Proposal): EditedSuggestion[] {
  return content.suggestions.flatMap((text, index): EditedSuggestion[] => {
    const parts = text
      .split(pointBegins)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const [first = '', ...rest] = parts
    const points = rest.length > 0 && [...first].length < leadIn ? rest : parts
    return points.length <= 1
      ? [{ text, from: index + 1 }]
      : points.map((part) => ({ text: part.replace(/[;,；，]$/u, '。'), from: index + 1 }))
  })
}
