// Where a proposal stands.
import { expect, it } from 'vitest'
import { stepsOf } from './steps.ts'

it('[C5] a returned proposal is under review, not a draft that nobody has filed', () => {
  expect(stepsOf({ proposal: 'drafting' }).at).toBe(0)
  expect(stepsOf({ proposal: 'drafting', returned: true }).at).toBe(1)
})
