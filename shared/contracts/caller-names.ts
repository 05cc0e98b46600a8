// The name of whom a ticket came from (A6): told by what stands before it and by where it ends, since a name is no other
// word by itself. What only looks like one stays: 来电人反映, 反映人行道, 市民强烈反映, 联系人方便时.
import { compoundSurnames, singleSurnames, surnamesThatAreWords } from './surnames.ts'

const hidden = '〔已隐去〕'

const compound = `(?:${compoundSurnames})`
const surname = `(?:${compound}|[${singleSurnames}])`
const plainSurnames = [...singleSurnames].filter((one) => !surnamesThatAreWords.includes(one)).join('')
const plainSurname = `(?:${compound}|[${plainSurnames}])`

const address = '(?:先生|女士|小姐|大爷|大妈|阿姨|大叔|大哥|大姐|大嫂|奶奶|爷爷|老师|师傅|同志)'
/** What is said of a person next: here a name has ended. */
const next =
  '(?:电话|手机|联系|身份证|号码|家住|家在|家里|住在|住址|现住|居住|来电|来信|来访|致电|去电|再次|多次|反映|投诉|举报|咨询|求助|询问|建议|希望|表示|认为|要求|请求|申请|诉求|提出|称|说|在|系|是|因|于)'
const end = '(?=[\\p{P}\\p{S}\\s\\dA-Za-z]|$)'

/** Who is certainly the one who called. */
const callers =
  '(?:(?:来电|诉求|反映|投诉|举报|申请|报案|报修|求助|咨询|信访|来访|来信)[人者]|联系人|联络人|姓名)'
/** Who may be somebody else as well, or many. */
const people = '(?:市民|居民|群众|村民|业主|住户|租户|商户|网友|网民|乘客|家长|患者|老人)'
/** 来电人姓名：, 联系人叫, 反映人（. */
const announced = `(?:${callers}(?:的)?(?:姓名|名字)?(?:[:：（(【\\[】\\]]|叫|名叫|\\s)\\s*|(?:我|名|他|她)叫|本人姓名[:：]?)`

/** Words that begin as a surname does, and surnames with what makes a word of them. */
const words = `(?:${[
  '孙女|孙子|周边|周围|周一|周二|周三|周四|周五|周六|周日|周末|周期|何时|何以',
  '何处|许久|许多|陈述|陈诉|施工|施救|任职|任教|任何|郑重|严重|严厉|严格|严肃',
  '张贴|张口|钱款|钱财|马上|马路|杜绝|沈阳|苏州|杭州|徐州|郑州|温州|常州|田地',
  '田间|林地|林场|林业|苗木|凌晨|费用|费尽|雷雨|殷切|顾虑|顾客|董事|梅雨|盛夏',
  '夏天|夏季|胡乱|胡同|莫名|洪水|储蓄|毕业|毕竟|罗列|郁闷|程度|乔迁|庄稼|谈到',
  '季度|童年|游客|游玩|丰收|柴油|卫生|齐全|符合|习惯|宁愿|宁可|甄别|牛奶|党员',
  '双方|申请|农村|农民|柏油|章程|范围|唐突|米饭|纪念|纪检|舒适|项目|强烈|强调',
  '强制|强行|江边|颜色|刁难|钟点|高度|高兴|高中|支持|支付|管道|管理|干活|干脆',
  '解决|解释|宗教|宣传|单位|单元|单独|包括|包车|包装|左右|封闭|全家|全体|全部',
  '全程|全天|全都|甘愿|司机|印象|白天|怀疑|怀孕|索要|索取|边上|温馨|充电|充值',
  '容易|古树|居住|居委|居家|步行|满意|满分|文件|文明|文化|广大|广场|利用|师傅',
  '冷水|简单|沙发|沙土|红绿|红灯|游泳|权益|权利|益民|督促|诸多|吉祥|荣幸|康复',
  '康养|尚未|尚有|金额|金水|黄昏|黄灯|毛坯|毛病|岳父|岳母|敬老|练习|银行|麦田',
  '区里|区内|宝宝|税务|税费|常年|常常|常住|乐意|方便|方才|元旦|成天|成年|成功',
  '明确|明白|明天|明显|计划|计费|万分|万一|安全|安排|安装|平时|平常|平日|门口',
  '门前|微信|南门|东门|西门|东方|第五|百里|东边|东侧|花费|花园|山上|石头|武警',
  '景区|幸好|叶子|松树|富裕|龙头|甲方|易燃|慎重|卓越|鱼塘|沃土|融资|哈哈|阴天',
  '寿命|浦东|尤其|钱包|杨树|柳树|苏醒|水[表电管费压质价流位龙井库泵箱灾务源池渠很不太浑停黄小大已被没无有从的沟坑]',
  '曾[多经在于被向反到去来拨投打因咨就与和是两三数几致电收参申提要购买有任从办入以用为报找联得将请询看签交缴建举先后当也都自]',
  '向[社村街物有相该开市县区镇乡学医公政法派教住热1当上其对本我他她单银供居商平卖店房多交城消工部领两各]',
  '房[屋子产东租顶间门前后内价贷款本号源管地主型里梁檐契改]',
  '路[过边段面灯口上政况由线途人障旁牌经基]',
  '车[辆主位库子牌道站间停内祸费上管险票型流次行被混]',
  '时[常时候间而不段刻有隔期至令长]',
  '关[于心注门停闭系键掉爱节]',
  '商[量场铺户业品家店贸城住圈议谈务标]',
  '池[塘子水边]',
  '谷[子雨物]',
  '井[盖水里口下]',
  '连[续日夜连同带接着云年锁个一电水基线上]',
  '家[住中里人属长门庭附在有的电具园政乡禽用教装暖水停楼老父母孩小大旁后前境是没无因被离距址]',
  '国[家道有企庆土内外税网产务际标资旗防]',
  // Here hardly ever a name: they begin what somebody does, when and about what.
  `(?!${compound})[都有能那从和经相查后终公年爱言福法海归况空须养别应通]`,
].join('|')})`
/** What begins no given name. */
const ungiven =
  '(?:[的了是在有就也还已被把将对说称要想去]|先生|女士|小姐|大爷|大妈|阿姨|大叔|大哥|大姐|大嫂|奶奶|爷爷|老师|师傅|同志|反映|投诉|咨询|求助|建议|希望|表示|认为|询问|请求|来电|来信|来访|电话|手机|身份)'
const given = `(?!${ungiven})\\p{Script=Han}{1,2}?`
/** 于, 向 and 曾 before a time or a place: 来电人于昨日来电. */
const name = `(?!${words}(?!某))(?!于[昨今前本上下去某年月日近早晚当])${surname}${given}(?=${address}|${next}|[\\p{P}\\p{S}\\s\\dA-Za-z]|$)`
/** No end in sight: two characters, one where a new clause begins after it. */
const unending = `(?!${words}(?!某))${plainSurname}(?:(?!${ungiven})\\p{Script=Han}(?=[家住在是说称的反来投咨求建希表认要想因为就对到从给被把与和于向今昨前近多曾已将所其有无没不也还都又再])|(?!${ungiven})\\p{Script=Han}{2})`
const somebody = '\\p{Script=Han}{1,2}某[某甲乙丙]?'
/** 张某, 欧阳某甲: nobody is called so, and somebody is meant. */
export const veiledName = `${surname}某[某甲乙丙]?`
/** 阿卜杜拉·买买提. */
const joined = '\\p{Script=Han}{1,8}(?:[·•．]\\p{Script=Han}{1,8})+'

/** What stands where a name is asked for, and is none. */
const roles =
  '(?:人|员|户|者|民|众|主|长|匿名|不详|保密|未知|未留|拒绝|无|本人|同上|公司|单位|物业|社区|街道|学生|司机|学校|医院|中心|电话|手机|微信|网络|村|镇|路|街|区|县|市|局|方式|地址|信息|号码|姓名)'
/** Nobody knows every surname: two to four characters by themselves, where a name is announced. */
const atEnd = `(?!\\p{Script=Han}{0,3}${roles}${end})${surname}(?!${ungiven})\\p{Script=Han}{1,2}${end}`
const unlisted = `(?!\\p{Script=Han}{0,3}${roles}${end})(?!${words})(?!${ungiven})\\p{Script=Han}{2,4}${end}`

/** 程家庄, 李村: where somebody lives. */
const village = `(?:${surname}\\p{Script=Han}{0,2}[庄村屯寨镇乡]|${surname}家[店营集堡沟湾河桥楼洼坡山园])`
/** By a surname that begins no other word. As short as what follows it lets it be. */
export const plainName = `(?!${words}(?!某))(?!${village})${plainSurname}(?!${ungiven})\\p{Script=Han}{1,2}?`
const tells = '(?=来电|来信|来访|致电|反映|投诉|举报|咨询|求助|询问|称|说|表示|电话|手机|家住)'
/** 业主代表孙立平, 患者家属钱多多: who speaks for whom. */
const speakers = `${people}(?:代表|家属|亲属|朋友)?`
/** As what somebody calls: 来电人为司机李建. */
const occupations =
  '(?:司机|店主|店员|老板|员工|职工|工人|农户|农民|房东|租客|学生|教师|医生|护士|会计|经理|保安|摊主|退休职工|退休教师)'
const relatives =
  '(?:父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|丈夫|妻子|老公|老婆|爱人|老伴|儿子|女儿|哥哥|弟弟|姐姐|妹妹|孙子|孙女|外孙|岳父|岳母|公公|婆婆|孩子)'
/** How old somebody is, or who: said of a person by name. */
const described = '(?=[，,]?(?:今年|现年|生于|身份证|男|女|\\d{1,3}岁)|系|[（(])'
/** Zhang San; of one word only where it ends there. */
const latin = '(?:[A-Z][A-Za-z]+(?:[ ·][A-Z][A-Za-z]+)+|[A-Z][a-z]+(?=[\\p{P}\\s]|$|反映|来电|投诉|称|说))'

const patterns = [
  `(?<=${announced})${latin}`,
  // 李先生（李建华）
  `(?<=(${surname})${address}[（(])(?:\\1|(?!${words})${plainSurname})\\p{Script=Han}{1,2}(?=[)）])`,
  // 刘建国（市民）来电
  `(?<!\\p{Script=Han})${plainName}(?=[（(](?:${speakers}|${callers}|${occupations})[)）])`,
  `(?<=${callers}[是为系](?:${speakers}|${occupations}))${plainName}(?=${next}|${end})`,
  // 本人王伟, 我是东关社区居民王伟
  `(?<=(?:本人|我是\\p{Script=Han}{0,12}(?:${speakers}|${occupations})))${plainName}(?=[，,。；（(]|系|${tells}|$)`,
  `(?<=${relatives})${plainName}${described}`,
  // 市民李强、王丽
  `(?<=${speakers})${plainName}(?:[、和与及]${plainName})*${tells}`,
  `(?<=${announced})(?:${joined}|${somebody}|${name}|${unending}|${atEnd}|${unlisted})`,
  `(?<=${callers}(?:姓名|名字)?[是为系]?)(?:${joined}|${somebody}${end}|${somebody}(?=${address}|${next})|${name}|${unending})`,
  `(?<=${people})(?:(?!${words}(?!某))${surname}(?:某[某甲乙丙]?|${given}(?=${address}))|(?!${words})(?!${village})${plainSurname}${given}(?=电话|手机|来电|致电|反映|投诉|家住|[（(:：]\\s*\\d))`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** 王女士 becomes 某女士. A surname that is a word counts after a mark only: 先生和女士, 对于女士. */
const addressed = new RegExp(
  `(?:(?<=^|[\\p{P}\\s\\d]|${callers}|${people}|[是叫找姓位])${surname}|${plainSurname})(?=${address})`,
  'gu',
)

/** The text without the names of callers. */
export function withoutCallers(text: string): string {
  const named = patterns.reduce((rest, pattern) => rest.replace(pattern, hidden), text)
  return named.replace(addressed, '某')
}
