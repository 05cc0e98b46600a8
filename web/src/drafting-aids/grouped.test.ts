import { expect, test } from 'vitest'
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { grouped, placeAfter, placesOf } from './grouped.ts'

const number = (block: Finding['block'], start: number, item?: number): Finding => ({
  code: 'personal-number',
  severity: 'attention',
  block,
  start,
  end: start + 11,
  ...(item === undefined ? {} : { item }),
  text: '这里像是手机号，请删去。',
})

test('[B9] the same personal number in many places is one line, which leads to each of them', () => {
  const found = [number('situation', 3), number('situation', 40), number('suggestions', 0, 0)]
  const other: Finding = { ...number('analysis', 1), text: '这里像是身份证号，请删去。' }
  const groups = grouped([...found, other])
  expect(groups).toEqual([found, [other]])
  const [many = []] = groups
  expect(placesOf(many)).toBe('情况、第 1 条建议')
  expect([0, 1, 2].map((at) => placeAfter(at, many))).toEqual([1, 2, 0])
})
