// What is a contact, however it is written: one set of patterns for everything that others read.
import { describe, expect, test } from 'vitest'
import { contactsFound, holdsContact, namesSender, reachesSomebody, withoutContacts } from './personal.ts'

const contacts = [
  '13912345678',
  '139 1234 5678',
  '13 9123 45678',
  '139.1234.5678',
  '139—1234—5678',
  '139－1234－5678',
  '１３９１２３４５６７８',
  '+86 13912345678',
  '+8613912345678',
  '0086-139-1234-5678',
  '一三九一二三四五六七八',
  '0534-2612345',
  '（0534）2612345',
  '(0534) 261 2345',
  '0534—2612345',
  '+86 534 2612345',
  '010-6612-3456',
  '6222021234567890123',
  '6222 0212 3456 7890 123',
  '371402199001011234',
  '37140219900101123X',
  '微信zmy8812',
  '微信号：zmy_8812',
  'VX:zmy8812',
  'QQ 123456789',
  'ｑｑ号123456789',
  'zhou.my@example.com',
  '电话2612345',
  '3号楼2单元501室',
]
const harmless = [
  '2026年1月5日至2026年12月31日',
  '2026-01-05 2026-01-06',
  '工单 20260105001',
  '投资 13.5 亿元，惠及 12345 人',
  '拨打12345热线',
  '2021 2022 2023 2024 四年',
  '微信小程序上线后方便多了',
  '一是划线，二是错峰，三是步行道',
  '单位 0.05342612 平方公里',
  '工单2026010500012345',
  '受理编号：202601050001234567',
  '热线工单 371402202601050012',
  '联系电话见工单20260105001',
]

/** What is a person's own stays so whatever it is called. */
const calledOtherwise = ['受理编号13912345678', '编号11010519491231002X', '工单号 6222021234567890128']

describe('a text that others read', () => {
  test.each(contacts)('[A16] holds a contact in %s, and is kept without it', (contact) => {
    const text = `育才街的路灯坏了，找我${contact}，谢谢`
    expect(holdsContact(text)).toBe(true)
    const kept = withoutContacts(text)
    expect(holdsContact(kept)).toBe(false)
    expect(kept).toContain('育才街的路灯坏了，')
    expect(kept).toContain('，谢谢')
  })

  test.each(harmless)('holds none in %s', (text) => {
    expect(holdsContact(text)).toBe(false)
    expect(withoutContacts(text)).toBe(text)
  })

  test.each(calledOtherwise)('[A16] holds a contact in %s, though it is called a reference', (text) => {
    expect(holdsContact(text)).toBe(true)
  })

  test('is kept without the surname of a caller, also where it has two characters', () => {
    for (const caller of ['王女士', '欧阳女士', '司马先生', '诸葛大爷'])
      expect(withoutContacts(`${caller}来电反映路灯不亮`)).toMatch(/^某(女士|先生|大爷)来电反映路灯不亮$/)
  })

  test.each([
    '13800001234',
    '138 0000 1234',
    '0534-2612345',
    '2612345',
    'zmy8812',
    '微信zmy8812',
    'zhou.my@example.com',
    '育才街居委会转周明远',
  ])('[A16] somebody is reached by %s', (contact) => {
    expect(reachesSomebody(contact)).toBe(true)
  })

  test.each(['12345', '工单20260105001', '受理编号：2026010500012', '20260105001', '371402199001011234'])(
    '[A16] nobody is reached by %s',
    (contact) => {
      expect(reachesSomebody(contact)).toBe(false)
    },
  )

  test('[A16] names its sender by the name and by the contact, however they are written', () => {
    const sender = { name: '周明远', contact: 'zmy-8812' }
    for (const text of ['我叫周明远，住在育才街', '我叫周 明 远', '加 ＺＭＹ８８１２ 找我'])
      expect(namesSender(text, sender), text).toBe(true)
    expect(namesSender('育才街的路灯坏了', sender)).toBe(false)
  })

  test('[A16] is found with its kind, as it was written and in reading order, each once', () => {
    const text =
      '我叫周明远,电话１３９—１２３４—５６７８,身份证37140219900101123X,微信zmy8812,住3号楼2单元301室'
    expect(contactsFound(text).map(({ kind, passage }) => [kind, passage])).toEqual([
      ['手机号', '１３９—１２３４—５６７８'],
      ['身份证号', '37140219900101123X'],
      ['微信号', 'zmy8812'],
      ['门牌号', '3号楼2单元301室'],
    ])
    for (const { begin, end, passage } of contactsFound(text)) expect(text.slice(begin, end)).toBe(passage)
    const others = '0534-2612345、QQ123456、6222021234567890123、zhou@example.com'
    expect(contactsFound(others).map(({ kind }) => kind)).toEqual(['电话号码', 'QQ号', '银行卡号', '邮箱'])
    expect(contactsFound('育才街3号的路灯坏了')).toEqual([])
  })
})
