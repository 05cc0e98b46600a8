// Names of units for visitors, who cannot ask the services for them: from the shipped data.
import units from '#data/units.json' with { type: 'json' }

const names = new Map(units.map(({ code, name }) => [code, name]))

export const publicUnitName = (code: string): string => names.get(code) ?? code

/** 第十一届六次会议 is kept as `11-6`. */
export function sessionName(session: string): string {
  const [term, number] = session.split('-')
  return number === undefined ? session : `${chinese(Number(term))}届${chinese(Number(number))}次会议`
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99, as terms and sessions are counted: 十一, 二十. */
function chinese(count: number): string {
  const tens = Math.floor(count / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[count % 10]}`
}
