// How long a text is, as people count it.
export const charactersOf = (text: string): number => [...text.trim()].length

/** 还可写 420 字 · 超出 3 字 */
export function sizeWords(text: string, most: number | undefined): string {
  if (most === undefined) return ''
  const left = most - charactersOf(text)
  return left < 0 ? `超出 ${-left} 个字，请精简一些` : `还可以写 ${left} 个字`
}
