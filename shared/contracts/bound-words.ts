// A bound that was broken, in words: what there is now and what is allowed. Pages say it of a refusal, the pre-check says it
// beforehand, and both say the same.

const blockNames: Readonly<Record<string, string>> = { situation: '情况', analysis: '分析' }

const sized = (most: number, now: unknown, unit: string): string =>
  typeof now === 'number'
    ? `最多 ${most} ${unit}，现有 ${now} ${unit}，请减少 ${now - most} ${unit}。`
    : `最多 ${most} ${unit}。`

/** Undefined where what is allowed is no bound of a text or of a list. */
export function boundWords(allowed: unknown): string | undefined {
  if (typeof allowed !== 'object' || allowed === null) return undefined
  const { limit, least, most, characters, count, missing } = allowed as Record<string, unknown>
  if (typeof limit === 'number') return sized(limit, characters, '个字')
  if (typeof least === 'number' && typeof most === 'number')
    return `应为 ${least} 到 ${most} 个字，现有 ${String(characters)} 个字。`
  if (typeof most === 'number') return sized(most, count, '项')
  const blocks = Array.isArray(missing) ? missing.map((one) => blockNames[String(one)]) : []
  return blocks.length > 0 && blocks.every((name) => name !== undefined)
    ? `还缺：${blocks.join('、')}。`
    : undefined
}
