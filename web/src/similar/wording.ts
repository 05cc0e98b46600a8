// What the page says about how far two texts use the same words.

/** Words both use, of the shorter text. No share of text that is the same: that is what the marked passages show. */
export function wordingOf(resemblance: number): string {
  const percent = Math.round(resemblance * 100)
  if (percent >= 95) return '用词几乎全部重合'
  return percent < 5 ? '用词很少重合' : `用词重合约 ${percent}%`
}
