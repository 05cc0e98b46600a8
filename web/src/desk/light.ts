// 红黄绿灯 in words: how long is left, counted in working days of the level's calendar.
import { type ClockName, type Light, termNames } from '#contracts/terms.ts'

export interface Countdown {
  readonly light: Light
  readonly daysLeft: number
  readonly overdue: boolean
}

/** 剩 3 个工作日 · 今天到期 · 已逾期 2 个工作日 */
export function timeLeft({ daysLeft, overdue }: Countdown): string {
  if (overdue) return daysLeft < 0 ? `已逾期 ${-daysLeft} 个工作日` : '已逾期'
  return daysLeft > 0 ? `剩 ${daysLeft} 个工作日` : '今天到期'
}

export const lightNames: Record<Light, string> = { red: '红灯', yellow: '黄灯', green: '绿灯', grey: '已停' }

/** 答复期限, for the clock of the reply. */
export const clockTitle = (clock: ClockName): string => `${termNames[clock]}期限`
