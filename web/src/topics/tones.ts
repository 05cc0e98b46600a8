// In which tone a topic says how it stands, and where each kind of thing on a trail has its page.
import type { TopicStatus } from '#contracts/topic-terms.ts'
import type { Tone } from '../shell/mark.tsx'

export const topicTones: Readonly<Record<TopicStatus, Tone>> = {
  submitted: 'waits',
  declared: 'waits',
  'in-pool': 'plain',
  nominated: 'waits',
  fixed: 'good',
  'merged-away': 'bad',
  'left-out': 'bad',
  'taken-back': 'bad',
}

const day = 24 * 60 * 60 * 1000
const hour = 60 * 60 * 1000

/** 还剩 3 天: how long it is open yet, from the business time. */
export function timeLeft(closes: string, now: string): string {
  const left = Date.parse(closes) - Date.parse(now)
  if (left < 0) return '已截止'
  if (left >= day) return `还剩 ${Math.floor(left / day)} 天`
  return left >= hour ? `还剩 ${Math.floor(left / hour)} 小时` : '不到 1 小时'
}

/** The year whose topics are worked on: of what business time it is. */
export const yearOf = (now: string): number => Number(now.slice(0, 4))
