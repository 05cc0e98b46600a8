// The name of whom a hotline ticket came from is taken out, and what only looks like one stays.
import { expect, it } from 'vitest'
import { withoutContacts } from './personal.ts'

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
