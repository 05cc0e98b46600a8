// What the drafting page says beside its button follows the policy in force, and what it sends holds nothing unseen.
import { expect, test } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { draftBodyOf, emptyDraft, outOfBounds } from './values.ts'

const draft = { ...emptyDraft(false), title: '关于停车的提案' }
const wide = {
  ...policyDefaults,
  titleChars: { least: 2, most: 8 },
  suggestionCount: 2,
  consentReasonChars: 3,
}

test.each([
  ['[A22] a title of three', { title: '停车难' }, '请先写案由（至少 4 个字）', undefined],
  [
    '[A22] a title of nothing that is seen',
    { title: '\u3164\u3164\u3164\u3164\u3164' },
    '请先写案由（至少 4 个字）',
    '请先写案由（至少 2 个字）',
  ],
  [
    '[A22] a title of nine',
    { title: '关于停车的的的提案'.slice(0, 9) },
    undefined,
    '案由最多 8 个字，请删去 1 个字',
  ],
  [
    '[A22] three suggestions',
    { suggestions: ['一', '二', ' ', '三'] },
    undefined,
    '建议最多 2 条，请合并或删去 1 条',
  ],
  [
    '[B7] no reason',
    { consentPublic: false, consentReason: '\u2800' },
    '请写明不公开的原因',
    '请写明不公开的原因',
  ],
  [
    '[B7] a reason of four',
    { consentPublic: false, consentReason: '涉及个案' },
    undefined,
    '不公开的原因最多 3 个字，请删去 1 个字',
  ],
])('%s is told by the policy in force', (_what, more, shipped, own) => {
  const values = { ...draft, ...more }
  expect(outOfBounds(values, policyDefaults)).toBe(shipped)
  expect(outOfBounds(values, wide)).toBe(own)
})

test('[A22] what nobody can see is sent as nothing', () => {
  const sent = draftBodyOf({ ...draft, situation: '\u3164 ', suggestions: ['\u200b', ' 划线 ', '\u2800'] })
  expect(sent).toMatchObject({ situation: '', suggestions: ['划线'] })
})

test('[B6] a unit that stands in both fields, from a text kept before, is said beside the button', () => {
  const units = { suggestedUnits: ['JY'], suggestedCoUnits: ['GA', 'JY'] }
  expect(outOfBounds({ ...draft, ...units }, policyDefaults)).toContain('不能既是意向主办，又是意向会办')
  expect(outOfBounds({ ...draft, ...units, suggestedCoUnits: ['GA'] }, policyDefaults)).toBeUndefined()
})
