// Which version of a level's policy is in force: by its day in China, and before the first the shipped defaults.
import { describe, expect, it } from 'vitest'
import { policiesOf, policyDefaults, shippedVersion } from './policy.ts'

const latest = { version: '2027.2', effective: '2027-07-01', overrides: { panelOpinions: 3 } }
const before = { version: '2027.1', effective: '2027-01-01', overrides: { panelOpinions: 2 } }

describe('a policy', () => {
  it.each([
    ['2026-12-31T15:59:59.999Z', shippedVersion, undefined, policyDefaults.panelOpinions, '2027.1'],
    ['2026-12-31T16:00:00.000Z', '2027.1', '2027-01-01', 2, '2027.2'],
    ['2027-06-30T15:59:59.999Z', '2027.1', '2027-01-01', 2, '2027.2'],
    ['2027-06-30T16:00:00.000Z', '2027.2', '2027-07-01', 3, undefined],
  ])(
    'is in force from the first instant of its day in China: at %s %s',
    (now, version, since, opinions, next) => {
      const { policy, ...days } = policiesOf({ ...latest, earlier: [before] })(now)
      expect([policy.version, policy.panelOpinions]).toEqual([version, opinions])
      expect([days.effective, days.next?.version]).toEqual([since, next])
    },
  )

  it('is not in force before its day because none before it is named', () => {
    const { policy, next } = policiesOf(latest)('2027-06-30T15:59:59.999Z')
    expect(policy).toEqual({ ...policyDefaults, version: shippedVersion })
    expect(next).toEqual({ version: '2027.2', effective: '2027-07-01' })
  })
})
