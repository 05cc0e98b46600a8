// How demo prose is put together: choices and numbers in a phrase, the core phrase of a title, the place in it.

/** A seeded pseudo random number in [0, 1). */
export type Random = () => number

/** Pseudo random numbers that depend on nothing but the seed (FNV-1a into mulberry32). */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** Fills a phrase: `[甲|乙]` is a choice, `{3-8}` a number, `{name}` a value. */
export function phrase(text: string, values: Readonly<Record<string, string>>, random: Random): string {
  const chosen = text.replace(/\[([^\]]+)\]/g, (_, choices: string) => pick(choices.split('|'), random))
  const filled = chosen.replace(/\{(\d+)-(\d+)\}|\{(\w+)\}/g, (_, low, high, name) =>
    name === undefined ? String(Number(low) + Math.floor(random() * (high - low + 1))) : (values[name] ?? ''),
  )
  return fullWidth(filled)
}

/**
 * What a title asks, without its frame: 关于加强宠物管理的建议 is 加强宠物管理. Made to stand inside “ ”, so quotation
 * marks within it become single.
 */
export function corePhrase(title: string): string {
  let core = title.trim().replace(/^(关于|对于)?(要求|建议)?/, '')
  for (let shorter = ''; shorter !== core; ) {
    if (shorter) core = shorter
    shorter = core.replace(/(的)?((有关|对策|办法和)?建议(案)?|提案|议案|意见|事项)$/, '')
    if (shorter.length < 4) break
  }
  return fullWidth(core)
    .replace(/\s+/g, '\uff0c')
    .replace(/[“<]/g, '‘')
    .replace(/[”>]/g, '’')
    .replace(/调整$/, (word) => (title.startsWith('将') ? `${word}到位` : word))
}

// Words a title puts before the place it is about.
const LEAD =
  /^(对|将|把|在|为|给予|帮助列项并实施|解决|加快|加强|加大对|建设|修建|修复|维修|增设|安装|搬迁|改善|整治|加固|重建|保护|整修|完善|支持|进一步|继续|尽快|推动|推进|新建|修通|提高|优化|实施|设立|建立|拓宽|我县|我市|我区|全县|全市)+/
const PLACE =
  /^[\u4e00-\u9fff、]{2,12}?(十字路口|交叉路?口|道口|路口|小区|片区|地区|园区|集镇|村委会|水库|林区|山区|步行街|道路|路段|河段|[县镇乡村河路街段](?![\u4e00-\u9fff]{0,1}[居民办级镇乡村]))/

/** The place a title names, if it names one plainly: 木场乡木场村集镇. */
export function placeOf(title: string): string | undefined {
  const core = corePhrase(title).replace(LEAD, '')
  const place = PLACE.exec(core)?.[0]
  return place && !GENERIC.test(place) ? place : undefined
}

// Not the name of a place.
const GENERIC =
  /^(城中村|乡级|民族地区|传统村|居民小区|公共|市区|城区|提前|全面|抓好)|偏远|农村|健全|基层|增强|第一个|和|与(?!.*口)|的|[‘’]/

/** Chinese punctuation between Chinese characters, whatever the source used. */
function fullWidth(text: string): string {
  return text
    .replace(/,/g, '\uff0c')
    .replace(/;/g, '\uff1b')
    .replace(/:/g, '\uff1a')
    .replace(/\(/g, '\uff08')
    .replace(/\)/g, '\uff09')
}
