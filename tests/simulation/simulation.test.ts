import { afterEach, describe, expect, test, vi } from 'vitest'
import regressions from './regressions.json' with { type: 'json' }
import { type Result, simulate } from './simulate.ts'
import { safeguards } from './world.ts'

const steps = 300
const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)
const told = ({ seed, violation, trace }: Result) =>
  violation === undefined
    ? 'holds'
    : `${violation.message}\nreplay: npm run simulate -- --seeds 1 --seed ${seed} --steps ${steps}\n${trace.join('\n')}`

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a level on which everything goes wrong', () => {
  test.each(seeds(1, 15))('keeps every invariant, seed %i', async (seed) => {
    expect(told(await simulate({ seed, steps }))).toBe('holds')
  })

  test.each(regressions)('stays mended: $found (seed $seed)', async ({ seed, steps: kept }) => {
    expect(told(await simulate({ seed, steps: kept }))).toBe('holds')
  })

  test('leads proposals to their end, and through every fact there is', async () => {
    const seen = new Set<string>()
    let concluded = 0
    for (const seed of seeds(100, 16)) {
      const result = await simulate({ seed, steps })
      concluded += result.concluded
      for (const what of result.tally.keys()) seen.add(what)
    }
    expect(concluded).toBeGreaterThan(12)
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'person proposal co-signature.given',
        'person proposal proposal.returned',
        'person proposal proposal.not-accepted',
        'person proposal proposal.withdrawn',
        'automatic case case.claimed',
        'person case case.objected',
        'person case case.arbitrated',
        'person case reply.delivered',
        'service dispatch-batch batch.dispatched',
        'service dispatch-batch batch.released',
        'service case case.released',
        'automatic docket reminder.issued',
        'automatic docket deadline.passed',
        'automatic docket clock.moved',
        'automatic docket clock.confirmed',
        'automatic calendar calendar.applied',
        'automatic verdict feedback.lapsed',
        'service case case.concluded',
        'snapshot proposal',
        'answer 409 window-closed',
        'answer 409 contacts-unconfirmed',
        'answer 412 version-stale',
      ]),
    )
  })
})

describe('a run', () => {
  test('of one seed is the same every time, also beside another run', async () => {
    const alone = await simulate({ seed: 42, steps: 120 })
    const [beside] = await Promise.all([
      simulate({ seed: 42, steps: 120 }),
      simulate({ seed: 43, steps: 120 }),
    ])
    expect(beside.hash).toBe(alone.hash)
    expect((await simulate({ seed: 43, steps: 120 })).hash).not.toBe(alone.hash)
  })

  test('asks no clock, no chance and no timer but its own', async () => {
    const forbidden = (what: string) => () => {
      throw new Error(`${what} was asked`)
    }
    vi.spyOn(Date, 'now').mockImplementation(forbidden('Date.now'))
    vi.spyOn(Math, 'random').mockImplementation(forbidden('Math.random'))
    vi.stubGlobal('setTimeout', forbidden('setTimeout'))
    const result = await simulate({ seed: 44, steps: 120 })
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    expect(told(result)).toBe('holds')
  })
})

/** In which invariant the loss of a safeguard shows. */
const shows = {
  'conditional-put': ['I3'],
  'position-check': ['I1'],
  parking: ['I4'],
  'send-failure-stops': ['I4', 'numbers', 'liveness'],
  'send-before-project': ['I4'],
  'later-row-stays': ['views', 'liveness'],
} as const

describe('a safeguard taken away is noticed', () => {
  test.each(safeguards)('%s', async (without) => {
    const caught: string[] = []
    for (const seed of seeds(1, 10)) {
      const { violation } = await simulate({ seed, steps, without })
      if (violation !== undefined) caught.push(violation.invariant)
      if (caught.length === 2) break
    }
    expect(caught).toHaveLength(2)
    for (const invariant of caught) expect(shows[without]).toContain(invariant)
  })
})
