// The names by which everybody here calls the place: they say nothing of a matter.

/** 德城区 is 德城区 and 德城; of 市、县、区 with one character before it only the whole. */
export function ownNamesOf(levelName: string): string[] {
  const stem = levelName.replace(/[省市县区旗]$/, '')
  return [...new Set([levelName, ...(stem.length > 1 ? [stem] : [])])]
}
