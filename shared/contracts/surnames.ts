// The surnames of the Hundred Family Surnames 百家姓 (北宋, in the usual edition of 504), and those that are common today
// and not in it (公安部《全国姓名报告》). As written in simplified characters; a variant is a name of its own.

/** 百家姓, the single ones in the order of the text. */
const hundred =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦归海岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福'

/** Not in it, and common today: 肖 and 付 are written for 萧 and 傅. */
const today =
  '肖付覃仝代苑候邸亓苟敬冼揭粟练檀展战矫鹿綦迟初隋修由原鹏植阿旦尼扎藏郇鄞银邝刑呼乞智要续库英但麦区佀邰宝布来兰芦税苏青妥剡信雒镡晃亢撒昂者普丘盘邵仵母火冶才字禤闭保刀罕召勐侬'

/** Taken out of the two: what nobody bears as a surname in practice, and begins words everywhere. */
const neverMet = new Set('者来保普要原青信由但英字母火才呼布智续修展初')

/** 百家姓, the compound ones, with two that are common today. */
export const compoundSurnames =
  '万俟|司马|上官|欧阳|夏侯|诸葛|闻人|东方|赫连|皇甫|尉迟|公羊|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|公孙|仲孙|轩辕|令狐|钟离|宇文|长孙|慕容|鲜于|闾丘|司徒|司空|丌官|司寇|子车|颛孙|端木|巫马|公西|漆雕|乐正|壤驷|公良|拓跋|夹谷|宰父|谷梁|段干|百里|东郭|南门|呼延|羊舌|微生|梁丘|左丘|东门|西门|南宫|第五|独孤|亓官'

export const singleSurnames = [...new Set(`${hundred}${today}`)].filter((one) => !neverMet.has(one)).join('')

/** Surnames that begin other words as often: they count where a name is announced, or a form of address follows. */
export const surnamesThatAreWords =
  '水云花方时平安常乐于元成明和计伏谈项强路危江高万支管经房干解应宣单包左石家封富松井段弓牧山谷车全班仰秋仲宫甘武景束龙幸司印白怀从索双闻党劳申扶堵通边农温别充连习容向古易慎终居衡步都满国文广东利越隆师冷那简空曾沙养须丰关相查后红游权盖益公督法归海况有商年爱言福汤金黄毛米能咸池阴寿尚柏康诸吉荣祖卓苍浦艾鱼欧沃融禄弘哈墨琴赏岳伯阿代候苟敬练战银麦区宝税'
