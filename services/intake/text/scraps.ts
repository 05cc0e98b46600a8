// Words that name nothing, by how they are made: counts, times, how something goes on and whether it can. Without a table, for
// functions that have none.

/** 三年、二十、八成、半数以上、三分之一、占六成: a count of something, and not 三农 or 一卡通. */
export const quantity =
  /^[第近约超上下前后每占共达]*[〇零一二三四五六七八九十百千万亿两双几半多数]+(?:[年月日天周次个位名家户人件条项处座成倍点万亿元亩度分之多余来数以上下内外]|季度|[一二三四五六七八九十百千万亿])*$/
/** 一段、两条、三个月: a number and what is counted. 三农 and 一卡通 are none. */
const counted =
  /^[〇零一二三四五六七八九十百千万亿两双几半多数]+[段条项场批套片排层遍趟口间所座栋辆盏把块棵张份种根个月天年点]+$/
/** 下来、关上、不着、只能、有三: how something goes on, and whether it can. 就业, 有机 and 地下 are none. */
const going =
  /^(?![地水海网线井])[^\s][着上下来过掉]$|^[上下出进回起过开][来去]$|^(?:只|才|就|都|也|还|又|再|不|没|有)[能会要想可该有是得着让到一二三四五六七八九十]$/
const times = /^(?:以[前后来]|之[前后]|[上下中]午|[早晚]上|[夜半][里晚]|[昨今明当][天日晚早])$/

/** 十点、几天、下来、只能: no matter is called so. */
export const isScrap = (word: string): boolean =>
  quantity.test(word) || counted.test(word) || going.test(word) || times.test(word)
