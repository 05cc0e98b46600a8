import { beforeEach, expect, it, vi } from 'vitest'
import { type BusinessTime, openBusinessTime } from './business-time.ts'
import type { Settings } from './settings.ts'

const kept = new Map<string, string>()
const settings: Settings = {
  read: (name) => kept.get(name),
  write: (name, value) => void kept.set(name, value),
  close: () => {},
}
let time: BusinessTime
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-01-31T08:00:00Z') })
  kept.clear()
  time = openBusinessTime(settings)
  return () => vi.useRealTimers()
})

it.each([
  ['P1D', '2027-02-01T08:00:00.000Z'],
  ['P2W', '2027-02-14T08:00:00.000Z'],
  ['P1M', '2027-02-28T08:00:00.000Z'],
  ['P1Y2M', '2028-03-31T08:00:00.000Z'],
  ['PT1H30M5S', '2027-01-31T09:30:05.000Z'],
])('moves forward by %s', (advance, expected) => {
  expect(time.move({ advance }).toISOString()).toBe(expected)
  expect(time.now().toISOString()).toBe(expected)
})

it('moves to an instant, and not back behind it', () => {
  time.move({ to: '2027-03-01T09:00:00+08:00' })
  expect(time.now().toISOString()).toBe('2027-03-01T01:00:00.000Z')
  expect(() => time.move({ to: '2027-02-01T00:00:00Z' })).toThrow('只能向前')
})

it('runs on with the clock, and remembers where it is', () => {
  time.move({ advance: 'P1D' })
  vi.advanceTimersByTime(1000)
  expect(openBusinessTime(settings).now().toISOString()).toBe('2027-02-01T08:00:01.000Z')
})

it.each(['', 'P', 'PT', '1D', 'P-1D', 'P1.5D'])('does not take %o for a duration', (advance) => {
  expect(() => time.move({ advance })).toThrow('ISO 8601')
})

it('does not take a bare word for an instant', () => {
  expect(() => time.move({ to: 'tomorrow' })).toThrow('ISO 8601')
})

it.each(['P9999Y', 'P99999999999999D'])(
  'does not go so far that instants can no longer be written: %s',
  (advance) => {
    expect(() => time.move({ advance })).toThrow('最远')
    expect(kept.size).toBe(0)
  },
)
