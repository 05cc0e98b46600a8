// Rows of a hotline as a file or a webhook brings them: six matters in ten places, one every five
// minutes from New Year on, a thousand of them before the session.
export interface Row {
  readonly reference: string
  readonly title: string
  readonly text: string
  readonly at: string
  readonly area?: string
}

export const matters = [
  ['小区供暖不热', '室内温度达不到标准，供热公司迟迟不检修。'],
  ['夜间施工噪声扰民', '建筑工地凌晨施工，噪声影响休息。'],
  ['路灯损坏无人维修', '路灯损坏多日，夜间出行危险。'],
  ['公交站点撤销', '公交线路调整后站点撤销，老人出行不便。'],
  ['垃圾清运不及时', '垃圾桶溢满，清运不及时，异味严重。'],
  ['学校门口乱停车', '放学时段家长乱停车，道路拥堵。'],
] as const

const places = ['东关', '西园', '南苑', '北坛', '湖滨', '新华', '长庄', '天衢', '运河', '城南']

export function rowOf(index: number): Row {
  const [title, text] = matters[index % matters.length] ?? matters[0]
  return {
    reference: `DZ2026${String(index).padStart(5, '0')}`,
    title: `${places[index % places.length]}社区${title}`,
    text: `${text}第${index}件。`,
    at: new Date(Date.parse('2026-01-01T01:00:00.000Z') + index * 300_000).toISOString(),
    area: `${places[index % places.length]}社区`,
  }
}

export const rows = (count: number) => Array.from({ length: count }, (_, index) => rowOf(index))
