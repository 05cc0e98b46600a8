// 指名举报 (R1 全国十条): somebody by name, by office or as 某, and what they are said to have done. Names are told as those of
// callers are (`caller-names.ts`); that one is named alone, as in 李白故里, is no accusation.
import { plainName, veiledName } from '#contracts/caller-names.ts'

const office =
  '(?:局长|书记|主任|镇长|乡长|村长|村支书|校长|院长|处长|科长|所长|县长|区长|市长|队长|站长|经理|董事长|法官|民警)'
const taken = '(?:贿赂|财物|红包|礼金|礼品|好处|现金|回扣|钱)'
const funds = '(?:公款|款|资金|经费|补助|补贴|补偿|集体|公物|国有资产|扶贫)'
/** What a public servant is accused of; 侵占 and 挪用 only with what belongs to all, since shops occupy pavements too. */
const offence = `(?:贪污|受贿|行贿|索贿|索要[^，,。;；\n]{0,8}?${taken}|收受[^，,。;；\n]{0,8}?${taken}|(?:挪用|侵吞|侵占|私分|截留|冒领)[^，,。;；\n]{0,8}?${funds}|以权谋私|徇私|滥用职权|玩忽职守|吃拿卡要|中饱私囊|包养|违法乱纪|违纪违法|打击报复|优亲厚友)`
/** Of who holds an office or is veiled one says it in other words as well, and not at once. */
const looseOffence = `(?:${offence}|挪用|侵吞|侵占|舞弊|收受|公款)`

/** Where a bare name may begin: with its clause, or after where somebody belongs. */
const begins =
  '(?<=^|[\\p{P}\\s的村镇乡县局]|村民|居民|干部|群众|邻居|老板|老师|医生|会计|现任|时任|原任|举报|检举|控告|揭发)'
/** 严禁, 曹县 and 许家: what begins as a name does, and is something to be done or a place. */
const noName = '(?!严[禁防惩查控打治抓办处令肃]|\\p{Script=Han}{1,2}?[县市区州省路街港家府])'
/** 副局长王建国, 王建国同志副局长. */
const official = `(?:${noName}${plainName}(?:同志)?(?:副)?${office}|${office}(?:同志)?${noName}${plainName})`
/** What may stand between the two. */
const between =
  '(?:同志|等人|涉嫌|多次|长期|一直|公然|私自|擅自|违规|违法|利用职务(?:上的|之)?便利?|利用职权|(?:在|任)[^，,。;；\n]{1,12}?(?:期间|时|中|任上)|自?\\d{4}年(?:以来)?|[，,])'
const bare = `${begins}${noName}${plainName}${between}{0,4}${offence}`

/** Somebody is reported by name: 举报王建国, 检举村里的张大山. 举报平台 is none, nor 举报李庄. */
const reported = `(?:举报|检举|控告|揭发)(?:[^，,。;；\n]{0,8}?的)?(?:村民|干部|邻居|本村)?${noName}${plainName}(?=同志|等人|涉嫌|利用|多次|长期|的(?:问题|行为|事)|[，,。;；：:！!？?\n]|$)`

export const accusation = new RegExp(
  [
    `(?:举报|检举|控告|揭发)[^。;；\n]{0,16}?(?:${official}|${veiledName})`,
    `(?:${official}|${veiledName})[^。;；\n]{0,20}?${looseOffence}`,
    reported,
    bare,
  ].join('|'),
  'gu',
)
