// What can be taken away, to see whether the simulation notices.
export const safeguards = [
  'conditional-put',
  'position-check',
  'parking',
  'send-failure-stops',
  'send-before-project',
  'later-row-stays',
  'row-version',
  'single-writer',
  'signature-tolerance',
  'waiting',
] as const

/** What can be taken away and must not be missed: another safeguard holds what it seems to hold. */
export const luxuries = ['register-queue'] as const

export type Safeguard = (typeof safeguards)[number] | (typeof luxuries)[number]
