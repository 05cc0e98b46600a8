import { describe, expect, test } from 'vitest'
import { addressAt } from './level.ts'

const portal = { url: 'https://tian.dz.example.cn' }

describe('at another level one comes out', () => {
  test.each([
    ['/', '', '/'],
    ['/', '?list=done', '/?list=done'],
    ['/public', '', '/public'],
  ])('on the same page: %s%s', (path, search, there) => {
    expect(addressAt(portal, path, search)).toBe(portal.url + there)
  })

  test.each(['/proposals/p1', '/public/p1', '/ledger', '/no-such-page'])(
    'at the start, from %s, which is this level’s own',
    (path) => {
      expect(addressAt(portal, path, '?light=red')).toBe(`${portal.url}/`)
    },
  )
})
