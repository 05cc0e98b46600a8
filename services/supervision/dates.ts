// Dates as people here read them: always Beijing time, whatever the machine is set to.
const timeZone = 'Asia/Shanghai'

/** 2026年1月5日 */
export function dateOf(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone }).format(Date.parse(instant))
}

/** 2026-01-05, as machines read it in `<time>`. */
export function isoDateOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(Date.parse(instant))
}
