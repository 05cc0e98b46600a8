import { describe, expect, test } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import type { ClockView, EndpointPage } from '../api/client.ts'
import { type ActContext, actWords, fieldWords } from './words.ts'

const clock = (name: ClockView['clock'], more: Partial<ClockView> = {}): ClockView => ({
  clock: name,
  round: 1,
  running: true,
  extensions: 0,
  start: '2027-01-05T01:00:00.000Z',
  due: '2027-03-01T15:59:59.999Z',
  light: 'green',
  daysLeft: 9,
  overdue: false,
  responsible: { unit: 'JY' },
  explanation: {
    rule: 'replyPeriod',
    policyVersion: '1',
    calendarVersion: '1',
    provisional: false,
    moves: [],
    pauses: [],
    skipped: [],
    worked: [],
  },
  rungs: [],
  ...more,
})

function contextWith(clocks: ClockView[], endpoint?: EndpointPage): ActContext {
  const docket = {
    id: 'p1',
    version: 1,
    statusText: '',
    timeline: [],
    acts: [],
    title: '',
    clocks,
    notices: [],
  }
  return {
    person: { id: 'u1', name: '经办', roles: ['unit-handler'], unit: 'JY' },
    now: '2027-01-06T02:00:00.000Z',
    policy: policyDefaults,
    parts: { proposal: undefined, caseFile: undefined, docket, verdict: undefined },
    units: [],
    members: [],
    ...(endpoint === undefined ? {} : { endpoint }),
  }
}

describe('an act about a clock', () => {
  const paused = {
    reason: 'awaiting-proposer',
    note: '等补充材料',
    since: '2027-01-06T01:00:00.000Z',
  } as const
  const context = contextWith([
    clock('signature', { running: false }),
    clock('reply'),
    clock('opinion', { responsible: { unit: 'GA' } }),
    clock('feedback', { responsible: { persons: ['m1'] }, paused }),
  ])
  const offered = (action: string) =>
    fieldWords(action, 'clock')
      .options?.(context, {})
      .map(({ value }) => value)

  test('offers those that it can be about', () => {
    expect(offered('docket.request-extension')).toEqual(['reply'])
    expect(offered('docket.pause')).toEqual(['reply', 'opinion'])
    expect(offered('docket.resume')).toEqual(['feedback'])
    expect(offered('docket.decide-extension')).toEqual([])
  })

  test('has chosen the only one, and none of several', () => {
    expect(actWords['docket.resume']?.initial?.(context)).toEqual({ clock: 'feedback' })
    expect(actWords['docket.pause']?.initial?.(context)).toEqual({})
  })

  test('says until when it runs, and why more time is asked for', () => {
    const extensionRequest = { reason: '须会商', by: '经办', at: '2027-01-06T01:00:00.000Z' }
    const asked = contextWith([clock('reply', { extensionRequest })])
    expect(fieldWords('docket.decide-extension', 'clock').options?.(asked, {})).toEqual([
      { value: 'reply', label: '答复期限', note: '2027年3月1日到期，申请延期：须会商' },
    ])
  })
})
