// Where webhooks may go.

import { describe, expect, it, test } from 'vitest'
import * as problems from '#contracts/problems.ts'
import { isAllowListEntry, targetsOf } from './targets.ts'

const open = targetsOf([])
const allows = (targets: typeof open, url: string, address: string) => targets.allows(new URL(url), address)

describe('without an allow-list', () => {
  it.each(['8.8.8.8', '114.114.114.114', '2400:3200::1', '172.32.0.1', '100.128.0.1', '1.1.1.1'])(
    'the public address %s may be connected to over TLS, and not in plain',
    (address) => {
      expect(allows(open, 'https://oa.example.cn', address)).toBe(true)
      expect(allows(open, 'http://oa.example.cn', address)).toBe(false)
    },
  )

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
  ])('the address %s may not', (address) => {
    expect(allows(open, 'https://oa.example.cn', address)).toBe(false)
  })
})

describe('an allow-list', () => {
  const targets = targetsOf([
    '10.20.0.0/16',
    'fd00:1::/32',
    '192.168.7.7',
    'oa.jy.gov.example',
    '*.intra.example',
  ])

  it('opens its networks and addresses and nothing beside them', () => {
    for (const address of ['10.20.0.1', '10.20.255.255', 'fd00:1::9', '192.168.7.7', '::ffff:10.20.3.4'])
      expect(allows(targets, 'http://any.example', address)).toBe(true)
    for (const address of ['10.21.0.1', 'fd00:2::1', '192.168.7.8'])
      expect(allows(targets, 'https://any.example', address)).toBe(false)
  })

  it('opens its hosts at whatever address, and only these', () => {
    for (const host of ['oa.jy.gov.example', 'a.intra.example', 'OA.JY.gov.example.'])
      expect(allows(targets, `http://${host}`, '10.99.0.1')).toBe(true)
    for (const host of [
      'jy.gov.example',
      'intra.example',
      'xoa.jy.gov.example',
      'oa.jy.gov.example.evil.example',
    ])
      expect(allows(targets, `https://${host}`, '10.99.0.1')).toBe(false)
  })

  it('lets an address in it be registered', () => {
    for (const url of ['http://10.20.1.1:8080/x', 'http://oa.jy.gov.example', 'https://[fd00:1::9]/'])
      expect(targets.refuseUrl(url)).toBeUndefined()
    expect(targets.refuseUrl('https://10.21.1.1')).toMatchObject({ refused: problems.targetPrivate })
  })
})

test.each(['10.0.0.0/8', '10.1.1.1', 'fd00::/8', 'oa.example.cn', '*.example.cn', 'localhost'])(
  '%s can stand in an allow-list',
  (entry) => expect(isAllowListEntry(entry)).toBe(true),
)

test.each(['', '10.0.0.0/33', 'fd00::/129', 'https://oa.example.cn', 'oa.example.cn/8', '10.0.0.0/x', '*'])(
  '%j cannot',
  (entry) => expect(isAllowListEntry(entry)).toBe(false),
)
