import { describe, expect, test } from 'vitest'
import type { ClockView, TimelineEntry } from '../api/client.ts'
import { policyName } from '../session/policy-words.ts'
import { explanationLines } from './explanation.ts'
import { stepNames, stepsOf } from './steps.ts'
import { storyOf } from './timeline.ts'

const entry = (at: string, text: string): TimelineEntry => ({
  version: 1,
  at,
  type: 'x',
  text,
  by: '王海 · 委员',
})

describe('the story of a proposal', () => {
  test('the four services’ histories are one, newest day first and newest within the day first', () => {
    const story = storyOf({
      intake: [entry('2027-01-05T01:00:00.000Z', '起草了提案'), entry('2027-01-06T01:00:00.000Z', '立案')],
      assignment: [entry('2027-01-06T02:00:00.000Z', '进入办理')],
      supervision: undefined,
    })
    expect(story.map(({ day, entries }) => [day, entries.map(({ text }) => text)])).toEqual([
      ['2027年1月6日', ['进入办理', '立案']],
      ['2027年1月5日', ['起草了提案']],
    ])
  })

  test('of one instant the later decision and the later service stand on top', () => {
    const at = '2027-01-05T01:00:00.000Z'
    const [day] = storyOf({
      supervision: [entry(at, '开始计时')],
      intake: [entry(at, '期满未签'), entry(at, '提交了提案')],
    })
    expect(day?.entries.map(({ text }) => text)).toEqual(['开始计时', '提交了提案', '期满未签'])
  })
})

test('[D3] what happened by itself says by which policy in its own words, and no key', () => {
  expect(policyName('objectionDays')).toBe('异议期限')
  expect(policyName('ladders')).toBe('催办梯级')
  expect(policyName('whatever')).toBe('whatever')
})

describe('what services write down of each other', () => {
  const noted: TimelineEntry = {
    ...entry('2027-01-05T01:00:00.000Z', '收到异议期限'),
    type: 'window.noted',
    by: '系统',
  }
  const texts = (all: boolean) =>
    storyOf({ assignment: [noted, entry('2027-01-05T02:00:00.000Z', '教育认领')] }, all).flatMap(
      ({ entries }) => entries.map(({ text }) => text),
    )

  test('is left out of the story, and told when asked for', () => {
    expect(texts(false)).toEqual(['教育认领'])
    expect(texts(true)).toEqual(['教育认领', '收到异议期限'])
  })

  test('what a policy did by itself is never left out', () => {
    const passed = { ...noted, type: 'clock.stopped', automatic: { policy: 'objectionDays', version: '1' } }
    expect(storyOf({ supervision: [passed] })).toHaveLength(1)
  })
})

describe('the steps', () => {
  const nameAt = (standing: Parameters<typeof stepsOf>[0]) => stepNames[stepsOf(standing).at]
  test.each([
    [{ proposal: 'co-signing' }, '提交'],
    [{ proposal: 'final-review' }, '审查'],
    [{ proposal: 'accepting' }, '立案'],
    [{ proposal: 'accepted' }, '交办'],
    [{ caseFile: 'dispatched' }, '交办'],
    [{ proposal: 'accepted', caseFile: 'in-handling' }, '办理'],
    [{ caseFile: 'signed-off' }, '答复'],
    [{ caseFile: 'delivered', verdict: 'feedback-open' }, '评价'],
  ] as const)('%j is at %s', (standing, name) => {
    expect(nameAt(standing)).toBe(name)
  })

  test('a proposal that was not accepted goes no further than its review', () => {
    expect(stepsOf({ proposal: 'not-accepted' })).toEqual({ at: 1, ended: 'stopped' })
  })

  test('after the verdict every step is done', () => {
    expect(stepsOf({ caseFile: 'concluded', verdict: 'closed' })).toEqual({ at: 7 })
  })

  test('[C7] what goes on in a main proposal or as a brief has not failed', () => {
    for (const proposal of ['merged', 'joined', 'converted'] as const)
      expect(stepsOf({ proposal })).toEqual({ at: 1, ended: 'elsewhere' })
  })
})

describe('a deadline explains itself', () => {
  test('an extension, a pause with its days, and each move by a published calendar with its reason', () => {
    const lines = explanationLines({
      start: '2026-01-05T02:00:00.000Z',
      due: '2026-01-22T15:59:59.999Z',
      extensions: 1,
      explanation: {
        rule: 'replyPeriod',
        policyVersion: '1',
        calendarVersion: 'b',
        provisional: false,
        skipped: [],
        worked: [],
        pauses: [{ from: '2026-01-06T02:00:00.000Z', until: '2026-01-08T02:00:00.000Z', days: 2 }],
        moves: [
          {
            from: '2026-01-21T15:59:59.999Z',
            due: '2026-01-22T15:59:59.999Z',
            at: '2026-01-13T02:00:00.000Z',
            calendar: 'b',
            reason: '1月14日放假（寒潮停工）',
          },
        ],
      },
    })
    expect(lines.slice(2, 5)).toEqual([
      { name: '延期', text: '经批准延期 1 次' },
      { name: '暂停', text: '2026年1月6日至2026年1月8日，补足 2 个工作日' },
      {
        name: '调整',
        text: '原为2026年1月21日，公布日历后为2026年1月22日：1月14日放假（寒潮停工）（2026年1月13日调整）',
      },
    ])
  })

  test('rule by its Chinese name, skipped holidays with their dates, make-up days that counted', () => {
    const clock: Pick<ClockView, 'start' | 'due' | 'explanation' | 'extensions'> = {
      extensions: 0,
      start: '2026-09-29T01:00:00.000Z',
      due: '2026-10-12T10:00:00.000Z',
      explanation: {
        rule: 'objectionDays',
        policyVersion: '371402-2027.1',
        calendarVersion: '2026.1',
        provisional: false,
        moves: [],
        pauses: [],
        skipped: [
          { kind: 'holiday', days: 7, reason: '国庆节', from: '2026-10-01', to: '2026-10-07' },
          { kind: 'weekend', days: 1 },
        ],
        worked: [{ date: '2026-10-10', kind: 'make-up', reason: '国庆节' }],
      },
    }
    const lines = Object.fromEntries(explanationLines(clock).map(({ name, text }) => [name, text]))
    expect(lines).toEqual({
      起算: '2026年9月29日 09:00',
      依据: '异议期限，期满无异议视为认领（政策 371402-2027.1）',
      不计入: '国庆节（10月1日至10月7日）7 天、周末 1 天',
      照常计入: '10月10日调休上班',
      到期: '2026年10月12日 18:00',
      日历: '2026.1',
    })
  })
})
