// The name of whom a hotline ticket came from is taken out, and what only looks like one stays.
import { expect, it } from 'vitest'
import { withoutContacts } from './personal.ts'
import { compoundSurnames, singleSurnames, surnamesThatAreWords } from './surnames.ts'

it.each([
  ['来电人张三电话13800001111反映路灯不亮，希望处理', '张三'],
  ['诉求人：欧阳小明，反映停车难', '欧阳小明'],
  ['反映人李建国反映噪音扰民', '李建国'],
  ['投诉人王芳，暖气不热', '王芳'],
  ['联系人 赵小红 13800001111', '赵小红'],
  ['姓名：陈强', '陈强'],
])('[A6] the name of the caller is taken out of %s', (text, name) => {
  expect(withoutContacts(text)).not.toContain(name)
  expect(withoutContacts(text)).toContain('〔已隐去〕')
})

it.each(['来电人反映路灯不亮', '联系人电话打不通', '反映人行道破损', '反映人民路积水', '联系人方便时回电'])(
  '[A6] nobody is named in %s, which stays as it is',
  (text) => expect(withoutContacts(text)).toBe(text),
)

it.each([
  ['来电人褚某反映路灯不亮', '褚'],
  ['来电人张三家住东风路，暖气不热', '张三'],
  ['市民欧阳先生来电，小区停水', '欧阳'],
  ['反映人：逄海涛，夜间施工扰民', '逄海涛'],
  ['来电人闫丽丽称楼道堆物', '闫丽丽'],
  ['诉求人亓建国希望增设站点', '亓建国'],
  ['联系人：买买提·艾力，电话13800001111', '买买提·艾力'],
  ['来电人姓名：綦小军', '綦小军'],
  ['投诉人佟女士反映噪音', '佟'],
  ['市民张建国先生反映道路积水', '张建国'],
  ['来电人肖红在育才街被狗咬', '肖红'],
  ['来电人叫覃志强，家里漏水', '覃志强'],
  ['反映人付某某要求退费', '付'],
  ['居民慕容雪反映电梯停运', '慕容雪'],
  ['来电人（仝晓燕）咨询医保', '仝晓燕'],
  ['来电人于洋反映垃圾清运', '于洋'],
  ['来电人高飞家住南苑小区', '高飞'],
  ['姓名 阿依古丽 反映学校收费', '阿依古丽'],
  ['来电人是苟延平，投诉物业', '苟延平'],
  ['来电人王建军丢失身份证', '王建军'],
  ['来电人诸葛明亮希望修路', '诸葛明亮'],
  ['来电人方圆反映广场舞扰民', '方圆'],
  ['业主邸女士来电', '邸'],
  ['诉求人：向东，停电', '向东'],
])('[A6] a name with a surname that few bear, or without an end, is taken out of %s', (text, name) => {
  const kept = withoutContacts(text)
  expect(kept).not.toContain(name)
  // What was said stays: no more than the name goes.
  const [before = '', after = ''] = text.split(name)
  expect(kept.startsWith(before.slice(0, 3))).toBe(true)
  expect(kept).toContain(after.replace(/^某+|13800001111/gu, '').slice(-4))
})

it.each([
  '反映人车混行，路口危险',
  '市民强烈反映夜间施工',
  '来电人强烈反映夜间施工扰民',
  '来电人于昨日来电反映停水',
  '来电人向社区反映多次无果',
  '来电人家住南苑小区三楼',
  '来电人孙女上学路上被撞',
  '先生和女士的厕所都坏了',
  '关于女士公厕不足的问题',
  '来电人通过电话反映',
  '来电人马上要搬家',
  '来电人曾多次反映',
  '来电人应社区要求搬离',
  '来电人周边噪声大',
  '来电人怀疑水质有问题',
  '诉求人：要求退费',
  '联系人：物业公司',
  '来电人：匿名',
  '姓名：保密',
  '居民连续反映三次',
  '市民金水小区停电',
  '外国女士问路',
  '反映人口普查员态度差',
  '反映人工智能客服难用',
  '来电人和邻居反映',
  '村民安全饮水',
])('[A6] nobody is named in %s', (text) => expect(withoutContacts(text)).toBe(text))

it.each([
  ['来电人李先生（李建华）反映电梯坏了', '李', '先生（', '建华'],
  ['【来电人】刘建国【诉求】修路', '刘建国'],
  ['求助者黄磊称停水', '黄磊'],
  ['市民张伟说小区门口堵车', '张伟'],
  ['市民李强、王丽反映噪声', '李强', '王丽'],
  ['居民李强和王丽反映噪声', '李强', '王丽'],
  ['业主代表孙立平反映电梯故障', '孙立平'],
  ['刘建国（市民）来电反映停水', '刘建国'],
  ['来电人为司机李建，道路塌陷', '李建'],
  ['患者家属钱多多反映排队', '钱多多'],
  ['本人王伟，系东关社区居民', '王伟'],
  ['我是东关社区居民王伟，反映停水', '王伟'],
  ['我父亲张德胜今年80岁，行动不便', '张德胜'],
  ['来电人水生反映停电', '水生'],
  ['来电人:Zhang San 反映停电', 'Zhang', 'San'],
])('[A6] a name that stands otherwise than after who called is taken out of %s', (text, ...names) => {
  const kept = withoutContacts(text)
  for (const name of names.filter((one) => !one.includes('先生'))) expect(kept).not.toContain(name)
  // What is the matter stays.
  expect(kept).toContain(text.slice(-2))
})

it.each([
  '市民程家庄反映停水',
  '居民李村和王庄反映停水',
  '来电人水表反映不准',
  '本人孙女，上学路远',
  '孩子尤其喜欢户外',
  '我母亲戴眼镜看不清',
  '我父亲滑倒在冰面上',
  '孩子钱包丢失',
  '业主代表大会说不清楚',
  '居民杨树说砍就砍',
  '本人毕业于本地学校',
  '杨庄（村民）来电',
  '患者家属陪护难',
  '联系人：无',
])('[A6] no name is seen in %s', (text) => expect(withoutContacts(text)).toBe(text))

it('[A6] the surnames are all there, the rare and the compound ones too', () => {
  for (const one of '赵钱孙李褚卫酆逄亓訾缑仉佴笪肖闫覃仝綦禤') expect(singleSurnames).toContain(one)
  expect([...singleSurnames].length).toBeGreaterThan(500)
  expect(compoundSurnames.split('|').length).toBeGreaterThan(60)
  for (const one of ['万俟', '澹台', '令狐', '第五', '亓官']) expect(compoundSurnames).toContain(one)
  // What counts only where a name is announced is a surname.
  expect([...surnamesThatAreWords].filter((one) => !singleSurnames.includes(one))).toEqual([])
})

const everySurname = [...singleSurnames, ...compoundSurnames.split('|')]

it.each<[string, (surname: string) => string]>([
  ['反映人：X志强', (one) => `反映人：${one}志强`],
  ['市民X女士来电', (one) => `市民${one}女士来电`],
])('[A6] no surname of all there are stays in %s', (_form, sentence) => {
  expect(everySurname.map(sentence).filter((text) => withoutContacts(text) === text)).toEqual([])
})

it('[A6] where no mark announces a name, only a surname that begins other words stays', () => {
  const kept = everySurname.filter((one) => {
    const text = `来电人${one}志强反映停电`
    return withoutContacts(text) === text
  })
  // 来电人和…, 来电人从…, 来电人通过…: one in twenty, and rare as surnames.
  expect(kept.join('')).toBe('和经应从能通别终都那空养须相查后公法归海况有年爱言福东方百里南门东门西门第五')
})
