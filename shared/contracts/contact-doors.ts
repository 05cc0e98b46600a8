// 门牌: the door of a home. The room of an office, a shop or a school is none, and so many houses with so many households
// are none either.
import type { ContactForm, Passage } from './contact-form.ts'

const number = '(?:\\d{1,4}|[〇零一二三四五六七八九十百两]{1,5})'
const house = `${number}(?:号楼|#楼|#|楼|栋|幢|座)`
const room = '(?:\\d{2,4}|[〇零一二三四五六七八九]{3,4})'
const homes = '(?:小区|社区|家园|花园|公寓|新村|新城|嘉园|佳苑|宿舍|家属院|家属楼|大院|[苑庭府邸墅])'
/** Where people work: 政务中心3号楼305室. */
const workplaces =
  /(?:政府|政协|人大|党委|市委|县委|区委|机关|委员会|局|厅|法院|检察院|派出所|中心|大厦|写字楼|广场|医院|门诊|住院部?|学校|大学|学院|中学|小学|幼儿园|党校|图书馆|博物馆|银行|公司|厂|园区|产业园|教学|实验|培训|办公|会展|酒店|宾馆|商场|市场|服务站|大楼)[^，。,;；\n]{0,6}$/
/** 共有3栋6单元120户: they are counted. */
const counts = /(?:共有?|总计|合计|现有|建成|新建|建设|改造|涉及|惠及|包括|分为|约|计)[^，。,;；\n]{0,6}$/
const isCount = ({ before, found, after }: Passage): boolean =>
  counts.test(before) ||
  (/户$/.test(found) && /^(?:居民|家庭|业主|住户|人家|群众|村民|老旧|的)/.test(after)) ||
  /^ ?(?:余|多)?(?:户|套|平方|平米|米|万|元|人|年|个|间|名|位|会议室|教室|办公室|诊室|窗口)/.test(after)

const isDoor = (passage: Passage): boolean => !isCount(passage) && !workplaces.test(passage.before)

export const doorForms: readonly ContactForm[] = [
  {
    // 3号楼2单元501
    kind: '门牌号',
    reaches: true,
    pattern: new RegExp(`(?:${house} ?)?${number}单元 ?[-,]?${room}(?![\\d年])[室户号]?`, 'gu'),
    fits: isDoor,
  },
  {
    // 12栋1203室, 3号楼501, 3#1203
    kind: '门牌号',
    reaches: true,
    pattern: new RegExp(`${house} ?[-,]?(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4})(?!\\d)[室房号]?`, 'gu'),
    fits: (passage) => isDoor(passage) && isRoom(passage.found) && !/^楼/.test(passage.after),
  },
  {
    // 阳光小区1203室, 阳光小区3-2-501
    kind: '门牌号',
    reaches: true,
    pattern: new RegExp(
      `(?<=${homes}(?:[东西南北]区|[一二三四五]期|[a-z]区)? ?)(?:\\d{3,4}[室房]|\\d{1,3}-\\d{1,2}-\\d{3,4}(?!\\d)室?)`,
      'giu',
    ),
    fits: isDoor,
  },
  {
    // 我家住育才街78号: who says where they live
    kind: '门牌号',
    reaches: true,
    pattern:
      /(?<=(?:我家?就?住在?|家住在?|本人住在?|家庭住址|住址|住处)[:是为]?[^,，。；;!?\n\d]{0,20})\d{1,4}号(?![线楼院门路桥地])/gu,
  },
]

/** Floor and door: 1203 is one, 1200 and 1050 are numbers. */
function isRoom(found: string): boolean {
  if (/[室房]$/.test(found)) return true
  const door = Number(/(\d{2})号?$/.exec(found)?.[1] ?? 1)
  return door > 0 && door <= 40
}
